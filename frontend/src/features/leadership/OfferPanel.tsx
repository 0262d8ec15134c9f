import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { dutyMeaning, dutyWords, type Responsibility, type RoleOffer, roleMeaning, roleWords, say } from "./model";
import { leadership } from "./queries";

/** A role that somebody offers me. */
export function RoleOfferPanel({ offer }: { offer: RoleOffer }) {
  const { t, i18n } = useLingui();
  const { id, role, community, offeredBy, message, expiresAt } = offer;
  const word = say(i18n, roleWords, role);
  return (
    <Panel
      id={id}
      title={
        <Trans>
          {offeredBy.name} asks you: {word} in {community.name}?
        </Trans>
      }
      meaning={say(i18n, roleMeaning, role)}
      message={message}
      until={
        <Trans>
          For a year, and you can step down at any time. The offer stands until <Time at={expiresAt} show="date" />.
        </Trans>
      }
      accept={() => leadership.acceptRole(community.slug, id)}
      accepted={t`You hold the role in ${community.name} now.`}
      decline={() => leadership.endOffer(community.slug, id)}
    />
  );
}

/** A duty that somebody offers me. */
export function DutyOfferPanel({ duty }: { duty: Responsibility }) {
  const { t, i18n } = useLingui();
  const { id, kind, community, message } = duty;
  const word = say(i18n, dutyWords, kind);
  return (
    <Panel
      id={id}
      title={
        <Trans>
          Would you be {word} in {community.name}?
        </Trans>
      }
      meaning={say(i18n, dutyMeaning, kind)}
      message={message}
      until={<Trans>For a year, and you can give it back at any time.</Trans>}
      accept={() => leadership.acceptDuty(community.slug, id)}
      accepted={t`Thank you for taking this on.`}
      decline={() => leadership.endDuty(community.slug, id)}
    />
  );
}

type Props = {
  id: string;
  title: ReactNode;
  meaning: string;
  message: string | undefined;
  until: ReactNode;
  accept: () => Promise<unknown>;
  accepted: string;
  decline: () => Promise<unknown>;
};

function Panel({ id, title, meaning, message, until, accept, accepted, decline }: Props) {
  const { t } = useLingui();
  const yes = useDeed(accept, { done: () => accepted });
  const no = useDeed(decline, { done: () => t`You declined.` });
  return (
    <section className={styles.panel} aria-labelledby={`offer-${id}`}>
      <h2 id={`offer-${id}`}>{title}</h2>
      {message && <blockquote className={styles.quote}>{message}</blockquote>}
      <p className={styles.hint}>
        {meaning} {until}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" pending={yes.isPending} onClick={() => yes.mutate()}>
          <Trans>Accept</Trans>
        </Button>
        <Button pending={no.isPending} onClick={() => no.mutate()}>
          <Trans>Decline</Trans>
        </Button>
      </div>
    </section>
  );
}
