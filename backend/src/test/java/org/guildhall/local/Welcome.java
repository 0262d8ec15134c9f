package org.guildhall.local;

/** What the terminal says when everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(Settings settings, LocalDatabase database, SignIn signIn, int management) {
        System.out.println("""

                Guildhall is ready:  %s

                  Sign in    %s
                             Ada (steward), Grace (leads a community), Linus (member), Noor (new here) and %d more
                  Database   psql -h localhost -p %d -U %s
                  Health     http://localhost:%d/q/health/ready
                  Logs       %s

                Everything you do is kept in %s. Stop with Ctrl-C.
                """.formatted(
                        settings.address(),
                        signIn.howTo(),
                        Cast.ALL.size() - 4,
                        database.port(),
                        database.username(),
                        management,
                        settings.data().resolve("logs"),
                        settings.data()));
    }
}
