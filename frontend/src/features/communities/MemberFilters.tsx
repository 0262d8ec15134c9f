import { useLingui } from "@lingui/react/macro";
import { PillSelect } from "@/ui/PillSelect";
import { SearchField } from "@/ui/SearchField";
import styles from "./MemberFilters.module.css";
import { type LooseMembersSearch, MEMBER_SORTS, type MembersSearch } from "./membersSearch";
import { type Member, roleWords } from "./model";
import { useTyped } from "./useTyped";

const ROLES = ["LEADER", "FACILITATOR", "MEMBER"] as const;

type Props = { search: MembersSearch; shown: readonly Member[]; onChange: (next: LooseMembersSearch) => void };

/** Finds somebody among the members; the choices of place and unit come from those who are shown. */
export function MemberFilters({ search, shown, onChange }: Props) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useTyped(search.q ?? "", (q) => onChange({ ...search, q: q.trim() || undefined }));
  const role = (each: (typeof ROLES)[number]) => {
    const words = roleWords[each];
    return words ? i18n._(words) : each;
  };
  const sorts = { role: t`Leaders first`, name: t`By name`, "-since": t`Newest first` };
  return (
    <div className={styles.filters}>
      <SearchField
        label={t`Search by name, or by what people bring and want to learn`}
        placeholder={t`Name or craft`}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.selects}>
        <PillSelect
          label={t`Role`}
          any={t`Any role`}
          value={search.role}
          choices={ROLES.map((value) => ({ value, label: role(value) }))}
          onChange={(value) => onChange({ ...search, role: value })}
        />
        <PillSelect
          label={t`Unit`}
          any={t`Any unit`}
          value={search.orgUnit}
          choices={choices(shown.map(({ orgUnit }) => orgUnit))}
          onChange={(orgUnit) => onChange({ ...search, orgUnit })}
        />
        <PillSelect
          label={t`Place`}
          any={t`Any place`}
          value={search.location}
          choices={choices(shown.map(({ location }) => location))}
          onChange={(location) => onChange({ ...search, location })}
        />
        <PillSelect
          label={t`Arrival`}
          any={t`Whenever they came`}
          value={search.newcomer && "new"}
          choices={[{ value: "new", label: t`New in the last 30 days` }]}
          onChange={(value) => onChange({ ...search, newcomer: value && true })}
        />
        <PillSelect
          label={t`Order`}
          any={sorts[MEMBER_SORTS[0]]}
          value={search.sort}
          choices={MEMBER_SORTS.slice(1).map((value) => ({ value, label: sorts[value] }))}
          onChange={(sort) => onChange({ ...search, sort })}
        />
      </div>
    </div>
  );
}

const choices = (values: readonly (string | undefined)[]) =>
  [...new Set(values.filter((value) => value !== undefined))]
    .toSorted((a, b) => a.localeCompare(b))
    .map((value) => ({ value, label: value }));
