package org.guildhall.charter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Every query about charters. */
@ApplicationScoped
class Charters implements PanacheRepositoryBase<Charter, UUID> {

    /**
     * A version with what is known around it.
     *
     * @param accepted the number of the version that the reader accepted last
     * @param acceptances how many members accepted this one
     */
    record Version(
            Charter charter,
            @Nullable Person editedBy,
            @Nullable Person ratifiedBy,
            @Nullable Integer accepted,
            long acceptances,
            long openObjections) {

        /** One that nobody has written yet. */
        static Version unwritten(Charter charter) {
            return new Version(charter, null, null, null, 0, 0);
        }

        /** The number of the version that the reader compares this one with; 0 when there is none. */
        int before() {
            return accepted != null && accepted < charter.number ? accepted : charter.number - 1;
        }
    }

    /** A charter in force with its community. */
    record InForce(Charter charter, Community community) {

        boolean overdue(Instant now) {
            var reviewOn = charter.text.reviewOn();
            return reviewOn != null && reviewOn.isBefore(LocalDate.ofInstant(now, ZoneId.of(community.timeZone)));
        }
    }

    static final Keyset<Version> NEWEST =
            new Keyset<>("newest", true, List.of(Column.number("c.number", version -> version.charter().number)));

    private static final String SELECT = """
            select c, editor, leader, theirs.number,
                (select count(*) from CharterAcceptance a join Membership m on m.id = a.membershipId
                    where a.charterId = c.id and m.state = ACTIVE),
                (select count(*) from CharterComment o
                    where o.charterId = c.id and o.objection = true and o.answeredAt is null and o.withdrawnAt is null)
            from Charter c
            left join Person editor on editor.id = c.editedBy
            left join Person leader on leader.id = c.ratifiedBy
            left join CharterAcceptance mine on mine.membershipId = :membership
            left join Charter theirs on theirs.id = mine.charterId
            where c.communityId = :community
            """;

    /** What was ratified, and the first draft, for everybody; a consultation for who sees content; drafts for who writes them. */
    private static final String VISIBLE = " and (c.state in (RATIFIED, SUPERSEDED) or c.number = 1"
            + " or c.state = CONSULTATION and :content = true or :writes = true)";

    /** The charter in force; the first draft while there is none, whether somebody has begun to write it or not. */
    Version inForce(Standing here) {
        return first(here, " and (c.state = RATIFIED or c.number = 1) order by c.number desc", Map.of())
                .orElseGet(() -> Version.unwritten(new Charter(here.community())));
    }

    /** The version that is being written; when there is none, what it would begin with. */
    Version draft(Standing here) {
        return first(here, " and c.state in (DRAFT, CONSULTATION)", Map.of())
                .orElseGet(() -> Version.unwritten(begin(here)));
    }

    /** The same for changing it: nobody else changes it meanwhile. Not yet stored when there was none. */
    Charter draftForChange(Standing here) {
        return find("communityId = ?1 and state in (DRAFT, CONSULTATION)", here.community().id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> begin(here));
    }

    private Charter begin(Standing here) {
        return find("communityId = ?1 and state = RATIFIED", here.community().id)
                .firstResultOptional()
                .map(Charter::next)
                .orElseGet(() -> new Charter(here.community()));
    }

    /** @throws Refusal.NotFound when there is no version of this number, or none that the reader sees */
    Version numbered(Standing here, String number) {
        var visible = Map.<String, Object>of(
                "number", parse(number), "content", here.seesContent(), "writes", here.facilitates());
        return first(here, " and c.number = :number" + VISIBLE, visible).orElseThrow(Refusal.NotFound::new);
    }

    /** A version for changing it, or for saying something to it: nobody else changes it meanwhile. */
    Charter forChange(Standing here, String number) {
        return find(
                        "communityId = :community and number = :number",
                        Parameters.with("community", here.community().id).and("number", parse(number)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }

    List<Version> history(Standing here, Position position, int rows) {
        var visible = Map.<String, Object>of("content", here.seesContent(), "writes", here.facilitates());
        return versions(
                here,
                VISIBLE + NEWEST.after(position) + NEWEST.order(position),
                NEWEST.parameters(position, visible),
                rows);
    }

    /** Puts the charter in force out of force. */
    void supersede(Charter successor) {
        var _ = update(
                "version = version + 1, state = SUPERSEDED where communityId = ?1 and state = RATIFIED",
                successor.communityId);
    }

    /** Notes that a member accepts the version. False when they had accepted it, or a later one. */
    boolean accept(Charter charter, Standing here) {
        return getEntityManager()
                        .createNativeQuery("""
                        insert into charter_acceptance (membership_id, charter_id, accepted_at) values (:member, :charter, :at)
                        on conflict (membership_id) do update
                            set charter_id = excluded.charter_id, accepted_at = excluded.accepted_at
                            where (select number from charter where id = charter_acceptance.charter_id) < :number""")
                        .setParameter("member", here.mine().id)
                        .setParameter("charter", charter.id)
                        .setParameter("at", here.actor().now())
                        .setParameter("number", charter.number)
                        .executeUpdate()
                > 0;
    }

    /** Charters in force whose review may be due, wherever the community is, and that nobody was told of. */
    List<InForce> reviewed(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select c, k from Charter c join Community k on k.id = c.communityId where k.status = ACTIVE"
                                + " and c.state = RATIFIED and c.reviewNotedAt is null and c.text.reviewOn < :latest",
                        InForce.class)
                .setParameter("latest", LocalDate.ofInstant(now, ZoneOffset.MAX))
                .getResultList();
    }

    private Optional<Version> first(Standing here, String condition, Map<String, Object> parameters) {
        return versions(here, condition, parameters, 1).stream().findFirst();
    }

    private List<Version> versions(Standing here, String condition, Map<String, Object> parameters, int rows) {
        var all = new HashMap<>(parameters);
        all.put("community", here.community().id);
        all.put("membership", here.membership() == null ? here.actor().id() : here.membership().id);
        var query = getEntityManager()
                .createQuery(SELECT + condition, Version.class)
                .setMaxResults(rows);
        all.forEach(query::setParameter);
        return query.getResultList();
    }

    private static int parse(String number) {
        if (!number.matches("[1-9][0-9]{0,6}")) {
            throw new Refusal.NotFound();
        }
        return Integer.parseInt(number);
    }
}
