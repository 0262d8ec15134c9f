import { useQuery } from "@tanstack/react-query";
import styles from "./Leadership.module.css";
import { DutyOfferPanel, RoleOfferPanel } from "./OfferPanel";
import { leadershipQueries } from "./queries";

/** What waits for my yes or no: everywhere, or in one community. Nothing while there is none. */
export function OffersToMe({ slug }: { slug?: string }) {
  const { data: roles } = useQuery(leadershipQueries.myOffers());
  const { data: duties } = useQuery(leadershipQueries.myDuties());
  const here = ({ community }: { community: { slug: string } }) => slug === undefined || community.slug === slug;
  const offers = roles?.items.filter(here) ?? [];
  const asked = duties?.items.filter(here) ?? [];
  if (offers.length + asked.length === 0) return null;
  return (
    <div className={styles.offers}>
      {offers.map((offer) => (
        <RoleOfferPanel key={offer.id} offer={offer} />
      ))}
      {asked.map((duty) => (
        <DutyOfferPanel key={duty.id} duty={duty} />
      ))}
    </div>
  );
}
