"""One verdict: doubt is never clear, and a discreet match shows in nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from borderdesk.domain.comparison import Difference, Source
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import Mrz, parse_mrz
from borderdesk.domain.screening import Hit, MatchBand, Screening
from borderdesk.domain.verdict import (
    DeskRules,
    EarlierDecision,
    FindingKind,
    Verdict,
    assess,
    verdict_of,
)
from borderdesk.domain.watchlist import Handling, Level

RULES = DeskRules()
GOOD = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def zone(lines: tuple[str, ...] = GOOD) -> Mrz:
    return parse_mrz(lines, date(2026, 11, 22))


def kinds(findings: tuple[object, ...]) -> list[str]:
    return [str(getattr(finding, "kind", "")) for finding in findings]


def test_a_traveller_without_any_finding_is_clear(screening: Screening, now: datetime) -> None:
    assessment = assess(screening=screening, mrz=zone(), accepted=True, now=now, rules=RULES)

    assert assessment.verdict is Verdict.CLEAR
    assert assessment.findings == ()


@pytest.mark.parametrize(
    ("band", "level", "verdict"),
    [
        (MatchBand.RED, Level.STOP, Verdict.STOP),
        (MatchBand.RED, Level.CHECK, Verdict.CHECK),
        (MatchBand.AMBER, Level.STOP, Verdict.CHECK),
        (MatchBand.AMBER, Level.CHECK, Verdict.CHECK),
        (MatchBand.GREY, Level.STOP, Verdict.CLEAR),
        (MatchBand.GREY, Level.CHECK, Verdict.CLEAR),
    ],
)
def test_the_milder_of_band_and_level_counts(
    screening: Screening, hit: Hit, now: datetime, band: MatchBand, level: Level, verdict: Verdict
) -> None:
    hit = replace(hit, band=band, level=level)

    assessment = assess(screening=replace(screening, hits=(hit,)), mrz=None, accepted=True, now=now, rules=RULES)

    assert verdict_of(hit) is verdict
    assert assessment.verdict is verdict


@pytest.mark.parametrize("handling", [Handling.DISCREET, Handling.BLIND])
def test_a_match_that_nobody_may_see_changes_nothing_shown(
    screening: Screening, hit: Hit, now: datetime, handling: Handling
) -> None:
    hidden = replace(screening, hits=(replace(hit, handling=handling),))

    plain = assess(screening=screening, mrz=None, accepted=True, now=now, rules=RULES)
    masked = assess(screening=hidden, mrz=None, accepted=True, now=now, rules=RULES)

    assert (masked.verdict, masked.findings, masked.overt_hits) == (plain.verdict, plain.findings, ())
    assert masked.screening.hits == hidden.hits


def test_without_a_list_nobody_is_clear(screening: Screening, now: datetime) -> None:
    bare = replace(screening, lists=())

    assert assess(screening=bare, mrz=None, accepted=True, now=now, rules=RULES).verdict is Verdict.NOT_SCREENED


@pytest.mark.parametrize(("hours", "verdict"), [(72, Verdict.CLEAR), (73, Verdict.CHECK)])
def test_a_list_older_than_the_limit_is_doubt(
    screening: Screening, now: datetime, hours: int, verdict: Verdict
) -> None:
    version = replace(screening.lists[0], imported_at=now - timedelta(hours=hours))

    assessment = assess(screening=replace(screening, lists=(version,)), mrz=None, accepted=True, now=now, rules=RULES)

    assert assessment.verdict is verdict


@pytest.mark.parametrize(("hours", "limit_days", "verdict"), [(73, 4, Verdict.CLEAR), (25, 1, Verdict.CHECK)])
def test_a_list_with_a_limit_of_its_own_is_old_behind_that(
    screening: Screening, now: datetime, hours: int, limit_days: int, verdict: Verdict
) -> None:
    version = replace(screening.lists[0], imported_at=now - timedelta(hours=hours), age_limit_days=limit_days)

    assessment = assess(screening=replace(screening, lists=(version,)), mrz=None, accepted=True, now=now, rules=RULES)

    assert assessment.verdict is verdict


@pytest.mark.parametrize(
    ("expiry", "verdict"),
    [
        (PartialDate(year=2026, month=11, day=21), Verdict.STOP),
        (PartialDate(year=2026, month=11, day=22), Verdict.CLEAR),
        (PartialDate(year=2026, month=11, day=None), Verdict.CLEAR),
        (PartialDate(year=2026, month=10, day=None), Verdict.STOP),
        (None, Verdict.CHECK),
    ],
)
def test_a_document_counts_to_the_last_day_its_expiry_can_mean(
    screening: Screening, now: datetime, expiry: PartialDate | None, verdict: Verdict
) -> None:
    document = screening.traveller.document
    assert document is not None
    traveller = replace(screening.traveller, document=replace(document, date_of_expiry=expiry))

    assessment = assess(
        screening=replace(screening, traveller=traveller), mrz=None, accepted=True, now=now, rules=RULES
    )

    assert assessment.verdict is verdict


def test_a_failed_check_digit_is_named(screening: Screening, now: datetime) -> None:
    broken = zone((GOOD[0], GOOD[1][:19] + "3" + GOOD[1][20:]))

    assessment = assess(screening=screening, mrz=broken, accepted=False, now=now, rules=RULES)

    named = {f.element for f in assessment.findings if f.kind is FindingKind.CHECK_DIGIT_FAILED}
    assert assessment.verdict is Verdict.CHECK
    assert "date_of_birth" in named


def test_a_reading_that_was_not_accepted_is_never_clear(screening: Screening, now: datetime) -> None:
    assert assess(screening=screening, mrz=zone(), accepted=False, now=now, rules=RULES).verdict is Verdict.CHECK


@pytest.mark.parametrize("admits", [True, False])
def test_only_a_training_post_takes_specimens(screening: Screening, now: datetime, admits: bool) -> None:
    document = screening.traveller.document
    assert document is not None
    specimen = replace(screening.traveller, document=replace(document, issuing_state="UTO"))
    rules = DeskRules(admits_specimens=admits)

    assessment = assess(screening=replace(screening, traveller=specimen), mrz=None, accepted=True, now=now, rules=rules)

    assert assessment.verdict is (Verdict.CLEAR if admits else Verdict.STOP)


@pytest.mark.parametrize(("minutes", "verdict"), [(4, Verdict.CHECK), (6, Verdict.CLEAR)])
def test_the_same_document_twice_in_five_minutes_is_doubt(
    screening: Screening, now: datetime, minutes: int, verdict: Verdict
) -> None:
    earlier = EarlierDecision(decided_at=now - timedelta(minutes=minutes), admitted=True)

    assessment = assess(screening=screening, mrz=None, accepted=True, now=now, rules=RULES, earlier=earlier)

    assert assessment.verdict is verdict


def test_the_most_serious_finding_stands_first(screening: Screening, hit: Hit, now: datetime) -> None:
    old = replace(screening.lists[0], imported_at=now - timedelta(days=9))
    both = replace(screening, lists=(old,), hits=(hit,))

    assessment = assess(screening=both, mrz=None, accepted=True, now=now, rules=RULES)

    assert kinds(assessment.findings) == ["person_listed", "list_old"]
    assert assessment.verdict is Verdict.STOP


@pytest.mark.parametrize(
    ("second", "kind"),
    [(Source.BARCODE, FindingKind.BARCODE_DIFFERS), (Source.TYPED, FindingKind.TYPED_DIFFERS)],
)
def test_a_difference_between_sources_is_never_clear(
    screening: Screening, now: datetime, second: Source, kind: FindingKind
) -> None:
    difference = Difference(element="date_of_birth", first=Source.ZONE, second=second)

    assessment = assess(
        screening=screening, mrz=zone(), accepted=True, now=now, rules=RULES, differences=(difference, difference)
    )

    assert assessment.verdict is Verdict.CHECK
    assert [(finding.kind, finding.element) for finding in assessment.findings] == [(kind, "date_of_birth")]


def test_a_driving_licence_alone_is_never_clear(screening: Screening, now: datetime) -> None:
    document = screening.traveller.document
    assert document is not None
    licence = replace(screening.traveller, document=replace(document, document_code="DL"))

    assessment = assess(screening=replace(screening, traveller=licence), mrz=None, accepted=True, now=now, rules=RULES)

    assert kinds(assessment.findings) == ["not_for_travel"]
