"""Keeping records for their term and deleting them after it: nothing of them is left, and the journal holds."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from borderdesk.actions.crossings import correct_crossing
from borderdesk.actions.drafts import park_traveller
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.lasting_pairs import add_lasting_pair, end_pair, lasting_pair
from borderdesk.actions.match_findings import find_at_primary
from borderdesk.actions.retention import preview_purge, purge_records, retention_in_force, set_retention
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import HistoryQuestion, Purpose, find_history
from borderdesk.actions.vehicles import close_vehicle, open_vehicle
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.crossing_filter import EVERY_CROSSING, CrossingFilter
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.lasting_pair import LastingPair
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.officer import Role
from borderdesk.domain.retention import DEFAULT_DAYS, DELETED_WITH, PurgePreview, RecordKind, record_kind_of
from borderdesk.domain.watchlist import Handling
from borderdesk.keys.signing import SigningKey
from borderdesk.storage import crossings, journal, purging, slips
from borderdesk.storage.schema import all_tables
from tests.made_up import ADMIT_IN_DOUBT, BUS, ERIKSSON, PASSPORT, Desk, a_draft, hit_with

KEY = SigningKey.generate()
REASON = "headquarters has no hub yet"
EVERY_KIND = dict.fromkeys(RecordKind, REASON)
OUT = Decision(outcome=Outcome.EXIT_ALLOWED, reasons=ADMIT_IN_DOUBT.reasons)
REFER = Decision(outcome=Outcome.REFER_SECONDARY)
OTHER = replace(
    ERIKSSON, primary_identifier="OKAFOR", document=replace(PASSPORT, document_number="K111111K1"), date_of_birth=None
)
SIGRID = replace(
    ERIKSSON,
    primary_identifier="HALVORSEN",
    secondary_identifier="SIGRID",
    document=replace(PASSPORT, document_number="H777777H7"),
)
NOT_HER = FindingGrounds(
    outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER, evidence="The photograph shows Ingeborg."
)
YEAR = timedelta(days=366)


@pytest.fixture
def supervisor(desk: Desk) -> SignedIn:
    return desk.signed_in_as(Role.SUPERVISOR)


def look(desk: Desk, who: SignedIn) -> PurgePreview:
    return preview_purge(desk.store, desk.clock, who)


def due(desk: Desk, who: SignedIn) -> dict[RecordKind, int]:
    return {one.kind: one.records for one in look(desk, who).kinds if one.records}


def purge(desk: Desk, who: SignedIn, exempted: Mapping[RecordKind, str] = EVERY_KIND) -> None:
    purge_records(desk.store, desk.clock, who, look(desk, who), exempted)


def logged(desk: Desk) -> list[Crossing]:
    with desk.store.read() as session:
        return list(crossings.page(session, EVERY_CROSSING, None, 100))


def proof_of(desk: Desk) -> JournalProof | BrokenEntry:
    return verify_journal(desk.store, desk.officer)


def words_in_the_files(desk: Desk, *words: str) -> set[str]:
    """Return which words stand in the raw bytes of the database and of what lies beside it."""
    everything = b"".join(file.read_bytes() for file in desk.home.data.glob("desk.sqlite*")).lower()
    return {word for word in words if word.lower().encode() in everything}


def test_every_kind_of_act_has_its_term_and_the_joints_of_the_chain_are_never_deleted() -> None:
    assert set(DELETED_WITH) <= set(ActKind)
    never = {kind for kind in ActKind if record_kind_of(kind) is None}
    joints = {ActKind.CHAIN_OPENED, ActKind.DESK_SET_UP, ActKind.SIGNING_KEY_MADE, ActKind.HUB_JOINED}
    witnesses = {ActKind.WITNESS_ADDED, ActKind.FORK_FOUND, ActKind.CLOCK_JUMPED, ActKind.CLOCK_CONFIRMED}
    assert never == {*joints, *witnesses, ActKind.RECORDS_PURGED}


def test_an_entry_that_an_exit_ended_is_kept_three_years_from_the_exit(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.clock.advance(YEAR)
    desk.record(decision=OUT, direction=Direction.EXIT)

    desk.clock.advance(timedelta(days=DEFAULT_DAYS[RecordKind.CROSSING_ENDED]))
    assert due(desk, supervisor) == {}
    desk.clock.advance(timedelta(seconds=1))
    assert due(desk, supervisor) == {RecordKind.CROSSING_ENDED: 2}


def test_an_entry_without_an_exit_is_kept_five_years(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.record(OTHER, OUT, direction=Direction.EXIT)

    desk.clock.advance(4 * YEAR)
    assert due(desk, supervisor) == {RecordKind.CROSSING_ENDED: 1}
    desk.clock.advance(YEAR)
    assert due(desk, supervisor) == {RecordKind.CROSSING_ENDED: 1, RecordKind.CROSSING_OPEN: 1}


def test_an_exit_on_another_passport_of_the_same_person_ends_an_entry(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    renewed = replace(ERIKSSON, document=replace(PASSPORT, document_number="M999999M9"))
    desk.record(renewed, OUT, direction=Direction.EXIT)

    desk.clock.advance(4 * YEAR)
    assert due(desk, supervisor) == {RecordKind.CROSSING_ENDED: 2}


def test_the_preview_says_how_many_from_which_day_and_what_headquarters_lacks(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.clock.advance(timedelta(days=3))
    desk.record(OTHER, ADMIT_IN_DOUBT)
    desk.clock.advance(6 * YEAR)

    of_crossings = look(desk, supervisor).of(RecordKind.CROSSING_OPEN)

    assert (of_crossings.records, of_crossings.unconfirmed) == (2, 2)
    assert (of_crossings.oldest, of_crossings.newest) == (date(2026, 11, 24), date(2026, 11, 27))


def test_nothing_of_the_person_is_left_in_the_file_and_the_journal_holds(desk: Desk, supervisor: SignedIn) -> None:
    store, clock = desk.store, desk.clock
    bus = open_vehicle(store, clock, desk.signed_in, desk.identity, BUS)
    draft = a_draft(officer_id=desk.officer.officer_id, details=bus.details(), traveller=SIGRID)
    park_traveller(store, clock, desk.signed_in, draft)
    hits = (hit_with(Handling.OVERT),)
    first = desk.record(SIGRID, ADMIT_IN_DOUBT, hits=hits, source_event_id=draft.event_id)
    find_at_primary(store, clock, desk.signed_in, first.source_event_id, hit_with(Handling.OVERT), NOT_HER)
    remark = "she spells it Ingeborg herself"
    correct_crossing(store, clock, supervisor.officer, supervisor.session_id, first.crossing_id, remark=remark)
    words = ("HALVORSEN", "H777777H7", "SIGRID", "Ingeborg")
    desk.clock.advance(6 * YEAR)
    stays = desk.record(OTHER, REFER)
    desk.store.fold_log()
    assert words_in_the_files(desk, *words) == set(words)

    purge(desk, supervisor)

    assert words_in_the_files(desk, *words, "OKAFOR") == {"OKAFOR"}
    assert [crossing.crossing_id for crossing in logged(desk)] == [stays.crossing_id]
    proof = proof_of(desk)
    assert isinstance(proof, JournalProof)
    assert proof.purged == 4


def test_only_what_headquarters_has_goes_unless_its_kind_is_exempted_with_a_reason(
    desk: Desk, supervisor: SignedIn
) -> None:
    desk.record()
    desk.record(OTHER, OUT, direction=Direction.EXIT)
    desk.clock.advance(6 * YEAR)

    assert purge_records(desk.store, desk.clock, supervisor, look(desk, supervisor), {}) is None
    assert len(logged(desk)) == 2
    purge(desk, supervisor, {RecordKind.CROSSING_OPEN: REASON})
    assert [crossing.traveller.primary_identifier for crossing in logged(desk)] == ["OKAFOR"]
    with pytest.raises(InvalidValueError):
        purge(desk, supervisor, {RecordKind.CROSSING_ENDED: "because"})


def test_the_tombstone_says_who_deleted_what_and_why(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.clock.advance(6 * YEAR)
    purge(desk, supervisor, {RecordKind.CROSSING_OPEN: REASON})

    with desk.store.read() as session:
        ((_, payload),) = journal.payloads(session, ActKind.RECORDS_PURGED)

    assert payload["officer"] == supervisor.officer.officer_id
    assert payload["kinds"] == [
        {
            "kind": "crossing_open",
            "records": 1,
            "unconfirmed": 1,
            "oldest": "2026-11-24",
            "newest": "2026-11-24",
            "exempted": REASON,
        }
    ]


@pytest.mark.parametrize("change", ["no tombstone", "another signature"])
def test_content_that_is_gone_without_a_signed_tombstone_breaks_the_journal(
    desk: Desk, supervisor: SignedIn, change: str
) -> None:
    crossing = desk.record()
    if change == "no tombstone":
        with desk.store.write() as session:
            session.execute(text("DELETE FROM crossing"))
            session.execute(text("UPDATE journal_entry SET payload = NULL, salt = NULL WHERE kind = 'crossing'"))
    else:
        with desk.store.write() as session:
            last = journal.head(session)
            assert last is not None
            forged: dict[str, Json] = {
                "form": 1,
                "entries": [[str(last.chain_id), 1, last.sequence]],
                "follows": last.link.hex(),
            }
            forged |= {"key": KEY.verifying_key.public.hex(), "signature": bytes(64).hex()}
            session.execute(text("DELETE FROM crossing"))
            session.execute(text("UPDATE journal_entry SET payload = NULL, salt = NULL WHERE kind = 'crossing'"))
            journal.append(session, Act(kind=ActKind.RECORDS_PURGED, at=desk.clock.now, payload=forged))

    outcome = proof_of(desk)

    assert crossing.crossing_id not in {row.crossing_id for row in logged(desk)}
    assert isinstance(outcome, BrokenEntry)
    assert outcome.kind is Break.DELETED


def test_what_has_become_due_since_the_preview_is_not_deleted_unseen(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.clock.advance(6 * YEAR)
    seen = look(desk, supervisor)
    set_retention(desk.store, desk.clock, desk.signed_in, {RecordKind.AUDIT: 100})

    with pytest.raises(InvalidValueError, match="other records are due"):
        purge_records(desk.store, desk.clock, supervisor, seen, EVERY_KIND)
    assert len(logged(desk)) == 1


def pair_about(desk: Desk, crossing: Crossing, ends_on: date) -> LastingPair:
    hit = hit_with(Handling.OVERT)
    finding = find_at_primary(desk.store, desk.clock, desk.signed_in, crossing.source_event_id, hit, NOT_HER)
    pair = lasting_pair(crossing.traveller, hit, finding, ends_on)
    with desk.store.write() as session:
        add_lasting_pair(session, pair)
    return pair


def test_a_pair_in_force_keeps_the_crossing_it_rests_on_until_it_ends(desk: Desk, supervisor: SignedIn) -> None:
    crossing = desk.record(hits=(hit_with(Handling.OVERT),), decision=ADMIT_IN_DOUBT)
    desk.clock.advance(6 * YEAR)
    pair = pair_about(desk, crossing, desk.clock.now.date() + timedelta(days=300))

    assert due(desk, supervisor) == {}
    end_pair(desk.store, desk.clock, supervisor, pair.pair_id, "asked by the traveller")
    assert due(desk, supervisor) == {RecordKind.CROSSING_OPEN: 1}
    purge(desk, supervisor)

    assert words_in_the_files(desk, "ERIKSSON", "Ingeborg", "asked by the traveller") == set()
    assert isinstance(proof_of(desk), JournalProof)


def test_an_ended_pair_and_then_its_finding_go_after_their_terms(desk: Desk, supervisor: SignedIn) -> None:
    crossing = desk.record(hits=(hit_with(Handling.OVERT),), decision=ADMIT_IN_DOUBT)
    pair_about(desk, crossing, desk.clock.now.date() + timedelta(days=30))

    desk.clock.advance(timedelta(days=100))
    assert due(desk, supervisor) == {}
    desk.clock.advance(timedelta(days=30))
    assert due(desk, supervisor) == {RecordKind.PAIR: 1}
    purge(desk, supervisor)
    assert due(desk, supervisor) == {RecordKind.FALSE_HIT: 1}
    purge(desk, supervisor)

    assert words_in_the_files(desk, "Ingeborg") == set()
    assert len(logged(desk)) == 1
    assert isinstance(proof_of(desk), JournalProof)


def test_a_vehicle_goes_once_nobody_in_it_is_left(desk: Desk, supervisor: SignedIn) -> None:
    bus = open_vehicle(desk.store, desk.clock, desk.signed_in, desk.identity, replace(BUS, expected=1))
    desk.record(details=bus.details())
    close_vehicle(desk.store, desk.clock, desk.signed_in, desk.identity)
    desk.clock.advance(6 * YEAR)

    assert due(desk, supervisor) == {RecordKind.CROSSING_OPEN: 1}
    purge(desk, supervisor)
    assert due(desk, supervisor) == {RecordKind.VEHICLE: 1}
    purge(desk, supervisor)

    assert words_in_the_files(desk, "KDA 001A", "Utopia Coaches") == set()
    assert isinstance(proof_of(desk), JournalProof)


def test_what_refers_to_a_deleted_crossing_still_answers(desk: Desk, supervisor: SignedIn) -> None:
    desk.record()
    desk.clock.advance(6 * YEAR)
    later = desk.record(decision=REFER)
    purge(desk, supervisor)

    question = HistoryQuestion(document_number="L898902C3")
    found = find_history(desk.store, desk.clock, supervisor, question, Purpose.REQUEST)

    assert [row.crossing_id for person in found.people for row in person.crossings] == [later.crossing_id]
    with desk.store.read() as session:
        assert crossings.count_fitting(session, CrossingFilter(words=("ERIKSSON",))) == 1


def test_terms_are_set_by_an_administrator_and_journalled(desk: Desk) -> None:
    administrator = desk.signed_in_as(Role.ADMINISTRATOR)

    set_retention(desk.store, desk.clock, administrator, {RecordKind.CROSSING_OPEN: 1000})

    assert retention_in_force(desk.store).days == {**DEFAULT_DAYS, RecordKind.CROSSING_OPEN: 1000}
    with desk.store.read() as session:
        ((_, payload),) = journal.payloads(session, ActKind.RETENTION_SET)
    assert (payload["days"], payload["before"]) == ({"crossing_open": 1000}, {"crossing_open": 1827})


@pytest.mark.parametrize("days", [{RecordKind.CROSSING_OPEN: 0}, {RecordKind.FALSE_HIT: 89}])
def test_a_term_that_would_take_what_is_needed_yet_is_refused(desk: Desk, days: dict[RecordKind, int]) -> None:
    with pytest.raises(InvalidValueError):
        set_retention(desk.store, desk.clock, desk.signed_in, days)
    assert retention_in_force(desk.store).days == DEFAULT_DAYS


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_a_supervisor_deletes_and_a_refusal_is_journalled(desk: Desk, supervisor: SignedIn, role: Role) -> None:
    desk.record()
    desk.clock.advance(6 * YEAR)
    preview, other = look(desk, supervisor), desk.signed_in_as(role)

    with pytest.raises(NotPermittedError):
        look(desk, other)
    with pytest.raises(NotPermittedError):
        purge_records(desk.store, desk.clock, other, preview, EVERY_KIND)

    assert len(logged(desk)) == 1
    with desk.store.read() as session:
        assert len(list(journal.payloads(session, ActKind.REFUSAL))) == 2


def test_a_slip_goes_with_its_crossing(desk: Desk, supervisor: SignedIn) -> None:
    crossing = desk.record()
    with desk.store.write() as session:
        slips.add_slip(session, crossing.crossing_id, desk.clock.now, desk.officer.officer_id, desk.session_id)
    desk.clock.advance(6 * YEAR)

    purge(desk, supervisor)

    assert words_in_the_files(desk, "L898902C3", str(crossing.crossing_id)) == set()
    assert isinstance(proof_of(desk), JournalProof)


def test_whatever_refers_to_a_crossing_is_deleted_before_it() -> None:
    referring = {
        table.name
        for table in all_tables().tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "crossing" and table.name != "crossing"
    }

    assert referring
    assert {name for name in referring if f"DELETE FROM {name} " in " ".join(purging.OF_CROSSINGS)} == referring
