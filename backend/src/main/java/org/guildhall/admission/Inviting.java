package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.admission.InvitationResult.Outcome;
import org.guildhall.admission.Requests.Waiting;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Invites everybody on a list, and says of each row what came of it. Costs the same few statements however long the list is. */
@ApplicationScoped
class Inviting {
    private final Invitations invitations;
    private final Activities activities;
    private final AdmissionConfig config;

    Inviting(Invitations invitations, Activities activities, AdmissionConfig config) {
        this.invitations = invitations;
        this.activities = activities;
        this.config = config;
    }

    List<InvitationResult> invite(Standing here, List<String> list) {
        var people = found(list);
        var ids = people.values().stream().map(person -> person.id).distinct().toList();
        var states = invitations.open(here.community(), ids);
        var away = here.leads() ? Set.<UUID>of() : invitations.removed(here.community(), ids);
        var seen = new HashSet<String>();
        var rows = list.stream()
                .map(text -> new Row(text, InvitationResult.readable(text) ? people.get(key(text)) : null))
                .map(row -> row.with(outcome(row, states, away, seen)))
                .toList();
        var sent = send(here, rows.stream().flatMap(Row::invited).toList());
        return rows.stream().map(row -> row.result(sent)).toList();
    }

    /** One row of the list with what came of it. */
    private record Row(String text, @Nullable Person person, Outcome outcome) {
        Row(String text, @Nullable Person person) {
            this(text, person, Outcome.INVITED);
        }

        Row with(Outcome outcome) {
            return new Row(text, person, outcome);
        }

        Stream<Person> invited() {
            return person != null && outcome == Outcome.INVITED ? Stream.of(person) : Stream.of();
        }

        /** Whoever came in by another way in this very moment is a member, and the list goes on. */
        InvitationResult result(Set<UUID> sent) {
            var overtaken = invited().anyMatch(invited -> !sent.contains(invited.id));
            return InvitationResult.of(text, person, overtaken ? Outcome.ALREADY_MEMBER : outcome);
        }
    }

    void withdraw(Standing here, Waiting invitation) {
        var membership = invitation.membership();
        if (membership.state == MembershipState.EXPIRED) {
            return;
        }
        if (membership.state != MembershipState.INVITED) {
            throw new Refusal.Conflict(
                    "invitation-answered", "The person has accepted or declined this invitation meanwhile.");
        }
        activities.record(membership.uninvite(here.actor(), invitation.person()));
    }

    private static Outcome outcome(Row row, Map<UUID, MembershipState> states, Set<UUID> away, Set<String> seen) {
        var person = row.person();
        if (!InvitationResult.readable(row.text())) {
            return Outcome.INVALID;
        }
        if (!seen.add(person == null ? key(row.text()) : person.id.toString())) {
            return Outcome.DUPLICATE;
        }
        if (person == null) {
            return Outcome.UNKNOWN;
        }
        if (away.contains(person.id)) {
            return Outcome.REMOVED;
        }
        var state = states.get(person.id);
        return state == null ? Outcome.INVITED : already(state);
    }

    private static Outcome already(MembershipState state) {
        return switch (state) {
            case INVITED -> Outcome.ALREADY_INVITED;
            case REQUESTED -> Outcome.HAS_ASKED;
            default -> Outcome.ALREADY_MEMBER;
        };
    }

    private Set<UUID> send(Standing here, List<Person> people) {
        var until = here.actor().now().plus(Duration.ofDays(config.invitationDays()));
        var sent =
                invitations.add(here, people.stream().map(person -> person.id).toList(), until);
        people.stream()
                .filter(person -> sent.contains(person.id))
                .forEach(person -> activities.record(Activity.in(
                        here.community().id,
                        ActivityKind.INVITATION_SENT,
                        here.actor().id(),
                        person.asSubject(),
                        here.actor().now())));
        return sent;
    }

    private Map<String, Person> found(List<String> rows) {
        var keys = rows.stream()
                .filter(InvitationResult::readable)
                .map(Inviting::key)
                .distinct()
                .toList();
        var found = new HashMap<String, Person>();
        for (var person : invitations.people(keys)) {
            found.put(person.handle, person);
            found.put(person.id.toString(), person);
            if (person.email != null) {
                found.put(person.email.toLowerCase(Locale.ROOT), person);
            }
        }
        return found;
    }

    private static String key(String row) {
        return row.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    }
}
