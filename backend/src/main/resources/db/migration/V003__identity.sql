create table person (
    id             uuid        primary key,
    version        integer     not null default 0,
    issuer         text        not null,
    subject        text        not null,
    handle         text        not null constraint person_handle unique,
    name           text        not null,
    email          text,
    org_unit       text,
    job_family     text,
    location       text,
    time_zone      text        not null,
    locale         text        not null,
    pronouns       text,
    about          text,
    steward        boolean     not null default false,
    created_at     timestamptz not null,
    deactivated_at timestamptz,
    constraint person_handle_case check (handle = lower(handle)),
    constraint person_identity unique (issuer, subject)
);

-- A program that calls the API in its own name; appears with its first request.
create table service_account (
    id             uuid        primary key,
    issuer         text        not null,
    client_id      text        not null,
    created_at     timestamptz not null,
    deactivated_at timestamptz,
    constraint service_account_identity unique (issuer, client_id)
);

-- Personal access tokens; only the hash of the secret is kept.
create table access_token (
    id           uuid        primary key,
    person_id    uuid        not null references person,
    name         text        not null,
    hint         text        not null,
    hash         bytea       not null constraint access_token_hash unique,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

create index access_token_of_person on access_token (person_id, id desc);
