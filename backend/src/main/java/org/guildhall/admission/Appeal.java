package org.guildhall.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Membership;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What somebody who was removed says about it, and what a steward answered. One for each removal. */
@DynamicUpdate
@Entity
public class Appeal {

    /** How a steward answered. */
    @Schema(
            name = "AppealOutcome",
            description = "UPHELD: the person may come back. DISMISSED: the removal stands, for the reason given.")
    public enum Outcome {
        UPHELD,
        DISMISSED
    }

    @Id
    public UUID membershipId;

    public String text;
    public Instant madeAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public @Nullable String answer;
    public @Nullable UUID answeredBy;
    public @Nullable Instant answeredAt;

    protected Appeal() {}

    Appeal(Membership removed, String text, Actor actor) {
        this.membershipId = removed.id;
        this.text = text;
        this.madeAt = actor.now();
    }

    Activity made(Membership removed, Actor actor) {
        return Activity.in(removed.communityId, ActivityKind.APPEAL_MADE, actor.id(), actor.subject(), madeAt);
    }

    Activity answer(Membership removed, Person person, Outcome outcome, @Nullable String reason, Actor actor) {
        this.outcome = outcome;
        this.answer = reason;
        this.answeredBy = actor.id();
        this.answeredAt = actor.now();
        var kind = outcome == Outcome.UPHELD ? ActivityKind.APPEAL_UPHELD : ActivityKind.APPEAL_DISMISSED;
        var activity = Activity.in(removed.communityId, kind, actor.id(), person.asSubject(), actor.now());
        return reason == null ? activity : activity.because(reason);
    }
}
