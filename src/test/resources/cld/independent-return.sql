-- The tables of the return from Client Level Data once more, in another language: written from the published code
-- (NHSE-CLD-CODE-2024), not from the Java. What the code leaves to chance is fixed here and said where it is.
-- Variables: file, first, last.

CREATE OR REPLACE TEMP TABLE means AS SELECT * FROM (VALUES
  ('progress to reablement/st-max', 1, 1, false, NULL, NULL), ('progress to assessment', 2, 2, false, NULL, NULL),
  ('admitted to hospital', 3, 6, false, NULL, 'none'),
  ('progress to re-assessment / unplanned review', 4, 2, false, NULL, NULL),
  ('progress to support planning / services', 5, 4, false, NULL, NULL),
  ('progress to end of life care', 6, 3, false, 'End of Life', 'none'),
  ('no change in package', 7, 5, false, NULL, NULL), ('service ended as planned', 8, 14, false, NULL, 'none'),
  ('progress to financial assessment', 9, 3, false, NULL, NULL), ('provision of service', 10, 5, false, NULL, NULL),
  ('nfa - deceased', 11, 13, true, 'Deceased', 'early'), ('nfa - moved to another la', 12, 7, true, 'Other', 'none'),
  ('nfa - 100% nhs funded care', 13, 8, true, 'NHS', 'early'),
  ('nfa - information & advice / signposting only', 14, 10, true, 'Universal', 'Universal'),
  ('nfa - self-funded client (inc. 12wk disregard)', 15, 9, true, 'Other', 'self-funding'),
  ('nfa - support declined', 16, 12, true, 'Other', 'declined'),
  ('nfa - support ended: other reason', 17, 15, true, 'Other', 'none'),
  ('nfa - no services offered: other reason', 18, 16, true, 'Other', 'none'), ('nfa- other', 19, 17, true, 'Other', 'none'),
  ('progress to assessment, review or reassessment', 2, 2, false, NULL, NULL),
  ('progress to support planning or services', 4, 4, false, NULL, NULL),
  ('continuation of support or services', 5, 5, false, NULL, NULL),
  ('nfa: responsibility moved to another local authority', 7, 7, true, 'Other', 'none'),
  ('nfa: referral to nhs services or nhs funded social care', 8, 8, true, 'NHS', 'early'),
  ('nfa: self-funded client or under 12wk disregard', 9, 9, true, 'Other', 'self-funding'),
  ('nfa: information and advice or signposting', 10, 10, true, 'Universal', 'Universal'),
  ('nfa: referral to other service within the local authority', 11, 11, true, 'Other', 'none'),
  ('nfa: support declined', 12, 12, true, 'Other', 'declined'), ('nfa: deceased', 13, 13, true, 'Deceased', 'early'),
  ('nfa: support ended as planned', 14, 14, false, NULL, 'none'),
  ('nfa: support ended for other reason', 15, 15, true, 'Other', 'none'),
  ('nfa: no services offered for other reason', 16, 16, true, 'Other', 'none'), ('nfa: other', 17, 17, true, 'Other', 'none'))
  t(label, rank, rank_of_2, nfa, request, reablement);

CREATE OR REPLACE TEMP TABLE kinds AS SELECT * FROM (VALUES
  ('short term support: st-max', 'ST-Max', 1, false), ('long term support: nursing care', 'Nursing', 2, true),
  ('long term support: residential care', 'Residential', 3, true), ('long term support: community', 'Community', 4, true),
  ('long term support: prison', 'Prison', 5, true), ('short term support: ongoing low level', 'Low', 6, false),
  ('short term support: other short term', 'Short', 7, false),
  ('carer support: direct to carer', 'Direct', NULL, false), ('unpaid carer support: direct to unpaid carer', 'Direct', NULL, false),
  ('carer support: support involving the person cared-for', 'Involving', NULL, false),
  ('unpaid carer support: support involving the person cared-for', 'Involving', NULL, false)) t(label, kind, rank, long_term);

CREATE OR REPLACE TEMP TABLE works AS SELECT * FROM (VALUES
  ('paid: less than 16 hours a week', 'Paid: Less than 16 hours a week'),
  ('paid: 16 or more hours a week', 'Paid: 16 hours or more a week'),
  ('not in paid employment (seeking work)', 'Not in paid employment (seeking work)'),
  ('not in paid employment: seeking work', 'Not in paid employment (seeking work)'),
  ('unknown', 'Unknown')) t(label, work);
