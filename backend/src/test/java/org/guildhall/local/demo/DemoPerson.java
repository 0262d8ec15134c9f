package org.guildhall.local.demo;

import static java.util.Objects.requireNonNullElse;

import org.guildhall.local.Cast;
import org.guildhall.local.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation. Of the cast only the handle, the arrival and {@code about} are written down here; the rest is said
 * in {@link Cast}.
 *
 * @param arrived days ago, as is {@code deactivated}
 */
record DemoPerson(
        String handle,
        @Nullable String name,
        @Nullable String pronouns,
        @Nullable String unit,
        @Nullable String craft,
        @Nullable String place,
        @Nullable String zone,
        @Nullable String language,
        int arrived,
        @Nullable Integer deactivated,
        @Nullable String about) {

    Persona persona() {
        return Cast.ALL.stream()
                .filter(persona -> persona.handle().equals(handle))
                .findFirst()
                .orElseGet(this::colleague);
    }

    private Persona colleague() {
        return new Persona(
                handle,
                said(name),
                requireNonNullElse(pronouns, ""),
                said(unit),
                said(craft),
                said(place),
                said(zone),
                said(language),
                false,
                "",
                "");
    }

    private String said(@Nullable String detail) {
        if (detail == null) {
            throw new IllegalArgumentException("Something is missing about " + handle + ".");
        }
        return detail;
    }
}
