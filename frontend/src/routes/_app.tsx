import { createFileRoute } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { activateEverything } from "@/i18n/i18n";

export const Route = createFileRoute("/_app")({
  component: Shell,
  beforeLoad: ({ location }) => (location.pathname === "/" ? undefined : activateEverything()),
});
