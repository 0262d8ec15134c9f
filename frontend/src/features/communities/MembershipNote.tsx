import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Time } from "@/ui/Time";
import styles from "./CommunityHeader.module.css";
import { type Community, joiningMeaning, membershipAction, roleWords } from "./model";

/** One line beside the door: what pressing it means, or where one stands. */
export function MembershipNote({ community }: { community: Community }) {
  const words = useWords(community);
  return words ? <p className={styles.note}>{words}</p> : null;
}

function useWords(community: Community): ReactNode {
  const { i18n } = useLingui();
  const { myMembership, joining = "", status } = community;
  const action = membershipAction(community);
  const role = roleWords[myMembership?.role ?? ""];

  if (myMembership?.state === "REQUESTED")
    return myMembership.answerBy ? (
      <Trans>
        You asked to join. A leader will answer by <Time at={myMembership.answerBy} show="date" />.
      </Trans>
    ) : (
      <Trans>You asked to join. A leader will answer.</Trans>
    );
  if (myMembership?.state === "INVITED") return <Trans>You are invited.</Trans>;
  if (myMembership?.state === "PAUSED") return <Trans>You are taking a break.</Trans>;
  if (myMembership && role)
    return (
      <Trans>
        {i18n._(role)} since <Time at={myMembership.since} show="date" />
      </Trans>
    );
  const meaning = status === "CLOSED" ? undefined : joiningMeaning[joining];
  return meaning && (action || joining === "INVITE") ? i18n._(meaning) : null;
}
