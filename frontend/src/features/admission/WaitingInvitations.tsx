import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Time } from "@/ui/Time";
import { showToast } from "@/ui/toasts";
import styles from "./Admission.module.css";
import type { Invitation } from "./model";
import { admissionQueries, invite, withdrawInvitation } from "./queries";

/** Who was invited and has not answered yet. */
export function WaitingInvitations({ community }: { community: string }) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const invitations = useInfiniteQuery(admissionQueries.invitations(community));
  if (invitations.isPending)
    return (
      <SkeletonGroup className={styles.list}>
        <Skeleton height="5rem" />
      </SkeletonGroup>
    );
  if (!invitations.data)
    return (
      <ProblemState
        title={t`The invitations did not load`}
        error={invitations.error}
        retrying={invitations.isFetching}
        onRetry={() => void invitations.refetch()}
      />
    );
  const items = invitations.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <p className={styles.lead}>
        <Trans>No invitation waits for an answer.</Trans>
      </p>
    );
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.map((invitation) => (
          <Row key={invitation.id} community={community} invitation={invitation} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={invitations.hasNextPage}
        loading={invitations.isFetchingNextPage}
        problem={invitations.isFetchNextPageError && reason(invitations.error)}
        onMore={() => void invitations.fetchNextPage()}
      />
    </>
  );
}

function Row({ community, invitation }: { community: string; invitation: Invitation }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const { person, orgUnit, since, answerBy } = invitation;
  const { name } = person;
  const fresh = () => client.invalidateQueries({ queryKey: admissionQueries.invitations(community).queryKey });
  const again = useMutation({
    mutationFn: () => invite(community, [`@${person.handle}`], crypto.randomUUID()),
    onSettled: fresh,
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawInvitation(community, invitation.id),
    onSuccess: () =>
      showToast({
        message: t`The invitation for ${name} is withdrawn.`,
        action: { label: t`Undo`, run: () => again.mutate() },
      }),
    onError: (error) => showToast({ tone: "problem", message: reason(error) }),
    onSettled: fresh,
  });
  return (
    <li className={styles.card}>
      <Avatar id={person.id} name={name} />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.facts}>
          {orgUnit && <span>{orgUnit}</span>}
          <span>
            <Trans>
              invited <Time at={since} />
            </Trans>
          </span>
          {answerBy && (
            <span>
              <Trans>
                stands until <Time at={answerBy} show="date" />
              </Trans>
            </span>
          )}
        </p>
        <div className={styles.actions}>
          <Button
            size="sm"
            aria-label={t`Withdraw the invitation for ${name}`}
            pending={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            <Trans>Withdraw</Trans>
          </Button>
        </div>
      </div>
    </li>
  );
}
