import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./OfficialMark.module.css";

/** The organisation stands behind this community. */
export function OfficialMark({ size = 18 }: { size?: number }) {
  return (
    <span className={styles.mark}>
      <Icon name="official" size={size} />
      <VisuallyHidden>
        <Trans>official</Trans>
      </VisuallyHidden>
    </span>
  );
}
