import { createFileRoute } from "@tanstack/react-router";
import { StartCommunityPage } from "@/features/communities/StartCommunityPage";

export const Route = createFileRoute("/_app/start")({ component: StartCommunityPage });
