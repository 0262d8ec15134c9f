package org.guildhall.steward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** Lists all people, those who have left included. */
@ApplicationScoped
class Everybody {
    static final Keyset<Person> BY_HANDLE = new Keyset<>(
            "handle", false, List.of(Column.text("p.handle", p -> p.handle), Column.id("p.id", p -> p.id)));

    private final EntityManager database;

    Everybody(EntityManager database) {
        this.database = database;
    }

    /**
     * @param text a part of the name or handle, or null
     * @param left only those who were deactivated, or only those who were not, or null for all
     */
    List<Person> people(@Nullable String text, @Nullable Boolean left, Position position, int rows) {
        var parameters = new HashMap<String, Object>();
        if (text != null) {
            parameters.put(
                    "text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        var query = database.createQuery(
                        "from Person p where 1 = 1"
                                + (text == null ? "" : " and lower(p.name || ' ' || p.handle) like :text escape '\\'")
                                + (left == null ? "" : " and p.deactivatedAt is " + (left ? "not " : "") + "null")
                                + BY_HANDLE.after(position) + BY_HANDLE.order(position),
                        Person.class)
                .setMaxResults(rows);
        BY_HANDLE.parameters(position, Map.copyOf(parameters)).forEach(query::setParameter);
        return query.getResultList();
    }
}