CREATE OR REPLACE TEMP TABLE dwellings AS SELECT * FROM (VALUES
  ('owner occupier or shared ownership scheme', 'Owner occupier or shared ownership scheme', '2a'),
  ('tenant', 'Tenant', '2a'), ('tenant: local authority or other social housing provider', 'Tenant', '2a'),
  ('tenant - private landlord', 'Tenant - private landlord', '2a'), ('tenant: private landlord', 'Tenant - private landlord', '2a'),
  ('rough sleeper / squatting', 'Rough sleeper / squatting', '2b'), ('rough sleeper or squatting', 'Rough sleeper / squatting', '2b'),
  ('registered care home', 'Registered care home', '2b'), ('unknown', 'Unknown', '2b')) t(label, dwelling, tbl);

CREATE OR REPLACE TEMP MACRO final(day) AS coalesce(day, DATE '9999-01-01');

-- Every row that has a person: the NHS number, else the LA id where it never stands with one.
CREATE OR REPLACE TEMP TABLE given AS
SELECT row_number() OVER () AS n, * FROM read_csv(getvariable('file'), all_varchar = true, header = true, nullstr = '');
CREATE OR REPLACE TEMP TABLE happened AS
SELECT l.n, coalesce(l."NHS Number", l."LA Person Unique Identifier") AS person,
  lower(l."Client Type") = 'service user' AS client, l."Event Type" AS type, l."Event Start Date"::DATE AS start,
  CASE WHEN l."Date of Death"::DATE >= l."Event Start Date"::DATE
      AND (l."Event End Date" IS NULL OR l."Date of Death"::DATE < l."Event End Date"::DATE)
    THEN l."Date of Death"::DATE ELSE l."Event End Date"::DATE END AS ended,
  date_trunc('month', l."Date of Birth"::DATE)::DATE AS born, l."Date of Death"::DATE AS died,
  CASE WHEN l."Gender" IN ('Male', 'Female', 'Other') THEN l."Gender" END AS gender,
  CASE WHEN l."Ethnicity" LIKE 'White%' THEN 'White' WHEN l."Ethnicity" LIKE 'Asian%' THEN 'Asian or Asian British'
    WHEN l."Ethnicity" LIKE 'Mixed%' THEN 'Mixed or multiple' WHEN l."Ethnicity" LIKE 'Other%' THEN 'Other'
    WHEN l."Ethnicity" LIKE 'Black%' THEN 'Black, Black British, Caribbean or African'
    WHEN l."Ethnicity" LIKE '%Refused' THEN 'Refused' END AS ethnic,
  CASE WHEN lower(l."Primary Support Reason") IN ('unknown') THEN NULL ELSE lower(l."Primary Support Reason") END AS reason,
  CASE l."Has Unpaid Carer" WHEN 'Yes' THEN 'Carer' WHEN 'No' THEN 'No carer' END AS cared,
  w.work, d.dwelling, d.tbl AS dwelling_table, k.kind, k.rank AS kind_rank, coalesce(k.long_term, false) AS long_term,
  lower(l."Service Component") AS component, CASE WHEN k.kind IN ('Community', 'Prison', 'Direct') THEN
    CASE lower(l."Delivery Mechanism") WHEN 'direct payment' THEN 'Direct Payment only'
      WHEN 'cassr managed personal budget' THEN 'CASSR Managed Personal Budget'
      WHEN 'cassr commissioned support' THEN 'CASSR Commissioned Support only' END END AS mechanism,
  lower(l."Delivery Mechanism") AS mechanism_given,
  m.label AS outcome, CASE WHEN m.label LIKE '%: %' AND m.label NOT LIKE '% - %' THEN m.rank_of_2 ELSE m.rank END AS outcome_rank,
  coalesce(m.nfa, false) AS nfa, m.request AS of_request, m.reablement AS of_reablement,
  lower(l."Event Outcome") IN ('service ended as planned', 'nfa: support ended as planned') AS as_planned,
  lower(l."Event Outcome") IN ('nfa - information & advice / signposting only', 'nfa: information and advice or signposting') AS advice,
  l."Request: Route of Access" AS route, coalesce(lower(l."Event Description") LIKE '%conversation%', false) AS conversation
