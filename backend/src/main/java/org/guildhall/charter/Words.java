package org.guildhall.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Compares two texts word by word. */
final class Words {
    /** A word with the space behind it, so that every part of a text can be put together again. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*|\\s+");

    private Words() {}

    /** What happened to a run of words. */
    @Schema(name = "TextChange")
    enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words with one fate. */
    @Schema(name = "TextPart")
    record Part(
            Change change,

            @Schema(
                    description = "The words, with the white space between and behind them.",
                    examples = "We criticise the chart, ")
            String text) {}

    /**
     * Both texts as one: without what was removed it reads as the second, without what was added as the first, white space aside.
     * Between two runs that stayed, what was removed comes before what was added.
     */
    static List<Part> difference(String before, String after) {
        var old = words(before);
        var now = words(after);
        var parts = new ArrayList<Part>();
        var removed = new ArrayList<String>();
        var added = new ArrayList<String>();
        var done = 0;
        var comparison =
                new MyersDiffWithLinearSpace<String>((a, b) -> a.strip().equals(b.strip()));
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, comparison, null).getDeltas()) {
            var target = delta.getTarget();
            if (target.getPosition() > done) {
                flush(parts, removed, added);
                add(parts, Change.SAME, now.subList(done, target.getPosition()));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(target.getLines());
            done = target.getPosition() + target.size();
        }
        flush(parts, removed, added);
        add(parts, Change.SAME, now.subList(done, now.size()));
        return List.copyOf(parts);
    }

    private static void flush(List<Part> parts, List<String> removed, List<String> added) {
        add(parts, Change.REMOVED, removed);
        add(parts, Change.ADDED, added);
        removed.clear();
        added.clear();
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
