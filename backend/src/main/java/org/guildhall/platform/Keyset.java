package org.guildhall.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sort order that pages are cut from by value instead of by offset, so that the tenth page costs what the first does and
 * no concurrent write repeats or hides an entry.
 *
 * <p>All columns run in one direction and the last is unique. {@code T} is a row of the list.
 *
 * @param name names the order inside the cursor; a cursor of one order is refused by another
 */
public record Keyset<T>(String name, boolean descending, List<Column<T>> columns) {

    /** One sort column: its HQL expression, how a row shows its value, and how the value is read back. */
    public record Column<T>(String expression, Function<T, Object> value, Function<String, Object> parse) {

        public static <T> Column<T> text(String expression, Function<T, Object> value) {
            return new Column<>(expression, value, text -> text);
        }

        public static <T> Column<T> number(String expression, Function<T, Object> value) {
            return new Column<>(expression, value, Integer::valueOf);
        }

        public static <T> Column<T> time(String expression, Function<T, Object> value) {
            return new Column<>(expression, value, Instant::parse);
        }

        public static <T> Column<T> id(String expression, Function<T, Object> value) {
            return new Column<>(expression, value, UUID::fromString);
        }
    }

    /** A place in the list to read from; without values, its beginning. */
    public record Position(boolean backwards, List<String> values) {
        public static final Position START = new Position(false, List.of());
    }

    /** An {@code and …} clause that is true behind the position, empty at the start. */
    public String after(Position position) {
        if (position.values().isEmpty()) {
            return "";
        }
        var direction = descending == position.backwards() ? " > " : " < ";
        var parameters =
                IntStream.range(0, columns.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
        return " and (" + expressions(", ") + ")" + direction + "(" + parameters + ") ";
    }

    /** The {@code order by} clause that reads away from the position. */
    public String order(Position position) {
        var direction = descending == position.backwards() ? " asc" : " desc";
        return " order by " + expressions(direction + ", ") + direction;
    }

    /** Values for {@link #after}, beside those of the query itself. */
    public Map<String, Object> parameters(Position position, Map<String, Object> others) {
        var parameters = new HashMap<>(others);
        for (int i = 0; i < position.values().size(); i++) {
            parameters.put(
                    "key" + i, columns.get(i).parse().apply(position.values().get(i)));
        }
        return parameters;
    }

    /** The page from rows read at the position; one more row than the limit tells that the list goes on. */
    Page<T> cut(List<T> rows, int limit, Position position, Function<Position, String> cursor) {
        var more = rows.size() > limit;
        var items = new ArrayList<>(more ? rows.subList(0, limit) : rows);
        if (position.backwards()) {
            Collections.reverse(items);
        }
        if (items.isEmpty()) {
            return new Page<>(List.of(), new Page.Links(null, null));
        }
        var hasNext = position.backwards() || more;
        var hasPrevious = position.backwards() ? more : !position.values().isEmpty();
        return new Page<>(
                List.copyOf(items),
                new Page.Links(
                        link(hasNext, false, items.getLast(), cursor),
                        link(hasPrevious, true, items.getFirst(), cursor)));
    }

    /** The place right behind a row, for reading a whole list page by page. */
    public Position at(T row) {
        return new Position(false, values(row));
    }

    private List<String> values(T row) {
        return columns.stream().map(c -> String.valueOf(c.value().apply(row))).toList();
    }

    private @Nullable String link(boolean exists, boolean backwards, T row, Function<Position, String> cursor) {
        if (!exists) {
            return null;
        }
        return cursor.apply(new Position(backwards, values(row)));
    }

    private String expressions(String separator) {
        return columns.stream().map(Column::expression).collect(Collectors.joining(separator));
    }
}
