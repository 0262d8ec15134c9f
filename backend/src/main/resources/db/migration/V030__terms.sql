-- A role has a term. Who leads already has held the role since joining, and is given the usual term by the round that reminds of terms.
alter table membership
    add column role_since     timestamptz,
    add column role_until     timestamptz,
    add column term_announced boolean not null default false,
    add column interim        boolean not null default false;

update membership set role_since = since where role <> 'MEMBER';

-- A table with checks that wait for the commit takes no index.
set constraints all immediate;

create index membership_terms on membership (role_until) where role <> 'MEMBER';

-- A role above MEMBER is offered, and held by nobody who did not accept it.
create table role_offer (
    id           uuid        primary key,
    community_id uuid        not null references community,
    person_id    uuid        not null references person,
    role         text        not null,
    message      text,
    state        text        not null,
    offered_by   uuid        not null references person,
    offered_at   timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    constraint role_offer_role check (role in ('LEADER', 'FACILITATOR')),
    constraint role_offer_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    constraint role_offer_ended check ((state = 'OPEN') = (ended_at is null))
);

create unique index role_offer_open on role_offer (community_id, person_id) where state = 'OPEN';
create index role_offer_of_community on role_offer (community_id, id);
create index role_offer_of_person on role_offer (person_id, id);
create index role_offer_by_person on role_offer (offered_by);
create index role_offer_expiry on role_offer (expires_at) where state = 'OPEN';
