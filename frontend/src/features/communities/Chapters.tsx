import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Card } from "@/ui/Card";
import styles from "./Chapters.module.css";
import { Emblem } from "./Emblem";
import { accentOf, type Community, isTrimmed } from "./model";
import { communitiesQueries } from "./queries";

/** The smaller communities that belong to this one, as far as the viewer may know of them. */
export function Chapters({ community }: { community: Community }) {
  const none = community.parent !== undefined || isTrimmed(community);
  const { data: chapters = [] } = useQuery({ ...communitiesQueries.chapters(community.slug), enabled: !none });
  if (none || chapters.length === 0) return null;
  return (
    <section className={styles.chapters} aria-labelledby="chapters">
      <h2 id="chapters">
        <Trans>Chapters</Trans>
      </h2>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <Card accent={accentOf(chapter)} className={styles.chapter}>
              <Emblem community={chapter} />
              <div>
                <h3>
                  <Link to="/c/$slug" params={{ slug: chapter.slug }} preload="intent" data-stretch>
                    {chapter.name}
                  </Link>
                </h3>
                <p>
                  <Plural value={chapter.memberCount} one="# member" other="# members" />
                </p>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
