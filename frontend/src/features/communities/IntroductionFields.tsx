import { useLingui } from "@lingui/react/macro";
import { useFaultWords } from "@/lib/useFaultWords";
import { TextArea } from "@/ui/TextArea";

const MOST = 280;

type Words = { bring: string; learn: string };
type Props = { value: Words; onChange: (value: Words) => void; error: unknown };

/** What a member says of themselves; the others find them by it. */
export function IntroductionFields({ value, onChange, error }: Props) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  return (
    <>
      <TextArea
        label={t`What you bring`}
        hint={t`Something you know, or have been through. Members find you by it.`}
        optional
        rows={2}
        most={MOST}
        value={value.bring}
        onChange={(bring) => onChange({ ...value, bring })}
        error={faultWords(error, "/bring")}
      />
      <TextArea
        label={t`What you want to learn`}
        optional
        rows={2}
        most={MOST}
        value={value.learn}
        onChange={(learn) => onChange({ ...value, learn })}
        error={faultWords(error, "/learn")}
      />
    </>
  );
}
