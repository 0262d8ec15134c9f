package org.guildhall.identity;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Somebody of the organisation, known by the identity provider's issuer and subject since the first sign-in. */
@DynamicUpdate
@Entity
public class Person {
    /** What erased people are called. The app says it in the reader's language. */
    static final String FORMER = "Former member";

    @Id
    public UUID id;

    @Version
    public int version;

    public String issuer;
    public String subject;

    public String handle;

    public String name;
    public @Nullable String email;
    public @Nullable String orgUnit;
    public @Nullable String jobFamily;
    public @Nullable String location;
    public String timeZone;
    public String locale;
    public @Nullable String pronouns;
    public @Nullable String about;
    public boolean steward;

    /** The groups of the directory that the person is in, in order, as the identity provider said at the last sign-in. */
    public List<String> groups;

    public Instant createdAt;
    public @Nullable Instant deactivatedAt;

    /** When the profile and the names were removed; the row stays, so that what they wrote has an author. */
    public @Nullable Instant erasedAt;

    protected Person() {}

    Person(Claims claims, String handle, Instant now) {
        this.id = Ids.next();
        this.issuer = claims.issuer();
        this.subject = claims.subject();
        this.handle = handle;
        this.name = claims.name();
        this.email = claims.email();
        this.orgUnit = claims.text("org_unit");
        this.jobFamily = claims.text("job_family");
        this.location = claims.text("location");
        this.timeZone = claims.timeZone();
        this.locale = claims.locale();
        this.pronouns = claims.text("pronouns");
        this.steward = claims.steward();
        this.groups = requireNonNullElse(claims.groups(), List.of());
        this.createdAt = now;
    }

    Activity arrived() {
        return Activity.of(ActivityKind.PERSON_ARRIVED, id, asSubject(), createdAt);
    }

    /** Whether the identity provider now says something else about what only it may say. */
    boolean differs(Claims claims) {
        return steward != claims.steward()
                || !Objects.equals(email, requireNonNullElse(claims.email(), email))
                || regrouped(claims);
    }

    private boolean regrouped(Claims claims) {
        return !groups.equals(requireNonNullElse(claims.groups(), groups));
    }

    /** Takes over what only the identity provider may say. Other groups than before are worth an activity. */
    Optional<Activity> follow(Claims claims, Instant now) {
        var regrouped = regrouped(claims);
        this.steward = claims.steward();
        this.email = claims.email() == null ? email : claims.email();
        this.groups = requireNonNullElse(claims.groups(), groups);
        return regrouped
                ? Optional.of(Activity.of(ActivityKind.PERSON_REGROUPED, id, asSubject(), now))
                : Optional.empty();
    }

    Activity edit(PersonResource.Profile profile, Actor actor) {
        this.name = profile.name();
        this.pronouns = profile.pronouns();
        this.orgUnit = profile.orgUnit();
        this.jobFamily = profile.jobFamily();
        this.location = profile.location();
        this.timeZone = profile.timeZone();
        this.locale = profile.locale();
        this.about = profile.about();
        return Activity.of(ActivityKind.PERSON_EDITED, actor.id(), asSubject(), actor.now());
    }

    /** Everything by which others may have named the person. A handle counts as a mention only: alone it may be a common word. */
    List<String> names() {
        return Stream.of(name, email, "@" + handle).filter(Objects::nonNull).toList();
    }

    /** Removes the profile and the names. The same login, should it come back, is somebody new. */
    Activity erase(String reason, Actor actor) {
        var said = names().stream().reduce(reason, (text, one) -> text.replace(one, FORMER));
        this.subject = "erased-" + Ids.next();
        this.handle = "former-" + HexFormat.of().toHexDigits(Ids.next().getLeastSignificantBits());
        this.name = FORMER;
        this.email = null;
        this.orgUnit = null;
        this.jobFamily = null;
        this.location = null;
        this.pronouns = null;
        this.about = null;
        this.timeZone = "UTC";
        this.locale = "en";
        this.steward = false;
        this.groups = List.of();
        this.erasedAt = actor.now();
        return Activity.of(ActivityKind.PERSON_ERASED, actor.id(), asSubject(), actor.now())
                .because(said);
    }

    /** Takes the person out of the organisation: the next request is refused, what they wrote stays. */
    public Activity deactivate(String reason, Actor actor) {
        this.deactivatedAt = actor.now();
        return Activity.of(ActivityKind.PERSON_DEACTIVATED, actor.id(), asSubject(), actor.now())
                .because(reason);
    }

    /** Lets the person in again; what they held before stays with those who took it over. */
    public Activity reactivate(Actor actor) {
        this.deactivatedAt = null;
        return Activity.of(ActivityKind.PERSON_REACTIVATED, actor.id(), asSubject(), actor.now());
    }

    public Subject asSubject() {
        return new Subject("person", id, name);
    }
}
