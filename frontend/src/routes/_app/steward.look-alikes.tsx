import { createFileRoute } from "@tanstack/react-router";
import { LookAlikesPage } from "@/features/steward/LookAlikesPage";

export const Route = createFileRoute("/_app/steward/look-alikes")({ component: LookAlikesPage });
