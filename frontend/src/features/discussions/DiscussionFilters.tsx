import { useLingui } from "@lingui/react/macro";
import { PillSelect } from "@/ui/PillSelect";
import { KINDS } from "./kinds";
import styles from "./List.module.css";
import type { Brief, Community } from "./model";
import { type DiscussionsSearch, type LooseSearch, SORTS, STATES } from "./search";
import { useWords } from "./words";

type Props = {
  community: Community;
  search: DiscussionsSearch;
  shown: readonly Brief[];
  onSearch: (next: LooseSearch) => void;
};

/** Narrows the list; every choice stands in the address. */
export function DiscussionFilters({ community, search, shown, onSearch }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const set = (changes: LooseSearch) => onSearch({ ...search, ...changes });
  const states = {
    OPEN: t`Open`,
    UNANSWERED: t`Unanswered questions`,
    UNSOLVED: t`Unsolved questions`,
    CLOSED: t`Closed`,
  };
  const sorts = { "-lastActivityAt": t`Latest activity`, "-createdAt": t`Newest`, "-helpfulCount": t`Most helpful` };
  const tags = [
    ...new Set([...(search.tag ? [search.tag] : []), ...shown.flatMap((each) => each.tags), ...(community.tags ?? [])]),
  ].toSorted((a, b) => a.localeCompare(b));
  return (
    <div className={styles.filters}>
      <PillSelect
        label={t`Kind`}
        any={t`Every kind`}
        value={search.kind}
        choices={KINDS.map((value) => ({ value, label: words.kind(value) }))}
        onChange={(kind) => set({ kind })}
      />
      <PillSelect
        label={t`State`}
        any={t`Open and closed`}
        value={search.state}
        choices={STATES.map((value) => ({ value, label: states[value] }))}
        onChange={(state) => set({ state })}
      />
      {tags.length > 0 && (
        <PillSelect
          label={t`Tag`}
          any={t`Every tag`}
          value={search.tag}
          choices={tags.map((value) => ({ value, label: value }))}
          onChange={(tag) => set({ tag })}
        />
      )}
      <PillSelect
        label={t`Which`}
        any={t`From everybody`}
        value={search.unread ? "unread" : search.author ? "me" : undefined}
        choices={[
          { value: "unread", label: t`Unread` },
          { value: "me", label: t`Started by me` },
        ]}
        onChange={(which) =>
          set({ unread: which === "unread" || undefined, author: which === "me" ? "me" : undefined })
        }
      />
      <PillSelect
        label={t`Order`}
        any={sorts[SORTS[0]]}
        value={search.sort}
        choices={SORTS.slice(1).map((value) => ({ value, label: sorts[value] }))}
        onChange={(sort) => set({ sort })}
      />
    </div>
  );
}
