package org.guildhall.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Standing;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Secret;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Lets in whoever has it, until it expires, is used up, or is revoked. */
@DynamicUpdate
@Entity
public class InvitationLink {
    @Id
    public UUID id;

    public UUID communityId;

    /** The last characters of the secret, to tell links apart. */
    public String hint;

    public byte[] hash;
    public UUID createdBy;
    public Instant createdAt;
    public Instant expiresAt;
    public int useLimit;

    /** Moved by {@link InvitationLinks#use} alone, in the database, so that it never passes the limit. */
    @Column(updatable = false)
    public int uses;

    public @Nullable Instant revokedAt;

    protected InvitationLink() {}

    InvitationLink(Standing here, Secret secret, Instant expiresAt, int useLimit) {
        this.id = Ids.next();
        this.communityId = here.community().id;
        this.hint = secret.hint();
        this.hash = secret.hash();
        this.createdBy = here.actor().id();
        this.createdAt = here.actor().now();
        this.expiresAt = expiresAt;
        this.useLimit = useLimit;
    }

    Activity created(Actor actor) {
        return activity(ActivityKind.INVITATION_LINK_CREATED, actor);
    }

    Activity revoke(Actor actor) {
        this.revokedAt = actor.now();
        return activity(ActivityKind.INVITATION_LINK_REVOKED, actor);
    }

    private Activity activity(ActivityKind kind, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), new Subject("invitation-link", id, "…" + hint), actor.now());
    }
}
