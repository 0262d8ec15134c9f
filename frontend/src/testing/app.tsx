import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "vitest-browser-react";
import type { Schemas } from "@/api/client";
import { createQueryClient } from "@/app/queryClient";
import { createAppRouter } from "@/app/router";
import { App } from "@/app/start";
import { meQuery } from "@/auth/me";
import { markSignedIn } from "@/auth/session";
import { me as somebody } from "./fixtures";
import { answers } from "./service";

/** The whole app at an address, signed in; everything around it is real but the service. */
export async function open(address: string, me: Schemas["Me"] = somebody()) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(meQuery.queryKey, me);
  answers("get", "/api/v1/me", me);
  markSignedIn(me.person.id, () => Promise.resolve(me.person.id));
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const screen = await render(<App queryClient={queryClient} router={router} />);
  return { screen, router, queryClient };
}
