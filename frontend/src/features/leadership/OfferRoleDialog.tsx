import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FoundPerson } from "@/lib/peopleSearch";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { RadioCards } from "@/ui/RadioCards";
import { TextArea } from "@/ui/TextArea";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { MemberPicker } from "./MemberPicker";
import { type Community, roleMeaning, roleWords, say } from "./model";
import { leadership } from "./queries";

const ROLES = ["FACILITATOR", "LEADER"] as const;

type Props = { open: boolean; community: Community; onClose: () => void };

/** Offers a role to a member, who holds it once they say yes. */
export function OfferRoleDialog({ open, community, onClose }: Props) {
  return (
    <Dialog open={open} title={<Trans>Offer a role in {community.name}</Trans>} onClose={onClose}>
      <OfferForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function OfferForm({ community: { slug }, onClose }: Omit<Props, "open">) {
  const { t, i18n } = useLingui();
  const reason = useReason();
  const [person, setPerson] = useState<FoundPerson>();
  const [role, setRole] = useState<(typeof ROLES)[number]>("FACILITATOR");
  const [message, setMessage] = useState("");
  const [problem, setProblem] = useState<string>();
  const offer = useDeed((to: FoundPerson) => leadership.offer(slug, { person: to.id, role, message }), {
    done: (offered) => t`${offered.person.name} can accept now.`,
    onProblem: (error) => setProblem(reason(error)),
    onDone: onClose,
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (person) offer.mutate(person);
        else setProblem(t`Choose a member.`);
      }}
    >
      <MemberPicker slug={slug} label={<Trans>To whom</Trans>} picked={person} onChange={setPerson} error={problem} />
      <RadioCards
        legend={<Trans>Which role</Trans>}
        value={role}
        cards={ROLES.map((value) => ({
          value,
          label: say(i18n, roleWords, value),
          hint: say(i18n, roleMeaning, value),
        }))}
        onChange={setRole}
      />
      <TextArea
        label={<Trans>Why them</Trans>}
        hint={<Trans>One honest sentence is the best reason to say yes.</Trans>}
        optional
        value={message}
        onChange={setMessage}
        most={600}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={offer.isPending}>
          <Trans>Offer role</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
