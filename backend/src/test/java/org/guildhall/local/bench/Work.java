package org.guildhall.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A kind of request to be made over and over.
 *
 * @param once whether each request makes sense only one time, such as a join
 */
public record Work(String name, List<byte[]> requests, Set<Integer> expected, boolean once) {

    /** Reading, in a shuffled order that is the same in every run. */
    public static Work reading(String name, List<byte[]> requests) {
        return new Work(name, shuffled(requests), Set.of(200), false);
    }

    /** Writing, each request once. */
    public static Work writing(String name, List<byte[]> requests) {
        return new Work(name, shuffled(requests), Set.of(201), true);
    }

    /** What is left when the first were sent; reading can be repeated. */
    Work without(int first) {
        return once ? new Work(name, requests.subList(first, requests.size()), expected, true) : this;
    }

    private static List<byte[]> shuffled(List<byte[]> requests) {
        var shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, new Random(37));
        return List.copyOf(shuffled);
    }
}
