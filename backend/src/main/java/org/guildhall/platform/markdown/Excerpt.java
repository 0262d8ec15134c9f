package org.guildhall.platform.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The beginning of a text in plain words. */
final class Excerpt extends AbstractVisitor {
    private static final int MOST = 280;

    private final StringBuilder words = new StringBuilder();

    private Excerpt() {}

    static String of(Node document) {
        var excerpt = new Excerpt();
        document.accept(excerpt);
        return cut(excerpt.words.toString().strip());
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        space();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        space();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        line(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        line(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        line(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        words.append(inline.getLiteral());
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null && words.length() <= MOST; child = child.getNext()) {
            child.accept(this);
            if (child instanceof org.commonmark.node.Block
                    || child instanceof org.commonmark.ext.gfm.tables.TableCell) {
                space();
            }
        }
    }

    private void line(String literal) {
        words.append(literal, 0, Math.min(literal.length(), MOST + 1));
    }

    private void space() {
        words.append(' ');
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        var end = line.lastIndexOf(' ', MOST - 1);
        if (end < MOST / 2) {
            end = MOST - 1 - (Character.isHighSurrogate(line.charAt(MOST - 2)) ? 1 : 0);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
