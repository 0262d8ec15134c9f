import { useLingui } from "@lingui/react";
import { reasonFor } from "./problemWords";

/** The words for an error, in the reader's language. */
export function useReason() {
  const { _ } = useLingui();
  return (error: unknown): string => {
    const reason = reasonFor(error);
    return typeof reason === "string" ? reason : _(reason);
  };
}
