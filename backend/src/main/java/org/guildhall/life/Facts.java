package org.guildhall.life;

/**
 * What is known of a community, counted at one moment.
 *
 * @param orgUnits different org units of its active members
 * @param leading people who lead or facilitate
 * @param core people with a role or a duty other than the sponsor's, and who contributed steadily
 * @param interimDays for which nobody but an interim leader has led; 0 when somebody else leads
 * @param handovers completed, of any age
 * @param bestQuarter the most members it had at the end of one of the last four quarters
 * @param charters ratified, of any age
 * @param chartersOfStage ratified since the present stage began
 * @param reviewOverdue days since the charter's review was due; 0 when it is not
 * @param goals under way
 * @param goalsClosed achieved, missed or dropped
 * @param daysInStage since the present stage began
 */
record Facts(
        int activeMembers,
        int orgUnits,
        boolean domainWritten,
        int leaders,
        int leading,
        int core,
        int interimDays,
        int handovers,
        int sponsors,
        int bestQuarter,
        int charters,
        int chartersOfStage,
        int reviewOverdue,
        int goals,
        int goalsAchieved,
        int goalsClosed,
        int daysInStage) {

    /** Completed hand-overs, and leaders beside the first. */
    int succession() {
        return handovers + Math.max(0, leaders - 1);
    }

    /** Against the best quarter, in percent. */
    int membersGone() {
        return bestQuarter == 0 ? 0 : Math.max(0, 100 * (bestQuarter - activeMembers) / bestQuarter);
    }
}
