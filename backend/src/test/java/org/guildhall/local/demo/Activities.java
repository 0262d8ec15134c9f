package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of what happened, without {@code seq}: the relay gives it, as for everything else. */
final class Activities implements AutoCloseable {

    private final Rows rows;

    Activities(Connection connection) throws SQLException {
        rows = new Rows(
                connection,
                "activity",
                List.of(
                        "id",
                        "kind",
                        "at",
                        "actor_id",
                        "community_id",
                        "subject_kind",
                        "subject_id",
                        "subject_title",
                        "detail"));
    }

    void record(String kind, Instant at, UUID actor, @Nullable UUID community, Subject subject) throws SQLException {
        record(kind, at, actor, community, subject, null);
    }

    /** @param detail what the kind alone does not say, such as a reason */
    void record(String kind, Instant at, UUID actor, @Nullable UUID community, Subject subject, @Nullable String detail)
            throws SQLException {
        var id = DemoIds.of(at, kind + " " + actor + " " + community + " " + subject.id());
        rows.add(id, kind, at, actor, community, subject.kind(), subject.id(), subject.title(), detail);
    }

    void flush() throws SQLException {
        rows.flush();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
