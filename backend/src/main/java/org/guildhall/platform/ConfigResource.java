package org.guildhall.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client needs to know before anybody signs in. */
@Path("/api/v1/config")
@Tag(name = "Installation", description = "What is known before anybody signs in.")
final class ConfigResource {
    private final ConfigView view;

    ConfigResource(GuildhallConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.view = new ConfigView(config.organisation(), version, List.of("en", "de"));
    }

    /** The installation as everybody may know it. */
    @Schema(name = "Config")
    record ConfigView(
            @Schema(description = "Name of the organisation.", examples = "Meridian")
            String organisation,

            @Schema(description = "Version of the service.", examples = "0.1.0")
            String version,

            @Schema(description = "Languages of the app, as BCP 47 tags.", examples = "[\"en\", \"de\"]")
            List<String> locales) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "readConfig",
            summary = "Read the installation's settings",
            description =
                    "The organisation's name, the version of the service and the languages of the app. Needs no sign-in.")
    public ConfigView read() {
        return view;
    }
}
