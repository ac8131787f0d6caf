-- The department's measures once more, in another language: written from a description of the published method, not
-- from the Java. Where the description leaves an edge open, the published code was asked (DHSC-CLD-2026-06).
-- Variables: file, first, last, self_funded_stay (June 2026: true), birth, keep_component, keep_carer_component.

CREATE OR REPLACE TEMP TABLE outcomes AS SELECT * FROM (VALUES
  ('progress to reablement/st-max', 1, 'to reablement'), ('progress to assessment', 2, 'to assessment'),
  ('progress to assessment, review or reassessment', 2, 'to assessment'),
  ('progress to re-assessment / unplanned review', 2, 'to assessment'),
  ('progress to end of life care', 3, 'not mapped'), ('progress to financial assessment', 3, 'not mapped'),
  ('release 1 specification only: not mapped', 3, 'not mapped'),
  ('progress to support planning / services', 4, 'to support'), ('progress to support planning or services', 4, 'to support'),
  ('no change in package', 5, 'goes on'), ('continuation of support or services', 5, 'goes on'),
  ('provision of service', 5, 'goes on'),
  ('admitted to hospital', 6, 'hospital'),
  ('nfa - moved to another la', 7, 'moved'), ('nfa: responsibility moved to another local authority', 7, 'moved'),
  ('nfa - 100% nhs funded care', 8, 'nhs'), ('nfa: referral to nhs services or nhs funded social care', 8, 'nhs'),
  ('nfa - self-funded client (inc. 12wk disregard)', 9, 'self-funded'),
  ('nfa: self-funded client or under 12wk disregard', 9, 'self-funded'),
  ('nfa - information & advice / signposting only', 10, 'advice'), ('nfa: information and advice or signposting', 10, 'advice'),
  ('nfa: referral to other service within the local authority', 11, 'other service'),
  ('nfa - support declined', 12, 'declined'), ('nfa: support declined', 12, 'declined'),
  ('nfa - deceased', 13, 'deceased'), ('nfa: deceased', 13, 'deceased'),
  ('service ended as planned', 14, 'as planned'), ('nfa: support ended as planned', 14, 'as planned'),
  ('nfa - support ended: other reason', 15, 'ended'), ('nfa: support ended for other reason', 15, 'ended'),
  ('nfa - no services offered: other reason', 16, 'none offered'), ('nfa: no services offered for other reason', 16, 'none offered'),
  ('nfa- other', 17, 'other'), ('nfa: other', 17, 'other')) t(label, rank, outcome);
CREATE OR REPLACE TEMP MACRO penalised(r) AS CASE WHEN r IS NULL THEN 999 WHEN r <= 5 THEN r + 100 ELSE r END;

CREATE OR REPLACE TEMP TABLE services AS SELECT * FROM (VALUES
  ('long term support: nursing care', 'Nursing', 1), ('long term support: residential care', 'Residential', 2),
  ('long term support: community', 'Community', 3), ('long term support: prison', 'Prison', 4),
  ('short term support: st-max', 'ST-Max', 5), ('short term support: ongoing low level', 'Low', 6),
  ('short term support: other short term', 'Short', 7),
  ('carer support: direct to carer', 'Direct', NULL), ('unpaid carer support: direct to unpaid carer', 'Direct', NULL),
  ('carer support: support involving the person cared-for', 'Involving', NULL),
  ('unpaid carer support: support involving the person cared-for', 'Involving', NULL)) t(label, service, rank);

