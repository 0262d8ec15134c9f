package org.guildhall.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity is about: its kind in words of the product, its id, and its title at that time. */
public record Subject(
        @Schema(
                description = "Kind of thing, such as `community` or `membership`; open for new kinds.",
                examples = "community")
        String kind,

        @Schema(description = "Its id.") UUID id,

        @Schema(description = "Its title when this happened.", examples = "Data visualisation")
        String title) {}
