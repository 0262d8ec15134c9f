package org.guildhall.community;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Zone;
import org.jspecify.annotations.Nullable;

/** Three fields start or propose a community; everything else can wait. */
@Schema(name = "NewCommunity")
public record NewCommunity(
        @Schema(examples = "Data visualisation") @NotBlank @Size(min = 3, max = 80) @Line
        String name,

        @Schema(
                description = "The shared interest that gives it its identity.",
                examples = "Showing data so that people understand it and can act on it.")
        @NotBlank
        @Size(min = 20, max = 600)
        @Prose
        String domainStatement,

        @Schema(description = "Whom it is for.", examples = "Everybody who makes or reads charts at work.")
        @NotBlank
        @Size(min = 3, max = 300)
        @Prose
        String forWhom,

        @Schema(
                description =
                        "Readable part of the address; made of the name when absent. A private community's gets a random ending.",
                examples = "data-visualisation")
        @Size(min = 2, max = 60)
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Nullable
        String slug,

        @Schema(examples = "Charts people understand at first sight") @Size(max = 140) @Line @Nullable
        String tagline,

        @Schema(description = "One emoji.", examples = "📊") @Size(max = 32) @Line @Nullable
        String emoji,

        @Nullable Accent accent,

        @Schema(description = "Up to five.", examples = "[\"charts\"]") @Size(max = 5)
        List<@NotBlank @Size(max = 30) @Line String> tags,

        @Schema(description = "PUBLIC when absent.") Visibility visibility,

        @Schema(
                description =
                        "When absent: OPEN if PUBLIC, REQUEST if RESTRICTED, INVITE if PRIVATE; a PRIVATE community knows nothing else.")
        Joining joining,

        @Schema(description = "IANA time zone; UTC when absent.", examples = "Europe/Berlin") @Zone
        String timeZone,

        @Schema(description = "Language; en when absent.", examples = "en") @Pattern(regexp = "en|de")
        String locale) {

    public NewCommunity {
        tags = requireNonNullElse(tags, List.of());
        visibility = requireNonNullElse(visibility, Visibility.PUBLIC);
        joining = requireNonNullElse(joining, usual(visibility));
        timeZone = requireNonNullElse(timeZone, "UTC");
        locale = requireNonNullElse(locale, "en");
    }

    private static Joining usual(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Joining.OPEN;
            case RESTRICTED -> Joining.REQUEST;
            case PRIVATE -> Joining.INVITE;
        };
    }
}
