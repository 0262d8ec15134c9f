package org.guildhall.charter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The version of the charter that a member has accepted last; written by {@link Charters#accept} alone. */
@DynamicUpdate
@Entity
public class CharterAcceptance {
    @Id
    public UUID membershipId;

    public UUID charterId;
    public Instant acceptedAt;

    protected CharterAcceptance() {}
}
