package org.guildhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The log of everything that happened. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Writes an activity in the caller's transaction: it is there exactly when the change is. */
    public void record(Activity activity) {
        persist(activity);
    }
}
