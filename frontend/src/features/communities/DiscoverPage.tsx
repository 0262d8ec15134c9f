import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { PageHeader } from "@/ui/PageHeader";
import { SearchField } from "@/ui/SearchField";
import { DiscoverFilters } from "./DiscoverFilters";
import styles from "./DiscoverPage.module.css";
import { DiscoverResults } from "./DiscoverResults";
import { type DiscoverSearch, type LooseSearch, withoutAbsent } from "./discoverSearch";
import { communitiesQueries } from "./queries";
import { useTyped } from "./useTyped";

/** Finding the people who work on the same problem. What is shown stands in the address. */
export function DiscoverPage({ search }: { search: DiscoverSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const list = useInfiniteQuery({ ...communitiesQueries.list(search), placeholderData: keepPreviousData });

  const show = (next: LooseSearch, replace = false) => {
    void navigate({ to: "/discover", search: withoutAbsent(next), replace, resetScroll: false });
  };
  const [typed, setTyped] = useTyped(search.q ?? "", (q) => show({ ...search, q: q.trim() || undefined }, true));

  return (
    <>
      <PageHeader
        title={<Trans>Discover</Trans>}
        lead={<Trans>Communities of people who learn their craft from each other.</Trans>}
      />
      <div className={styles.search}>
        <SearchField
          label={t`What are you trying to get better at?`}
          value={typed}
          onChange={setTyped}
          onSubmit={() => show({ ...search, q: typed.trim() || undefined })}
        />
        <DiscoverFilters search={search} onChange={show} />
      </div>
      <DiscoverResults list={list} search={search} onClear={() => show({ sort: search.sort })} />
    </>
  );
}
