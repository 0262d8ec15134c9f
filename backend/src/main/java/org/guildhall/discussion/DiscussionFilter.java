package org.guildhall.discussion;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the list of discussions: the same parameter repeated widens, different ones narrow. */
public record DiscussionFilter(
        @RestQuery @Size(max = 7) @Parameter(description = "What it is for; repeatable.")
        List<DiscussionKind> kind,

        @RestQuery @Size(max = 10) @Parameter(description = "A tag; repeat it for any of several.")
        List<@Size(max = 30) String> tag,

        @RestQuery
        @Parameter(
                description =
                        "OPEN and CLOSED; UNANSWERED questions, to which nobody else has replied; UNSOLVED ones, without an accepted answer.")
        @Nullable
        State state,

        @RestQuery @Parameter(description = "Only what this person began.") @Nullable
        UUID author,

        @RestQuery @Parameter(description = "True for what I have not read all of, false for the rest.") @Nullable
        Boolean unread) {

    /** Where a discussion stands, as people look for it. */
    @Schema(name = "DiscussionFilterState")
    public enum State {
        OPEN("d.state = OPEN"),
        CLOSED("d.state = CLOSED"),
        UNANSWERED("d.unanswered = true"),
        UNSOLVED("d.kind = QUESTION and d.state = OPEN");

        final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /** Further conditions on a discussion {@code d} with the actor's reading {@code y}. */
    String condition() {
        var condition = new StringBuilder();
        if (!kind.isEmpty()) {
            condition.append(" and d.kind in :kind");
        }
        if (!tag.isEmpty()) {
            condition.append(" and array_intersects(d.tags, :tag)");
        }
        if (state != null) {
            condition.append(" and ").append(state.condition);
        }
        if (author != null) {
            condition.append(" and d.authorId = :author");
        }
        if (unread != null) {
            condition.append(unread ? " and " : " and not ").append(Unread.ANY);
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!kind.isEmpty()) {
            parameters.put("kind", kind);
        }
        if (!tag.isEmpty()) {
            parameters.put("tag", tag.toArray(String[]::new));
        }
        if (author != null) {
            parameters.put("author", author);
        }
        return parameters;
    }
}
