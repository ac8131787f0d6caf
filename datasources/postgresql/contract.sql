-- The tables of the contracts (rules/contract.csv, rules/cld/columns.csv) for PostgreSQL. Tested on the real thing.
CREATE TABLE "person" (
  "person_id" VARCHAR(100) NOT NULL,
  "date_of_birth" DATE NOT NULL,
  "date_of_death" DATE,
  "gender" VARCHAR(200),
  "ethnicity" VARCHAR(200),
  "primary_support_reason" VARCHAR(200),
  "unpaid_carer" VARCHAR(200),
  "employment_status" VARCHAR(200),
  "hours_worked" DECIMAL(18,6),
  "accommodation_status" VARCHAR(200),
  "detained_under_mental_health_act" VARCHAR(5),
  "team" VARCHAR(4000)
);
CREATE TABLE "request" (
  "request_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100) NOT NULL,
  "request_date" DATE NOT NULL,
  "route_of_access" VARCHAR(200) NOT NULL,
  "previous_disregard_or_dpa" VARCHAR(5)
);
CREATE TABLE "st_max" (
  "st_max_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100) NOT NULL,
  "request_id" VARCHAR(100),
  "route_of_access" VARCHAR(200),
  "start_date" DATE NOT NULL,
  "end_date" DATE
);
CREATE TABLE "sequel" (
  "event_id" VARCHAR(100) NOT NULL,
  "sequel" VARCHAR(200) NOT NULL,
  "known_date" DATE NOT NULL,
  "setting" VARCHAR(200)
);
CREATE TABLE "long_term_support" (
  "support_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100) NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  "setting" VARCHAR(200) NOT NULL,
  "delivery_mechanism" VARCHAR(200),
  "temporary" VARCHAR(5)
);
CREATE TABLE "review" (
  "review_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100) NOT NULL,
  "review_date" DATE NOT NULL,
  "planned" VARCHAR(5) NOT NULL,
  "significant_event" VARCHAR(200)
);
CREATE TABLE "carer" (
  "carer_id" VARCHAR(100) NOT NULL,
  "date_of_birth" DATE,
  "cared_for_person_id" VARCHAR(100),
  "support_type" VARCHAR(200) NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  "assessed" VARCHAR(200)
);
CREATE TABLE "hospital_discharge" (
  "discharge_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100) NOT NULL,
  "discharge_date" DATE NOT NULL,
  "reablement_start_date" DATE,
  "at_home_after_91_days" VARCHAR(5)
);
CREATE TABLE "indicator" (
  "code" VARCHAR(100) NOT NULL,
  "framework_year" VARCHAR(4000),
  "title" VARCHAR(4000) NOT NULL,
  "appendix" VARCHAR(200) NOT NULL,
  "priority" VARCHAR(4000),
  "polarity" VARCHAR(200) NOT NULL,
  "unit" VARCHAR(200) NOT NULL,
  "decimals" DECIMAL(18,6),
  "cumulative" VARCHAR(5),
  "owner" VARCHAR(4000),
  "chart" VARCHAR(200),
  "source" VARCHAR(4000),
  "baseline" VARCHAR(200),
  "rating_scheme" VARCHAR(4000),
  "forecast" VARCHAR(200),
  "people" VARCHAR(5),
  "definition" VARCHAR(4000),
  "team" VARCHAR(4000),
  "short_title" VARCHAR(4000),
  "same_as" VARCHAR(4000),
  "stage" VARCHAR(4000)
);
CREATE TABLE "indicator_value" (
  "code" VARCHAR(100) NOT NULL,
  "series" VARCHAR(4000),
  "period" VARCHAR(20) NOT NULL,
  "value" DECIMAL(18,6),
  "numerator" DECIMAL(18,6),
  "denominator" DECIMAL(18,6),
  "note" VARCHAR(4000),
  "status" VARCHAR(200),
  "forecast" DECIMAL(18,6),
  "break_reason" VARCHAR(4000),
  "snapshot" VARCHAR(5),
  "series_unit" VARCHAR(200),
  "numerator_counts" VARCHAR(4000),
  "expected" VARCHAR(4000),
  "basis" VARCHAR(4000)
);
CREATE TABLE "target" (
  "code" VARCHAR(100) NOT NULL,
  "year" VARCHAR(20) NOT NULL,
  "target" VARCHAR(400),
  "amber_tolerance" DECIMAL(18,6),
  "floor" DECIMAL(18,6)
);
CREATE TABLE "benchmark" (
  "code" VARCHAR(100) NOT NULL,
  "year" VARCHAR(20) NOT NULL,
  "england_average" VARCHAR(400),
  "rank" DECIMAL(18,6),
  "rank_of" DECIMAL(18,6),
  "tied" VARCHAR(5),
  "previous_rank" DECIMAL(18,6),
  "previous_rank_of" DECIMAL(18,6)
);
CREATE TABLE "commentary" (
  "code" VARCHAR(100) NOT NULL,
  "period" VARCHAR(20) NOT NULL,
  "kind" VARCHAR(200) NOT NULL,
  "text" VARCHAR(4000) NOT NULL,
  "owner" VARCHAR(4000),
  "due" DATE
);
CREATE TABLE "narrative" (
  "period" VARCHAR(20) NOT NULL,
  "section" VARCHAR(4000) NOT NULL,
  "heading" VARCHAR(4000) NOT NULL,
  "kind" VARCHAR(200),
  "text" VARCHAR(4000) NOT NULL
);
CREATE TABLE "rating_override" (
  "code" VARCHAR(100) NOT NULL,
  "period" VARCHAR(20) NOT NULL,
  "rating" VARCHAR(200),
  "direction" VARCHAR(200),
  "reason" VARCHAR(4000) NOT NULL
);
CREATE TABLE "meeting" (
  "period" VARCHAR(20) NOT NULL,
  "committee" VARCHAR(4000),
  "date" DATE,
  "place" VARCHAR(4000),
  "lead_director" VARCHAR(4000),
  "report_author" VARCHAR(4000),
  "version" VARCHAR(4000)
);
CREATE TABLE "agenda" (
  "item" VARCHAR(4000) NOT NULL,
  "title" VARCHAR(4000) NOT NULL,
  "appendix" VARCHAR(4000),
  "recommendation" VARCHAR(4000),
  "paper" VARCHAR(4000),
  "period" VARCHAR(20)
);
CREATE TABLE "population" (
  "year" VARCHAR(20) NOT NULL,
  "ages" VARCHAR(200) NOT NULL,
  "people" DECIMAL(18,6) NOT NULL,
  "source" VARCHAR(4000)
);
CREATE TABLE "roll_up" (
  "period" VARCHAR(20) NOT NULL,
  "block" VARCHAR(4000) NOT NULL,
  "title" VARCHAR(4000),
  "improved" DECIMAL(18,6),
  "same" DECIMAL(18,6),
  "deteriorated" DECIMAL(18,6),
  "improved_share" DECIMAL(18,6),
  "said" VARCHAR(4000),
  "cause" VARCHAR(4000)
);
CREATE TABLE "council_benchmark" (
  "code" VARCHAR(100) NOT NULL,
  "council" VARCHAR(4000) NOT NULL,
  "year" VARCHAR(20) NOT NULL,
  "value" DECIMAL(18,6),
  "source" VARCHAR(4000)
);
CREATE TABLE "council" (
  "name" VARCHAR(4000) NOT NULL,
  "short_name" VARCHAR(4000),
  "department" VARCHAR(4000),
  "report_title" VARCHAR(4000),
  "author" VARCHAR(4000),
  "contact" VARCHAR(4000),
  "logo" VARCHAR(4000),
  "logo_text" VARCHAR(4000),
  "colour" VARCHAR(4000),
  "language" VARCHAR(4000)
);
CREATE TABLE "section" (
  "position" DECIMAL(18,6) NOT NULL,
  "kind" VARCHAR(200) NOT NULL,
  "title" VARCHAR(4000),
  "appendix" VARCHAR(5),
  "block" VARCHAR(4000),
  "tables" VARCHAR(4000),
  "template" VARCHAR(4000),
  "file" VARCHAR(200)
);
CREATE TABLE "priority" (
  "code" VARCHAR(100) NOT NULL,
  "title" VARCHAR(4000) NOT NULL,
  "position" DECIMAL(18,6),
  "owner" VARCHAR(4000)
);
CREATE TABLE "rating_scheme" (
  "scheme" VARCHAR(4000) NOT NULL,
  "position" DECIMAL(18,6) NOT NULL,
  "level" VARCHAR(4000) NOT NULL,
  "word_high" VARCHAR(4000),
  "word_low" VARCHAR(4000),
  "colour" VARCHAR(4000),
  "shape" VARCHAR(200),
  "rule" VARCHAR(200) NOT NULL,
  "amount" DECIMAL(18,6)
);
CREATE TABLE "asked_text" (
  "block" VARCHAR(4000) NOT NULL,
  "kind" VARCHAR(200) NOT NULL,
  "asks" VARCHAR(4000),
  "measures" VARCHAR(200)
);
CREATE TABLE "label" (
  "list" VARCHAR(4000) NOT NULL,
  "local" VARCHAR(4000) NOT NULL,
  "label" VARCHAR(4000) NOT NULL
);
CREATE TABLE "contact" (
  "contact_id" VARCHAR(100) NOT NULL,
  "person_id" VARCHAR(100),
  "received" TIMESTAMP(0) NOT NULL,
  "acted" TIMESTAMP(0)
);
CREATE TABLE "contact_step" (
  "contact_id" VARCHAR(100) NOT NULL,
  "step" VARCHAR(200) NOT NULL
);
CREATE TABLE "information_request" (
  "request_id" VARCHAR(100) NOT NULL,
  "kind" VARCHAR(200) NOT NULL,
  "received" DATE NOT NULL,
  "answered" DATE
);
CREATE TABLE "advocacy" (
  "advocacy_id" VARCHAR(100) NOT NULL,
  "needed" DATE NOT NULL,
  "referred" DATE,
  "process_started" DATE
);
CREATE TABLE "urgent_support" (
  "urgent_id" VARCHAR(100) NOT NULL,
  "start_date" DATE NOT NULL,
  "support" VARCHAR(5),
  "council_contribution" VARCHAR(5),
  "person_contribution" VARCHAR(5),
  "duration" VARCHAR(5),
  "review" VARCHAR(5),
  "outcomes" VARCHAR(5),
  "next_steps" VARCHAR(5)
);
CREATE TABLE "allocation_wait" (
  "wait_id" VARCHAR(100) NOT NULL,
  "waiting_since" DATE NOT NULL,
  "allocated" DATE,
  "age_group" VARCHAR(200),
  "risk" VARCHAR(200),
  "need" VARCHAR(200),
  "current_support" VARCHAR(200),
  "urgency" VARCHAR(200),
  "deterioration" VARCHAR(200),
  "fluctuation" VARCHAR(200)
);
CREATE TABLE "contacts_note" (
  "text" VARCHAR(4000) NOT NULL
);
CREATE TABLE "assessment_wait" (
  "wait_id" VARCHAR(100) NOT NULL,
  "requested" DATE NOT NULL,
  "assessed" DATE
);
CREATE TABLE "assessment_channel" (
  "council" VARCHAR(4000),
  "period" VARCHAR(4000) NOT NULL,
  "channel" VARCHAR(200) NOT NULL,
  "assessments" DECIMAL(18,6),
  "source" VARCHAR(4000)
);
CREATE TABLE "assessor_demand" (
  "case_no" DECIMAL(18,6) NOT NULL,
  "title" VARCHAR(4000) NOT NULL,
  "volume" DECIMAL(18,6) NOT NULL,
  "reaching_percent" DECIMAL(18,6),
  "hours_each" DECIMAL(18,6) NOT NULL,
  "hours_per_assessor" DECIMAL(18,6) NOT NULL,
  "published" VARCHAR(4000),
  "assumed" VARCHAR(4000),
  "source" VARCHAR(4000)
);
CREATE TABLE "provider" (
  "provider_id" VARCHAR(100) NOT NULL,
  "service" VARCHAR(200) NOT NULL,
  "in_area" VARCHAR(5)
);
CREATE TABLE "provider_check" (
  "check_id" VARCHAR(100) NOT NULL,
  "provider_id" VARCHAR(100) NOT NULL,
  "check_date" DATE NOT NULL,
  "compliant" VARCHAR(5) NOT NULL,
  "breaches" DECIMAL(18,6),
  "remedied" DECIMAL(18,6)
);
CREATE TABLE "assessment_note" (
  "text" VARCHAR(4000) NOT NULL
);
CREATE TABLE "hospital_spell" (
  "person_id" VARCHAR(100) NOT NULL,
  "admission_date" DATE NOT NULL,
  "discharge_date" DATE NOT NULL,
  "emergency" VARCHAR(5),
  "died_in_hospital" VARCHAR(5)
);
CREATE TABLE "death" (
  "person_id" VARCHAR(100) NOT NULL,
  "date_of_death" DATE NOT NULL
);
CREATE TABLE "client_level_data" (
  "la_code" VARCHAR(4000),
  "reporting_period_start_date" VARCHAR(4000),
  "reporting_period_end_date" VARCHAR(4000),
  "nhs_number" VARCHAR(4000),
  "la_person_unique_identifier" VARCHAR(4000) NOT NULL,
  "first_name" VARCHAR(4000),
  "last_name" VARCHAR(4000),
  "gp_practice_name" VARCHAR(4000),
  "gp_practice_code" VARCHAR(4000),
  "gender" VARCHAR(4000),
  "ethnicity" VARCHAR(4000),
  "date_of_birth" VARCHAR(4000),
  "date_of_death" VARCHAR(4000),
  "client_type" VARCHAR(4000) NOT NULL,
  "primary_support_reason" VARCHAR(4000),
  "postcode" VARCHAR(4000),
  "accommodation_status" VARCHAR(4000),
  "employment_status" VARCHAR(4000),
  "has_unpaid_carer" VARCHAR(4000),
  "autism_spectrum_disorder_asd" VARCHAR(4000),
  "visual_impairment" VARCHAR(4000),
  "hearing_impairment" VARCHAR(4000),
  "dementia" VARCHAR(4000),
  "client_funding_status" VARCHAR(4000),
  "event_type" VARCHAR(4000) NOT NULL,
  "event_reference" VARCHAR(4000),
  "event_start_date" VARCHAR(4000) NOT NULL,
  "event_end_date" VARCHAR(4000),
  "event_description" VARCHAR(4000),
  "event_outcome" VARCHAR(4000),
  "request_route_of_access" VARCHAR(4000),
  "assessment_type" VARCHAR(4000),
  "eligible_needs_identified" VARCHAR(4000),
  "method_of_assessment" VARCHAR(4000),
  "total_hrs_caring_per_week" VARCHAR(4000),
  "no_of_adults_being_cared_for" VARCHAR(4000),
  "adult_1_linked_person_id" VARCHAR(4000),
  "adult_2_linked_person_id" VARCHAR(4000),
  "adult_3_linked_person_id" VARCHAR(4000),
  "service_type" VARCHAR(4000),
  "service_component" VARCHAR(4000),
  "delivery_mechanism" VARCHAR(4000),
  "provider_cqc_location_name" VARCHAR(4000),
  "provider_cqc_location_id" VARCHAR(4000),
  "review_reason" VARCHAR(4000),
  "review_outcomes_achieved" VARCHAR(4000),
  "method_of_review" VARCHAR(4000),
  "unit_cost" VARCHAR(4000),
  "cost_frequency_unit_type" VARCHAR(4000),
  "planned_units_per_week" VARCHAR(4000)
);