CREATE OR REPLACE TEMP TABLE homes AS SELECT * FROM (VALUES
  ('owner occupier or shared ownership scheme', 1, 1), ('tenant', 2, 1),
  ('tenant: local authority or other social housing provider', 2, 1),
  ('tenant - private landlord', 3, 1), ('tenant: private landlord', 3, 1),
  ('settled mainstream housing with family / friends', 4, 1), ('settled mainstream housing with family or friends', 4, 1),
  ('supported accommodation / supported lodgings / supported group home', 5, 1),
  ('supported accommodation, supported lodgings or supported group home', 5, 1),
  ('shared lives scheme', 6, 1),
  ('sheltered housing / extra care housing / other sheltered housing', 8, 1),
  ('sheltered housing, extra care housing or other sheltered housing', 8, 1),
  ('rough sleeper / squatting', 11, 0), ('rough sleeper or squatting', 11, 0), ('refuge', 13, 0),
  ('registered care home', 17, 0), ('registered nursing home', 18, 0)) t(label, home, settled);

-- 1. From the file to one row for each event -----------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE loaded AS
SELECT row_number() OVER () AS n, * FROM read_csv(getvariable('file'), all_varchar = true, header = true, nullstr = '');

CREATE OR REPLACE TEMP TABLE events_all AS
SELECT l.n, coalesce(l."NHS Number", l."LA Person Unique Identifier") AS person,
  CASE lower(l."Client Type") WHEN 'service user' THEN 'client' ELSE 'carer' END AS client,
  l."Client Type" AS client_type, lower(l."Event Type") AS type, l."Event Start Date"::DATE AS start,
  CASE WHEN l."Date of Death" IS NOT NULL AND (l."Event End Date" IS NULL OR l."Date of Death"::DATE < l."Event End Date"::DATE)
    THEN l."Date of Death"::DATE ELSE l."Event End Date"::DATE END AS ended,
  CASE WHEN getvariable('birth') = 'month' THEN date_trunc('month', l."Date of Birth"::DATE)::DATE
    ELSE l."Date of Birth"::DATE END AS born,
  l."Date of Death"::DATE AS died, nullif(l."Gender", 'Unknown') AS gender,
  CASE WHEN l."Primary Support Reason" IN ('Unknown') THEN NULL ELSE l."Primary Support Reason" END AS reason,
  h.home, h.settled, s.service, s.rank AS service_rank, l."Service Type" AS service_given,
  CASE lower(l."Service Component") WHEN 'home support' THEN 'home support or domiciliary care'
    ELSE lower(l."Service Component") END AS component,
  CASE lower(l."Delivery Mechanism") WHEN 'direct payment' THEN 'dp' WHEN 'cassr managed personal budget' THEN 'budget'
    WHEN 'cassr commissioned support' THEN 'commissioned' END AS mechanism,
  o.outcome, o.rank AS outcome_rank, l."Event Outcome" AS outcome_given,
  l."Request: Route of Access" AS route, lower(l."Assessment Type") AS assessment,
  coalesce(lower(l."Event Description") LIKE '%conversation%', false) AS conversation
FROM loaded l
LEFT JOIN outcomes o ON o.label = lower(l."Event Outcome")
LEFT JOIN services s ON s.label = lower(l."Service Type")
LEFT JOIN homes h ON h.label = lower(l."Accommodation Status");

CREATE OR REPLACE TEMP TABLE events AS
SELECT *, coalesce(ended, DATE '9999-01-01') AS until FROM events_all
QUALIFY row_number() OVER (PARTITION BY person, type, start, lower(client_type),
    CASE type WHEN 'service' THEN NULL ELSE ended END, CASE type WHEN 'request' THEN route END,
    CASE type WHEN 'assessment' THEN assessment END, CASE type WHEN 'service' THEN service END,
    CASE type WHEN 'service' THEN component END
  ORDER BY coalesce(ended, DATE '9999-01-01') DESC, coalesce(outcome_rank, 999), conversation DESC, n DESC) = 1;

-- 2. The latest details of a person ----------------------------------------------------------------------------------
CREATE OR REPLACE TEMP MACRO years(born, day) AS floor(datediff('day', born, day) / 365.25);
CREATE OR REPLACE TEMP MACRO band(age) AS CASE WHEN age IS NULL THEN 'unknown' WHEN age < 18 THEN 'child'
  WHEN age < 65 THEN '18 to 64' ELSE '65 and above' END;

