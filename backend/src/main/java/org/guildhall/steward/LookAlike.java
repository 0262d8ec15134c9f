package org.guildhall.steward;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Two communities that look alike, until a steward says they are not. */
@DynamicUpdate
@Entity
public class LookAlike {
    @Id
    public UUID id;

    public UUID aId;
    public UUID bId;

    /** How much, from 0 to 100: the likeness of the names, and more when the two share a tag. */
    public int score;

    public Instant noticedAt;
    public @Nullable Instant dismissedAt;

    protected LookAlike() {}

    Activity dismiss(Community one, Community other, Actor actor) {
        this.dismissedAt = actor.now();
        return about(ActivityKind.LOOK_ALIKE_DISMISSED, one, other, actor);
    }

    Activity restore(Community one, Community other, Actor actor) {
        this.dismissedAt = null;
        return about(ActivityKind.LOOK_ALIKE_RESTORED, one, other, actor);
    }

    /** In no community: the trail of one must not name another, which may be private. */
    private static Activity about(ActivityKind kind, Community one, Community other, Actor actor) {
        return Activity.of(kind, actor.id(), one.subject(), actor.now()).because(other.name);
    }
}
