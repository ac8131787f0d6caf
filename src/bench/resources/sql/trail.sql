-- A why-trail like Scrutineer's, for DuckDB: for everybody and every event in a cell what decided, what it beat, and by which rule. After count.sql.
CREATE TEMP TABLE decided AS
SELECT kind, key, MIN(CASE WHEN nth = 1 THEN words END) AS winner, COALESCE(STRING_AGG(CASE WHEN nth > 1 THEN words END, '; ' ORDER BY nth), '') AS beaten
FROM (SELECT 'during' AS kind, s.person_id AS key, l.label || ' from ' || s.starts || ' to ' || CASE WHEN s.ends = DATE '9999-12-30' THEN 'in progress' ELSE s.ends::VARCHAR END || ' (' || s.support_id || ')' AS words,
             ROW_NUMBER() OVER (PARTITION BY s.person_id ORDER BY s.place, s.starts, s.support_id) AS nth
      FROM support s CROSS JOIN period d JOIN line l ON l.measure = 'LTS001a' AND l.tab = '1a' AND l.axis = 'column' AND l.position = s.place
      WHERE s.starts <= d.last_day AND s.ends >= d.first_day
      UNION ALL
      SELECT 'at end', s.person_id, l.label || ' from ' || s.starts || ' to ' || CASE WHEN s.ends = DATE '9999-12-30' THEN 'in progress' ELSE s.ends::VARCHAR END || ' (' || s.support_id || ')',
             ROW_NUMBER() OVER (PARTITION BY s.person_id ORDER BY s.place, s.starts, s.support_id)
      FROM support s CROSS JOIN period d JOIN line l ON l.measure = 'LTS001a' AND l.tab = '1a' AND l.axis = 'column' AND l.position = s.place
      WHERE s.starts <= d.last_day AND s.ends >= d.last_day
      UNION ALL
      SELECT l.measure, s.event_id, s.sequel || ' on ' || s.known_date, ROW_NUMBER() OVER (PARTITION BY l.measure, s.event_id ORDER BY l.position, s.known_date, s.setting)
      FROM sequel s CROSS JOIN period d JOIN line l ON l.axis = 'column' AND l.kind = 'category' AND l.label = s.sequel
           AND ((l.measure IN ('LTS002a', 'LTS002b') AND l.tab = '1a(i)') OR (l.measure = 'STS001' AND l.tab = '1a') OR (l.measure IN ('STS002a', 'STS002b') AND l.tab = '1'))
      WHERE s.known_date <= d.last_day
      UNION ALL
      SELECT 'LTS003', c.carer_id, c.support_type || ' from ' || c.start_date, ROW_NUMBER() OVER (PARTITION BY c.carer_id ORDER BY l.position, c.start_date)
      FROM carer c CROSS JOIN period d JOIN line l ON l.measure = 'LTS003' AND l.axis = 'column' AND l.label = c.support_type
      WHERE c.start_date <= d.last_day AND (c.end_date IS NULL OR c.end_date >= d.first_day)
      UNION ALL
      SELECT 'STS004', discharge_id, 'discharged on ' || discharge_date || ', reablement from ' || reablement_start_date, 1 FROM hospital_discharge)
GROUP BY kind, key;

COPY (SELECT p.measure, p.tab AS "table", p.row_label AS "row", c.label AS "column", p.person_id, p.event_id, w.winner, w.beaten, p.measure || ': the first of the hierarchy that applies' AS rule
      FROM placed p
      JOIN line c ON c.measure = p.measure AND c.tab = p.tab AND c.axis = 'column' AND c.position = p.place
      LEFT JOIN decided w ON w.kind = CASE WHEN p.measure IN ('LTS001a', 'LTS004') THEN 'during' WHEN p.measure IN ('LTS001b', 'LTS001c') THEN 'at end' ELSE p.measure END
           AND w.key = CASE WHEN p.event_id = '' THEN p.person_id ELSE p.event_id END)
TO '${file}' (HEADER);
