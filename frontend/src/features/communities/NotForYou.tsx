import { Trans } from "@lingui/react/macro";
import { EmptyState } from "@/ui/EmptyState";
import type { Community } from "./model";

/** For a viewer who may know that the community exists, and no more than that. */
export function NotForYou({ community: { name, myMembership } }: { community: Community }) {
  if (myMembership?.state === "INVITED")
    return (
      <EmptyState icon="mail" title={<Trans>You are invited to {name}</Trans>}>
        <Trans>Accept the invitation to read more and to meet the members.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon="lock" title={<Trans>The rest is for members</Trans>}>
      <Trans>The people who lead it can tell you more.</Trans>
    </EmptyState>
  );
}
