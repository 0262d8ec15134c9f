package org.guildhall.charter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Community;
import org.jspecify.annotations.Nullable;

/** One version of what a community agrees on. A ratified text never changes. */
@Entity
@IdClass(Charter.Key.class)
public class Charter {
    /** A community's charters are numbered from 1. */
    record Key(UUID communityId, int number) {}

    /** How far a version is on its way. */
    @Schema(name = "CharterState", description = "How far this version is on its way; the ratified one is in force.")
    public enum State {
        DRAFT,
        CONSULTATION,
        RATIFIED,
        SUPERSEDED
    }

    @Id
    public UUID communityId;

    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public State state;

    public String forWhom;
    public @Nullable String inScope;
    public @Nullable String outOfScope;
    public @Nullable String norms;
    public @Nullable String rhythm;
    public @Nullable String decisions;
    public @Nullable LocalDate reviewOn;
    public @Nullable Instant ratifiedAt;

    protected Charter() {}

    /** The first draft, which says no more than the community itself. */
    Charter(Community community) {
        this.communityId = community.id;
        this.number = 1;
        this.state = State.DRAFT;
        this.forWhom = community.forWhom;
    }
}
