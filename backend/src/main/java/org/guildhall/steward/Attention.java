package org.guildhall.steward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a community may need a steward. Each is a condition on a community {@code c} in SQL; days are those of the overview. */
@Schema(description = "Why a community may need a steward.")
enum Attention {
    /** Somebody who asked to join waits longer than was promised. */
    REQUESTS_OVERDUE("exists (select 1 from membership r where r.community_id = c.id and r.state = 'REQUESTED'"
            + " and r.answer_by < cast(:now as timestamptz))"),
    /** Nothing has happened in it for 90 days, though it is at work. */
    QUIET("c.status = 'ACTIVE' and coalesce(latest.at, c.created_at) < cast(:now as timestamptz) - interval '90 days'"),
    /** It has waited to start for 30 days. */
    PROPOSAL_WAITING("c.status = 'PROPOSED' and c.created_at < cast(:now as timestamptz) - interval '30 days'"),
    /** The day on which its charter was to be reviewed has passed. */
    REVIEW_OVERDUE("c.status = 'ACTIVE' and c.charter_review_on < cast(:now as date)"),
    /** It rests longer than it was to. */
    PAUSE_OVER("c.status = 'PAUSED' and c.paused_until < cast(:now as date)");

    final String condition;

    Attention(String condition) {
        this.condition = condition;
    }
}
