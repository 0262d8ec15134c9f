package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is mentioned in a post: only people who can read it, so that nobody learns of what they may not see. */
@ApplicationScoped
class Mentions {
    private static final String WRITE = """
            insert into mention (discussion_id, reply_id, person_id)
            select d.id, cast(:reply as uuid), p.id
            from discussion d join community c on c.id = d.community_id
                join person p on p.handle = any(string_to_array(:handles, ' '))
            where d.id = :discussion and p.deactivated_at is null and p.id <> :author
                and (c.visibility = 'PUBLIC' or p.id = d.author_id and d.guest and c.visibility <> 'PRIVATE'
                    or exists (select from membership m where m.community_id = c.id and m.person_id = p.id
                        and m.state in ('ACTIVE', 'PAUSED')))
            on conflict do nothing""";

    private final EntityManager database;

    Mentions(EntityManager database) {
        this.database = database;
    }

    /**
     * Writes down who is mentioned in the opening or, with one, in a reply, beside whom were mentioned before an edit.
     *
     * @param handles as they stand behind the {@code @}
     */
    void write(Talk talk, @Nullable UUID reply, Collection<String> handles) {
        if (!handles.isEmpty()) {
            var _ = database.createNativeQuery(WRITE)
                    .setParameter("discussion", talk.discussion().id)
                    .setParameter("reply", reply == null ? null : reply.toString())
                    .setParameter("handles", String.join(" ", handles))
                    .setParameter("author", talk.here().actor().id())
                    .executeUpdate();
        }
    }
}
