import { useLingui } from "@lingui/react/macro";
import { useAccessWords } from "./accessWords";
import { type HistoryEntry, stageWords } from "./model";

type Said = { what: string; why?: string | undefined };

/** What happened, in words. The list of kinds grows with the service; one that this build does not know goes by its subject. */
export function useHistoryWords(): (entry: HistoryEntry, community: string) => Said {
  const { t, i18n } = useLingui();
  const access = useAccessWords();
  return ({ kind, subject, detail }, community) => {
    const { title } = subject;
    switch (kind) {
      case "community.started":
        return { what: t`Started` };
      case "community.renamed":
        return { what: t`New name: ${title}`, why: detail && t`Before, it was called ${detail}.` };
      case "membership.left":
        return {
          what: role(detail, t`${title}, who led, left`, t`${title}, who facilitated, left`, t`${title} left`),
          why: "",
        };
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
      case "access.changed":
        return { what: t`Other rules for who sees it and who joins`, why: access(detail) };
      case "recognition.given":
        return { what: t`Recognised by the organisation` };
      case "recognition.withdrawn":
        return { what: t`No longer recognised by the organisation` };
      case "chapter.joined":
        return { what: t`Became a chapter of another community` };
      case "chapter.left":
        return { what: t`Stands on its own again` };
      case "role.taken":
        return { what: role(detail, t`${title} leads`, t`${title} facilitates`, t`${title} has a role`), why: "" };
      case "role.relinquished":
        return {
          what: role(detail, t`${title} no longer leads`, t`${title} no longer facilitates`, t`${title} stepped down`),
          why: "",
        };
      case "role.ended":
        return { what: t`The role of ${title} ended` };
      case "leader.appointed":
        return { what: t`${title} leads for the time being` };
      case "handover.completed":
        return { what: t`Handed over to ${title}` };
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

/** What is said of a role; whoever does not belong reads the third. */
const role = (detail: string | undefined, leads: string, facilitates: string, other: string) =>
  detail === "LEADER" ? leads : detail === "FACILITATOR" ? facilitates : other;
