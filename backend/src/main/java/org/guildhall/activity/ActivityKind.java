package org.guildhall.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that can happen. New kinds are added, none is ever renamed: they are part of the contract. */
@Schema(description = "What happened.")
public enum ActivityKind {
    PERSON_ARRIVED,
    PERSON_EDITED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    COMMUNITY_STARTED,
    COMMUNITY_EDITED,
    MEMBERSHIP_JOINED,
    MEMBERSHIP_REQUESTED,
    MEMBERSHIP_LEFT,
    GRANT_GIVEN,
    GRANT_WITHDRAWN,
    COMMUNITY_OPENED,
    OPENING_CLOSED,
    ACCESS_CHANGED,
    RECOGNITION_GIVEN,
    RECOGNITION_WITHDRAWN,
    CHAPTER_JOINED,
    CHAPTER_LEFT,
    CHARTER_DRAFTED,
    CHARTER_EDITED,
    CONSULTATION_OPENED,
    CONSULTATION_ENDED,
    CHARTER_COMMENTED,
    CHARTER_OBJECTED,
    COMMENT_ANSWERED,
    COMMENT_WITHDRAWN,
    CHARTER_RATIFIED,
    CHARTER_ACCEPTED,
    CHARTER_REVIEW_DUE,
    GOAL_DRAFTED,
    GOAL_STARTED,
    GOAL_EDITED,
    GOAL_CHECKED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    GOAL_ACHIEVED,
    GOAL_MISSED,
    GOAL_DROPPED,
    GOAL_REOPENED,
    GOAL_OWNER_LEFT,
    LOOK_ALIKE_DISMISSED,
    LOOK_ALIKE_RESTORED,
    PERSON_ERASED,
    PERSON_REGROUPED,
    GROUP_RULE_CREATED,
    GROUP_RULE_EDITED,
    GROUP_RULE_DELETED,
    GROUP_RULE_APPLIED,
    MEMBERSHIP_EDITED,
    MEMBERSHIP_PAUSED,
    MEMBERSHIP_RESUMED,
    MEMBERSHIP_REMOVED,
    REQUEST_APPROVED,
    REQUEST_DECLINED,
    REQUEST_WITHDRAWN,
    REQUEST_ESCALATED,
    INVITATION_SENT,
    INVITATION_DECLINED,
    INVITATION_WITHDRAWN,
    INVITATION_EXPIRED,
    INVITATION_LINK_CREATED,
    INVITATION_LINK_REVOKED,
    JOIN_QUESTIONS_EDITED,
    APPEAL_MADE,
    APPEAL_UPHELD,
    APPEAL_DISMISSED,
    COMMUNITY_PAUSED,
    COMMUNITY_RESUMED,
    COMMUNITY_CLOSED,
    COMMUNITY_REOPENED,
    COMMUNITY_MERGED,
    STAGE_DECIDED,
    MERGER_PROPOSED,
    MERGER_REFUSED,
    ;

    /** {@code COMMUNITY_STARTED} in code is {@code community.started} on the wire. */
    @JsonValue
    public String wire() {
        var name = name().toLowerCase(Locale.ROOT);
        var verb = name.lastIndexOf('_');
        return name.substring(0, verb).replace('_', '-') + "." + name.substring(verb + 1);
    }
}
