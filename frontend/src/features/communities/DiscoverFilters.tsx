import { useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { PillSelect } from "@/ui/PillSelect";
import styles from "./DiscoverFilters.module.css";
import { type DiscoverSearch, type LooseSearch, SORTS } from "./discoverSearch";
import { commonTags, joiningWords, visibilityWords } from "./model";
import { communitiesQueries } from "./queries";

const TAGS = 10;
const JOININGS = ["OPEN", "REQUEST", "INVITE"] as const;
const VISIBILITIES = ["PUBLIC", "RESTRICTED", "PRIVATE"] as const;

type Props = { search: DiscoverSearch; onChange: (next: LooseSearch) => void };

/** Tags to begin with, and three ways to narrow the list down. */
export function DiscoverFilters({ search, onChange }: Props) {
  const { t, i18n } = useLingui();
  const everything = useInfiniteQuery(communitiesQueries.list({}));
  const common = commonTags(everything.data?.pages.flatMap((page) => page.items) ?? [], TAGS);
  const tags = search.tag && !common.includes(search.tag) ? [search.tag, ...common] : common;
  const words = (each: (typeof joiningWords)[string]) => (each ? i18n._(each) : "");
  const sortWords = { "-memberCount": t`Most members first`, "-createdAt": t`Newest first`, name: t`By name` };

  return (
    <div className={styles.filters}>
      {/* The row keeps its height while the tags are still unknown. */}
      <ul className={styles.tags} aria-label={t`Tags`}>
        {tags.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              className={styles.tag}
              aria-pressed={tag === search.tag}
              onClick={() => onChange({ ...search, tag: tag === search.tag ? undefined : tag })}
            >
              {tag === search.tag && <Icon name="check" size={14} />}
              {tag}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.selects}>
        <PillSelect
          label={t`Communities and ideas`}
          any={t`Communities and ideas`}
          value={search.status}
          choices={[
            { value: "ACTIVE", label: t`Communities at work` },
            { value: "PROPOSED", label: t`Ideas looking for interest` },
          ]}
          onChange={(status) => onChange({ ...search, status })}
        />
        <PillSelect
          label={t`Joining`}
          any={t`Any way to join`}
          value={search.joining}
          choices={JOININGS.map((value) => ({ value, label: words(joiningWords[value]) }))}
          onChange={(joining) => onChange({ ...search, joining })}
        />
        <PillSelect
          label={t`Who can read`}
          any={t`Any readers`}
          value={search.visibility}
          choices={VISIBILITIES.map((value) => ({ value, label: words(visibilityWords[value]) }))}
          onChange={(visibility) => onChange({ ...search, visibility })}
        />
        <PillSelect
          label={t`Order`}
          any={sortWords[SORTS[0]]}
          value={search.sort}
          choices={SORTS.slice(1).map((value) => ({ value, label: sortWords[value] }))}
          onChange={(sort) => onChange({ ...search, sort })}
        />
      </div>
    </div>
  );
}
