import { useLingui } from "@lingui/react/macro";
import { useMe } from "@/auth/me";
import { PersonPicker } from "@/lib/PersonPicker";
import { everybody, type FoundPerson, membersOf } from "@/lib/peopleSearch";
import type { FieldProps } from "@/ui/Field";

type Props = FieldProps & {
  slug: string;
  /** Whether somebody may be picked who does not belong. */
  anybody?: boolean;
  picked: FoundPerson | undefined;
  onChange: (person: FoundPerson | undefined) => void;
};

/** Finds one of the others, among the members or in the whole organisation. */
export function MemberPicker({ slug, anybody = false, picked, onChange, ...field }: Props) {
  const { t } = useLingui();
  const me = useMe().person.id;
  return (
    <PersonPicker
      hint={anybody ? t`Anybody of the organisation.` : t`A member of this community.`}
      {...field}
      among={anybody ? everybody : membersOf(slug)}
      without={[me]}
      picked={picked}
      onPick={onChange}
      onClear={() => onChange(undefined)}
    />
  );
}
