package org.guildhall.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply to a request for feedback is, so that the maker hears first what they asked for. */
@Schema(
        description =
                "What a reply to a FEEDBACK request is: an answer to one of the maker's questions, what works well, a neutral question, or an opinion, where opinions are welcome.")
public enum ReplyType {
    ANSWER,
    WORKS_WELL,
    NEUTRAL_QUESTION,
    OPINION
}
