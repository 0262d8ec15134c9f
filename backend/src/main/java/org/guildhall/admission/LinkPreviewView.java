package org.guildhall.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.LeaderView;
import org.guildhall.community.MembershipPolicy;
import org.guildhall.community.MembershipView;
import org.guildhall.community.Standing;
import org.guildhall.community.Status;
import org.jspecify.annotations.Nullable;

/** What an invitation link leads to: the outline of the community, which may be private. */
@Schema(name = "LinkPreview")
record LinkPreviewView(
        Outline community,
        @Schema(description = "Until when the link works.") Instant expiresAt,
        @Nullable MembershipView myMembership,
        Can can) {

    /** The outline of a community. */
    @Schema(name = "CommunityOutline")
    record Outline(
            UUID id,

            @Schema(description = "Readable part of the address.", examples = "data-visualisation")
            String slug,

            @Schema(examples = "Data visualisation") String name,

            @Schema(examples = "Charts people understand at first sight") @Nullable
            String tagline,

            Status status,
            List<LeaderView> leaders) {}

    /** What the caller may do with the link. */
    @Schema(name = "LinkAbilities")
    record Can(
            @Schema(description = "Become a member by it.") boolean use) {}

    static LinkPreviewView of(InvitationLink link, Standing here, List<LeaderView> leaders) {
        var community = here.community();
        return new LinkPreviewView(
                new Outline(community.id, community.slug, community.name, community.tagline, community.status, leaders),
                link.expiresAt,
                here.membership() == null ? null : MembershipView.of(here.mine()),
                new Can(!here.belongs() && MembershipPolicy.enterByLink(here).allowed()));
    }
}
