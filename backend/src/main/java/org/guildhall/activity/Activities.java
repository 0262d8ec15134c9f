package org.guildhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/** The log of everything that happened. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Writes an activity in the caller's transaction: it is there exactly when the change is. */
    public void record(Activity activity) {
        persist(activity);
    }

    /**
     * Takes a person's names out of the log, earlier ones included: the titles under which they were recorded, what was said about
     * them, and mentions.
     *
     * @param former what stands in their place
     */
    public void forget(UUID person, String former, Collection<String> names) {
        var known = new HashSet<>(names);
        known.addAll(getEntityManager()
                .createQuery(
                        "select distinct subjectTitle from Activity where subjectId = :person and subjectKind = 'person'",
                        String.class)
                .setParameter("person", person)
                .getResultList());
        var _ = update(
                "subjectTitle = ?1, detail = null where subjectId = ?2 and subjectKind = 'person'"
                        + " or actorId = ?2 and subjectKind = 'access-token'",
                former,
                person);
        for (var name : known) {
            var _ = getEntityManager()
                    .createNativeQuery("""
                            update activity set detail = replace(detail, :name, :former),
                                subject_title = replace(subject_title, :name, :former)
                            where strpos(detail, :name) > 0 or strpos(subject_title, :name) > 0""")
                    .setParameter("name", name)
                    .setParameter("former", former)
                    .executeUpdate();
        }
    }
}
