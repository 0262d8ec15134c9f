package org.guildhall.charter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.guildhall.charter.Words.Change;
import org.guildhall.charter.Words.Part;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_are_kept_added_and_removed() {
        assertThat(Words.difference("Every second Tuesday, 14:00.", "Every second Thursday, 14:00."))
                .containsExactly(
                        new Part(Change.SAME, "Every second "),
                        new Part(Change.REMOVED, "Tuesday, "),
                        new Part(Change.ADDED, "Thursday, "),
                        new Part(Change.SAME, "14:00."));
    }

    @Test
    void moved_line_breaks_are_no_difference() {
        assertThat(Words.difference("One two", "One\ntwo")).containsExactly(new Part(Change.SAME, "One\ntwo"));
    }

    @Test
    void nothing_compared_with_nothing_has_no_parts() {
        assertThat(Words.difference("", "")).isEmpty();
        assertThat(Words.difference("", "New.")).containsExactly(new Part(Change.ADDED, "New."));
        assertThat(Words.difference("Old.", "")).containsExactly(new Part(Change.REMOVED, "Old."));
    }

    @Test
    void without_the_removed_it_reads_as_the_new_text() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var before = text(random, 30);
            var after = text(random, 30);
            assertThat(read(before, after, Change.REMOVED)).isEqualTo(after);
            assertThat(read(before, after, Change.ADDED)).isEqualToIgnoringWhitespace(before);
        }
    }

    @Test
    void the_longest_texts_that_share_nothing_are_compared_quickly() {
        var before = IntStream.range(0, 2000).mapToObj(i -> "a" + i % 7).collect(joining(" "));
        var after = IntStream.range(0, 2000).mapToObj(i -> "b" + i % 7).collect(joining(" "));
        var start = System.nanoTime();
        assertThat(Words.difference(before, after)).hasSize(2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static String read(String before, String after, Change without) {
        return Words.difference(before, after).stream()
                .filter(part -> part.change() != without)
                .map(Part::text)
                .collect(joining());
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, random.nextInt(words))
                .mapToObj(_ -> "w" + random.nextInt(9) + (random.nextInt(5) == 0 ? "\n" : " "))
                .collect(joining());
    }
}
