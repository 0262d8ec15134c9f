package org.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small files: nine in ten under 150 lines, none over 250. */
class SizeTest {
    private static final int USUAL = 150;
    private static final int MOST = 250;

    @Test
    void no_file_is_over_250_lines() throws IOException {
        assertThat(lines())
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(MOST));
    }

    @Test
    void nine_files_in_ten_are_under_150_lines() throws IOException {
        var files = lines();
        var large = files.values().stream().filter(lines -> lines >= USUAL).count();
        assertThat(large * 10).isLessThanOrEqualTo(files.size());
    }

    private static Map<String, Integer> lines() throws IOException {
        var lines = new TreeMap<String, Integer>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                lines.put(file.toString(), Files.readAllLines(file).size());
            }
        }
        return lines;
    }
}
