import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { CreateTokenDialog } from "./CreateTokenDialog";
import { tokensQuery } from "./queries";
import { TokenRow } from "./TokenRow";
import styles from "./Tokens.module.css";

/** Keys for scripts and tools that act as me. */
export function TokensPage() {
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <p>
          <Trans>
            With an access token a script or another tool can do in your name what you allow it to. Treat it like a
            password. <a href="/developers/">How to use it</a>
          </Trans>
        </p>
        <Button icon="plus" variant="primary" onClick={create}>
          <Trans>Create a token</Trans>
        </Button>
      </div>
      <TokenList />
      <CreateTokenDialog open={creating} onClose={() => setCreating(false)} />
    </div>
  );
}

function TokenList() {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const tokens = useInfiniteQuery(tokensQuery);

  if (tokens.isPending) {
    return (
      <SkeletonGroup className={styles.list}>
        <Skeleton height="5.5rem" />
        <Skeleton height="5.5rem" />
      </SkeletonGroup>
    );
  }
  if (!tokens.data) {
    return (
      <ProblemState
        title={t`Your tokens did not load`}
        error={tokens.error}
        retrying={tokens.isFetching}
        onRetry={() => void tokens.refetch()}
      />
    );
  }
  const items = tokens.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState icon="key" title={t`No tokens yet`}>
        <Trans>You need one only if you connect a script or another tool.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={tokens.hasNextPage}
        loading={tokens.isFetchingNextPage}
        problem={tokens.isFetchNextPageError && reason(tokens.error)}
        onMore={() => void tokens.fetchNextPage()}
      />
    </>
  );
}
