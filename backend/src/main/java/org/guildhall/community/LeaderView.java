package org.guildhall.community;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leads a community, as its card names them. */
@Schema(name = "Leader")
public record LeaderView(
        @Schema(description = "The person's id.") UUID id,

        @Schema(description = "Short unique name, as in @grace.", examples = "grace")
        String handle,

        @Schema(description = "The name people go by.", examples = "Grace Adeyemi")
        String name,

        @Schema(description = "Whether they lead for the time being, until somebody has accepted to.")
        boolean interim) {}