FROM given l
LEFT JOIN means m ON m.label = lower(l."Event Outcome")
LEFT JOIN kinds k ON k.label = lower(l."Service Type")
LEFT JOIN works w ON w.label = lower(l."Employment Status")
LEFT JOIN dwellings d ON d.label = lower(l."Accommodation Status")
WHERE l."Event Start Date"::DATE <= getvariable('last')
  AND (l."NHS Number" IS NOT NULL OR l."LA Person Unique Identifier" NOT IN
    (SELECT "LA Person Unique Identifier" FROM given WHERE "NHS Number" IS NOT NULL));

-- One row for each request and service: the open one, then the one that ends last, then by the hierarchy of outcomes,
-- then a conversation, then the latest loaded. Assessments and reviews that differ are events of their own.
CREATE OR REPLACE TEMP TABLE once AS
SELECT * FROM happened
QUALIFY row_number() OVER (PARTITION BY person, client, type, start, CASE type WHEN 'Request' THEN route END,
    CASE type WHEN 'Service' THEN coalesce(kind, '') END, CASE type WHEN 'Service' THEN component END,
    CASE type WHEN 'Service' THEN mechanism_given END,
    CASE WHEN type NOT IN ('Request', 'Service') THEN (ended, outcome)::TEXT END
  ORDER BY coalesce(ended, DATE '9999-01-01') DESC, coalesce(outcome_rank, 99), conversation DESC, n DESC) = 1;

-- A birth as the latest event has it, the earlier of two; a death as any row has it.
CREATE OR REPLACE TEMP TABLE persons AS
SELECT o.person, max(died) AS died, arg_min(born, (-date_diff('day', DATE '1900-01-01', start), born)) FILTER (born IS NOT NULL) AS born
FROM once o GROUP BY person;
CREATE OR REPLACE TEMP TABLE aged AS
SELECT *, floor(datediff('day', born, getvariable('last')) / 365.25) AS age FROM persons;

CREATE OR REPLACE TEMP TABLE cells (sheet TEXT, tbl TEXT, line TEXT, col TEXT, who TEXT);

-- STS001 --------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE asked AS
SELECT *, sum(joins) OVER (PARTITION BY person ORDER BY start, final(ended), n) AS cluster FROM (
  SELECT *, CASE WHEN lag(final(ended)) OVER (PARTITION BY person ORDER BY start, final(ended), n) >= start - 4
    THEN 0 ELSE 1 END AS joins FROM once WHERE client AND type = 'Request');
CREATE OR REPLACE TEMP TABLE requests AS
SELECT a.person, a.cluster, (SELECT min(b.start) FROM asked b WHERE b.person = a.person AND b.cluster = a.cluster) AS c_start,
  a.ended AS c_end, a.route, a.outcome, a.of_request, p.age
FROM asked a JOIN aged p USING (person)
WHERE a.ended BETWEEN getvariable('first') AND getvariable('last') AND p.born IS NOT NULL
  AND (p.died IS NULL OR p.died >= getvariable('first'))
QUALIFY row_number() OVER (PARTITION BY a.person, a.cluster
  ORDER BY a.ended DESC, coalesce(a.outcome_rank, 99), a.start, a.route, a.n) = 1;
CREATE OR REPLACE TEMP TABLE fresh AS
SELECT * FROM requests r WHERE NOT EXISTS (FROM once s WHERE s.person = r.person AND s.client AND s.type = 'Service'
  AND s.long_term AND r.c_start BETWEEN s.start AND final(s.ended));

-- What followed: the rank of days counts before an event's own rows are taken away.
CREATE OR REPLACE TEMP TABLE after_request AS
SELECT r.person, r.cluster, r.c_start, r.c_end, e.n, e.type, e.start, e.ended, e.kind, e.kind_rank, e.outcome, e.of_request,
  dense_rank() OVER (PARTITION BY r.person, r.cluster ORDER BY e.start) AS nth
FROM fresh r JOIN once e ON e.person = r.person AND e.client AND e.start >= r.c_end;
DELETE FROM after_request WHERE type = 'Request' AND (start = c_start OR ended = c_end);
CREATE OR REPLACE TEMP TABLE chain AS
SELECT * FROM (
  SELECT *, min(linked) OVER w AS in_scope, min(CASE type WHEN 'Request' THEN 0 ELSE 1 END) OVER w AS unbroken FROM (
    SELECT *, CASE WHEN nth = 1 AND ended IS NULL THEN 1 WHEN nth = 1 AND datediff('day', c_end, start) > 28 THEN 0
      ELSE min(flag) OVER (PARTITION BY person, cluster ORDER BY start) END AS linked FROM (
      SELECT *, CASE WHEN datediff('day', lag(ended) OVER (PARTITION BY person, cluster ORDER BY start, final(ended), n), start) > 3
        THEN 0 ELSE 1 END AS flag FROM after_request))
  WINDOW w AS (PARTITION BY person, cluster ORDER BY start))
