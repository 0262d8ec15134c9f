package org.guildhall.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;

@ApiTest
class FeedTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();

    @Test
    void the_feed_holds_the_news_of_my_communities_newest_first() {
        var community = Given.community(leader);
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        noor.get("/feed")
                .then()
                .statusCode(200)
                .body("items.kind", contains("membership.joined", "community.started"))
                .body("items[0].actor.handle", equalTo(noor.name()))
                .body("items[0].community.id", equalTo(community))
                .body("items[1].subject.kind", equalTo("community"));
    }

    @Test
    void who_leaves_hears_nothing_more() {
        var community = Given.community(leader, "PUBLIC", "OPEN");
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        noor.delete("/communities/{id}/membership", community).then().statusCode(204);
        noor.get("/feed").then().body("items", hasSize(0));
    }
}
