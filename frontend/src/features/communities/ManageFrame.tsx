import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { CommunityFrame } from "./CommunityFrame";
import styles from "./ManageFrame.module.css";
import type { Community } from "./model";

type Props = {
  slug: string;
  /** What this part is about, as its heading. */
  heading: ReactNode;
  /** The same for the window's title. */
  title: string;
  /** Whether this part is for the viewer; the service decides. */
  allowed: (can: Community["can"]) => boolean;
  children: (community: Community) => ReactNode;
};

/** A part of looking after a community, with the way back to the others. */
export function ManageFrame({ slug, heading, title, allowed, children }: Props) {
  const { t } = useLingui();
  return (
    <CommunityFrame slug={slug} title={(name) => t`${title}, ${name}`}>
      {(community) =>
        allowed(community.can) ? (
          <div className={styles.part}>
            <Link to="/c/$slug/manage" params={{ slug }} className={styles.back}>
              <Icon name="chevronLeft" size={16} />
              <Trans>Manage</Trans>
            </Link>
            <h2 className={styles.heading}>{heading}</h2>
            {children(community)}
          </div>
        ) : (
          <EmptyState icon="lock" title={<Trans>This is for those who look after {community.name}</Trans>}>
            <Trans>Its leaders can tell you more.</Trans>
          </EmptyState>
        )
      }
    </CommunityFrame>
  );
}
