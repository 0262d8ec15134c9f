package org.guildhall.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser loads when somebody opens Home for the first time: HTML, scripts and styles, compressed. */
public final class FirstVisit {

    /** Entries of the build that Home needs, beside the page itself: the English words, the frame and the page. */
    private static final List<Pattern> NEEDED = List.of(
            Pattern.compile("_locale-en-.*"),
            Pattern.compile("src/app/start\\.tsx"),
            Pattern.compile("src/routes/_app\\.tsx.*"),
            Pattern.compile("src/routes/_app/index\\.tsx.*"));

    private static final Pattern IN_PAGE = Pattern.compile("(?:src|href)=\"/([^\"]+\\.(?:js|css))\"");

    private final Path folder;
    private final Set<String> files = new LinkedHashSet<>();

    private FirstVisit(Path folder) {
        this.folder = folder;
    }

    /** @param files how many requests that makes */
    public record Size(int files, long brotli, long gzip, long plain) {}

    /** @param folder with the built app */
    public static Size of(Path folder) throws IOException {
        var visit = new FirstVisit(folder);
        visit.collect();
        return new Size(visit.files.size(), visit.sum(".br"), visit.sum(".gz"), visit.sum(""));
    }

    private void collect() throws IOException {
        files.add("index.html");
        var inPage = IN_PAGE.matcher(Files.readString(folder.resolve("index.html")));
        while (inPage.find()) {
            files.add(inPage.group(1));
        }
        var manifest = new ObjectMapper()
                .readTree(folder.resolve(".vite/manifest.json").toFile());
        var visited = new LinkedHashSet<String>();
        for (var needed : NEEDED) {
            manifest.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(entry -> needed.matcher(entry).matches())
                    .forEach(entry -> add(manifest, entry, visited));
        }
    }

    private void add(JsonNode manifest, String entry, Set<String> visited) {
        if (!visited.add(entry)) {
            return;
        }
        var chunk = manifest.get(entry);
        files.add(chunk.get("file").asText());
        chunk.path("css").forEach(style -> files.add(style.asText()));
        chunk.path("imports").forEach(other -> add(manifest, other.asText(), visited));
    }

    /** A file that was too small to compress goes as it is. */
    private long sum(String ending) throws IOException {
        var sum = 0L;
        for (var file : files) {
            var compressed = folder.resolve(file + ending);
            sum += Files.size(Files.exists(compressed) ? compressed : folder.resolve(file));
        }
        return sum;
    }
}
