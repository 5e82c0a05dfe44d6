-- The desk's database, as the newest migration leaves it.
-- Written by: python -m borderdesk.storage.schema > db/schema/desk.sql

CREATE TABLE account (
	officer_id VARCHAR NOT NULL,
	user_name VARCHAR NOT NULL,
	display_name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	passphrase_hash VARCHAR,
	added_at VARCHAR NOT NULL,
	failed_sign_ins INTEGER NOT NULL,
	CONSTRAINT pk_account PRIMARY KEY (officer_id),
	CONSTRAINT uq_account_user_name UNIQUE (user_name)
);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

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

CREATE INDEX ix_crossing_document_number_issuing_state ON crossing (document_number, issuing_state);

CREATE INDEX ix_crossing_lane_ordinal ON crossing (lane, ordinal);

CREATE INDEX ix_crossing_recorded_at ON crossing (recorded_at);

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

CREATE TABLE "desk_rules" (
	ordinal INTEGER NOT NULL,
	set_at VARCHAR NOT NULL,
	set_by VARCHAR NOT NULL,
	expired_document VARCHAR NOT NULL,
	list_age_limit_seconds INTEGER NOT NULL,
	double_read_guard_seconds INTEGER NOT NULL,
	admits_specimens BOOLEAN NOT NULL,
	quiet_desk BOOLEAN NOT NULL,
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

CREATE TABLE list_in_force (
	name VARCHAR NOT NULL,
	version VARCHAR NOT NULL,
	authority VARCHAR NOT NULL,
	list_date VARCHAR,
	imported_at VARCHAR NOT NULL,
	entries INTEGER NOT NULL,
	level VARCHAR NOT NULL,
	handling VARCHAR NOT NULL,
	digest VARCHAR NOT NULL,
	CONSTRAINT pk_list_in_force PRIMARY KEY (name)
);
