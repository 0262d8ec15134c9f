import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageHeader } from "@/ui/PageHeader";
import { Tab, Tabs } from "@/ui/Tabs";
import styles from "./Settings.module.css";

/** The parts of the settings. Each part has its own address; the part is the page. */
export function SettingsLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const part = useLocation({ select: ({ pathname }) => pathname.split("/").at(-1) });
  const titles: Record<string, string> = {
    profile: t`Profile settings`,
    appearance: t`Appearance settings`,
    tokens: t`Access tokens`,
  };
  return (
    <>
      <PageHeader title={<span data-title={titles[part ?? ""]}>{t`Settings`}</span>} />
      <Tabs label={t`Settings`}>
        <Tab to="/settings/profile">
          <Trans>Profile</Trans>
        </Tab>
        <Tab to="/settings/appearance">
          <Trans>Appearance</Trans>
        </Tab>
        <Tab to="/settings/tokens">
          <Trans>Access tokens</Trans>
        </Tab>
      </Tabs>
      <div className={styles.content}>{children}</div>
    </>
  );
}
