import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { AskDialog } from "./AskDialog";
import styles from "./CardMembership.module.css";
import { useJoin } from "./commands";
import { type Community, membershipAction } from "./model";

/** On a card: the way in, or that one is in. Leaving is done on the community's own page. */
export function CardMembership({ community }: { community: Community }) {
  const join = useJoin();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { t } = useLingui();
  const { name } = community;
  const action = membershipAction(community);
  const enter = () => {
    // The button goes away; whoever pressed it stays where they are.
    place.current?.focus();
    join.mutate(community);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {action === "leave" && (
        <span className={styles.in}>
          <Icon name="check" size={16} />
          <Trans>Member</Trans>
        </span>
      )}
      {action === "withdraw" && (
        <span className={styles.in}>
          <Icon name="clock" size={16} />
          <Trans>Asked</Trans>
        </span>
      )}
      {action === "join" && (
        <Button variant="primary" size="sm" onClick={enter} aria-label={t`Join ${name}`}>
          <Trans>Join</Trans>
        </Button>
      )}
      {action === "accept" && (
        <Button variant="primary" size="sm" onClick={enter} aria-label={t`Accept invitation to ${name}`}>
          <Trans>Accept invitation</Trans>
        </Button>
      )}
      {action === "ask" && (
        <Button size="sm" onClick={() => setAsking(true)} aria-label={t`Ask to join ${name}`}>
          <Trans>Ask to join</Trans>
        </Button>
      )}
      <AskDialog community={community} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
