package org.guildhall.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A personal access token: lets a program act for a person, within its scopes, until it expires or is revoked. */
@DynamicUpdate
@Entity
public class AccessToken {
    @Id
    public UUID id;

    public UUID personId;
    public String name;

    /** The last characters of the secret, to tell tokens apart. */
    public String hint;

    public byte[] hash;
    public List<String> scopes;
    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant lastUsedAt;
    public @Nullable Instant revokedAt;

    protected AccessToken() {}

    AccessToken(Actor actor, AccessTokenResource.NewAccessToken wish, Secret secret) {
        this.id = Ids.next();
        this.personId = actor.id();
        this.name = wish.name();
        this.scopes = List.copyOf(wish.scopes());
        this.hint = secret.hint();
        this.hash = secret.hash();
        this.createdAt = actor.now();
        this.expiresAt = wish.expiresAt();
    }

    Activity created() {
        return Activity.of(ActivityKind.TOKEN_CREATED, personId, subject(), createdAt);
    }

    Activity revoke(Actor actor) {
        this.revokedAt = actor.now();
        return Activity.of(ActivityKind.TOKEN_REVOKED, actor.id(), subject(), actor.now());
    }

    private Subject subject() {
        return new Subject("access-token", id, name);
    }
}
