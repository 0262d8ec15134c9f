import { Trans } from "@lingui/react/macro";
import styles from "./Admission.module.css";
import { InviteForm } from "./InviteForm";
import { LinkForm } from "./LinkForm";
import { Links } from "./Links";
import { WaitingInvitations } from "./WaitingInvitations";

/** Bringing people in: by name, by a list, by a link. */
export function InvitationsPage({ community }: { community: { slug: string; name: string } }) {
  return (
    <div className={styles.page}>
      <InviteForm community={community.slug} />
      <section className={styles.section}>
        <h3>
          <Trans>Waiting for an answer</Trans>
        </h3>
        <WaitingInvitations community={community.slug} />
      </section>
      <section className={styles.section}>
        <h3>
          <Trans>Links</Trans>
        </h3>
        <p className={styles.lead}>
          <Trans>Whoever has a link becomes a member with it. Share it only with people who should come.</Trans>
        </p>
        <LinkForm community={community.slug} />
        <Links community={community.slug} />
      </section>
    </div>
  );
}
