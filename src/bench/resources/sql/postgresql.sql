-- PostgreSQL: the contract's tables, filled by COPY before the clock starts.
CREATE UNLOGGED TABLE person_file (person_id text, date_of_birth date, date_of_death date, gender text, ethnicity text, primary_support_reason text, unpaid_carer text,
    employment_status text, hours_worked integer, accommodation_status text, detained_under_mental_health_act text);
CREATE UNLOGGED TABLE request (request_id text, person_id text, request_date date, route_of_access text, previous_disregard_or_dpa text);
CREATE UNLOGGED TABLE st_max (st_max_id text, person_id text, request_id text, route_of_access text, start_date date, end_date date);
CREATE UNLOGGED TABLE sequel (event_id text, sequel text, known_date date, setting text);
CREATE UNLOGGED TABLE long_term_support (support_id text, person_id text, start_date date, end_date date, setting text, delivery_mechanism text, temporary text);
CREATE UNLOGGED TABLE review (review_id text, person_id text, review_date date, planned text, significant_event text);
CREATE UNLOGGED TABLE carer (carer_id text, date_of_birth date, cared_for_person_id text, support_type text, start_date date, end_date date, assessed text);
CREATE UNLOGGED TABLE hospital_discharge (discharge_id text, person_id text, discharge_date date, reablement_start_date date, at_home_after_91_days text);

-- Whole years by birthday; someone born on 29 February is a year older on 1 March of other years.
CREATE FUNCTION age_on(born date, day date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT (EXTRACT(year FROM day) - EXTRACT(year FROM born)
        - CASE WHEN EXTRACT(month FROM day) * 100 + EXTRACT(day FROM day) < EXTRACT(month FROM born) * 100 + EXTRACT(day FROM born) THEN 1 ELSE 0 END)::integer $$;
