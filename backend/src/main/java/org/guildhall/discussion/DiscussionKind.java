package org.guildhall.discussion;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a discussion is for: what it asks for when it opens, and how it ends. */
@Schema(
        description =
                "What the discussion is for. TALK is open talk; an ANNOUNCEMENT is for leaders and facilitators and expires by itself.")
public enum DiscussionKind {
    TALK(Set.of(), null),
    QUESTION(Set.of("context", "tried"), null, Outcome.ANSWERED, Outcome.SOLVED_ELSEWHERE),
    IDEA(Set.of("problem"), "problem", Outcome.ADOPTED, Outcome.PARKED, Outcome.DECLINED),
    FEEDBACK(Set.of("work", "stage", "questions", "opinionsWelcome", "due"), "questions", Outcome.SUMMED_UP),
    SHOWCASE(Set.of("did", "differently"), "did"),
    INTRODUCTION(Set.of("does", "learn", "offer"), "does"),
    ANNOUNCEMENT(Set.of("expiresAt"), "expiresAt", Outcome.EXPIRED);

    /** The fields of an {@link Opening} that belong to it. */
    final Set<String> asks;

    /** The one that must be filled in; null where there is none. */
    final @Nullable String required;

    private final Set<Outcome> outcomes;

    DiscussionKind(Set<String> asks, @Nullable String required, Outcome... outcomes) {
        this.asks = asks;
        this.required = required;
        this.outcomes = Set.of(outcomes);
    }

    /** Whether it can end like this. Everything can be closed without more. */
    boolean endsWith(Outcome outcome) {
        return outcome == Outcome.CLOSED || outcomes.contains(outcome);
    }

    /** Whether what it asks for can say everything, so that its body may be empty. */
    boolean speaksForItself() {
        return this == IDEA || this == FEEDBACK || this == SHOWCASE || this == INTRODUCTION;
    }
}
