-- People are found by the beginning of any word of their name, by their handle, and in spite of a slip of the finger.
alter table person add column search_key text not null generated always as (lower(' ' || name || ' ' || handle)) stored;
create index person_search on person using gin (search_key gin_trgm_ops) where deactivated_at is null;
