import { createFileRoute } from "@tanstack/react-router";
import { GroupRulesPage } from "@/features/steward/GroupRulesPage";

export const Route = createFileRoute("/_app/steward/groups")({ component: GroupRulesPage });
