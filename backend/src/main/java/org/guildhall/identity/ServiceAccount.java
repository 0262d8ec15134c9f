package org.guildhall.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A program that calls the API in its own name, known by its OAuth client id since its first request. */
@DynamicUpdate
@Entity
public class ServiceAccount {
    @Id
    public UUID id;

    public String issuer;
    public String clientId;
    public Instant createdAt;
    public @Nullable Instant deactivatedAt;

    protected ServiceAccount() {}

    ServiceAccount(String issuer, String clientId, Instant now) {
        this.id = Ids.next();
        this.issuer = issuer;
        this.clientId = clientId;
        this.createdAt = now;
    }
}
