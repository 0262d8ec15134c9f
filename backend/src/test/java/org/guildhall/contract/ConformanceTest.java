package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A gate that lets everything pass looks like one that holds: each kind of wrong answer must be caught. */
class ConformanceTest {
    private static final Contract.Operation READ =
            Contract.operation("GET", "/api/v1/communities/any").orElseThrow();

    @Test
    void the_documents_own_example_passes() {
        assertThat(faults(200, answer -> {})).isEmpty();
    }

    @Test
    void a_value_of_the_wrong_type_is_caught() {
        assertThat(faults(200, answer -> answer.put("memberCount", "many"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.put("name", 7))).isNotEmpty();
        assertThat(faults(200, answer -> answer.putNull("tagline"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.put("id", "not a uuid"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.put("createdAt", "yesterday"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.put("visibility", "SECRET"))).isNotEmpty();
    }

    @Test
    void a_missing_value_is_caught_at_any_depth() {
        assertThat(faults(200, answer -> answer.remove("leaders"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.withObject("/can").remove("join")))
                .isNotEmpty();
        assertThat(faults(200, answer -> answer.withObject("/leaders/0").remove("handle")))
                .isNotEmpty();
    }

    @Test
    void a_field_that_is_not_documented_is_caught_at_any_depth() {
        assertThat(faults(200, answer -> answer.put("passwordHash", "x"))).isNotEmpty();
        assertThat(faults(200, answer -> answer.withObject("/myMembership").put("passwordHash", "x")))
                .isNotEmpty();
    }

    @Test
    void a_status_that_is_not_documented_is_caught() {
        assertThat(faults(203, answer -> {})).isNotEmpty();
    }

    @Test
    void a_problem_that_is_none_is_caught() {
        var bare = SimpleResponse.Builder.status(404)
                .withContentType("application/json")
                .withBody("{}");
        assertThat(Contract.faults(
                        request("/api/v1/communities/any"), headers(bare).build()))
                .isNotEmpty();
    }

    @Test
    void a_missing_header_is_caught() {
        var bare = SimpleResponse.Builder.ok()
                .withContentType("application/json")
                .withBody(example().toString());
        assertThat(Contract.faults(request("/api/v1/communities/any"), bare.build()))
                .isNotEmpty();
    }

    @Test
    void a_request_that_is_carried_out_must_be_documented() {
        var answer = headers(SimpleResponse.Builder.ok())
                .withContentType("application/json")
                .withBody("{\"items\": [], \"page\": {}}");
        var asked = new SimpleRequest.Builder(Request.Method.GET, "/api/v1/communities").withAuthorization("Bearer x");
        assertThat(Contract.faults(asked.build(), answer.build())).isEmpty();
        assertThat(Contract.faults(asked.withQueryParam("limit", "1000").build(), answer.build()))
                .isNotEmpty();
    }

    private static List<String> faults(int status, Consumer<ObjectNode> change) {
        var body = example();
        change.accept(body);
        var answer = headers(new SimpleResponse.Builder(status))
                .withContentType("application/json")
                .withBody(body.toString());
        return Contract.faults(request("/api/v1/communities/any"), answer.build());
    }

    private static Request request(String path) {
        return new SimpleRequest.Builder(Request.Method.GET, path)
                .withAuthorization("Bearer x")
                .build();
    }

    private static SimpleResponse.Builder headers(SimpleResponse.Builder answer) {
        return answer.withHeader("X-Trace-Id", "0")
                .withHeader("Guildhall-Version", "0")
                .withHeader("ETag", "\"0-0\"");
    }

    private static ObjectNode example() {
        return new ObjectMapper()
                .convertValue(READ.content().at("/responses/200/content/application~1json/example"), ObjectNode.class);
    }
}
