-- A steward opened a community for a while, with a reason that its leaders read.
create table opening (
    id           uuid        primary key,
    community_id uuid        not null references community,
    person_id    uuid        not null references person,
    reason       text        not null,
    opened_at    timestamptz not null,
    ends_at      timestamptz not null,
    closed_at    timestamptz,
    constraint opening_reason check (length(btrim(reason)) >= 20),
    constraint opening_has_an_end check (ends_at > opened_at)
);

-- One at a time for each steward and community; one whose time is up is closed before the next begins.
create unique index opening_once on opening (community_id, person_id) where closed_at is null;
create index opening_list on opening (community_id, id desc);
create index opening_of_person on opening (person_id);
