-- The tables of the contracts (rules/contract.csv, rules/cld/columns.csv) for Microsoft SQL Server. Tested on H2's MSSQLServer mode only.
CREATE TABLE "person" (
  "person_id" NVARCHAR(100) NOT NULL,
  "date_of_birth" DATE NOT NULL,
  "date_of_death" DATE,
  "gender" NVARCHAR(200),
  "ethnicity" NVARCHAR(200),
  "primary_support_reason" NVARCHAR(200),
  "unpaid_carer" NVARCHAR(200),
  "employment_status" NVARCHAR(200),
  "hours_worked" DECIMAL(18,6),
  "accommodation_status" NVARCHAR(200),
  "detained_under_mental_health_act" NVARCHAR(5),
  "team" NVARCHAR(4000)
);
CREATE TABLE "request" (
  "request_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100) NOT NULL,
  "request_date" DATE NOT NULL,
  "route_of_access" NVARCHAR(200) NOT NULL,
  "previous_disregard_or_dpa" NVARCHAR(5)
);
CREATE TABLE "st_max" (
  "st_max_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100) NOT NULL,
  "request_id" NVARCHAR(100),
  "route_of_access" NVARCHAR(200),
  "start_date" DATE NOT NULL,
  "end_date" DATE
);
CREATE TABLE "sequel" (
  "event_id" NVARCHAR(100) NOT NULL,
  "sequel" NVARCHAR(200) NOT NULL,
  "known_date" DATE NOT NULL,
  "setting" NVARCHAR(200)
);
CREATE TABLE "long_term_support" (
  "support_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100) NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  "setting" NVARCHAR(200) NOT NULL,
  "delivery_mechanism" NVARCHAR(200),
  "temporary" NVARCHAR(5)
);
CREATE TABLE "review" (
  "review_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100) NOT NULL,
  "review_date" DATE NOT NULL,
  "planned" NVARCHAR(5) NOT NULL,
  "significant_event" NVARCHAR(200)
);
CREATE TABLE "carer" (
  "carer_id" NVARCHAR(100) NOT NULL,
  "date_of_birth" DATE,
  "cared_for_person_id" NVARCHAR(100),
  "support_type" NVARCHAR(200) NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  "assessed" NVARCHAR(200)
);
CREATE TABLE "hospital_discharge" (
  "discharge_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100) NOT NULL,
  "discharge_date" DATE NOT NULL,
  "reablement_start_date" DATE,
  "at_home_after_91_days" NVARCHAR(5)
);
CREATE TABLE "indicator" (
  "code" NVARCHAR(100) NOT NULL,
  "framework_year" NVARCHAR(4000),
  "title" NVARCHAR(4000) NOT NULL,
  "appendix" NVARCHAR(200) NOT NULL,
  "priority" NVARCHAR(4000),
  "polarity" NVARCHAR(200) NOT NULL,
  "unit" NVARCHAR(200) NOT NULL,
  "decimals" DECIMAL(18,6),
  "cumulative" NVARCHAR(5),
  "owner" NVARCHAR(4000),
  "chart" NVARCHAR(200),
  "source" NVARCHAR(4000),
  "baseline" NVARCHAR(200),
  "rating_scheme" NVARCHAR(4000),
  "forecast" NVARCHAR(200),
  "people" NVARCHAR(5),
  "definition" NVARCHAR(4000),
  "team" NVARCHAR(4000),
  "short_title" NVARCHAR(4000),
  "same_as" NVARCHAR(4000),
  "stage" NVARCHAR(4000)
);
CREATE TABLE "indicator_value" (
  "code" NVARCHAR(100) NOT NULL,
  "series" NVARCHAR(4000),
  "period" NVARCHAR(20) NOT NULL,
  "value" DECIMAL(18,6),
  "numerator" DECIMAL(18,6),
  "denominator" DECIMAL(18,6),
  "note" NVARCHAR(4000),
  "status" NVARCHAR(200),
  "forecast" DECIMAL(18,6),
  "break_reason" NVARCHAR(4000),
  "snapshot" NVARCHAR(5),
  "series_unit" NVARCHAR(200),
  "numerator_counts" NVARCHAR(4000),
  "expected" NVARCHAR(4000),
  "basis" NVARCHAR(4000)
);
CREATE TABLE "target" (
  "code" NVARCHAR(100) NOT NULL,
  "year" NVARCHAR(20) NOT NULL,
  "target" NVARCHAR(400),
  "amber_tolerance" DECIMAL(18,6),
  "floor" DECIMAL(18,6)
);
CREATE TABLE "benchmark" (
  "code" NVARCHAR(100) NOT NULL,
  "year" NVARCHAR(20) NOT NULL,
  "england_average" NVARCHAR(400),
  "rank" DECIMAL(18,6),
  "rank_of" DECIMAL(18,6),
  "tied" NVARCHAR(5),
  "previous_rank" DECIMAL(18,6),
  "previous_rank_of" DECIMAL(18,6)
);
CREATE TABLE "commentary" (
  "code" NVARCHAR(100) NOT NULL,
  "period" NVARCHAR(20) NOT NULL,
  "kind" NVARCHAR(200) NOT NULL,
  "text" NVARCHAR(4000) NOT NULL,
  "owner" NVARCHAR(4000),
  "due" DATE
);
CREATE TABLE "narrative" (
  "period" NVARCHAR(20) NOT NULL,
  "section" NVARCHAR(4000) NOT NULL,
  "heading" NVARCHAR(4000) NOT NULL,
  "kind" NVARCHAR(200),
  "text" NVARCHAR(4000) NOT NULL
);
CREATE TABLE "rating_override" (
  "code" NVARCHAR(100) NOT NULL,
  "period" NVARCHAR(20) NOT NULL,
  "rating" NVARCHAR(200),
  "direction" NVARCHAR(200),
  "reason" NVARCHAR(4000) NOT NULL
);
CREATE TABLE "meeting" (
  "period" NVARCHAR(20) NOT NULL,
  "committee" NVARCHAR(4000),
  "date" DATE,
  "place" NVARCHAR(4000),
  "lead_director" NVARCHAR(4000),
  "report_author" NVARCHAR(4000),
  "version" NVARCHAR(4000)
);
CREATE TABLE "agenda" (
  "item" NVARCHAR(4000) NOT NULL,
  "title" NVARCHAR(4000) NOT NULL,
  "appendix" NVARCHAR(4000),
  "recommendation" NVARCHAR(4000),
  "paper" NVARCHAR(4000),
  "period" NVARCHAR(20)
);
CREATE TABLE "population" (
  "year" NVARCHAR(20) NOT NULL,
  "ages" NVARCHAR(200) NOT NULL,
  "people" DECIMAL(18,6) NOT NULL,
  "source" NVARCHAR(4000)
);
CREATE TABLE "roll_up" (
  "period" NVARCHAR(20) NOT NULL,
  "block" NVARCHAR(4000) NOT NULL,
  "title" NVARCHAR(4000),
  "improved" DECIMAL(18,6),
  "same" DECIMAL(18,6),
  "deteriorated" DECIMAL(18,6),
  "improved_share" DECIMAL(18,6),
  "said" NVARCHAR(4000),
  "cause" NVARCHAR(4000)
);
CREATE TABLE "council_benchmark" (
  "code" NVARCHAR(100) NOT NULL,
  "council" NVARCHAR(4000) NOT NULL,
  "year" NVARCHAR(20) NOT NULL,
  "value" DECIMAL(18,6),
  "source" NVARCHAR(4000)
);
CREATE TABLE "council" (
  "name" NVARCHAR(4000) NOT NULL,
  "short_name" NVARCHAR(4000),
  "department" NVARCHAR(4000),
  "report_title" NVARCHAR(4000),
  "author" NVARCHAR(4000),
  "contact" NVARCHAR(4000),
  "logo" NVARCHAR(4000),
  "logo_text" NVARCHAR(4000),
  "colour" NVARCHAR(4000),
  "language" NVARCHAR(4000)
);
CREATE TABLE "section" (
  "position" DECIMAL(18,6) NOT NULL,
  "kind" NVARCHAR(200) NOT NULL,
  "title" NVARCHAR(4000),
  "appendix" NVARCHAR(5),
  "block" NVARCHAR(4000),
  "tables" NVARCHAR(4000),
  "template" NVARCHAR(4000),
  "file" NVARCHAR(200)
);
CREATE TABLE "priority" (
  "code" NVARCHAR(100) NOT NULL,
  "title" NVARCHAR(4000) NOT NULL,
  "position" DECIMAL(18,6),
  "owner" NVARCHAR(4000)
);
CREATE TABLE "rating_scheme" (
  "scheme" NVARCHAR(4000) NOT NULL,
  "position" DECIMAL(18,6) NOT NULL,
  "level" NVARCHAR(4000) NOT NULL,
  "word_high" NVARCHAR(4000),
  "word_low" NVARCHAR(4000),
  "colour" NVARCHAR(4000),
  "shape" NVARCHAR(200),
  "rule" NVARCHAR(200) NOT NULL,
  "amount" DECIMAL(18,6)
);
CREATE TABLE "asked_text" (
  "block" NVARCHAR(4000) NOT NULL,
  "kind" NVARCHAR(200) NOT NULL,
  "asks" NVARCHAR(4000),
  "measures" NVARCHAR(200)
);
CREATE TABLE "label" (
  "list" NVARCHAR(4000) NOT NULL,
  "local" NVARCHAR(4000) NOT NULL,
  "label" NVARCHAR(4000) NOT NULL
);
CREATE TABLE "contact" (
  "contact_id" NVARCHAR(100) NOT NULL,
  "person_id" NVARCHAR(100),
  "received" DATETIME2(0) NOT NULL,
  "acted" DATETIME2(0)
);
CREATE TABLE "contact_step" (
  "contact_id" NVARCHAR(100) NOT NULL,
  "step" NVARCHAR(200) NOT NULL
);
CREATE TABLE "information_request" (
  "request_id" NVARCHAR(100) NOT NULL,
  "kind" NVARCHAR(200) NOT NULL,
  "received" DATE NOT NULL,
  "answered" DATE
);
CREATE TABLE "advocacy" (
  "advocacy_id" NVARCHAR(100) NOT NULL,
  "needed" DATE NOT NULL,
  "referred" DATE,
  "process_started" DATE
);
CREATE TABLE "urgent_support" (
  "urgent_id" NVARCHAR(100) NOT NULL,
  "start_date" DATE NOT NULL,
  "support" NVARCHAR(5),
  "council_contribution" NVARCHAR(5),
  "person_contribution" NVARCHAR(5),
  "duration" NVARCHAR(5),
  "review" NVARCHAR(5),
  "outcomes" NVARCHAR(5),
  "next_steps" NVARCHAR(5)
);
CREATE TABLE "allocation_wait" (
  "wait_id" NVARCHAR(100) NOT NULL,
  "waiting_since" DATE NOT NULL,
  "allocated" DATE,
  "age_group" NVARCHAR(200),
  "risk" NVARCHAR(200),
  "need" NVARCHAR(200),
  "current_support" NVARCHAR(200),
  "urgency" NVARCHAR(200),
  "deterioration" NVARCHAR(200),
  "fluctuation" NVARCHAR(200)
);
CREATE TABLE "contacts_note" (
  "text" NVARCHAR(4000) NOT NULL
);
CREATE TABLE "assessment_wait" (
  "wait_id" NVARCHAR(100) NOT NULL,
  "requested" DATE NOT NULL,
  "assessed" DATE
);
CREATE TABLE "assessment_channel" (
  "council" NVARCHAR(4000),
  "period" NVARCHAR(4000) NOT NULL,
  "channel" NVARCHAR(200) NOT NULL,
  "assessments" DECIMAL(18,6),
  "source" NVARCHAR(4000)
);
CREATE TABLE "assessor_demand" (
  "case_no" DECIMAL(18,6) NOT NULL,
  "title" NVARCHAR(4000) NOT NULL,
  "volume" DECIMAL(18,6) NOT NULL,
  "reaching_percent" DECIMAL(18,6),
  "hours_each" DECIMAL(18,6) NOT NULL,
  "hours_per_assessor" DECIMAL(18,6) NOT NULL,
  "published" NVARCHAR(4000),
  "assumed" NVARCHAR(4000),
  "source" NVARCHAR(4000)
);
CREATE TABLE "provider" (
  "provider_id" NVARCHAR(100) NOT NULL,
  "service" NVARCHAR(200) NOT NULL,
  "in_area" NVARCHAR(5)
);
CREATE TABLE "provider_check" (
  "check_id" NVARCHAR(100) NOT NULL,
  "provider_id" NVARCHAR(100) NOT NULL,
  "check_date" DATE NOT NULL,
  "compliant" NVARCHAR(5) NOT NULL,
  "breaches" DECIMAL(18,6),
  "remedied" DECIMAL(18,6)
);
CREATE TABLE "assessment_note" (
  "text" NVARCHAR(4000) NOT NULL
);
CREATE TABLE "hospital_spell" (
  "person_id" NVARCHAR(100) NOT NULL,
  "admission_date" DATE NOT NULL,
  "discharge_date" DATE NOT NULL,
  "emergency" NVARCHAR(5),
  "died_in_hospital" NVARCHAR(5)
);
CREATE TABLE "death" (
  "person_id" NVARCHAR(100) NOT NULL,
  "date_of_death" DATE NOT NULL
);
CREATE TABLE "client_level_data" (
  "la_code" NVARCHAR(4000),
  "reporting_period_start_date" NVARCHAR(4000),
  "reporting_period_end_date" NVARCHAR(4000),
  "nhs_number" NVARCHAR(4000),
  "la_person_unique_identifier" NVARCHAR(4000) NOT NULL,
  "first_name" NVARCHAR(4000),
  "last_name" NVARCHAR(4000),
  "gp_practice_name" NVARCHAR(4000),
  "gp_practice_code" NVARCHAR(4000),
  "gender" NVARCHAR(4000),
  "ethnicity" NVARCHAR(4000),
  "date_of_birth" NVARCHAR(4000),
  "date_of_death" NVARCHAR(4000),
  "client_type" NVARCHAR(4000) NOT NULL,
  "primary_support_reason" NVARCHAR(4000),
  "postcode" NVARCHAR(4000),
  "accommodation_status" NVARCHAR(4000),
  "employment_status" NVARCHAR(4000),
  "has_unpaid_carer" NVARCHAR(4000),
  "autism_spectrum_disorder_asd" NVARCHAR(4000),
  "visual_impairment" NVARCHAR(4000),
  "hearing_impairment" NVARCHAR(4000),
  "dementia" NVARCHAR(4000),
  "client_funding_status" NVARCHAR(4000),
  "event_type" NVARCHAR(4000) NOT NULL,
  "event_reference" NVARCHAR(4000),
  "event_start_date" NVARCHAR(4000) NOT NULL,
  "event_end_date" NVARCHAR(4000),
  "event_description" NVARCHAR(4000),
  "event_outcome" NVARCHAR(4000),
  "request_route_of_access" NVARCHAR(4000),
  "assessment_type" NVARCHAR(4000),
  "eligible_needs_identified" NVARCHAR(4000),
  "method_of_assessment" NVARCHAR(4000),
  "total_hrs_caring_per_week" NVARCHAR(4000),
  "no_of_adults_being_cared_for" NVARCHAR(4000),
  "adult_1_linked_person_id" NVARCHAR(4000),
  "adult_2_linked_person_id" NVARCHAR(4000),
  "adult_3_linked_person_id" NVARCHAR(4000),
  "service_type" NVARCHAR(4000),
  "service_component" NVARCHAR(4000),
  "delivery_mechanism" NVARCHAR(4000),
  "provider_cqc_location_name" NVARCHAR(4000),
  "provider_cqc_location_id" NVARCHAR(4000),
  "review_reason" NVARCHAR(4000),
  "review_outcomes_achieved" NVARCHAR(4000),
  "method_of_review" NVARCHAR(4000),
  "unit_cost" NVARCHAR(4000),
  "cost_frequency_unit_type" NVARCHAR(4000),
  "planned_units_per_week" NVARCHAR(4000)
);
