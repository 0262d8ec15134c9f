import { createFileRoute } from "@tanstack/react-router";
import { OverviewPage } from "@/features/steward/OverviewPage";

export const Route = createFileRoute("/_app/steward/")({ component: OverviewPage });
