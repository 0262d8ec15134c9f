package org.guildhall.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about newcomers and who greets them. */
@ApplicationScoped
class Newcomers implements PanacheRepositoryBase<NewcomerWelcome, UUID> {
    /** For how long somebody is a newcomer. */
    static final Duration NEW = Duration.ofDays(30);

    /** A newcomer with their greeter. */
    record Newcomer(NewcomerWelcome welcome, Membership membership, Person person, Person greeter) {}

    /** Somebody who has just come, where. */
    record Arrived(Membership membership, Community community, Person person) {}

    static final Keyset<Newcomer> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("w.id", newcomer -> newcomer.welcome().id)));

    private static final String SELECT = "select w, m, p, g from NewcomerWelcome w"
            + " join Membership m on m.id = w.membershipId and m.state in (ACTIVE, PAUSED)"
            + " join Person p on p.id = m.personId join Person g on g.id = w.greeterId where ";

    /** Whose turn it was longest ago; members who greet, else leaders. */
    private static final String NEXT_GREETER = """
            select m.person_id from membership m
            left join responsibility r on r.community_id = m.community_id and r.person_id = m.person_id
                and r.kind = 'GREETER' and r.state = 'HELD'
            left join lateral (select max(w.named_at) as at from newcomer_welcome w
                where w.community_id = m.community_id and w.greeter_id = m.person_id) turn on true
            where m.community_id = :community and m.state = 'ACTIVE' and m.person_id <> :newcomer
                and (r.id is not null or m.role = 'LEADER')
            order by r.id is null, turn.at nulls first, m.id limit 1""";

    /** All of them for those who look after the community; for others those whom they greet themselves. */
    List<Newcomer> in(Standing here, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        SELECT + "w.communityId = :community and m.since > :since"
                                + " and (:all = true or w.greeterId = :me)"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Newcomer.class)
                .setMaxResults(rows);
        NEWEST.parameters(
                        position,
                        Map.of(
                                "community", here.community().id,
                                "since", here.actor().now().minus(NEW),
                                "all", here.facilitates(),
                                "me", here.actor().id()))
                .forEach(query::setParameter);
        return query.getResultList();
    }

    Newcomer in(Standing here, UUID id) {
        return getEntityManager()
                .createQuery(SELECT + "w.communityId = :community and w.id = :id", Newcomer.class)
                .setParameter("community", here.community().id)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The welcome of a membership, once its greeter is named. */
    Optional<Newcomer> of(Membership membership) {
        return getEntityManager()
                .createQuery(SELECT + "w.membershipId = :membership", Newcomer.class)
                .setParameter("membership", membership.id)
                .getResultStream()
                .findFirst();
    }

    /** A member without a role who came of late and whom nobody was named to greet. */
    Optional<Arrived> unwelcomed(UUID community, UUID person, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select m, c, p from Membership m join Community c on c.id = m.communityId"
                                + " join Person p on p.id = m.personId where m.communityId = :community"
                                + " and m.personId = :person and m.state = ACTIVE and m.role = MEMBER and m.since > :since"
                                + " and not exists (select 1 from NewcomerWelcome w where w.membershipId = m.id)",
                        Arrived.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .setParameter("since", now.minus(NEW))
                .getResultStream()
                .findFirst();
    }

    /** Newcomers who wait for somebody who does not greet here any more. */
    List<Newcomer> stranded(UUID community, UUID greeter) {
        return getEntityManager()
                .createQuery(
                        SELECT + "w.communityId = :community and w.greeterId = :greeter and w.greetedAt is null"
                                + " and not exists (select 1 from Membership a where a.communityId = w.communityId"
                                + " and a.personId = :greeter and a.state = ACTIVE and (a.role = LEADER or exists"
                                + " (select 1 from Responsibility r where r.communityId = a.communityId"
                                + " and r.personId = a.personId and r.kind = GREETER and r.state = HELD))) order by w.id",
                        Newcomer.class)
                .setParameter("community", community)
                .setParameter("greeter", greeter)
                .getResultList();
    }

    /** Somebody has read the charter; nothing when they are no newcomer, or had read it before. */
    void charterRead(UUID community, UUID person, Instant at) {
        var _ = update(
                "charterReadAt = ?1 where communityId = ?2 and charterReadAt is null and membershipId in"
                        + " (select m.id from Membership m where m.communityId = ?2 and m.personId = ?3 and m.state = ACTIVE)",
                at,
                community,
                person);
    }

    Optional<UUID> nextGreeter(UUID community, UUID newcomer) {
        return getEntityManager()
                .createNativeQuery(NEXT_GREETER, UUID.class)
                .setParameter("community", community)
                .setParameter("newcomer", newcomer)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }
}
