import styles from "./Leadership.module.css";
import type { Community } from "./model";
import { OffersToMe } from "./OffersToMe";
import { WelcomePanel } from "./WelcomePanel";

/** What a community has to say to this member before anything else: a welcome, or a question. */
export function Received({ community }: { community: Community }) {
  return (
    <div className={styles.received}>
      <OffersToMe slug={community.slug} />
      <WelcomePanel community={community} />
    </div>
  );
}
