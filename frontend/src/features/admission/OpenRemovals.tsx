import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { LinkButton } from "@/ui/LinkButton";
import styles from "./Admission.module.css";
import { isOpen } from "./model";
import { admissionQueries } from "./queries";

/** That somebody removed me and it is not settled: the only way there from a community I can no longer see. Nothing else. */
export function OpenRemovals() {
  const { data } = useInfiniteQuery(admissionQueries.removals());
  const open = data?.pages.flatMap(({ items }) => items).find(isOpen);
  if (!open) return null;
  const { name } = open.community;
  return (
    <aside className={styles.card} data-notice>
      <Icon name="leave" />
      <div className={styles.words}>
        <p className={styles.name}>
          <Trans>You were removed from {name}</Trans>
        </p>
        <p className={styles.facts}>
          {open.appeal ? (
            <Trans>Your appeal is with the stewards.</Trans>
          ) : (
            <Trans>You can read why, and ask a steward to look at it again.</Trans>
          )}
        </p>
        <div className={styles.actions}>
          <LinkButton to="/removals" size="sm">
            {open.appeal ? <Trans>See your appeal</Trans> : <Trans>See the reason</Trans>}
          </LinkButton>
        </div>
      </div>
    </aside>
  );
}
