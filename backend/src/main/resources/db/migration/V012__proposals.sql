-- Who would take part in a community that is proposed, and how. Kept when it starts, as the record of how it began.
create table interest (
    community_id uuid        not null references community,
    person_id    uuid        not null references person,
    kind         text        not null,
    note         text,
    since        timestamptz not null,
    constraint interest_once primary key (community_id, person_id),
    constraint interest_kind check (kind in ('JOIN', 'HELP_LEAD', 'HOST'))
);

create index interest_of_person on interest (person_id);
create index interest_in_order on interest (community_id, since, person_id);
create index community_proposed on community (created_at, id) where status = 'PROPOSED';
