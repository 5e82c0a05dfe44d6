-- The desk's database, as the newest migration leaves it.
-- Written by: python -m borderdesk.storage.schema > db/schema/desk.sql

CREATE TABLE "account" (
	officer_id VARCHAR NOT NULL,
	user_name VARCHAR NOT NULL,
	display_name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	passphrase_hash VARCHAR,
	added_at VARCHAR NOT NULL,
	failed_sign_ins INTEGER NOT NULL,
	slot_id VARCHAR,
	posts JSON NOT NULL,
	valid_from VARCHAR,
	valid_until VARCHAR,
	disabled_at VARCHAR,
	handed_by VARCHAR,
	handed_at VARCHAR,
	has_temporary_passphrase BOOLEAN NOT NULL,
	CONSTRAINT pk_account PRIMARY KEY (officer_id),
	CONSTRAINT uq_account_user_name UNIQUE (user_name)
);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE chain_sent (
	chain_id VARCHAR NOT NULL,
	kept_to INTEGER NOT NULL,
	whole_to INTEGER NOT NULL,
	crossings INTEGER NOT NULL,
	is_forked BOOLEAN NOT NULL,
	received_at VARCHAR NOT NULL,
	receipt BLOB NOT NULL,
	CONSTRAINT pk_chain_sent PRIMARY KEY (chain_id)
);

CREATE TRIGGER crossing_words_added AFTER INSERT ON crossing BEGIN INSERT INTO crossing_words (rowid, words) VALUES (new.ordinal,
    new.primary_identifier || ' ' || new.secondary_identifier || ' ' || coalesce(new.document_number, '')
    || ' ' || coalesce(json_extract(new.details, '$.plate'), '')
    || ' nat_' || new.nationality || ' out_' || new.outcome || ' way_' || new.direction
    || ' off_' || replace(new.officer_id, '-', '') || ' lane_' || hex(new.lane)
    || ' day_' || replace(substr(new.recorded_at, 1, 10), '-', '')
    || ' mon_' || replace(substr(new.recorded_at, 1, 7), '-', '')
    || ' born_' || coalesce(substr(new.date_of_birth, 1, 4), '')
    || CASE new.typed WHEN '[]' THEN '' ELSE ' flag_typed' END
    || CASE new.reasons WHEN '[]' THEN '' ELSE ' flag_override' END
); END;

CREATE TRIGGER crossing_words_deleted AFTER DELETE ON crossing BEGIN INSERT INTO crossing_words (crossing_words, rowid, words) VALUES ('delete', old.ordinal,
    old.primary_identifier || ' ' || old.secondary_identifier || ' ' || coalesce(old.document_number, '')
    || ' ' || coalesce(json_extract(old.details, '$.plate'), '')
    || ' nat_' || old.nationality || ' out_' || old.outcome || ' way_' || old.direction
    || ' off_' || replace(old.officer_id, '-', '') || ' lane_' || hex(old.lane)
    || ' day_' || replace(substr(old.recorded_at, 1, 10), '-', '')
    || ' mon_' || replace(substr(old.recorded_at, 1, 7), '-', '')
    || ' born_' || coalesce(substr(old.date_of_birth, 1, 4), '')
    || CASE old.typed WHEN '[]' THEN '' ELSE ' flag_typed' END
    || CASE old.reasons WHEN '[]' THEN '' ELSE ' flag_override' END
); END;

