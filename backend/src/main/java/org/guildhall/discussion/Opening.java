package org.guildhall.discussion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What a discussion of a kind asks for when it opens; each kind has fields of its own. */
@Schema(
        name = "DiscussionOpening",
        description =
                "QUESTION: context, tried. IDEA: problem (required). FEEDBACK: work, stage, questions (required), opinionsWelcome, due. SHOWCASE: did (required), differently. INTRODUCTION: does (required), learn, offer. ANNOUNCEMENT: expiresAt (required).")
public record Opening(
        @Schema(description = "QUESTION: what one needs to know to answer.") @Size(max = 2000) @Prose @Nullable
        String context,

        @Schema(description = "QUESTION: what I have tried.") @Size(max = 2000) @Prose @Nullable
        String tried,

        @Schema(description = "IDEA: the problem it addresses.") @Size(max = 2000) @Prose @Nullable
        String problem,

        @Schema(description = "FEEDBACK: the work, an https address; or attach it to the body.")
        @Size(max = 1000)
        @Pattern(
                regexp = "https://[A-Za-z0-9\\[][^\\s\\p{Cc}\"<>\\\\^`{|}@]*",
                message = "must be an https address, without a name or password in it")
        @Nullable
        String work,

        @Schema(description = "FEEDBACK: how far the work is.", examples = "A first sketch")
        @Size(max = 200)
        @Line
        @Nullable
        String stage,

        @Schema(description = "FEEDBACK: one to five questions that the maker wants answered.")
        @Size(min = 1, max = 5)
        @Nullable
        List<@NotBlank @Size(max = 300) @Line String> questions,

        @Schema(description = "FEEDBACK: whether opinions are welcome; no when absent.") @Nullable
        Boolean opinionsWelcome,

        @Schema(description = "FEEDBACK: until when feedback helps.") @Nullable
        LocalDate due,

        @Schema(description = "SHOWCASE: what we did.") @Size(max = 2000) @Prose @Nullable
        String did,

        @Schema(description = "SHOWCASE: what we would do differently.") @Size(max = 2000) @Prose @Nullable
        String differently,

        @Schema(description = "INTRODUCTION: what I do.") @Size(max = 2000) @Prose @Nullable
        String does,

        @Schema(description = "INTRODUCTION: what I want to learn.") @Size(max = 2000) @Prose @Nullable
        String learn,

        @Schema(description = "INTRODUCTION: what I can offer.") @Size(max = 2000) @Prose @Nullable
        String offer,

        @Schema(description = "ANNOUNCEMENT: when it ends by itself, at most 60 days ahead.") @Nullable
        Instant expiresAt) {

    static final Opening NONE =
            new Opening(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final Duration LONGEST_ANNOUNCEMENT = Duration.ofDays(60);

    /**
     * Refuses what the kind does not ask for, and what it lacks.
     *
     * @throws Refusal.Invalid with a pointer to the field
     */
    void fit(DiscussionKind kind) {
        var given = given();
        for (var field : given.keySet()) {
            if (!kind.asks.contains(field)) {
                throw new Refusal.Invalid("/opening/" + field, "not-for-kind", "does not belong to this kind");
            }
        }
        if (kind.required != null && !given.containsKey(kind.required)) {
            throw new Refusal.Invalid("/opening/" + kind.required, "not-null", "must be given for this kind");
        }
    }

    /** Refuses a date that has passed, or an announcement that stays too long; an edit may leave a date as it was. */
    void plan(Opening before, Instant now, LocalDate today) {
        if (due != null && !due.equals(before.due) && due.isBefore(today)) {
            throw new Refusal.Invalid("/opening/due", "past", "must not have passed");
        }
        if (expiresAt != null
                && !expiresAt.equals(before.expiresAt)
                && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_ANNOUNCEMENT)))) {
            throw new Refusal.Invalid("/opening/expiresAt", "expiry", "must be within the next 60 days");
        }
    }

    @JsonIgnore
    boolean welcomesOpinions() {
        return Boolean.TRUE.equals(opinionsWelcome);
    }

    private Map<String, Object> given() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("context", context);
        fields.put("tried", tried);
        fields.put("problem", problem);
        fields.put("work", work);
        fields.put("stage", stage);
        fields.put("questions", questions);
        fields.put("opinionsWelcome", opinionsWelcome);
        fields.put("due", due);
        fields.put("did", did);
        fields.put("differently", differently);
        fields.put("does", does);
        fields.put("learn", learn);
        fields.put("offer", offer);
        fields.put("expiresAt", expiresAt);
        fields.values().removeIf(value -> value == null || value.equals(""));
        return new LinkedHashMap<>(fields);
    }
}
