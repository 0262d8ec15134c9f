package org.guildhall.platform.markdown;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Fits a text into the page around it: headings below the page's own, and images only of our own keeping. */
final class Shaping extends AbstractVisitor {
    private static final int LEVELS_ABOVE = 2;
    private static final int LOWEST_LEVEL = 6;

    private static final Pattern ATTACHMENT = Pattern.compile("/api/v1/attachments/("
            + "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})(/thumbnail)?");

    final Set<UUID> attachments = new LinkedHashSet<>();

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(heading.getLevel() + LEVELS_ABOVE, LOWEST_LEVEL));
        super.visit(heading);
    }

    @Override
    public void visit(Link link) {
        ours(link.getDestination()).ifPresent(attachments::add);
        super.visit(link);
    }

    /** An image from elsewhere would tell that place who reads what and when, so it becomes a link. */
    @Override
    public void visit(Image image) {
        var ours = ours(image.getDestination());
        if (ours.isPresent()) {
            attachments.add(ours.get());
        } else {
            var link = new Link(image.getDestination(), image.getTitle());
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            image.insertBefore(link);
            image.unlink();
        }
    }

    private static Optional<UUID> ours(String destination) {
        var ours = ATTACHMENT.matcher(destination);
        return ours.matches() ? Optional.of(UUID.fromString(ours.group(1))) : Optional.empty();
    }
}