CREATE OR REPLACE TEMP TABLE genders AS SELECT person, CASE WHEN count(DISTINCT gender) = 1 THEN max(gender) END AS gender
FROM (SELECT person, gender FROM events QUALIFY dense_rank() OVER (PARTITION BY person
  ORDER BY (gender IS NOT NULL) DESC, until DESC, start DESC) = 1) GROUP BY person;
CREATE OR REPLACE TEMP TABLE reasons AS SELECT person, CASE WHEN count(DISTINCT reason) = 1 THEN max(reason) END AS reason
FROM (SELECT person, reason FROM events QUALIFY dense_rank() OVER (PARTITION BY person
  ORDER BY (reason IS NOT NULL) DESC, until DESC, start DESC) = 1) GROUP BY person;
CREATE OR REPLACE TEMP TABLE recorded AS
SELECT person, CASE WHEN count(DISTINCT home) = 1 THEN max(settled) END AS settled
FROM (SELECT person, home, settled FROM events QUALIFY dense_rank() OVER (PARTITION BY person
  ORDER BY (home IS NOT NULL) DESC, until DESC, start DESC) = 1) GROUP BY person;
CREATE OR REPLACE TEMP TABLE presumed AS
SELECT person, CASE WHEN count(DISTINCT service) FILTER (service_rank IS NOT NULL) = 1
    THEN max(service) FILTER (service_rank IS NOT NULL) END AS service,
  CASE WHEN count(DISTINCT component) FILTER (useful) = 1 THEN max(component) FILTER (useful) END AS component
FROM (SELECT *, coalesce(component IN ('shared lives', 'community supported living', 'extra care housing',
    'home support or domiciliary care'), false) AS useful
  FROM events WHERE type = 'service'
  QUALIFY dense_rank() OVER (PARTITION BY person ORDER BY until DESC, coalesce(service_rank, 99), useful DESC, start DESC) = 1)
GROUP BY person;
CREATE OR REPLACE TEMP TABLE people AS
SELECT e.person, min(e.born) AS born, max(e.died) AS died, any_value(g.gender) AS gender, any_value(r.reason) AS reason,
  any_value(CASE WHEN a.settled IS NOT NULL THEN a.settled
    WHEN p.service IN ('Nursing', 'Residential') THEN 0
    WHEN p.component IN ('shared lives', 'extra care housing', 'community supported living') THEN 1
    WHEN p.service = 'Community' AND p.component = 'home support or domiciliary care' THEN 1 ELSE 0 END) AS at_home
FROM events e LEFT JOIN genders g USING (person) LEFT JOIN reasons r USING (person) LEFT JOIN recorded a USING (person)
LEFT JOIN presumed p USING (person) GROUP BY e.person;

CREATE OR REPLACE TEMP TABLE clients AS SELECT e.*, p.born AS birth, p.died AS death, p.gender AS sex, p.reason AS psr, p.at_home
FROM events e JOIN people p USING (person) WHERE e.client = 'client';
CREATE OR REPLACE TEMP TABLE usual AS SELECT * FROM clients WHERE until >= start;

