package org.guildhall.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Zone;
import org.jspecify.annotations.Nullable;

/** What a community says about itself, and may say otherwise at any time. */
record CommunitySettings(
        @NotBlank @Size(min = 3, max = 80) @Line String name,
        @Size(max = 140) @Line @Nullable String tagline,
        @Size(max = 32) @Line @Nullable String emoji,
        @Nullable Accent accent,
        @NotBlank @Size(min = 20, max = 600) @Prose String domainStatement,
        @NotBlank @Size(min = 3, max = 300) @Prose String forWhom,
        @Size(max = 1000) @Prose @Nullable String inScope,
        @Size(max = 1000) @Prose @Nullable String outOfScope,
        @NotNull @Size(max = 5) List<@NotBlank @Size(max = 30) @Line String> tags,
        @NotNull @Zone String timeZone,
        @NotNull @Pattern(regexp = "en|de") String locale,

        @Schema(description = "Whether everybody may ask a question here without joining, while it is PUBLIC.")
        boolean guestQuestions,

        @Schema(
                description =
                        "Readable part of the address. The one before keeps leading here, and stays taken for others. A PRIVATE community's new one gets a random ending.")
        @NotNull
        @Size(min = 2, max = 60)
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        String slug) {

    static CommunitySettings of(Community community) {
        return new CommunitySettings(
                community.name,
                community.tagline,
                community.emoji,
                community.accent,
                community.domainStatement,
                community.forWhom,
                community.inScope,
                community.outOfScope,
                community.tags,
                community.timeZone,
                community.locale,
                community.guestQuestions,
                community.slug);
    }
}
