alter table charter drop constraint charter_number;
alter table charter add column id uuid not null default uuidv7() constraint charter_id primary key;
alter table charter alter column id drop default;
alter table charter add constraint charter_number unique (community_id, number);

alter table charter
    add column version               integer not null default 0,
    add column purpose               text,
    add column edited_at             timestamptz,
    add column edited_by             uuid references person,
    add column consulted_at          timestamptz,
    add column consultation_until    date,
    add column consultation_ended_at timestamptz,
    add column ratified_by           uuid references person,
    add column override_reason       text,
    add column review_noted_at       timestamptz;

-- Whoever was asked already has two weeks from now.
update charter set consulted_at = now(), consultation_until = current_date + 14 where state = 'CONSULTATION';

alter table charter
    add constraint charter_consultation check ((consulted_at is null) = (consultation_until is null)),
    add constraint charter_in_consultation check (state <> 'CONSULTATION' or consulted_at is not null),
    add constraint charter_override_reason check (override_reason <> '');

-- One version at a time is on its way.
create unique index charter_one_open on charter (community_id) where state in ('DRAFT', 'CONSULTATION');
create index charter_edited_by on charter (edited_by);
create index charter_ratified_by on charter (ratified_by);
create index charter_review on charter (review_on) where state = 'RATIFIED' and review_noted_at is null;

-- What was ratified stays as it was. It may be superseded, and that its review is due may be noted; nothing else, by nobody.
create function charter_ratified_never_changes() returns trigger language plpgsql as $$
declare
    may_change constant text[] := array['state', 'version', 'review_noted_at'];
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - may_change = to_jsonb(old) - may_change
            and (new.state = old.state or (old.state = 'RATIFIED' and new.state = 'SUPERSEDED')) then
        return new;
    end if;
    raise exception 'charter % of community % was ratified', old.number, old.community_id
        using errcode = 'check_violation', constraint = 'charter_ratified_never_changes', table = 'charter';
end $$;

create trigger charter_ratified_never_changes before update or delete on charter
    for each row when (old.state in ('RATIFIED', 'SUPERSEDED')) execute function charter_ratified_never_changes();

-- What members say to a version while they are asked.
create table charter_comment (
    id           uuid        primary key,
    charter_id   uuid        not null references charter,
    person_id    uuid        not null references person,
    section      text        not null,
    text         text        not null,
    objection    boolean     not null,
    at           timestamptz not null,
    answer       text,
    answered_by  uuid        references person,
    answered_at  timestamptz,
    withdrawn_at timestamptz,
    constraint charter_comment_section check (
        section in ('PURPOSE', 'FOR_WHOM', 'IN_SCOPE', 'OUT_OF_SCOPE', 'NORMS', 'RHYTHM', 'DECISIONS')),
    constraint charter_comment_text check (text <> ''),
    constraint charter_comment_answered check (num_nulls(answer, answered_by, answered_at) in (0, 3) and answer <> '')
);

create index charter_comment_list on charter_comment (charter_id, id);
create index charter_comment_by_person on charter_comment (person_id);
create index charter_comment_answered_by on charter_comment (answered_by);

-- Which version a member has accepted last: never an older one than before, never more than one.
create table charter_acceptance (
    membership_id uuid        primary key references membership,
    charter_id    uuid        not null references charter,
    accepted_at   timestamptz not null
);

create index charter_acceptance_of_charter on charter_acceptance (charter_id);
