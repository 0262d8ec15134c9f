package org.guildhall.directory;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.platform.Versioned;

/** A rule for a group of the directory. */
@Schema(name = "GroupRule")
record GroupRuleView(
        UUID id,

        @Schema(description = "As the claim `groups` spells it.", examples = "analytics-everyone")
        String group,

        CommunityRef community,
        RuleMode mode,

        @Schema(description = "Whether it is applied at sign-in and daily.")
        boolean enabled,

        Instant createdAt,
        @Schema(hidden = true) int version)
        implements Versioned {

    static GroupRuleView of(GroupRules.Ruled ruled) {
        var rule = ruled.rule();
        return new GroupRuleView(
                rule.id,
                rule.groupName,
                CommunityRef.of(ruled.community()),
                rule.mode,
                rule.enabled,
                rule.createdAt,
                rule.version);
    }
}
