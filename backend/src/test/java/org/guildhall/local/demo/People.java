package org.guildhall.local.demo;

import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Persona;

/** The stored people, by handle. */
record People(Map<String, Stored> byHandle) {

    record Stored(UUID id, Persona persona) {

        Subject subject() {
            return new Subject("person", id, persona.name());
        }
    }

    Stored named(String handle) {
        var person = byHandle.get(handle);
        if (person == null) {
            throw new IllegalArgumentException("There is nobody called " + handle + ".");
        }
        return person;
    }
}
