package org.guildhall.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.community.Stage;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a leader decided about the stage, with the numbers as they were. */
@Entity
@Immutable
class StageDecision {
    @Id
    public UUID id;

    public UUID communityId;

    @Enumerated(EnumType.STRING)
    public Stage fromStage;

    @Enumerated(EnumType.STRING)
    public Stage toStage;

    /** Whether the evidence spoke for it. */
    public boolean recommended;

    public @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Criterion> evidence;

    public UUID decidedBy;
    public Instant decidedAt;

    protected StageDecision() {}

    StageDecision(Community community, Transition transition, @Nullable String reason, Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.fromStage = community.stage;
        this.toStage = transition.to();
        this.recommended = transition.recommended();
        this.reason = reason;
        this.evidence = transition.criteria();
        this.decidedBy = actor.id();
        this.decidedAt = actor.now();
    }

    Subject subject() {
        return new Subject("stage-decision", id, toStage.name());
    }
}
