import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { showToast } from "@/ui/toasts";
import type { Discussion, Reply } from "./model";
import styles from "./Reply.module.css";
import type { Answering } from "./useAnswering";
import { useReplyDeeds } from "./useReplyDeeds";

type Props = {
  discussion: Discussion;
  reply: Reply;
  start: Answering["start"];
  onEdit?: () => void;
};

/** What can be done with a reply: the next step in sight, everything else in a menu. */
export function ReplyActions({ discussion, reply, start, onEdit }: Props) {
  const { t } = useLingui();
  const deeds = useReplyDeeds(discussion, reply);
  const { can, accepted } = reply;
  const shown = reply.bodyMarkdown !== undefined;
  const isAnswer = discussion.kind === "QUESTION" && !reply.commentOn;
  const answer = (how: { quote?: boolean } = {}) => start(reply, { ...how, comment: isAnswer });
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/d/${discussion.id}#${reply.number}`);
    showToast({ message: t`The link is copied.` });
  };
  const actions: MenuAction[] = [
    ...(discussion.can.reply && shown
      ? [{ label: <Trans>Quote</Trans>, icon: "quote" as const, onSelect: () => answer({ quote: true }) }]
      : []),
    ...(can.edit && onEdit ? [{ label: <Trans>Edit</Trans>, icon: "edit" as const, onSelect: onEdit }] : []),
    { label: <Trans>Copy link</Trans>, icon: "link", onSelect: () => void copy() },
    ...(accepted && discussion.can.accept
      ? [{ label: <Trans>No longer the answer</Trans>, icon: "undo" as const, onSelect: deeds.withdraw }]
      : []),
    ...(can.delete
      ? [{ label: <Trans>Delete</Trans>, icon: "trash" as const, danger: true, onSelect: deeds.remove }]
      : []),
  ];
  return (
    <div className={styles.actions}>
      {can.restore && (
        <Button size="sm" variant="quiet" icon="undo" onClick={deeds.restore}>
          <Trans>Restore</Trans>
        </Button>
      )}
      {can.accept && shown && (
        <Button size="sm" icon="check" onClick={deeds.accept}>
          <Trans>Accept</Trans>
        </Button>
      )}
      {discussion.can.reply && shown && (
        <Button size="sm" variant="quiet" icon="reply" onClick={() => answer()}>
          {isAnswer ? <Trans>Comment</Trans> : <Trans>Reply</Trans>}
        </Button>
      )}
      {shown && (
        <Menu label={t`More`} className={styles.quietIcon} actions={actions}>
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
