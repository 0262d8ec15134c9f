package org.guildhall.community;

/** Who may see a community and read what is in it. */
public enum Visibility {
    /** Every signed-in person sees and reads everything in it. */
    PUBLIC,
    /** Everybody sees its card and charter, to decide whether to ask; content is for members. */
    RESTRICTED,
    /** Nobody else can learn that it exists. */
    PRIVATE
}
