package org.guildhall.life;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a community settles before it ends, so that nobody is left waiting and nothing is lost. */
@Schema(
        description =
                "What is settled before the end: REQUESTS everybody who waits is told, GOALS are achieved, handed on or dropped, "
                        + "KNOWLEDGE has a place where it stays findable, QUESTIONS have somebody who answers them later, "
                        + "MEETINGS are out of the calendars, FAREWELL: members have heard why and were thanked. Open for new points.")
public enum ClosingPoint {
    /** Everybody who asked for something is told. */
    REQUESTS,
    /** Open goals are achieved, handed on or dropped. */
    GOALS,
    /** What the community knows has a place where it stays findable. */
    KNOWLEDGE,
    /** Somebody answers who has a question later. */
    QUESTIONS,
    /** Meetings are out of the calendars. */
    MEETINGS,
    /** Members have heard why, and were thanked. */
    FAREWELL
}
