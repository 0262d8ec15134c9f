package org.guildhall.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What the identity provider says about who is calling: OpenID Connect's standard claims and a few of the organisation's. */
record Claims(JsonWebToken token, Set<String> roles) {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_GROUPS = 500;

    String issuer() {
        return token.getIssuer();
    }

    String subject() {
        return token.getSubject();
    }

    /** Whether a program calls in its own name: such a token's subject is the client itself. */
    boolean ofService() {
        return clientId() != null
                && (subject().equals(clientId())
                        || String.valueOf(text("preferred_username")).equals("service-account-" + clientId()));
    }

    @Nullable
    String clientId() {
        return text("client_id");
    }

    String name() {
        var name = text("name");
        return name != null ? name : handle();
    }

    /** The wished-for handle; another person may have it already. */
    String handle() {
        var username = text("preferred_username");
        var wished = username != null ? username : String.valueOf(email());
        var short_ =
                wished.replaceAll("@.*", "").replaceAll("[^A-Za-z0-9_-]+", "-").toLowerCase(java.util.Locale.ROOT);
        return short_.isBlank() || "me".equals(short_) ? "person" : short_.substring(0, Math.min(30, short_.length()));
    }

    @Nullable
    String email() {
        return text("email");
    }

    String timeZone() {
        var zone = text("zoneinfo");
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC";
    }

    String locale() {
        return String.valueOf(text("locale")).startsWith("de") ? "de" : "en";
    }

    boolean steward() {
        return roles.contains("steward");
    }

    /** The groups of the organisation's directory; null when this token does not say. */
    @Nullable
    List<String> groups() {
        if (!(token.getClaim("groups") instanceof Collection<?> groups)) {
            return null;
        }
        return groups.stream()
                .map(group -> group instanceof JsonString json ? json.getString() : String.valueOf(group))
                .map(String::strip)
                .filter(group -> !group.isEmpty() && group.length() <= MAX_LENGTH && group.indexOf('\0') < 0)
                .distinct()
                .sorted()
                .limit(MAX_GROUPS)
                .toList();
    }

    /** A claim's text, whatever JSON type the provider chose for it; null when absent or blank. */
    @Nullable
    String text(String claim) {
        Object value = token.getClaim(claim);
        var text = switch (value) {
            case null -> null;
            case JsonString json -> json.getString();
            case JsonObject _, JsonArray _ -> null;
            default -> value.toString();
        };
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(MAX_LENGTH, text.strip().length()));
    }
}
