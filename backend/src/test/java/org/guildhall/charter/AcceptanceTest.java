package org.guildhall.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AcceptanceTest {
    private Chartering here;

    @BeforeEach
    void begin() {
        here = Chartering.begin();
    }

    @Test
    void members_accept_a_version_once_and_are_asked_again_for_the_next() {
        here.inForce("Be kind.");
        here.read(here.member(), "/charter")
                .then()
                .body("acceptanceDue", equalTo(true))
                .body("acceptances", nullValue());
        accept(here.member(), 1)
                .then()
                .statusCode(200)
                .body("acceptanceDue", equalTo(false))
                .body("myAcceptedVersion", equalTo(1));
        accept(here.member(), 1).then().statusCode(200);
        here.inForce("Be kinder.");
        here.read(here.member(), "/charter")
                .then()
                .body("acceptanceDue", equalTo(true))
                .body("myAcceptedVersion", equalTo(1));
        accept(here.member(), 1).then().statusCode(409).body("code", equalTo("not-in-force"));
        accept(here.member(), 2).then().statusCode(200);
        assertThat(Database.column(
                        "select kind from activity where kind = 'CHARTER_ACCEPTED' and community_id = ?::uuid",
                        here.community()))
                .hasSize(2);
    }

    @Test
    void leaders_see_how_many_accepted_and_who_ratified_has() {
        here.inForce("Be kind.");
        here.read(here.leader(), "/charter")
                .then()
                .body("acceptances", equalTo(1))
                .body("acceptanceDue", equalTo(false));
        accept(here.member(), 1);
        here.read(here.leader(), "/charter").then().body("acceptances", equalTo(2));
        here.read(here.facilitator(), "/charter").then().body("acceptances", nullValue());
    }

    @Test
    void who_accepts_many_times_at_once_has_accepted_once() {
        here.inForce("Be kind.");
        Callable<Integer> call = () -> accept(here.member(), 1).statusCode();
        assertThat(Together.all(List.of(call, call, call, call))).containsOnly(200);
        assertThat(Database.column(
                        "select kind from activity where kind = 'CHARTER_ACCEPTED' and community_id = ?::uuid",
                        here.community()))
                .hasSize(1);
    }

    @Test
    void who_returns_is_asked_anew() {
        here.inForce("Be kind.");
        accept(here.member(), 1);
        here.member()
                .delete("/communities/{id}/membership", here.community())
                .then()
                .statusCode(204);
        here.read(here.member(), "/charter").then().body("acceptanceDue", equalTo(false));
        here.joins(here.member());
        here.read(here.member(), "/charter")
                .then()
                .body("acceptanceDue", equalTo(true))
                .body("myAcceptedVersion", nullValue());
    }

    @Test
    void the_difference_is_to_what_one_accepted_last() {
        here.inForce("We are kind.");
        accept(here.member(), 1);
        here.inForce("We are kind and short.");
        here.inForce("We are kind, short and honest.");
        here.read(here.member(), "/charters/3/difference")
                .then()
                .body("from", equalTo(1))
                .body("sections.section", contains("FOR_WHOM", "NORMS"))
                .body("sections.changed", contains(false, true))
                .body("sections[1].parts.change", contains("SAME", "REMOVED", "ADDED"))
                .body("sections[1].parts.text", contains("We are ", "kind.", "kind, short and honest."));
        here.read(Caller.newcomer(), "/charters/3/difference").then().body("from", equalTo(2));
        here.read(here.member(), "/charters/3/difference?from=2").then().body("from", equalTo(2));
        here.read(here.member(), "/charters/1/difference").then().body("from", nullValue());
        here.read(here.member(), "/charters/3/difference?from=9").then().statusCode(404);
        here.read(here.member(), "/charters/3/difference?from=0").then().statusCode(400);
        here.read(here.member(), "/charters/3/difference?from=first").then().statusCode(400);
    }

    private io.restassured.response.Response accept(Caller caller, int number) {
        return caller.put("/communities/" + here.community() + "/charters/" + number + "/acceptance");
    }
}
