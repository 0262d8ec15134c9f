-- One community goes on in another. Between two that no one person may decide for, it is proposed by the one that ends.
create table merger (
    id           uuid        primary key,
    absorbed_id  uuid        not null references community,
    survivor_id  uuid        not null references community,
    reason       text        not null,
    state        text        not null,
    refusal      text,
    new_members  integer,
    proposed_by  uuid        not null references person,
    proposed_at  timestamptz not null,
    decided_by   uuid        references person,
    decided_at   timestamptz,
    constraint merger_of_two check (absorbed_id <> survivor_id),
    constraint merger_reason check (reason <> ''),
    constraint merger_state check (state in ('PROPOSED', 'DONE', 'REFUSED', 'LAPSED')),
    constraint merger_decided check ((state = 'PROPOSED') = (decided_at is null)),
    constraint merger_refusal check (state <> 'REFUSED' or refusal <> '')
);

create unique index merger_open on merger (absorbed_id) where state = 'PROPOSED';
create index merger_of_absorbed on merger (absorbed_id, id);
create index merger_of_survivor on merger (survivor_id, id);
create index merger_proposed_by on merger (proposed_by);
create index merger_decided_by on merger (decided_by);
