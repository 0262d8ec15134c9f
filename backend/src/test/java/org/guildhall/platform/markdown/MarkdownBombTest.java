package org.guildhall.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.platform.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts made to take long or to become large. Each is refused, or shown within half a second of work and 512 KiB. */
class MarkdownBombTest {
    private static final int MOST = Markdown.MOST_CHARS;
    private static final Duration LONGEST = Duration.ofMillis(500);

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            Seen.harmless(Markdown.render(
                            "*a* **b** [c](/d/1) `e`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> - x\n".repeat(50), "/body")
                    .html());
        }
    }

    @TestFactory
    Stream<DynamicTest> none_goes_off() {
        return bombs().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> defuse(bomb.getValue())));
    }

    private static void defuse(String bomb) {
        var begun = worked();
        try {
            assertThat(Markdown.render(bomb, "/body").html()).hasSizeLessThanOrEqualTo(512 * 1024);
        } catch (Refusal.Invalid refusal) {
            assertThat(refusal.faults.getFirst().code()).isIn("too-long", "too-much-html");
        }
        assertThat(worked().minus(begun)).isLessThan(LONGEST);
    }

    /** What the processor did for this thread, whatever else the machine is busy with. */
    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private static Map<String, String> bombs() {
        var bombs = new LinkedHashMap<String, String>();
        bombs.put("a megabyte of brackets", "[".repeat(1 << 20));
        for (var piece : new String[] {
            "[",
            "]",
            "![",
            "[](",
            "[a](",
            "[a][",
            "[]",
            "[a]()",
            "(",
            "*",
            "_",
            "*a ",
            "*a_ ",
            "**a *b ",
            "~~a ",
            "~",
            "`",
            "`a``b",
            "<",
            "<a ",
            "<a b='",
            "<!--",
            "<![CDATA[",
            "<?",
            "\\",
            "&",
            "&amp;",
            "&#9999999",
            "> ",
            "- ",
            "1. ",
            "* a\n  ",
            "# ",
            "|",
            "|-",
            "a|",
            "http://a.",
            "http://((",
            "www.a@b.c ",
            "a@b.",
            "@a ",
            "@a",
            "- [ ] ",
            "[a]: b\n",
            "\n",
            " \n",
            "\t",
            "<b>",
            "```\n",
            "> > \n",
            "- a\n\n",
            "\u0000",
            "🙋",
            "[^1]",
            "a**b",
            "![a](/api/v1/attachments/",
            "\"'><"
        }) {
            bombs.put("nothing but " + piece.replace("\n", "⏎"), fill(piece));
        }
        bombs.put("references to one long link", "[a]: /" + "x".repeat(5_000) + "\n\n" + "[a]".repeat(1_500));
        bombs.put("references to one long title", "[a]: /b '" + "x".repeat(5_000) + "'\n\n" + "[a] ".repeat(1_500));
        bombs.put(
                "references that differ",
                IntStream.range(0, 2_500).mapToObj(i -> "[a" + i + "]: /b\n").collect(Collectors.joining()) + "\n"
                        + "[a1]".repeat(2_000));
        bombs.put(
                "a wide table with short rows",
                "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|\n".repeat(10_000));
        bombs.put("a long table", "|a|\n|-|\n" + "|\n".repeat(20_000));
        bombs.put("many small tables", "|a|b|\n|-|-|\n|\n\n".repeat(2_500));
        bombs.put(
                "quotes in quotes, line by line", "> ".repeat(500).concat("a\n").repeat(45));
        bombs.put(
                "lists in lists, line by line",
                IntStream.range(0, 200).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining()));
        bombs.put("lists in quotes", "> - ".repeat(10_000) + "a");
        bombs.put("emphasis in emphasis", "*".repeat(10_000) + "a" + "*".repeat(10_000));
        bombs.put("links in brackets", "[".repeat(20_000) + "a" + "](b)".repeat(5_000));
        bombs.put("quotes that open and never close", "[a](\"".repeat(9_000));
        bombs.put(
                "back ticks of every length",
                IntStream.range(1, 300).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining()));
        bombs.put("entities that grow", "&quot;".repeat(8_000) + "\"'<>&".repeat(400));
        bombs.put("quotation marks", "\"".repeat(MOST));
        bombs.put("less-than signs", "<".repeat(MOST));
        bombs.put("a comment that never ends", "<!-- ".repeat(1_000) + "-".repeat(40_000));
        bombs.put("one long word", "a".repeat(MOST));
        bombs.put("one long fence", "```" + "x".repeat(1_000) + "\n" + "y\n".repeat(20_000));
        bombs.put("headings", "# a\n".repeat(12_000));
        bombs.put("rules", "---\n".repeat(12_000));
        bombs.put("hard breaks", "a  \n".repeat(12_000));
        bombs.put("emphasis and links mixed", "*[a](b)_ **c** ".repeat(3_000));
        return bombs;
    }

    private static String fill(String piece) {
        return piece.repeat(MOST / piece.length());
    }
}
