package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the programs, and who let them in where. */
final class ServiceAccountLoader {

    private static final List<String> COLUMNS = List.of("id", "issuer", "client_id", "created_at");

    private static final String CALLED_EARLIER =
            "on conflict on constraint service_account_identity do update set created_at = excluded.created_at";

    private ServiceAccountLoader() {}

    static void store(Connection connection, String issuer, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var communities = DemoFiles.communities().stream()
                .collect(Collectors.toMap(
                        DemoCommunity::slug,
                        one -> CommunityLoader.id(one, CommunityLoader.started(one, people, calendar))));
        try (var accounts = new Rows(connection, "service_account", COLUMNS, CALLED_EARLIER);
                var grants = new Rows(
                        connection,
                        "service_grant",
                        List.of("community_id", "service_account_id", "granted_by", "granted_at"))) {
            for (var account : DemoFiles.serviceAccounts()) {
                var appeared = calendar.workday(account.appeared(), "UTC", account.clientId());
                accounts.add(
                        DemoIds.of(appeared, "service account " + account.clientId()),
                        issuer,
                        account.clientId(),
                        appeared);
                accounts.flush();
                var id = id(connection, issuer, account.clientId());
                for (var grant : account.grants()) {
                    var community = communities.get(grant.community());
                    var by = people.named(grant.by());
                    var at = calendar.workday(
                            grant.granted(), by.persona().timeZone(), account.clientId() + grant.community());
                    grants.add(community, id, by.id(), at);
                    var subject = new Subject("service-account", id, account.clientId());
                    activities.record("GRANT_GIVEN", at, by.id(), community, subject);
                }
            }
            grants.flush();
        }
    }

    private static UUID id(Connection connection, String issuer, String clientId) throws SQLException {
        try (var query =
                connection.prepareStatement("select id from service_account where issuer = ? and client_id = ?")) {
            query.setString(1, issuer);
            query.setString(2, clientId);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("The service account " + clientId + " was not stored.");
                }
                return rows.getObject(1, UUID.class);
            }
        }
    }
}
