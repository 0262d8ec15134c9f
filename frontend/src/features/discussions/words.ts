import { useLingui } from "@lingui/react/macro";
import {
  type Kind,
  kindMeanings,
  kindWords,
  type Outcome,
  outcomeWords,
  type ReplyType,
  replyTypeWords,
} from "./model";

/** What things are called, in the reader's language; a value this version does not know says its own name. */
export function useWords() {
  const { i18n } = useLingui();
  return {
    kind: (kind: Kind) => (kindWords[kind] ? i18n._(kindWords[kind]) : kind),
    meaning: (kind: Kind) => i18n._(kindMeanings[kind]),
    outcome: (outcome: Outcome) => {
      const words = outcomeWords[outcome];
      return words ? i18n._(words) : outcome;
    },
    replyType: (type: ReplyType) => (replyTypeWords[type] ? i18n._(replyTypeWords[type]) : type),
  };
}
