import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

/** One word of the log for each way a door can be. */
const words: Partial<Record<string, MessageDescriptor>> = {
  PUBLIC: msg`everyone can read`,
  RESTRICTED: msg`members read`,
  PRIVATE: msg`hidden`,
  OPEN: msg`open to all`,
  REQUEST: msg`ask to join`,
  INVITE: msg`by invitation`,
};

/** Which rules held and which hold now, from what the log keeps: `PUBLIC, OPEN → RESTRICTED, REQUEST`. */
export function useAccessWords(): (detail: string | undefined) => string | undefined {
  const { t, i18n } = useLingui();
  const side = (rules: string) =>
    rules
      .split(", ")
      .map((rule) => (words[rule] ? i18n._(words[rule]) : rule))
      .join(", ");
  return (detail) => {
    const [before, now] = detail?.split(" → ") ?? [];
    return before && now && t`Before: ${side(before)}. Since then: ${side(now)}.`;
  };
}
