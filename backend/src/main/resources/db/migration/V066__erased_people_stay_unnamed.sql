-- What is written about somebody while they are erased must not bring their name back: it waits for the erasure, which locks the
-- person's row, and then calls them what they are called from then on.
create function activity_names_no_erased_person() returns trigger language plpgsql as $$
declare
    named record;
begin
    select name, erased_at into named from person where id = new.subject_id for key share;
    if named.erased_at is not null then
        new.subject_title := named.name;
    end if;
    return new;
end $$;

create trigger activity_names_no_erased_person before insert on activity
    for each row when (new.subject_kind = 'person') execute function activity_names_no_erased_person();
