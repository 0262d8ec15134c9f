package org.guildhall.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guildhall.local.LocalSignIn;

/** Members of the generated organisation, signed in, and what they find there. */
final class Callers {

    private static final int CALLERS = 300;
    private static final int REQUESTS = 4_000;

    private final Connection connection;
    private final Map<String, String> tokens = new HashMap<>();

    Callers(Connection connection, LocalSignIn signIn, int people) {
        this.connection = connection;
        // Spread over everybody, because the first belong to most communities and the last to few.
        for (int i = 0; i < CALLERS; i++) {
            var person = Shape.person(1 + i * people / CALLERS);
            tokens.put(
                    person.handle(),
                    signIn.personToken(
                            person,
                            "communities:read",
                            "communities:write",
                            "people:read",
                            "discussions:read",
                            "discussions:write"));
        }
    }

    String anybody() {
        return tokens.values().iterator().next();
    }

    /** Anybody asks for any of the addresses. */
    Work reading(String name, List<String> paths) {
        var random = new Random(41);
        var everybody = List.copyOf(tokens.values());
        var requests = new ArrayList<byte[]>();
        for (int i = 0; i < REQUESTS; i++) {
            var path = paths.get(random.nextInt(paths.size()));
            requests.add(Wire.request("GET", path, everybody.get(random.nextInt(everybody.size()))));
        }
        return Work.reading(name, requests);
    }

    /**
     * Each request once.
     *
     * @param query for caller's handle, address and body, of everybody whose handle is in its only parameter
     */
    Work writing(String name, String method, String query, int most) throws SQLException {
        var requests = new ArrayList<byte[]>();
        try (var statement = connection.prepareStatement(query + " limit " + most)) {
            statement.setArray(
                    1, connection.createArrayOf("text", tokens.keySet().toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                requests.add(Wire.request(method, rows.getString(2), tokens.get(rows.getString(1)), rows.getString(3)));
            }
        }
        return Work.writing(name, requests);
    }

    List<String> column(String query) throws SQLException {
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
