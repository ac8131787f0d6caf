-- Views that give the SALT contract from the layout of case-management.sql (Oracle). A view per file of the contract; one that you leave out is "not supplied".
-- Times are cut to days, flags become Y and N, and codes become the labels of the return through cm_code. In Oracle a DATE has a time, hence TRUNC.

-- Everybody who may be in a table; age and reason decide the row.
CREATE VIEW person AS
SELECT c.client_no AS person_id,
       TRUNC(c.birth_date) AS date_of_birth,
       c.death_date AS date_of_death,
       sex.label AS gender,
       eth.label AS ethnicity,
       rea.label AS primary_support_reason,
       car.label AS unpaid_carer,
       job.label AS employment_status,
       c.job_hours AS hours_worked,
       hom.label AS accommodation_status,
       CASE WHEN c.mha_detained = 1 THEN 'Y' ELSE 'N' END AS detained_under_mental_health_act
FROM cm_client c
LEFT JOIN cm_code sex ON sex.list_name = 'sex' AND sex.code = c.sex_code
LEFT JOIN cm_code eth ON eth.list_name = 'ethnicity' AND eth.code = c.ethnic_code
LEFT JOIN cm_code rea ON rea.list_name = 'reason' AND rea.code = c.reason_code
LEFT JOIN cm_code car ON car.list_name = 'carer' AND car.code = c.carer_code
LEFT JOIN cm_code job ON job.list_name = 'employment' AND job.code = c.job_code
LEFT JOIN cm_code hom ON hom.list_name = 'accommodation' AND hom.code = c.home_code;

-- Requests for support. Leave out contacts that are only information about someone already supported.
CREATE VIEW request AS
SELECT r.contact_id AS request_id,
       r.client_no AS person_id,
       TRUNC(r.received_at) AS request_date,
       src.label AS route_of_access,
       CASE WHEN r.had_disregard = 1 THEN 'Y' ELSE 'N' END AS previous_disregard_or_dpa
FROM cm_contact r
LEFT JOIN cm_code src ON src.list_name = 'source' AND src.code = r.source_code;

-- Short term support to maximise independence. request_id is blank for somebody already in long-term support.
CREATE VIEW st_max AS
SELECT e.episode_id AS st_max_id,
       e.client_no AS person_id,
       e.contact_id AS request_id,
       src.label AS route_of_access,
       TRUNC(e.started_at) AS start_date,
       TRUNC(e.ended_at) AS end_date
FROM cm_reablement e
LEFT JOIN cm_code src ON src.list_name = 'source' AND src.code = e.source_code;

-- What followed a request, a period of ST-Max or a review; several rows for one event are normal.
CREATE VIEW sequel AS
SELECT o.owner_id AS event_id,
       lab.label AS sequel,
       TRUNC(o.decided_at) AS known_date,
       pla.label AS setting
FROM cm_outcome o
LEFT JOIN cm_code lab ON lab.list_name = 'outcome' AND lab.code = o.outcome_code
LEFT JOIN cm_code pla ON pla.list_name = 'placement' AND pla.code = o.placement_code;

-- Only long-term support: equipment, professional support and reablement are left out. temporary: a stay with a planned return.
CREATE VIEW long_term_support AS
SELECT s.service_id AS support_id,
       s.client_no AS person_id,
       s.from_date AS start_date,
       s.to_date AS end_date,
       sett.label AS setting,
       mec.label AS delivery_mechanism,
       CASE WHEN s.is_respite = 1 THEN 'Y' ELSE 'N' END AS temporary
FROM cm_service s
LEFT JOIN cm_code sett ON sett.list_name = 'setting' AND sett.code = s.service_code
LEFT JOIN cm_code mec ON mec.list_name = 'mechanism' AND mec.code = s.payment_code
WHERE s.is_long_term = 1;

-- Reviews of long-term needs.
CREATE VIEW review AS
SELECT w.review_id,
       w.client_no AS person_id,
       TRUNC(w.reviewed_at) AS review_date,
       CASE WHEN w.is_scheduled = 1 THEN 'Y' ELSE 'N' END AS planned,
       trg.label AS significant_event
FROM cm_review w
LEFT JOIN cm_code trg ON trg.list_name = 'trigger' AND trg.code = w.trigger_code;

-- Support to unpaid carers, a row per kind.
CREATE VIEW carer AS
SELECT k.carer_no AS carer_id,
       k.carer_birth_date AS date_of_birth,
       k.cares_for AS cared_for_person_id,
       sup.label AS support_type,
       k.from_date AS start_date,
       k.to_date AS end_date,
       ass.label AS assessed
FROM cm_carer_service k
LEFT JOIN cm_code sup ON sup.list_name = 'carer service' AND sup.code = k.service_code
LEFT JOIN cm_code ass ON ass.list_name = 'assessed' AND ass.code = k.assessed_code;

-- Discharges from hospital. home_on_day_91 is blank until it is known, and then stays blank here.
CREATE VIEW hospital_discharge AS
SELECT h.episode_id AS discharge_id,
       h.client_no AS person_id,
       TRUNC(h.discharged_at) AS discharge_date,
       h.reablement_from AS reablement_start_date,
       CASE WHEN h.home_on_day_91 = 1 THEN 'Y' WHEN h.home_on_day_91 = 0 THEN 'N' END AS at_home_after_91_days
FROM cm_hospital h;
