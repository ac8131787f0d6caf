-- A typical case-management layout, cut down to what a return needs, with a few synthetic people to try the views on (PostgreSQL).
-- Your own system has other names: replace the tables in views.sql, keep the names of the views and their columns.

-- A row per person.
CREATE TABLE cm_client (
  client_no varchar(40) NOT NULL,
  birth_date date NOT NULL,
  death_date date,
  sex_code varchar(40),
  ethnic_code varchar(40),
  reason_code varchar(40),
  carer_code varchar(40),
  job_code varchar(40),
  job_hours numeric(5,2),
  home_code varchar(40),
  mha_detained smallint
);

-- A row per contact or referral.
CREATE TABLE cm_contact (
  contact_id varchar(40) NOT NULL,
  client_no varchar(40) NOT NULL,
  received_at timestamp NOT NULL,
  source_code varchar(40) NOT NULL,
  had_disregard smallint
);

-- A row per episode of reablement.
CREATE TABLE cm_reablement (
  episode_id varchar(40) NOT NULL,
  client_no varchar(40) NOT NULL,
  contact_id varchar(40),
  source_code varchar(40),
  started_at timestamp NOT NULL,
  ended_at timestamp
);

-- A row per recorded outcome of a contact, an episode or a review.
CREATE TABLE cm_outcome (
  owner_id varchar(40) NOT NULL,
  outcome_code varchar(40) NOT NULL,
  decided_at timestamp NOT NULL,
  placement_code varchar(40)
);

-- A row per line of a care package.
CREATE TABLE cm_service (
  service_id varchar(40) NOT NULL,
  client_no varchar(40) NOT NULL,
  service_code varchar(40) NOT NULL,
  payment_code varchar(40),
  from_date date NOT NULL,
  to_date date,
  is_respite smallint,
  is_long_term smallint NOT NULL
);

-- A row per review.
CREATE TABLE cm_review (
  review_id varchar(40) NOT NULL,
  client_no varchar(40) NOT NULL,
  reviewed_at timestamp NOT NULL,
  is_scheduled smallint NOT NULL,
  trigger_code varchar(40)
);

-- A row per service to an unpaid carer.
CREATE TABLE cm_carer_service (
  carer_no varchar(40) NOT NULL,
  carer_birth_date date,
  cares_for varchar(40),
  service_code varchar(40) NOT NULL,
  from_date date NOT NULL,
  to_date date,
  assessed_code varchar(40)
);

-- A row per discharge from hospital.
CREATE TABLE cm_hospital (
  episode_id varchar(40) NOT NULL,
  client_no varchar(40) NOT NULL,
  discharged_at timestamp NOT NULL,
  reablement_from date,
  home_on_day_91 smallint
);

-- What each code of the system is in the words of the return. The council fills it once; a code that is missing here gives a blank, which validate finds.
CREATE TABLE cm_code (
  list_name varchar(40) NOT NULL,
  code varchar(40) NOT NULL,
  label varchar(200) NOT NULL
);

INSERT INTO cm_client VALUES ('1001', DATE '1940-02-03', NULL, 'F', 'A1', 'PS', 'N', NULL, NULL, NULL, 0);
INSERT INTO cm_client VALUES ('1002', DATE '1985-07-21', NULL, 'M', 'A1', 'LD', 'Y', NULL, NULL, NULL, 0);
INSERT INTO cm_client VALUES ('1003', DATE '1931-11-30', DATE '2018-01-15', 'F', 'A1', 'PS', 'N', NULL, NULL, NULL, 0);
INSERT INTO cm_contact VALUES ('C1', '1001', TIMESTAMP '2017-05-02 09:30:00', 'HOSP', 0);
INSERT INTO cm_reablement VALUES ('E1', '1001', 'C1', 'HOSP', TIMESTAMP '2017-05-03 00:00:00', TIMESTAMP '2017-06-10 16:00:00');
INSERT INTO cm_outcome VALUES ('C1', 'STMAX', TIMESTAMP '2017-05-02 11:00:00', NULL);
INSERT INTO cm_outcome VALUES ('E1', 'LTS', TIMESTAMP '2017-06-10 16:00:00', 'COM-DP');
INSERT INTO cm_outcome VALUES ('V1', 'NONE', TIMESTAMP '2017-09-01 10:00:00', NULL);
INSERT INTO cm_service VALUES ('S1', '1001', 'HC', 'DP', DATE '2017-06-11', NULL, 0, 1);
INSERT INTO cm_service VALUES ('S2', '1002', 'HC', 'MPB', DATE '2015-01-01', NULL, 0, 1);
INSERT INTO cm_service VALUES ('S3', '1003', 'RC', NULL, DATE '2016-03-01', DATE '2018-01-15', 0, 1);
INSERT INTO cm_service VALUES ('S4', '1002', 'RC', NULL, DATE '2017-08-01', DATE '2017-08-14', 1, 1);
INSERT INTO cm_service VALUES ('S5', '1001', 'HC', NULL, DATE '2017-05-03', DATE '2017-06-10', 0, 0);
INSERT INTO cm_review VALUES ('V1', '1002', TIMESTAMP '2017-09-01 10:00:00', 0, 'HOSP');
INSERT INTO cm_carer_service VALUES ('K1', DATE '1958-04-09', '1001', 'DP', DATE '2017-06-11', NULL, 'J');
INSERT INTO cm_hospital VALUES ('H1', '1001', TIMESTAMP '2017-11-02 14:00:00', DATE '2017-11-02', 1);
INSERT INTO cm_code VALUES ('sex', 'F', 'Female');
INSERT INTO cm_code VALUES ('sex', 'M', 'Male');
INSERT INTO cm_code VALUES ('ethnicity', 'A1', 'White British');
INSERT INTO cm_code VALUES ('reason', 'PS', 'Physical Support: Personal care support');
INSERT INTO cm_code VALUES ('reason', 'LD', 'Learning Disability Support');
INSERT INTO cm_code VALUES ('carer', 'Y', 'Carer');
INSERT INTO cm_code VALUES ('carer', 'N', 'No carer');
INSERT INTO cm_code VALUES ('source', 'HOSP', 'Discharge from Hospital');
INSERT INTO cm_code VALUES ('source', 'COMM', 'Community / Other route');
INSERT INTO cm_code VALUES ('outcome', 'STMAX', 'Short Term Support to Maximise Independence');
INSERT INTO cm_code VALUES ('outcome', 'LTS', 'Long Term Support (any setting)');
INSERT INTO cm_code VALUES ('outcome', 'NONE', 'No change in setting: No Change in Long Term Support');
INSERT INTO cm_code VALUES ('placement', 'COM-DP', 'Community: Direct Payment only');
INSERT INTO cm_code VALUES ('setting', 'HC', 'Community');
INSERT INTO cm_code VALUES ('setting', 'RC', 'Residential');
INSERT INTO cm_code VALUES ('mechanism', 'DP', 'Direct Payment only');
INSERT INTO cm_code VALUES ('mechanism', 'MPB', 'CASSR Managed Personal Budget');
INSERT INTO cm_code VALUES ('trigger', 'HOSP', 'Hospital (planned and unplanned episodes)');
INSERT INTO cm_code VALUES ('carer service', 'DP', 'Direct Payment only');
INSERT INTO cm_code VALUES ('assessed', 'J', 'Jointly');
