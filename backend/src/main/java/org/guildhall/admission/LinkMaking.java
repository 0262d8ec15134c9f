package org.guildhall.admission;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standing;
import org.guildhall.identity.Secret;

/** Makes invitation links, and takes them back. */
@ApplicationScoped
class LinkMaking {
    private static final String PREFIX = "join_";

    private final InvitationLinks links;
    private final Activities activities;
    private final AdmissionConfig config;

    LinkMaking(InvitationLinks links, Activities activities, AdmissionConfig config) {
        this.links = links;
        this.activities = activities;
        this.config = config;
    }

    /** The new link with its secret, for the only time. */
    InvitationLinkView make(Standing here, InvitationLinkResource.NewInvitationLink wish) {
        var secret = Secret.random(PREFIX);
        var expiresAt = requireNonNullElseGet(
                wish.expiresAt(), () -> here.actor().now().plus(Duration.ofDays(config.invitationDays())));
        var link = new InvitationLink(here, secret, expiresAt, wish.useLimit());
        links.persist(link);
        activities.record(link.created(here.actor()));
        return InvitationLinkView.of(link, null, secret.text());
    }

    void revoke(Standing here, InvitationLink link) {
        activities.record(link.revoke(here.actor()));
    }
}
