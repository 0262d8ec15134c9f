package org.guildhall.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An address that leads to a community: the one it has, or one it had. Kept by the database as slugs change. */
@DynamicUpdate
@Entity
class CommunitySlug {
    @Id
    String slug;

    UUID communityId;

    protected CommunitySlug() {}
}
