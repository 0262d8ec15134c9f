package org.guildhall.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityRef;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** One piece of news. */
@Schema(name = "FeedItem")
record FeedItemView(
        UUID id,

        @Schema(description = "What happened; open for new kinds.", examples = "membership.joined")
        ActivityKind kind,

        Instant at,

        @Schema(description = "Who did it; absent for a program.") @Nullable
        PersonRef actor,

        CommunityRef community,
        Subject subject) {

    /** Made by the query that reads the news. */
    FeedItemView(Activity activity, @Nullable Person actor, Community community) {
        this(
                activity.id,
                activity.kind,
                activity.at,
                actor == null ? null : PersonRef.of(actor),
                CommunityRef.of(community),
                activity.subject());
    }
}
