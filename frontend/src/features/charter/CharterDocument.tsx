import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./CharterDocument.module.css";
import { type Charter, SECTIONS, type Section } from "./model";

type Props = {
  charter: Charter;
  /** What stands under a section, such as what members say to it. */
  below?: Partial<Record<Section, ReactNode>> | undefined;
};

/** A charter to be read, and printed, as the document that it is. */
export function CharterDocument({ charter, below }: Props) {
  const { i18n } = useLingui();
  const sections = SECTIONS.filter(({ field }) => charter[field] !== undefined);
  const rest = below ? SECTIONS.filter(({ field }) => charter[field] === undefined) : [];
  return (
    <article className={styles.document}>
      {sections.map(({ section, field, title }) => (
        <section key={section} className={styles.section} data-section={section}>
          <h3>
            {section === "IN_SCOPE" && <Icon name="check" size={18} />}
            {section === "OUT_OF_SCOPE" && <Icon name="close" size={18} />}
            {i18n._(title)}
          </h3>
          <Lines text={charter[field] ?? ""} />
          {below?.[section]}
        </section>
      ))}
      {rest.map(({ section, title }) => (
        <section key={section} className={styles.section} data-section={section}>
          <h3>{i18n._(title)}</h3>
          <p className={styles.nothing}>
            <Trans>This version says nothing here.</Trans>
          </p>
          {below?.[section]}
        </section>
      ))}
      {charter.reviewOn && (
        <p className={styles.review}>
          <Icon name="calendar" size={18} />
          <span>
            <Trans>
              We look at this again on <Time at={charter.reviewOn} show="date" />.
            </Trans>
          </span>
        </p>
      )}
    </article>
  );
}

/** One line is a sentence, several are a list. */
function Lines({ text }: { text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return <p>{text}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
