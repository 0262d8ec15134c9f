import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/client";
import { Icon } from "@/ui/Icon";
import styles from "./ProposalPanel.module.css";
import { proposalsQueries } from "./queries";

type Props = { community: Pick<Schemas["Community"], "id" | "leaders"> };

/** For the leaders of a young community: who offered to help lead while it was an idea. */
export function HelpOffers({ community }: Props) {
  const { i18n } = useLingui();
  const { data: people = [] } = useQuery(proposalsQueries.interested(community.id));
  const leads = new Set(community.leaders.map(({ id }) => id));
  const offered = people.filter(({ kind, person }) => kind === "HELP_LEAD" && !leads.has(person.id));
  if (offered.length === 0) return null;
  const names = new Intl.ListFormat(i18n.locale).format(offered.map(({ person }) => person.name));
  return (
    <p className={styles.offers}>
      <Icon name="info" />
      <span>
        <Trans>
          <b>{names}</b> said they would help lead. Talk to them before you are alone with it.
        </Trans>
      </span>
    </p>
  );
}
