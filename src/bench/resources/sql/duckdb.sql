-- DuckDB: the contract's files as they are, read while they are counted. ${folder} is the folder of the CSV files.
CREATE VIEW person_file AS SELECT * FROM read_csv('${folder}/person.csv', header = true, columns = {
    'person_id': 'VARCHAR', 'date_of_birth': 'DATE', 'date_of_death': 'DATE', 'gender': 'VARCHAR', 'ethnicity': 'VARCHAR', 'primary_support_reason': 'VARCHAR', 'unpaid_carer': 'VARCHAR',
    'employment_status': 'VARCHAR', 'hours_worked': 'INTEGER', 'accommodation_status': 'VARCHAR', 'detained_under_mental_health_act': 'VARCHAR'});
CREATE VIEW request AS SELECT * FROM read_csv('${folder}/request.csv', header = true, columns = {
    'request_id': 'VARCHAR', 'person_id': 'VARCHAR', 'request_date': 'DATE', 'route_of_access': 'VARCHAR', 'previous_disregard_or_dpa': 'VARCHAR'});
CREATE VIEW st_max AS SELECT * FROM read_csv('${folder}/st_max.csv', header = true, columns = {
    'st_max_id': 'VARCHAR', 'person_id': 'VARCHAR', 'request_id': 'VARCHAR', 'route_of_access': 'VARCHAR', 'start_date': 'DATE', 'end_date': 'DATE'});
CREATE VIEW sequel AS SELECT * FROM read_csv('${folder}/sequel.csv', header = true, columns = {
    'event_id': 'VARCHAR', 'sequel': 'VARCHAR', 'known_date': 'DATE', 'setting': 'VARCHAR'});
CREATE VIEW long_term_support AS SELECT * FROM read_csv('${folder}/long_term_support.csv', header = true, columns = {
    'support_id': 'VARCHAR', 'person_id': 'VARCHAR', 'start_date': 'DATE', 'end_date': 'DATE', 'setting': 'VARCHAR', 'delivery_mechanism': 'VARCHAR', 'temporary': 'VARCHAR'});
CREATE VIEW review AS SELECT * FROM read_csv('${folder}/review.csv', header = true, columns = {
    'review_id': 'VARCHAR', 'person_id': 'VARCHAR', 'review_date': 'DATE', 'planned': 'VARCHAR', 'significant_event': 'VARCHAR'});
CREATE VIEW carer AS SELECT * FROM read_csv('${folder}/carer.csv', header = true, columns = {
    'carer_id': 'VARCHAR', 'date_of_birth': 'DATE', 'cared_for_person_id': 'VARCHAR', 'support_type': 'VARCHAR', 'start_date': 'DATE', 'end_date': 'DATE', 'assessed': 'VARCHAR'});
CREATE VIEW hospital_discharge AS SELECT * FROM read_csv('${folder}/hospital_discharge.csv', header = true, columns = {
    'discharge_id': 'VARCHAR', 'person_id': 'VARCHAR', 'discharge_date': 'DATE', 'reablement_start_date': 'DATE', 'at_home_after_91_days': 'VARCHAR'});

-- Whole years by birthday; someone born on 29 February is a year older on 1 March of other years.
CREATE MACRO age_on(born, day) AS (year(day) - year(born) - CASE WHEN month(day) * 100 + day(day) < month(born) * 100 + day(born) THEN 1 ELSE 0 END)::INTEGER;