-- 2A -----------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE stmax AS
SELECT *, sum(CASE WHEN datediff('day', before, start) <= 7 THEN 0 ELSE 1 END) OVER (PARTITION BY person ORDER BY start, until, n) AS cluster
FROM (SELECT *, max(until) OVER (PARTITION BY person ORDER BY start, until, n
  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM usual WHERE type = 'service' AND service = 'ST-Max');
CREATE OR REPLACE TEMP TABLE clusters AS
SELECT person, cluster, min(start) AS c_start, max(until) AS c_end, any_value(birth) AS birth, any_value(death) AS death,
  arg_min(coalesce(outcome, 'invalid'), penalised(outcome_rank)) FILTER (until = last_end) AS c_outcome,
  min(penalised(outcome_rank)) FILTER (until = last_end) AS c_rank
FROM (SELECT *, max(until) OVER (PARTITION BY person, cluster) AS last_end FROM stmax) GROUP BY person, cluster;
CREATE OR REPLACE TEMP TABLE counted AS
SELECT c.*, band(years(birth, c_end)) AS age_band FROM clusters c
WHERE c_end BETWEEN getvariable('first') AND getvariable('last') AND band(years(birth, c_end)) <> 'child'
  AND (death IS NULL OR death >= c_start)
  AND NOT EXISTS (FROM usual l WHERE l.person = c.person AND l.type = 'service' AND l.service_rank <= 4 AND l.start < c.c_start
    AND datediff('day', l.until, c.c_start) < 91);
CREATE OR REPLACE TEMP TABLE followers AS
SELECT c.person, c.cluster, e.type, e.service, e.service_rank, e.component, e.outcome, penalised(e.outcome_rank) AS rank
FROM counted c JOIN usual e USING (person)
WHERE e.start >= c.c_start AND e.until > c.c_end AND datediff('day', c.c_end, e.start) <= 7
  AND NOT (e.type = 'service' AND e.service = 'ST-Max' AND e.start BETWEEN c.c_start AND c.c_end);
CREATE OR REPLACE TEMP TABLE nested AS
SELECT c.person, c.cluster, c.c_end, e.type, e.component, e.outcome, e.until, penalised(e.outcome_rank) AS rank
FROM counted c JOIN usual e USING (person)
WHERE e.start >= c.c_start AND e.until > c.c_start AND e.until <= c.c_end
  AND NOT (e.type = 'service' AND e.service = 'ST-Max' AND e.start BETWEEN c.c_start AND c.c_end);
CREATE OR REPLACE TEMP TABLE said AS
SELECT person, cluster, outcome, rank FROM followers f
WHERE type <> 'service' AND rank < 100 AND outcome <> 'as planned'
UNION ALL
SELECT c.person, c.cluster, c.c_outcome, c.c_rank FROM counted c WHERE c.c_rank < 100
  AND (NOT EXISTS (FROM followers f WHERE f.person = c.person AND f.cluster = c.cluster)
    OR EXISTS (FROM followers f WHERE f.person = c.person AND f.cluster = c.cluster AND f.type <> 'service'
      AND coalesce(f.outcome, 'invalid') <> 'as planned'))
UNION ALL
SELECT person, cluster, outcome, rank FROM (SELECT * FROM nested WHERE type IN ('assessment', 'review')
    AND datediff('day', until, c_end) < 14 AND rank < 100
  QUALIFY row_number() OVER (PARTITION BY person, cluster ORDER BY until DESC, rank) = 1);
CREATE OR REPLACE TEMP TABLE answers AS
SELECT c.person, c.cluster, c.age_band, CASE
  WHEN c.death IS NOT NULL AND datediff('day', c.c_end, c.death) <= 7 THEN 'deceased'
  WHEN c.c_outcome = 'hospital' THEN 'hospital'
  WHEN s.service IS NOT NULL THEN s.service
  WHEN t.outcome IS NOT NULL THEN t.outcome
  WHEN EXISTS (FROM nested n WHERE n.person = c.person AND n.cluster = c.cluster AND n.type = 'service'
    AND n.component = 'equipment') THEN 'Low'
  ELSE c.c_outcome END AS answer
FROM counted c
LEFT JOIN (SELECT person, cluster, CASE WHEN service = 'Short'
      AND component IN ('short term residential care', 'short term nursing care') THEN 'Home' ELSE service END AS service
    FROM followers WHERE type = 'service' AND service_rank IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY person, cluster ORDER BY service_rank,
      CASE WHEN component IN ('short term residential care', 'short term nursing care') THEN 1 ELSE 2 END) = 1) s USING (person, cluster)
