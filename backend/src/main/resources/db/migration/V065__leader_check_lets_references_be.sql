-- The same check with a lock that does not wait for rows which only refer to the community: two leaders who each write such a row and
-- leave would otherwise wait for one another.
create or replace function community_keeps_a_leader() returns trigger language plpgsql as $$
declare
    community_in_question uuid := to_jsonb(coalesce(old, new)) ->> tg_argv[0];
begin
    perform 1 from community
        where id = community_in_question and status in ('ACTIVE', 'PAUSED') for no key update;
    if found and not exists (
        select 1 from membership
            where community_id = community_in_question and role = 'LEADER' and state = 'ACTIVE') then
        raise exception 'community % would have no leader', community_in_question
            using errcode = 'check_violation', constraint = 'community_keeps_a_leader', table = 'community';
    end if;
    return null;
end $$;
