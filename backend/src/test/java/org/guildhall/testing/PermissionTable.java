package org.guildhall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** {@code permissions.txt}, read. */
public final class PermissionTable {
    private PermissionTable() {}

    /**
     * One operation.
     *
     * @param cells in the order of {@link Trio.Standing}; each has a sign for the public, the restricted and the private community
     */
    public record Row(String id, String operation, List<String> cells) {}

    public static List<Row> rows() {
        try (var file = PermissionTable.class.getResourceAsStream("/permissions.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
