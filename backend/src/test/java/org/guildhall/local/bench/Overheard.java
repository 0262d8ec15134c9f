package org.guildhall.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the service read, as the database wrote it into its log: the statements with their values.
 *
 * @param perRequest how many of them one request makes
 */
record Overheard(List<Call> calls, double perRequest) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTION = Pattern.compile("execute [^:]*: (select .*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** One statement with the values at its places; a value may be null. */
    record Call(String sql, List<String> values) {}

    /** @param requests that were made meanwhile; what came with fewer than half of them was somebody else's */
    static Overheard in(Path log, long from, String user, int requests) throws IOException {
        var all = new ArrayList<Call>();
        for (var line : lines(log, from)) {
            var entry = JSON.readTree(line);
            var execution = EXECUTION.matcher(entry.path("message").asText());
            if (entry.path("user").asText().equals(user) && execution.matches()) {
                all.add(call(execution.group(1), entry.path("detail").asText()));
            }
        }
        var often = all.stream().collect(groupingBy(Call::sql, counting()));
        var calls = all.stream()
                .filter(call -> often.getOrDefault(call.sql(), 0L) * 2 >= requests)
                .toList();
        return new Overheard(calls, (double) calls.size() / requests);
    }

    private static List<String> lines(Path log, long from) throws IOException {
        try (var channel = Files.newInputStream(log)) {
            channel.skipNBytes(from);
            return new String(channel.readAllBytes(), UTF_8).lines().toList();
        }
    }

    /** The driver has one question mark for each value, in the order of the text. */
    private static Call call(String sql, String detail) {
        var given = new ArrayList<String>();
        for (var value = VALUE.matcher(detail); value.find(); ) {
            given.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
        }
        var values = new ArrayList<String>();
        for (var place = PLACE.matcher(sql); place.find(); ) {
            values.add(given.get(Integer.parseInt(place.group(1)) - 1));
        }
        return new Call(PLACE.matcher(sql.replace("?", "??")).replaceAll("?"), values);
    }
}
