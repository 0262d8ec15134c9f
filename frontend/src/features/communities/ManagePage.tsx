import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { CommunityFrame } from "./CommunityFrame";
import styles from "./ManagePage.module.css";
import { manageSections } from "./manageSections";

/** Everything there is to do for those who look after a community. */
export function ManagePage({ slug }: { slug: string }) {
  const { i18n, t } = useLingui();
  return (
    <CommunityFrame slug={slug} title={(name) => t`Manage ${name}`}>
      {({ can }) => (
        <section className={styles.manage}>
          <h2>
            <Trans>Manage</Trans>
          </h2>
          <ul className={styles.sections}>
            {manageSections
              .filter(({ shown }) => shown(can))
              .map(({ link, label, about, icon }) => (
                <li key={i18n._(label)}>
                  <Card className={styles.section}>
                    <Icon name={icon} size={24} />
                    <div>
                      <h3>
                        <Link {...link(slug)} data-stretch>
                          {i18n._(label)}
                        </Link>
                      </h3>
                      <p>{i18n._(about)}</p>
                    </div>
                  </Card>
                </li>
              ))}
          </ul>
        </section>
      )}
    </CommunityFrame>
  );
}
