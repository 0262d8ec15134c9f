import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import type { FieldProps } from "@/ui/Field";
import { Select } from "@/ui/Select";
import { leadershipQueries } from "./queries";

type Props = FieldProps & { slug: string; value: string; onChange: (person: string) => void };

/** One of the other members, by name. */
export function MemberSelect({ slug, value, onChange, error, ...field }: Props) {
  const { t, i18n } = useLingui();
  const reason = useReason();
  const me = useMe().person.id;
  const members = useQuery(leadershipQueries.members(slug));
  const people = (members.data ?? [])
    .filter(({ person }) => person.id !== me)
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, i18n.locale));
  const first = members.isPending
    ? t`Loading…`
    : people.length === 0
      ? t`There is nobody else yet`
      : t`Choose a member`;
  return (
    <Select
      {...field}
      error={members.isError ? reason(members.error) : error}
      value={value}
      choices={[
        { value: "", label: first },
        ...people.map(({ person, orgUnit }) => ({
          value: person.id,
          label: [person.name, orgUnit].filter(Boolean).join(" · "),
        })),
      ]}
      onChange={onChange}
    />
  );
}
