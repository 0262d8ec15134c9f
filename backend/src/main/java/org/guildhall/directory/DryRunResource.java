package org.guildhall.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a rule would do. */
@Path("/api/v1/admin/group-rules/{rule}/dry-run")
@Tag(name = "Directory groups")
class DryRunResource {
    private final GroupRules rules;
    private final GroupPlan plan;

    DryRunResource(GroupRules rules, GroupPlan plan) {
        this.rules = rules;
        this.plan = plan;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "tryGroupRule",
            summary = "See what a rule would do",
            description =
                    "Who would be added, who would be removed, and who would be left alone for which reason. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What it would do now.")
    public RestResponse<GroupReportView> dryRun(@RestPath String rule) {
        var ruled = rules.named(rule);
        return RestResponse.ok(GroupReportView.of(plan.steps(ruled.rule(), null)));
    }
}
