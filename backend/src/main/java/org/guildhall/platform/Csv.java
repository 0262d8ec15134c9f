package org.guildhall.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A record as columns (RFC 4180): a record inside it becomes columns such as {@code actor.name}. */
final class Csv {
    private static final String DANGEROUS = "=+-@\t\r";

    /** What the reader may do with a row; it is no part of what the row says. */
    private static final String ABILITIES = "can";

    private final List<String> columns = new ArrayList<>();

    Csv(Class<?> row) {
        collect("", row);
    }

    private void collect(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            var name = prefix + component.getName();
            if (component.getName().equals(ABILITIES)) {
                continue;
            }
            if (component.getType().isRecord()) {
                collect(name + ".", component.getType());
            } else {
                columns.add(name);
            }
        }
    }

    String header() {
        return line(columns);
    }

    String row(JsonNode item) {
        return line(columns.stream().map(column -> value(item, column)).toList());
    }

    private static String value(JsonNode item, String column) {
        var node =
                Arrays.stream(column.split("\\.")).reduce(item, (found, name) -> found.path(name), (_, last) -> last);
        return node.isContainerNode() ? node.toString() : node.asText("");
    }

    /** One line of values, each quoted. */
    private static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet must not take what somebody wrote for a formula. */
    private static String quoted(String value) {
        var harmless = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
