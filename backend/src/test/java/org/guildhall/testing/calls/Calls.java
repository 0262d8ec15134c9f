package org.guildhall.testing.calls;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** How the operations of one feature are called by the permission table. */
public interface Calls {

    /** One call in a community, and what must be there before it. */
    record Call(Runnable arrange, BiFunction<Caller, String, Response> request) {
        public Call(BiFunction<Caller, String, Response> request) {
            this(() -> {}, request);
        }

        public Response send(Caller caller, String community) {
            return request.apply(caller, community);
        }
    }

    /** Makes the call for one cell. */
    @FunctionalInterface
    interface Way {
        /** @param index 0 for the public, 1 for the restricted and 2 for the private community of the trio */
        Call in(Trio trio, Standing standing, int index);
    }

    /** The way of each operation that has a row. */
    Map<String, Way> ways();

    /** The same operation on what is another's, for rows with the signs {@code o} and {@code a}. */
    default Map<String, Way> ofAnother() {
        return Map.of();
    }

    /** Operations that show or change nothing but the caller's own; their own tests say what they do. */
    default Set<String> onlyOneself() {
        return Set.of();
    }
}
