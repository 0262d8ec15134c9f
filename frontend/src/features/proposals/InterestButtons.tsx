import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { TextArea } from "@/ui/TextArea";
import { useInterest } from "./commands";
import styles from "./ProposalPanel.module.css";
import type { InterestKind, Proposal } from "./queries";

const KINDS: readonly InterestKind[] = ["JOIN", "HELP_LEAD", "HOST"];

type Props = { community: { id: string; name: string }; proposal: Proposal };

/** Three ways to take part. Pressed again, what was said is taken back; a note can follow. */
export function InterestButtons({ community, proposal }: Props) {
  const { t } = useLingui();
  const interest = useInterest(community);
  const { myInterest, myNote = "" } = proposal;
  const [note, setNote] = useState(myNote);
  const words: Record<InterestKind, string> = {
    JOIN: t`I would join`,
    HELP_LEAD: t`I would help lead`,
    HOST: t`I would host`,
  };
  const say = (kind: InterestKind) =>
    interest.mutate(kind === myInterest ? null : { kind, ...(myNote && { note: myNote }) });

  return (
    <div className={styles.say}>
      <ul className={styles.kinds} aria-label={t`Would you take part?`}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button
              variant={kind === "JOIN" && !myInterest ? "primary" : "secondary"}
              aria-pressed={kind === myInterest}
              className={styles.kind}
              {...(kind === myInterest && { icon: "check" })}
              onClick={() => say(kind)}
            >
              {words[kind]}
            </Button>
          </li>
        ))}
      </ul>
      {!myInterest && (
        <p className={styles.quiet}>
          <Trans>Nothing is promised yet. When it starts, you are a member, and you can leave at any time.</Trans>
        </p>
      )}
      {myInterest && (
        <form
          className={styles.note}
          onSubmit={(event) => {
            event.preventDefault();
            interest.mutate({ kind: myInterest, ...(note.trim() && { note: note.trim() }) });
          }}
        >
          <TextArea label={t`What you would bring`} optional most={300} rows={2} value={note} onChange={setNote} />
          {note.trim() !== myNote && (
            <Button type="submit" size="sm" pending={interest.isPending}>
              <Trans>Save note</Trans>
            </Button>
          )}
        </form>
      )}
    </div>
  );
}
