package org.guildhall.life;

import jakarta.inject.Singleton;
import java.util.List;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Stage;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Which stage may come next on what evidence, and who decides. Evidence recommends; it never decides and never forbids. */
@Singleton
class StagePolicy {
    private static final String EXCHANGE_WINDOW = "P60D";
    private static final String PARTICIPATION_WINDOW = "P90D";
    private static final String YEAR = "P1Y";
    private static final int EXCHANGES = 5;

    private final StageNumbers numbers;

    StagePolicy(StageNumbers numbers) {
        this.numbers = numbers;
    }

    static Verdict read(Standing here) {
        return Verdict.allowIf(
                here.belongs() || here.actor().steward(),
                "members-only",
                "Only members see what speaks for the next stage.");
    }

    static Verdict decide(Standing here) {
        return CommunityPolicy.lead(here);
    }

    List<Transition> from(Stage stage, Facts facts) {
        return switch (stage) {
            case POTENTIAL -> List.of(coalescing(facts));
            case COALESCING -> List.of(maturing(facts));
            case MATURING -> List.of(stewardship(facts), transformation(facts), Transition.judgement(Stage.COALESCING));
            case STEWARDSHIP -> List.of(transformation(facts), Transition.judgement(Stage.MATURING));
            case TRANSFORMATION ->
                List.of(Transition.all(
                        Stage.COALESCING, Criterion.of(Measure.CHARTER_RENEWED, facts.chartersOfStage(), 1)));
        };
    }

    private Transition coalescing(Facts facts) {
        return Transition.all(
                Stage.COALESCING,
                Criterion.of(Measure.ACTIVE_MEMBERS, facts.activeMembers(), numbers.activeMembers()),
                Criterion.of(Measure.ORG_UNITS, facts.orgUnits(), numbers.orgUnits(), facts.activeMembers(), null),
                Criterion.of(Measure.DOMAIN_STATEMENT, facts.domainWritten() ? 1 : 0, 1),
                Criterion.notMeasured(Measure.EXCHANGES, EXCHANGES, EXCHANGE_WINDOW));
    }

    private Transition maturing(Facts facts) {
        return Transition.all(
                Stage.MATURING,
                Criterion.of(Measure.CHARTER_RATIFIED, facts.charters(), 1),
                Criterion.of(
                        Measure.LEADING_ROLES, facts.leading(), numbers.leadingRoles(), facts.activeMembers(), null),
                Criterion.of(
                        Measure.CORE_MEMBERS,
                        facts.core(),
                        numbers.coreMembers(),
                        facts.activeMembers(),
                        PARTICIPATION_WINDOW),
                Criterion.notMeasured(Measure.SERIES_KEPT, numbers.seriesKept(), null),
                Criterion.of(Measure.ACTIVE_GOALS, facts.goals(), 1),
                Criterion.notMeasured(Measure.FIRST_REPLIES, numbers.firstReplies(), PARTICIPATION_WINDOW),
                Criterion.notMeasured(Measure.NEWCOMERS_ACTIVE, numbers.newcomersActive(), PARTICIPATION_WINDOW),
                Criterion.notMeasured(Measure.PRACTICES, numbers.practices(), null));
    }

    private Transition stewardship(Facts facts) {
        return Transition.all(
                Stage.STEWARDSHIP,
                Criterion.of(Measure.DAYS_IN_STAGE, facts.daysInStage(), numbers.daysInStage()),
                Criterion.notMeasured(Measure.CONTRIBUTORS, numbers.contributors(), PARTICIPATION_WINDOW),
                Criterion.of(Measure.SUCCESSION, facts.succession(), 1, facts.leaders(), null),
                Criterion.notMeasured(Measure.VALIDATED_PRACTICES, numbers.validatedPractices(), null),
                Criterion.notMeasured(Measure.FRESH_PRACTICES, numbers.freshPractices(), null),
                Criterion.of(Measure.GOALS_ACHIEVED, facts.goalsAchieved(), 1, facts.goalsClosed(), null),
                Criterion.notMeasured(Measure.WINS_APPLIED, numbers.winsApplied(), null),
                Criterion.notMeasured(Measure.WINS_VERIFIED, 1, null),
                Criterion.of(Measure.SPONSOR, facts.sponsors(), 1),
                Criterion.notMeasured(Measure.REPLIES_ACROSS, numbers.repliesAcross(), PARTICIPATION_WINDOW));
    }

    private Transition transformation(Facts facts) {
        return Transition.any(
                Stage.TRANSFORMATION,
                Criterion.of(
                        Measure.MEMBERS_GONE, facts.membersGone(), numbers.membersGone(), facts.bestQuarter(), YEAR),
                Criterion.notMeasured(Measure.RHYTHMS_MISSED, numbers.rhythmsMissed(), null),
                Criterion.of(Measure.INTERIM_DAYS, facts.interimDays(), numbers.interimDays() + 1),
                Criterion.of(Measure.REVIEW_OVERDUE_DAYS, facts.reviewOverdue(), numbers.reviewOverdueDays() + 1));
    }
}
