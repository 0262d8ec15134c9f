package org.guildhall.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a rule was applied, and how many people it concerned. */
@DynamicUpdate
@Entity
public class GroupRun {
    @Id
    public UUID id;

    public UUID ruleId;
    public Instant at;

    /** Who applied it; absent when a sign-in or the daily round did. */
    public @Nullable UUID startedBy;

    public int added;
    public int removed;
    public int skipped;

    protected GroupRun() {}

    GroupRun(GroupRule rule, @Nullable UUID startedBy, Instant now) {
        this.id = Ids.next();
        this.ruleId = rule.id;
        this.at = now;
        this.startedBy = startedBy;
    }

    void count(Outcome outcome) {
        switch (outcome) {
            case ADDED -> added++;
            case REMOVED -> removed++;
            default -> skipped++;
        }
    }
}
