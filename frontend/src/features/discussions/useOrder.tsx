import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { MenuAction } from "@/ui/Menu";
import {
  hideDiscussion,
  lockDiscussion,
  pinDiscussion,
  revealDiscussion,
  unlockDiscussion,
  unpinDiscussion,
} from "./deeds";
import type { Discussion } from "./model";
import { ReasonDialog } from "./ReasonDialog";
import { useKeeping } from "./useKeeping";

/** What leaders and facilitators do with a discussion, for its menu, and the dialog that some of it opens. */
export function useOrder(discussion: Discussion) {
  const { t } = useLingui();
  const { id, title, can, pinned, locked, hidden } = discussion;
  const [asking, setAsking] = useState<"lock" | "hide">();
  const pin = useKeeping(() => (pinned ? unpinDiscussion(id) : pinDiscussion(id)));
  const unlock = useKeeping(() => unlockDiscussion(id));
  const reveal = useKeeping(() => revealDiscussion(id));
  const actions: MenuAction[] = [
    ...(can.pin
      ? [
          {
            label: pinned ? <Trans>Unpin</Trans> : <Trans>Pin to the top</Trans>,
            icon: "bookmark" as const,
            onSelect: () => pin.mutate(""),
          },
        ]
      : []),
    ...(can.lock
      ? [
          {
            label: locked ? <Trans>Unlock</Trans> : <Trans>Lock…</Trans>,
            icon: "lock" as const,
            onSelect: () => (locked ? unlock.mutate("") : setAsking("lock")),
          },
        ]
      : []),
    ...(can.hide
      ? [
          {
            label: hidden ? <Trans>Show again</Trans> : <Trans>Hide…</Trans>,
            icon: "eye" as const,
            onSelect: () => (hidden ? reveal.mutate("") : setAsking("hide")),
          },
        ]
      : []),
  ];
  const locking = asking === "lock";
  const dialog = (
    <ReasonDialog
      key={asking ?? "closed"}
      open={asking !== undefined}
      title={locking ? <Trans>Lock “{title}”?</Trans> : <Trans>Hide “{title}”?</Trans>}
      verb={locking ? <Trans>Lock</Trans> : <Trans>Hide</Trans>}
      hint={
        locking
          ? t`Nobody replies any more, and everybody reads why.`
          : t`Only its author, leaders and facilitators see it from now on. Its author reads why.`
      }
      deed={(reason) => (locking ? lockDiscussion(id, reason) : hideDiscussion(id, reason))}
      onClose={() => setAsking(undefined)}
    />
  );
  return { actions, dialog };
}
