-- Named duties. They route work and grant nothing.
create table responsibility (
    id           uuid        primary key,
    community_id uuid        not null references community,
    person_id    uuid        not null references person,
    kind         text        not null,
    state        text        not null,
    message      text,
    proposed_by  uuid        not null references person,
    proposed_at  timestamptz not null,
    held_since   timestamptz,
    held_until   timestamptz,
    ended_at     timestamptz,
    constraint responsibility_kind check (kind in ('GREETER', 'HOST', 'LIBRARIAN', 'MENTOR', 'SPONSOR', 'DEPUTY')),
    constraint responsibility_state check (state in ('OFFERED', 'VOLUNTEERED', 'HELD', 'ENDED')),
    constraint responsibility_held check (state <> 'HELD' or (held_since is not null and held_until is not null)),
    constraint responsibility_ended check ((state = 'ENDED') = (ended_at is not null))
);

create unique index responsibility_open on responsibility (community_id, person_id, kind) where state <> 'ENDED';
create index responsibility_list on responsibility (community_id, kind, id) where state <> 'ENDED';
create index responsibility_of_community on responsibility (community_id);
create index responsibility_of_person on responsibility (person_id);
create index responsibility_by_person on responsibility (proposed_by);
