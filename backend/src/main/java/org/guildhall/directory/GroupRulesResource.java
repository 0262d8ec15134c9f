package org.guildhall.directory;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Problem;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules by which groups of the directory become memberships. */
@Path("/api/v1/admin/group-rules")
@Tag(
        name = "Directory groups",
        description = "Rules by which groups of the organisation's directory become memberships.")
class GroupRulesResource {
    private final Standings standings;
    private final GroupRules rules;
    private final Activities activities;
    private final Pages pages;

    GroupRulesResource(Standings standings, GroupRules rules, Activities activities, Pages pages) {
        this.standings = standings;
        this.rules = rules;
        this.activities = activities;
        this.pages = pages;
    }

    /** A rule to be made. */
    @Schema(name = "NewGroupRule")
    record NewGroupRule(
            @Schema(description = "As the claim `groups` spells it.", examples = "analytics-everyone")
            @NotBlank
            @Size(max = 200)
            @Line
            String group,

            @Schema(description = "Id or slug of the community.", examples = "data-visualisation")
            @NotBlank
            @Size(max = 60)
            @Line
            String community,

            @Schema(description = "ADD when absent.") RuleMode mode,

            @Schema(description = "False when absent: look at a dry run first.")
            Boolean enabled) {

        NewGroupRule {
            mode = requireNonNullElse(mode, RuleMode.ADD);
            enabled = requireNonNullElse(enabled, false);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listGroupRules",
            summary = "List the rules for directory groups",
            description = "By group, for stewards.")
    public Page<GroupRuleView> list(@BeanParam @Valid PageRequest page) {
        var _ = rules.steward();
        return pages.cut(page, GroupRules.BY_GROUP, List.of(), rules::all).map(GroupRuleView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "createGroupRule",
            summary = "Make a rule for a directory group",
            description =
                    "Who is in the group becomes a member of the community: at sign-in and daily once the rule is enabled, or when it is applied by hand. It never gives a role, never brings back who left or was removed, and never takes a leader.")
    @APIResponse(responseCode = "201", description = "The rule, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`group-rule-exists`: there is a rule for this group and community. `in-flight`: the same request is still being carried out.")
    public RestResponse<GroupRuleView> create(@Valid @NotNull NewGroupRule body) {
        var _ = rules.steward();
        var here = at(body.community());
        var rule = new GroupRule(here.community(), body, here.actor());
        rules.persistAndFlush(rule);
        activities.record(rule.created(here.actor()));
        return RestResponse.ResponseBuilder.<GroupRuleView>created(URI.create("/api/v1/admin/group-rules/" + rule.id))
                .entity(GroupRuleView.of(new GroupRules.Ruled(rule, here.community())))
                .build();
    }

    /** A community that a body names and that is not there is a wrong value, not a wrong address. */
    private Standing at(String community) {
        try {
            return standings.at(community);
        } catch (Refusal.NotFound absent) {
            throw new Refusal.Invalid(
                    List.of(Problem.Fault.at("/community", "community-unknown", "There is no such community.")));
        }
    }
}
