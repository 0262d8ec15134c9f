package org.guildhall.testing;

/** People put into a community without asking it, for what tests start from. */
public final class Members {
    private Members() {}

    /** Makes a caller an active member in this role. Answers the person's id. */
    public static String add(String community, Caller caller, String role) {
        var person = caller.get("/me").<String>path("person.id");
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'ACTIVE', ?, now())""", community, person, role);
        Database.execute("update community set member_count = member_count + 1 where id = ?::uuid", community);
        return person;
    }
}
