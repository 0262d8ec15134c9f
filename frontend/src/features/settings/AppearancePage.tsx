import { Trans, useLingui } from "@lingui/react/macro";
import { localeNames, locales, toLocale } from "@/i18n/i18n";
import { singleLetters } from "@/lib/shortcuts";
import { theme } from "@/lib/theme";
import { useStore } from "@/lib/useStore";
import { Checkbox } from "@/ui/Checkbox";
import { RadioCards } from "@/ui/RadioCards";
import styles from "./Settings.module.css";
import { useLanguage } from "./useLanguage";

/** Every choice holds at once; there is nothing to save. */
export function AppearancePage() {
  const { t, i18n } = useLingui();
  const speak = useLanguage();
  return (
    <div className={styles.form}>
      <RadioCards
        legend={t`Theme`}
        value={useStore(theme)}
        onChange={theme.set}
        cards={[
          { value: "system", label: t`Like my device`, icon: "monitor" },
          { value: "light", label: t`Light`, icon: "sun" },
          { value: "dark", label: t`Dark`, icon: "moon" },
        ]}
      />
      <RadioCards
        legend={t`Language`}
        hint={t`For these pages and for the e-mails you get.`}
        value={toLocale(i18n.locale) ?? "en"}
        onChange={speak}
        cards={locales.map((locale) => ({ value: locale, label: <span lang={locale}>{localeNames[locale]}</span> }))}
      />
      <fieldset className={styles.group}>
        <legend>
          <Trans>Keyboard</Trans>
        </legend>
        <Checkbox
          label={t`Use single letters as shortcuts`}
          aria-describedby="letters-hint"
          checked={useStore(singleLetters) === "on"}
          onChange={(on) => singleLetters.set(on ? "on" : "off")}
        />
        <p id="letters-hint" className={styles.lead}>
          <Trans>Switch them off if they get in the way of speech input or a screen reader.</Trans>
        </p>
      </fieldset>
    </div>
  );
}
