"""Lasting pairs: they set one entry aside for one traveller with one document, and nothing else, ever."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.lasting_pair import (
    LastingPair,
    PairFile,
    PairStep,
    PairStepKind,
    entry_digest,
    last_day_allowed,
    needs_second,
    paired,
    set_aside,
)
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.screening import Hit, MatchBand, Reason, ReasonKind
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Verdict, verdict_of
from borderdesk.domain.watchlist import (
    Handling,
    Instruction,
    Level,
    ListedBirth,
    ListedDocument,
    ListedName,
    NameQuality,
)
from tests.made_up import ERIKSSON, NOW, PASSPORT, hit_with

TODAY = NOW.date()
HIT = hit_with(Handling.OVERT)


def pair_file(
    hit: Hit = HIT, traveller: Traveller = ERIKSSON, *, days: int = 365, agreed: bool = False, ended: bool = False
) -> PairFile:
    pair = LastingPair(
        pair_id=uuid7(),
        finding_id=uuid7(),
        list_name=hit.list_name,
        reference=hit.entry.reference,
        entry_digest=entry_digest(hit),
        handling=hit.handling,
        traveller=paired(traveller),
        needs_second=needs_second(hit),
        reason=FindingReason.OTHER_BIRTH,
        evidence="",
        decided_at=NOW,
        ends_on=TODAY + timedelta(days=days),
        officer_id="halvorsen",
        session_id=uuid7(),
    )
    steps = {
        kind: PairStep(
            step_id=uuid7(), pair_id=pair.pair_id, kind=kind, at=NOW, remark="", officer_id="b", session_id=uuid7()
        )
        for kind in PairStepKind
    }
    return PairFile(
        pair=pair,
        decided_by="R. Halvorsen",
        agreed=steps[PairStepKind.AGREED] if agreed else None,
        agreed_by="M. Njoroge" if agreed else "",
        ended=steps[PairStepKind.ENDED] if ended else None,
    )


def is_set_aside(file: PairFile, hit: Hit = HIT, traveller: Traveller = ERIKSSON, on: date = TODAY) -> bool:
    (marked,) = set_aside((hit,), traveller, (file,), on)
    return marked.is_set_aside


def test_a_pair_sets_its_match_aside_and_says_who_and_until_when() -> None:
    (marked,) = set_aside((HIT,), ERIKSSON, (pair_file(),), TODAY)

    assert marked.reasons == (
        *HIT.reasons,
        Reason(kind=ReasonKind.SET_ASIDE, traveller="2027-11-24", listed="R. Halvorsen"),
    )
    assert (verdict_of(HIT), verdict_of(marked)) == (Verdict.CHECK, Verdict.CLEAR)
    assert marked.band is HIT.band


def test_it_counts_up_to_the_day_before_it_ends() -> None:
    file = pair_file(days=10)

    assert is_set_aside(file, on=TODAY + timedelta(days=9))
    assert not is_set_aside(file, on=TODAY + timedelta(days=10))


def test_one_that_was_ended_sets_nothing_aside() -> None:
    assert not is_set_aside(pair_file(ended=True))


@pytest.mark.parametrize(
    ("level", "handling"),
    [(Level.STOP, Handling.OVERT), (Level.CHECK, Handling.DISCREET), (Level.CHECK, Handling.BLIND)],
)
def test_where_two_persons_are_needed_one_is_not_enough(level: Level, handling: Handling) -> None:
    hit = replace(HIT, level=level, handling=handling)

    assert not is_set_aside(pair_file(hit), hit)
    assert is_set_aside(pair_file(hit, agreed=True), hit)


@pytest.mark.parametrize("handling", Handling)
def test_who_set_it_aside_is_named_for_an_open_match_only(handling: Handling) -> None:
    hit = replace(HIT, handling=handling)

    (marked,) = set_aside((hit,), ERIKSSON, (pair_file(hit, agreed=True),), TODAY)

    named = marked.reasons[-1].listed
    assert named == ("R. Halvorsen, M. Njoroge" if handling is Handling.OVERT else "")


@pytest.mark.parametrize(
    "kind",
    [
        ReasonKind.DOCUMENT_SAME,
        ReasonKind.DOCUMENT_SAME_OTHER_ISSUER,
        ReasonKind.DOCUMENT_POSSIBLE_MISREAD,
    ],
)
def test_a_document_match_is_never_set_aside(kind: ReasonKind) -> None:
    by_document = replace(HIT, reasons=(Reason(kind=kind), *HIT.reasons))

    assert not is_set_aside(pair_file(), by_document)


@pytest.mark.parametrize(
    "changes",
    [
        {"names": (*HIT.entry.names, ListedName(text="ERIKSSON Ann", quality=NameQuality.WEAK))},
        {"births": (ListedBirth(date_of_birth=PartialDate(year=1974, month=None, day=None)),)},
        {"sexes": frozenset({"F"})},
        {"nationalities": frozenset({"SWE"})},
        {"documents": (ListedDocument(document_number="X1"),)},
        {"instruction": Instruction.ARREST_DETAIN},
    ],
)
def test_an_entry_that_has_changed_stops_again(changes: dict[str, object]) -> None:
    changed = replace(HIT, entry=replace(HIT.entry, **changes))  # type: ignore[arg-type]  # the names are the fields'

    assert not is_set_aside(pair_file(), changed)


@pytest.mark.parametrize("changes", [{"level": Level.STOP}, {"handling": Handling.DISCREET}, {"list_name": "UN"}])
def test_an_entry_that_reaches_further_stops_again(changes: dict[str, object]) -> None:
    assert not is_set_aside(pair_file(agreed=True), replace(HIT, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [{"remarks": "new"}, {"instructions": ("Call 204",)}, {"listed_on": TODAY}, {"expires_on": date(2030, 1, 1)}],
)
def test_what_is_not_material_may_change(changes: dict[str, object]) -> None:
    changed = replace(HIT, entry=replace(HIT.entry, **changes))  # type: ignore[arg-type]  # the names are the fields'

    assert is_set_aside(pair_file(), changed)


def test_an_expiry_that_is_not_known_is_no_other_document_and_another_one_is() -> None:
    typed = replace(ERIKSSON, document=replace(PASSPORT, date_of_expiry=None))
    renewed = replace(ERIKSSON, document=replace(PASSPORT, date_of_expiry=PartialDate.of(date(2042, 4, 15))))

    assert is_set_aside(pair_file(), traveller=typed)
    assert not is_set_aside(pair_file(), traveller=renewed)


@pytest.mark.parametrize(
    "lacking",
    [
        replace(ERIKSSON, document=None),
        replace(ERIKSSON, document=replace(PASSPORT, issuing_state="")),
        replace(ERIKSSON, date_of_birth=None),
        replace(ERIKSSON, primary_identifier="", secondary_identifier=""),
    ],
)
def test_a_pair_needs_document_name_and_birth(lacking: Traveller) -> None:
    with pytest.raises(InvalidValueError):
        paired(lacking)


@pytest.mark.parametrize("ends_on", [TODAY, TODAY - timedelta(days=1), date(2027, 11, 25)])
def test_a_pair_ends_within_twelve_months(ends_on: date) -> None:
    with pytest.raises(InvalidValueError, match="12 months"):
        pair_file(days=(ends_on - TODAY).days)


def test_twelve_months_from_a_leap_day_end_on_the_last_of_february() -> None:
    assert last_day_allowed(date(2028, 2, 29)) == date(2029, 2, 28)


def test_a_finding_gives_a_reason_that_goes_with_it_and_words_where_the_reason_has_none() -> None:
    with pytest.raises(InvalidValueError, match="does not go"):
        FindingGrounds(outcome=FindingOutcome.TRUE_MATCH, reason=FindingReason.OTHER_BIRTH)
    with pytest.raises(InvalidValueError, match="ten characters"):
        FindingGrounds(outcome=FindingOutcome.CANNOT_TELL, reason=FindingReason.OTHER, evidence="too short")


ALPHABET = "ABC0"
DOCUMENTS = st.builds(
    TravelDocument,
    document_code=st.just("P"),
    issuing_state=st.sampled_from(["UTO", "XYZ", ""]),
    document_number=st.one_of(st.just(PASSPORT.document_number), st.text(ALPHABET, min_size=1, max_size=4)),
    date_of_expiry=st.sampled_from([None, PASSPORT.date_of_expiry, PartialDate.of(date(2031, 1, 1))]),
)
TRAVELLERS = st.builds(
    replace,
    st.just(ERIKSSON),
    primary_identifier=st.sampled_from(["ERIKSSON", "ERIKSEN"]),
    secondary_identifier=st.sampled_from(["ANNA MARIA", "ANNA"]),
    date_of_birth=st.sampled_from([ERIKSSON.date_of_birth, None, PartialDate.of(date(1974, 8, 13))]),
    document=st.one_of(st.none(), DOCUMENTS),
)
HITS = st.builds(
    replace,
    st.just(HIT),
    list_name=st.sampled_from(["NATIONAL", "UN"]),
    level=st.sampled_from(Level),
    handling=st.sampled_from(Handling),
    band=st.sampled_from(MatchBand),
    entry=st.builds(
        replace,
        st.just(HIT.entry),
        reference=st.sampled_from([HIT.entry.reference, "N-2"]),
        sexes=st.sampled_from([frozenset[str](), frozenset({"F"})]),
    ),
)


@given(hits=st.lists(HITS, max_size=6), traveller=TRAVELLERS, days=st.integers(0, 400))
def test_a_lasting_pair_never_changes_the_result_for_any_other_document_or_entry(
    hits: list[Hit], traveller: Traveller, days: int
) -> None:
    file = pair_file(agreed=True)

    marked = set_aside(tuple(hits), traveller, (file,), TODAY + timedelta(days=days))

    for before, after in zip(hits, marked, strict=True):
        is_the_entry = (before.list_name, before.entry) == (HIT.list_name, HIT.entry)
        is_the_match = is_the_entry and (before.level, before.handling) == (HIT.level, HIT.handling)
        document = traveller.document
        is_the_document = document is not None and (document.issuing_state, document.document_number) == (
            PASSPORT.issuing_state,
            PASSPORT.document_number,
        )
        is_the_person = (traveller.name, traveller.date_of_birth) == (ERIKSSON.name, ERIKSSON.date_of_birth)
        if not (is_the_match and is_the_document and is_the_person and days < 365):
            assert after == before


OTHER_DOCUMENTS = DOCUMENTS.filter(
    lambda paper: (paper.issuing_state, paper.document_number) != (PASSPORT.issuing_state, PASSPORT.document_number)
)
OTHER_TRAVELLERS = st.one_of(
    st.builds(replace, st.just(ERIKSSON), document=st.one_of(st.none(), OTHER_DOCUMENTS)),
    st.builds(replace, st.just(ERIKSSON), secondary_identifier=st.text("ANM ", max_size=12)).filter(
        lambda traveller: traveller.name.split() != ERIKSSON.name.split()
    ),
    st.builds(replace, st.just(ERIKSSON), date_of_birth=st.dates().map(PartialDate.of)).filter(
        lambda traveller: traveller.date_of_birth != ERIKSSON.date_of_birth
    ),
)
OTHER_ENTRIES = st.one_of(
    st.builds(replace, st.just(HIT), list_name=st.text(min_size=1)).filter(lambda hit: hit.list_name != HIT.list_name),
    st.builds(
        lambda reference: replace(HIT, entry=replace(HIT.entry, reference=reference)), st.text(min_size=1)
    ).filter(lambda hit: hit.entry.reference != HIT.entry.reference),
)


@given(traveller=OTHER_TRAVELLERS)
def test_one_element_of_the_traveller_that_differs_is_enough_to_be_stopped(traveller: Traveller) -> None:
    assert set_aside((HIT,), traveller, (pair_file(),), TODAY) == (HIT,)


@given(hit=OTHER_ENTRIES)
def test_no_other_entry_is_silenced(hit: Hit) -> None:
    assert set_aside((hit,), ERIKSSON, (pair_file(),), TODAY) == (hit,)


def test_a_day_of_another_time_zone_is_refused() -> None:
    local = datetime(2026, 11, 24, 9, 0, tzinfo=UTC).astimezone(tz=None).replace(tzinfo=None)

    with pytest.raises(InvalidValueError, match="UTC"):
        replace(pair_file().pair, decided_at=local)
