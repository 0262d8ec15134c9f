package org.guildhall.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** Makes members of a community out of those who are in a group of the directory. */
@DynamicUpdate
@Entity
public class GroupRule {
    @Id
    public UUID id;

    @Version
    public int version;

    /** Name of the group, as the identity provider's claim {@code groups} spells it. */
    public String groupName;

    public UUID communityId;

    @Enumerated(EnumType.STRING)
    public RuleMode mode;

    /** Whether it is applied at sign-in and daily; by hand it can be applied at any time. */
    public boolean enabled;

    public UUID createdBy;
    public Instant createdAt;

    protected GroupRule() {}

    GroupRule(Community community, GroupRulesResource.NewGroupRule wish, Actor actor) {
        this.id = Ids.next();
        this.groupName = wish.group();
        this.communityId = community.id;
        this.mode = wish.mode();
        this.enabled = wish.enabled();
        this.createdBy = actor.id();
        this.createdAt = actor.now();
    }

    Activity created(Actor actor) {
        return about(ActivityKind.GROUP_RULE_CREATED, actor);
    }

    Activity edit(GroupRuleResource.RuleSettings settings, Actor actor) {
        this.groupName = settings.group();
        this.mode = settings.mode();
        this.enabled = settings.enabled();
        return about(ActivityKind.GROUP_RULE_EDITED, actor);
    }

    Activity deleted(Actor actor) {
        return about(ActivityKind.GROUP_RULE_DELETED, actor);
    }

    Activity applied(Actor actor) {
        return about(ActivityKind.GROUP_RULE_APPLIED, actor);
    }

    private Activity about(ActivityKind kind, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), new Subject("group-rule", id, groupName), actor.now());
    }
}
