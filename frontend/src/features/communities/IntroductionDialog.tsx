import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { showToast } from "@/ui/toasts";
import styles from "./AskDialog.module.css";
import { refresh } from "./commands";
import { IntroductionFields } from "./IntroductionFields";
import type { Community, Membership } from "./model";
import { communitiesQueries, introduce } from "./queries";

type Props = { community: Community; open: boolean; onClose: () => void };

/** What I bring to a community and want to learn there. */
export function IntroductionDialog({ community, open, onClose }: Props) {
  return (
    <Dialog open={open} title={<Trans>What you bring to {community.name}</Trans>} onClose={onClose}>
      <Current community={community} onClose={onClose} />
    </Dialog>
  );
}

function Current({ community, onClose }: Omit<Props, "open">) {
  const { t } = useLingui();
  const mine = useQuery(communitiesQueries.membership(community.slug));
  if (mine.isPending)
    return (
      <SkeletonGroup>
        <Skeleton height="6rem" />
        <Skeleton height="6rem" />
      </SkeletonGroup>
    );
  if (!mine.data)
    return (
      <ProblemState
        title={t`Your membership did not load`}
        error={mine.error}
        retrying={mine.isFetching}
        onRetry={() => void mine.refetch()}
      />
    );
  return <Form community={community} membership={mine.data.content} etag={mine.data.etag} onClose={onClose} />;
}

type FormProps = Omit<Props, "open"> & { membership: Membership; etag: string };

function Form({ community, membership, etag, onClose }: FormProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const [words, setWords] = useState({ bring: membership.bring ?? "", learn: membership.learn ?? "" });
  const save = useMutation({
    mutationFn: () => introduce(community.slug, words, etag),
    onSuccess: async () => {
      showToast({ message: t`The members of ${community.name} can read it now.` });
      onClose();
      await refresh(client);
    },
  });
  const atField = isProblem(save.error) && save.error.errors.length > 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <IntroductionFields value={words} onChange={setWords} error={save.error} />
      {save.isError && !atField && <FieldError id="introduction-problem">{reason(save.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="primary" pending={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
