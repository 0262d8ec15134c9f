-- Whom it is for belongs to the community from its start; a charter is what its members agree on later. The day of the next review is
-- kept beside it, so that a card tells of an overdue one without looking the charter up.
alter table community add column for_whom text;
alter table community add column charter_review_on date;

update community set
    for_whom = (
        select for_whom from charter
        where community_id = community.id and (state = 'RATIFIED' or number = 1) order by number desc limit 1),
    charter_review_on = (select review_on from charter where community_id = community.id and state = 'RATIFIED');

alter table community alter column for_whom set not null;

-- First drafts that say no more than the community now says itself.
delete from charter
where state = 'DRAFT' and coalesce(in_scope, out_of_scope, norms, rhythm, decisions, review_on::text) is null;
