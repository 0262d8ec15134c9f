import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { useCharterDeed } from "./commands";
import type { Charter, Community } from "./model";
import { ratify } from "./queries";

type Props = { open: boolean; community: Community; charter: Charter; etag: string; onClose: () => void };

/** Bringing a version into force cannot be taken back, so it says what follows; open objections need a reason. */
export function RatifyDialog({ open, community: { slug, name }, charter, etag, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const { number, consultation } = charter;
  const objections = consultation?.openObjections ?? 0;
  const deed = useCharterDeed(slug, {
    run: () => ratify(slug, number, objections > 0 ? { overrideReason: reason } : {}, etag),
    done: t`Version ${number} is in force.`,
    failed: t`It was not ratified.`,
    after: onClose,
  });
  const missing = objections > 0 && reason.trim() === "";
  return (
    <Dialog
      open={open}
      title={
        <Trans>
          Ratify version {number} for {name}?
        </Trans>
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="primary"
            pending={deed.isPending}
            aria-disabled={missing}
            onClick={() => !missing && deed.mutate()}
          >
            <Trans>Ratify</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>From then on it holds, and its text never changes. Members are asked to accept what is different.</Trans>
      </p>
      {consultation?.changedSince && (
        <p>
          <Trans>The text has changed since the members were asked.</Trans>
        </p>
      )}
      {objections > 0 && (
        <>
          <p>
            <strong>
              <Plural value={objections} one="One objection is open." other="# objections are open." />
            </strong>{" "}
            <Trans>You can answer first, or say here why it holds all the same.</Trans>
          </p>
          <TextArea
            label={t`Why it holds all the same`}
            hint={t`Everybody who reads the charter reads this.`}
            most={1000}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </Dialog>
  );
}
