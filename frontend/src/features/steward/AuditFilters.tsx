import { Trans, useLingui } from "@lingui/react/macro";
import { PillSelect } from "@/ui/PillSelect";
import { kinds } from "./kinds";
import styles from "./Steward.module.css";
import type { AuditSearch } from "./searches";

type Props = { search: AuditSearch; onChange: (search: AuditSearch) => void };

/** What happened, and when. */
export function AuditFilters({ search, onChange }: Props) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles.tools}>
      <PillSelect
        label={t`What happened`}
        any={t`Everything`}
        value={search.kind}
        choices={kinds
          .map(({ value, label }) => ({ value, label: i18n._(label) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, i18n.locale))}
        onChange={(kind) => onChange({ ...search, kind: kind ?? "" })}
      />
      <label className={styles.date}>
        <Trans>From</Trans>
        <input
          type="date"
          value={search.from ?? ""}
          onChange={({ target }) => onChange({ ...search, from: target.value })}
        />
      </label>
      <label className={styles.date}>
        <Trans>To</Trans>
        <input
          type="date"
          value={search.to ?? ""}
          onChange={({ target }) => onChange({ ...search, to: target.value })}
        />
      </label>
    </div>
  );
}
