package org.guildhall.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs in a browser when a text is shown carelessly. A browser sees the same list in the end-to-end tests. */
class MarkdownAttackTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void nothing_of_an_attack_is_left_but_words(String vector) {
        Seen.harmless(Markdown.render(vector, "/body").html());
        Seen.harmless(Html.clean(vector));
        for (var around :
                List.of("> %s", "- [ ] %s", "| %s |\n|---|", "[%s](/d/1)", "**%s**", "# %s", "```\n%s", "a\n%s\nb")) {
            Seen.harmless(Markdown.render(around.formatted(vector), "/body").html());
        }
    }

    /** Else the tests above would be content with anything. */
    @Test
    void an_attack_that_is_let_through_is_seen() {
        for (var html : List.of(
                "<img src=x>",
                "<p onclick=x>",
                "<a href='javascript:x'>x</a>",
                "<script>x</script>",
                "<a href='//x'>x</a>")) {
            assertThat(harmless(html)).as(html).isFalse();
        }
    }

    static List<String> vectors() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/xss-vectors.txt")).stream()
                .filter(line -> !line.startsWith("# Attacks"))
                .map(line -> line.replace("\\n", "\n").replace("\\u0000", "\u0000"))
                .toList();
    }

    private static boolean harmless(String html) {
        try {
            Seen.harmless(html);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
