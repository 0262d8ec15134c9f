package org.guildhall.life;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence recommends the next stage. */
@ConfigMapping(prefix = "guildhall.stage")
interface StageNumbers {

    @WithDefault("5")
    int activeMembers();

    @WithDefault("2")
    int orgUnits();

    @WithDefault("2")
    int leadingRoles();

    @WithDefault("3")
    int coreMembers();

    /** So many check-ins make a member without a role one of the core, */
    @WithDefault("8")
    int coreCheckIns();

    /** made in so many different weeks, */
    @WithDefault("6")
    int coreWeeks();

    /** within so many days. */
    @WithDefault("90")
    int coreDays();

    /** Of the planned occurrences of a series, in percent. */
    @WithDefault("75")
    int seriesKept();

    /** Of the questions with a first reply within 24 weekday hours, in percent. */
    @WithDefault("70")
    int firstReplies();

    /** Of the newcomers, in percent. */
    @WithDefault("40")
    int newcomersActive();

    @WithDefault("3")
    int practices();

    @WithDefault("180")
    int daysInStage();

    /** How many people half of the contributions come from. */
    @WithDefault("3")
    int contributors();

    @WithDefault("10")
    int validatedPractices();

    /** Of the practices, in percent. */
    @WithDefault("80")
    int freshPractices();

    @WithDefault("3")
    int winsApplied();

    /** Replies between org units, in percent of what chance would give. */
    @WithDefault("80")
    int repliesAcross();

    /** Members gone against the best of four quarters, in percent. */
    @WithDefault("40")
    int membersGone();

    /** Times the rhythm without any event. */
    @WithDefault("3")
    int rhythmsMissed();

    /** More days than this with an interim leader only. */
    @WithDefault("60")
    int interimDays();

    /** More days than this since the charter's review was due. */
    @WithDefault("90")
    int reviewOverdueDays();
}
