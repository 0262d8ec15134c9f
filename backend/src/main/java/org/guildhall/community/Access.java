package org.guildhall.community;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Refusal;

/** The two axes of a community's door: who may see it, and how people come in. */
@Schema(name = "Access")
public record Access(
        @NotNull Visibility visibility,

        @Schema(description = "INVITE, where it is PRIVATE.") @NotNull
        Joining joining) {

    /** As the log keeps it, such as {@code PUBLIC, OPEN}. */
    @Override
    public String toString() {
        return visibility + ", " + joining;
    }

    /**
     * Refuses what contradicts itself.
     *
     * @throws Refusal.Invalid when people could come in who may not see it, or nobody could show interest in a proposal
     */
    void orRefuse(Status status) {
        if (visibility == Visibility.PRIVATE && status == Status.PROPOSED) {
            throw new Refusal.Invalid(
                    "/visibility", "private-proposal", "must not be PRIVATE while the community looks for interest");
        }
        if (visibility == Visibility.PRIVATE && joining != Joining.INVITE) {
            throw new Refusal.Invalid("/joining", "private-by-invitation", "must be INVITE in a private community");
        }
    }
}
