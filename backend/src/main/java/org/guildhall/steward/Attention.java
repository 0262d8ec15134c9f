package org.guildhall.steward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a community may need a steward. Each is a condition on a community {@code c} in SQL; days are those of the overview. */
@Schema(description = "Why a community may need a steward.")
enum Attention {
    /** Somebody who asked to join waits longer than was promised. */
    REQUESTS_OVERDUE("exists (select 1 from membership r where r.community_id = c.id and r.state = 'REQUESTED'"
            + " and r.answer_by < cast(:now as timestamptz))"),
    /** It is at work or rests, and the terms of all who lead it are over. */
    LEADERLESS("c.status in ('ACTIVE', 'PAUSED') and not exists (select 1 from membership l where l.community_id = c.id"
            + " and l.state = 'ACTIVE' and l.role = 'LEADER'"
            + " and (l.role_until is null or l.role_until >= cast(:now as timestamptz)))"),
    /** All who lead it were appointed because somebody had to, and have not taken the role on. */
    INTERIM_LEADER("c.status in ('ACTIVE', 'PAUSED') and exists (select 1 from membership l where l.community_id = c.id"
            + " and l.state = 'ACTIVE' and l.role = 'LEADER' having bool_and(l.interim))"),
    /** Nothing has happened in it for long, though it is at work. */
    QUIET("c.status = 'ACTIVE' and coalesce(latest.at, c.created_at) < cast(:quietSince as timestamptz)"),
    /** It has waited long to start. */
    PROPOSAL_WAITING("c.status = 'PROPOSED' and c.created_at < cast(:proposedBefore as timestamptz)"),
    /** The day on which its charter was to be reviewed has passed. */
    REVIEW_OVERDUE("c.status = 'ACTIVE' and c.charter_review_on < cast(:now as date)"),
    /** It rests longer than it was to. */
    PAUSE_OVER("c.status = 'PAUSED' and c.paused_until < cast(:now as date)");

    final String condition;

    Attention(String condition) {
        this.condition = condition;
    }
}
