package org.guildhall;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service; without a database it says how to get one. */
@QuarkusMain
public final class Guildhall {
    private static final String WITHOUT_DATABASE = """
            Guildhall needs a PostgreSQL database. There are two ways:

              to try it          ./guildhall start
                                 brings a database, a sign-in page and a demo organisation with it

              to run it          set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and
                                 QUARKUS_DATASOURCE_PASSWORD; docs/operations.md lists the rest
            """;

    private Guildhall() {}

    public static void main(String... arguments) {
        var url = ConfigProvider.getConfig().getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (url.isEmpty()) {
            System.err.print(WITHOUT_DATABASE);
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
