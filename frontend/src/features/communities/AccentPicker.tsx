import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { ACCENTS, type Accent, accentWords } from "./model";
import styles from "./StartDetails.module.css";

/** The colour of a community; each colour has a name. */
export function AccentPicker({ value, onChange }: { value: Accent; onChange: (accent: Accent) => void }) {
  const { i18n } = useLingui();
  return (
    <fieldset className={styles.picker}>
      <legend>
        <Trans>Colour</Trans>
      </legend>
      <div className={styles.choices}>
        {ACCENTS.map((accent) => (
          <label key={accent} className={styles.choice} data-accent={accent} title={i18n._(accentWords[accent])}>
            <input
              type="radio"
              name="accent"
              aria-label={i18n._(accentWords[accent])}
              checked={accent === value}
              onChange={() => onChange(accent)}
            />
            <span className={styles.swatch}>
              <Icon name="check" size={16} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
