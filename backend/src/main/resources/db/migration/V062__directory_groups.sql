-- The groups of the organisation's directory that a person is in, as the identity provider said at the last sign-in.
alter table person add column groups text[] not null default '{}';
create index person_groups on person using gin (groups);

-- Who is in the group becomes a member of the community.
create table group_rule (
    id           uuid        primary key,
    version      integer     not null default 0,
    group_name   text        not null,
    community_id uuid        not null references community,
    mode         text        not null,
    enabled      boolean     not null,
    created_by   uuid        not null references person,
    created_at   timestamptz not null,
    constraint group_rule_once unique (community_id, group_name),
    constraint group_rule_group check (group_name ~ '\S'),
    constraint group_rule_mode check (mode in ('ADD', 'ADD_AND_REMOVE'))
);

create index group_rule_list on group_rule (group_name, id);
create index group_rule_by_person on group_rule (created_by);

-- Which memberships came from a rule; only those it may take back, and who lost one this way has not left by themselves.
create table group_membership (
    membership_id uuid        primary key references membership,
    rule_id       uuid        references group_rule on delete set null,
    taken_back_at timestamptz
);

create index group_membership_of_rule on group_membership (rule_id);

-- What a rule did.
create table group_run (
    id         uuid        primary key,
    rule_id    uuid        not null references group_rule on delete cascade,
    at         timestamptz not null,
    started_by uuid        references person,
    added      integer     not null,
    removed    integer     not null,
    skipped    integer     not null
);

create index group_run_list on group_run (rule_id, id desc);
create index group_run_by_person on group_run (started_by);

create table group_run_line (
    run_id    uuid not null references group_run on delete cascade,
    person_id uuid not null references person,
    outcome   text not null,
    constraint group_run_line_once primary key (run_id, person_id)
);

create index group_run_line_of_person on group_run_line (person_id);
