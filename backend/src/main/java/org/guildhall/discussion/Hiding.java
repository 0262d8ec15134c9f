package org.guildhall.discussion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why and since when something is hidden from others. */
@Schema(name = "Hiding", description = "Why and since when it is hidden from others.")
public record Hiding(@Nullable String reason, Instant at) {}