WHERE in_scope = 1 AND unbroken = 1;
CREATE OR REPLACE TEMP TABLE led AS
SELECT person, cluster, arg_min(kind, kind_rank) AS kind FROM chain WHERE type = 'Service' AND kind_rank IS NOT NULL
GROUP BY person, cluster;
-- Among the events of the latest end that has a reason: one reason, or Other where there are several events.
CREATE OR REPLACE TEMP TABLE said_request AS
SELECT person, cluster, CASE WHEN count(DISTINCT (type, start, coalesce(outcome, ''))) = 1 THEN any_value(of_request) ELSE 'Other' END AS of_request
FROM (SELECT *, max(final_end) FILTER (of_request IS NOT NULL) OVER (PARTITION BY person, cluster) AS best
  FROM (SELECT *, coalesce(ended, DATE '0001-01-01') AS final_end FROM chain c
    WHERE NOT EXISTS (FROM led l WHERE l.person = c.person AND l.cluster = c.cluster)))
WHERE final_end = best GROUP BY person, cluster;
CREATE OR REPLACE TEMP TABLE sequels AS
SELECT r.*, l.kind, CASE
  WHEN l.kind = 'ST-Max' THEN 'Short Term Support to Maximise Independence'
  WHEN l.kind IN ('Nursing', 'Residential') THEN 'Long Term Support: ' || l.kind || ' Care'
  WHEN l.kind IN ('Community', 'Prison') THEN 'Long Term Support: ' || l.kind
  WHEN l.kind = 'Low' THEN 'Ongoing Low Level Support' WHEN l.kind = 'Short' THEN 'Short Term Support (other)'
  ELSE CASE coalesce(s.of_request, r.of_request) WHEN 'Deceased' THEN 'No Services Provided: Deceased'
    WHEN 'Other' THEN 'No Services Provided: other reason' WHEN 'NHS' THEN '100% NHS Funded Care'
    WHEN 'Universal' THEN 'Universal Services / Signposted to other services' WHEN 'End of Life' THEN 'End of Life' END END AS sequel
FROM fresh r LEFT JOIN led l USING (person, cluster) LEFT JOIN said_request s USING (person, cluster);
INSERT INTO cells SELECT 'STS001', CASE WHEN age < 65 THEN '1a' ELSE '1b' END, route, sequel, person FROM sequels
WHERE age >= 18 AND sequel IS NOT NULL AND route IS NOT NULL;

-- STS002a -------------------------------------------------------------------------------------------------------------
CREATE OR REPLACE TEMP TABLE cohort AS
SELECT DISTINCT c.person, c.start FROM chain c JOIN led l USING (person, cluster)
WHERE l.kind = 'ST-Max' AND c.type = 'Service' AND c.kind = 'ST-Max';
CREATE OR REPLACE TEMP TABLE reabled AS
SELECT *, sum(joins) OVER (PARTITION BY person ORDER BY start, final(ended), n) AS cluster FROM (
  SELECT o.*, CASE WHEN lag(final(o.ended)) OVER (PARTITION BY o.person ORDER BY o.start, final(o.ended), o.n) >= o.start - 1
    THEN 0 ELSE 1 END AS joins
  FROM once o SEMI JOIN cohort c ON c.person = o.person AND c.start = o.start
  WHERE o.client AND o.type = 'Service' AND o.kind = 'ST-Max');
CREATE OR REPLACE TEMP TABLE periods AS
SELECT * FROM (SELECT person, cluster, min(start) OVER (PARTITION BY person, cluster) AS c_start, ended AS c_end, outcome,
    nfa, of_reablement, as_planned
  FROM reabled QUALIFY row_number() OVER (PARTITION BY person, cluster
    ORDER BY final(ended) DESC, coalesce(outcome_rank, 99), n) = 1)
WHERE c_end BETWEEN getvariable('first') AND getvariable('last');
CREATE OR REPLACE TEMP TABLE after_period AS
SELECT r.person, r.cluster, r.c_start, r.c_end, e.n, e.type, e.start, e.ended, e.kind, e.kind_rank, e.outcome, e.nfa, e.of_reablement,
  dense_rank() OVER (PARTITION BY r.person, r.cluster ORDER BY e.start) AS nth
