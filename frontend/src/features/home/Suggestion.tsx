import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ProblemState } from "@/lib/ProblemState";
import { useNow } from "@/lib/useNow";
import { Card } from "@/ui/Card";
import { LinkButton } from "@/ui/LinkButton";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { type Community, type Emblem, suggestionFor } from "./model";
import { suggestionsQuery } from "./queries";
import styles from "./Suggestion.module.css";

/** One community that might be worth a look; it never pushes. */
export function Suggestion({ emblem }: { emblem: Emblem }) {
  const { t } = useLingui();
  const suggestions = useQuery(suggestionsQuery);
  const suggestion = suggestionFor(suggestions.data?.items ?? [], useNow());
  if (suggestions.isSuccess && !suggestion) return null;
  return (
    <section aria-labelledby="suggestion" className={styles.section}>
      <h2 id="suggestion">
        <Trans>Worth a look</Trans>
      </h2>
      {suggestions.isPending && <SuggestionSkeleton />}
      {!suggestions.data && suggestions.error && (
        <ProblemState
          title={t`The suggestion did not load`}
          error={suggestions.error}
          retrying={suggestions.isFetching}
          onRetry={() => void suggestions.refetch()}
        />
      )}
      {suggestion && <SuggestionCard community={suggestion} emblem={emblem} />}
    </section>
  );
}

function SuggestionCard({ community, emblem: Emblem }: { community: Community; emblem: Emblem }) {
  const { slug, name, tagline, domainStatement, memberCount, accent } = community;
  return (
    <Card className={styles.card ?? ""} accent={accent}>
      <Emblem community={community} />
      <h3>
        <Link to="/c/$slug" params={{ slug }} data-stretch>
          {name}
        </Link>
      </h3>
      <p className={styles.words}>{tagline ?? domainStatement}</p>
      {memberCount !== undefined && (
        <p className={styles.facts}>
          <Plural value={memberCount} one="# member" other="# members" />
        </p>
      )}
      <p>
        <LinkButton to="/discover" size="sm" variant="secondary">
          <Trans>See all communities</Trans>
        </LinkButton>
      </p>
    </Card>
  );
}

function SuggestionSkeleton() {
  return (
    <SkeletonGroup className={styles.skeleton}>
      <Skeleton height="14rem" />
    </SkeletonGroup>
  );
}
