-- One leader hands the community over to another: proposed, accepted, completed. A leader has one hand-over open at a time.
create table handover (
    id           uuid        primary key,
    community_id uuid        not null references community,
    from_person  uuid        not null references person,
    to_person    uuid        not null references person,
    note         text,
    state        text        not null,
    proposed_at  timestamptz not null,
    accepted_at  timestamptz,
    ended_at     timestamptz,
    open_items   jsonb,
    constraint handover_two_people check (from_person <> to_person),
    constraint handover_state check (state in ('PROPOSED', 'ACCEPTED', 'COMPLETED', 'CANCELLED')),
    constraint handover_ended check ((state in ('COMPLETED', 'CANCELLED')) = (ended_at is not null)),
    constraint handover_accepted check (state not in ('ACCEPTED', 'COMPLETED') or accepted_at is not null),
    constraint handover_lists_open_items check ((state = 'COMPLETED') = (open_items is not null))
);

create unique index handover_open on handover (community_id, from_person) where state in ('PROPOSED', 'ACCEPTED');
create index handover_of_community on handover (community_id, id);
create index handover_from on handover (from_person);
create index handover_to on handover (to_person);
