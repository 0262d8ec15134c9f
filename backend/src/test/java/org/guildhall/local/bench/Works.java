package org.guildhall.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guildhall.local.LocalSignIn;

/** The works that are measured, as requests of members of the generated organisation. */
public final class Works {

    private static final int CALLERS = 300;
    private static final int REQUESTS = 4_000;
    private static final int JOINS = 40_000;

    private final Connection connection;
    private final Map<String, String> tokens = new HashMap<>();

    public Works(Connection connection, LocalSignIn signIn, int people) {
        this.connection = connection;
        // Spread over everybody, because the first belong to most communities and the last to few.
        for (int i = 0; i < CALLERS; i++) {
            var person = Shape.person(1 + i * people / CALLERS);
            tokens.put(
                    person.handle(),
                    signIn.personToken(person, "communities:read", "communities:write", "people:read"));
        }
    }

    /** Of somebody, for the first request after a start. */
    public byte[] firstList() {
        return Wire.request(
                "GET",
                "/api/v1/communities?limit=50",
                tokens.values().iterator().next());
    }

    /** HTTP alone: no sign-in, no SQL. */
    public Work nothing() {
        return Work.reading("constant (no sign-in, no SQL)", List.of(Wire.request("GET", "/api/v1/config", "")));
    }

    /** The cheapest request that does what each must do: check a token, find the person with one statement, answer with JSON. */
    public Work floor() {
        return reading("floor: my profile", List.of("/api/v1/people/me"));
    }

    public Work list() {
        return reading("W4 list, 50 communities", List.of("/api/v1/communities?limit=50"));
    }

    public Work page() throws SQLException {
        return reading(
                "community page",
                column("select '/api/v1/communities/' || slug from community where visibility <> 'PRIVATE'"));
    }

    public Work feed() {
        return reading("feed, newest 25", List.of("/api/v1/feed"));
    }

    /** Everybody joins where they are not yet. */
    public Work join() throws SQLException {
        var requests = new ArrayList<byte[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.handle, c.id from person p cross join community c"
                        + " where c.joining = 'OPEN' and not exists (select from membership m"
                        + " where m.person_id = p.id and m.community_id = c.id)")) {
            while (rows.next()) {
                var token = tokens.get(rows.getString(1));
                if (token != null) {
                    var path = "/api/v1/communities/" + rows.getString(2) + "/membership";
                    requests.add(Wire.request("PUT", path, token));
                }
            }
        }
        var work = Work.writing("join", requests);
        return new Work(
                work.name(),
                work.requests().subList(0, Math.min(JOINS, requests.size())),
                work.expected(),
                work.once());
    }

    private Work reading(String name, List<String> paths) {
        var random = new Random(41);
        var callers = List.copyOf(tokens.values());
        var requests = new ArrayList<byte[]>();
        for (int i = 0; i < REQUESTS; i++) {
            var path = paths.get(random.nextInt(paths.size()));
            requests.add(Wire.request("GET", path, callers.get(random.nextInt(callers.size()))));
        }
        return Work.reading(name, requests);
    }

    private List<String> column(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
