package org.guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

@ApiTest
class PersonTest {

    @Test
    void the_first_sign_in_brings_the_profile_from_the_identity_provider() {
        Caller.of(Cast.TARIQ)
                .get("/me")
                .then()
                .statusCode(200)
                .body("person.handle", equalTo("tariq"))
                .body("person.name", equalTo("Tariq Haddad"))
                .body("person.email", equalTo(Cast.TARIQ.email()))
                .body("person.orgUnit", equalTo("Research"))
                .body("person.timeZone", equalTo("Europe/Berlin"))
                .body("person.locale", equalTo("de"))
                .body("person.steward", equalTo(false))
                .body("person.can.edit", equalTo(true));
        Caller.of(Cast.ADA).get("/me").then().body("person.steward", equalTo(true));
    }

    @Test
    void many_first_requests_at_once_make_one_person() {
        var newcomer = Caller.newcomer();
        Callable<Response> call = () -> newcomer.get("/me");
        var ids = Together.all(Collections.nCopies(8, call)).stream()
                .map(answer -> answer.then().statusCode(200).extract().<String>path("person.id"))
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void who_has_the_newest_profile_already_gets_304() {
        var grace = Caller.of(Cast.GRACE);
        var etag = grace.get("/people/me").header("ETag");
        grace.request()
                .header("If-None-Match", etag)
                .get("/people/me")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
    }

    @Test
    void an_address_is_shown_to_oneself_only() {
        Caller.of(Cast.GRACE).get("/me").then().statusCode(200);
        Caller.of(Cast.MALLORY)
                .get("/people/grace")
                .then()
                .statusCode(200)
                .body("name", equalTo("Grace Okafor"))
                .body("email", nullValue())
                .body("can.edit", equalTo(false));
    }

    @Test
    void a_profile_is_edited_field_by_field() {
        var noor = Caller.newcomer();
        var before = noor.get("/people/me");
        var changes = new HashMap<String, Object>(Map.of("about", "I draw maps.", "timeZone", "Asia/Tokyo"));
        changes.put("pronouns", null);
        noor.patch("/people/me", before.header("ETag"), changes)
                .then()
                .statusCode(200)
                .body("about", equalTo("I draw maps."))
                .body("timeZone", equalTo("Asia/Tokyo"))
                .body("pronouns", nullValue())
                .body("orgUnit", equalTo(before.path("orgUnit")));
    }

    @Test
    void an_edit_needs_the_version_it_was_made_on() {
        var noor = Caller.newcomer();
        var etag = noor.get("/people/me").header("ETag");
        noor.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("about", "x"))
                .patch("/people/me")
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        noor.patch("/people/me", etag, Map.of("about", "first")).then().statusCode(200);
        noor.patch("/people/me", etag, Map.of("about", "second"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        noor.get("/people/me").then().body("about", equalTo("first"));
    }

    @Test
    void of_two_edits_of_one_version_at_once_one_holds() {
        var noor = Caller.newcomer();
        var etag = noor.get("/people/me").header("ETag");
        Callable<Integer> call = () -> noor.patch("/people/me", etag, Map.of("about", "" + Math.random()))
                .statusCode();
        assertThat(Together.all(Collections.nCopies(4, call)))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void limits_are_named_at_their_fields() {
        var noor = Caller.newcomer();
        var etag = noor.get("/people/me").header("ETag");
        var wrong =
                new HashMap<String, Object>(Map.of("about", "x".repeat(1001), "timeZone", "Mars/Base", "locale", "fr"));
        wrong.put("name", null);
        noor.patch("/people/me", etag, wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/about", "/timeZone", "/locale", "/name"));
        noor.patch("/people/me", etag, Map.of("steward", true))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void somebody_deactivated_is_out_at_the_next_request_and_stays_the_author() {
        var leaver = Caller.newcomer();
        var community = Given.community(leaver);
        var handle = leaver.get("/me").<String>path("person.handle");
        Database.execute("update person set deactivated_at = now() where handle = ?", handle);
        leaver.get("/me").then().statusCode(401).body("code", equalTo("deactivated"));
        leaver.get("/communities").then().statusCode(401);
        Caller.of(Cast.LINUS)
                .get("/communities/{id}", community)
                .then()
                .statusCode(200)
                .body("leaders.handle", contains(handle));
        Caller.of(Cast.LINUS).get("/people/{handle}", handle).then().body("deactivated", equalTo(true));
    }
}
