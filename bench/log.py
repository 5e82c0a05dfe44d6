"""How soon a log of very many crossings shows its first rows and answers a filter; how soon the window is there."""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import JSON

from bench.made_up_names import innocent_name
from borderdesk.actions.crossing_views import count_log, log_page
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import HistoryQuestion, Purpose, find_history
from borderdesk.domain.canonical import canonical_text
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.moments import moment_text
from borderdesk.storage.tables import CrossingRow
from tests.made_up import Desk, desk_in

CROSSINGS = int(os.environ.get("BENCH_CROSSINGS", "1000000"))
PAGE = 60
SAVED = 200
_BATCH = 20_000
_STATES = ("UGA",) * 40 + ("KEN",) * 35 + ("TZA",) * 12 + ("ETH", "SSD", "RWA", "COD", "SOM", "DEU", "GBR", "IND")
_OUTCOMES = ("admit",) * 480 + ("refer_secondary",) * 18 + ("refuse", "withdrawn")


def figures() -> dict[str, float | int | str]:
    """Measure on a log that is thrown away; `BENCH_CROSSINGS` says how long it is."""
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        began = time.perf_counter()
        fill(desk, CROSSINGS)
        filled = time.perf_counter() - began
        asked = {name: _milliseconds(ask) for name, ask in _questions(desk).items()}
        saving = sorted(_milliseconds(lambda: desk.record(source_event_id=uuid7()), tries=1) for _ in range(SAVED))
        size = sum(file.stat().st_size for file in Path(folder).glob("desk.sqlite*"))
    return {
        "crossings": CROSSINGS,
        "seconds_to_fill": round(filled),
        "megabytes": round(size / 1e6),
        **asked,
        "saving_one_more_ms_median": round(statistics.median(saving), 1),
        "saving_one_more_ms_longest": round(saving[-1], 1),
        "seconds_from_start_to_window": start_to_ready(),
    }


def _questions(desk: Desk) -> dict[str, Callable[[], object]]:
    officer, now = desk.officer, desk.clock.now
    since = now - timedelta(hours=8)
    last_year = now - timedelta(days=200)

    def page(wanted: CrossingFilter) -> Callable[[], object]:
        return lambda: log_page(desk.store, officer, wanted, None, PAGE)

    def count(wanted: CrossingFilter) -> Callable[[], object]:
        return lambda: count_log(desk.store, officer, wanted)

    rare = CrossingFilter(nationality="DEU", outcome=Outcome.REFUSE)
    signed_in = SignedIn(officer=officer, session_id=desk.session_id)
    by_name = HistoryQuestion(name="Kamau Njeri", year_of_birth=1987)

    return {
        "first_rows_ms": page(CrossingFilter()),
        "first_rows_of_today_ms": page(CrossingFilter(since=since)),
        "filter_of_a_common_state_ms": page(CrossingFilter(nationality="UGA")),
        "filter_of_two_that_rarely_meet_ms": page(rare),
        "filter_that_nothing_fits_ms": page(CrossingFilter(nationality="XXA", outcome=Outcome.REFUSE)),
        "filter_of_a_day_long_ago_ms": page(CrossingFilter(since=last_year, until=last_year + timedelta(days=1))),
        "name_ms": page(CrossingFilter(words=("kam", "a"))),
        "counting_today_ms": count(CrossingFilter(since=since)),
        "counting_two_that_rarely_meet_ms": count(rare),
        "counting_a_common_state_ms": count(CrossingFilter(nationality="UGA")),
        "history_by_name_and_year_ms": lambda: find_history(
            desk.store, desk.clock, signed_in, by_name, Purpose.SUPERVISION
        ),
    }


def _milliseconds(ask: Callable[[], object], tries: int = 3) -> float:
    best = float("inf")
    for _ in range(tries):
        began = time.perf_counter()
        ask()
        best = min(best, time.perf_counter() - began)
    return round(best * 1000, 1)


def fill(desk: Desk, number: int) -> None:
    """Write many crossings at once, without their journal, spread over the year before now."""
    record = to_record(desk.record())
    columns = sorted(record)
    for column in CrossingRow.__table__.columns:
        if isinstance(column.type, JSON):
            record[column.name] = canonical_text(record[column.name])
    statement = f"INSERT INTO crossing ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    rows = _rows(desk, record, columns, number)
    for _ in range(0, number, _BATCH):
        with desk.store.write() as session:
            batch = [row for _, row in zip(range(min(_BATCH, number)), rows, strict=False)]
            session.connection().exec_driver_sql(statement, batch)
    with desk.store.write() as session:
        session.connection().exec_driver_sql("PRAGMA optimize")


def _rows(desk: Desk, base: Mapping[str, object], columns: list[str], number: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(7)
    step = timedelta(days=365) / number
    began = desk.clock.now - timedelta(days=365)
    for index in range(number):
        primary, rest = innocent_name(chance)
        at = moment_text(began + step * index)
        state = chance.choice(_STATES)
        row = {
            **base,
            "crossing_id": str(uuid7()),
            "source_event_id": str(uuid7()),
            "occurred_at": at,
            "recorded_at": at,
            "primary_identifier": primary,
            "secondary_identifier": rest,
            "nationality": state,
            "issuing_state": state,
            "document_number": f"{chance.choice('ABCK')}{chance.randrange(10**8):08}",
            "date_of_birth": (date(1945, 1, 1) + timedelta(days=chance.randrange(25_000))).isoformat(),
            "lane": str(chance.randrange(1, 7)),
            "outcome": chance.choice(_OUTCOMES),
        }
        yield tuple(row[name] for name in columns)


def start_to_ready(tries: int = 3) -> float:
    """Return the best time from starting the program until its window can be used, in a process of its own."""
    with TemporaryDirectory() as folder:
        environment = {**os.environ, "BORDERDESK_HOME": folder, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", _SET_UP], env=environment, check=True)
        times = []
        for _ in range(tries):
            began = time.monotonic()
            subprocess.run([sys.executable, "-c", _START], env=environment, check=True)
            times.append(time.monotonic() - began)
    return round(min(times), 2)


_SET_UP = """
from borderdesk import paths
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import set_up_desk
set_up_desk(paths.home(), utc_now, training=False, post_code="NMG", post_name="Namanga", user_name="admin",
            passphrase="a long enough one")
"""
_START = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from borderdesk.app.start import open_desk
from borderdesk.ui.application import start_application
application = start_application()
def ready():
    assert QApplication.activeWindow() or application.topLevelWidgets()
    application.quit()
QTimer.singleShot(0, ready)
raise SystemExit(open_desk())
"""
