package org.guildhall.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.identity.ServiceAccount;
import org.hibernate.annotations.DynamicUpdate;

/** Lets a service account do in one community what its scopes allow. */
@DynamicUpdate
@Entity
@IdClass(ServiceGrant.Key.class)
public class ServiceGrant {
    record Key(UUID communityId, UUID serviceAccountId) {}

    @Id
    public UUID communityId;

    @Id
    public UUID serviceAccountId;

    public UUID grantedBy;
    public Instant grantedAt;

    protected ServiceGrant() {}

    ServiceGrant(Community community, ServiceAccount account, Actor actor) {
        this.communityId = community.id;
        this.serviceAccountId = account.id;
        this.grantedBy = actor.id();
        this.grantedAt = actor.now();
    }

    Activity given(Actor actor, ServiceAccount account) {
        return activity(ActivityKind.GRANT_GIVEN, actor, account);
    }

    Activity withdrawn(Actor actor, ServiceAccount account) {
        return activity(ActivityKind.GRANT_WITHDRAWN, actor, account);
    }

    private Activity activity(ActivityKind kind, Actor actor, ServiceAccount account) {
        var subject = new Subject("service-account", account.id, account.clientId);
        return Activity.in(communityId, kind, actor.id(), subject, actor.now());
    }
}
