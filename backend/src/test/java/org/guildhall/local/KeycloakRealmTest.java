package org.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class KeycloakRealmTest {

    private final String text = Files.readString(Workspace.root().resolve("backend/keycloak/guildhall-realm.json"));
    private final JsonNode realm = new ObjectMapper().readTree(text);

    KeycloakRealmTest() throws IOException {}

    @Test
    void everybody_of_the_cast_is_the_same_person_in_keycloak() {
        for (var persona : Cast.ALL) {
            var user = StreamSupport.stream(realm.path("users").spliterator(), false)
                    .filter(one -> one.path("username").asText().equals(persona.handle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(user.path("id").asText()).isEqualTo(persona.subject());
            assertThat(user.path("firstName").asText() + " "
                            + user.path("lastName").asText())
                    .isEqualTo(persona.name());
            assertThat(user.path("email").asText()).isEqualTo(persona.email());
            assertThat(attribute(user, "org_unit")).isEqualTo(persona.orgUnit());
            assertThat(attribute(user, "job_family")).isEqualTo(persona.jobFamily());
            assertThat(attribute(user, "location")).isEqualTo(persona.location());
            assertThat(attribute(user, "pronouns")).isEqualTo(persona.pronouns());
            assertThat(attribute(user, "zoneinfo")).isEqualTo(persona.timeZone());
            assertThat(attribute(user, "locale")).isEqualTo(persona.locale());
            assertThat(StreamSupport.stream(user.path("groups").spliterator(), false)
                            .map(group -> group.asText().replaceFirst("/", "")))
                    .containsExactlyInAnyOrderElementsOf(persona.groups());
            assertThat(user.path("realmRoles").toString().contains("steward")).isEqualTo(persona.steward());
        }
    }

    @Test
    void no_secret_is_written_down() {
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        for (var user : realm.path("users")) {
            for (var credential : user.path("credentials")) {
                assertThat(credential.path("value").asText()).isEqualTo("${GUILDHALL_DEMO_PASSWORD}");
            }
        }
    }

    private static String attribute(JsonNode user, String name) {
        return user.path("attributes").path(name).path(0).asText();
    }
}
