-- Every table of the SALT return in SQL, for DuckDB and PostgreSQL alike. It counts what domain rules say (rules/README.md), with the default settings.
-- Before it: the contract's tables; period(first_day, last_day); line(measure, tab, axis, position, label, kind, total), the rows and columns of the rule
-- files, each with the label of the total it adds to; ethnic_group(ethnicity, label). It leaves cells(measure, tab, row_label, column_label, n).
-- A line "statistics: TABLE (COLUMNS)" becomes an index and ANALYZE on PostgreSQL, which knows nothing of a table that was made a moment ago; DuckDB needs neither.

-- People: age on the last day; the day after which nothing goes on.
CREATE TEMP TABLE person AS
SELECT f.person_id, f.date_of_birth AS born, COALESCE(f.date_of_death, DATE '9999-12-30') AS died, COALESCE(f.gender, '') AS gender, COALESCE(g.label, 'Not known') AS ethnic_group,
       COALESCE(f.primary_support_reason, '') AS reason, COALESCE(f.unpaid_carer, '') AS carer, COALESCE(f.employment_status, '') AS employment, f.hours_worked AS hours,
       COALESCE(f.accommodation_status, '') AS accommodation, f.detained_under_mental_health_act = 'Y' AS detained, age_on(f.date_of_birth, p.last_day) AS age
FROM person_file f CROSS JOIN period p LEFT JOIN ethnic_group g ON g.ethnicity = f.ethnicity;
-- statistics: person (person_id)

-- Long-term support that counts: not temporary, cut back to the day of death, with its place in the hierarchy of settings.
CREATE TEMP TABLE support AS
SELECT s.support_id, s.person_id, s.start_date AS starts, LEAST(COALESCE(s.end_date, DATE '9999-12-30'), p.died) AS ends, l.position AS place
FROM long_term_support s JOIN person p ON p.person_id = s.person_id
JOIN line l ON l.measure = 'LTS001a' AND l.tab = '1a' AND l.axis = 'column' AND l.label = CASE WHEN s.delivery_mechanism IS NULL THEN s.setting ELSE s.setting || ': ' || s.delivery_mechanism END
WHERE s.temporary IS NULL OR s.temporary <> 'Y';
-- statistics: support (person_id, starts)

-- The first setting in the hierarchy during the period and on the last day; where the stretch without a break that is still going on began.
CREATE TEMP TABLE client AS
SELECT s.person_id, MIN(CASE WHEN s.ends >= d.first_day THEN s.place END) AS during, MIN(CASE WHEN s.ends >= d.last_day THEN s.place END) AS at_end,
       MAX(CASE WHEN s.ended_before IS NULL OR s.starts > s.ended_before + 1 THEN s.starts END) AS unbroken_since
