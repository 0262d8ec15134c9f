package org.guildhall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.guildhall.local.bench.Options;

/** What {@code ./guildhall seed} runs: adds generated people and communities to the local run that is going on. */
public final class Seed {

    private static final int PORT_LINE = 3;

    private Seed() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try {
            Quiet.down();
            var shape = Options.of(List.of(arguments)).shape();
            try (var connection = connect(Workspace.root().resolve(".data/postgres"))) {
                shape.load(connection, issuer(connection));
            }
            System.out.println("Added " + shape.people() + " people, " + shape.communities() + " communities and "
                    + shape.discussions() + " discussions.");
        } catch (Stop | IllegalArgumentException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    /** PostgreSQL writes down itself where it listens. */
    private static Connection connect(Path directory) throws SQLException, IOException {
        var note = directory.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            throw new Stop(
                    "Guildhall is not running. Start it with ./guildhall start, then seed from another terminal.");
        }
        var port = Files.readAllLines(note).get(PORT_LINE).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/guildhall", "guildhall", "guildhall");
    }

    private static String issuer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select issuer from person limit 1")) {
            if (!rows.next()) {
                throw new Stop("Nobody is there yet. Sign in once, then seed.");
            }
            return rows.getString(1);
        }
    }
}
