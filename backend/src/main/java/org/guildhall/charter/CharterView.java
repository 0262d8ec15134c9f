package org.guildhall.charter;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** One version of what a community agrees on. */
@Schema(name = "Charter")
public record CharterView(
        @Schema(description = "Counts from 1.", examples = "2")
        int number,

        Charter.State state,

        @Schema(description = "What the community is there for.") @Nullable
        String purpose,

        @Schema(description = "Whom the community is for.") String forWhom,

        @Schema(description = "What belongs to its domain.") @Nullable
        String inScope,

        @Schema(description = "What does not.") @Nullable String outOfScope,

        @Schema(description = "How members treat each other.") @Nullable
        String norms,

        @Schema(description = "When it meets.") @Nullable String rhythm,
        @Schema(description = "How it decides.") @Nullable String decisions,

        @Schema(description = "When members look at it again.") @Nullable
        LocalDate reviewOn,

        @Nullable Instant editedAt,
        @Nullable PersonRef editedBy,
        @Nullable ConsultationView consultation,
        @Nullable Instant ratifiedAt,
        @Nullable PersonRef ratifiedBy,

        @Schema(description = "Why it was ratified although objections were open.") @Nullable
        String overrideReason,

        @Schema(description = "The number of the version that the caller accepted last.", examples = "1") @Nullable
        Integer myAcceptedVersion,

        @Schema(description = "Whether the caller is asked to accept this version.")
        boolean acceptanceDue,

        @Schema(description = "How many members have accepted this version; for leaders.", examples = "31") @Nullable
        Long acceptances,

        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do with this version. */
    @Schema(name = "CharterAbilities")
    public record Can(
            @Schema(description = "Write on it, or draft the next when it was ratified.")
            boolean edit,

            @Schema(description = "Discard this draft.") boolean discard,

            @Schema(description = "Ask the members about it, or move the day until which they are asked.")
            boolean consult,

            @Schema(description = "Comment and object.") boolean comment,
            @Schema(description = "Answer comments.") boolean answer,

            @Schema(description = "Ratify it; open objections need a reason.")
            boolean ratify,

            boolean accept) {

        static Can of(Standing here, Charter charter) {
            return new Can(
                    CharterPolicy.edit(here, charter).allowed(),
                    !charter.unwritten && CharterPolicy.discard(here, charter).allowed(),
                    CharterPolicy.consult(here, charter).allowed(),
                    CharterPolicy.comment(here, charter).allowed(),
                    CharterPolicy.answer(here, charter).allowed(),
                    CharterPolicy.ratify(here, charter).allowed(),
                    CharterPolicy.accept(here, charter).allowed());
        }
    }

    static CharterView of(Charters.Version version, Standing here) {
        var charter = version.charter();
        var text = charter.text;
        var can = Can.of(here, charter);
        var accepted = version.accepted();
        return new CharterView(
                charter.number,
                charter.state,
                text.purpose(),
                text.forWhom(),
                text.inScope(),
                text.outOfScope(),
                text.norms(),
                text.rhythm(),
                text.decisions(),
                text.reviewOn(),
                charter.editedAt,
                PersonRef.ofNullable(version.editedBy()),
                ConsultationView.of(version, CharterPolicy.today(here)),
                charter.ratifiedAt,
                PersonRef.ofNullable(version.ratifiedBy()),
                charter.overrideReason,
                accepted,
                can.accept() && (accepted == null || accepted != charter.number),
                here.leads() && charter.ratifiedAt != null ? version.acceptances() : null,
                can,
                charter.version);
    }
}
