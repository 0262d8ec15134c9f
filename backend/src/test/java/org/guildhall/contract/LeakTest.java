package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.guildhall.testing.Openings;
import org.junit.jupiter.api.Test;

/** A private community is searched for through every door of the contract that only reads; a new one is tried by itself. */
@ApiTest
class LeakTest {
    private final Caller leader = Caller.newcomer();
    private final Caller outsider = Caller.newcomer();

    @Test
    void an_outsider_finds_no_trace_of_a_private_community_through_any_door() {
        var name = "Hush " + UUID.randomUUID();
        var card = leader.post("/communities", Given.wish(Map.of("name", name, "visibility", "PRIVATE")))
                .then()
                .statusCode(201)
                .extract();
        var id = card.<String>path("id");
        var founder = leader.get("/me").<String>path("person.id");
        leader.post("/communities", Given.wish(Map.of("name", "Loud " + name)));
        Openings.open(Caller.of(Cast.ADA), id);
        var traces = List.of("Hush " + name.substring(5, 13), card.<String>path("slug"), Openings.REASON);
        var tried = 0;
        for (var operation : Contract.OPERATIONS) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            for (var place : List.of(id, card.<String>path("slug"))) {
                var answer = ask(operation, place, founder, name);
                var shown = answer.asString().replace("Loud Hush", "") + answer.headers();
                // Who asks for an address is told it again; nothing else.
                assertThat(shown.replace(place, ""))
                        .as("%s answers %d", operation.path(), answer.statusCode())
                        .doesNotContain(traces.stream()
                                .filter(trace -> !trace.equals(place))
                                .toList());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    private Response ask(Contract.Operation operation, String community, String founder, String name) {
        var request = outsider.request().basePath("");
        var path = operation
                .path()
                .replace("{community}", community)
                .replace("{one}", community)
                .replace("{person}", founder)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        parameters(operation).filter("q"::equals).forEach(_ -> request.queryParam("q", name));
        return request.get(path);
    }

    private static Stream<String> parameters(Contract.Operation operation) {
        var names = new ArrayList<String>();
        operation
                .content()
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names.stream();
    }
}