CREATE TABLE crossing (
	ordinal INTEGER NOT NULL,
	form INTEGER NOT NULL,
	crossing_id VARCHAR NOT NULL,
	source_event_id VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	amends VARCHAR,
	direction VARCHAR NOT NULL,
	desk_id VARCHAR NOT NULL,
	post_code VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	time_zone VARCHAR NOT NULL,
	occurred_at VARCHAR NOT NULL,
	recorded_at VARCHAR NOT NULL,
	clock_status VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	second_officer_id VARCHAR,
	supervisor_id VARCHAR,
	primary_identifier VARCHAR NOT NULL,
	secondary_identifier VARCHAR NOT NULL,
	date_of_birth VARCHAR,
	sex VARCHAR NOT NULL,
	nationality VARCHAR NOT NULL,
	name_may_be_truncated BOOLEAN NOT NULL,
	typed JSON NOT NULL,
	document_code VARCHAR,
	issuing_state VARCHAR,
	document_number VARCHAR,
	date_of_expiry VARCHAR,
	optional_data VARCHAR,
	capture_method VARCHAR NOT NULL,
	mrz_format VARCHAR,
	mrz_lines JSON NOT NULL,
	checks JSON NOT NULL,
	characters_inferred JSON NOT NULL,
	verdict VARCHAR NOT NULL,
	lists JSON NOT NULL,
	hits JSON NOT NULL,
	findings JSON NOT NULL,
	rule_id VARCHAR,
	rule_pack_version VARCHAR,
	rule_citation VARCHAR,
	rule_explanation VARCHAR,
	rule_days_max INTEGER,
	outcome VARCHAR NOT NULL,
	reasons JSON NOT NULL,
	remark VARCHAR NOT NULL,
	called_at VARCHAR NOT NULL,
	captured_at VARCHAR NOT NULL,
	checked_at VARCHAR NOT NULL,
	decided_at VARCHAR NOT NULL,
	committed_at VARCHAR,
	program_version VARCHAR NOT NULL,
	details JSON NOT NULL,
	CONSTRAINT pk_crossing PRIMARY KEY (ordinal),
	CONSTRAINT fk_crossing_amends_crossing FOREIGN KEY(amends) REFERENCES crossing (crossing_id),
	CONSTRAINT fk_crossing_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_crossing_second_officer_id_account FOREIGN KEY(second_officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_crossing_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT fk_crossing_supervisor_id_account FOREIGN KEY(supervisor_id) REFERENCES account (officer_id),
	CONSTRAINT uq_crossing_amends UNIQUE (amends),
	CONSTRAINT uq_crossing_crossing_id UNIQUE (crossing_id),
	CONSTRAINT uq_crossing_source_event_id UNIQUE (source_event_id)
);

CREATE INDEX ix_crossing_date_of_birth_primary_identifier_secondary_identifier ON crossing (date_of_birth, primary_identifier, secondary_identifier);

CREATE INDEX ix_crossing_document_number_issuing_state ON crossing (document_number, issuing_state);

CREATE INDEX ix_crossing_lane_ordinal ON crossing (lane, ordinal);

CREATE INDEX ix_crossing_matched ON crossing (recorded_at) WHERE (instr(hits, '"band":"red"') > 0 OR instr(hits, '"band":"amber"') > 0);

CREATE INDEX ix_crossing_recorded_at ON crossing (recorded_at);

CREATE INDEX ix_crossing_vehicle_id ON crossing (json_extract(details, '$.vehicle_id'));

CREATE VIRTUAL TABLE crossing_words USING fts5(words, content='', detail=none, prefix='1 2', tokenize="unicode61 remove_diacritics 2 tokenchars '_'");

CREATE TABLE 'crossing_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'crossing_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'crossing_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'crossing_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE desk (
	only INTEGER NOT NULL,
	desk_id VARCHAR NOT NULL,
	post_code VARCHAR NOT NULL,
	post_name VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	time_zone VARCHAR NOT NULL,
	is_training BOOLEAN NOT NULL,
	CONSTRAINT pk_desk PRIMARY KEY (only),
	CONSTRAINT ck_desk_only_one CHECK (only = 1)
);

CREATE TABLE desk_key (
	only INTEGER NOT NULL,
	private BLOB NOT NULL,
	CONSTRAINT pk_desk_key PRIMARY KEY (only),
	CONSTRAINT ck_desk_key_only_one CHECK (only = 1)
);

CREATE TABLE "desk_rules" (
	ordinal INTEGER NOT NULL,
	set_at VARCHAR NOT NULL,
	set_by VARCHAR NOT NULL,
	expired_document VARCHAR NOT NULL,
	list_age_limit_seconds INTEGER NOT NULL,
	double_read_guard_seconds INTEGER NOT NULL,
	admits_specimens BOOLEAN NOT NULL,
	quiet_desk BOOLEAN NOT NULL,
	list_late_seconds INTEGER NOT NULL,
	lock_after_minutes INTEGER NOT NULL,
	undo_seconds INTEGER NOT NULL,
	CONSTRAINT pk_desk_rules PRIMARY KEY (ordinal),
	CONSTRAINT fk_desk_rules_set_by_account FOREIGN KEY(set_by) REFERENCES account (officer_id)
);

CREATE TABLE desk_session (
	session_id VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	opened_at VARCHAR NOT NULL,
	CONSTRAINT pk_desk_session PRIMARY KEY (session_id),
	CONSTRAINT fk_desk_session_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id)
);

