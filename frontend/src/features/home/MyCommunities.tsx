import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Card } from "@/ui/Card";
import styles from "./MyCommunities.module.css";
import type { Emblem, MyCommunity } from "./model";

type Props = { communities: readonly MyCommunity[]; emblem: Emblem };

export function MyCommunities({ communities, emblem: Emblem }: Props) {
  return (
    <section aria-labelledby="my-communities" className={styles.section}>
      <h2 id="my-communities">
        <Trans>Your communities</Trans>
      </h2>
      <ul className={styles.cards}>
        {communities.map((mine) => (
          <li key={mine.community.id}>
            <Card className={styles.card ?? ""} accent={mine.community.accent}>
              <Emblem community={mine.community} />
              <h3>
                <Link to="/c/$slug" params={{ slug: mine.community.slug }} data-stretch>
                  {mine.community.name}
                </Link>
              </h3>
              <p className={styles.belonging}>
                <Belonging {...mine} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Belonging({ state, role }: MyCommunity) {
  const { t } = useLingui();
  if (state === "REQUESTED") return t`Your request is waiting`;
  if (state === "INVITED") return t`You are invited`;
  if (state === "PAUSED") return t`You are taking a break`;
  if (role === "LEADER") return t`You lead it`;
  if (role === "FACILITATOR") return t`You facilitate it`;
  return t`You are a member`;
}
