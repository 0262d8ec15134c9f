package org.guildhall.discussion;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;

/** A community that talks: a leader, a member, and somebody from outside. */
final class Talking {
    final Caller leader = Caller.newcomer();
    final Caller member = Caller.newcomer();
    final Caller outsider = Caller.newcomer();
    final String community;

    /** In a PUBLIC community. */
    Talking() {
        this("PUBLIC", "OPEN");
    }

    Talking(String visibility, String joining) {
        community = Given.community(leader, visibility, joining);
        Members.add(community, member, "MEMBER");
    }

    Caller another() {
        var caller = Caller.newcomer();
        Members.add(community, caller, "MEMBER");
        return caller;
    }

    /** Starts a discussion. Answers its path. */
    String start(Caller caller, String kind, Map<String, ?> opening) {
        return "/discussions/"
                + wish(caller, kind, opening).then().statusCode(201).extract().path("id");
    }

    Response wish(Caller caller, String kind, Map<String, ?> opening) {
        return caller.post(
                "/communities/" + community + "/discussions",
                Map.of("kind", kind, "title", "About " + kind, "body", "It.", "opening", opening));
    }

    /** Open talk under this title. Answers its path. */
    String talk(Caller caller, String title) {
        return talk(caller, title, community);
    }

    static String talk(Caller caller, String title, String community) {
        var body = Map.of("kind", "TALK", "title", title, "body", "Let us see.");
        return "/discussions/"
                + caller.post("/communities/" + community + "/discussions", body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    String question() {
        return start(member, "QUESTION", Map.of());
    }

    /** Posts a reply. Answers its id. */
    String reply(Caller caller, String discussion) {
        return caller.post(discussion + "/replies", Map.of("body", "So."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static List<String> activities(String path) {
        return Database.column(
                "select kind from activity where subject_id = ?::uuid and kind <> 'DISCUSSION_STARTED' order by id",
                id(path));
    }
}
