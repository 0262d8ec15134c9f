package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Where a person belongs: every query over the communities of one person. */
@ApplicationScoped
public class Belongings {

    /** A membership with the community it is in. */
    public record Belonging(Membership membership, Community community) {}

    static final Keyset<Belonging> BY_COMMUNITY = new Keyset<>(
            "community",
            false,
            List.of(
                    Column.text("c.nameKey", row -> row.community().nameKey),
                    Column.id("c.id", row -> row.community().id)));

    private final EntityManager database;

    Belongings(EntityManager database) {
        this.database = database;
    }

    /** Everything open of a person, with its communities held until the transaction ends, in one order for everybody. */
    public List<Belonging> alone(Person person) {
        var _ = database.createNativeQuery("""
                        select 1 from community where id in (select community_id from membership where person_id = :person
                            and state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED')) order by id for no key update""")
                .setParameter("person", person.id)
                .getResultList();
        return database.createQuery(
                        "select m, c from Membership m join Community c on c.id = m.communityId where m.personId = :person"
                                + " and m.state in (REQUESTED, INVITED, ACTIVE, PAUSED) order by c.id",
                        Belonging.class)
                .setParameter("person", person.id)
                .getResultList();
    }

    /** Where a person belongs, of the communities whose members the actor sees. */
    List<Belonging> of(Person person, Actor actor, Position position, int rows) {
        var query = database.createQuery(
                        "select theirs, c" + Standings.FROM + Standings.OPENING
                                + " join Membership theirs on theirs.communityId = c.id and theirs.personId = :person"
                                + " and theirs.state in (ACTIVE, PAUSED) where (" + Standings.CONTENT
                                + " or o.id is not null)"
                                + BY_COMMUNITY.after(position) + BY_COMMUNITY.order(position),
                        Belonging.class)
                .setMaxResults(rows);
        return Standings.with(query, actor, BY_COMMUNITY.parameters(position, Map.of("person", person.id)))
                .getResultList();
    }

    /** Everything open between the actor and any community, for the first paint. */
    List<Belonging> mine(Actor actor) {
        return database.createQuery(
                        "select m, c from Membership m join Community c on c.id = m.communityId"
                                + " where m.personId = :actor and m.state in (REQUESTED, INVITED, ACTIVE, PAUSED)"
                                + " order by c.nameKey, c.id",
                        Belonging.class)
                .setParameter("actor", actor.id())
                .getResultList();
    }
}
