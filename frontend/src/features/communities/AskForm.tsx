import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import styles from "./AskDialog.module.css";
import { useAsk } from "./askToJoin";
import { IntroductionFields } from "./IntroductionFields";
import type { Community } from "./model";

const MOST = 1000;

type Props = {
  community: Community;
  questions: readonly string[];
  norms: string | undefined;
  onDone: () => void;
  children?: ReactNode;
};

export function AskForm({ community, questions, norms, onDone, children }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [answers, setAnswers] = useState<readonly string[]>(() => questions.map(() => ""));
  const [words, setWords] = useState({ bring: "", learn: "" });
  const [tried, setTried] = useState(false);
  const ask = useAsk(onDone);

  const submit = () => {
    setTried(true);
    const gap = answers.findIndex((answer) => answer.trim() === "");
    if (gap >= 0) document.getElementById(`answer-${gap}`)?.focus();
    else ask.mutate({ community, wish: { answers: [...answers], ...said(words) } });
  };
  const fault = (index: number) =>
    tried && answers[index]?.trim() === "" ? t`Please answer this.` : faultWords(ask.error, `/answers/${index}`);
  const beside = questions.some((_, index) => fault(index));

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {norms && (
        <section className={styles.norms} aria-labelledby="ask-norms">
          <h3 id="ask-norms">
            <Trans>How members treat each other</Trans>
          </h3>
          <ul>
            {norms.split("\n").map((norm) => (
              <li key={norm}>{norm}</li>
            ))}
          </ul>
        </section>
      )}
      {questions.map((question, index) => (
        <TextArea
          key={question}
          id={`answer-${index}`}
          label={question}
          value={answers[index] ?? ""}
          onChange={(answer) => setAnswers(answers.with(index, answer))}
          most={MOST}
          error={fault(index)}
        />
      ))}
      <IntroductionFields value={words} onChange={setWords} error={ask.error} />
      {children}
      {ask.isError && !beside && <FieldError id="ask-problem">{reason(ask.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="primary" pending={ask.isPending}>
          <Trans>Send request</Trans>
        </Button>
      </div>
    </form>
  );
}

const said = ({ bring, learn }: { bring: string; learn: string }) => ({
  ...(bring.trim() && { bring: bring.trim() }),
  ...(learn.trim() && { learn: learn.trim() }),
});
