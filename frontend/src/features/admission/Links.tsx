import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useNow } from "@/lib/useNow";
import { useReason } from "@/lib/useReason";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Icon } from "@/ui/Icon";
import { Pager } from "@/ui/Pager";
import { Time } from "@/ui/Time";
import { showToast } from "@/ui/toasts";
import styles from "./Admission.module.css";
import type { InvitationLink } from "./model";
import { admissionQueries, revokeLink } from "./queries";

/** The links that are about, with how often each was used. */
export function Links({ community }: { community: string }) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const links = useInfiniteQuery(admissionQueries.links(community));
  if (!links.data && links.isError)
    return (
      <ProblemState
        title={t`The links did not load`}
        error={links.error}
        retrying={links.isFetching}
        onRetry={() => void links.refetch()}
      />
    );
  const items = links.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.map((link) => (
          <Row key={link.id} community={community} link={link} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={links.hasNextPage}
        loading={links.isFetchingNextPage}
        problem={links.isFetchNextPageError && reason(links.error)}
        onMore={() => void links.fetchNextPage()}
      />
    </>
  );
}

function Row({ community, link }: { community: string; link: InvitationLink }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const reason = useReason();
  const { hint, createdBy, createdAt, expiresAt, uses, useLimit } = link;
  const over = Date.parse(expiresAt) <= useNow() || uses >= useLimit;
  const revoke = useMutation({
    mutationFn: () => revokeLink(community, link.id),
    onSuccess: () => showToast({ message: t`The link ending in ${hint} works no longer.` }),
    onError: (error) => showToast({ tone: "problem", message: reason(error) }),
    onSettled: () => {
      setAsking(false);
      return client.invalidateQueries({ queryKey: admissionQueries.links(community).queryKey });
    },
  });
  return (
    <li className={styles.card}>
      <Icon name="key" />
      <div className={styles.words}>
        <p className={styles.name}>
          <Trans>
            Link ending in <code>{hint}</code>
          </Trans>
          {over && (
            <Badge tone="warning">
              <Trans>Works no longer</Trans>
            </Badge>
          )}
        </p>
        <p className={styles.facts}>
          <span>
            <Plural value={uses} one={`# of ${useLimit} has come`} other={`# of ${useLimit} have come`} />
          </span>
          <span>
            <Trans>
              until <Time at={expiresAt} show="date" />
            </Trans>
          </span>
          <span>
            {createdBy && `${createdBy.name}, `}
            <Time at={createdAt} />
          </span>
        </p>
        <div className={styles.actions}>
          <Button size="sm" aria-label={t`Revoke the link ending in ${hint}`} onClick={() => setAsking(true)}>
            <Trans>Revoke</Trans>
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        title={<Trans>Revoke the link ending in {hint}?</Trans>}
        verb={<Trans>Revoke link</Trans>}
        pending={revoke.isPending}
        onConfirm={() => revoke.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>It lets nobody in any more. Whoever came by it stays. You can create another one.</Trans>
      </ConfirmDialog>
    </li>
  );
}
