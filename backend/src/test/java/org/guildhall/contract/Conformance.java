package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every exchange of every test against the contract, and remembers it for {@link CoverageTest}. */
public final class Conformance implements Filter, BeforeAllCallback {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> UNDESCRIBED = Set.of("HEAD", "OPTIONS");

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getPath();
        var operation = Contract.operation(request.getMethod(), path);
        if (operation.isPresent()) {
            assertThat(Contract.faults(RestAssuredRequest.of(request), RestAssuredResponse.of(answer)))
                    .as("%s %s answers %d\n%s", request.getMethod(), path, answer.statusCode(), answer.asString())
                    .isEmpty();
            Exchanges.saw(operation.get(), answer.statusCode());
        } else if (path.startsWith("/api/") && !UNDESCRIBED.contains(request.getMethod())) {
            assertThat(answer.statusCode())
                    .as("%s %s is not in the contract", request.getMethod(), path)
                    .isGreaterThanOrEqualTo(400);
        }
        if (answer.contentType().startsWith("application/problem+json")) {
            Exchanges.saw(code(answer));
        }
        return answer;
    }

    private static String code(Response problem) {
        try {
            return JSON.readTree(problem.asString()).path("code").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError("A problem that is no JSON: " + problem.asString(), e);
        }
    }
}
