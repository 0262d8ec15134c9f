package org.guildhall.directory;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.Line;
import org.guildhall.platform.MergePatch;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One rule for a group of the directory. */
@Path("/api/v1/admin/group-rules/{rule}")
@Tag(name = "Directory groups")
class GroupRuleResource {
    private final GroupRules rules;
    private final Activities activities;
    private final MergePatch mergePatch;

    GroupRuleResource(GroupRules rules, Activities activities, MergePatch mergePatch) {
        this.rules = rules;
        this.activities = activities;
        this.mergePatch = mergePatch;
    }

    /** What can be changed about a rule; for another community, make another rule. */
    @Schema(name = "GroupRuleSettings")
    record RuleSettings(
            @NotBlank @Size(max = 200) @Line String group,
            @NotNull RuleMode mode,
            @NotNull Boolean enabled) {

        static RuleSettings of(GroupRule rule) {
            return new RuleSettings(rule.groupName, rule.mode, rule.enabled);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readGroupRule",
            summary = "Read a rule",
            description = "With the `ETag` that an edit names.")
    public GroupRuleView read(@RestPath String rule) {
        return GroupRuleView.of(rules.named(rule));
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editGroupRule",
            summary = "Edit a rule",
            description =
                    "Merge patch: what is absent stays. Memberships that it gave before stay until it is applied again.")
    @APIResponse(
            responseCode = "409",
            description = "`group-rule-exists`: there is a rule for this group and community.")
    public GroupRuleView edit(
            @RestPath String rule,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = RuleSettings.class))) JsonNode patch) {
        var ruled = rules.named(rule);
        Etags.require(ifMatch, ruled.rule().version);
        var settings = mergePatch.apply(patch, RuleSettings.of(ruled.rule()), RuleSettings.class);
        activities.record(ruled.rule().edit(settings, rules.steward()));
        rules.flush();
        return GroupRuleView.of(ruled);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "deleteGroupRule",
            summary = "Delete a rule",
            description = "With its reports. Who became a member through it stays one.")
    public void delete(@RestPath String rule, @RestHeader("If-Match") @Nullable String ifMatch) {
        var ruled = rules.named(rule);
        Etags.require(ifMatch, ruled.rule().version);
        activities.record(ruled.rule().deleted(rules.steward()));
        rules.delete(ruled.rule());
    }
}
