package org.guildhall.local.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.guildhall.local.LocalSignIn;

/** The works that are measured, as requests of members of the generated organisation. */
public final class Works {

    private static final int JOINS = 40_000;

    private final Callers callers;

    public Works(Connection connection, LocalSignIn signIn, int people) {
        this.callers = new Callers(connection, signIn, people);
    }

    /** Of somebody, for the first request after a start. */
    public byte[] firstList() {
        return Wire.request("GET", "/api/v1/communities?limit=50", callers.anybody());
    }

    /** HTTP alone: no sign-in, no SQL. */
    Work nothing() {
        return Work.reading("constant (no sign-in, no SQL)", List.of(Wire.request("GET", "/api/v1/config", "")));
    }

    /** The cheapest request that does what each must do: check a token, find the person with one statement, answer with JSON. */
    Work floor() {
        return callers.reading("floor: my profile", List.of("/api/v1/people/me"));
    }

    /** Everything else, in the order of the report; what writes comes last. */
    List<Work> all(int port) throws SQLException, IOException, InterruptedException {
        var discussions = new DiscussionWorks(callers);
        return List.of(
                discussions.latest(),
                discussions.deep(port),
                discussions.withReplies(),
                callers.reading("W4 list, 50 communities", List.of("/api/v1/communities?limit=50")),
                callers.reading(
                        "community page",
                        callers.column(
                                "select '/api/v1/communities/' || slug from community where visibility <> 'PRIVATE'")),
                callers.reading("feed, newest 25", List.of("/api/v1/feed")),
                discussions.reply(),
                join());
    }

    /** Everybody joins where they are not yet. */
    private Work join() throws SQLException {
        return callers.writing(
                "join",
                "PUT",
                "select p.handle, '/api/v1/communities/' || c.id || '/membership', '' from person p cross join community c"
                        + " where p.handle = any (?) and c.joining = 'OPEN' and not exists (select from membership m"
                        + " where m.person_id = p.id and m.community_id = c.id)",
                JOINS);
    }
}
