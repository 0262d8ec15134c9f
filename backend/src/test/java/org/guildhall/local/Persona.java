package org.guildhall.local;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody of the cast, as the identity provider knows them.
 *
 * @param story what this person is in the demo organisation, after the first name: "leads Data visualisation"
 * @param storyInGerman the same, for a German sign-in page
 */
public record Persona(
        String handle,
        String name,
        String pronouns,
        String orgUnit,
        String jobFamily,
        String location,
        String timeZone,
        String locale,
        boolean steward,
        String story,
        String storyInGerman) {

    /** The same at every identity provider we set up, so that demo data can name a person before the first sign-in. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("guildhall persona " + handle).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String email() {
        return handle + "@guildhall.example";
    }

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    /** The groups of the directory: one for the unit, one for the place. */
    public List<String> groups() {
        return Stream.of(orgUnit, "site " + location)
                .filter(text -> !text.isBlank() && !text.equals("site "))
                .map(text -> Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-"))
                .sorted()
                .toList();
    }

    /** The claims beside the subject, named as Keycloak names them. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("preferred_username", handle);
        claims.put("name", name);
        claims.put("given_name", firstName());
        claims.put("family_name", name.substring(name.indexOf(' ') + 1));
        claims.put("email", email());
        claims.put("email_verified", true);
        claims.put("locale", locale);
        claims.put("zoneinfo", timeZone);
        claims.put("pronouns", pronouns);
        claims.put("org_unit", orgUnit);
        claims.put("job_family", jobFamily);
        claims.put("location", location);
        claims.put("groups", groups());
        claims.put("realm_access", Map.of("roles", steward ? List.of("steward") : List.of()));
        return claims;
    }
}
