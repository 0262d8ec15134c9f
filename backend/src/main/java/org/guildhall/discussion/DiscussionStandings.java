package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Standings;
import org.guildhall.platform.Refusal;
import org.guildhall.platform.Verdict;

/** Finds discussions by their id through the eyes of the actor; there is no second place that decides who sees one. */
@ApplicationScoped
public class DiscussionStandings {

    /** The discussions {@code d} of a community {@code c}, behind {@link Standings#FROM}. */
    static final String JOIN = " join Discussion d on d.communityId = c.id";

    /** Who asked as a guest, of what is not private. */
    private static final String ASKED = "(d.guest = true and d.authorId = :actor and c.visibility <> PRIVATE)";

    /** What is hidden or deleted is left to its author and to those who keep order; a steward who opened it sees what is hidden. */
    private static final String KEPT = """
            (d.hiddenAt is null and d.deletedAt is null
                or d.authorId = :actor or d.programId = :actor
                or m.state = ACTIVE and m.role in (LEADER, FACILITATOR)
                or d.deletedAt is null and :steward = true)""";

    /** What the actor may know of: what they read, and everything for a steward, who is told to open the community first. */
    static final String KNOWN =
            "(" + Standings.CONTENT + " or o.id is not null or " + ASKED + " or :steward = true) and " + KEPT;

    private final Standings standings;
    private final EntityManager database;

    DiscussionStandings(Standings standings, EntityManager database) {
        this.standings = standings;
        this.database = database;
    }

    /**
     * The actor before a discussion.
     *
     * @throws Refusal.NotFound when there is none, or the actor may not know of it
     * @throws Refusal.Forbidden when they are a steward who has not opened its community
     */
    public Talk at(UUID id) {
        return find(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The same for a discussion that a request names beside its own; empty when it must look as if there were none. */
    public Optional<Talk> find(UUID id) {
        return standings
                .beside(Discussion.class, "d", JOIN, KNOWN + " and d.id = :id", Map.of("id", id))
                .map(row -> readable(new Talk(row.here(), row.found())));
    }

    /** The same for changing it: it is read again, and nobody else changes it or its replies until the transaction ends. */
    public Talk changing(UUID id) {
        var talk = at(id);
        hold(talk);
        return talk;
    }

    /** The same for a discussion that was found before; what is asked of it must be asked again. */
    public void hold(Talk talk) {
        database.refresh(talk.discussion(), LockModeType.PESSIMISTIC_WRITE);
    }

    static Talk readable(Talk talk) {
        var here = talk.here();
        var hidden = talk.discussion().hiddenAt != null;
        Verdict.allowIf(
                        (here.seesContent() || talk.asGuest())
                                && (!hidden || talk.mine() || here.facilitates() || here.opened()),
                        "members-only",
                        "This is for the members of the community. Open it with a reason first.")
                .orRefuse();
        return talk;
    }
}
