import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Badge } from "@/ui/Badge";
import { Time } from "@/ui/Time";
import styles from "./CommunityFacts.module.css";
import { type Charter, type Community, isOverdue } from "./model";

type Props = { community: Community; charter: Charter | undefined };

/** The small print of a community: rhythm, review, tags, time zone. */
export function CommunityFacts({ community, charter }: Props) {
  const { t } = useLingui();
  const { tags = [], timeZone, createdAt, status, closedReason, parent } = community;
  return (
    <aside className={styles.facts} aria-label={t`At a glance`}>
      <dl>
        {parent && (
          <Fact name={<Trans>Chapter of</Trans>}>
            <Link to="/c/$slug" params={{ slug: parent.slug }}>
              {parent.name}
            </Link>
          </Fact>
        )}
        {closedReason && <Fact name={<Trans>Why it closed</Trans>}>{closedReason}</Fact>}
        {charter?.rhythm && <Fact name={<Trans>Rhythm</Trans>}>{charter.rhythm}</Fact>}
        {charter?.reviewOn && status !== "CLOSED" && (
          <Fact name={<Trans>Charter review</Trans>}>
            <Review on={charter.reviewOn} />
          </Fact>
        )}
        {tags.length > 0 && (
          <Fact name={<Trans>Tags</Trans>}>
            <span className={styles.tags}>
              {tags.map((tag) => (
                <Link key={tag} to="/discover" search={{ tag }} className={styles.tag}>
                  {tag}
                </Link>
              ))}
            </span>
          </Fact>
        )}
        {timeZone && <Fact name={<Trans>Time zone</Trans>}>{timeZone.replaceAll("_", " ")}</Fact>}
        {createdAt && (
          <Fact name={<Trans>Started</Trans>}>
            <Time at={createdAt} />
          </Fact>
        )}
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Review({ on }: { on: string }) {
  if (!isOverdue(on)) return <Time at={on} show="date" />;
  return (
    <Badge tone="warning" icon="clock">
      <span>
        <Trans>
          overdue since <Time at={on} show="date" />
        </Trans>
      </span>
    </Badge>
  );
}
