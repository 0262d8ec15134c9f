-- Answers of writes that carried an Idempotency-Key, kept in the transaction of their effect.
create extension if not exists pg_trgm;

create table idempotency (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        text        not null,
    created_at  timestamptz not null default now(),
    constraint idempotency_once primary key (caller, key)
);

create index idempotency_created_at on idempotency (created_at);