CREATE TABLE hub_link (
	only INTEGER NOT NULL,
	hub_id VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	post VARCHAR NOT NULL,
	hub_key BLOB NOT NULL,
	hub_seal BLOB NOT NULL,
	opening_key BLOB NOT NULL,
	enrolled_at VARCHAR NOT NULL,
	CONSTRAINT pk_hub_link PRIMARY KEY (only),
	CONSTRAINT ck_hub_link_only_one CHECK (only = 1)
);

CREATE TABLE inspection_draft (
	event_id VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	vehicle_id VARCHAR,
	saved_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	content JSON NOT NULL,
	CONSTRAINT pk_inspection_draft PRIMARY KEY (event_id),
	CONSTRAINT fk_inspection_draft_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_inspection_draft_vehicle_id_vehicle FOREIGN KEY(vehicle_id) REFERENCES vehicle (vehicle_id)
);

CREATE UNIQUE INDEX ix_inspection_draft_lane_at_desk ON inspection_draft (lane) WHERE place = 'at_desk';

CREATE INDEX ix_inspection_draft_vehicle_id ON inspection_draft (vehicle_id);

CREATE TABLE journal_checkpoint (
	ordinal INTEGER NOT NULL,
	desk_id VARCHAR NOT NULL,
	chain_id VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	root BLOB NOT NULL,
	head BLOB NOT NULL,
	at VARCHAR NOT NULL,
	signature BLOB NOT NULL,
	CONSTRAINT pk_journal_checkpoint PRIMARY KEY (ordinal),
	CONSTRAINT uq_journal_checkpoint_chain_id_size UNIQUE (chain_id, size)
);

CREATE TABLE journal_entry (
	ordinal INTEGER NOT NULL,
	desk_id VARCHAR NOT NULL,
	chain_id VARCHAR NOT NULL,
	sequence INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	at VARCHAR NOT NULL,
	monotonic_ns INTEGER NOT NULL,
	payload BLOB,
	salt BLOB,
	payload_digest BLOB NOT NULL,
	previous BLOB NOT NULL,
	link BLOB NOT NULL,
	CONSTRAINT pk_journal_entry PRIMARY KEY (ordinal),
	CONSTRAINT uq_journal_entry_chain_id_sequence UNIQUE (chain_id, sequence)
);

CREATE INDEX ix_journal_entry_kind ON journal_entry (kind);

CREATE TABLE journal_fork (
	ordinal INTEGER NOT NULL,
	found_at VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	desk_id VARCHAR NOT NULL,
	chain_id VARCHAR NOT NULL,
	sequence INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	at VARCHAR NOT NULL,
	monotonic_ns INTEGER NOT NULL,
	payload BLOB,
	salt BLOB,
	payload_digest BLOB NOT NULL,
	previous BLOB NOT NULL,
	link BLOB NOT NULL,
	CONSTRAINT pk_journal_fork PRIMARY KEY (ordinal),
	CONSTRAINT uq_journal_fork_chain_id_sequence_link UNIQUE (chain_id, sequence, link)
);

CREATE TABLE journal_state (
	chain_id VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	tree BLOB NOT NULL,
	latest_at VARCHAR NOT NULL,
	CONSTRAINT pk_journal_state PRIMARY KEY (chain_id)
);

CREATE TABLE journal_witness (
	ordinal INTEGER NOT NULL,
	origin VARCHAR NOT NULL,
	chain_end BLOB NOT NULL,
	size INTEGER NOT NULL,
	root_start BLOB NOT NULL,
	at VARCHAR,
	evidence VARCHAR NOT NULL,
	added_at VARCHAR NOT NULL,
	CONSTRAINT pk_journal_witness PRIMARY KEY (ordinal),
	CONSTRAINT uq_journal_witness_origin_chain_end_size UNIQUE (origin, chain_end, size)
);

