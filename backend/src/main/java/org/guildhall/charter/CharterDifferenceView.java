package org.guildhall.charter;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a version changes. */
@Schema(name = "CharterDifference")
record CharterDifferenceView(
        @Schema(description = "The version compared with; absent when there is none before.", examples = "1") @Nullable
        Integer from,

        @Schema(examples = "2") int to,

        @Schema(description = "The sections that say something in either version, in reading order.")
        List<Section> sections) {

    /** One section of both versions, read as one text. */
    @Schema(name = "CharterSectionDifference")
    record Section(CharterSection section, boolean changed, List<Words.Part> parts) {}

    static CharterDifferenceView between(@Nullable Charter from, Charter to) {
        return new CharterDifferenceView(
                from == null ? null : from.number,
                to.number,
                Stream.of(CharterSection.values())
                        .map(section ->
                                section(section, from == null ? "" : section.of(from.text), section.of(to.text)))
                        .filter(section -> !section.parts().isEmpty())
                        .toList());
    }

    private static Section section(CharterSection section, String before, String after) {
        var parts = Words.difference(before, after);
        return new Section(section, parts.stream().anyMatch(part -> part.change() != Words.Change.SAME), parts);
    }
}
