import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { showToast } from "@/ui/toasts";
import type { Discussion } from "./model";
import styles from "./Reply.module.css";

/** What can be done with a discussion as a whole. */
export function DiscussionActions({ discussion, onEdit }: { discussion: Discussion; onEdit: () => void }) {
  const { t } = useLingui();
  const { can } = discussion;
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/d/${discussion.id}`);
    showToast({ message: t`The link is copied.` });
  };
  const actions: MenuAction[] = [
    ...(can.edit ? [{ label: <Trans>Edit</Trans>, icon: "edit" as const, onSelect: onEdit }] : []),
    { label: <Trans>Copy link</Trans>, icon: "link", onSelect: () => void copy() },
  ];
  return (
    <div className={styles.actions}>
      <Menu label={t`More about the discussion`} className={styles.quietIcon} actions={actions}>
        <Icon name="more" />
      </Menu>
    </div>
  );
}
