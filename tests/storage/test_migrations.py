"""Migrations: they lead to the tables that the program knows, and never touch a database without a copy."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import NullPool, create_engine

from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing import CrossingDetails
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.paths import migrations_directory
from borderdesk.storage import crossings, journal
from borderdesk.storage.migrations import HEAD, is_current, migrate, version_of
from borderdesk.storage.schema import all_tables, schema_of_new_database
from borderdesk.storage.store import Store
from borderdesk.storage.tables import CrossingRow
from tests.made_up import OLD_DETAILS, a_crossing, desk_in


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrations_directory()))
    return ScriptDirectory.from_config(config)


def is_no_search_index(name: str | None, kind: str, _parents: object) -> bool:
    """SQLite keeps its index of words in tables of its own, which are no rows of ours."""
    return kind != "table" or name is None or not name.startswith("crossing_words")


def test_the_newest_migration_leads_to_the_tables_that_the_program_knows(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    migrate(path)
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)

    with engine.connect() as connection:
        options = {"compare_type": True, "render_as_batch": True, "include_name": is_no_search_index}
        context = MigrationContext.configure(connection, opts=options)
        differences = compare_metadata(context, all_tables())

    assert differences == []


def test_the_program_names_the_newest_migration_and_there_is_one() -> None:
    assert scripts().get_heads() == [HEAD]


def test_no_migration_goes_back(checkout: Path) -> None:
    modules = [Path(script.path).read_text("utf-8") for script in scripts().walk_revisions()]

    assert modules
    assert not any("def downgrade" in module for module in modules)


def test_the_schema_for_people_is_current(checkout: Path) -> None:
    committed = (checkout / "db" / "schema" / "desk.sql").read_text("utf-8")

    assert committed == schema_of_new_database(), "run: python -m borderdesk.storage.schema > db/schema/desk.sql"


def test_every_constraint_has_a_name() -> None:
    constraints = [constraint for table in all_tables().tables.values() for constraint in table.constraints]

    assert constraints
    assert all(constraint.name for constraint in constraints)


def test_a_migrated_database_is_current_and_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"

    assert migrate(path) is None
    assert is_current(path)
    assert migrate(path) is None
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_database_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    older = [script.revision for script in scripts().walk_revisions()][-1]
    migrate(path, older)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO desk VALUES (1, 'id', 'NMG', 'Namanga', '1', 'Africa/Nairobi', 0)")

    copy = migrate(path)

    assert copy is not None
    assert (version_of(copy), version_of(path)) == (older, HEAD)
    assert copy.stat().st_mode & 0o777 == 0o600
    for file in (copy, path):
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("SELECT post_code FROM desk").fetchall() == [("NMG",)]


def test_crossings_from_before_vehicles_are_there_after_the_migration_and_the_journal_still_holds(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    with desk_in(home) as desk:
        path, officer, session_id = desk.home.database, desk.officer, desk.session_id
    (old,) = tmp_path.glob("home/desk.sqlite")
    before = a_crossing(officer_id=officer.officer_id, session_id=session_id)
    record = to_record(before)
    record["details"] = {**OLD_DETAILS, "plate": "KDA 001A"}
    with closing(Store(path)) as store, store.write() as session:
        session.add(CrossingRow(**record))
        session.flush()
        journal.append(session, Act(kind=ActKind.CROSSING, at=before.recorded_at, payload=record))
    take_back_to_0002(old)

    migrate(old)

    with desk_in(home) as desk, desk.store.read() as session:
        (found,) = crossings.page(session, EVERY_CROSSING, None, 10)
        proof = verify_journal(desk.store, desk.officer)
    assert found == replace(before, details=CrossingDetails(plate="KDA 001A"))
    assert isinstance(proof, JournalProof)


def take_back_to_0002(path: Path) -> None:
    """Leave a database as the program before vehicles made it: without all that has come since."""
    model = path.with_name("model.sqlite")
    migrate(model, to="0002")
    with closing(sqlite3.connect(model)) as then, closing(sqlite3.connect(path)) as now, now:
        before = {name for (name,) in then.execute("SELECT name FROM sqlite_master")}
        for kind in ("trigger", "index", "table"):
            names = now.execute("SELECT name FROM sqlite_master WHERE type = ? AND sql IS NOT NULL", (kind,)).fetchall()
            for (name,) in names:
                is_shadow = kind == "table" and name.startswith("crossing_words_")
                if name not in before and not is_shadow:
                    now.execute(f'DROP {kind} "{name}"')
        for (table,) in then.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            kept = {column[1] for column in then.execute(f'PRAGMA table_info("{table}")')}
            for column in now.execute(f'PRAGMA table_info("{table}")').fetchall():
                if column[1] not in kept:
                    now.execute(f'ALTER TABLE "{table}" DROP COLUMN "{column[1]}"')
        now.execute("UPDATE alembic_version SET version_num = '0002'")


def test_a_database_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    migrate(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(EnvironmentFailureError, match="newer program"):
        migrate(path)

    assert version_of(path) == "9999"
