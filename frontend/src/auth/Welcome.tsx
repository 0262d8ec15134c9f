import { Trans, useLingui } from "@lingui/react/macro";
import { activate, type Locale, localeNames, locales } from "@/i18n/i18n";
import { buttonClass } from "@/ui/Button";
import { Icon, type IconName } from "@/ui/Icon";
import { Brand } from "./Brand";
import { signInUrl } from "./session";
import styles from "./Welcome.module.css";

/** The door: what this is, and one way in. */
export function Welcome({ to }: { to: string }) {
  const { t, i18n } = useLingui();
  const others = locales.filter((locale) => locale !== i18n.locale);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
        {others.map((locale) => (
          <LanguageButton key={locale} locale={locale} />
        ))}
      </header>
      <main className={styles.main}>
        <title>{t`Welcome to Guildhall`}</title>
        <h1>
          <Trans>Find the people who share your craft</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>
            Guildhall is home to your organisation’s communities of practice: people who work on the same kind of
            problem, talk it through, meet, and leave behind something the next person can use.
          </Trans>
        </p>
        <p>
          <a className={buttonClass({ variant: "primary" }, styles.enter)} href={signInUrl(to)}>
            <Trans>Sign in</Trans>
            <Icon name="arrowRight" size={18} />
          </a>
        </p>
        <ul className={styles.points}>
          <Point icon="compass" accent="OCEAN" title={t`Look around first`}>
            <Trans>Read what a community is about before you decide. Watching from the edge is fine.</Trans>
          </Point>
          <Point icon="users" accent="MOSS" title={t`Meet the people behind it`}>
            <Trans>Every community names who leads it and whom it is for.</Trans>
          </Point>
          <Point icon="plus" accent="CLAY" title={t`Start your own`}>
            <Trans>One sentence about what you care about is enough to begin.</Trans>
          </Point>
        </ul>
      </main>
    </div>
  );
}

function Point(props: { icon: IconName; accent: string; title: string; children: React.ReactNode }) {
  return (
    <li className={styles.point} data-accent={props.accent}>
      <span className={styles.mark}>
        <Icon name={props.icon} />
      </span>
      <h2>{props.title}</h2>
      <p>{props.children}</p>
    </li>
  );
}

function LanguageButton({ locale }: { locale: Locale }) {
  return (
    <button
      type="button"
      lang={locale}
      className={buttonClass({ variant: "quiet", size: "sm" })}
      onClick={() => void activate(locale)}
    >
      {localeNames[locale]}
    </button>
  );
}
