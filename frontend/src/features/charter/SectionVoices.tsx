import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { focusFirst } from "@/lib/focusFirst";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { TextArea } from "@/ui/TextArea";
import { useCharterDeed } from "./commands";
import type { Charter, CharterComment, Section } from "./model";
import { say } from "./queries";
import styles from "./SectionVoices.module.css";
import { Voice } from "./Voice";

type Props = { slug: string; charter: Charter; section: Section; comments: readonly CharterComment[] };

/** What members say to one section, and the place to say something. */
export function SectionVoices({ slug, charter, section, comments }: Props) {
  const [writing, setWriting] = useState(false);
  return (
    <div className={styles.voices}>
      {comments.length > 0 && (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <Voice slug={slug} number={charter.number} comment={comment} />
            </li>
          ))}
        </ul>
      )}
      {charter.can.comment &&
        (writing ? (
          <VoiceForm slug={slug} number={charter.number} section={section} onClose={() => setWriting(false)} />
        ) : (
          <Button variant="quiet" size="sm" icon="plus" className={styles.start ?? ""} onClick={() => setWriting(true)}>
            <Trans>Comment or object</Trans>
          </Button>
        ))}
    </div>
  );
}

type FormProps = { slug: string; number: number; section: Section; onClose: () => void };

function VoiceForm({ slug, number, section, onClose }: FormProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [objection, setObjection] = useState(false);
  const deed = useCharterDeed(slug, {
    run: () => say(slug, number, { section, text, objection }),
    failed: t`This was not sent. What you wrote is still here.`,
    after: onClose,
  });
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") deed.mutate();
      }}
    >
      <TextArea label={t`What do you think of this section?`} most={2000} value={text} onChange={setText} />
      <Checkbox label={t`I object: this has to be answered first`} checked={objection} onChange={setObjection} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" pending={deed.isPending} aria-disabled={text.trim() === ""}>
          {objection ? <Trans>Object</Trans> : <Trans>Comment</Trans>}
        </Button>
        <Button size="sm" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
