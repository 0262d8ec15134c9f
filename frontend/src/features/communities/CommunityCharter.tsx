import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Badge } from "@/ui/Badge";
import { Icon, type IconName } from "@/ui/Icon";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./CommunityCharter.module.css";
import type { Charter } from "./model";

/** The charter: for whom, what belongs here and what does not, and how people work together. */
export function CommunityCharter({ slug, charter }: { slug: string; charter: Charter }) {
  const { forWhom, inScope, outOfScope, norms, decisions, state, number } = charter;
  return (
    <>
      <Part title={<Trans>Who it is for</Trans>}>{forWhom}</Part>
      {(inScope || outOfScope) && (
        <div className={styles.scope}>
          {inScope && (
            <Part title={<Trans>Belongs here</Trans>} icon="check" boxed>
              {inScope}
            </Part>
          )}
          {outOfScope && (
            <Part title={<Trans>Does not belong here</Trans>} icon="close" boxed>
              {outOfScope}
            </Part>
          )}
        </div>
      )}
      {norms && <Part title={<Trans>How we treat each other</Trans>}>{norms}</Part>}
      {decisions && <Part title={<Trans>How we decide</Trans>}>{decisions}</Part>}
      <p className={styles.version}>
        {state === "RATIFIED" ? (
          <Link to="/c/$slug/charter" params={{ slug }}>
            <Trans>Charter, version {number}</Trans>
          </Link>
        ) : (
          <>
            <Badge>{state === "CONSULTATION" ? <Trans>Under discussion</Trans> : <Trans>Draft</Trans>}</Badge>
            <Trans>The members have not agreed on this charter yet.</Trans>
          </>
        )}
      </p>
    </>
  );
}

type PartProps = { title: ReactNode; icon?: IconName; boxed?: boolean; children: string };

function Part({ title, icon, boxed = false, children }: PartProps) {
  return (
    <section className={styles.part} data-boxed={boxed || undefined}>
      <h2>
        {icon && <Icon name={icon} size={18} />}
        {title}
      </h2>
      <p>{children}</p>
    </section>
  );
}

export function CharterSkeleton() {
  return (
    <SkeletonGroup className={styles.skeleton}>
      <Skeleton width="9rem" height="1.5rem" />
      <Skeleton height="3lh" />
      <Skeleton width="9rem" height="1.5rem" />
      <Skeleton height="4lh" />
    </SkeletonGroup>
  );
}