LEFT JOIN (SELECT person, cluster, outcome FROM said
    QUALIFY row_number() OVER (PARTITION BY person, cluster ORDER BY rank) = 1) t USING (person, cluster);

CREATE OR REPLACE TEMP TABLE members (code TEXT, part TEXT, grp TEXT, gender TEXT, num INT, den INT, unable INT);
INSERT INTO members
SELECT '2A', '', age_band, NULL,
  (answer IN ('Low', 'Short', 'advice', 'as planned', 'moved', 'other', 'none offered', 'ended', 'other service'))::INT,
  (answer IN ('Low', 'Short', 'advice', 'as planned', 'moved', 'other', 'none offered', 'ended', 'other service',
    'Nursing', 'Residential', 'Community', 'Prison', 'Home'))::INT,
  (answer IN ('goes on', 'to support', 'to assessment', 'to reablement', 'not mapped', 'invalid'))::INT FROM answers;

-- 2B and 2C ----------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE pool AS SELECT * FROM clients
WHERE type = 'service' AND service IN ('Nursing', 'Residential') AND birth IS NOT NULL
  AND (death IS NULL OR death >= getvariable('first'))
  AND CASE WHEN component IS NULL THEN getvariable('keep_component')
    ELSE (component LIKE '%residential%' OR component LIKE '%nursing%') AND component NOT LIKE '%short%' END
  AND (getvariable('self_funded_stay') OR outcome IS DISTINCT FROM 'self-funded');
INSERT INTO members
SELECT CASE age_band WHEN '18 to 64' THEN '2B' ELSE '2C' END, '', age_band, NULL, 1, 0, 0 FROM (
  SELECT person, min(band(years(birth, start))) AS age_band FROM pool a
  WHERE start BETWEEN getvariable('first') AND getvariable('last') AND outcome IS DISTINCT FROM 'self-funded'
    AND years(birth, start) >= 18
    AND NOT EXISTS (FROM pool b WHERE b.person = a.person AND b.start < a.start AND datediff('day', b.until, a.start) < 365)
  GROUP BY person);

-- 2E -----------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE supported AS
SELECT person, any_value(at_home) AS at_home, any_value(sex) AS sex, any_value(psr) AS psr,
  band(years(any_value(birth), max(least(until, getvariable('last'))))) AS age_band
FROM usual WHERE type = 'service' AND service_rank <= 4 AND start <= getvariable('last') AND until >= getvariable('first')
  AND (death IS NULL OR death >= getvariable('first')) GROUP BY person;
INSERT INTO members SELECT '2E', '', age_band, sex, at_home, 1, NULL FROM supported WHERE age_band <> 'child';
INSERT INTO members SELECT '2E LD', '', age_band, sex, at_home, 1, NULL FROM supported
WHERE age_band = '18 to 64' AND psr = 'Learning Disability Support';

-- 3D -----------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE placed AS
SELECT person, any_value(band(years(birth, getvariable('last')))) AS age_band, min(CASE
    WHEN service = 'Nursing' THEN 1 WHEN service = 'Residential' THEN 2
    WHEN service = 'Community' THEN CASE WHEN component = 'direct payment' OR mechanism = 'dp' THEN 3
      WHEN mechanism = 'budget' THEN 4 WHEN mechanism = 'commissioned' THEN 5 ELSE 6 END
    WHEN mechanism = 'budget' AND component IS DISTINCT FROM 'direct payment' THEN 7
    WHEN mechanism = 'commissioned' AND component IS DISTINCT FROM 'direct payment' THEN 8 ELSE 9 END) AS place
FROM usual WHERE type = 'service' AND service_rank <= 4 AND start <= getvariable('last') AND until >= getvariable('last')
  AND (death IS NULL OR death >= getvariable('last')) GROUP BY person;
