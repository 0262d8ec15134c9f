import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toasts";
import styles from "./Admission.module.css";
import { admissionQueries, saveQuestions } from "./queries";

const MOST = 3;

/** Up to three questions for those who ask to join; only leaders may change them. */
export function QuestionsForm({ community }: { community: string }) {
  const { data } = useQuery(admissionQueries.questions(community));
  if (!data?.content.can.edit) return null;
  return <Form key={data.etag} community={community} saved={data.content.questions} etag={data.etag} />;
}

type FormProps = { community: string; saved: readonly string[]; etag: string };

function Form({ community, saved, etag }: FormProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [questions, setQuestions] = useState(() => Array.from({ length: MOST }, (_, index) => saved[index] ?? ""));
  const filled = questions.map((each) => each.trim()).filter(Boolean);
  const save = useMutation({
    mutationFn: () => saveQuestions(community, filled, etag),
    onSuccess: async () => {
      showToast({ message: t`Whoever asks from now on answers these questions.` });
      await Promise.all([
        client.invalidateQueries({ queryKey: admissionQueries.questions(community).queryKey }),
        client.invalidateQueries({ queryKey: ["communities"] }),
      ]);
    },
  });
  const fault = questions.some((_, index) => faultWords(save.error, `/questions/${index}`));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h3>
        <Trans>What you ask those who want to join</Trans>
      </h3>
      <p className={styles.lead}>
        <Trans>Up to three questions. Leave all of them empty and nothing is asked.</Trans>
      </p>
      {questions.map((question, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the three places keep their order
          key={index}
          label={t`Question ${index + 1}`}
          optional
          maxLength={200}
          value={question}
          onChange={(value) => setQuestions(questions.with(index, value))}
          error={faultWords(save.error, `/questions/${index}`)}
        />
      ))}
      {save.isError && !fault && <FieldError id="questions-problem">{reason(save.error)}</FieldError>}
      <div className={styles.actions}>
        <Button type="submit" pending={save.isPending}>
          <Trans>Save questions</Trans>
        </Button>
      </div>
    </form>
  );
}
