import { useLingui } from "@lingui/react/macro";
import type { Criterion } from "./model";

type Said = { what: string; now?: string };

/** What a criterion asks for, and how it stands, in words; a measure that this build does not know goes by its key. */
export function useCriterionWords(): (criterion: Criterion) => Said {
  const { t, i18n } = useLingui();
  const number = (value: number) => value.toLocaleString(i18n.locale);
  return ({ key, value, needed, n }) => {
    const now = value === undefined ? undefined : number(value);
    const share = now === undefined ? undefined : t`${now} %`;
    const days = now === undefined ? undefined : t`${now} days`;
    const percent = t`${number(needed)} %`;
    const least = number(needed);
    const among = now && (n ? t`${now} among ${n} members` : now);
    switch (key) {
      case "ACTIVE_MEMBERS":
        return said(t`At least ${least} active members`, now);
      case "ORG_UNITS":
        return said(t`From at least ${least} parts of the organisation`, among);
      case "DOMAIN_STATEMENT":
        return said(t`It says what it is about`, value ? t`Yes` : t`No`);
      case "EXCHANGES":
        return said(
          t`2 events held with 3 or more people, or ${least} discussions answered by 3 different people`,
          now,
        );
      case "CHARTER_RATIFIED":
        return said(t`A charter is in force`, value ? t`Yes` : t`No`);
      case "LEADING_ROLES":
        return said(t`At least ${least} people lead or facilitate`, among);
      case "CORE_MEMBERS":
        return said(t`At least ${least} people at the core: with a role or a duty, or steadily contributing`, among);
      case "SERIES_KEPT":
        return said(t`A series of events takes place, at least ${percent} of the time`, share);
      case "ACTIVE_GOALS":
        return said(t`At least ${least} goal under way`, now);
      case "FIRST_REPLIES":
        return said(t`${percent} of questions get a first reply within 24 hours`, share);
      case "NEWCOMERS_ACTIVE":
        return said(t`${percent} of newcomers take part`, share);
      case "PRACTICES":
        return said(t`At least ${least} practices in the library`, now);
      case "DAYS_IN_STAGE":
        return said(t`At least ${least} days in the present stage`, days);
      case "CONTRIBUTORS":
        return said(t`Half of what is contributed comes from at least ${least} people`, now);
      case "SUCCESSION":
        return said(t`A second leader, or one hand-over completed`, value ? t`Yes` : t`No`);
      case "VALIDATED_PRACTICES":
        return said(t`At least ${least} practices proven by use elsewhere`, now);
      case "FRESH_PRACTICES":
        return said(t`${percent} of practices are fresh`, share);
      case "GOALS_ACHIEVED":
        return said(t`At least ${least} goal achieved`, now && (n ? t`${now} of ${n} closed` : now));
      case "WINS_APPLIED":
        return said(t`At least ${least} wins that others applied`, now);
      case "WINS_VERIFIED":
        return said(t`At least ${least} win verified by those who gained`, now);
      case "SPONSOR":
        return said(t`A sponsor`, value ? t`Yes` : t`No`);
      case "REPLIES_ACROSS":
        return said(t`Replies cross the organisation, ${percent} of what chance would give`, share);
      case "MEMBERS_GONE":
        return said(
          t`${percent} fewer members than in the best of four quarters`,
          share && (n ? t`${share} fewer than ${n}` : share),
        );
      case "RHYTHMS_MISSED":
        return said(t`No event for ${least} times the usual rhythm`, now);
      case "INTERIM_DAYS":
        return said(t`Only an interim leader for ${least} days or more`, days);
      case "REVIEW_OVERDUE_DAYS":
        return said(t`The charter review is overdue by ${least} days or more`, days);
      case "CHARTER_RENEWED":
        return said(t`A new charter is in force since the change began`, value ? t`Yes` : t`No`);
      default:
        return said(key, now);
    }
  };
}

const said = (what: string, now: string | undefined | 0): Said => ({ what, ...(now && { now }) });
