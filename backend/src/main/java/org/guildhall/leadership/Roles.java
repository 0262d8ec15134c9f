package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.guildhall.community.Memberships.Member;
import org.guildhall.community.Role;
import org.guildhall.community.Standing;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about who holds a role. */
@ApplicationScoped
class Roles {
    /** Leaders, then facilitators, each in the order in which they came. */
    static final Keyset<Member> BY_ROLE = new Keyset<>(
            "role",
            false,
            List.of(
                    Column.number("m.rank", member -> member.membership().rank),
                    Column.id("m.id", member -> member.membership().id)));

    private static final String SELECT = "select m, p from Membership m join Person p on p.id = m.personId where ";

    private final EntityManager database;

    Roles(EntityManager database) {
        this.database = database;
    }

    /** Leaders, then facilitators. Who merely decides whether to join sees the leaders. */
    List<Member> in(Standing here, Position position, int rows) {
        var query = database.createQuery(
                        SELECT + "m.communityId = :community and m.role in :roles" + BY_ROLE.after(position)
                                + BY_ROLE.order(position),
                        Member.class)
                .setMaxResults(rows);
        var roles = here.seesContent() ? EnumSet.of(Role.LEADER, Role.FACILITATOR) : EnumSet.of(Role.LEADER);
        BY_ROLE.parameters(position, Map.of("community", here.community().id, "roles", roles))
                .forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whose term ends before this time and is not announced. */
    List<Member> ending(Instant before) {
        return database.createQuery(
                        SELECT + "m.role <> MEMBER and m.roleUntil < :before and not m.termAnnounced order by m.id",
                        Member.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Gives the usual term to whoever came to a role without one, as somebody who starts a community does. */
    void giveUsualTerm(int months) {
        var _ = database.createNativeQuery("""
                        update membership set role_since = coalesce(role_since, since),
                            role_until = coalesce(role_since, since) + make_interval(months => :months)
                        where role <> 'MEMBER' and role_until is null""").setParameter("months", months).executeUpdate();
    }
}
