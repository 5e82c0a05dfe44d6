"""Everything that a screen can be told has its words, and the words keep the house's tone."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from borderdesk.domain.account import AccountState
from borderdesk.domain.camera_health import CameraAspect, CameraProblem
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.document import DocumentKind
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.lasting_pair import PairState
from borderdesk.domain.match_finding import FindingOutcome, FindingPlace, FindingReason
from borderdesk.domain.officer import Role
from borderdesk.domain.reading import CameraState, Hint, ReadingReason
from borderdesk.domain.retention import RecordKind
from borderdesk.domain.screening import MatchBand, Reason, ReasonKind
from borderdesk.domain.traveller import Sex
from borderdesk.domain.verdict import Finding, FindingKind, Verdict
from borderdesk.domain.watchlist import Category, Handling, Instruction, Level, ListedDocument, WatchlistEntry
from borderdesk.ui.languages import speak
from borderdesk.ui.words.cameras import camera_problem_words, camera_unknown_words
from borderdesk.ui.words.decisions import decision_reason_words, direction_words, mode_words, outcome_words
from borderdesk.ui.words.documents import element_words, kind_words, sex_words
from borderdesk.ui.words.findings import finding_note, finding_sentences, score_of_100
from borderdesk.ui.words.match_findings import (
    band_words,
    finding_reason_words,
    handling_words,
    level_words,
    outcome_of_finding,
    pair_state_words,
    place_words,
)
from borderdesk.ui.words.matches import category_words, instruction_words, reason_words, what_to_do
from borderdesk.ui.words.moments import age_words, clock_words, day_words, list_age_words
from borderdesk.ui.words.people import account_shut_words, account_state_words
from borderdesk.ui.words.readings import camera_words, hint_words, reading_reason_words
from borderdesk.ui.words.refusals import SENTENCES, refusal_words
from borderdesk.ui.words.retention import record_kind_words
from borderdesk.ui.words.roles import role_words
from tests.ui.fake_desk import mrz_of

ROOMS = ("domain", "actions", "lists", "screening")
NOW = datetime(2026, 11, 23, 11, 32, tzinfo=UTC)
WORDS: list[tuple[type[StrEnum], Callable[..., str]]] = [
    (Outcome, outcome_words),
    (DecisionReason, decision_reason_words),
    (TravelMode, mode_words),
    (Direction, direction_words),
    (DocumentKind, kind_words),
    (Sex, sex_words),
    (Category, category_words),
    (Instruction, instruction_words),
    (Hint, hint_words),
    (ReadingReason, reading_reason_words),
    (CameraState, camera_words),
    (FindingOutcome, outcome_of_finding),
    (FindingReason, finding_reason_words),
    (FindingPlace, place_words),
    (PairState, pair_state_words),
    (Level, level_words),
    (Handling, handling_words),
    (MatchBand, band_words),
    (Role, role_words),
    (CameraProblem, camera_problem_words),
    (CameraAspect, camera_unknown_words),
    (RecordKind, record_kind_words),
    (AccountState, account_state_words),
    (AccountState, account_shut_words),
]


def finding(kind: FindingKind, days: int = 14) -> Finding:
    return Finding(
        kind=kind,
        verdict=Verdict.CHECK,
        element="date_of_birth",
        days=days,
        list_name="NAT-SLTD",
        score=0.96,
        at=NOW,
    )


def sentence(kind: FindingKind, days: int = 14) -> str:
    return finding_sentences([finding(kind, days)], UTC)[0]


def reason_sentences() -> Iterable[str]:
    for kind in ReasonKind:
        for count in (1, 2):
            yield reason_words(Reason(kind=kind, traveller="MARTA", listed="MARTHA", count=count))


def all_words() -> list[str]:
    words = [word(member) for enum, word in WORDS for member in enum]
    words += [sentence(kind, days) for kind in FindingKind for days in (1, 14)]
    return [*words, *reason_sentences()]


def test_every_value_that_can_be_shown_has_its_words(qtbot: QtBot) -> None:
    assert all(words.strip() for words in all_words())


def test_no_words_keep_a_gap_or_a_name_of_the_code(qtbot: QtBot) -> None:
    assert not [words for words in all_words() if "{" in words or "_" in words]


def test_no_words_beg_blame_or_shout(qtbot: QtBot) -> None:
    forbidden = {"please", "invalid", "hit"}

    assert not [w for w in all_words() if "!" in w or forbidden & set(w.lower().replace(".", "").split())]


def test_sentences_of_findings_and_reasons_end_in_full_stops(qtbot: QtBot) -> None:
    sentences = [sentence(kind) for kind in FindingKind] + list(reason_sentences())

    assert not [words for words in sentences if not words.endswith(".")]


def test_a_finding_says_what_it_is_about(qtbot: QtBot) -> None:
    assert sentence(FindingKind.DOCUMENT_EXPIRED) == "Document expired 14 days ago."
    assert sentence(FindingKind.DOCUMENT_EXPIRED, 1) == "Document expired yesterday."
    assert sentence(FindingKind.LIST_OLD, 9) == "Watchlist NAT-SLTD is 9 days old. Ask the shift lead."
    assert sentence(FindingKind.PERSON_LISTED) == "Watchlist match, 96 of 100, list NAT-SLTD."
    assert sentence(FindingKind.ALREADY_DECIDED) == "Already decided here at 11:32."
    assert finding_note(finding(FindingKind.DOCUMENT_LISTED)) == "On list NAT-SLTD"
    assert finding_note(finding(FindingKind.NO_LIST)) == ""


def test_failed_check_digits_share_a_sentence_in_which_the_composite_one_is_silent(qtbot: QtBot) -> None:
    failed = [
        Finding(kind=FindingKind.CHECK_DIGIT_FAILED, verdict=Verdict.CHECK, element=element)
        for element in ("document_number", "date_of_birth", "composite")
    ]

    assert finding_sentences(failed[1:], UTC) == ("1 check digit does not agree: date of birth. Compare and correct.",)
    assert finding_sentences(failed, UTC) == (
        "2 check digits do not agree: document number, date of birth. Compare and correct.",
    )
    assert finding_sentences(failed[2:], UTC) == (
        "1 check digit does not agree: code lines as a whole. Compare and correct.",
    )


def test_every_checked_and_every_parsed_element_has_its_words(qtbot: QtBot) -> None:
    mrz = mrz_of()
    names = {check.element for check in mrz.checks} | set(type(mrz.elements).__dataclass_fields__)

    assert all(element_words(name) for name in names - {"name_is_truncated"})


@pytest.mark.parametrize(("score", "shown"), [(1.0, 100), (0.999, 99), (0.96, 96), (0.0, 0)])
def test_only_a_full_score_shows_as_100(score: float, shown: int) -> None:
    assert score_of_100(score) == shown


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2031, 9, 2), "02 Sep 2031"),
        (PartialDate(year=1989, month=None, day=None), "?? ?? 1989"),
        (PartialDate(year=None, month=7, day=14), "14 Jul ????"),
        (None, "–"),
    ],
)
def test_a_day_is_written_with_its_month_and_unknown_parts(
    qtbot: QtBot, day: PartialDate | date | None, words: str
) -> None:
    assert day_words(day) == words


def test_an_age_that_is_not_certain_says_so(qtbot: QtBot) -> None:
    today = NOW.date()

    assert age_words(PartialDate(year=1989, month=7, day=14), today) == "37 years"
    assert age_words(PartialDate(year=1989, month=None, day=None), today) == "about 37 years"
    assert age_words(PartialDate(year=2025, month=11, day=23), today) == "1 year"
    assert age_words(PartialDate(year=None, month=7, day=14), today) == ""
    assert age_words(None, today) == ""


def test_times_and_ages_of_lists_are_those_of_the_post(qtbot: QtBot) -> None:
    assert clock_words(NOW, UTC) == "11:32"
    assert list_age_words(NOW - timedelta(hours=5), NOW, UTC) == "Watchlist today 06:32"
    assert list_age_words(NOW - timedelta(hours=13), NOW, UTC) == "Watchlist yesterday 22:32"
    assert list_age_words(NOW - timedelta(days=3), NOW, UTC) == "Watchlist 3 days old"


def test_what_to_do_begins_with_the_danger_and_ends_with_whom_to_call() -> None:
    entry = WatchlistEntry(
        reference="N-1",
        category=Category.LOST_DOCUMENT,
        instruction=Instruction.SEIZE_DOCUMENT,
        documents=(ListedDocument(document_number="A1"),),
        caution=("armed",),
        contact="the duty officer, 0700 000000",
    )

    assert what_to_do(entry) == (
        "Beware: armed.",
        "Keep the document and take the traveller to secondary.",
        "The holder may be its owner, and the victim.",
        "Call the duty officer, 0700 000000.",
    )


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_refusal_that_is_translated_is_one_that_a_room_below_says(sentence: str, checkout: Path) -> None:
    said = f"{sentence[:1].lower()}{sentence[1:-1]}"

    sources = [file.read_text("utf-8") for room in ROOMS for file in (checkout / "borderdesk" / room).rglob("*.py")]

    assert any(f'"{said}"' in source for source in sources)


def test_a_refusal_is_said_in_the_language_of_the_window(qtbot: QtBot) -> None:
    before, refused = QLocale(), InvalidValueError("user name is taken")
    try:
        speak("fr")
        assert refusal_words(refused) == "Nom d’utilisateur déjà pris."
    finally:
        speak("en")
        QLocale.setDefault(before)
    assert refusal_words(refused) == "User name is taken."