INSERT INTO members SELECT '3D', '1a', age_band, NULL, (place <= 4)::INT, 1, (place = 6)::INT FROM placed
WHERE place BETWEEN 3 AND 6 AND age_band <> 'child';
INSERT INTO members SELECT '3D', '2a', age_band, NULL, (place = 3)::INT, 1, (place = 6)::INT FROM placed
WHERE place BETWEEN 3 AND 6 AND age_band <> 'child';
CREATE OR REPLACE TEMP TABLE carers AS
SELECT person, band(years(any_value(birth), getvariable('last'))) AS age_band, min(CASE
    WHEN service = 'Direct' AND (component = 'direct payment' OR mechanism = 'dp') THEN 1
    WHEN service = 'Direct' AND component IS NULL AND NOT getvariable('keep_carer_component') THEN NULL
    WHEN service = 'Direct' AND mechanism = 'budget' THEN 2 WHEN service = 'Direct' AND mechanism = 'commissioned' THEN 3
    WHEN service = 'Direct' THEN 4 WHEN service = 'Involving' THEN 6
    WHEN type IN ('assessment', 'review') AND outcome IS DISTINCT FROM 'advice' THEN 6 ELSE 5 END) AS place
FROM (SELECT e.*, p.born AS birth, p.died AS death FROM events e JOIN people p USING (person) WHERE e.client = 'carer')
WHERE start <= getvariable('last') AND until >= getvariable('first') AND until >= start
  AND (death IS NULL OR death >= getvariable('first'))
  AND (service_given IS NULL AND outcome = 'advice' OR service IN ('Direct', 'Involving')
    OR type IN ('assessment', 'review') AND service_given IS NULL)
GROUP BY person;
INSERT INTO members SELECT '3D', '1b', age_band, NULL, (place <= 2)::INT, 1, NULL FROM carers
WHERE place <= 3 AND age_band <> 'child';
INSERT INTO members SELECT '3D', '2b', age_band, NULL, (place = 1)::INT, 1, NULL FROM carers
WHERE place <= 3 AND age_band <> 'child';

-- Waiting times ------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE waiting_events AS
SELECT *, row_number() OVER (PARTITION BY person ORDER BY start,
  CASE type WHEN 'request' THEN 1 WHEN 'assessment' THEN 2 ELSE 3 END, n DESC) AS place
FROM (SELECT e.*, p.born AS birth FROM events e JOIN people p USING (person)
  WHERE years(p.born, e.start) >= 25 AND e.start <= getvariable('last') AND CASE e.type
    WHEN 'assessment' THEN e.assessment IN ('short term assessment', 'long term assessment')
    WHEN 'service' THEN e.service_rank IS NOT NULL
    WHEN 'request' THEN e.client = 'client' AND e.start >= DATE '2023-04-01' AND e.outcome_given IS NOT NULL
      AND coalesce(e.outcome_rank, 0) <= 5
      AND NOT EXISTS (FROM events s WHERE s.person = e.person AND s.type = 'service' AND s.start < e.start AND (
        s.service_rank <= 4 AND s.until >= e.start - INTERVAL 12 MONTH
        OR s.service IN ('ST-Max', 'Short') AND s.until >= e.start - INTERVAL 3 MONTH))
    ELSE false END);
CREATE OR REPLACE TEMP TABLE blocks AS
SELECT *, max(CASE WHEN type = 'assessment' THEN coalesce(outcome IN ('to reablement', 'to support', 'goes on'), false)::INT END)
  OVER (PARTITION BY person, block) AS leads
FROM (SELECT *, sum(CASE WHEN type <> 'assessment' THEN 1 ELSE 0 END) OVER (PARTITION BY person ORDER BY place) AS block
  FROM waiting_events);
