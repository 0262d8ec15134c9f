import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { showToast } from "@/ui/toasts";
import type { Discussion, Reply } from "./model";
import styles from "./Reply.module.css";
import type { Answering } from "./useAnswering";

type Props = {
  discussion: Discussion;
  reply: Reply;
  start: Answering["start"];
  onEdit?: () => void;
};

/** What can be done with a reply: the next step in sight, everything else in a menu. */
export function ReplyActions({ discussion, reply, start, onEdit }: Props) {
  const { t } = useLingui();
  const { can } = reply;
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
  ];
  return (
    <div className={styles.actions}>
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
