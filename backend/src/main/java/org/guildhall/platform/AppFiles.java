package org.guildhall.platform;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the built single-page app: all its files are held in memory by their address, so that no request can name a file
 * outside. Any other address a person may have open is answered with the app, which knows its own routes.
 */
@Singleton
final class AppFiles {
    private static final List<String> NOT_OURS =
            List.of("/api/", "/auth/login", "/auth/logout", "/auth/callback", "/q/");
    private static final Map<String, String> ENCODINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final String START = "/index.html";
    private static final int AFTER_EVERYTHING_ELSE = 20_000;

    private final Map<String, Buffer> files;

    AppFiles(GuildhallConfig config) throws IOException {
        var directory = config.app().directory();
        this.files = directory.isPresent() ? read(directory.get()) : Map.of();
    }

    void register(@Observes Router router) {
        if (files.containsKey(START)) {
            var _ = router.get().order(AFTER_EVERYTHING_ELSE).handler(this::serve);
        }
    }

    private void serve(RoutingContext exchange) {
        var path = exchange.normalizedPath();
        if (NOT_OURS.stream().anyMatch(path::startsWith)) {
            exchange.next();
        } else if (files.containsKey(path)) {
            send(exchange, path);
        } else if (files.containsKey(page(path))) {
            send(exchange, page(path));
        } else if (path.startsWith("/assets/") || path.startsWith("/developers")) {
            exchange.next();
        } else {
            send(exchange, START);
        }
    }

    /** The pages for developers are folders with a file each. */
    private static String page(String path) {
        return path.replaceAll("/+$", "") + START;
    }

    /** Files under /assets carry a digest in their name and never change; everything else is asked for again. */
    private void send(RoutingContext exchange, String path) {
        var response = exchange.response()
                .putHeader("Content-Type", contentType(path))
                .putHeader("Vary", "Accept-Encoding")
                .putHeader(
                        "Cache-Control",
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        var accepted = Objects.requireNonNullElse(exchange.request().getHeader("Accept-Encoding"), "");
        for (var encoding : List.of("br", "gzip")) {
            var packed = files.get(path + ENCODINGS.get(encoding));
            if (packed != null && accepted.contains(encoding)) {
                var _ = response.putHeader("Content-Encoding", encoding).end(packed);
                return;
            }
        }
        var _ = response.putHeader("Content-Encoding", "identity").end(files.get(path));
    }

    private static String contentType(String path) {
        @Nullable String known = MimeMapping.getMimeTypeForFilename(path);
        if (known == null) {
            return "application/octet-stream";
        }
        return known.startsWith("text/") || known.endsWith("javascript") ? known + "; charset=utf-8" : known;
    }

    private static Map<String, Buffer> read(Path directory) throws IOException {
        var files = new HashMap<String, Buffer>();
        try (var found = Files.walk(directory)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var address = "/" + directory.relativize(file).toString().replace('\\', '/');
                files.put(address, Buffer.buffer(Files.readAllBytes(file)));
            }
        }
        return Map.copyOf(files);
    }
}
