package org.guildhall.platform.markdown;

import java.util.Set;
import java.util.UUID;

/**
 * A text as it is shown.
 *
 * @param html sanitised; headings start at the third level, so that they stand below those of the page around them
 * @param excerpt its beginning in plain words on one line, at most 280 characters
 * @param mentions the handles that follow an {@code @}, in lower case and in the order of the text; perhaps of nobody
 * @param attachments what it shows or links of our attachments, in the order of the text; perhaps of none that exists
 */
public record Rendered(String html, String excerpt, Set<String> mentions, Set<UUID> attachments) {}
