package org.guildhall.admission;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;

/** Every query about inviting many people at once. */
@ApplicationScoped
class Invitations {
    private final EntityManager database;

    Invitations(EntityManager database) {
        this.database = database;
    }

    /** People in service with any of these handles, e-mail addresses or ids, all in lower case. */
    List<Person> people(Collection<String> keys) {
        return database.createQuery(
                        "from Person p where p.deactivatedAt is null"
                                + " and (p.handle in :keys or lower(p.email) in :keys or p.id in :ids)",
                        Person.class)
                .setParameter("keys", keys)
                .setParameter(
                        "ids",
                        keys.stream().map(Ids::parse).flatMap(Optional::stream).toList())
                .getResultList();
    }

    /** How those of these people stand who have something open with the community. */
    Map<UUID, MembershipState> open(Community community, Collection<UUID> people) {
        return database.createQuery(
                        "select m.personId, m.state from Membership m where m.communityId = :community"
                                + " and m.personId in :people and m.state in (REQUESTED, INVITED, ACTIVE, PAUSED)",
                        Object[].class)
                .setParameter("community", community.id)
                .setParameter("people", people)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (MembershipState) row[1]));
    }

    /** Those of these people who were removed and not let back. */
    Set<UUID> removed(Community community, Collection<UUID> people) {
        return new HashSet<>(database.createQuery(
                        "select m.personId from Membership m where m.communityId = :community and m.personId in :people"
                                + " and m.state = REMOVED and m.readmittedAt is null",
                        UUID.class)
                .setParameter("community", community.id)
                .setParameter("people", people)
                .getResultList());
    }

    /**
     * Invites these people, all in one statement, and lets those come back who were removed.
     *
     * @return those who are invited now; the others came in by another way in this very moment
     */
    @SuppressWarnings("unchecked")
    Set<UUID> add(Standing here, Collection<UUID> people, Instant until) {
        var sorted = people.stream().sorted().toArray(UUID[]::new);
        List<UUID> sent = database.createNativeQuery("""
                        insert into membership (id, community_id, person_id, state, role, since, invited_by, answer_by)
                        select uuidv7(), :community, person, 'INVITED', 'MEMBER', :now, :actor, :until
                        from unnest(:people) person order by person
                        on conflict (community_id, person_id) where state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED') do nothing
                        returning person_id""", UUID.class)
                .setParameter("community", here.community().id)
                .setParameter("now", here.actor().now())
                .setParameter("actor", here.actor().id())
                .setParameter("until", until)
                .setParameter("people", sorted)
                .getResultList();
        var _ = database.createQuery("update Membership m set m.readmittedAt = :now where m.communityId = :community"
                        + " and m.personId in :people and m.state = REMOVED and m.readmittedAt is null")
                .setParameter("now", here.actor().now())
                .setParameter("community", here.community().id)
                .setParameter("people", sent)
                .executeUpdate();
        return new HashSet<>(sent);
    }
}
