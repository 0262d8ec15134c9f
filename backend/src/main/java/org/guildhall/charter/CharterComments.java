package org.guildhall.charter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Every query about what members say to a version. */
@ApplicationScoped
class CharterComments implements PanacheRepositoryBase<CharterComment, UUID> {

    /** A comment with who wrote it and who answered. */
    record Said(
            CharterComment comment, Person author, @Nullable Person answerer) {}

    static final Keyset<Said> OLDEST =
            new Keyset<>("oldest", false, List.of(Column.id("s.id", said -> said.comment().id)));

    private static final String SELECT = "select s, author, answerer from CharterComment s"
            + " join Person author on author.id = s.personId left join Person answerer on answerer.id = s.answeredBy"
            + " where s.charterId = :charter";

    List<Said> of(Charter charter, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(SELECT + OLDEST.after(position) + OLDEST.order(position), Said.class)
                .setMaxResults(rows);
        OLDEST.parameters(position, Map.of("charter", charter.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    Said told(CharterComment comment) {
        return getEntityManager()
                .createQuery(SELECT + " and s.id = :id", Said.class)
                .setParameter("charter", comment.charterId)
                .setParameter("id", comment.id)
                .getSingleResult();
    }

    CharterComment in(Charter charter, UUID id) {
        return find(
                        "id = :id and charterId = :charter",
                        Parameters.with("id", id).and("charter", charter.id))
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }
}