FROM periods r JOIN once e ON e.person = r.person AND e.client AND e.start >= r.c_end;
DELETE FROM after_period WHERE kind = 'ST-Max' AND (start = c_start OR ended = c_end);
CREATE OR REPLACE TEMP TABLE period_chain AS
SELECT * FROM (
  SELECT *, min(linked) OVER w AS in_scope, min(CASE kind WHEN 'ST-Max' THEN 0 ELSE 1 END) OVER w AS unbroken FROM (
    SELECT *, CASE WHEN nth = 1 AND ended IS NULL THEN 1 WHEN nth = 1 AND datediff('day', c_end, start) > 3 THEN 0
      ELSE min(flag) OVER (PARTITION BY person, cluster ORDER BY start) END AS linked FROM (
      SELECT *, CASE WHEN datediff('day', lag(ended) OVER (PARTITION BY person, cluster ORDER BY start, final(ended), n), start) > 3
        THEN 0 ELSE 1 END AS flag FROM after_period))
  WINDOW w AS (PARTITION BY person, cluster ORDER BY start))
WHERE in_scope = 1 AND unbroken = 1;
CREATE OR REPLACE TEMP TABLE period_led AS
SELECT person, cluster, arg_min(kind, kind_rank) AS kind FROM period_chain WHERE kind_rank IS NOT NULL GROUP BY person, cluster;
CREATE OR REPLACE TEMP TABLE said_period AS
SELECT person, cluster, CASE WHEN count(DISTINCT (type, start, outcome)) = 1 THEN any_value(of_reablement) ELSE 'none' END AS of_reablement
FROM (SELECT * FROM period_chain c WHERE nfa AND NOT EXISTS (FROM period_led l WHERE l.person = c.person AND l.cluster = c.cluster)
  QUALIFY dense_rank() OVER (PARTITION BY person, cluster ORDER BY coalesce(ended, DATE '0001-01-01') DESC) = 1)
GROUP BY person, cluster;
CREATE OR REPLACE TEMP TABLE period_sequels AS
SELECT r.*, CASE WHEN l.kind IN ('Nursing', 'Residential', 'Community', 'Prison') THEN 'Long Term Support (any setting)'
  WHEN l.kind = 'Low' THEN 'Ongoing Low Level Support' WHEN l.kind = 'Short' THEN 'Short Term Support (other)'
  ELSE CASE coalesce(s.of_reablement,
      CASE WHEN r.nfa OR r.as_planned OR NOT EXISTS (FROM period_chain c WHERE c.person = r.person AND c.cluster = r.cluster)
        THEN r.of_reablement END)
    WHEN 'early' THEN 'Early cessation (not leading to long term support): NHS funded care / End of Life / deceased'
    WHEN 'none' THEN 'No services provided: no identified needs'
    WHEN 'self-funding' THEN 'No services provided: needs identified but self-funding'
    WHEN 'declined' THEN 'No services provided: needs identified but support declined'
    WHEN 'Universal' THEN 'Universal Services / Signposted to other services' END END AS sequel
FROM periods r LEFT JOIN period_led l USING (person, cluster) LEFT JOIN said_period s USING (person, cluster);
-- The published code has no breakdown of STS002a: its sequels alone are compared.
INSERT INTO cells SELECT 'STS002a', '3', 'Total', sequel, s.person FROM period_sequels s JOIN aged USING (person)
WHERE sequel IS NOT NULL AND age >= 18;

-- LTS001 --------------------------------------------------------------------------------------------------------------
-- Every row as it stands, repeated ones too: the published code takes all rows of the latest submission.
CREATE OR REPLACE TEMP TABLE support AS
SELECT h.*, p.age, p.died AS death, CASE WHEN kind IN ('Nursing', 'Residential') THEN kind
  WHEN kind = 'Prison' AND mechanism = 'Direct Payment only' THEN 'Prison: unknown'
  ELSE kind || ': ' || coalesce(mechanism, 'unknown') END AS setting,
  CASE kind WHEN 'Nursing' THEN 1 WHEN 'Residential' THEN 2
    WHEN 'Community' THEN CASE mechanism WHEN 'Direct Payment only' THEN 3 WHEN 'CASSR Managed Personal Budget' THEN 4
      WHEN 'CASSR Commissioned Support only' THEN 5 ELSE 6 END
    ELSE CASE mechanism WHEN 'CASSR Managed Personal Budget' THEN 7 WHEN 'CASSR Commissioned Support only' THEN 8 ELSE 9 END
    END AS setting_rank
