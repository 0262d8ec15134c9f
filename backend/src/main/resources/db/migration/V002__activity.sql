-- What happened. Append-only; seq is given by the relay after the commit, without gaps.
create table activity (
    id            uuid        primary key,
    seq           bigint      constraint activity_seq unique,
    kind          text        not null,
    at            timestamptz not null,
    actor_id      uuid,
    community_id  uuid,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    subject_title text        not null,
    detail        text
);

create index activity_without_seq on activity (id) where seq is null;
create index activity_of_community on activity (community_id, id desc) where community_id is not null;

-- How far each consumer has read the log, and when it may try again after a failure.
create table activity_consumer (
    name      text        primary key,
    watermark bigint      not null default 0,
    failures  integer     not null default 0,
    error     text,
    retry_at  timestamptz not null default now()
);

-- What a consumer could not digest after many attempts, for people to look at.
create table activity_parked (
    consumer    text        not null references activity_consumer,
    activity_id uuid        not null references activity,
    error       text        not null,
    parked_at   timestamptz not null default now(),
    constraint activity_parked_once primary key (consumer, activity_id)
);

create index activity_parked_activity on activity_parked (activity_id);
