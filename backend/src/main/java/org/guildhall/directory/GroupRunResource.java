package org.guildhall.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a rule did, and having it done now. */
@Path("/api/v1/admin/group-rules/{rule}/runs")
@Tag(name = "Directory groups")
class GroupRunResource {
    private final GroupRules rules;
    private final GroupRuns runs;
    private final Applying applying;
    private final Pages pages;

    GroupRunResource(GroupRules rules, GroupRuns runs, Applying applying, Pages pages) {
        this.rules = rules;
        this.runs = runs;
        this.applying = applying;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listGroupRuns",
            summary = "List what a rule did",
            description = "Newest first. A sign-in or a daily round that changed nothing leaves no report.")
    public Page<GroupRunView> list(@RestPath String rule, @BeanParam @Valid PageRequest page) {
        var ruled = rules.named(rule);
        return pages.cut(
                        page,
                        GroupRuns.NEWEST,
                        List.of(ruled.rule().id),
                        (position, rows) -> runs.of(ruled.rule(), position, rows))
                .map(GroupRunView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "applyGroupRule",
            summary = "Apply a rule now",
            description = "Whether it is enabled or not. Doing it twice changes nothing more.")
    @APIResponse(responseCode = "201", description = "What it did, with the report's address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<GroupReportView> apply(@RestPath String rule) {
        var ruled = rules.named(rule);
        CommunityPolicy.writable(ruled.community()).orRefuse();
        var run = applying.byHand(ruled, rules.steward());
        return RestResponse.ResponseBuilder.<GroupReportView>created(
                        URI.create("/api/v1/admin/group-rules/" + ruled.rule().id + "/runs/" + run.id))
                .entity(GroupReportView.of(run, runs.lines(run, GroupReportView.MOST)))
                .build();
    }

    @GET
    @Path("{run}")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readGroupRun",
            summary = "Read a report",
            description = "Whom the rule added and removed then, and whom it left alone for which reason.")
    public GroupReportView read(@RestPath String rule, @RestPath String run) {
        var ruled = rules.named(rule);
        var found = Ids.parse(run)
                .flatMap(id -> runs.of(ruled.rule(), id))
                .orElseThrow(Refusal.NotFound::new)
                .run();
        return GroupReportView.of(found, runs.lines(found, GroupReportView.MOST));
    }
}
