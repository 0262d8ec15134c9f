-- What the generated communities talk about: a few long discussions and many short ones, the large communities talk the most.
-- Runs in the transaction of shape.sql, whose tables it reads; shape.discussions says how many there are.
create temp table paragraph on commit drop as
select n as number, left(string_agg(word, ' '), 250 + (random() * 1250)::int) as text
from generate_series(0, 499) n,
     lateral (select (array['chart', 'weld', 'sample', 'release', 'customer', 'noise', 'draft', 'sensor', 'budget', 'shift', 'meeting',
                  'format', 'window', 'record', 'limit', 'answer', 'question', 'metal', 'paper', 'screen', 'measure', 'colour', 'table',
                  'season', 'we', 'they', 'it', 'nobody', 'try', 'find', 'keep', 'change', 'ask', 'show', 'need', 'wait', 'often', 'never',
                  'slowly', 'again', 'because', 'although', 'while', 'before', 'after', 'without', 'about', 'between'])
                  [1 + (random() * 47)::int] as word
              from generate_series(1, 280 + n * 0)) words
group by n;

create temp table new_discussion on commit drop as
select n as number, chosen.id as community_id, chosen.size, chosen.started,
       chosen.started + (now() - chosen.started) * sqrt(random()) as created,
       floor(power(-ln(1 - random()), 2) * 5)::int as replies,
       (array['TALK', 'TALK', 'TALK', 'QUESTION', 'QUESTION', 'QUESTION', 'IDEA', 'SHOWCASE', 'FEEDBACK', 'INTRODUCTION'])[1 + n % 10]
           as kind,
       uuidv7() as id
from generate_series(1, current_setting('shape.discussions')::int) n
join lateral (select 1 + floor(current_setting('shape.communities')::int * power(random(), 2) + n * 0)::int as place) drawn on true
join (select *, row_number() over (order by number) as place from new_community) chosen using (place);

update new_discussion set id = uuidv7(created - now());

create temp table new_post on commit drop as
select d.id as discussion_id, n as number, d.community_id,
       d.created + (now() - d.created) * least(1, power(n / (d.replies + 1.0), 2) * (0.2 + d.number % 5 / 5.0)) as at,
       1 + floor(d.size * power(random(), 2))::int as place
from new_discussion d, generate_series(0, d.replies) n;

create temp table new_author on commit drop as
select distinct on (m.community_id, m.place) m.community_id, m.place, m.person_id, p.org_unit
from new_membership m join person p on p.id = m.person_id;

create index on new_post (discussion_id);
create index on new_author (community_id, place);
analyze new_post, new_author, new_discussion, paragraph;

insert into discussion (id, community_id, kind, title, body_markdown, body_html, excerpt, opening, tags, author_id, author_org_unit,
                        created_at, last_number, reply_count, last_activity_at)
select d.id, d.community_id, d.kind,
       initcap(split_part(p.text, ' ', 1)) || ' ' || split_part(p.text, ' ', 2) || ' ' || split_part(p.text, ' ', 3) || ' ' || d.number,
       p.text, '<p>' || p.text || '</p>', left(p.text, 200),
       case d.kind when 'IDEA' then '{"problem": "It takes too long."}' when 'SHOWCASE' then '{"did": "A first version."}'
           when 'FEEDBACK' then '{"questions": ["Is it clear?"]}' when 'INTRODUCTION' then '{"does": "Many things."}' else '{}' end::jsonb,
       array['tag' || d.number % 12], a.person_id, a.org_unit, d.created, d.replies, d.replies,
       (select max(at) from new_post where discussion_id = d.id)
from new_discussion d
join new_post o on o.discussion_id = d.id and o.number = 0
join new_author a on a.community_id = d.community_id and a.place = o.place
join paragraph p on p.number = d.number % 500;

insert into reply (id, discussion_id, number, author_id, author_org_unit, body_markdown, body_html, created_at)
select uuidv7(r.at - now()), r.discussion_id, r.number, a.person_id, a.org_unit, p.text, '<p>' || p.text || '</p>', r.at
from new_post r
join new_author a on a.community_id = r.community_id and a.place = r.place
join paragraph p on p.number = (r.number * 7 + r.place) % 500
where r.number > 0;

insert into participant (discussion_id, person_id, posts, since)
select r.discussion_id, a.person_id, count(*), min(r.at)
from new_post r join new_author a on a.community_id = r.community_id and a.place = r.place
group by 1, 2;

update discussion d set participant_count = took.part, last_reply_by = (
        select r.author_id from reply r where r.discussion_id = d.id and r.number = d.last_number)
from (select discussion_id, count(*) as part from participant join new_discussion n on n.id = discussion_id group by 1) took
where took.discussion_id = d.id;

insert into reading (person_id, discussion_id, read_up_to)
select person_id, discussion_id, floor(random() * d.replies)::int
from participant join new_discussion d on d.id = discussion_id;
