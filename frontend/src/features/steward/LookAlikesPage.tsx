import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useReason } from "@/lib/useReason";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { showToast } from "@/ui/toasts";
import { Listing } from "./Listing";
import type { LookAlike } from "./model";
import { dismissLookAlike, restoreLookAlike, stewardQueries } from "./queries";
import styles from "./Steward.module.css";

/** Communities that may be one; two that differ are put aside. */
export function LookAlikesPage() {
  const { t } = useLingui();
  const query = useInfiniteQuery(stewardQueries.lookAlikes(false));
  return (
    <>
      <p className={styles.lead}>
        <Trans>These names are much alike. Perhaps the people would gain from knowing of each other.</Trans>
      </p>
      <Listing
        query={query}
        label={t`Pairs that look alike`}
        empty={
          <EmptyState icon="check" title={<Trans>No two communities look alike</Trans>}>
            <Trans>New pairs appear here as soon as somebody starts or renames a community.</Trans>
          </EmptyState>
        }
      >
        {(pair) => <Pair key={pair.one.community.id + pair.other.community.id} pair={pair} />}
      </Listing>
    </>
  );
}

function Pair({ pair }: { pair: LookAlike }) {
  const { one, other, score, sharedTags } = pair;
  const put = useDismissal(pair);
  return (
    <li className={styles.row}>
      <div className={styles.sides}>
        <Side side={one} />
        <p className={styles.alike}>
          <Trans>{score} % alike</Trans>
        </p>
        <Side side={other} />
      </div>
      <Button size="sm" pending={put.isPending} onClick={() => put.mutate()}>
        <Trans>They differ</Trans>
      </Button>
      {sharedTags.length > 0 && (
        <p className={styles.facts}>
          <Trans>Both about: {sharedTags.join(", ")}</Trans>
        </p>
      )}
    </li>
  );
}

function Side({ side: { community, visibility, memberCount } }: { side: LookAlike["one"] }) {
  return (
    <div className={styles.what}>
      <p className={styles.name}>
        <Link to="/c/$slug" params={{ slug: community.slug }}>
          {community.name}
        </Link>
        {visibility === "PRIVATE" && (
          <Badge icon="lock">
            <Trans>Private</Trans>
          </Badge>
        )}
      </p>
      <p className={styles.facts}>
        <Plural value={memberCount} one="# member" other="# members" />
      </p>
    </div>
  );
}

/** Puts a pair aside, with Undo. */
function useDismissal({ one, other }: LookAlike) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const [a, b] = [one.community, other.community];
  const refresh = () => client.invalidateQueries({ queryKey: stewardQueries.all() });
  const restore = () =>
    restoreLookAlike(a.id, b.id).then(refresh, (error: unknown) =>
      showToast({ tone: "problem", message: t`The pair stays put aside. ${reason(error)}` }),
    );
  return useMutation({
    mutationFn: () => dismissLookAlike(a.id, b.id),
    onSuccess: async () => {
      showToast({
        message: t`${a.name} and ${b.name} are listed as different.`,
        action: { label: t`Undo`, run: () => void restore() },
      });
      await refresh();
    },
    onError: (error) => showToast({ tone: "problem", message: t`The pair is still listed. ${reason(error)}` }),
  });
}
