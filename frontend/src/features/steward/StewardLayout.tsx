import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "@/auth/me";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { Tab, Tabs } from "@/ui/Tabs";
import styles from "./Steward.module.css";

/** Where stewards look after all communities. Each part has its own address. */
export function StewardLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const part = useLocation({ select: ({ pathname }) => pathname.split("/")[2] ?? "" });
  if (!useMe().person.steward)
    return (
      <>
        <PageHeader title={t`Stewardship`} />
        <EmptyState icon="lock" title={<Trans>This is for stewards</Trans>}>
          <Trans>They look after all communities of the organisation. Your role comes from your sign-in.</Trans>
        </EmptyState>
      </>
    );
  const titles: Record<string, string> = {
    communities: t`All communities`,
    appeals: t`Appeals`,
    "look-alikes": t`Look-alikes`,
    people: t`All people`,
    groups: t`Directory groups`,
    audit: t`Audit trail`,
  };
  return (
    <>
      <PageHeader title={<span data-title={titles[part]}>{t`Stewardship`}</span>} />
      <Tabs label={t`Stewardship`}>
        <Tab to="/steward" activeOptions={{ exact: true }}>
          <Trans>Overview</Trans>
        </Tab>
        <Tab to="/steward/communities">
          <Trans>Communities</Trans>
        </Tab>
        <Tab to="/steward/appeals">
          <Trans>Appeals</Trans>
        </Tab>
        <Tab to="/steward/look-alikes">
          <Trans>Look-alikes</Trans>
        </Tab>
        <Tab to="/steward/people">
          <Trans>People</Trans>
        </Tab>
        <Tab to="/steward/groups">
          <Trans>Directory groups</Trans>
        </Tab>
        <Tab to="/steward/audit">
          <Trans>Audit trail</Trans>
        </Tab>
      </Tabs>
      <div className={styles.content}>{children}</div>
    </>
  );
}
