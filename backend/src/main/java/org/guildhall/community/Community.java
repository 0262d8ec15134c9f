package org.guildhall.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** People who share a concern or passion for something they do, and learn to do it better by interacting regularly. */
@DynamicUpdate
@Entity
public class Community extends Lifecycle {
    @Id
    public UUID id;

    @Version
    public int version;

    public String slug;

    public String name;

    /** The name as lists sort it; the database computes what counts. */
    @Column(insertable = false, updatable = false)
    public String nameKey;

    public @Nullable String tagline;
    public @Nullable String emoji;

    @Enumerated(EnumType.STRING)
    public @Nullable Accent accent;

    /** The shared interest that gives the community its identity. */
    public String domainStatement;

    /** Whom it is for; the charter in force may say it in other words. */
    public String forWhom;

    /** What belongs to its domain. */
    public @Nullable String inScope;

    /** What does not. */
    public @Nullable String outOfScope;

    public List<String> tags;

    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    @Enumerated(EnumType.STRING)
    public Joining joining;

    /** Whether the stewards recognise it as the organisation's own. */
    public boolean official;

    /** The community it is a chapter of; that one is no chapter itself. */
    public @Nullable UUID parentId;

    public String timeZone;
    public String locale;

    /** Moved by {@link Communities#count} alone, in the database, so that no two joins overwrite each other. */
    @Column(updatable = false)
    public int memberCount;

    /** When the members look at their charter again; moved by {@link Communities#reviewCharterOn} alone. */
    @Column(updatable = false)
    public @Nullable LocalDate charterReviewOn;

    /** What who asks to join is asked; at most three. */
    public List<String> joinQuestions;

    /** Whether everybody who sees it may ask a question here, while it is PUBLIC. */
    public boolean guestQuestions;

    public Instant createdAt;

    protected Community() {}

    Community(NewCommunity wish, Status status, Actor actor) {
        this.id = Ids.next();
        this.slug = Slugs.of(wish);
        this.name = wish.name();
        this.nameKey = wish.name().toLowerCase(Locale.ROOT);
        this.tagline = wish.tagline();
        this.emoji = wish.emoji();
        this.accent = wish.accent();
        this.domainStatement = wish.domainStatement();
        this.forWhom = wish.forWhom();
        this.tags = wish.tags();
        this.visibility = wish.visibility();
        this.joining = wish.joining();
        this.status = status;
        this.stage = Stage.POTENTIAL;
        this.timeZone = wish.timeZone();
        this.locale = wish.locale();
        this.memberCount = 1;
        this.joinQuestions = List.of();
        this.createdAt = actor.now();
    }

    public Activity ask(List<String> questions, Actor actor) {
        this.joinQuestions = List.copyOf(questions);
        return by(actor, ActivityKind.JOIN_QUESTIONS_EDITED);
    }

    /** A new name is told of as such, with the one before. */
    Activity edit(CommunitySettings settings, Actor actor) {
        var before = name;
        this.name = settings.name();
        this.tagline = settings.tagline();
        this.emoji = settings.emoji();
        this.accent = settings.accent();
        this.domainStatement = settings.domainStatement();
        this.forWhom = settings.forWhom();
        this.inScope = settings.inScope();
        this.outOfScope = settings.outOfScope();
        this.tags = settings.tags();
        this.timeZone = settings.timeZone();
        this.locale = settings.locale();
        this.guestQuestions = settings.guestQuestions();
        if (!settings.slug().equals(slug)) {
            this.slug = visibility == Visibility.PRIVATE ? Slugs.hidden(settings.slug()) : settings.slug();
        }
        return name.equals(before)
                ? by(actor, ActivityKind.COMMUNITY_EDITED)
                : by(actor, ActivityKind.COMMUNITY_RENAMED).because(before);
    }

    Access access() {
        return new Access(visibility, joining);
    }

    /** Who goes into hiding takes an address that nobody knows. */
    Activity open(Access access, Actor actor) {
        var before = access();
        if (access.visibility() == Visibility.PRIVATE && visibility != Visibility.PRIVATE) {
            this.slug = Slugs.hidden(slug);
        }
        this.visibility = access.visibility();
        this.joining = access.joining();
        return by(actor, ActivityKind.ACCESS_CHANGED).because(before + " → " + access);
    }

    Activity recognise(boolean recognised, Actor actor) {
        this.official = recognised;
        return by(actor, recognised ? ActivityKind.RECOGNITION_GIVEN : ActivityKind.RECOGNITION_WITHDRAWN);
    }

    Activity joinAsChapter(Community parent, Actor actor) {
        this.parentId = parent.id;
        return by(actor, ActivityKind.CHAPTER_JOINED);
    }

    Activity leaveParent(Actor actor) {
        this.parentId = null;
        return by(actor, ActivityKind.CHAPTER_LEFT);
    }

    /** What the members of the one that goes on are told. */
    public Activity absorbed(Community other, String reason, Actor actor) {
        if (other.id.equals(parentId)) {
            this.parentId = null;
        }
        var kind = ActivityKind.COMMUNITY_MERGED;
        return Activity.in(id, kind, actor.id(), other.subject(), actor.now()).because(reason);
    }

    /** The date in its own time zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }

    @Override
    public Subject subject() {
        return new Subject("community", id, name);
    }
}
