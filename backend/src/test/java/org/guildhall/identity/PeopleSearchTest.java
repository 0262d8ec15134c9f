package org.guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PeopleSearchTest {
    private final String family = "Zq" + UUID.randomUUID().toString().substring(0, 8);
    private Caller wanted;

    @BeforeEach
    void somebody_with_a_name_of_their_own() {
        wanted = named("Ottoline " + family);
    }

    @Test
    void somebody_is_found_by_the_beginning_of_any_word_and_by_the_handle() {
        var handle = wanted.get("/me").<String>path("person.handle");
        for (var typed :
                List.of(family.substring(0, 6), family.toUpperCase(), "ottoline  " + family, handle, "@" + handle)) {
            search(typed).then().statusCode(200).body("items.handle", hasItem(handle));
        }
    }

    @Test
    void a_slip_of_the_finger_is_forgiven() {
        search("Otoline " + family).then().body("items.name", hasItem("Ottoline " + family));
    }

    @Test
    void whose_name_begins_like_it_comes_first() {
        named(family + " Abel");
        search(family).then().body("items.name", contains(family + " Abel", "Ottoline " + family));
        wanted.get("/people?limit=1&q=" + family)
                .then()
                .body("items", hasSize(1))
                .body("page.next", nullValue());
    }

    @Test
    void who_has_left_is_not_found() {
        Database.execute("update person set deactivated_at = now() where name = ?", "Ottoline " + family);
        Caller.newcomer().get("/people?q=" + family).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "a & b | !", "<%", "𝔊"})
    void signs_mean_themselves(String typed) {
        search(typed).then().statusCode(200).body("items.name", not(hasItem("Ottoline " + family)));
    }

    @Test
    void a_search_without_a_word_is_not_understood() {
        wanted.get("/people").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        search("x".repeat(81)).then().statusCode(400);
        wanted.get("/people?q=a&limit=26").then().statusCode(400);
    }

    @Test
    void a_search_costs_two_statements() {
        assertThat(Statements.of(search(family))).hasSize(2);
    }

    private Response search(String typed) {
        return wanted.request().queryParam("q", typed).get("/people");
    }

    private static Caller named(String name) {
        var caller = Caller.newcomer();
        caller.patch("/people/me", caller.get("/people/me").header("ETag"), Map.of("name", name))
                .then()
                .statusCode(200);
        return caller;
    }
}
