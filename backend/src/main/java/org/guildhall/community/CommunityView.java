package org.guildhall.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A community's card. Who may only know that a PRIVATE community exists gets its name, tagline, status and leaders. */
@Schema(name = "Community")
public record CommunityView(
        UUID id,

        @Schema(description = "Readable part of the address.", examples = "data-visualisation")
        String slug,

        @Schema(examples = "Data visualisation") String name,

        @Schema(examples = "Charts people understand at first sight") @Nullable
        String tagline,

        @Schema(description = "One emoji.", examples = "📊") @Nullable
        String emoji,

        @Nullable Accent accent,

        @Schema(description = "The shared interest that gives the community its identity.") @Nullable
        String domainStatement,

        @Schema(description = "Whom it is for.", examples = "Everybody who makes or reads charts at work.") @Nullable
        String forWhom,

        @Schema(description = "What belongs to its domain.") @Nullable
        String inScope,

        @Schema(description = "What does not.") @Nullable String outOfScope,

        @Schema(examples = "[\"charts\"]") List<String> tags,
        @Nullable Visibility visibility,
        @Nullable Joining joining,
        Status status,
        @Nullable Stage stage,

        @Schema(description = "Whether the stewards recognise it as the organisation's own.")
        boolean official,

        @Schema(
                description =
                        "The community it is a chapter of, where the caller may know of that one. Only on the card itself, not in lists.")
        @Nullable
        CommunityRef parent,

        @Schema(description = "IANA time zone.", examples = "Europe/Berlin") @Nullable
        String timeZone,

        @Schema(description = "Language, as a BCP 47 tag.", examples = "en") @Nullable
        String locale,

        @Schema(description = "Whether everybody may ask a question here without joining, while it is PUBLIC.")
        @Nullable
        Boolean guestQuestions,

        @Schema(description = "People who belong to it, without those who pause.", examples = "48") @Nullable
        Integer memberCount,

        @Schema(description = "When the members look at their charter again; overdue once it has passed.") @Nullable
        LocalDate charterReviewOn,

        @Schema(description = "The day on which it is at work again.") @Nullable
        LocalDate pausedUntil,

        @Schema(description = "What its leaders say about the pause.") @Nullable
        String pauseNote,

        @Nullable String closedReason,
        @Nullable Instant createdAt,
        List<LeaderView> leaders,
        @Nullable MembershipView myMembership,

        @Schema(description = "Through which I see this community for a while, as a steward.") @Nullable
        MyOpening myOpening,

        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do here. */
    @Schema(name = "CommunityAbilities")
    public record Can(
            @Schema(description = "Become a member at once.")
            boolean join,

            @Schema(description = "Ask to become a member.") boolean ask,
            @Schema(description = "End one's membership.") boolean leave,

            @Schema(description = "Withdraw one's request, or decline an invitation.")
            boolean withdraw,

            @Schema(description = "Invite others.") boolean invite,

            @Schema(description = "See who belongs to it.") boolean seeMembers,

            @Schema(description = "Take part as a member.") boolean contribute,

            @Schema(description = "Do what leaders and facilitators do.")
            boolean facilitate,

            @Schema(description = "Do what only leaders do.")
            boolean lead,

            @Schema(description = "Offer roles, and end those of others.")
            boolean appoint,

            @Schema(description = "Change what it says about itself and its access.")
            boolean edit,

            @Schema(description = "Make it official, or no longer.")
            boolean recognise,

            @Schema(description = "Pause and resume, close and reopen it.")
            boolean changeStatus,

            @Schema(description = "Let service accounts in.")
            boolean grant,

            @Schema(description = "Open it for a while with a reason, as a steward.")
            boolean open,

            @Schema(description = "See which stewards opened it, and why.")
            boolean seeOpenings) {

        static Can of(Standing here) {
            var join = !here.belongs() && MembershipPolicy.join(here).allowed();
            var atOnce = here.invited() || here.community().joining == Joining.OPEN;
            var asked = here.membership() != null && here.membership().state == MembershipState.REQUESTED;
            return new Can(
                    join && atOnce,
                    join && !atOnce && !asked,
                    MembershipPolicy.leave(here).allowed(),
                    MembershipPolicy.withdraw(here).allowed(),
                    MembershipPolicy.invite(here).allowed(),
                    CommunityPolicy.readMembers(here).allowed(),
                    CommunityPolicy.contribute(here).allowed(),
                    CommunityPolicy.facilitate(here).allowed(),
                    CommunityPolicy.lead(here).allowed(),
                    CommunityPolicy.appoint(here).allowed(),
                    CommunityPolicy.edit(here).allowed(),
                    CommunityPolicy.recognise(here).allowed(),
                    CommunityPolicy.changeStatus(here).allowed(),
                    CommunityPolicy.grant(here).allowed(),
                    CommunityPolicy.open(here).allowed(),
                    CommunityPolicy.seeOpenings(here).allowed());
        }
    }

    public static CommunityView of(Standing here, List<LeaderView> leaders) {
        return here.seesCard() ? whole(here, leaders) : outline(here, leaders);
    }

    private static CommunityView whole(Standing here, List<LeaderView> leaders) {
        var community = here.community();
        return new CommunityView(
                community.id,
                community.slug,
                community.name,
                community.tagline,
                community.emoji,
                community.accent,
                community.domainStatement,
                community.forWhom,
                community.inScope,
                community.outOfScope,
                community.tags,
                community.visibility,
                community.joining,
                community.status,
                community.stage,
                community.official,
                here.parent() == null ? null : CommunityRef.of(here.parent()),
                community.timeZone,
                community.locale,
                community.guestQuestions,
                community.memberCount,
                community.charterReviewOn,
                community.pausedUntil,
                community.pauseNote,
                community.closedReason,
                community.createdAt,
                leaders,
                MembershipView.ofNullable(here.membership()),
                MyOpening.ofNullable(here.opening()),
                Can.of(here),
                community.version);
    }

    private static CommunityView outline(Standing here, List<LeaderView> leaders) {
        var community = here.community();
        return new CommunityView(
                community.id,
                community.slug,
                community.name,
                community.tagline,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                community.status,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                leaders,
                MembershipView.ofNullable(here.membership()),
                null,
                Can.of(here),
                community.version);
    }
}