CREATE OR REPLACE TEMP TABLE linked AS
SELECT r.person, r.place, r.start, r.conversation, r.outcome, a.place AS a_place, a.start AS a_start, s.place AS s_place
FROM blocks r
LEFT JOIN (SELECT x.person, x.place AS of, min(y.place) AS place FROM blocks x JOIN blocks y ON y.person = x.person
  AND y.place > x.place AND y.type = 'assessment' WHERE x.type = 'request' GROUP BY ALL) na ON na.person = r.person AND na.of = r.place
LEFT JOIN blocks a ON a.person = r.person AND a.place = na.place
LEFT JOIN (SELECT x.person, x.place AS of, min(y.place) AS place FROM blocks x JOIN blocks y ON y.person = x.person
  AND y.place > x.place AND y.type = 'service' WHERE x.type = 'request' GROUP BY ALL) s ON s.person = r.person AND s.of = r.place
WHERE r.type = 'request';
CREATE OR REPLACE TEMP TABLE answered AS
SELECT person, place, start, response, CASE WHEN b.type = 'assessment' AND b.leads = 0 THEN NULL ELSE s_place END AS service
FROM (SELECT *, CASE WHEN first_one IS NULL OR first_one > s_place THEN coalesce(s_place, first_one) ELSE first_one END AS response
  FROM (SELECT *, CASE WHEN conversation AND start < DATE '2025-07-01' AND (a_start IS NULL OR start < a_start)
      AND outcome IN ('to reablement', 'to assessment', 'to support', 'goes on', 'not mapped') THEN place ELSE a_place END AS first_one
    FROM linked)) l
