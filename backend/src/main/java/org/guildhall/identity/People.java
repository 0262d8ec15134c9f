package org.guildhall.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** The people in service whose name or handle fits best: those whose name begins like the text, then other words, then slips. */
    List<Person> like(String text, int most) {
        var typed =
                text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^@", "");
        var prefix = " " + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return getEntityManager()
                .createNativeQuery("""
                        select p.* from person p
                        where p.deactivated_at is null and (p.search_key like :word or :typed <% p.search_key)
                        order by p.search_key not like :beginning, p.search_key not like :word,
                            word_similarity(:typed, p.search_key) desc, p.search_key, p.id
                        limit :most""", Person.class)
                .setParameter("typed", typed)
                .setParameter("beginning", prefix)
                .setParameter("word", "%" + prefix)
                .setParameter("most", most)
                .getResultList();
    }

    /** Reads the person again and keeps everybody from writing of them until the transaction ends. */
    void hold(Person person) {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from person where id = :id for update")
                .setParameter("id", person.id)
                .getSingleResult();
        getEntityManager().refresh(person);
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
