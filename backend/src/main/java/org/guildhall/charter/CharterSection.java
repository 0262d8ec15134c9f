package org.guildhall.charter;

import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a charter that people read, compare and comment on by itself; in reading order. */
@Schema(description = "A part of the charter.")
public enum CharterSection {
    PURPOSE(CharterText::purpose),
    FOR_WHOM(CharterText::forWhom),
    IN_SCOPE(CharterText::inScope),
    OUT_OF_SCOPE(CharterText::outOfScope),
    NORMS(CharterText::norms),
    RHYTHM(CharterText::rhythm),
    DECISIONS(CharterText::decisions);

    private final Function<CharterText, @Nullable String> text;

    CharterSection(Function<CharterText, @Nullable String> text) {
        this.text = text;
    }

    /** What the charter says here, empty when nothing. */
    String of(CharterText charter) {
        return Objects.requireNonNullElse(text.apply(charter), "");
    }
}
