-- Why a community rests, and where it went when it merged.
alter table community
    add column pause_note text,
    add column merged_into uuid references community,
    add constraint community_pause check (status = 'PAUSED' or (paused_until is null and pause_note is null)),
    add constraint community_merged check (merged_into is null or (status = 'CLOSED' and merged_into <> id));

create index community_due on community (paused_until) where status = 'PAUSED';
create index community_merged_into on community (merged_into) where merged_into is not null;

-- How a community ended: why, who follows it, and what became of what was open. A reopened one keeps it as history.
create table closure (
    id           uuid        primary key,
    community_id uuid        not null references community,
    reason       text        not null,
    successor_id uuid        references community,
    checklist    jsonb       not null,
    closed_by    uuid        not null references person,
    closed_at    timestamptz not null,
    reopened_at  timestamptz,
    constraint closure_reason check (reason <> '')
);

create unique index closure_in_force on closure (community_id) where reopened_at is null;
create index closure_of_community on closure (community_id);
create index closure_successor on closure (successor_id);
create index closure_by_person on closure (closed_by);
