package org.guildhall.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of something that can be edited: its answers carry an {@code ETag}, its edits need {@code If-Match}. */
public interface Versioned {

    /** The version of the thing itself, which only an edit moves. */
    @JsonIgnore
    int version();
}
