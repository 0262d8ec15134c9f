package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see a community and read what is in it. */
@Schema(
        description =
                "Who may see it: PUBLIC everybody reads everything, RESTRICTED everybody sees the card and members the content, PRIVATE nobody else learns that it exists.")
public enum Visibility {
    /** Every signed-in person sees and reads everything in it. */
    PUBLIC,
    /** Everybody sees its card and charter, to decide whether to ask; content is for members. */
    RESTRICTED,
    /** Nobody else can learn that it exists. */
    PRIVATE;

    /** Whether what is seen there is seen here by more people. */
    public boolean widerThan(Visibility other) {
        return compareTo(other) < 0;
    }
}
