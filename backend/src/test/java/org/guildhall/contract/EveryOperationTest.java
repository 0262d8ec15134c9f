package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guildhall.identity.Scopes;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation owes its callers, whatever it is about; read from the contract, so that a new one is included. */
@ApiTest
class EveryOperationTest {
    private final Caller grace = Caller.of(Cast.GRACE);

    static Stream<Contract.Operation> all() {
        return Contract.OPERATIONS.stream();
    }

    static Stream<Contract.Operation> secured() {
        return all().filter(operation -> operation.answers(401));
    }

    static Stream<Contract.Operation> onSomething() {
        return all().filter(operation -> operation.path().contains("{"));
    }

    static Stream<Contract.Operation> forPeopleOnly() {
        return all().filter(
                        operation -> operation.answers(404) && !operation.path().contains("{"));
    }

    static Stream<Contract.Operation> withContent() {
        return all().filter(operation -> operation.answers(406));
    }

    static Stream<Contract.Operation> withKey() {
        return all().filter(operation ->
                operation.content().toString().contains("#/components/parameters/Idempotency-Key"));
    }

    static Stream<Contract.Operation> withBody() {
        return all().filter(Sending::hasBody);
    }

    @ParameterizedTest
    @MethodSource("secured")
    void nobody_gets_401(Contract.Operation operation) {
        Sending.of(operation).by(Caller.NOBODY).then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("secured")
    void a_token_without_the_scope_gets_403(Contract.Operation operation) {
        var others =
                Scopes.ALL.stream().filter(scope -> !Sending.scopes(operation).contains(scope));
        var narrow = Caller.service("narrow", others.toArray(String[]::new));
        Sending.of(operation).by(narrow).then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_unknown_parameter_is_400(Contract.Operation operation) {
        var surprised = Sending.of(operation).with(request -> request.queryParam("surprise", 1));
        surprised.by(grace).then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest
    @MethodSource("onSomething")
    void what_is_not_there_is_404(Contract.Operation operation) {
        Sending.of(operation).by(grace).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @MethodSource("forPeopleOnly")
    void what_only_people_have_is_404_for_a_program(Contract.Operation operation) {
        var tool = Caller.service("tool", Scopes.ALL.toArray(String[]::new));
        Sending.of(operation).by(tool).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void a_type_it_does_not_have_is_406(Contract.Operation operation) {
        var picky = Sending.of(operation).with(request -> request.accept("image/png"));
        picky.by(grace).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_of_another_type_is_415(Contract.Operation operation) {
        var plain = Sending.of(operation)
                .with(request -> request.contentType("text/plain").body("hello"));
        plain.by(grace).then().statusCode(415).body("code", equalTo("unsupported-media-type"));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_over_a_mebibyte_is_413(Contract.Operation operation) {
        var large = Sending.of(operation).with(request -> request.body("\"" + "x".repeat(1024 * 1024) + "\""));
        large.by(grace).then().statusCode(413).body("code", equalTo("too-large"));
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void the_same_request_meanwhile_is_409(Contract.Operation operation) {
        var key = UUID.randomUUID().toString();
        var again = Sending.of(operation).with(request -> request.header("Idempotency-Key", key));
        var answer = Database.meanwhile(
                "select pg_advisory_xact_lock(hashtextextended('grace " + key + "', 0))", () -> again.by(grace));
        answer.then().statusCode(409).body("code", equalTo("in-flight"));
    }

    @Test
    void while_the_database_does_not_answer_it_is_503() {
        grace.get("/me").then().statusCode(200);
        var answers = Database.meanwhile(
                "lock table person in access exclusive mode",
                () -> Together.all(secured()
                        .<Callable<Response>>map(
                                operation -> () -> Sending.of(operation).by(grace))
                        .toList()));
        assertThat(answers)
                .allSatisfy(answer -> answer.then()
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("code", equalTo("unavailable")));
    }

    @Test
    void a_fault_of_ours_is_500_and_says_nothing_about_it() {
        grace.get("/me").then().statusCode(200);
        Database.execute("alter table person rename to person_elsewhere");
        try {
            secured().forEach(operation -> {
                var answer = Sending.of(operation).by(grace);
                answer.then().statusCode(500).body("code", equalTo("internal"));
                assertThat(answer.asString().toLowerCase(Locale.ROOT))
                        .doesNotContain(List.of("person_", "sql", "select"));
            });
        } finally {
            Database.execute("alter table person_elsewhere rename to person");
        }
    }
}
