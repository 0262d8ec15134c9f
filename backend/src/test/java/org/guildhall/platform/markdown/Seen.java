package org.guildhall.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A rendered text as a browser's tree, held against what may be in it. A second list on purpose: it shares nothing with the code. */
final class Seen {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "input");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "title", "rel"),
            "img", Set.of("src", "alt", "title"),
            "code", Set.of("class"),
            "th", Set.of("align"),
            "td", Set.of("align"),
            "ol", Set.of("start"),
            "input", Set.of("type", "checked", "disabled"));

    private Seen() {}

    static Element harmless(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.children().forEach(child -> child.traverse((node, _) -> check(node)));
        return body;
    }

    private static void check(Node node) {
        assertThat(node).isNotInstanceOf(DataNode.class);
        if (node instanceof Comment comment) {
            assertThat(comment.getData()).isBlank();
        }
        if (!(node instanceof Element element)) {
            return;
        }
        assertThat(ELEMENTS).contains(element.normalName());
        element.attributes()
                .forEach(attribute -> assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                        .as(element.outerHtml())
                        .contains(attribute.getKey()));
        if (element.hasAttr("href")) {
            assertThat(element.attr("href").strip())
                    .matches("(?is)(https?://[^/\\\\].*|mailto:.*|#.*|/(?![/\\\\]).*)")
                    .doesNotMatch("(?is)/auth/.*");
            assertThat(element.attr("rel").split(" ")).contains("nofollow", "noopener");
        }
        if (element.hasAttr("src")) {
            assertThat(element.attr("src")).startsWith("/api/v1/attachments/");
        }
        if (element.normalName().equals("input")) {
            assertThat(element.attr("type")).isEqualTo("checkbox");
            assertThat(element.hasAttr("disabled")).isTrue();
        }
    }
}
