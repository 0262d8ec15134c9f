package org.guildhall.discussion;

import java.util.List;
import java.util.UUID;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** How queries project people: what is shown of them and no more. */
final class Refs {
    private Refs() {}

    /** A person that was joined under this alias; without an id where there is none. */
    static String person(String alias) {
        return "new org.guildhall.identity.PersonRef(%1$s.id, %1$s.handle, %1$s.name)".formatted(alias);
    }

    /** A reply that was joined under this alias, with its author's. */
    static String reply(String alias, String author) {
        return "new org.guildhall.discussion.ReplyRef(%1$s.id, %1$s.number, %2$s)".formatted(alias, person(author));
    }

    /** The kinds of the reactions to a post, for {@link ReactionCount}. */
    static String reactions(String condition) {
        return "(select listagg(cast(x.kind as string), ',') within group (order by x.kind) from Reaction x where "
                + condition + ")";
    }

    static @Nullable PersonRef known(@Nullable PersonRef person) {
        return person == null || person.id() == null ? null : person;
    }

    /** People whom a query aggregated: one a line, with id, handle and name. */
    static List<PersonRef> people(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split(" ", 3))
                        .map(parts -> new PersonRef(UUID.fromString(parts[0]), parts[1], parts[2]))
                        .toList();
    }
}
