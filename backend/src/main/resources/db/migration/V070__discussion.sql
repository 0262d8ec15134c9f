alter table community add column guest_questions boolean not null default false;

create table discussion (
    id                uuid        primary key,
    version           integer     not null default 0,
    community_id      uuid        not null references community,
    kind              text        not null,
    title             text        not null,
    body_markdown     text        not null,
    body_html         text        not null,
    excerpt           text        not null,
    opening           jsonb       not null default '{}',
    tags              varchar[]   not null default '{}',
    author_id         uuid        references person,
    program_id        uuid        references service_account,
    author_org_unit   text,
    guest             boolean     not null default false,
    created_at        timestamptz not null,
    edited_at         timestamptz,
    state             text        not null default 'OPEN',
    outcome           text,
    outcome_note      text,
    summary           jsonb,
    closed_at         timestamptz,
    closed_by         uuid,
    accepted_reply_id uuid,
    expires_at        timestamptz,
    due               date,
    opinions_welcome  boolean     not null default false,
    pinned_at         timestamptz,
    pin_rank          smallint    not null generated always as (case when pinned_at is null then 0 else 1 end) stored,
    locked_at         timestamptz,
    locked_by         uuid,
    lock_reason       text,
    hidden_at         timestamptz,
    hidden_by         uuid,
    hidden_reason     text,
    deleted_at        timestamptz,
    deleted_by        uuid,
    merged_into       uuid        references discussion,
    last_number       integer     not null default 0,
    reply_count       integer     not null default 0,
    participant_count integer     not null default 0,
    helpful_count     integer     not null default 0,
    last_activity_at  timestamptz not null,
    last_reply_by     uuid,
    unanswered        boolean     not null generated always as (
        kind = 'QUESTION' and state = 'OPEN' and participant_count <= case when author_id is null then 0 else 1 end) stored,
    constraint discussion_kind check (
        kind in ('TALK', 'QUESTION', 'IDEA', 'FEEDBACK', 'SHOWCASE', 'INTRODUCTION', 'ANNOUNCEMENT')),
    constraint discussion_title check (title <> ''),
    constraint discussion_by_one check (num_nonnulls(author_id, program_id) = 1),
    constraint discussion_guest check (not guest or kind = 'QUESTION'),
    constraint discussion_state check (state in ('OPEN', 'CLOSED') and (state = 'CLOSED') = (closed_at is not null)
        and (closed_at is null) = (outcome is null)),
    constraint discussion_outcome check (case outcome
        when 'ANSWERED' then kind = 'QUESTION' and accepted_reply_id is not null
        when 'SOLVED_ELSEWHERE' then kind = 'QUESTION' and outcome_note is not null
        when 'ADOPTED' then kind = 'IDEA'
        when 'PARKED' then kind = 'IDEA' and outcome_note is not null
        when 'DECLINED' then kind = 'IDEA' and outcome_note is not null
        when 'SUMMED_UP' then kind = 'FEEDBACK' and summary is not null
        when 'EXPIRED' then kind = 'ANNOUNCEMENT'
        else outcome is null or outcome = 'CLOSED' end),
    constraint discussion_reasons check (outcome_note <> '' and lock_reason <> '' and hidden_reason <> ''),
    constraint discussion_accepted check (accepted_reply_id is null or outcome = 'ANSWERED'),
    constraint discussion_expiry check ((expires_at is not null) = (kind = 'ANNOUNCEMENT')),
    constraint discussion_counts check (
        last_number >= 0 and reply_count between 0 and last_number and participant_count >= 0 and helpful_count >= 0)
);

-- One index for each order in which a community's discussions are listed.
create index discussion_by_activity on discussion (community_id, pin_rank, last_activity_at, id)
    where deleted_at is null and hidden_at is null and merged_into is null;
create index discussion_by_age on discussion (community_id, created_at, id)
    where deleted_at is null and hidden_at is null and merged_into is null;
create index discussion_by_help on discussion (community_id, helpful_count, id)
    where deleted_at is null and hidden_at is null and merged_into is null;
create index discussion_unanswered on discussion (community_id, pin_rank, last_activity_at, id)
    where unanswered and deleted_at is null and hidden_at is null and merged_into is null;
create index discussion_of_author on discussion (author_id, community_id);
create index discussion_of_program on discussion (program_id) where program_id is not null;
create index discussion_merged on discussion (merged_into) where merged_into is not null;
create index discussion_accepted_reply on discussion (accepted_reply_id) where accepted_reply_id is not null;
create index discussion_expiring on discussion (expires_at) where expires_at is not null and state = 'OPEN';

