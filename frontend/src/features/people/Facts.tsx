import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNow } from "@/lib/useNow";
import { Card } from "@/ui/Card";
import { Icon, type IconName } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import { type Person, placeOf, timeAt } from "./model";
import styles from "./PersonPage.module.css";

/** Where somebody works and when they are likely awake. */
export function Facts({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  const time = timeAt(person.timeZone, i18n.locale, useNow());
  return (
    <Card className={styles.facts ?? ""}>
      <h2>
        <Trans>At work</Trans>
      </h2>
      <dl>
        <Fact icon="users" term={t`Unit`}>
          {person.orgUnit}
        </Fact>
        <Fact icon="tag" term={t`Job`}>
          {person.jobFamily}
        </Fact>
        <Fact icon="pin" term={t`Place`}>
          {person.location}
        </Fact>
        <Fact icon="clock" term={t`Local time`}>
          {time && t`${time} in ${placeOf(person.timeZone)}`}
        </Fact>
        <Fact icon="mail" term={t`E-mail, shown only to you`}>
          {person.email}
        </Fact>
        <Fact icon="calendar" term={t`Here since`}>
          <Time at={person.createdAt} show="date" />
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ icon, term, children }: { icon: IconName; term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <Icon name={icon} />
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
