package org.guildhall.local.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The figures on the terminal, as soon as each is known. */
public final class Report {

    private static final String ROW = "%-30s %9s %8s %8s %8s %7s %9s %7s %10s %13s %8s%s%n";

    private double floor = Double.NaN;

    public void heading() {
        print(
                ROW,
                "",
                "req/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "floor",
                "database",
                "share",
                "SQL + tx",
                "CPU ms + DB",
                "bytes",
                "");
    }

    /** The shares of the following rows refer to it. */
    public void floor(Figures figures) {
        floor = figures.perSecond();
    }

    /** @param limit requests a second that the database alone could answer, by the same statements; not a number when unknown */
    void row(Work work, Figures figures, Statements.Count count, double limit, double cpu, double databaseCpu) {
        print(
                ROW,
                work.name(),
                number("%,.0f", figures.perSecond()),
                number("%.1f", figures.p50()),
                number("%.1f", figures.p95()),
                number("%.1f", figures.p99()),
                Double.isNaN(floor) ? "" : number("%.2f", figures.perSecond() / floor),
                Double.isNaN(limit) ? "" : number("%,.0f", limit),
                Double.isNaN(limit) ? "" : number("%.2f", figures.perSecond() / limit),
                number("%.1f + %.1f", count.statements(), count.control()),
                number("%.2f + %.2f", cpu, databaseCpu),
                number("%,d", figures.bytes()),
                failures(figures));
    }

    private static String failures(Figures figures) {
        return figures.failures().isEmpty()
                ? ""
                : number(
                        "  %,d of %,d failed, with status %s",
                        figures.failures().size(), figures.requests(), Set.copyOf(figures.failures()));
    }

    public void starts(long[] millis, boolean prepared) {
        Arrays.sort(millis);
        print(
                "W10 start to the first list     median %,d ms of %d starts (%,d to %,d)%s%n",
                millis[millis.length / 2],
                millis.length,
                millis[0],
                millis[millis.length - 1],
                prepared ? ", with AOT cache" : ", without AOT cache");
    }

    public void memory(String when, long service, long database) {
        print("W11 memory (PSS), %-14s service %,d MiB, PostgreSQL %,d MiB%n", when, service, database);
    }

    public void visit(FirstVisit.Size size) {
        print(
                "W12 first visit of Home         %.1f kB brotli, %.1f kB gzip, %.1f kB plain, %d files%n",
                size.brotli() / 1000.0, size.gzip() / 1000.0, size.plain() / 1000.0, size.files());
    }

    /** With what, and on what. */
    public void about(Options options, Connection superuser) throws SQLException {
        print(
                "%d processors, load %.1f before; Java %s; %s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                text(
                        superuser,
                        "select 'PostgreSQL ' || current_setting('server_version') || ', fsync '"
                                + " || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit')"));
        print(
                "%s; %d connections, %d s each after %d s of warm-up%n",
                text(
                        superuser,
                        "select (select count(*) from community) || ' communities, ' || (select count(*) from person)"
                                + " || ' people, ' || (select count(*) from membership) || ' memberships'"),
                options.connections(),
                options.seconds(),
                options.warmUp());
    }

    /** Whether what was counted along the way is what there is. */
    public void counters(Connection superuser) throws SQLException {
        print(
                "Member counts after all joins    %s%n",
                text(
                        superuser,
                        "select case count(*) when 0 then 'equal their rows'"
                                + " else count(*) || ' communities are wrong' end from community c where member_count <>"
                                + " (select count(*) from membership m where m.community_id = c.id and m.state = 'ACTIVE')"));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }
}
