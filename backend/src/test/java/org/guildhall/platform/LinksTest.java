package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;

@ApiTest
class LinksTest {
    private static final String OURS = "http://localhost:8080/api/v1/";

    private final Caller leader = Caller.newcomer();

    @Test
    void a_list_can_be_read_to_its_end_and_back_by_its_links() {
        Given.community(leader);
        Given.community(leader);
        var first = leader.get("/communities?mine=true&limit=1");
        var second = leader.get(path(link(first.header("Link"), "next")));
        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        second.then().header("Link", startsWith("<" + OURS + "communities?mine=true&limit=1&cursor="));
        var back = leader.get(path(link(second.header("Link"), "prev")));
        assertThat(back.<String>path("items[0].id")).isEqualTo(first.path("items[0].id"));
    }

    @Test
    void a_list_of_one_page_has_no_links() {
        leader.get("/communities?mine=true").then().statusCode(200).header("Link", nullValue());
    }

    @Test
    void addresses_come_from_the_settings_whatever_host_a_request_names() {
        var created = leader.request()
                .header("Host", "evil.example")
                .contentType("application/json")
                .body(Given.wish(Map.of()))
                .post("/communities");
        created.then().statusCode(201).header("Location", equalTo(OURS + "communities/" + created.path("id")));
        Given.community(leader);
        leader.request()
                .header("Host", "evil.example")
                .get("/communities?mine=true&limit=1")
                .then()
                .header("Link", startsWith("<" + OURS));
    }

    private static String link(String header, String relation) {
        var matcher = Pattern.compile("<([^>]+)>; rel=\"" + relation + "\"").matcher(header);
        assertThat(matcher.find()).as(header).isTrue();
        return matcher.group(1);
    }

    /** Below the base path of the tests, which have a port of their own. */
    private static String path(String link) {
        var address = URI.create(link);
        return address.getPath().replace("/api/v1", "") + "?" + address.getQuery();
    }
}