FROM happened h JOIN aged p USING (person)
WHERE h.client AND h.type = 'Service' AND h.long_term AND p.born IS NOT NULL AND p.age >= 18;

-- The value of a field among the rows that place the person: known before unknown, latest start, differing: unknown.
CREATE OR REPLACE TEMP MACRO bands(age) AS CASE WHEN age < 65 THEN 'a' ELSE 'b' END;
CREATE OR REPLACE TEMP TABLE support_of AS
SELECT 'LTS001a' AS sheet, s.* FROM support s WHERE final(ended) >= getvariable('first') AND (death IS NULL OR death >= getvariable('first'))
UNION ALL
SELECT 'LTS001b', s.* FROM support s WHERE final(ended) >= getvariable('last') AND (death IS NULL OR death >= getvariable('last'))
UNION ALL
SELECT 'LTS001c', * EXCLUDE (joins, island, began) FROM (
  SELECT *, min(start) OVER (PARTITION BY person, island) AS began FROM (
    SELECT *, sum(joins) OVER (PARTITION BY person ORDER BY start, final(ended), n) AS island FROM (
      SELECT *, CASE WHEN lag(final(ended)) OVER (PARTITION BY person ORDER BY start, final(ended), n) >= start - 1
        THEN 0 ELSE 1 END AS joins FROM support WHERE death IS NULL OR death >= getvariable('last'))))
WHERE began < getvariable('last')::DATE - INTERVAL 1 YEAR AND final(ended) >= getvariable('last');
CREATE OR REPLACE TEMP TABLE placed AS
SELECT * FROM support_of QUALIFY setting_rank = min(setting_rank) OVER (PARTITION BY sheet, person);
CREATE OR REPLACE TEMP TABLE settings AS
SELECT sheet, person, any_value(setting) AS setting, any_value(age) AS age FROM placed GROUP BY sheet, person;
INSERT INTO cells SELECT sheet, '1' || bands(age), reason, setting, person FROM settings JOIN (
  SELECT sheet, person, CASE WHEN count(DISTINCT reason) = 1 THEN max(reason) END AS reason FROM (
    SELECT * FROM placed QUALIFY dense_rank() OVER (PARTITION BY sheet, person ORDER BY (reason IS NOT NULL) DESC, start DESC) = 1)
  GROUP BY sheet, person) USING (sheet, person)
WHERE reason IS NOT NULL AND setting NOT LIKE '%unknown';
INSERT INTO cells SELECT sheet, '2', cared, setting, person FROM settings JOIN (
  SELECT sheet, person, CASE WHEN count(DISTINCT cared) = 1 THEN max(cared) END AS cared FROM (
    SELECT * FROM placed QUALIFY dense_rank() OVER (PARTITION BY sheet, person ORDER BY (cared IS NOT NULL) DESC, start DESC) = 1)
  GROUP BY sheet, person) USING (sheet, person)
WHERE sheet = 'LTS001b' AND cared IS NOT NULL AND setting NOT LIKE '%unknown';
INSERT INTO cells SELECT sheet, '3' || bands(age), 'Gender: ' || coalesce(gender, 'Not known'), setting, person FROM settings JOIN (
  SELECT sheet, person, CASE WHEN count(DISTINCT gender) = 1 THEN max(gender) END AS gender FROM (
    SELECT * FROM placed QUALIFY dense_rank() OVER (PARTITION BY sheet, person ORDER BY (gender IS NOT NULL) DESC, start DESC) = 1)
  GROUP BY sheet, person) USING (sheet, person)
WHERE sheet = 'LTS001b' AND setting NOT LIKE '%unknown';
INSERT INTO cells SELECT sheet, '3' || bands(age), 'Ethnic group: ' || CASE WHEN ethnic IS NULL OR ethnic = 'Refused' THEN 'Not known' ELSE ethnic END,
  setting, person FROM settings JOIN (
  SELECT sheet, person, CASE WHEN count(DISTINCT ethnic) = 1 THEN max(ethnic) END AS ethnic FROM (
    SELECT * FROM placed QUALIFY dense_rank() OVER (PARTITION BY sheet, person ORDER BY (ethnic IS NOT NULL) DESC, start DESC) = 1)
  GROUP BY sheet, person) USING (sheet, person)