LEFT JOIN (SELECT person AS who, place AS at, type, leads FROM blocks) b ON b.who = l.person AND b.at = l.response;
CREATE OR REPLACE TEMP TABLE waits AS
SELECT person, start, response, service FROM (SELECT *,
    lag(greatest(response, service)) OVER w > place AS running,
    response <= max(response) OVER earlier AS shares_response, service <= max(service) OVER earlier AS shares_service
  FROM answered WINDOW w AS (PARTITION BY person ORDER BY place),
    earlier AS (PARTITION BY person ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
WHERE NOT coalesce(running, false) AND NOT coalesce(shares_response, false) AND NOT coalesce(shares_service, false);
CREATE OR REPLACE TEMP TABLE wait_days AS
SELECT w.what, e.start AS ended, datediff('day', w.start, e.start) AS days,
  CASE WHEN years(e.birth, coalesce(e.ended, getvariable('last'))) < 65 THEN '25 to 64' ELSE '65 and above' END AS age_band
FROM (SELECT person, start, 'first response' AS what, response AS place FROM waits
  UNION ALL SELECT person, start, 'first service', service FROM waits) w
JOIN waiting_events e ON e.person = w.person AND e.place = w.place;

-- 2D -----------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE spells AS
SELECT 'hospital_spell row ' || (row_number() OVER () + 1) AS id, i.person, h.admission_date::DATE AS admitted,
  h.discharge_date::DATE AS discharged, coalesce(h.emergency = 'Y', false) AS emergency, coalesce(h.died_in_hospital = 'Y', false) AS died
FROM read_csv(getvariable('hospital'), all_varchar = true, header = true, nullstr = '') h
JOIN (SELECT DISTINCT "LA Person Unique Identifier" AS la, coalesce("NHS Number", "LA Person Unique Identifier") AS person FROM loaded) i
  ON i.la = h.person_id;
CREATE OR REPLACE TEMP TABLE alive AS SELECT * FROM usual WHERE death IS NULL OR death >= getvariable('first');
CREATE OR REPLACE TEMP TABLE discharges AS
SELECT s.*, p.gender, CASE WHEN years(p.born, discharged) >= 85 THEN '85 and above' WHEN years(p.born, discharged) >= 75 THEN '75 to 84'
    ELSE '65 to 74' END AS age_band,
  CASE WHEN EXISTS (FROM usual e WHERE e.person = s.person AND e.type = 'service' AND e.service = 'Community'
    AND s.admitted BETWEEN e.start AND e.until) THEN 'in community support' ELSE 'not in long-term support' END AS support
FROM spells s JOIN people p USING (person)
WHERE discharged BETWEEN getvariable('first') AND getvariable('last') AND admitted < discharged AND NOT s.died
  AND years(p.born, discharged) >= 65
  AND NOT EXISTS (FROM alive e WHERE e.person = s.person AND e.type = 'service' AND e.service IN ('Nursing', 'Residential', 'Prison')
    AND s.admitted BETWEEN e.start AND e.until);
CREATE OR REPLACE TEMP TABLE into_reablement AS
SELECT r.person, r.c_start, r.death, d.* EXCLUDE (person) FROM (
  SELECT person, cluster, min(start) AS c_start, any_value(death) AS death FROM (
    SELECT *, sum(CASE WHEN datediff('day', before, start) <= 7 THEN 0 ELSE 1 END) OVER (PARTITION BY person ORDER BY start, until, n) AS cluster
    FROM (SELECT *, max(until) OVER (PARTITION BY person ORDER BY start, until, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
      FROM alive WHERE type = 'service' AND service = 'ST-Max' AND component = 'reablement'))
  GROUP BY person, cluster) r
JOIN discharges d ON d.person = r.person AND d.discharged BETWEEN r.c_start - 7 AND r.c_start + 3 AND d.admitted <= r.c_start
QUALIFY row_number() OVER (PARTITION BY r.person, r.cluster ORDER BY d.discharged DESC, d.id DESC) = 1;
CREATE OR REPLACE TEMP TABLE stayed AS
SELECT i.*, NOT (coalesce(i.death BETWEEN i.discharged AND i.discharged + 84, false)
  OR EXISTS (FROM spells s WHERE s.person = i.person AND s.emergency AND s.admitted < s.discharged AND s.admitted > i.c_start
    AND s.admitted > i.discharged AND s.admitted <= i.discharged + 84)
  OR EXISTS (FROM alive e WHERE e.person = i.person AND e.type = 'service' AND e.service IN ('Nursing', 'Residential')
    AND e.start BETWEEN i.discharged AND i.discharged + 84)) AS home
FROM into_reablement i;
INSERT INTO members SELECT '2D', '1', g, gender, home::INT, 1, NULL
FROM (SELECT *, unnest(['total', age_band, support]) AS g FROM stayed);
INSERT INTO members SELECT '2D', '2', g, gender, (id IN (SELECT id FROM into_reablement))::INT, 1, NULL
FROM (SELECT *, unnest(['total', age_band, support]) AS g FROM discharges);

-- What is compared ---------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE figures AS
SELECT code, part, grp, coalesce(gender, 'total') AS gender, sum(num) AS num, sum(den) AS den, sum(unable) AS unable FROM (
  SELECT code, part, grp, NULL AS gender, num, den, unable FROM members
  UNION ALL SELECT code, part, grp, gender, num, den, unable FROM members WHERE gender IS NOT NULL
  UNION ALL SELECT code, part, 'total', NULL, num, den, unable FROM members WHERE code IN ('2A', '2E', '3D')
  UNION ALL SELECT code, part, 'total', gender, num, den, unable FROM members WHERE code = '2E' AND gender IS NOT NULL)
GROUP BY ALL;
CREATE OR REPLACE TEMP TABLE medians AS
SELECT what, (CASE WHEN month(ended) < 4 THEN year(ended) - 1 ELSE year(ended) END) AS year, ((month(ended) + 8) % 12) // 3 + 1 AS quarter,
  grp, count(*) AS number, round(quantile_cont(days, 0.25), 2) AS lower, round(quantile_cont(days, 0.5), 2) AS median,
  round(quantile_cont(days, 0.75), 2) AS upper
FROM (SELECT *, age_band AS grp FROM wait_days UNION ALL SELECT *, 'total' FROM wait_days) GROUP BY ALL;
