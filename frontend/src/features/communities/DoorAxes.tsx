import { Trans } from "@lingui/react/macro";
import { RadioCards } from "@/ui/RadioCards";
import { fieldId, type StartForm, withVisibility } from "./startForm";
import type { FieldErrors } from "./useStart";
import { useFieldNames } from "./words";

export type Door = Pick<StartForm, "visibility" | "joining">;

type Props<T extends Door> = {
  form: T;
  errors: FieldErrors;
  onChange: (form: T) => void;
  /** Whether it may hide from others; what looks for interest may not. */
  hideable?: boolean;
};

/** Two questions that are often mixed up: who can read, and how one becomes a member. */
export function DoorAxes<T extends Door>({ form, errors, onChange, hideable = true }: Props<T>) {
  const names = useFieldNames();
  const hidden = form.visibility === "PRIVATE";
  return (
    <>
      <RadioCards
        id={fieldId("visibility")}
        legend={names.visibility}
        error={errors.visibility}
        value={form.visibility}
        onChange={(visibility) => onChange(withVisibility(form, visibility))}
        cards={[
          {
            value: "PUBLIC",
            icon: "globe",
            label: <Trans>Everyone</Trans>,
            hint: <Trans>All colleagues can find it and read along.</Trans>,
          },
          {
            value: "RESTRICTED",
            icon: "eye",
            label: <Trans>Members</Trans>,
            hint: <Trans>All can find it and see what it is about. What is written is for members.</Trans>,
          },
          {
            value: "PRIVATE",
            icon: "lock",
            label: <Trans>Members, and hidden</Trans>,
            hint: <Trans>Only members know that it exists.</Trans>,
            disabled: !hideable,
          },
        ]}
      />
      <RadioCards
        id={fieldId("joining")}
        legend={names.joining}
        hint={hidden && <Trans>A hidden community can only be entered by invitation.</Trans>}
        error={errors.joining}
        value={form.joining}
        onChange={(joining) => onChange({ ...form, joining })}
        cards={[
          {
            value: "OPEN",
            label: <Trans>One click</Trans>,
            hint: <Trans>Whoever wants to, joins.</Trans>,
            disabled: hidden,
          },
          {
            value: "REQUEST",
            label: <Trans>They ask</Trans>,
            hint: <Trans>A leader answers each request.</Trans>,
            disabled: hidden,
          },
          { value: "INVITE", label: <Trans>By invitation</Trans>, hint: <Trans>Members bring in new people.</Trans> },
        ]}
      />
    </>
  );
}
