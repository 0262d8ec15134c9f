import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FoundPerson } from "@/lib/peopleSearch";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { MemberPicker } from "./MemberPicker";
import { type Community, DUTIES, type Duty, dutyMeaning, dutyWords, say } from "./model";
import { leadership } from "./queries";

type Props = { open: boolean; community: Community; onClose: () => void };

/** Asks a member to take a duty on; whoever has no role takes one on themselves. */
export function DutyDialog({ open, community, onClose }: Props) {
  const title = community.can.facilitate ? <Trans>Ask somebody to help</Trans> : <Trans>Take something on</Trans>;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <DutyForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function DutyForm({ community: { slug, visibility, can }, onClose }: Omit<Props, "open">) {
  const { t, i18n } = useLingui();
  const reason = useReason();
  const [kind, setKind] = useState<Duty>("GREETER");
  const [person, setPerson] = useState<FoundPerson>();
  const [message, setMessage] = useState("");
  const [problem, setProblem] = useState<string>();
  // Whoever does not know of a private community cannot sponsor it.
  const fromOutside = kind === "SPONSOR" && visibility !== "PRIVATE";
  const propose = useDeed(() => leadership.proposeDuty(slug, { person: person?.id, kind, message }), {
    done: (duty) => (person ? t`${duty.person.name} can accept now.` : t`A leader or facilitator confirms it.`),
    onProblem: (error) => setProblem(reason(error)),
    onDone: onClose,
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (person || !can.facilitate) propose.mutate();
        else setProblem(fromOutside ? t`Choose somebody.` : t`Choose a member.`);
      }}
    >
      <Select
        label={<Trans>Responsibility</Trans>}
        hint={say(i18n, dutyMeaning, kind)}
        value={kind}
        choices={DUTIES.map((value) => ({ value, label: say(i18n, dutyWords, value) }))}
        onChange={setKind}
        error={can.facilitate ? undefined : problem}
      />
      {can.facilitate && (
        <MemberPicker
          slug={slug}
          label={<Trans>Who</Trans>}
          anybody={fromOutside}
          picked={person}
          onChange={setPerson}
          error={problem}
        />
      )}
      <TextArea
        label={can.facilitate ? <Trans>Why them</Trans> : <Trans>Why you</Trans>}
        optional
        value={message}
        onChange={setMessage}
        most={600}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={propose.isPending}>
          {can.facilitate ? <Trans>Ask</Trans> : <Trans>Offer to do it</Trans>}
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
