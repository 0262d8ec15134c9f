-- What a community is about, as words of its language, and its name by nearness: both are asked while somebody types.
alter table community add column words tsvector not null generated always as (
    to_tsvector(case locale when 'de' then 'german'::regconfig else 'english'::regconfig end,
        name || ' ' || coalesce(tagline, '') || ' ' || domain_statement)) stored;

create index community_words on community using gin (words);
create index community_name_nearest on community using gist (name_key gist_trgm_ops (siglen = 64));
