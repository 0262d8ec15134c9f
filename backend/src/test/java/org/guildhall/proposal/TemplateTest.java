package org.guildhall.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.junit.jupiter.api.Test;

@ApiTest
class TemplateTest {
    private final Caller grace = Caller.of(Cast.GRACE);

    @Test
    void every_template_speaks_both_languages_and_names_three_first_steps() {
        var english = grace.get("/community-templates");
        var german = grace.get("/community-templates?locale=de");
        for (var answer : new io.restassured.response.Response[] {english, german}) {
            answer.then().statusCode(200).body("templates.firstSteps", everyItem(hasSize(3)));
        }
        assertThat(german.<Object>path("templates.key")).isEqualTo(english.path("templates.key"));
        german.then().body("templates.title", hasItem("Ein Lernkreis"));
    }

    @Test
    void a_language_without_texts_is_refused() {
        grace.get("/community-templates?locale=fr").then().statusCode(400);
    }
}
