import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ComponentType, useState } from "react";
import { useMe } from "@/auth/me";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { EmptyState } from "@/ui/EmptyState";
import { SearchField } from "@/ui/SearchField";
import { Time } from "@/ui/Time";
import { EraseDialog } from "./EraseDialog";
import { Listing } from "./Listing";
import type { PersonEntry } from "./model";
import { stewardQueries } from "./queries";
import styles from "./Steward.module.css";
import type { PeopleSearch } from "./searches";

/** Switches a person's access off, or on again; whatever looks after communities knows how. */
export type Access = ComponentType<{
  person: { id: string; name: string; deactivated: boolean; can: { deactivate: boolean } };
  size: "sm";
}>;

type Props = { search: PeopleSearch; access: Access };

/** Everybody, those who have left included. */
export function PeopleListPage({ search, access }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [erasing, setErasing] = useState<PersonEntry>();
  const query = useInfiniteQuery({ ...stewardQueries.people(search), placeholderData: keepPreviousData });
  const narrow = (change: PeopleSearch) =>
    void navigate({ to: "/steward/people", search: { ...search, ...change }, replace: true });
  return (
    <>
      <div className={styles.tools}>
        <SearchField label={t`Search by name`} value={search.q ?? ""} onChange={(q) => narrow({ q })} />
        <Checkbox
          label={t`Only people who have left`}
          checked={search.left ?? false}
          onChange={(left) => narrow({ left })}
        />
      </div>
      <Listing
        query={query}
        label={t`All people`}
        empty={
          <EmptyState icon="users" title={<Trans>Nobody like this</Trans>}>
            <Trans>People appear here with their first sign-in.</Trans>
          </EmptyState>
        }
      >
        {(person) => <PersonRow key={person.id} person={person} access={access} onErase={() => setErasing(person)} />}
      </Listing>
      {erasing && <EraseDialog person={erasing} onClose={() => setErasing(undefined)} />}
    </>
  );
}

type RowProps = { person: PersonEntry; access: Access; onErase: () => void };

function PersonRow({ person, access: Access, onErase }: RowProps) {
  const { t } = useLingui();
  const me = useMe().person.id;
  const { name, handle, orgUnit, deactivatedAt, erasedAt } = person;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link to="/people/$handle" params={{ handle }}>
            {erasedAt ? t`Former member` : name}
          </Link>
          {person.steward && (
            <Badge icon="official">
              <Trans>Steward</Trans>
            </Badge>
          )}
          {erasedAt ? (
            <Badge>
              <Trans>Erased</Trans>
            </Badge>
          ) : (
            deactivatedAt && (
              <Badge tone="warning">
                <Trans>No longer here</Trans>
              </Badge>
            )
          )}
        </p>
        <p className={styles.facts}>
          {!erasedAt && <span>{`@${handle}`}</span>}
          {orgUnit && <span>{orgUnit}</span>}
          {deactivatedAt && (
            <span>
              <Trans>
                Left <Time at={deactivatedAt} show="date" />
              </Trans>
            </span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Access
          size="sm"
          person={{
            id: person.id,
            name,
            deactivated: deactivatedAt !== undefined,
            can: { deactivate: !erasedAt && person.id !== me },
          }}
        />
        {deactivatedAt && !erasedAt && (
          <Button size="sm" onClick={onErase} aria-label={t`Erase ${name}`}>
            <Trans>Erase</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}
