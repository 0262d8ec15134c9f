package org.guildhall.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*so* **much** ~~less~~ `code` | <p><em>so</em> <strong>much</strong> <del>less</del> <code>code</code></p>",
                "# One | <h3>One</h3>",
                "###### Six | <h6>Six</h6>",
                "> said | <blockquote> <p>said</p> </blockquote>",
                "- [x] done | <ul><li><input type=\"checkbox\" disabled=\"\" checked=\"\" /> done</li></ul>",
                "5. five | <ol start=\"5\"><li>five</li></ol>",
                "<b>bold</b> | <p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "[away](https://example.org/a?b=c&d) | <p><a href=\"https://example.org/a?b&#61;c&amp;d\" rel=\"nofollow noopener\">away</a></p>",
                "[there](/d/0198) | <p><a href=\"/d/0198\" rel=\"nofollow noopener\">there</a></p>",
                "see https://example.org/x. | <p>see <a href=\"https://example.org/x\" rel=\"nofollow noopener\">https://example.org/x</a>.</p>",
                "[out](/auth/logout) | <p>out</p>",
                "[else](//example.org) | <p>else</p>",
                "[run](javascript:alert(1)) | <p>run</p>",
                "![from elsewhere](https://example.org/a.png) | <p><a href=\"https://example.org/a.png\" rel=\"nofollow noopener\">from elsewhere</a></p>",
            })
    void what_is_written_is_shown(String markdown, String html) {
        assertThat(render(markdown).html().strip().replaceAll("\\s+", " ")).isEqualTo(html);
    }

    @Test
    void a_table_keeps_its_alignment_and_a_fence_its_language() {
        var body = Seen.harmless(render("| a | b |\n|:-:|---|\n| 1 | 2 |\n\n```java\nvar x = \"<p>\";\n```")
                .html());
        assertThat(body.select("th").attr("align")).isEqualTo("center");
        assertThat(body.select("td")).hasSize(2);
        assertThat(body.select("pre > code.language-java").text()).isEqualTo("var x = \"<p>\";");
    }

    @Test
    void images_are_those_that_we_keep() {
        var id = UUID.randomUUID();
        var other = UUID.randomUUID();
        var rendered =
                render("![Chart](/api/v1/attachments/" + id + "/thumbnail) [Notes](/api/v1/attachments/" + other + ")");
        assertThat(Seen.harmless(rendered.html()).select("img").attr("alt")).isEqualTo("Chart");
        assertThat(rendered.attachments()).containsExactly(id, other);
    }

    @Test
    void mentions_lead_to_people_outside_code_and_links() {
        var rendered =
                render("@Ada and (@grace-h) and @linus_t, @Ada. Not a@b.org, `@code`, [@link](/d/1), user/@x, @@y");
        assertThat(rendered.mentions()).containsExactly("ada", "grace-h", "linus_t");
        assertThat(Seen.harmless(rendered.html()).select("a[href^=/people/]").eachText())
                .containsExactly("@Ada", "@grace-h", "@linus_t", "@Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Title\\n\\nA *word*. | Title A word.",
                "- one\\n- two | one two",
                "x ! y\\n--- ! ---\\n1 ! 2 | x y 1 2",
                "![Chart](https://example.org/c.png) [link](/d/1) | Chart link",
                "```\\nrun();\\n``` | run();",
                "@ada: hi | @ada: hi",
            })
    void the_excerpt_is_plain_words(String markdown, String excerpt) {
        assertThat(render(markdown.replace("\\n", "\n").replace(" ! ", " | ")).excerpt())
                .endsWith(excerpt);
    }

    @Test
    void a_long_excerpt_ends_between_words_and_never_within_a_character() {
        assertThat(render("word ".repeat(100)).excerpt())
                .hasSizeLessThanOrEqualTo(280)
                .endsWith("word…");
        assertThat(render("🙋".repeat(400)).excerpt())
                .hasSizeLessThanOrEqualTo(280)
                .matches("(🙋)+…");
        assertThat(render("x" + "🙋".repeat(400)).excerpt()).matches("x(🙋)+…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\uD800",
                "\u202Eevil",
                "שלום **עולם**",
                "👩‍👩‍👧‍👦 *family*",
                "\r\r\n\n",
                "\uFEFF# x",
                "&#0;&#x1F600;"
            })
    void odd_characters_are_shown_or_replaced(String markdown) {
        Seen.harmless(render(markdown).html());
    }

    /** Pieces that mean something to Markdown or to HTML, put together at random: any text is harmless, and cleaning finds no more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_becomes_harmless_html_that_cleaning_leaves_as_it_is(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
                text.append(
                        random.nextInt(4) == 0
                                ? Character.toString(random.nextInt(0x10FFFF))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            var html = render(text.toString()).html();
            Seen.harmless(html);
            assertThat(Html.clean(html)).as(text.toString()).isEqualTo(html);
        }
    }

    @Test
    void too_long_a_text_is_refused_where_the_caller_says() {
        assertThatThrownBy(() -> render("a".repeat(Markdown.MOST_CHARS + 1)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> {
                    assertThat(refusal.faults.getFirst().pointer()).isEqualTo("/body");
                    assertThat(refusal.faults.getFirst().code()).isEqualTo("too-long");
                });
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 10).mapToObj(Long::valueOf);
    }

    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "- ",
        "1. ",
        "# ",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "|",
        "|--|",
        "<",
        ">",
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "javascript:",
        "data:text/html,",
        "https://example.org/",
        "//",
        "\\",
        "&lt;",
        "&#106;",
        "\"",
        "'",
        "=",
        "onload=",
        "style=",
        "@ada",
        "[a]: ",
        "[ ] ",
        "<!--",
        "-->",
        "<a href=",
        "\u0000",
        "\u202E",
        "é",
        "🎉",
        "word",
        "{{",
        "<svg/onload=",
        "mailto:",
        "/api/v1/attachments/",
        "/d/1",
        "<![CDATA[",
        "]]>",
        "\t"
    };

    private static Rendered render(String markdown) {
        return Markdown.render(markdown, "/body");
    }
}
