package org.guildhall.platform.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns {@code @handle} into a link to that person's page, outside code and other links. */
final class Mentions extends AbstractVisitor {
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}@/._+-])@(\\w(?:[\\w-]{0,38}\\w)?)(?![\\p{L}\\p{N}_@])");

    private final Set<String> handles;

    Mentions(Set<String> handles) {
        this.handles = handles;
    }

    @Override
    public void visit(Link link) {
        // A link within a link would be none.
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        var mention = MENTION.matcher(literal);
        Node last = text;
        var done = 0;
        while (mention.find()) {
            var handle = mention.group(1).toLowerCase(Locale.ROOT);
            handles.add(handle);
            last = after(last, new Text(literal.substring(done, mention.start())));
            last = after(last, new Link("/people/" + handle, null));
            last.appendChild(new Text(mention.group()));
            done = mention.end();
        }
        if (done > 0) {
            last.insertAfter(new Text(literal.substring(done)));
            text.unlink();
        }
    }

    private static Node after(Node last, Node next) {
        last.insertAfter(next);
        return next;
    }
}
