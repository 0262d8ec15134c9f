import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { isProblem } from "@/api/client";
import { ProblemState } from "@/lib/ProblemState";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { PageHeader } from "@/ui/PageHeader";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Belongings } from "./Belongings";
import { Facts } from "./Facts";
import type { Emblem, Person } from "./model";
import styles from "./PersonPage.module.css";
import { peopleQueries } from "./queries";

type Props = {
  handle: string;
  emblem: Emblem;
  /** What else this viewer may do with the person. */
  actions?: ComponentType<{ person: Person }>;
};

export function PersonPage({ handle, emblem, actions }: Props) {
  const { t } = useLingui();
  const person = useQuery(peopleQueries.person(handle));
  if (person.data)
    return <Profile handle={handle} person={person.data} emblem={emblem} {...(actions && { actions })} />;
  if (person.isPending) return <PersonSkeleton />;
  if (isProblem(person.error) && person.error.status === 404) return <NobodyHere />;
  return (
    <>
      <PageHeader title={t`Profile`} />
      <ProblemState
        title={t`This profile did not load`}
        error={person.error}
        retrying={person.isFetching}
        onRetry={() => void person.refetch()}
      />
    </>
  );
}

function Profile({ handle, person, emblem, actions: Actions }: Props & { person: Person }) {
  const { t } = useLingui();
  const name = person.erased ? t`Former member` : person.name;
  return (
    <>
      <header className={styles.header}>
        <Avatar id={person.id} name={name} size="lg" />
        <div className={styles.names}>
          <h1 tabIndex={-1}>{name}</h1>
          <p className={styles.handle}>
            {[!person.erased && `@${person.handle}`, person.pronouns].filter(Boolean).join(" · ")}{" "}
            {person.steward && (
              <Badge icon="official">
                <Trans>Steward</Trans>
              </Badge>
            )}
            {person.deactivated && (
              <Badge>
                <Trans>No longer here</Trans>
              </Badge>
            )}
          </p>
        </div>
        {person.can.edit && (
          <LinkButton to="/settings/profile" icon="edit">
            <Trans>Edit your profile</Trans>
          </LinkButton>
        )}
        {Actions && <Actions person={person} />}
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          {person.about && (
            <section aria-labelledby="about">
              <h2 id="about">
                <Trans>About</Trans>
              </h2>
              <p className={styles.about}>{person.about}</p>
            </section>
          )}
          <Belongings handle={handle} emblem={emblem} />
        </div>
        <Facts person={person} />
      </div>
    </>
  );
}

function NobodyHere() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Nobody by this name`} />
      <EmptyState
        icon="user"
        title={t`There is no profile at this address`}
        action={
          <LinkButton to="/discover" variant="primary">
            <Trans>Discover communities</Trans>
          </LinkButton>
        }
      >
        <Trans>The handle may have changed. You find people through the communities they are in.</Trans>
      </EmptyState>
    </>
  );
}

function PersonSkeleton() {
  return (
    <SkeletonGroup>
      <div className={styles.header}>
        <Skeleton width="5rem" height="5rem" round />
        <div className={styles.names}>
          <Skeleton width="16rem" height="2.5rem" />
          <Skeleton width="9rem" />
        </div>
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Skeleton height="6rem" />
          <Skeleton height="12rem" />
        </div>
        <Skeleton height="12rem" />
      </div>
    </SkeletonGroup>
  );
}
