package org.guildhall.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Every query about service accounts. */
@ApplicationScoped
class ServiceAccounts implements PanacheRepositoryBase<ServiceAccount, UUID> {

    Optional<ServiceAccount> of(String issuer, String clientId) {
        return find(
                        "issuer = :issuer and clientId = :client",
                        Parameters.with("issuer", issuer).and("client", clientId))
                .firstResultOptional();
    }
}
