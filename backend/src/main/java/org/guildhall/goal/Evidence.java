package org.guildhall.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** A page elsewhere that shows how far a goal has come. */
@DynamicUpdate
@Entity
@Table(name = "goal_evidence")
public class Evidence {
    @Id
    public UUID id;

    public UUID goalId;
    public UUID personId;
    public Instant at;
    public String title;
    public String url;

    protected Evidence() {}

    Evidence(Goal goal, EvidenceResource.NewEvidence wish, Actor actor) {
        this.id = Ids.next();
        this.goalId = goal.id;
        this.personId = actor.id();
        this.at = actor.now();
        this.title = wish.title();
        this.url = wish.url();
    }
}
