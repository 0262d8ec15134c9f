import { createFileRoute, Outlet } from "@tanstack/react-router";
import { StewardLayout } from "@/features/steward/StewardLayout";

export const Route = createFileRoute("/_app/steward")({
  component: () => (
    <StewardLayout>
      <Outlet />
    </StewardLayout>
  ),
});
