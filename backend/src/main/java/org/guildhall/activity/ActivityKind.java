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
    ;

    /** {@code COMMUNITY_STARTED} in code is {@code community.started} on the wire. */
    @JsonValue
    public String wire() {
        var name = name().toLowerCase(Locale.ROOT);
        var verb = name.lastIndexOf('_');
        return name.substring(0, verb).replace('_', '-') + "." + name.substring(verb + 1);
    }
}