CREATE TABLE lasting_pair (
	pair_id VARCHAR NOT NULL,
	finding_id VARCHAR NOT NULL,
	list_name VARCHAR NOT NULL,
	reference VARCHAR NOT NULL,
	entry_digest VARCHAR NOT NULL,
	handling VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	date_of_birth VARCHAR NOT NULL,
	issuing_state VARCHAR NOT NULL,
	document_number VARCHAR NOT NULL,
	date_of_expiry VARCHAR,
	needs_second BOOLEAN NOT NULL,
	reason VARCHAR NOT NULL,
	evidence VARCHAR NOT NULL,
	decided_at VARCHAR NOT NULL,
	ends_on VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_lasting_pair PRIMARY KEY (pair_id),
	CONSTRAINT fk_lasting_pair_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_lasting_pair_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT fk_lasting_pair_finding_id_match_finding FOREIGN KEY(finding_id) REFERENCES match_finding (finding_id)
);

CREATE INDEX ix_lasting_pair_decided_at ON lasting_pair (decided_at);

CREATE INDEX ix_lasting_pair_document_number_issuing_state ON lasting_pair (document_number, issuing_state);

CREATE TABLE lasting_pair_step (
	step_id VARCHAR NOT NULL,
	pair_id VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	at VARCHAR NOT NULL,
	remark VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_lasting_pair_step PRIMARY KEY (step_id),
	CONSTRAINT fk_lasting_pair_step_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_lasting_pair_step_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT fk_lasting_pair_step_pair_id_lasting_pair FOREIGN KEY(pair_id) REFERENCES lasting_pair (pair_id),
	CONSTRAINT uq_lasting_pair_step_pair_id_kind UNIQUE (pair_id, kind)
);

CREATE TABLE late_batch (
	batch_id VARCHAR NOT NULL,
	desk_id VARCHAR NOT NULL,
	signed_at VARCHAR NOT NULL,
	supervisor_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	rows INTEGER NOT NULL,
	matches INTEGER NOT NULL,
	CONSTRAINT pk_late_batch PRIMARY KEY (batch_id),
	CONSTRAINT fk_late_batch_supervisor_id_account FOREIGN KEY(supervisor_id) REFERENCES account (officer_id),
	CONSTRAINT fk_late_batch_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id)
);

CREATE TABLE late_row (
	ordinal INTEGER NOT NULL,
	row_id VARCHAR NOT NULL,
	typed_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	content JSON NOT NULL,
	CONSTRAINT pk_late_row PRIMARY KEY (ordinal),
	CONSTRAINT fk_late_row_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_late_row_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT uq_late_row_row_id UNIQUE (row_id)
);

CREATE TABLE later_match (
	later_match_id VARCHAR NOT NULL,
	crossing_id VARCHAR NOT NULL,
	list_name VARCHAR NOT NULL,
	reference VARCHAR NOT NULL,
	list_version VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	found_at VARCHAR NOT NULL,
	hit JSON NOT NULL,
	CONSTRAINT pk_later_match PRIMARY KEY (later_match_id),
	CONSTRAINT fk_later_match_crossing_id_crossing FOREIGN KEY(crossing_id) REFERENCES crossing (crossing_id),
	CONSTRAINT uq_later_match_crossing_id_list_name_reference UNIQUE (crossing_id, list_name, reference)
);

CREATE INDEX ix_later_match_found_at ON later_match (found_at);

CREATE TABLE list_acceptance (
	ordinal INTEGER NOT NULL,
	shift_id VARCHAR NOT NULL,
	list_name VARCHAR NOT NULL,
	version VARCHAR NOT NULL,
	age_minutes INTEGER NOT NULL,
	reason VARCHAR NOT NULL,
	accepted_by VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	accepted_at VARCHAR NOT NULL,
	CONSTRAINT pk_list_acceptance PRIMARY KEY (ordinal),
	CONSTRAINT fk_list_acceptance_shift_id_shift FOREIGN KEY(shift_id) REFERENCES shift (shift_id),
	CONSTRAINT fk_list_acceptance_accepted_by_account FOREIGN KEY(accepted_by) REFERENCES account (officer_id),
	CONSTRAINT fk_list_acceptance_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id)
);

CREATE INDEX ix_list_acceptance_shift_id ON list_acceptance (shift_id);

