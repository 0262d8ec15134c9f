package org.guildhall.platform.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.guildhall.platform.Refusal;

/**
 * CommonMark with tables, task lists, strikethrough and autolinks, as HTML.
 *
 * <p>Bounded in every direction, because little Markdown can ask for much HTML: ten kilobytes of references to one long link make
 * megabytes, as do a wide header and many short rows of a table.
 */
public final class Markdown {
    /** Characters a text may have; beyond, some of the shapes that take a parser long would take it too long. */
    public static final int MOST_CHARS = 50_000;

    private static final int MOST_OPEN_BLOCKS = 50;
    private static final int MOST_INLINE_NESTING = 50;
    private static final int MOST_CELLS = 10_000;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(MOST_CELLS).build(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.EMAIL)
                    .build());

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .maxInlineNesting(MOST_INLINE_NESTING)
            .extensions(EXTENSIONS)
            .build();

    /** What is written as HTML is shown as it was written. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).extensions(EXTENSIONS).build();

    private Markdown() {}

    /**
     * The text as it is shown.
     *
     * @param pointer which field of the request a refusal is about, such as {@code /body}
     * @throws Refusal.Invalid {@code too-long} beyond {@value #MOST_CHARS} characters, {@code too-much-html} where it would become more
     *     than 512 KiB
     */
    public static Rendered render(String markdown, String pointer) {
        if (markdown.length() > MOST_CHARS) {
            throw new Refusal.Invalid(pointer, "too-long", "must be at most " + MOST_CHARS + " characters");
        }
        var document = PARSER.parse(markdown);
        var mentions = new LinkedHashSet<String>();
        document.accept(new Mentions(mentions));
        var shaping = new Shaping();
        document.accept(shaping);
        try {
            var raw = new Bounded();
            RENDERER.render(document, raw);
            return new Rendered(Html.clean(raw.toString()), Excerpt.of(document), mentions, shaping.attachments);
        } catch (Bounded.Exceeded e) {
            throw new Refusal.Invalid(
                    pointer, "too-much-html", "becomes more than 512 KiB when it is shown; shorten it");
        }
    }
}
