import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Listing } from "./Listing";
import { NewRuleDialog } from "./NewRuleDialog";
import { ruleQueries } from "./queries";
import { RuleRow } from "./RuleRow";
import styles from "./Steward.module.css";

/** Groups of the directory, and the communities whose members they become. */
export function GroupRulesPage() {
  const { t } = useLingui();
  const [making, setMaking] = useState(false);
  const query = useInfiniteQuery(ruleQueries.list());
  const make = (
    <Button icon="plus" variant="primary" onClick={() => setMaking(true)}>
      <Trans>Make a rule</Trans>
    </Button>
  );
  return (
    <>
      <div className={styles.tools}>
        <p className={styles.lead}>
          <Trans>
            Who is in a group of your organisation’s directory becomes a member. Nobody gets a role this way, and nobody
            who left is brought back.
          </Trans>
        </p>
        {make}
      </div>
      <Listing
        query={query}
        label={t`Rules for directory groups`}
        empty={
          <EmptyState icon="users" title={<Trans>No rules yet</Trans>}>
            <Trans>A rule saves people from joining by hand what their unit is in anyway.</Trans>
          </EmptyState>
        }
      >
        {(rule) => <RuleRow key={rule.id} rule={rule} />}
      </Listing>
      {making && <NewRuleDialog onClose={() => setMaking(false)} />}
    </>
  );
}
