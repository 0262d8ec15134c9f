import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isProblem, type Schemas } from "@/api/client";
import { meQuery, whoAmI } from "@/auth/me";
import { markSignedIn } from "@/auth/session";
import { activateEverything } from "@/i18n/i18n";
import { createQueryClient } from "./queryClient";
import { createAppRouter } from "./router";

export function startApp(root: HTMLElement, me: Schemas["Me"]) {
  markSignedIn(me.person.id, whoAmI);
  const queryClient = createQueryClient();
  queryClient.setQueryData(meQuery.queryKey, me);
  createRoot(root, { onCaughtError }).render(
    <StrictMode>
      <App queryClient={queryClient} router={createAppRouter(queryClient)} />
    </StrictMode>,
  );
  // What a click may lead to, once Home is there; whoever goes further waits for it and hears of a failure.
  activateEverything().catch(() => undefined);
}

/** A refusal that a page shows in its place is an answer; the console is for what went wrong. */
function onCaughtError(error: unknown) {
  if (!isProblem(error)) console.error(error);
}

type Props = { queryClient: QueryClient; router: ReturnType<typeof createAppRouter> };

export function App({ queryClient, router }: Props) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
