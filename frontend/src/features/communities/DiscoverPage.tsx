import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { PageHeader } from "@/ui/PageHeader";
import { SearchField } from "@/ui/SearchField";
import { DiscoverFilters } from "./DiscoverFilters";
import styles from "./DiscoverPage.module.css";
import { DiscoverResults } from "./DiscoverResults";
import { type DiscoverSearch, type LooseSearch, withoutAbsent } from "./discoverSearch";
import { communitiesQueries } from "./queries";

const PAUSE_MS = 300;

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

/** What is being typed is ahead of the address; when the address changes by itself (Back), it is followed. */
function useTyped(current: string, onPause: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(current);
  const [known, setKnown] = useState(current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (known !== current) {
    setKnown(current);
    if (typed.trim() !== current) setTyped(current);
  }
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onPause(text), PAUSE_MS);
  };
  return [typed, type];
}
