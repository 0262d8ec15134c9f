import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Dialog } from "@/ui/Dialog";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { AskForm } from "./AskForm";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";

type Props = {
  community: Community;
  open: boolean;
  onClose: () => void;
  /** What else has to be agreed to before asking. */
  children?: ReactNode;
};

/** What somebody says who asks to join: how one treats each other there, and the answers to what is asked. */
export function AskDialog({ community, open, onClose, children }: Props) {
  const { name } = community;
  return (
    <Dialog open={open} title={<Trans>Ask to join {name}</Trans>} onClose={onClose}>
      <Questions community={community} onClose={onClose}>
        {children}
      </Questions>
    </Dialog>
  );
}

function Questions({ community, onClose, children }: Omit<Props, "open">) {
  const { t } = useLingui();
  const asked = useQuery(communitiesQueries.questions(community.slug));
  const charter = useQuery(communitiesQueries.charter(community.slug));
  if (asked.isPending || charter.isPending)
    return (
      <SkeletonGroup>
        <Skeleton height="6rem" />
        <Skeleton height="6rem" />
      </SkeletonGroup>
    );
  if (!asked.data)
    return (
      <ProblemState
        title={t`The questions did not load`}
        error={asked.error}
        retrying={asked.isFetching}
        onRetry={() => void asked.refetch()}
      />
    );
  return (
    <AskForm community={community} questions={asked.data.questions} norms={charter.data?.norms} onDone={onClose}>
      {children}
    </AskForm>
  );
}
