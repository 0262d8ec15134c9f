package org.guildhall.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people can react to a post; a closed set, and nobody votes anything down. */
@Schema(description = "👍 THUMBS_UP, ❤️ HEART, 🎉 PARTY, 💡 BULB, 🙋 SAME_QUESTION.")
public enum ReactionKind {
    THUMBS_UP,
    HEART,
    PARTY,
    BULB,
    SAME_QUESTION
}
