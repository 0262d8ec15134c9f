package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.guildhall.identity.Person;
import org.guildhall.identity.ServiceAccount;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about grants to service accounts. */
@ApplicationScoped
class ServiceGrants implements PanacheRepositoryBase<ServiceGrant, ServiceGrant.Key> {

    /** A grant with the account it lets in and the person who gave it. */
    record Given(ServiceGrant grant, ServiceAccount account, Person by) {}

    static final Keyset<Given> BY_CLIENT = new Keyset<>(
            "client",
            false,
            List.of(
                    Column.text("s.clientId", given -> given.account().clientId),
                    Column.id("s.id", given -> given.account().id)));

    /** The account of a program that has called before. */
    ServiceAccount account(String clientId) {
        return getEntityManager()
                .createQuery("from ServiceAccount where clientId = :client", ServiceAccount.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    List<Given> in(Community community, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select g, s, p from ServiceGrant g join ServiceAccount s on s.id = g.serviceAccountId"
                                + " join Person p on p.id = g.grantedBy where g.communityId = :community"
                                + BY_CLIENT.after(position) + BY_CLIENT.order(position),
                        Given.class)
                .setMaxResults(rows);
        BY_CLIENT.parameters(position, Map.of("community", community.id)).forEach(query::setParameter);
        return query.getResultList();
    }
}
