import { useLingui } from "@lingui/react/macro";
import { type Confidence, confidenceWords, type Goal, stateWords } from "./model";

/** "14 of 25 dashboards" or "40 %": how far a goal has come, and how far it was at a check-in. */
export function useProgress(): (goal: Pick<Goal, "unit" | "target">, progress: number) => string {
  const { i18n, t } = useLingui();
  const number = new Intl.NumberFormat(i18n.locale);
  const percent = new Intl.NumberFormat(i18n.locale, { style: "percent", maximumFractionDigits: 2 });
  return ({ unit, target }, progress) => {
    if (unit === undefined) return percent.format(progress / 100);
    const [done, most] = [number.format(progress), number.format(target)];
    return t`${done} of ${most} ${unit}`;
  };
}

/** Where a goal stands, in words. */
export function useStateWord(): (state: Goal["state"]) => string {
  const { i18n } = useLingui();
  return (state) => {
    const words = stateWords[state];
    return words ? i18n._(words) : state;
  };
}

/** How sure somebody is, in words. */
export function useConfidenceWord(): (confidence: Confidence) => string {
  const { i18n } = useLingui();
  return (confidence) => {
    const words = confidenceWords[confidence];
    return words ? i18n._(words) : confidence;
  };
}
