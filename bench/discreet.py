"""Whether the time to a verdict tells a discreet match from none: 200 verdicts of each, mixed, at a desk."""

import os
import random
import statistics
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.verdict import wait
from borderdesk.actions.clock import utc_now
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.actions.watchlists import import_list
from borderdesk.app.start import drawn_camera, open_training
from borderdesk.app.training import make_ready
from borderdesk.domain.crossing import CaptureMethod
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import Handling
from borderdesk.paths import Home
from borderdesk.settings import Settings
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.states import Stage

VERDICTS = 200
CRITICAL_AT_1_PERCENT = 1.63 * (2 / VERDICTS) ** 0.5
"""The distance of two samples of this size that chance exceeds once in a hundred times (Kolmogorov and Smirnov)."""

_LISTED, _NOT_LISTED, _NOT_LISTED_EITHER = "D00000001", "D00000002", "D00000003"
"""The third tells how far two samples with nothing between them lie apart on the same machine in the same run."""
_LIST = f"""# authority: Utopia
reference,category,instruction,document_number,issuing_state
DISCREET-1,interest,note_and_admit,{_LISTED},UTO
"""


def figures() -> dict[str, float | int | str]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start_application()
    seconds: dict[str, list[float]] = {_LISTED: [], _NOT_LISTED: [], _NOT_LISTED_EITHER: []}
    notes: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        source = Path(folder) / "discreet.csv"
        source.write_text(_LIST, "utf-8")
        with open_training(home, drawn_camera, Settings(theme="light")) as desk:
            signed_in = sign_in_for_training(desk.store, utc_now)
            import_list(desk.store, home.lists, utc_now, signed_in, source, name="DISCREET", handling=Handling.DISCREET)
            desk.window.show()
            model = desk.model
            if model is None:
                raise RuntimeError("the desk did not open")
            for number in _mixed([*seconds] * 10) + _mixed([*seconds] * VERDICTS):
                model.present(_traveller(number), None, True, CaptureMethod.MANUAL)
                wait(lambda: model.stage is Stage.DECIDING)
                seconds[number].append(model.verdict_seconds)
                notes[number] = model.notes_count
                model.clear()
    if notes != {_LISTED: 1, _NOT_LISTED: 0, _NOT_LISTED_EITHER: 0}:
        raise RuntimeError("the discreet list did not match as it should")
    matched, without, either = (times[10:] for times in seconds.values())
    return {
        "verdicts_of_each": VERDICTS,
        "milliseconds_with_a_discreet_match_median": round(statistics.median(matched) * 1000, 2),
        "milliseconds_without_median": round(statistics.median(without) * 1000, 2),
        "distance_of_the_distributions": round(distance(matched, without), 3),
        "distance_of_two_without": round(distance(either, without), 3),
        "distance_that_chance_exceeds_once_in_100": round(CRITICAL_AT_1_PERCENT, 3),
    }


def _mixed(numbers: list[str]) -> list[str]:
    return random.Random(len(numbers)).sample(numbers, len(numbers))


def distance(one: list[float], other: list[float]) -> float:
    """Return the greatest difference of two distributions of samples, from 0 to 1."""
    return max(abs(_share(one, at) - _share(other, at)) for at in (*one, *other))


def _share(values: list[float], up_to: float) -> float:
    return sum(value <= up_to for value in values) / len(values)


def _traveller(number: str) -> Traveller:
    year = datetime.now(UTC).year
    return Traveller(
        primary_identifier="QUILLFEATHER",
        secondary_identifier="ODALYS",
        date_of_birth=PartialDate(year=1980, month=2, day=3),
        sex=Sex.FEMALE,
        nationality="UTO",
        document=TravelDocument(
            document_code="P",
            issuing_state="UTO",
            document_number=number,
            date_of_expiry=PartialDate(year=year + 5, month=1, day=2),
        ),
    )
