import { createFileRoute } from "@tanstack/react-router";
import { ProfilePage } from "@/features/settings/ProfilePage";
import { profileQuery } from "@/features/settings/queries";

export const Route = createFileRoute("/_app/settings/profile")({
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(profileQuery),
  component: ProfilePage,
});
