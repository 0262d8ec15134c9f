import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import styles from "./AcceptDifference.module.css";
import { Changes } from "./Changes";
import { useCharterDeed } from "./commands";
import type { Charter } from "./model";
import { accept, charterQueries } from "./queries";

/** Asks a member to accept the charter: only what is different from what they accepted before. */
export function AcceptDifference({ slug, charter: { number, myAcceptedVersion } }: { slug: string; charter: Charter }) {
  const { t } = useLingui();
  const again = myAcceptedVersion !== undefined;
  const difference = useQuery({ ...charterQueries.difference(slug, number), enabled: again });
  const deed = useCharterDeed(slug, {
    run: () => accept(slug, number),
    done: t`Thank you. You have accepted version ${number}.`,
    failed: t`This was not recorded.`,
  });
  return (
    <section className={styles.ask} aria-labelledby="accept-charter">
      <h3 id="accept-charter">
        {again ? (
          <Trans>This has changed since you accepted the charter</Trans>
        ) : (
          <Trans>Welcome. This is how we work together</Trans>
        )}
      </h3>
      {again ? (
        difference.data && <Changes difference={difference.data} />
      ) : (
        <p>
          <Trans>Read it in peace. Accepting it says that you will keep to it here.</Trans>
        </p>
      )}
      <Button
        variant="primary"
        icon="check"
        className={styles.button ?? ""}
        pending={deed.isPending}
        onClick={() => deed.mutate()}
      >
        {again ? <Trans>Accept what has changed</Trans> : <Trans>Accept the charter</Trans>}
      </Button>
    </section>
  );
}
