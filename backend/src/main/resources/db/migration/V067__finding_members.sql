-- A picker finds one of many members while somebody types. Looking up each person to see whether they fit takes too long where few
-- do, so what people are searched by stands beside the membership, as their name does, and follows them.
alter table membership add column search_key text;

update membership m set search_key = (select p.search_key from person p where p.id = m.person_id);

-- A table with checks that wait for the commit cannot be altered.
set constraints all immediate;

alter table membership alter column search_key set not null;

create or replace function membership_takes_the_name() returns trigger language plpgsql as $$
begin
    select lower(name), search_key into new.name_key, new.search_key from person where id = new.person_id;
    return new;
end $$;

create or replace function memberships_follow_the_name() returns trigger language plpgsql as $$
begin
    update membership set name_key = lower(new.name), search_key = new.search_key where person_id = new.id;
    return null;
end $$;

drop trigger memberships_follow_the_name on person;

create trigger memberships_follow_the_name after update of name, handle on person
    for each row when (old.search_key is distinct from new.search_key) execute function memberships_follow_the_name();

create index membership_search on membership using gin (search_key gin_trgm_ops) where state in ('ACTIVE', 'PAUSED');
