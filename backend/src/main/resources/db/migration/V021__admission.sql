-- What a community asks those who ask to join, and what they answered: the questions stay beside the answers, because they may change.
alter table community
    add column join_questions text[] not null default '{}',
    add constraint community_join_questions check (cardinality(join_questions) <= 3);

-- since: member since; while a membership waits, since when it waits. A pause does not interrupt it.
-- answer_by: by when a request is answered, or until when an invitation stands.
alter table membership
    add column version       integer not null default 0,
    add column name_key      text,
    add column bring         text,
    add column learn         text,
    add column questions     text[]  not null default '{}',
    add column answers       text[]  not null default '{}',
    add column answer_by     timestamptz,
    add column escalated_at  timestamptz,
    add column invited_by    uuid references person,
    add column ended_by      uuid references person,
    add column reason        text,
    add column readmitted_at timestamptz,
    add constraint membership_answers check (cardinality(questions) = cardinality(answers));

update membership set reason = 'Not recorded.' where state in ('DECLINED', 'REMOVED');
update membership m set name_key = (select lower(p.name) from person p where p.id = m.person_id);

-- A table with checks that wait for the commit cannot be altered.
set constraints all immediate;

-- Only who declines an invitation of their own needs no reason.
alter table membership
    alter column name_key set not null,
    add constraint membership_reason check (
        state not in ('DECLINED', 'REMOVED') or coalesce(ended_by = person_id, false) or coalesce(reason, '') ~ '\S');

-- No index spans two tables, so the name that the directory sorts by stands beside the membership and follows the person's.
create function membership_takes_the_name() returns trigger language plpgsql as $$
begin
    new.name_key := (select lower(name) from person where id = new.person_id);
    return new;
end $$;

create trigger membership_takes_the_name before insert on membership
    for each row execute function membership_takes_the_name();

create function memberships_follow_the_name() returns trigger language plpgsql as $$
begin
    update membership set name_key = lower(new.name) where person_id = new.id;
    return null;
end $$;

create trigger memberships_follow_the_name after update of name on person
    for each row when (old.name is distinct from new.name) execute function memberships_follow_the_name();

create index membership_by_name on membership (community_id, name_key, id) where state in ('ACTIVE', 'PAUSED');
create index membership_by_arrival on membership (community_id, since, id) where state in ('ACTIVE', 'PAUSED');
create index membership_requests on membership (community_id, id) where state = 'REQUESTED';
create index membership_invitations on membership (community_id, id) where state = 'INVITED';
create index membership_due on membership (answer_by) where state in ('REQUESTED', 'INVITED');
create index membership_invited_by on membership (invited_by);
create index membership_ended_by on membership (ended_by);

create index person_email on person (lower(email));

-- Lets in whoever has the secret, of which only the hash is kept.
create table invitation_link (
    id           uuid        primary key,
    community_id uuid        not null references community,
    hint         text        not null,
    hash         bytea       not null constraint invitation_link_hash unique,
    created_by   uuid        not null references person,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    use_limit    integer     not null,
    uses         integer     not null default 0,
    revoked_at   timestamptz,
    constraint invitation_link_uses check (uses between 0 and use_limit)
);

create index invitation_link_of_community on invitation_link (community_id, id);
create index invitation_link_by on invitation_link (created_by);

-- What somebody who was removed says about it, and what a steward answered.
create table appeal (
    membership_id uuid        primary key references membership,
    text          text        not null,
    made_at       timestamptz not null,
    outcome       text,
    answer        text,
    answered_by   uuid        references person,
    answered_at   timestamptz,
    constraint appeal_outcome check (outcome in ('UPHELD', 'DISMISSED')),
    constraint appeal_answered check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
    constraint appeal_dismissed_reason check (outcome is distinct from 'DISMISSED' or coalesce(answer, '') ~ '\S')
);

create index appeal_open on appeal (made_at, membership_id) where outcome is null;
create index appeal_by_answer on appeal (answered_by);