CREATE TABLE list_import (
	ordinal INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	version VARCHAR NOT NULL,
	imported_at VARCHAR NOT NULL,
	imported_by VARCHAR NOT NULL,
	format VARCHAR NOT NULL,
	authority VARCHAR NOT NULL,
	list_date VARCHAR,
	licence_note VARCHAR NOT NULL,
	entries INTEGER NOT NULL,
	skipped INTEGER NOT NULL,
	rejected INTEGER NOT NULL,
	added INTEGER,
	changed INTEGER,
	removed INTEGER,
	mapping VARCHAR,
	CONSTRAINT pk_list_import PRIMARY KEY (ordinal),
	CONSTRAINT fk_list_import_imported_by_account FOREIGN KEY(imported_by) REFERENCES account (officer_id)
);

CREATE INDEX ix_list_import_name ON list_import (name);

CREATE TABLE list_in_force (
	name VARCHAR NOT NULL,
	version VARCHAR NOT NULL,
	authority VARCHAR NOT NULL,
	list_date VARCHAR,
	imported_at VARCHAR NOT NULL,
	entries INTEGER NOT NULL,
	level VARCHAR NOT NULL,
	handling VARCHAR NOT NULL,
	digest VARCHAR NOT NULL, file_key BLOB, age_limit_days INTEGER,
	CONSTRAINT pk_list_in_force PRIMARY KEY (name)
);

CREATE TABLE match_finding (
	finding_id VARCHAR NOT NULL,
	event_id VARCHAR NOT NULL,
	list_name VARCHAR NOT NULL,
	reference VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	handling VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	outcome VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	evidence VARCHAR NOT NULL,
	found_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_match_finding PRIMARY KEY (finding_id),
	CONSTRAINT fk_match_finding_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_match_finding_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id)
);

CREATE INDEX ix_match_finding_event_id ON match_finding (event_id);

CREATE INDEX ix_match_finding_list_name_reference ON match_finding (list_name, reference);

CREATE TABLE match_step (
	step_id VARCHAR NOT NULL,
	event_id VARCHAR NOT NULL,
	list_name VARCHAR NOT NULL,
	reference VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	at VARCHAR NOT NULL,
	words VARCHAR NOT NULL,
	finding_id VARCHAR,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_match_step PRIMARY KEY (step_id),
	CONSTRAINT fk_match_step_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_match_step_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT uq_match_step_finding_id UNIQUE (finding_id)
);

CREATE INDEX ix_match_step_event_id ON match_step (event_id);

CREATE TABLE own_entry (
	reference VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	content VARCHAR NOT NULL,
	added_at VARCHAR NOT NULL,
	added_by VARCHAR NOT NULL,
	approved_by VARCHAR,
	reason VARCHAR NOT NULL,
	CONSTRAINT pk_own_entry PRIMARY KEY (reference),
	CONSTRAINT fk_own_entry_added_by_account FOREIGN KEY(added_by) REFERENCES account (officer_id),
	CONSTRAINT fk_own_entry_approved_by_account FOREIGN KEY(approved_by) REFERENCES account (officer_id)
);

CREATE TABLE own_entry_closing (
	reference VARCHAR NOT NULL,
	closed_at VARCHAR NOT NULL,
	closed_by VARCHAR NOT NULL,
	approved_by VARCHAR,
	reason VARCHAR NOT NULL,
	CONSTRAINT pk_own_entry_closing PRIMARY KEY (reference),
	CONSTRAINT fk_own_entry_closing_reference_own_entry FOREIGN KEY(reference) REFERENCES own_entry (reference),
	CONSTRAINT fk_own_entry_closing_closed_by_account FOREIGN KEY(closed_by) REFERENCES account (officer_id),
	CONSTRAINT fk_own_entry_closing_approved_by_account FOREIGN KEY(approved_by) REFERENCES account (officer_id)
);

CREATE TABLE rescreening (
	rescreening_id VARCHAR NOT NULL,
	digests VARCHAR NOT NULL,
	since VARCHAR NOT NULL,
	started_at VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	last INTEGER NOT NULL,
	total INTEGER NOT NULL,
	screened INTEGER NOT NULL,
	found INTEGER NOT NULL,
	finished_at VARCHAR,
	CONSTRAINT pk_rescreening PRIMARY KEY (rescreening_id)
);

CREATE TABLE retention_rule (
	ordinal INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	days INTEGER NOT NULL,
	set_at VARCHAR NOT NULL,
	set_by VARCHAR NOT NULL,
	CONSTRAINT pk_retention_rule PRIMARY KEY (ordinal),
	CONSTRAINT fk_retention_rule_set_by_account FOREIGN KEY(set_by) REFERENCES account (officer_id)
);

