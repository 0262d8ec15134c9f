package org.guildhall.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Accent;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestQuery;

/** What to begin with when there is nothing yet. The texts are data, one file for each language. */
@Path("/api/v1/community-templates")
@Tag(name = "Beginnings")
class TemplateResource {
    private final Map<String, List<Template>> templates;

    TemplateResource(ObjectMapper json) {
        this.templates = Map.of("en", read(json, "en"), "de", read(json, "de"));
    }

    /** A kind of community, with words to begin with. */
    @Schema(name = "CommunityTemplate")
    record Template(
            @Schema(description = "Names the template in every language.", examples = "craft")
            String key,

            @Schema(description = "One emoji.", examples = "🧵")
            String emoji,

            Accent accent,
            @Schema(examples = "A craft") String title,

            @Schema(description = "What kind of community this is.")
            String about,

            @Schema(examples = "Technical drawing") String nameHint,
            String domainStatementHint,
            String forWhomHint,
            List<String> tags,

            @Schema(description = "The first three things to do once it is there.")
            List<String> firstSteps) {}

    /** All templates in one language. */
    @Schema(name = "CommunityTemplates")
    record TemplatesView(List<Template> templates) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listCommunityTemplates",
            summary = "List templates for communities",
            description = "Kinds of communities with words to begin with. The same for everybody.")
    public TemplatesView list(
            @RestQuery
                    @DefaultValue("en")
                    @Pattern(regexp = "en|de")
                    @Parameter(description = "The language of the texts: en or de.")
                    String locale) {
        return new TemplatesView(templates.getOrDefault(locale, List.of()));
    }

    private static List<Template> read(ObjectMapper json, String locale) {
        try (var file = TemplateResource.class.getResourceAsStream("/templates/" + locale + ".json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException damaged) {
            throw new UncheckedIOException("templates/" + locale + ".json cannot be read.", damaged);
        }
    }
}
