package org.guildhall.charter;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;

/** A community whose charter a test works on, with a leader, a facilitator and a member. */
record Chartering(String community, Caller leader, Caller facilitator, Caller member) {
    static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    static Chartering begin() {
        var leader = Caller.newcomer();
        var here = new Chartering(Given.community(leader), leader, Caller.newcomer(), Caller.newcomer());
        here.joins(here.member);
        here.joins(here.facilitator);
        Database.execute(
                "update membership set role = 'FACILITATOR' where community_id = ?::uuid and person_id = ?::uuid",
                here.community,
                here.facilitator.get("/me").path("person.id"));
        return here;
    }

    void joins(Caller caller) {
        caller.put("/communities/{id}/membership", community).then().statusCode(201);
    }

    String at(String path) {
        return "/communities/" + community + path;
    }

    Response read(Caller caller, String path) {
        return caller.get("/communities/" + community + path);
    }

    Response put(Caller caller, String path, Map<String, ?> body) {
        return caller.request().contentType(ContentType.JSON).body(body).put("/communities/" + community + path);
    }

    Response put(Caller caller, String path, String etag, Map<String, ?> body) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put("/communities/" + community + path);
    }

    /** Writes the draft anew; what is not named stays as the draft has it. */
    Response drafts(Caller caller, Map<String, ?> changes) {
        var draft = read(caller, "/charter/draft");
        var text = new HashMap<String, Object>();
        for (var field :
                new String[] {"purpose", "forWhom", "inScope", "outOfScope", "norms", "rhythm", "decisions", "reviewOn"
                }) {
            if (draft.path(field) != null) {
                text.put(field, draft.path(field));
            }
        }
        text.putAll(changes);
        return put(caller, "/charter/draft", draft.header("ETag"), text);
    }

    Response discards(Caller caller, String etag) {
        return caller.request().header("If-Match", etag).delete(at("/charter/draft"));
    }

    Response consults(int number) {
        return put(facilitator, "/charters/" + number + "/consultation", Map.of("until", TODAY));
    }

    void endsConsultation(int number) {
        facilitator
                .delete("/communities/" + community + "/charters/" + number + "/consultation")
                .then()
                .statusCode(200);
    }

    Response says(Caller caller, int number, String text, boolean objection) {
        return caller.post(
                "/communities/" + community + "/charters/" + number + "/comments",
                Map.of("section", "NORMS", "text", text, "objection", objection));
    }

    Response ratifies(int number, Map<String, ?> body) {
        var etag = read(leader, "/charters/" + number).header("ETag");
        return put(leader, "/charters/" + number + "/ratification", etag, body);
    }

    /** A charter in force with these norms, as the next version. */
    int inForce(String norms) {
        var number = drafts(facilitator, Map.of("norms", norms)).<Integer>path("number");
        if (number > 1) {
            consults(number).then().statusCode(200);
            endsConsultation(number);
        }
        ratifies(number, Map.of()).then().statusCode(200);
        return number;
    }
}
