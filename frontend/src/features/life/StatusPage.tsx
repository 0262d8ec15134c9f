import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { Choice } from "./Choice";
import { CloseDialog } from "./CloseDialog";
import { MergeDialog } from "./MergeDialog";
import { Mergers } from "./Mergers";
import type { Named } from "./model";
import { PauseDialog } from "./PauseDialog";
import { resume } from "./queries";
import { Reopen } from "./Reopen";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

export type Living = Named & {
  status: string;
  pausedUntil?: string;
  memberCount?: number;
  leaders: readonly unknown[];
};

/** Rest, end, or go on in another community: each a good thing at its time. */
export function StatusPage({ community }: { community: Living }) {
  const [asking, setAsking] = useState<"pause" | "close" | "merge">();
  const ask = (what: typeof asking) => () => setAsking(what);
  const close = () => setAsking(undefined);
  const { status, name } = community;
  if (status === "CLOSED")
    return (
      <div className={styles.page}>
        <Reopen community={community} />
        <Mergers community={community} />
      </div>
    );
  return (
    <div className={styles.page}>
      {status === "PAUSED" ? (
        <Resting community={community} onMove={ask("pause")} />
      ) : (
        <Choice
          title={<Trans>Let it rest</Trans>}
          action={
            <Button icon="clock" onClick={ask("pause")}>
              <Trans>Pause until…</Trans>
            </Button>
          }
        >
          <Trans>Everything can be read, nothing changes, and on the day you choose it goes on by itself.</Trans>
        </Choice>
      )}
      <Choice
        title={<Trans>Merge it into another community</Trans>}
        action={
          <Button icon="arrowRight" onClick={ask("merge")}>
            <Trans>Merge…</Trans>
          </Button>
        }
      >
        <Trans>Everyone becomes a member there, and the address of {name} leads there.</Trans>
      </Choice>
      <Choice
        title={<Trans>Close it</Trans>}
        action={
          <Button icon="lock" onClick={ask("close")}>
            <Trans>Close…</Trans>
          </Button>
        }
      >
        <Trans>A good ending: it stays readable and easy to find. Leaders and stewards can reopen it.</Trans>
      </Choice>
      <Mergers community={community} />
      <PauseDialog open={asking === "pause"} community={community} onClose={close} />
      <CloseDialog open={asking === "close"} community={community} onClose={close} />
      <MergeDialog open={asking === "merge"} community={community} onClose={close} />
    </div>
  );
}

function Resting({ community, onMove }: { community: Living; onMove: () => void }) {
  const { t } = useLingui();
  const { slug, name, pausedUntil } = community;
  const wake = useChange(slug, () => resume(slug), { done: () => t`${name} is at work again.` });
  return (
    <Choice
      title={
        pausedUntil ? (
          <Trans>
            It rests until <Time at={pausedUntil} show="date" />
          </Trans>
        ) : (
          <Trans>It rests</Trans>
        )
      }
      action={
        <>
          <Button onClick={onMove}>
            <Trans>Change the day</Trans>
          </Button>
          <Button variant="primary" pending={wake.isPending} onClick={() => wake.mutate(undefined)}>
            <Trans>Resume now</Trans>
          </Button>
        </>
      }
    >
      <Trans>On that day it goes on by itself.</Trans>
    </Choice>
  );
}
