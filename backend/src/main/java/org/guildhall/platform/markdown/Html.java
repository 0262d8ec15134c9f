package org.guildhall.platform.markdown;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Lets through, element by element and attribute by attribute, what a text of ours may consist of. */
final class Html {
    /** The web, mail, and the app's own pages: not the addresses that sign somebody out, and no other host behind two slashes. */
    private static final Predicate<String> LINK = Pattern.compile(
                    "(?i:https?://[^/\\\\]|mailto:[^\\s]).*|#[\\w-]*|/(?:api/v1/attachments/[\\w/-]+|(?![/\\\\]|api/|auth/).*)",
                    Pattern.DOTALL)
            .asMatchPredicate();

    private static final Pattern IMAGE = Pattern.compile("/api/v1/attachments/[0-9A-Fa-f-]{36}(?:/thumbnail)?");
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,32}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "em", "strong", "del")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "input")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("src")
            .matching(IMAGE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("type")
            .matching(Pattern.compile("checkbox"))
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .onElements("input")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private Html() {}

    /** @throws Bounded.Exceeded when more would be left than a text may become */
    static String clean(String html) {
        var cleaned = new Bounded();
        HtmlSanitizer.sanitize(
                html, POLICY.apply(HtmlStreamRenderer.create(cleaned, Handler.PROPAGATE, Handler.DO_NOTHING)));
        return cleaned.toString();
    }
}
