package org.guildhall.platform;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. Lists have no totals: counting a growing table costs more than anybody gains from it. */
public record Page<T>(
        @Schema(description = "The entries, at most as many as the limit.")
        List<T> items,

        Links page) {

    /** Cursors of the neighbouring pages; opaque, signed, and valid for the same filters only. */
    @Schema(name = "PageLinks")
    public record Links(
            @Schema(description = "Cursor of the next page; absent on the last.") @Nullable
            String next,

            @Schema(description = "Cursor of the page before; absent on the first.") @Nullable
            String prev) {}

    /** The same page with each entry turned into what is shown of it. */
    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page);
    }
}
