import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { showToast } from "@/ui/toasts";
import { CloseDialog } from "./CloseDialog";
import type { Discussion } from "./model";
import styles from "./Reply.module.css";
import { useDiscussionDeeds } from "./useDiscussionDeeds";
import { useOrder } from "./useOrder";

/** What can be done with a discussion as a whole. */
export function DiscussionActions({ discussion, onEdit }: { discussion: Discussion; onEdit: () => void }) {
  const { t } = useLingui();
  const [closing, setClosing] = useState(false);
  const deeds = useDiscussionDeeds(discussion);
  const order = useOrder(discussion);
  const { can, kind } = discussion;
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/d/${discussion.id}`);
    showToast({ message: t`The link is copied.` });
  };
  const actions: MenuAction[] = [
    ...(can.edit ? [{ label: <Trans>Edit</Trans>, icon: "edit" as const, onSelect: onEdit }] : []),
    { label: <Trans>Copy link</Trans>, icon: "link", onSelect: () => void copy() },
    ...order.actions,
    ...(can.delete
      ? [{ label: <Trans>Delete</Trans>, icon: "trash" as const, danger: true, onSelect: deeds.remove }]
      : []),
  ];
  return (
    <div className={styles.actions}>
      {can.restore && (
        <Button size="sm" icon="undo" onClick={deeds.restore}>
          <Trans>Restore</Trans>
        </Button>
      )}
      {can.reopen && (
        <Button size="sm" variant="quiet" icon="undo" onClick={deeds.reopen}>
          <Trans>Reopen</Trans>
        </Button>
      )}
      {can.close && (
        <Button size="sm" variant="quiet" icon="check" onClick={() => setClosing(true)}>
          {kind === "FEEDBACK" ? <Trans>Sum up</Trans> : kind === "IDEA" ? <Trans>Decide</Trans> : <Trans>Close</Trans>}
        </Button>
      )}
      <Menu label={t`More about the discussion`} className={styles.quietIcon} actions={actions}>
        <Icon name="more" />
      </Menu>
      {order.dialog}
      <CloseDialog key={`${closing}`} open={closing} discussion={discussion} onClose={() => setClosing(false)} />
    </div>
  );
}
