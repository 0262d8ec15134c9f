create table goal (
    id           uuid          primary key,
    version      integer       not null default 0,
    community_id uuid          not null references community,
    title        text          not null,
    why          text,
    measure      text,
    unit         text,
    target       numeric(12,2) not null,
    progress     numeric(12,2) not null,
    owner_id     uuid          references person,
    due          date,
    state        text          not null,
    rank         smallint      not null generated always as (
        case state when 'ACTIVE' then 0 when 'DRAFT' then 1 when 'ACHIEVED' then 2 when 'MISSED' then 3 else 4 end) stored,
    due_day      integer       not null generated always as (coalesce(due - date '2000-01-01', 2147483647)) stored,
    outcome      text,
    created_at   timestamptz   not null,
    news_at      timestamptz   not null,
    closed_at    timestamptz,
    constraint goal_title check (title <> ''),
    constraint goal_state check (state in ('DRAFT', 'ACTIVE', 'ACHIEVED', 'MISSED', 'DROPPED')),
    constraint goal_target check (target > 0),
    constraint goal_progress check (progress >= 0),
    constraint goal_per_cent check (unit is not null or (target = 100 and progress <= 100)),
    constraint goal_closed check (
        (state in ('ACHIEVED', 'MISSED', 'DROPPED')) = (closed_at is not null)
        and (closed_at is null) = (outcome is null) and outcome <> '')
);

-- What a community works on first, soonest due first.
create index goal_list on goal (community_id, rank, due_day, id);
create index goal_of_owner on goal (owner_id, community_id);

create table goal_check_in (
    id         uuid          primary key,
    goal_id    uuid          not null references goal,
    person_id  uuid          not null references person,
    at         timestamptz   not null,
    progress   numeric(12,2) not null,
    note       text,
    confidence text,
    constraint goal_check_in_progress check (progress >= 0),
    constraint goal_check_in_confidence check (confidence in ('SURE', 'UNSURE', 'DOUBTFUL'))
);

create index goal_check_in_list on goal_check_in (goal_id, id);
create index goal_check_in_by_person on goal_check_in (person_id);

create table goal_evidence (
    id        uuid        primary key,
    goal_id   uuid        not null references goal,
    person_id uuid        not null references person,
    at        timestamptz not null,
    title     text        not null,
    url       text        not null,
    constraint goal_evidence_https check (url like 'https://%')
);

create index goal_evidence_list on goal_evidence (goal_id, id);
create index goal_evidence_by_person on goal_evidence (person_id);
