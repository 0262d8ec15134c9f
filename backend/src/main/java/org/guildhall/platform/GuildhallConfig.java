package org.guildhall.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What an installation sets once for the whole service. */
@ConfigMapping(prefix = "guildhall")
public interface GuildhallConfig {

    /** Name of the organisation, shown in the app. */
    @WithDefault("Guildhall")
    String organisation();

    /** Where people reach the service. Every absolute link is built from it, never from a request's Host header. */
    @WithDefault("http://localhost:8080")
    URI baseUrl();

    /** At least 32 characters; sessions are encrypted and cursors signed with keys made from it. Changing it signs everybody out. */
    @Size(min = 32)
    String secret();

    App app();

    Limits limits();

    /** The single-page app, when this service hands out its files itself. */
    interface App {
        /** Folder with the built files; empty when a reverse proxy serves them. */
        Optional<Path> directory();
    }

    /** Requests allowed per minute, for each caller and replica. */
    interface Limits {
        @WithDefault("600")
        int requests();

        /** Writes, which cost more than reads. */
        @WithDefault("120")
        int writes();

        /** Free-text search. */
        @WithDefault("120")
        int searches();
    }
}
