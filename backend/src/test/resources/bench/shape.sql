-- A generated organisation: a few large communities and many small ones, a few people in many and many in few.
-- Adds to what is there; shape.people, shape.communities and shape.issuer are set for the transaction.
select setseed(0.37);

create temp table new_person on commit drop as
select known.people + n as number,
       n as eagerness, -- The first are members of the most.
       'colleague-' || known.people + n as handle,
       now() - interval '20 days' - random() * interval '700 days' as arrived
from (select count(*) as people from person where handle like 'colleague-%') known,
     generate_series(1, current_setting('shape.people')::int) n;

-- The subject is the one that a persona with this handle has: a version 3 UUID of a name.
insert into person (id, issuer, subject, handle, name, email, org_unit, job_family, location, time_zone, locale, about, created_at)
select uuidv7(arrived - now()),
       current_setting('shape.issuer'),
       overlay(overlay(hash placing '3' from 13)
               placing substr('89ab', ('x' || substr(hash, 17, 1))::bit(4)::int % 4 + 1, 1) from 17)::uuid,
       handle,
       (array['Amina', 'Bruno', 'Carla', 'Dilan', 'Elif', 'Farid', 'Greta', 'Hiro', 'Ivana', 'João', 'Kaya', 'Lars', 'Mei', 'Nadia',
              'Oskar', 'Pilar', 'Quentin', 'Rosa', 'Sami', 'Tove'])[1 + number % 20]
           || ' ' || (array['Abels', 'Bianchi', 'Castro', 'Dahl', 'Endo', 'Fischer', 'Gomez', 'Horvat', 'Ilić', 'Jung', 'Keller', 'Lund',
              'Mbeki', 'Novak', 'Okoye', 'Park', 'Quist', 'Rossi', 'Singh', 'Tanaka'])[1 + number / 20 % 20],
       handle || '@guildhall.example',
       (array['Analytics', 'Manufacturing', 'Quality', 'Research', 'Design', 'Field service', 'Finance', 'Sales'])[1 + number % 8],
       (array['Engineering', 'Data analysis', 'Service', 'Controlling', 'Testing'])[1 + number % 5],
       (array['Hamburg', 'Graz', 'London', 'Tokyo', 'Lyon'])[1 + number % 5],
       (array['Europe/Berlin', 'Europe/Vienna', 'Europe/London', 'Asia/Tokyo', 'Europe/Paris'])[1 + number % 5],
       case when number % 3 = 0 then 'de' else 'en' end,
       case when number % 2 = 0 then repeat('I like to show what I am working on while it is still rough. ', 1 + number::int % 5) end,
       arrived
from (select *, md5('guildhall persona ' || handle) as hash from new_person) named;

create temp table new_community on commit drop as
select known.communities + n as number,
       greatest(3, (current_setting('shape.people')::int * 0.6 / n ^ 0.7)::int) as size,
       now() - interval '10 days' - random() * interval '690 days' as started,
       random() as length,
       uuidv7() as id
from (select count(*) as communities from community where slug like 'craft-%') known,
     generate_series(1, current_setting('shape.communities')::int) n;

update new_community set id = uuidv7(started - now());

insert into community (id, slug, name, tagline, emoji, accent, domain_statement, for_whom, tags, visibility, joining, status, stage,
                       time_zone, locale, created_at)
select id,
       'craft-' || number,
       (array['Welding', 'Calibration', 'Tendering', 'Packaging', 'Firmware', 'Sampling', 'Forecasting', 'Teaching', 'Pricing', 'Casting',
              'Auditing', 'Translating', 'Drafting', 'Procuring', 'Mentoring', 'Coating', 'Planning', 'Testing', 'Repairing', 'Writing'])
           [1 + number % 20]
           || (array[' in Graz', ' for newcomers', ' at night', ' with suppliers', ' by hand', ' abroad', ' in small lots', ' for services',
              ' under pressure', ' on paper'])[1 + number / 20 % 10]
           || case when number >= 200 then ' ' || number else '' end,
       'What we know about it, and what we would like to find out',
       '🧩',
       (array['MOSS', 'OCEAN', 'PLUM', 'CLAY', 'SLATE', 'SUN', 'ROSE', 'TEAL'])[1 + number % 8],
       left(repeat('How we do it, where it goes wrong, and what somebody at another site has already found out about it. ', 6),
            100 + (length * 450)::int),
       'Everybody who does it, or will next year.',
       array['craft', 'tag' || number % 12],
       case when number % 10 = 0 then 'PRIVATE' when number % 10 < 3 then 'RESTRICTED' else 'PUBLIC' end,
       case when number % 10 = 0 then 'INVITE' when number % 10 < 3 then 'REQUEST' else 'OPEN' end,
       'ACTIVE',
       (array['POTENTIAL', 'COALESCING', 'MATURING', 'STEWARDSHIP'])[1 + number % 4],
       'Europe/Berlin',
       'en',
       started
from new_community;

-- Weighted sampling without replacement: everybody draws, and the smallest numbers are in.
create temp table new_membership on commit drop as
select c.id as community_id, c.started, drawn.place, p.id as person_id, p.name, p.created_at as arrived,
       case when drawn.place = 1 then c.started else now() - random() * (now() - c.started) end as since
from new_community c
cross join lateral (
    select handle, row_number() over () as place
    from (select handle from new_person order by -ln(1 - random()) * sqrt(eagerness) limit c.size) lucky) drawn
join person p on p.handle = drawn.handle;

insert into membership (id, community_id, person_id, state, role, since)
select uuidv7(since - now()), community_id, person_id, 'ACTIVE',
       case place when 1 then 'LEADER' when 2 then 'FACILITATOR' else 'MEMBER' end, since
from new_membership;

update community set member_count = (select count(*) from membership where community_id = community.id and state = 'ACTIVE')
    from new_community where community.id = new_community.id;

insert into activity (id, kind, at, actor_id, community_id, subject_kind, subject_id, subject_title)
select uuidv7(since - now()),
       case place when 1 then 'COMMUNITY_STARTED' else 'MEMBERSHIP_JOINED' end,
       since,
       person_id,
       community_id,
       case place when 1 then 'community' else 'person' end,
       case place when 1 then community_id else person_id end,
       case place when 1 then (select c.name from community c where c.id = community_id) else m.name end
from new_membership m;
