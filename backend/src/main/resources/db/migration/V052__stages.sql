-- What a leader decided about the stage, with the numbers as they were. Never changed afterwards, by nobody.
create table stage_decision (
    id           uuid        primary key,
    community_id uuid        not null references community,
    from_stage   text        not null,
    to_stage     text        not null,
    recommended  boolean     not null,
    reason       text,
    evidence     jsonb       not null,
    decided_by   uuid        not null references person,
    decided_at   timestamptz not null,
    constraint stage_decision_reason check (recommended or reason <> ''),
    constraint stage_decision_changes check (from_stage <> to_stage)
);

create index stage_decision_of_community on stage_decision (community_id, id);
create index stage_decision_by_person on stage_decision (decided_by);

create function stage_decision_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'stage decision % was taken', old.id
        using errcode = 'check_violation', constraint = 'stage_decision_never_changes', table = 'stage_decision';
end $$;

create trigger stage_decision_never_changes before update or delete on stage_decision
    for each row execute function stage_decision_never_changes();