WHERE sheet = 'LTS001b' AND setting NOT LIKE '%unknown';

-- LTS003: each carer once, by the first kind of support that applies ------------------------------------------------------
CREATE OR REPLACE TEMP TABLE caring AS
SELECT h.*, p.age, p.born AS birth, CASE
  WHEN kind = 'Direct' THEN CASE mechanism WHEN 'Direct Payment only' THEN 1 WHEN 'CASSR Managed Personal Budget' THEN 2
    WHEN 'CASSR Commissioned Support only' THEN 3 ELSE 4 END
  WHEN kind = 'Involving' THEN 6
  WHEN type IN ('Assessment', 'Review') AND kind IS NULL THEN CASE WHEN advice THEN 5 ELSE 6 END
  WHEN type = 'Request' AND kind IS NULL AND advice THEN 5 END AS support
FROM happened h JOIN aged p USING (person)
WHERE NOT h.client AND final(h.ended) >= getvariable('first') AND (p.died IS NULL OR p.died >= getvariable('first'));
INSERT INTO cells SELECT 'LTS003', '1a', CASE WHEN birth IS NULL THEN 'Age not known' WHEN age < 18 THEN 'Under 18'
    WHEN age < 26 THEN '18-25' WHEN age < 65 THEN '26-64' WHEN age < 85 THEN '65-84' ELSE '85+' END,
  CASE support WHEN 1 THEN 'Direct Payment only' WHEN 2 THEN 'CASSR Managed Personal Budget'
    WHEN 3 THEN 'CASSR Commissioned Support only' WHEN 5 THEN 'Information, Advice and Other Universal Services / Signposting'
    WHEN 6 THEN 'No Direct Support Provided to Carer' END, person
FROM (SELECT person, min(support) AS support, any_value(age) AS age, any_value(birth) AS birth FROM caring
  WHERE support IS NOT NULL GROUP BY person) WHERE support <> 4;

-- LTS004: whoever has long-term support for a learning disability in the period, by the support that started last --------
CREATE OR REPLACE TEMP TABLE learning AS
SELECT * FROM support_of WHERE sheet = 'LTS001a' AND age < 65 AND reason = 'learning disability support';
CREATE OR REPLACE TEMP TABLE genders AS
SELECT person, CASE WHEN count(DISTINCT gender) = 1 THEN max(gender) END AS gender FROM (
  SELECT * FROM learning QUALIFY dense_rank() OVER (PARTITION BY person ORDER BY start DESC, (gender IS NOT NULL) DESC) = 1)
GROUP BY person;
-- The return has no column for people whose gender that support does not tell: other records tell it. Of
-- records of the same days no source says which; the order of their types decides, so that that of the file does not.
CREATE OR REPLACE TEMP TABLE sexes AS
SELECT person, coalesce(any_value(g.gender), arg_max(o.gender, (o.start, final(o.ended), o.type, o.n)) FILTER (o.gender IS NOT NULL)) AS gender
FROM genders g JOIN once o USING (person) GROUP BY person;
INSERT INTO cells SELECT 'LTS004', '1', work, gender, person FROM sexes JOIN (
  SELECT person, CASE WHEN count(DISTINCT work) = 1 THEN max(work) ELSE 'Unknown' END AS work FROM (
    SELECT * FROM learning WHERE work IS NOT NULL
    QUALIFY dense_rank() OVER (PARTITION BY person ORDER BY start DESC, (work <> 'Unknown') DESC) = 1) GROUP BY person) USING (person)
WHERE gender IS NOT NULL;
INSERT INTO cells SELECT 'LTS004', dwelling_table, dwelling, gender, person FROM sexes JOIN (
  SELECT person, CASE WHEN count(DISTINCT dwelling) = 1 THEN max(dwelling) ELSE 'Unknown' END AS dwelling,
    CASE WHEN count(DISTINCT dwelling) = 1 THEN max(dwelling_table) ELSE '2b' END AS dwelling_table FROM (
    SELECT * FROM learning WHERE dwelling IS NOT NULL
    QUALIFY dense_rank() OVER (PARTITION BY person ORDER BY start DESC, (dwelling <> 'Unknown') DESC) = 1) GROUP BY person) USING (person)
WHERE gender IS NOT NULL;
