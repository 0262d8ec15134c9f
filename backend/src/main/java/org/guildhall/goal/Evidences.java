package org.guildhall.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guildhall.platform.Refusal;

/** Every query about one piece of evidence; {@link Goals} reads them together with their goals. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

    Evidence on(Goal goal, UUID id) {
        return find("id = :id and goalId = :goal", Parameters.with("id", id).and("goal", goal.id))
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }
}
