-- Every address a community ever had leads to it; the one it has now is community.slug. One key for all of them, so that nobody takes
-- an address by which others find a community.
alter table community drop constraint community_slug;

create table community_slug (
    slug         text not null,
    community_id uuid not null references community,
    constraint community_slug_taken primary key (slug)
);

create index community_slug_of_community on community_slug (community_id);
insert into community_slug select slug, id from community;

-- An address that a PRIVATE community had before may be taken: a refusal would tell that it exists. The one it has now ends in
-- something random, so that nobody meets it.
create function community_takes_its_slug() returns trigger language plpgsql as $$
begin
    insert into community_slug values (new.slug, new.id)
        on conflict (slug) do update set community_id = new.id
            where community_slug.community_id = new.id or exists (
                select 1 from community hidden
                    where hidden.id = community_slug.community_id
                        and hidden.visibility = 'PRIVATE' and hidden.slug <> new.slug);
    if not found then
        raise exception 'slug % leads to another community', new.slug
            using errcode = 'unique_violation', constraint = 'community_slug_taken', table = 'community_slug';
    end if;
    return null;
end $$;

create trigger community_takes_its_slug after insert on community
    for each row execute function community_takes_its_slug();
create trigger community_takes_its_new_slug after update of slug on community
    for each row when (old.slug <> new.slug) execute function community_takes_its_slug();

-- What belongs to the domain and what does not; and chapters. A chapter's parent is no chapter: the foreign key leads to a row that
-- says so, from either side and in any race.
alter table community
    add column in_scope text,
    add column out_of_scope text,
    add column parent_id uuid,
    add column is_chapter boolean not null generated always as (parent_id is not null) stored,
    add column parent_is_chapter boolean generated always as (case when parent_id is not null then false end) stored,
    add constraint community_with_depth unique (id, is_chapter),
    add constraint community_depth foreign key (parent_id, parent_is_chapter) references community (id, is_chapter);

create index community_chapters on community (parent_id, name_key, id);