create table reply (
    id              uuid        primary key,
    version         integer     not null default 0,
    discussion_id   uuid        not null references discussion,
    number          integer     not null,
    author_id       uuid        references person,
    program_id      uuid        references service_account,
    author_org_unit text,
    type            text,
    question_index  smallint,
    comment_on      uuid        references reply,
    reply_to        uuid        references reply,
    body_markdown   text        not null,
    body_html       text        not null,
    created_at      timestamptz not null,
    edited_at       timestamptz,
    hidden_at       timestamptz,
    hidden_by       uuid,
    hidden_reason   text,
    deleted_at      timestamptz,
    deleted_by      uuid,
    constraint reply_number unique (discussion_id, number),
    constraint reply_counted check (number > 0),
    constraint reply_by_one check (num_nonnulls(author_id, program_id) = 1),
    constraint reply_type check (type in ('ANSWER', 'WORKS_WELL', 'NEUTRAL_QUESTION', 'OPINION')),
    constraint reply_answers check ((type = 'ANSWER') is true = (question_index is not null) and question_index between 0 and 4),
    constraint reply_hidden check (hidden_reason <> '')
);

create index reply_of_author on reply (author_id, created_at);
create index reply_of_program on reply (program_id) where program_id is not null;
create index reply_comments on reply (comment_on) where comment_on is not null;
create index reply_replies on reply (reply_to) where reply_to is not null;

alter table discussion add constraint discussion_accepts foreign key (accepted_reply_id) references reply;

create table reaction (
    id            uuid        primary key default uuidv7(),
    discussion_id uuid        not null references discussion,
    reply_id      uuid        references reply,
    person_id     uuid        not null references person,
    kind          text        not null,
    at            timestamptz not null,
    constraint reaction_once unique nulls not distinct (discussion_id, reply_id, person_id, kind),
    constraint reaction_kind check (kind in ('THUMBS_UP', 'HEART', 'PARTY', 'BULB', 'SAME_QUESTION'))
);

create index reaction_on_reply on reaction (reply_id) where reply_id is not null;
create index reaction_of_person on reaction (person_id);

-- Who took part in a discussion, with how many posts that are neither hidden nor deleted, the opening one included.
create table participant (
    discussion_id uuid        not null references discussion,
    person_id     uuid        not null references person,
    posts         integer     not null,
    since         timestamptz not null,
    primary key (discussion_id, person_id),
    constraint participant_posts check (posts >= 0)
);

create index participant_in on participant (person_id);

create table mention (
    id            uuid        primary key default uuidv7(),
    discussion_id uuid        not null references discussion,
    reply_id      uuid        references reply,
    person_id     uuid        not null references person,
    constraint mention_once unique nulls not distinct (discussion_id, reply_id, person_id)
);

create index mention_in_reply on mention (reply_id) where reply_id is not null;
create index mention_of_person on mention (person_id);

-- A text as it was before an edit.
create table revision (
    id            uuid        primary key,
    discussion_id uuid        not null references discussion,
    reply_id      uuid        references reply,
    number        integer     not null,
    title         text,
    body_markdown text        not null,
    opening       jsonb,
    by            uuid        not null,
    at            timestamptz not null,
    constraint revision_number unique nulls not distinct (discussion_id, reply_id, number)
);

create index revision_of_reply on revision (reply_id) where reply_id is not null;

-- How far a person has read a discussion, and how they want to hear of it; without a level, as in its community.
create table reading (
    person_id     uuid        not null references person,
    discussion_id uuid        not null references discussion,
    read_up_to    integer,
    watch         text,
    muted_until   timestamptz,
    primary key (person_id, discussion_id),
    constraint reading_number check (read_up_to >= 0),
    constraint reading_watch check (watch in ('ALL', 'MENTIONS', 'MUTED') and (muted_until is null or watch = 'MUTED'))
);

create index reading_of_discussion on reading (discussion_id);

create table community_watch (
    person_id    uuid        not null references person,
    community_id uuid        not null references community,
    level        text        not null,
    muted_until  timestamptz,
    primary key (person_id, community_id),
    constraint community_watch_level check (level in ('ALL', 'MENTIONS', 'MUTED') and (muted_until is null or level = 'MUTED'))
);

create index community_watch_in on community_watch (community_id);
