-- The audit trail is read newest first, by who did it or by what happened.
create index activity_of_actor on activity (actor_id, id desc) where actor_id is not null;
create index activity_of_kind on activity (kind, id desc);

-- Who was erased keeps a row, so that what they wrote still has an author, and counts stay.
alter table person
    add erased_at timestamptz,
    add constraint person_erased_is_deactivated check (erased_at is null or deactivated_at is not null);

-- Two communities whose names look alike. Noticed when one of them changes, so that listing them costs no comparison.
create index community_name_likeness on community using gin (name_key gin_trgm_ops);

-- How much two communities look alike, from 0 to 100: the likeness of their names, and more with a common tag. From 50 on, stewards
-- are shown the pair.
create function look_alike_score(one community, other community) returns integer language sql stable as $$
    select cast(least(100, 100 * similarity(one.name_key, other.name_key)
        + case when one.tags && other.tags then 20 else 0 end) as integer)
$$;

create table look_alike (
    id           uuid        primary key,
    a_id         uuid        not null references community,
    b_id         uuid        not null references community,
    score        integer     not null,
    noticed_at   timestamptz not null,
    dismissed_at timestamptz,
    constraint look_alike_once unique (a_id, b_id),
    constraint look_alike_is_a_pair check (a_id < b_id),
    constraint look_alike_score check (score between 0 and 100)
);

create index look_alike_list on look_alike (score desc, id desc) where dismissed_at is null;
create index look_alike_other on look_alike (b_id);
