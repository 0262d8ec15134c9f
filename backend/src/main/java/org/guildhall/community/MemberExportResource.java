package org.guildhall.community;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Memberships.Member;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Csv;
import org.guildhall.platform.Keyset.Position;
import org.jboss.resteasy.reactive.RestPath;

/** The members as a table to take along. */
@Path("/api/v1/communities/{community}/members.csv")
@Tag(name = "Membership")
class MemberExportResource {
    private static final String MEDIA_TYPE = "text/csv";
    private static final List<String> HEADING =
            List.of("name", "handle", "orgUnit", "location", "role", "state", "since", "bring", "learn");
    private static final int PAGE = 1_000;

    private final Standings standings;
    private final Memberships memberships;

    MemberExportResource(Standings standings, Memberships memberships) {
        this.standings = standings;
        this.memberships = memberships;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "exportMembers",
            summary = "Export a community's members",
            description =
                    "All members by name, as comma-separated values with a heading, for leaders. A cell that a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "One line for each member.",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "406", description = "This is available as text/csv.")
    public Response export(@RestPath String community) {
        var here = standings.at(community);
        MembershipPolicy.exportMembers(here).orRefuse();
        StreamingOutput table = output -> {
            var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            write(here.community(), writer);
            writer.flush();
        };
        return Response.ok(table)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + here.community().slug + "-members.csv\"")
                .build();
    }

    /** Page by page, so that a large community needs no more memory than a small one. */
    private void write(Community community, Writer writer) throws IOException {
        writer.write(Csv.line(HEADING));
        var position = Position.START;
        while (true) {
            var rows = memberships.byName(community, position, PAGE);
            for (var member : rows) {
                writer.write(line(member));
            }
            if (rows.size() < PAGE) {
                return;
            }
            position = MemberSort.NAME.keyset.at(rows.getLast());
        }
    }

    private static String line(Member member) {
        var membership = member.membership();
        var person = member.person();
        return Csv.line(List.of(
                person.name,
                person.handle,
                requireNonNullElse(person.orgUnit, ""),
                requireNonNullElse(person.location, ""),
                membership.role.name(),
                membership.state.name(),
                membership.since.toString(),
                requireNonNullElse(membership.bring, ""),
                requireNonNullElse(membership.learn, "")));
    }
}
