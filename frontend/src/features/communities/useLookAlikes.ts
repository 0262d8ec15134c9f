import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { StartForm } from "./startForm";
import { startQueries } from "./startQueries";

const PAUSE_MS = 400;
const LEAST = 3;

/** Communities that resemble what is being typed, asked for whenever the fingers rest. */
export function useLookAlikes({ name, domainStatement, tags }: StartForm) {
  const typed = useRested({
    name: name.trim().slice(0, 80),
    domainStatement: domainStatement.trim().slice(0, 600),
    tag: tags,
  });
  const enough = typed.name.length >= LEAST || typed.domainStatement.length >= LEAST || typed.tag.length > 0;
  const found = useQuery({
    ...startQueries.lookAlikes(typed),
    enabled: enough,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return enough ? (found.data ?? []) : [];
}

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  const now = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(now)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}
