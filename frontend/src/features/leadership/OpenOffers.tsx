import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { type Community, type RoleOffer, roleWords, say } from "./model";
import { leadership, leadershipQueries } from "./queries";

/** Offered roles that wait for an answer. Nothing while there is none. */
export function OpenOffers({ community }: { community: Community }) {
  const { data } = useQuery(leadershipQueries.offers(community.slug));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="open-offers">
      <h2 id="open-offers">
        <Trans>Waiting for an answer</Trans>
      </h2>
      <ul className={styles.list}>
        {data.items.map((offer) => (
          <OfferRow key={offer.id} community={community} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function OfferRow({ community, offer }: { community: Community; offer: RoleOffer }) {
  const { t, i18n } = useLingui();
  const { id, person, role, expiresAt } = offer;
  const withdraw = useDeed(() => leadership.endOffer(community.slug, id), {
    done: () => t`The offer to ${person.name} is withdrawn.`,
  });
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={person.name} />
      <div className={styles.who}>
        <span className={styles.name}>
          <strong>{person.name}</strong>
          <Badge>{say(i18n, roleWords, role)}</Badge>
        </span>
        <span className={styles.meta}>
          <Trans>
            until <Time at={expiresAt} show="date" />
          </Trans>
        </span>
      </div>
      <div className={styles.actions}>
        <Button
          size="sm"
          variant="quiet"
          pending={withdraw.isPending}
          onClick={() => withdraw.mutate()}
          aria-label={t`Withdraw the offer to ${person.name}`}
        >
          <Trans>Withdraw</Trans>
        </Button>
      </div>
    </li>
  );
}
