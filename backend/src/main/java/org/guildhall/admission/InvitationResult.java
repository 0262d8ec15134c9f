package org.guildhall.admission;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** What came of one row. */
@Schema(name = "InvitationResult")
record InvitationResult(
        @Schema(description = "The row as it was sent.", examples = "grace@meridian.example")
        String row,

        Outcome outcome,

        @Schema(
                description =
                        "Who that is, where the row named a handle or an id: whose an e-mail address is stays between the two.")
        @Nullable
        PersonRef person) {
    private static final Pattern ROW = Pattern.compile("@?[\\p{L}\\p{N}._-]{1,80}|[^\\s@]{1,64}@[^\\s@]{1,190}");

    /** What can come of a row. */
    @Schema(
            name = "InvitationOutcome",
            description =
                    "INVITED now. ALREADY_MEMBER, ALREADY_INVITED, HAS_ASKED: nothing to do, or a request to answer. REMOVED: only a leader invites this person back. UNKNOWN: nobody here has this address or handle. DUPLICATE: named by an earlier row. INVALID: neither an address nor a handle.")
    enum Outcome {
        INVITED,
        ALREADY_MEMBER,
        ALREADY_INVITED,
        HAS_ASKED,
        REMOVED,
        UNKNOWN,
        DUPLICATE,
        INVALID
    }

    static InvitationResult of(String row, @Nullable Person person, Outcome outcome) {
        var byAddress = row.strip().indexOf('@', 1) > 0;
        return new InvitationResult(row, outcome, person == null || byAddress ? null : PersonRef.of(person));
    }

    /** Whether it can be an e-mail address, a handle or an id at all. */
    static boolean readable(String row) {
        return ROW.matcher(row.strip()).matches();
    }
}
