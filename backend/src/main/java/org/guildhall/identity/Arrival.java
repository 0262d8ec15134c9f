package org.guildhall.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.guildhall.activity.Activities;

/** First sign-ins, and what the provider says anew. Each in a transaction of its own; of two at once the second finds what the first made. */
@ApplicationScoped
class Arrival {
    private final People people;
    private final ServiceAccounts services;
    private final Activities activities;
    private final Clock clock;

    Arrival(People people, ServiceAccounts services, Activities activities, Clock clock) {
        this.people = people;
        this.services = services;
        this.activities = activities;
        this.clock = clock;
    }

    /** The person behind the claims, with what only the provider may say brought up to date. */
    @Transactional(TxType.REQUIRES_NEW)
    Person welcome(Claims claims) {
        queue(claims.handle());
        var person = people.of(claims.issuer(), claims.subject()).orElseGet(() -> {
            var newcomer = new Person(claims, freeHandle(claims.handle()), clock.instant());
            people.persist(newcomer);
            activities.record(newcomer.arrived());
            return newcomer;
        });
        person.follow(claims, clock.instant()).ifPresent(activities::record);
        return person;
    }

    /** The service account behind the claims. */
    ServiceAccount account(Claims claims) {
        var client = String.valueOf(claims.clientId());
        return services.of(claims.issuer(), client)
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> register(claims.issuer(), client)));
    }

    private ServiceAccount register(String issuer, String client) {
        queue(client);
        return services.of(issuer, client).orElseGet(() -> {
            var account = new ServiceAccount(issuer, client, clock.instant());
            services.persist(account);
            return account;
        });
    }

    /** Whoever wishes for the same name waits here; the lock goes with the transaction. */
    private void queue(String name) {
        var _ = people.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('arrival ' || :name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }

    private String freeHandle(String wished) {
        var handle = wished;
        for (int number = 2; people.taken(handle); number++) {
            handle = wished + number;
        }
        return handle;
    }
}
