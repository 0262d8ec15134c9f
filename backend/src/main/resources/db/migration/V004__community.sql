create table community (
    id               uuid        primary key,
    version          integer     not null default 0,
    slug             text        not null constraint community_slug unique,
    name             text        not null,
    name_key         text        not null generated always as (lower(name)) stored,
    tagline          text,
    emoji            text,
    accent           text,
    domain_statement text        not null,
    tags             varchar(30)[] not null default '{}',
    visibility       text        not null,
    joining          text        not null,
    status           text        not null,
    stage            text        not null,
    official         boolean     not null default false,
    time_zone        text        not null,
    locale           text        not null,
    member_count     integer     not null default 0 constraint community_member_count check (member_count >= 0),
    paused_until     date,
    closed_reason    text,
    created_at       timestamptz not null,
    constraint community_slug_case check (slug = lower(slug)),
    constraint community_visibility check (visibility in ('PUBLIC', 'RESTRICTED', 'PRIVATE')),
    constraint community_joining check (joining in ('OPEN', 'REQUEST', 'INVITE')),
    constraint community_private_by_invitation check (visibility <> 'PRIVATE' or joining = 'INVITE'),
    constraint community_status check (status in ('PROPOSED', 'ACTIVE', 'PAUSED', 'CLOSED')),
    constraint community_closed_reason check (status <> 'CLOSED' or closed_reason <> ''),
    constraint community_stage
        check (stage in ('POTENTIAL', 'COALESCING', 'MATURING', 'STEWARDSHIP', 'TRANSFORMATION'))
);

-- One index for each sort of the list, each ending in the id.
create index community_by_name on community (name_key, id);
create index community_by_age on community (created_at, id);
create index community_by_size on community (member_count, id);
create index community_tags on community using gin (tags);
create index community_text on community
    using gin (lower(name || ' ' || coalesce(tagline, '') || ' ' || domain_statement) gin_trgm_ops);

-- What a community agrees on. The first version is a draft with what its starter wrote.
create table charter (
    community_id uuid        not null references community,
    number       integer     not null,
    state        text        not null,
    for_whom     text        not null,
    in_scope     text,
    out_of_scope text,
    norms        text,
    rhythm       text,
    decisions    text,
    review_on    date,
    ratified_at  timestamptz,
    constraint charter_number primary key (community_id, number),
    constraint charter_state check (state in ('DRAFT', 'CONSULTATION', 'RATIFIED', 'SUPERSEDED')),
    constraint charter_ratified check ((state in ('RATIFIED', 'SUPERSEDED')) = (ratified_at is not null))
);

create unique index charter_one_ratified on charter (community_id) where state = 'RATIFIED';

create table membership (
    id           uuid        primary key,
    community_id uuid        not null references community,
    person_id    uuid        not null references person,
    state        text        not null,
    role         text        not null,
    rank         smallint    not null
        generated always as (case role when 'LEADER' then 0 when 'FACILITATOR' then 1 else 2 end) stored,
    since        timestamptz not null,
    ended_at     timestamptz,
    constraint membership_state check (
        state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED', 'LEFT', 'DECLINED', 'REMOVED', 'EXPIRED')),
    constraint membership_role check (role in ('LEADER', 'FACILITATOR', 'MEMBER')),
    constraint membership_role_is_active check (role = 'MEMBER' or state = 'ACTIVE'),
    constraint membership_ended
        check ((state in ('LEFT', 'DECLINED', 'REMOVED', 'EXPIRED')) = (ended_at is not null))
);

-- At most one open membership for each person and community; ended ones are history.
create unique index membership_open on membership (community_id, person_id)
    where state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED');
create index membership_of_person on membership (person_id, community_id)
    where state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED');
create index membership_history on membership (community_id, person_id, id);
create index membership_history_of_person on membership (person_id, id);
create index membership_leaders on membership (community_id) where role = 'LEADER';
create index membership_list on membership (community_id, rank, id) where state in ('ACTIVE', 'PAUSED');

-- A service account may do in this community what its scopes allow.
create table service_grant (
    community_id       uuid        not null references community,
    service_account_id uuid        not null references service_account,
    granted_by         uuid        not null references person,
    granted_at         timestamptz not null,
    constraint service_grant_once primary key (community_id, service_account_id)
);

create index service_grant_by_person on service_grant (granted_by);
create index service_grant_of_account on service_grant (service_account_id);

-- An ACTIVE or PAUSED community has a leader at every commit. The check is deferred to the commit; the row lock makes two
-- transactions that each take one of the last two leaders wait for one another, and the second sees what the first did.
create function community_keeps_a_leader() returns trigger language plpgsql as $$
declare
    community_in_question uuid := to_jsonb(coalesce(old, new)) ->> tg_argv[0];
begin
    perform 1 from community
        where id = community_in_question and status in ('ACTIVE', 'PAUSED') for update;
    if found and not exists (
        select 1 from membership
            where community_id = community_in_question and role = 'LEADER' and state = 'ACTIVE') then
        raise exception 'community % would have no leader', community_in_question
            using errcode = 'check_violation', constraint = 'community_keeps_a_leader', table = 'community';
    end if;
    return null;
end $$;

create constraint trigger community_keeps_a_leader
    after insert or update of status on community
    deferrable initially deferred for each row execute function community_keeps_a_leader('id');

create constraint trigger membership_keeps_a_leader
    after update or delete on membership
    deferrable initially deferred for each row
    when (old.role = 'LEADER') execute function community_keeps_a_leader('community_id');
