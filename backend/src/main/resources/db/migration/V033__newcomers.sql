-- Who greets a newcomer, and whether they did; one row for each membership that became active.
create table newcomer_welcome (
    id              uuid        primary key,
    membership_id   uuid        not null constraint newcomer_welcome_once unique references membership,
    community_id    uuid        not null references community,
    greeter_id      uuid        not null references person,
    named_at        timestamptz not null,
    due_at          timestamptz not null,
    greeted_at      timestamptz,
    charter_read_at timestamptz,
    dismissed_at    timestamptz
);

create index newcomer_welcome_rota on newcomer_welcome (community_id, greeter_id, named_at);
create index newcomer_welcome_list on newcomer_welcome (community_id, id);
create index newcomer_welcome_by_greeter on newcomer_welcome (greeter_id);
