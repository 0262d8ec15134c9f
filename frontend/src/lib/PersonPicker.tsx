import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import type { FieldProps } from "@/ui/Field";
import { Picker, type PickerOption } from "@/ui/Picker";
import { everybody, type FoundPerson, type PeopleSearch } from "./peopleSearch";
import { useReason } from "./useReason";

type Props = FieldProps & {
  /** Who has been picked, where one person is wanted. Leave it out to pick one after the other. */
  picked?: FoundPerson | undefined;
  onPick: (person: FoundPerson) => void;
  onClear?: () => void;
  /** Ids of people who are not offered. */
  without?: readonly string[];
  /** Among whom to look; everybody of the organisation when left out. */
  among?: PeopleSearch;
};

/** Finds a person by name or handle. */
export function PersonPicker({ picked, onPick, onClear, without = [], among = everybody, ...field }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const [words, setWords] = useState("");
  const search = useQuery(among(words));
  const typed = words.trim() !== "";
  const found = typed ? (search.data ?? []).filter(({ id }) => !without.includes(id)) : [];
  return (
    <Picker
      {...field}
      picked={picked && asOption(picked)}
      onClear={onClear}
      words={words}
      onWords={setWords}
      placeholder={t`Name or handle`}
      options={found.map(asOption)}
      status={
        typed &&
        found.length === 0 &&
        (search.isError ? (
          reason(search.error)
        ) : search.isFetching ? (
          <Trans>Searching…</Trans>
        ) : (
          <Trans>Nobody found.</Trans>
        ))
      }
      onPick={(id) => {
        const person = found.find((each) => each.id === id);
        if (person) onPick(person);
      }}
    />
  );
}

function asOption({ id, handle, name, orgUnit, location }: FoundPerson): PickerOption {
  const hint = [`@${handle}`, orgUnit, location].filter(Boolean).join(" · ");
  return { id, label: name, hint, mark: <Avatar id={id} name={name} size="sm" /> };
}
