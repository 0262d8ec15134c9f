import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { newVersion } from "@/api/version";
import { useOnline } from "@/lib/online";
import { useStore } from "@/lib/useStore";
import { Button } from "@/ui/Button";
import { Icon, type IconName } from "@/ui/Icon";
import styles from "./Banners.module.css";

/** News about the app itself, above the page. */
export function Banners() {
  const online = useOnline();
  const updated = useStore(newVersion);
  return (
    <div role="status" className={styles.banners}>
      {!online && (
        <Banner icon="alert">
          <Trans>You are offline. You can keep reading; what you change is sent when the connection is back.</Trans>
        </Banner>
      )}
      {updated && (
        <Banner
          icon="refresh"
          action={
            <Button size="sm" onClick={() => location.reload()}>
              <Trans>Reload</Trans>
            </Button>
          }
        >
          <Trans>A new version is ready.</Trans>
        </Banner>
      )}
    </div>
  );
}

function Banner({ icon, action, children }: { icon: IconName; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.banner}>
      <Icon name={icon} size={18} />
      <p>{children}</p>
      {action}
    </div>
  );
}
