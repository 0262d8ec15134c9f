import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Picker } from "@/ui/Picker";
import type { Named } from "./model";
import { lifeQueries } from "./queries";

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  /** Not offered. */
  except: string;
  picked: Named | undefined;
  onPick: (community: Named | undefined) => void;
};

/** Finds another community by its name or subject. */
export function CommunityPicker({ except, picked, onPick, ...field }: Props) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const found = useQuery(lifeQueries.candidates(words));
  const options = (found.data?.items ?? []).filter(({ slug }) => slug !== except);
  return (
    <Picker
      {...field}
      placeholder={t`Type a few letters of its name`}
      picked={picked && { id: picked.slug, label: picked.name }}
      onClear={() => onPick(undefined)}
      words={words}
      onWords={setWords}
      options={options.map(({ slug, name, emoji, tagline }) => ({
        id: slug,
        label: name,
        hint: tagline,
        mark: <span aria-hidden>{emoji}</span>,
      }))}
      status={words.trim().length > 1 && found.isSuccess && options.length === 0 && <Trans>Nothing found.</Trans>}
      onPick={(slug) => onPick(options.find((each) => each.slug === slug))}
    />
  );
}
