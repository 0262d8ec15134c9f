import { Trans } from "@lingui/react/macro";
import { RadioCards } from "@/ui/RadioCards";
import type { StartForm } from "./startForm";

/** At once, or first see who would come. A hidden community has nobody to ask. */
export function StartBeginning({ form, onChange }: { form: StartForm; onChange: (form: StartForm) => void }) {
  return (
    <RadioCards
      id="start-begin"
      legend={<Trans>How do you want to begin?</Trans>}
      value={form.begin}
      onChange={(begin) => onChange({ ...form, begin })}
      cards={[
        {
          value: "NOW",
          icon: "arrowRight",
          label: <Trans>Start now</Trans>,
          hint: <Trans>It is there at once, and you lead it.</Trans>,
        },
        {
          value: "INTEREST",
          icon: "users",
          label: <Trans>First see who is interested</Trans>,
          hint: <Trans>With enough people it comes alive by itself. You lead it then.</Trans>,
          disabled: form.visibility === "PRIVATE",
        },
      ]}
    />
  );
}
