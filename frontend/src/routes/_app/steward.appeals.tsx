import { createFileRoute } from "@tanstack/react-router";
import { AppealsPage } from "@/features/steward/AppealsPage";

export const Route = createFileRoute("/_app/steward/appeals")({ component: AppealsPage });
