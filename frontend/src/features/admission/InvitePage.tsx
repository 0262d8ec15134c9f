import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import styles from "./Admission.module.css";
import { InviteForm } from "./InviteForm";

type Props = { community: { slug: string; name: string; can: { invite: boolean } } };

/** Where members of a public community bring others in. */
export function InvitePage({ community: { slug, name, can } }: Props) {
  if (!can.invite)
    return (
      <EmptyState icon="lock" title={<Trans>You cannot invite people to {name}</Trans>}>
        <Trans>Its leaders can.</Trans>
      </EmptyState>
    );
  return (
    <div className={`${styles.page} ${styles.alone}`}>
      <Link to="/c/$slug/members" params={{ slug }} className={styles.back}>
        <Icon name="chevronLeft" size={16} />
        <Trans>Members</Trans>
      </Link>
      <div>
        <h2>
          <Trans>Whom would you like to meet here?</Trans>
        </h2>
        <p className={styles.lead}>
          <Trans>They are asked, and decide for themselves whether they come.</Trans>
        </p>
      </div>
      <InviteForm community={slug} />
    </div>
  );
}
