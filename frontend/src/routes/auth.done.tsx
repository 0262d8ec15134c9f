import { createFileRoute } from "@tanstack/react-router";
import { SignedInAgain } from "@/auth/SignedInAgain";

/** Where the window of the session dialog ends up; it tells the others and closes. */
export const Route = createFileRoute("/auth/done")({ component: SignedInAgain });
