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
