import { useLingui } from "@lingui/react/macro";
import type { Schemas } from "@/api/client";
import { Difference } from "@/ui/Difference";
import styles from "./CharterPage.module.css";
import { SECTIONS, type Section } from "./model";

/** The sections that differ, each as one text. */
export function Changes({ difference }: { difference: Schemas["CharterDifference"] }) {
  const { i18n } = useLingui();
  const titleOf = (section: Section) => {
    const known = SECTIONS.find((each) => each.section === section);
    return known ? i18n._(known.title) : section;
  };
  return (
    <div className={styles.sections}>
      {difference.sections
        .filter(({ changed }) => changed)
        .map(({ section, parts }) => (
          <section key={section}>
            <h4>{titleOf(section)}</h4>
            <Difference parts={parts} />
          </section>
        ))}
    </div>
  );
}
