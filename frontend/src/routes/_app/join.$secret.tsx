import { createFileRoute } from "@tanstack/react-router";
import { LandingPage } from "@/features/admission/LandingPage";
import { admissionQueries } from "@/features/admission/queries";

export const Route = createFileRoute("/_app/join/$secret")({
  loader: ({ context: { queryClient }, params: { secret } }) => {
    void queryClient.prefetchQuery(admissionQueries.preview(secret));
  },
  component: JoinRoute,
});

function JoinRoute() {
  const { secret } = Route.useParams();
  return <LandingPage key={secret} secret={secret} />;
}