CREATE TABLE shift (
	number INTEGER NOT NULL,
	shift_id VARCHAR NOT NULL,
	desk_id VARCHAR NOT NULL,
	post_code VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	opened_at VARCHAR NOT NULL,
	direction VARCHAR NOT NULL,
	travelling_by VARCHAR,
	equipment JSON NOT NULL,
	list_date VARCHAR,
	list_entries INTEGER NOT NULL,
	unsent INTEGER NOT NULL,
	stamp_number VARCHAR NOT NULL,
	CONSTRAINT pk_shift PRIMARY KEY (number),
	CONSTRAINT fk_shift_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_shift_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT uq_shift_shift_id UNIQUE (shift_id)
);

CREATE TABLE shift_closing (
	shift_id VARCHAR NOT NULL,
	closed_by VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	closed_at VARCHAR NOT NULL,
	totals JSON NOT NULL,
	unsent INTEGER NOT NULL,
	open_referrals INTEGER NOT NULL,
	handover VARCHAR NOT NULL,
	countersigned_by VARCHAR,
	CONSTRAINT pk_shift_closing PRIMARY KEY (shift_id),
	CONSTRAINT fk_shift_closing_shift_id_shift FOREIGN KEY(shift_id) REFERENCES shift (shift_id),
	CONSTRAINT fk_shift_closing_closed_by_account FOREIGN KEY(closed_by) REFERENCES account (officer_id),
	CONSTRAINT fk_shift_closing_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT fk_shift_closing_countersigned_by_account FOREIGN KEY(countersigned_by) REFERENCES account (officer_id)
);

CREATE TABLE sign_in_failures (
	bucket INTEGER NOT NULL,
	failures INTEGER NOT NULL,
	last_failed_at VARCHAR NOT NULL,
	CONSTRAINT pk_sign_in_failures PRIMARY KEY (bucket)
);

CREATE TABLE slip (
	ordinal INTEGER NOT NULL,
	crossing_id VARCHAR NOT NULL,
	printed_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_slip PRIMARY KEY (ordinal),
	CONSTRAINT fk_slip_crossing_id_crossing FOREIGN KEY(crossing_id) REFERENCES crossing (crossing_id),
	CONSTRAINT fk_slip_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_slip_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id)
);

CREATE INDEX ix_slip_crossing_id ON slip (crossing_id);

CREATE TABLE vehicle (
	ordinal INTEGER NOT NULL,
	vehicle_id VARCHAR NOT NULL,
	desk_id VARCHAR NOT NULL,
	post_code VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	direction VARCHAR NOT NULL,
	travelling_by VARCHAR NOT NULL,
	plate VARCHAR NOT NULL,
	carrier VARCHAR NOT NULL,
	purpose VARCHAR NOT NULL,
	destination VARCHAR NOT NULL,
	expected INTEGER NOT NULL,
	opened_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	CONSTRAINT pk_vehicle PRIMARY KEY (ordinal),
	CONSTRAINT fk_vehicle_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_vehicle_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT uq_vehicle_vehicle_id UNIQUE (vehicle_id)
);

CREATE INDEX ix_vehicle_lane ON vehicle (lane);

CREATE TABLE vehicle_closing (
	vehicle_id VARCHAR NOT NULL,
	closed_at VARCHAR NOT NULL,
	officer_id VARCHAR NOT NULL,
	session_id VARCHAR NOT NULL,
	expected INTEGER NOT NULL,
	done INTEGER NOT NULL,
	set_aside INTEGER NOT NULL,
	in_secondary INTEGER NOT NULL,
	reason VARCHAR,
	remark VARCHAR NOT NULL,
	CONSTRAINT pk_vehicle_closing PRIMARY KEY (vehicle_id),
	CONSTRAINT fk_vehicle_closing_officer_id_account FOREIGN KEY(officer_id) REFERENCES account (officer_id),
	CONSTRAINT fk_vehicle_closing_session_id_desk_session FOREIGN KEY(session_id) REFERENCES desk_session (session_id),
	CONSTRAINT fk_vehicle_closing_vehicle_id_vehicle FOREIGN KEY(vehicle_id) REFERENCES vehicle (vehicle_id)
);
