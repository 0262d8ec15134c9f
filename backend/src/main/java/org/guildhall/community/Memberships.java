package org.guildhall.community;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Position;

/** Every query about who belongs to which community. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /** A membership with the person it is of. */
    public record Member(Membership membership, Person person) {}

    /** Who leads a community, and no more of them than lists need. */
    record Leader(UUID community, UUID id, String handle, String name, boolean interim) {
        LeaderView view() {
            return new LeaderView(id, handle, name, interim);
        }
    }

    List<Member> in(Standing here, MemberFilter filter, Keyset<Member> sort, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select m, p from Membership m join Person p on p.id = m.personId"
                                + " where m.communityId = :community and m.state in (ACTIVE, PAUSED)"
                                + filter.condition() + sort.after(position) + sort.order(position),
                        Member.class)
                .setParameter("community", here.community().id)
                .setMaxResults(rows);
        sort.parameters(position, filter.parameters(here.actor())).forEach(query::setParameter);
        return query.getResultList();
    }

    /** A member, locked until the commit: of two changes at once the second sees the first. */
    Optional<Member> member(Community community, UUID id) {
        return getEntityManager()
                .createQuery(
                        "from Membership m where m.id = :id and m.communityId = :community and m.state in (ACTIVE, PAUSED)",
                        Membership.class)
                .setParameter("id", id)
                .setParameter("community", community.id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(membership -> new Member(membership, getEntityManager().find(Person.class, membership.personId)));
    }

    /** The newest membership of a person, open or not. */
    Optional<Membership> latest(Community community, UUID person) {
        return find(
                        "communityId = :community and personId = :person order by id desc",
                        Parameters.with("community", community.id).and("person", person))
                .firstResultOptional();
    }

    /** Makes a person a member who wished to be one; empty when they are one already. */
    public Optional<Activity> enrol(Community community, Person person, Instant now) {
        var open = open(community, person.id);
        if (open.isPresent() && open.get().state.belongs()) {
            return Optional.empty();
        }
        var membership =
                open.orElseGet(() -> new Membership(community, person, MembershipState.ACTIVE, Role.MEMBER, now));
        persist(membership);
        return Optional.of(membership.enter(person, now));
    }

    /** Leaders of each of the communities, longest-serving first. */
    public Map<UUID, List<LeaderView>> leaders(Collection<UUID> communities) {
        return getEntityManager()
                .createQuery(
                        "select m.communityId, p.id, p.handle, p.name, m.interim from Membership m join Person p on p.id = m.personId"
                                + " where m.communityId in :communities and m.role = LEADER order by m.id",
                        Leader.class)
                .setParameter("communities", communities)
                .getResultStream()
                .collect(groupingBy(Leader::community, mapping(Leader::view, toList())));
    }

    /** Leaders of one community, longest-serving first. */
    public List<LeaderView> leaders(Community community) {
        return leaders(List.of(community.id)).getOrDefault(community.id, List.of());
    }

    /** A person who belongs to the community. */
    public Optional<Member> belonging(Community community, UUID person) {
        return getEntityManager()
                .createQuery(
                        "select m, p from Membership m join Person p on p.id = m.personId where m.communityId = :community"
                                + " and m.personId = :person and m.state in (ACTIVE, PAUSED)",
                        Member.class)
                .setParameter("community", community.id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** A person's open membership in a community. */
    public Optional<Membership> open(Community community, UUID person) {
        return find(
                        "communityId = ?1 and personId = ?2 and state in (REQUESTED, INVITED, ACTIVE, PAUSED)",
                        community.id,
                        person)
                .firstResultOptional();
    }

    /**
     * Makes somebody a member of a community at work, unless something is open between the two. The caller moves the member count
     * when it is done: counting first would wait for whoever joins at the same moment, and they for us.
     *
     * @return the membership's id
     */
    public Optional<UUID> admit(Community community, Person person, Instant now) {
        var id = Ids.next();
        var admitted = getEntityManager()
                .createNativeQuery("""
                        insert into membership (id, community_id, person_id, state, role, since)
                        select :id, id, :person, 'ACTIVE', 'MEMBER', :now from community
                        where id = :community and status = 'ACTIVE'
                        on conflict (community_id, person_id)
                            where state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED') do nothing""")
                .setParameter("id", id)
                .setParameter("person", person.id)
                .setParameter("community", community.id)
                .setParameter("now", now)
                .executeUpdate();
        return admitted == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Ends an active membership that has no role; the caller moves the member count. False when it is none any more. */
    public boolean release(UUID membership, Instant now) {
        return update("state = LEFT, endedAt = ?1 where id = ?2 and state = ACTIVE and role = MEMBER", now, membership)
                > 0;
    }

    /** Makes the actor a leader, who thereby accepts it: of their open membership, or of a new one. */
    public void lead(Standing here) {
        if (here.membership() == null) {
            persist(new Membership(here.community(), here.actor(), MembershipState.ACTIVE, Role.LEADER));
        } else {
            here.membership().enterAsLeader(here.actor());
        }
    }

    /** How many of one community do not belong to another. */
    public long strangers(Community absorbed, Community survivor) {
        return count(
                "communityId = ?1 and state in (ACTIVE, PAUSED) and personId not in"
                        + " (select m.personId from Membership m where m.communityId = ?2 and m.state in (ACTIVE, PAUSED))",
                absorbed.id,
                survivor.id);
    }

    /** Ends every open request and invitation of a community, because it ends itself. */
    public void expire(Community community, String reason, Instant now) {
        var _ = update(
                "state = EXPIRED, endedAt = ?1, reason = ?2 where communityId = ?3 and state in (REQUESTED, INVITED)",
                now,
                reason,
                community.id);
    }
}
