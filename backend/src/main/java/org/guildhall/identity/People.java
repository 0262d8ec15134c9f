package org.guildhall.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Refusal;

/** Every query about people. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    Optional<Person> of(String issuer, String subject) {
        return find(
                        "issuer = :issuer and subject = :subject",
                        Parameters.with("issuer", issuer).and("subject", subject))
                .firstResultOptional();
    }

    boolean taken(String handle) {
        return count("handle", handle) > 0;
    }

    /**
     * The person an address names.
     *
     * @param name an id, a handle, or {@code me}
     * @throws Refusal.NotFound when there is none
     */
    public Person named(String name, Actor actor) {
        return find("me".equals(name) && !actor.service() ? actor.id().toString() : name)
                .orElseThrow(Refusal.NotFound::new);
    }

    private Optional<Person> find(String name) {
        return Ids.parse(name)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("handle", name.toLowerCase(Locale.ROOT)).firstResultOptional());
    }
}