FROM (SELECT person_id, starts, ends, place, MAX(ends) OVER (PARTITION BY person_id ORDER BY starts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended_before
      FROM support, period WHERE starts <= last_day) s CROSS JOIN period d
GROUP BY s.person_id;
-- statistics: client (person_id)

CREATE TEMP TABLE long_term AS
SELECT p.*, c.during, c.at_end, c.at_end IS NOT NULL AND c.unbroken_since <= d.last_day - INTERVAL '1 year' AS twelve_months,
       CASE WHEN p.age < 65 THEN 'a' ELSE 'b' END AS band, CASE WHEN p.age < 65 THEN '18-64' ELSE '65+' END AS ages
FROM client c JOIN person p ON p.person_id = c.person_id CROSS JOIN period d
WHERE c.during IS NOT NULL AND p.age >= 18;
-- statistics: long_term (person_id)

-- Sequels of each measure known by the last day: the first in its hierarchy, and the first day on which any was known.
CREATE TEMP TABLE outcome AS
SELECT measure, event_id, MIN(place) AS place, MIN(known_date) AS known, MIN(CASE WHEN rank = 1 THEN setting END) AS setting
FROM (SELECT l.measure, s.event_id, l.position AS place, s.known_date, s.setting, ROW_NUMBER() OVER (PARTITION BY l.measure, s.event_id ORDER BY l.position, s.known_date, s.setting) AS rank
      FROM sequel s CROSS JOIN period d JOIN line l ON l.axis = 'column' AND l.kind = 'category' AND l.label = s.sequel
           AND ((l.measure IN ('LTS002a', 'LTS002b') AND l.tab = '1a(i)') OR (l.measure = 'STS001' AND l.tab = '1a') OR (l.measure IN ('STS002a', 'STS002b') AND l.tab = '1'))
      WHERE s.known_date <= d.last_day) known
GROUP BY measure, event_id;
-- statistics: outcome (event_id, measure)

-- Stretches of short-term support without a break, each with its first and its last period.
CREATE TEMP TABLE chain AS
SELECT person_id, number, MIN(starts) AS starts, MIN(CASE WHEN nth = 1 THEN request_id END) AS request_id, MIN(CASE WHEN nth = 1 THEN route END) AS route,
       MIN(CASE WHEN nth = size THEN st_max_id END) AS last_id, MIN(CASE WHEN nth = size THEN ends END) AS last_ends
FROM (SELECT n.*, ROW_NUMBER() OVER (PARTITION BY person_id, number ORDER BY starts, ends, st_max_id) AS nth, COUNT(*) OVER (PARTITION BY person_id, number) AS size
      FROM (SELECT b.*, SUM(CASE WHEN ended_before IS NULL OR starts > ended_before + 1 THEN 1 ELSE 0 END) OVER (PARTITION BY person_id ORDER BY starts, ends, st_max_id) AS number
            FROM (SELECT m.st_max_id, m.person_id, m.request_id, m.route_of_access AS route, m.start_date AS starts, LEAST(COALESCE(m.end_date, DATE '9999-12-30'), p.died) AS ends,
                         MAX(LEAST(COALESCE(m.end_date, DATE '9999-12-30'), p.died)) OVER (PARTITION BY m.person_id
                             ORDER BY m.start_date, LEAST(COALESCE(m.end_date, DATE '9999-12-30'), p.died), m.st_max_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended_before
                  FROM st_max m JOIN person p ON p.person_id = m.person_id) b) n) numbered
GROUP BY person_id, number;
-- statistics: chain (person_id)

-- Everybody and every event in the place of the return where they belong: the column by its place, the row by its label; the event where events are counted.
CREATE TEMP TABLE placed (measure VARCHAR(10), tab VARCHAR(10), row_label VARCHAR(200), place INTEGER, person_id VARCHAR(60), event_id VARCHAR(60));

INSERT INTO placed
SELECT 'LTS001a', '1' || band, reason, during, person_id, '' FROM long_term WHERE reason <> ''
UNION ALL SELECT 'LTS001b', '1' || band, reason, at_end, person_id, '' FROM long_term WHERE at_end IS NOT NULL AND reason <> ''
UNION ALL SELECT 'LTS001b', '2', carer, at_end, person_id, '' FROM long_term WHERE at_end IS NOT NULL AND carer IN ('Carer', 'No carer')
UNION ALL SELECT 'LTS001b', '3' || band, 'Gender: ' || CASE WHEN gender = '' THEN 'Not known' ELSE gender END, at_end, person_id, '' FROM long_term WHERE at_end IS NOT NULL
UNION ALL SELECT 'LTS001b', '3' || band, 'Ethnic group: ' || ethnic_group, at_end, person_id, '' FROM long_term WHERE at_end IS NOT NULL
UNION ALL SELECT 'LTS001c', '1' || band, reason, at_end, person_id, '' FROM long_term WHERE twelve_months AND reason <> '';

-- LTS004: the prison settings are the last two of the hierarchy.
INSERT INTO placed
SELECT 'LTS004', '1', CASE WHEN employment LIKE 'Paid%' AND hours IS NOT NULL THEN CASE WHEN hours >= 16 THEN 'Paid: 16 hours or more a week' ELSE 'Paid: Less than 16 hours a week' END
       WHEN employment = '' THEN 'Unknown' ELSE employment END, CASE gender WHEN 'Male' THEN 1 WHEN 'Female' THEN 2 ELSE 3 END, person_id, ''
FROM long_term WHERE reason = 'Learning Disability Support' AND age < 65 AND during < 7 AND (detained IS NULL OR NOT detained) AND gender IN ('Male', 'Female', 'Other')
UNION ALL
SELECT 'LTS004', COALESCE(l.tab, '2b'), CASE WHEN accommodation = '' THEN 'Unknown' ELSE accommodation END, CASE gender WHEN 'Male' THEN 1 WHEN 'Female' THEN 2 ELSE 3 END, person_id, ''
FROM long_term LEFT JOIN line l ON l.measure = 'LTS004' AND l.tab = '2a' AND l.axis = 'row' AND l.kind = 'category' AND l.label = accommodation
WHERE reason = 'Learning Disability Support' AND age < 65 AND during < 7 AND (detained IS NULL OR NOT detained) AND gender IN ('Male', 'Female', 'Other');

-- LTS002a and LTS002b: the setting on the day of the review says whether it was in a care home, the first two of the hierarchy.
CREATE TEMP TABLE reviewed AS
SELECT r.review_id, r.person_id, r.planned = 'Y' AS planned, COALESCE(r.significant_event, '') AS significant_event, MIN(s.place) <= 2 AS care_home
FROM review r CROSS JOIN period d JOIN support s ON s.person_id = r.person_id AND s.starts <= r.review_date AND s.ends >= r.review_date
WHERE r.review_date BETWEEN d.first_day AND d.last_day
GROUP BY r.review_id, r.person_id, r.planned, r.significant_event;
-- statistics: reviewed (person_id)

INSERT INTO placed
SELECT o.measure, CASE WHEN NOT r.planned THEN '1' || c.band || CASE WHEN r.care_home THEN '(ii)' ELSE '(i)' END WHEN o.measure = 'LTS002a' THEN '2' WHEN r.care_home THEN '2b' ELSE '2a' END,
       CASE WHEN r.planned THEN c.ages ELSE r.significant_event END, o.place, r.person_id, r.review_id
FROM reviewed r JOIN long_term c ON c.person_id = r.person_id JOIN outcome o ON o.event_id = r.review_id
WHERE (o.measure = 'LTS002a' OR o.measure = 'LTS002b' AND c.twelve_months) AND (r.planned OR r.significant_event <> '')
  AND NOT (o.measure = 'LTS002a' AND r.planned AND (r.care_home OR o.place > 2));

-- LTS003: each carer once, by the first kind of support in the hierarchy.
INSERT INTO placed
SELECT 'LTS003', '1a', CASE WHEN born IS NULL THEN 'Age not known' WHEN age_on(born, last_day) < 18 THEN 'Under 18' WHEN age_on(born, last_day) < 26 THEN '18-25'
       WHEN age_on(born, last_day) < 65 THEN '26-64' WHEN age_on(born, last_day) < 85 THEN '65-84' ELSE '85+' END, place, carer_id, ''
FROM (SELECT c.carer_id, MAX(c.date_of_birth) AS born, MIN(l.position) AS place
      FROM carer c CROSS JOIN period d JOIN line l ON l.measure = 'LTS003' AND l.axis = 'column' AND l.label = c.support_type
      WHERE c.start_date <= d.last_day AND (c.end_date IS NULL OR c.end_date >= d.first_day)
      GROUP BY c.carer_id) carers CROSS JOIN period;

-- STS001: requests of new clients; tables 2a and 2b are those that follow short-term support.
CREATE TEMP TABLE asked AS
SELECT r.request_id, r.person_id, r.request_date, r.route_of_access AS route, r.previous_disregard_or_dpa = 'Y' AS previous_disregard, age_on(p.born, r.request_date) AS age,
       EXISTS (SELECT 1 FROM support s WHERE s.person_id = r.person_id AND s.starts < r.request_date AND s.ends >= r.request_date) AS existing
FROM request r JOIN person p ON p.person_id = r.person_id;
-- statistics: asked (request_id)

CREATE TEMP TABLE new_client AS
SELECT a.*, o.place, o.known >= d.first_day AS in_year,
       o.known >= d.first_day - INTERVAL '6 months' AND EXISTS (SELECT 1 FROM st_max m JOIN person p ON p.person_id = m.person_id WHERE m.person_id = a.person_id
           AND LEAST(COALESCE(m.end_date, DATE '9999-12-30'), p.died) BETWEEN a.request_date - INTERVAL '6 months' AND a.request_date) AS repeated
FROM asked a JOIN outcome o ON o.measure = 'STS001' AND o.event_id = a.request_id CROSS JOIN period d
WHERE a.age >= 18 AND NOT a.existing;
-- statistics: new_client (person_id)

INSERT INTO placed
SELECT 'STS001', tab || CASE WHEN age < 65 THEN 'a' ELSE 'b' END, row_label, place, person_id, request_id
FROM (SELECT '1' AS tab, age, route AS row_label, place, person_id, request_id FROM new_client WHERE in_year
      UNION ALL SELECT '2', age, route, place, person_id, request_id FROM new_client WHERE repeated
      UNION ALL SELECT '1', age, 'of which previously provided with 12-week disregard or deferred payment', place, person_id, request_id FROM new_client
                WHERE in_year AND previous_disregard AND route = 'Self-funder with depleted funds'
      UNION ALL SELECT '2', age, 'of which previously provided with 12-week disregard or deferred payment', place, person_id, request_id FROM new_client
                WHERE repeated AND previous_disregard AND route = 'Self-funder with depleted funds') requests;

-- STS002a: complete stretches of new clients. Table 5 asks for the setting of what followed.
CREATE TEMP TABLE ended AS
SELECT a.person_id, c.last_id, a.route, a.previous_disregard, o.place, o.setting, p.reason, CASE WHEN p.carer = '' THEN 'Not known' ELSE p.carer END AS carer,
       CASE WHEN a.age < 65 THEN 'a' ELSE 'b' END AS band, CASE WHEN a.age < 65 THEN '18-64' ELSE '65+' END AS ages
FROM chain c JOIN asked a ON a.request_id = c.request_id AND a.person_id = c.person_id JOIN person p ON p.person_id = c.person_id
JOIN outcome o ON o.measure = 'STS002a' AND o.event_id = c.last_id CROSS JOIN period d
WHERE a.age >= 18 AND NOT a.existing AND a.request_date BETWEEN d.first_day - INTERVAL '1 year' AND d.last_day AND c.last_ends < DATE '9999-12-30' AND o.known >= d.first_day;
-- statistics: ended (person_id)

INSERT INTO placed
SELECT 'STS002a', '1', route, place, person_id, last_id FROM ended
UNION ALL SELECT 'STS002a', '1', 'of which previously provided with 12-week disregard or deferred payment', place, person_id, last_id FROM ended WHERE previous_disregard AND route = 'Self-funder with depleted funds'
UNION ALL SELECT 'STS002a', '2' || band, reason, place, person_id, last_id FROM ended WHERE reason <> ''
UNION ALL SELECT 'STS002a', '3', carer, place, person_id, last_id FROM ended
UNION ALL SELECT 'STS002a', '5', ages, l.position, person_id, last_id FROM ended JOIN line l ON l.measure = 'STS002a' AND l.tab = '5' AND l.axis = 'column' AND l.label = setting WHERE place IN (3, 4)
UNION ALL SELECT 'STS002a', '5', ages || ': of whom self-funder with depleted funds and 12-week disregard or deferred payment', l.position, person_id, last_id
          FROM ended JOIN line l ON l.measure = 'STS002a' AND l.tab = '5' AND l.axis = 'column' AND l.label = setting
          WHERE place IN (3, 4) AND previous_disregard AND route = 'Self-funder with depleted funds';

-- STS002b: complete stretches of people who were in long-term support already.
CREATE TEMP TABLE ended_existing AS
SELECT c.person_id, c.last_id, c.route, o.place, p.reason, CASE WHEN age_on(p.born, c.starts) < 65 THEN 'a' ELSE 'b' END AS band
FROM chain c JOIN person p ON p.person_id = c.person_id JOIN outcome o ON o.measure = 'STS002b' AND o.event_id = c.last_id CROSS JOIN period d
WHERE c.request_id IS NULL AND age_on(p.born, c.starts) >= 18 AND c.last_ends < DATE '9999-12-30' AND o.known >= d.first_day
  AND EXISTS (SELECT 1 FROM support s WHERE s.person_id = c.person_id AND s.starts < c.starts AND s.ends >= c.starts);
-- statistics: ended_existing (person_id)

INSERT INTO placed
SELECT 'STS002b', '1', route, place, person_id, last_id FROM ended_existing WHERE route IS NOT NULL
UNION ALL SELECT 'STS002b', '2' || band, reason, place, person_id, last_id FROM ended_existing WHERE reason <> '';

-- STS004: discharges of October to December.
INSERT INTO placed
SELECT 'STS004', '1', r.label, l.position, h.person_id, h.discharge_id
FROM (SELECT h.person_id, h.discharge_id, h.at_home_after_91_days = 'Y' AS at_home, p.gender || ': ' || CASE WHEN age_on(p.born, h.discharge_date) < 75 THEN '65-74' WHEN age_on(p.born, h.discharge_date) < 85 THEN '75-84' ELSE '85+' END AS label
      FROM hospital_discharge h JOIN person p ON p.person_id = h.person_id CROSS JOIN period d
      WHERE h.discharge_date >= d.first_day + INTERVAL '6 months' AND h.discharge_date < d.first_day + INTERVAL '9 months' AND h.discharge_date <= d.last_day
        AND h.reablement_start_date IS NOT NULL AND age_on(p.born, h.discharge_date) >= 65) h
JOIN line l ON l.measure = 'STS004' AND l.axis = 'column' AND l.label = h.label
JOIN line r ON r.measure = 'STS004' AND r.axis = 'row' AND (r.position = 1 OR h.at_home);

-- statistics: placed (measure, tab, person_id)

-- Cells, with their totals; of-which rows are in no total of rows.
CREATE TEMP TABLE counted AS
SELECT p.measure, p.tab, p.row_label, r.kind, r.total AS row_total, c.label AS column_label, c.total AS column_total, p.n
FROM (SELECT measure, tab, row_label, place, COUNT(*) AS n FROM placed GROUP BY measure, tab, row_label, place) p
JOIN line r ON r.measure = p.measure AND r.tab = p.tab AND r.axis = 'row' AND r.label = p.row_label
JOIN line c ON c.measure = p.measure AND c.tab = p.tab AND c.axis = 'column' AND c.position = p.place;
-- statistics: counted (measure, tab)

-- Different people, where a table counts events, and those of them who are in LTS001a too.
CREATE TEMP TABLE clients AS
SELECT p.measure, p.tab, r.label AS row_label, r.kind, p.place, p.person_id
FROM (SELECT DISTINCT measure, tab, place, person_id FROM placed WHERE measure IN ('LTS002a', 'LTS002b', 'STS002a', 'STS002b')) p
JOIN line r ON r.measure = p.measure AND r.tab = p.tab AND r.axis = 'row' AND (r.kind = 'clients' OR r.kind = 'also')
WHERE r.kind = 'clients' OR EXISTS (SELECT 1 FROM long_term c WHERE c.person_id = p.person_id);
-- statistics: clients (measure, tab)

CREATE TEMP TABLE cells AS
SELECT measure, tab, row_label, column_label, n FROM counted
UNION ALL SELECT measure, tab, row_label, column_total, SUM(n) FROM counted WHERE column_total <> '' GROUP BY measure, tab, row_label, column_total
UNION ALL SELECT measure, tab, row_total, column_label, SUM(n) FROM counted WHERE kind = 'category' AND row_total <> '' GROUP BY measure, tab, row_total, column_label
UNION ALL SELECT measure, tab, row_total, column_total, SUM(n) FROM counted WHERE kind = 'category' AND row_total <> '' GROUP BY measure, tab, row_total, column_total
UNION ALL SELECT k.measure, k.tab, k.row_label, c.label, COUNT(*) FROM clients k
          JOIN line c ON c.measure = k.measure AND c.tab = k.tab AND c.axis = 'column' AND c.position = k.place GROUP BY k.measure, k.tab, k.row_label, c.label
UNION ALL SELECT measure, tab, row_label, 'Total', COUNT(DISTINCT person_id) FROM clients GROUP BY measure, tab, row_label;
