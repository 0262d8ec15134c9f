import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Emblem } from "./Emblem";
import { joiningWords, visibilityWords } from "./model";
import styles from "./StartCommunityPage.module.css";
import { type StartForm, slugOf } from "./startForm";

/** How others will see it, while it is being typed. */
export function StartPreview({ form }: { form: StartForm }) {
  const { t, i18n } = useLingui();
  const { name, tagline, domainStatement, forWhom, tags, emoji, accent } = form;
  const words = [visibilityWords[form.visibility], joiningWords[form.joining]];
  const address = form.slug || slugOf(name);
  return (
    <section className={styles.preview} aria-labelledby="start-preview">
      <h2 id="start-preview">
        <Trans>How others will see it</Trans>
      </h2>
      <Card className={styles.card}>
        <Emblem community={{ id: "new", name: name || "?", accent, ...(emoji && { emoji }) }} size="lg" />
        <p className={styles.title} data-empty={!name || undefined}>
          {name || <span className={styles.empty}>{t`Your community`}</span>}
        </p>
        {(tagline || domainStatement) && <p className={styles.about}>{tagline || domainStatement}</p>}
        {forWhom && (
          <p className={styles.about}>
            <Trans>
              <b>For:</b> {forWhom}
            </Trans>
          </p>
        )}
        <ul className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <Badge tone="accent">{tag}</Badge>
            </li>
          ))}
          {words.map((each) => each && <li key={each.id}>{<Badge>{i18n._(each)}</Badge>}</li>)}
        </ul>
        {address && (
          <p className={styles.address}>
            {location.host}/c/{address}
          </p>
        )}
      </Card>
    </section>
  );
}
