import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { type Community, stageWords, statusWords } from "./model";
import type { StartField } from "./startForm";

/** "Ada, Grace and 2 others": a list of names as a sentence would have it. */
export function useNames(): (names: readonly string[], most?: number) => string {
  const { i18n, t } = useLingui();
  const list = new Intl.ListFormat(i18n.locale, { type: "conjunction" });
  return (names, most = 3) => {
    const rest = names.length - most;
    if (rest <= 0) return list.format(names);
    const others = rest === 1 ? t`one other` : t`${rest} others`;
    return list.format([...names.slice(0, most), others]);
  };
}

/** What the window of a tab is called. */
export function useTabTitle() {
  const { t } = useLingui();
  return {
    charter: (name: string) => t`Charter of ${name}`,
    discussions: (name: string) => t`Discussions in ${name}`,
    goals: (name: string) => t`Goals of ${name}`,
  };
}

/** How far a community is, in plain words; nothing for values this version does not know. */
export function useStanding(): (community: Community) => string | undefined {
  const { i18n } = useLingui();
  const say = (words: MessageDescriptor | undefined) => words && i18n._(words);
  return ({ status, stage }) => say(statusWords[status]) ?? say(stageWords[stage ?? ""]);
}

/** What the fields of a community are called, in the form and in its summary of errors. */
export function useFieldNames(): Record<StartField, string> {
  const { t } = useLingui();
  return {
    name: t`Name`,
    domainStatement: t`What it is about`,
    forWhom: t`Who it is for`,
    tagline: t`Tagline`,
    slug: t`Address`,
    emoji: t`Picture`,
    accent: t`Colour`,
    tags: t`Tags`,
    visibility: t`Who can read it?`,
    joining: t`How do people join?`,
  };
}
