package org.guildhall.local.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * What to measure with.
 *
 * @param warmUp seconds of each work before it is measured, in which the Java machine learns what it needs
 * @param seconds each work is measured for
 * @param starts of the service that are timed
 */
public record Options(
        int people, int communities, int discussions, int connections, int warmUp, int seconds, int starts) {

    /** @throws IllegalArgumentException with words for whoever typed it */
    public static Options of(List<String> arguments) {
        var options = new Options(2_000, 200, 20_000, 16, 20, 10, 5);
        for (var words = arguments.iterator(); words.hasNext(); ) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    private Options with(String word, Iterator<String> words) {
        return switch (word) {
            case "--people" ->
                new Options(number(word, words), communities, discussions, connections, warmUp, seconds, starts);
            case "--communities" ->
                new Options(people, number(word, words), discussions, connections, warmUp, seconds, starts);
            case "--discussions" ->
                new Options(people, communities, number(word, words), connections, warmUp, seconds, starts);
            case "--connections" ->
                new Options(people, communities, discussions, number(word, words), warmUp, seconds, starts);
            case "--warm-up" ->
                new Options(people, communities, discussions, connections, number(word, words), seconds, starts);
            case "--seconds" ->
                new Options(people, communities, discussions, connections, warmUp, number(word, words), starts);
            case "--starts" ->
                new Options(people, communities, discussions, connections, warmUp, seconds, number(word, words));
            default ->
                throw new IllegalArgumentException(
                        "Unknown option " + word
                                + ". There are --people, --communities, --discussions, --connections, --warm-up, --seconds and --starts, each with a number.");
        };
    }

    private static int number(String option, Iterator<String> words) {
        var word = words.hasNext() ? words.next() : "";
        if (!word.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " needs a number above zero.");
        }
        return Integer.parseInt(word);
    }

    Duration learning() {
        return Duration.ofSeconds(warmUp);
    }

    Duration measured() {
        return Duration.ofSeconds(seconds);
    }

    public Shape shape() {
        return new Shape(people, communities, discussions);
    }
}
