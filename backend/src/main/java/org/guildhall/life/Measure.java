package org.guildhall.life;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the evidence for a stage is measured by. */
@Schema(
        description =
                "What is measured: people, things or days, and percent for SERIES_KEPT, FIRST_REPLIES, NEWCOMERS_ACTIVE, FRESH_PRACTICES, REPLIES_ACROSS and MEMBERS_GONE. Open for new measures.")
public enum Measure {
    ACTIVE_MEMBERS,
    ORG_UNITS,
    DOMAIN_STATEMENT,
    /** Events held with three present, or discussions answered by three people, whichever is further. */
    EXCHANGES,
    CHARTER_RATIFIED,
    LEADING_ROLES,
    /** Whoever holds a role or a duty other than the sponsor's, or contributed eight times over six weeks. */
    CORE_MEMBERS,
    SERIES_KEPT,
    ACTIVE_GOALS,
    FIRST_REPLIES,
    NEWCOMERS_ACTIVE,
    PRACTICES,
    DAYS_IN_STAGE,
    CONTRIBUTORS,
    /** Completed hand-overs, and leaders beside the first. */
    SUCCESSION,
    VALIDATED_PRACTICES,
    FRESH_PRACTICES,
    GOALS_ACHIEVED,
    WINS_APPLIED,
    WINS_VERIFIED,
    SPONSOR,
    REPLIES_ACROSS,
    MEMBERS_GONE,
    RHYTHMS_MISSED,
    /** Days for which nobody but an interim leader has led. */
    INTERIM_DAYS,
    REVIEW_OVERDUE_DAYS,
    /** Charters ratified since the transformation began. */
    CHARTER_RENEWED
}
