import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { LinkButton } from "@/ui/LinkButton";
import { Time } from "@/ui/Time";
import { AskMembersDialog } from "./AskMembersDialog";
import { useCharterDeed } from "./commands";
import type { Charter, Community } from "./model";
import { Notice } from "./Notice";
import { endConsultation } from "./queries";
import { RatifyDialog } from "./RatifyDialog";

type Props = { community: Community; charter: Charter; etag: string };

/** How far a version is on its way, and the next step for whoever may take it. */
export function ConsultationNotice({ community, charter, etag }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [ratifying, setRatifying] = useState(false);
  const { slug, can } = community;
  const { consultation, number, state } = charter;
  const end = useCharterDeed(slug, {
    run: () => endConsultation(slug, number),
    done: t`The consultation has ended.`,
    failed: t`The consultation goes on.`,
  });
  if (state !== "DRAFT" && state !== "CONSULTATION") return null;

  const steps = (
    <>
      {charter.can.edit && state === "DRAFT" && (
        <LinkButton to="/c/$slug/charter/draft" params={{ slug }} size="sm" icon="edit">
          <Trans>Edit the draft</Trans>
        </LinkButton>
      )}
      {charter.can.consult && !consultation?.open && (
        <Button size="sm" icon="users" onClick={() => setAsking(true)}>
          {consultation ? <Trans>Ask the members again</Trans> : <Trans>Ask the members</Trans>}
        </Button>
      )}
      {can.facilitate && consultation?.open && (
        <Button size="sm" pending={end.isPending} onClick={() => end.mutate()}>
          <Trans>End the consultation</Trans>
        </Button>
      )}
      {charter.can.ratify && (
        <Button size="sm" variant="primary" icon="check" onClick={() => setRatifying(true)}>
          <Trans>Ratify</Trans>
        </Button>
      )}
    </>
  );
  return (
    <>
      {consultation?.open ? (
        <Notice
          tone="accent"
          icon="users"
          title={
            <Trans>
              Members are asked until <Time at={consultation.until} show="date" />
            </Trans>
          }
          action={steps}
        >
          <Trans>Say what you think of each section. An objection has to be answered before this is ratified.</Trans>{" "}
          <Objections count={consultation.openObjections} />
        </Notice>
      ) : (
        <Notice icon="edit" title={<Trans>This version is being written</Trans>} action={steps}>
          {consultation ? (
            <>
              {consultation.changedSince ? (
                <Trans>The members were asked, and the text has changed since.</Trans>
              ) : (
                <Trans>The members were asked about this text.</Trans>
              )}{" "}
              <Objections count={consultation.openObjections} />
            </>
          ) : (
            <Trans>The members have not been asked about it yet.</Trans>
          )}
        </Notice>
      )}
      <AskMembersDialog open={asking} community={community} number={number} onClose={() => setAsking(false)} />
      <RatifyDialog
        open={ratifying}
        community={community}
        charter={charter}
        etag={etag}
        onClose={() => setRatifying(false)}
      />
    </>
  );
}

function Objections({ count }: { count: number }) {
  return (
    <Plural value={count} _0="No objection is open." one="One objection is open." other="# objections are open." />
  );
}
