package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, seen through the list of communities. */
@ApiTest
class PagesTest {
    private final Caller grace = Caller.of(Cast.GRACE);
    private final String tag = UUID.randomUUID().toString().substring(0, 20);

    @ParameterizedTest
    @ValueSource(strings = {"name", "-createdAt", "-memberCount"})
    void pages_hold_everything_once_forwards_and_backwards(String sort) {
        var all = IntStream.range(0, 11).mapToObj(_ -> start()).toList();
        var forwards = walk(sort, "next", null);
        assertThat(forwards.ids()).containsExactlyInAnyOrderElementsOf(all);
        var backwards = walk(sort, "prev", forwards.lastCursor());
        assertThat(backwards.ids().reversed())
                .as("from before the last page, which holds one")
                .isEqualTo(forwards.ids().subList(0, 10));
    }

    @Test
    void what_is_written_meanwhile_repeats_and_hides_nothing() {
        var before = IntStream.range(0, 9).mapToObj(_ -> start()).toList();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page("name", cursor);
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.next");
            var _ = start();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void the_only_page_has_no_neighbours() {
        start();
        grace.get("/communities?tag={tag}", tag)
                .then()
                .statusCode(200)
                .body("page.next", nullValue())
                .body("page.prev", nullValue());
        grace.get("/communities?tag={tag}", "none-" + tag)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        IntStream.range(0, 3).forEach(_ -> start());
        var cursor = page("name", null).<String>path("page.next");
        grace.get("/communities?sort=name&limit=2&cursor={cursor}", cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
        grace.get("/communities?tag={tag}&sort=-createdAt&cursor={cursor}", tag, cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
        grace.get("/communities?tag={tag}&cursor={cursor}", tag, forged(cursor))
                .then()
                .statusCode(400);
    }

    /** Another first byte, whatever it is. */
    private static String forged(String cursor) {
        return (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
    }

    private record Walk(List<String> ids, String lastCursor) {}

    private Walk walk(String sort, String direction, String from) {
        var ids = new ArrayList<String>();
        String last = null;
        for (var cursor = from; cursor != null || ids.isEmpty(); ) {
            var page = page(sort, cursor);
            var items = page.<List<String>>path("items.id");
            ids.addAll("next".equals(direction) ? items : items.reversed());
            last = page.path("page.prev") == null ? last : page.path("page.prev");
            cursor = page.path("page." + direction);
        }
        return new Walk(ids, last);
    }

    private io.restassured.response.Response page(String sort, String cursor) {
        var request =
                grace.request().queryParam("tag", tag).queryParam("sort", sort).queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/communities").then().statusCode(200).extract().response();
    }

    private String start() {
        return grace.post("/communities", Given.wish(Map.of("tags", List.of(tag))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
