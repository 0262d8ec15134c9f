import { useLingui } from "@lingui/react/macro";
import { type HistoryEntry, stageWords } from "./model";

type Said = { what: string; why?: string };

/** What happened, in words. The list of kinds grows with the service; one that this build does not know goes by its subject. */
export function useHistoryWords(): (entry: HistoryEntry, community: string) => Said {
  const { t, i18n } = useLingui();
  return ({ kind, subject }, community) => {
    const { title } = subject;
    switch (kind) {
      case "community.started":
        return { what: t`Started` };
      case "community.paused":
        return { what: t`Went to rest` };
      case "community.resumed":
        return { what: t`At work again` };
      case "community.closed":
        return { what: t`Closed` };
      case "community.reopened":
        return { what: t`Reopened` };
      case "community.merged":
        return { what: subject.id === community ? t`Went on in another community` : t`${title} came in` };
      case "charter.ratified":
        return { what: t`A charter is in force` };
      case "goal.achieved":
        return { what: t`Goal achieved: ${title}` };
      case "goal.missed":
        return { what: t`Goal missed: ${title}` };
      case "goal.dropped":
        return { what: t`Goal dropped: ${title}` };
      case "stage.decided": {
        const stage = stageWords[title];
        const name = stage ? i18n._(stage) : title;
        return { what: t`New stage: ${name}` };
      }
      default:
        return { what: title };
    }
  };
}
