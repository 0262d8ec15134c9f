import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useMe } from "@/auth/me";
import { useNow } from "@/lib/useNow";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { PageHeader } from "@/ui/PageHeader";
import styles from "./HomePage.module.css";
import { MyCommunities } from "./MyCommunities";
import { type Emblem, firstName, partOfDay } from "./model";
import { News } from "./News";
import { Suggestion } from "./Suggestion";

/** What waits for me. */
export function HomePage({ emblem, waiting }: { emblem: Emblem; waiting?: ReactNode }) {
  const { t } = useLingui();
  const { person, communities } = useMe();
  const name = firstName(person.name);
  const greeting = {
    morning: t`Good morning, ${name}`,
    day: t`Hello, ${name}`,
    evening: t`Good evening, ${name}`,
  }[partOfDay(new Date(useNow()).getHours())];

  return (
    <>
      <PageHeader title={<span data-title={t`Home`}>{greeting}</span>} />
      {waiting}
      {communities.length === 0 ? (
        <EmptyState
          icon="users"
          title={t`You are not in a community yet`}
          action={
            <LinkButton to="/discover" variant="primary" icon="compass">
              <Trans>Discover communities</Trans>
            </LinkButton>
          }
        >
          <Trans>Once you join one, its news and what waits for you are here.</Trans>
        </EmptyState>
      ) : (
        <MyCommunities communities={communities} emblem={emblem} />
      )}
      <div className={styles.columns}>
        {communities.length > 0 && <News emblem={emblem} />}
        <Suggestion emblem={emblem} />
      </div>
    </>
  );
}
