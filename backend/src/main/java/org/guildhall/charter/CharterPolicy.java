package org.guildhall.charter;

import java.time.LocalDate;
import java.time.ZoneId;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who may do what with the versions of a charter. */
final class CharterPolicy {
    private CharterPolicy() {}

    /** Today, where the community is. */
    static LocalDate today(Standing here) {
        return LocalDate.ofInstant(here.actor().now(), ZoneId.of(here.community().timeZone));
    }

    /** Reading what members say while they are asked. */
    static Verdict followConsultation(Standing here) {
        return Verdict.allowIf(here.seesContent(), "members-only", "Only members follow the consultation.");
    }

    static Verdict readDraft(Standing here) {
        return Verdict.allowIf(
                here.facilitates(),
                "facilitators-only",
                "Only leaders and facilitators of this community can do this.");
    }

    static Verdict edit(Standing here, Charter charter) {
        return CommunityPolicy.facilitate(here).and(quiet(here, charter));
    }

    /** Once members were asked about a draft, it stays with what they said. */
    static Verdict discard(Standing here, Charter charter) {
        return edit(here, charter)
                .and(unratified(charter))
                .and(
                        charter.consultedAt == null
                                ? Verdict.allow()
                                : Verdict.conflict(
                                        "draft-consulted",
                                        "Members have been asked about this draft, and what they said stays. Write it anew instead."));
    }

    static Verdict consult(Standing here, Charter charter) {
        return CommunityPolicy.facilitate(here).and(unratified(charter));
    }

    static Verdict endConsultation(Standing here, Charter charter) {
        return CommunityPolicy.facilitate(here)
                .and(
                        charter.state == Charter.State.CONSULTATION
                                ? Verdict.allow()
                                : Verdict.conflict(
                                        "no-consultation", "Members are not being asked about this version."));
    }

    static Verdict comment(Standing here, Charter charter) {
        return CommunityPolicy.contribute(here)
                .and(
                        charter.consults(today(here))
                                ? Verdict.allow()
                                : Verdict.conflict(
                                        "no-consultation", "Members are not being asked about this version."));
    }

    static Verdict answer(Standing here, Charter charter) {
        return CommunityPolicy.facilitate(here).and(unratified(charter));
    }

    static Verdict withdraw(Standing here, Charter charter, CharterComment comment) {
        return CommunityPolicy.contribute(here)
                .and(Verdict.allowIf(
                        comment.personId.equals(here.actor().id()),
                        "not-yours",
                        "Only who wrote a comment withdraws it."))
                .and(unratified(charter));
    }

    /** Whether this version may come into force, as far as nobody objects to it. */
    static Verdict ratify(Standing here, Charter charter) {
        return CommunityPolicy.lead(here)
                .and(unratified(charter))
                .and(quiet(here, charter))
                .and(
                        charter.number == 1 || charter.consultedAt != null
                                ? Verdict.allow()
                                : Verdict.conflict("consultation-missing", "Ask the members about this version first."))
                .and(
                        charter.text.reviewOn() == null
                                        || charter.text.reviewOn().isAfter(today(here))
                                ? Verdict.allow()
                                : Verdict.conflict("review-past", "Choose a day in the future for the next review."));
    }

    static Verdict override(long openObjections, boolean reasoned) {
        return openObjections == 0 || reasoned
                ? Verdict.allow()
                : Verdict.conflict(
                        "objections-open",
                        "Members object to this version. Answer them first, or say why it is ratified all the same.");
    }

    static Verdict accept(Standing here, Charter charter) {
        return CommunityPolicy.contribute(here)
                .and(
                        charter.state == Charter.State.RATIFIED
                                ? Verdict.allow()
                                : Verdict.conflict(
                                        "not-in-force", "This version is not in force. Read the charter again."));
    }

    private static Verdict unratified(Charter charter) {
        return charter.unratified()
                ? Verdict.allow()
                : Verdict.conflict(
                        "charter-ratified", "This version was ratified and never changes. Draft the next one.");
    }

    private static Verdict quiet(Standing here, Charter charter) {
        return charter.consults(today(here))
                ? Verdict.conflict(
                        "consultation-open", "Members are being asked about this version. End the consultation first.")
                : Verdict.allow();
    }
}
