"""An old list is accepted by a supervisor, for one shift, in their own name, and for what was shown to them alone."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.accounts import new_officer
from borderdesk.actions.inspection import inspect_traveller
from borderdesk.actions.list_acceptance import accept_old_lists, lists_to_accept
from borderdesk.actions.shifts import before_shift, close_shift, open_shift
from borderdesk.actions.sign_in import SignedIn, SignInRefusedError
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Direction
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Admission, admission_for
from borderdesk.domain.errors import BorderDeskError, InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.list_acceptance import OldList, OldListAcceptance, OwnAcceptanceError
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.shift import EquipmentFinding, EquipmentPart, EquipmentState, Shift
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, FindingKind, Verdict
from borderdesk.domain.watchlist import Level
from borderdesk.keys.passphrases import hash_passphrase
from borderdesk.storage import accounts
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.tables import AccountRow
from tests.made_up import ERIKSSON, Desk, desk_in, last_act

LISTS = Path(__file__).parents[1] / "specimens" / "lists"
PASSPHRASE = "four words you see"
STRANGER = replace(
    ERIKSSON,
    primary_identifier="QUVANDERBORG",
    secondary_identifier="ZYX",
    date_of_birth=PartialDate(year=1955, month=1, day=2),
    document=replace(ERIKSSON.document, document_number="Q00000001") if ERIKSSON.document else None,
)
OLD = timedelta(days=9)


class Lane:
    """A desk with a list that is nine days old, in a shift that an officer has opened."""

    def __init__(self, desk: Desk, lists: OpenLists) -> None:
        self.desk, self.lists = desk, lists
        self.officer = desk.signed_in_as(Role.OFFICER)
        self.lead = self.account("halvorsen", Role.SUPERVISOR)
        self.bring_in("NATIONAL")
        desk.clock.advance(OLD)
        self.shift = self.open_shift()

    def account(self, name: str, role: Role) -> Officer:
        officer = new_officer(name, "", role)
        with self.desk.store.write() as session:
            accounts.add_account(session, officer, hash_passphrase(PASSPHRASE), self.desk.clock())
        return officer

    def handed_by_the_officer(self, lead: Officer) -> None:
        """Note that the officer at the lane gave this person their passphrase just now."""
        with self.desk.store.write() as session:
            row = session.get(AccountRow, lead.officer_id)
            assert row is not None
            row.handed_by, row.handed_at = self.officer.officer.officer_id, moment_text(self.desk.clock())

    def bring_in(self, name: str) -> None:
        desk = self.desk
        file = LISTS / "own_table.csv"
        import_list(desk.store, desk.home.lists, desk.clock, desk.signed_in, file, name=name, level=Level.STOP)

    def open_shift(self) -> Shift:
        desk = self.desk
        return open_shift(
            desk.store,
            desk.clock,
            self.officer,
            desk.identity,
            direction=Direction.ENTRY,
            travelling_by=None,
            equipment=tuple(EquipmentFinding(part=part, state=EquipmentState.WORKS) for part in EquipmentPart),
            before=before_shift(desk.store, self.lists),
        )

    def close_shift(self) -> None:
        close_shift(self.desk.store, self.desk.clock, self.officer, self.shift.shift_id, handover="")

    def check(self, who: SignedIn | None = None, traveller: Traveller = STRANGER) -> Assessment:
        desk = self.desk
        at_work = (desk.store, self.lists, desk.clock, who or self.officer, desk.identity)
        return inspect_traveller(*at_work, traveller, None, accepted=True)

    def to_accept(self, who: SignedIn | None = None) -> tuple[OldList, ...]:
        return lists_to_accept(self.desk.store, self.lists, self.desk.clock, who or self.officer)

    def accept(
        self,
        user_name: str = "halvorsen",
        passphrase: str = PASSPHRASE,
        *,
        who: SignedIn | None = None,
        shown: tuple[OldList, ...] | None = None,
        reason: str = "link is down since Sunday",
    ) -> OldListAcceptance:
        desk = self.desk
        return accept_old_lists(
            desk.store,
            self.lists,
            desk.clock,
            who or self.officer,
            shown=self.to_accept(who) if shown is None else shown,
            user_name=user_name,
            passphrase=passphrase,
            reason=reason,
        )

    def asks_for_a_reason(self, who: SignedIn | None = None) -> bool:
        return admission_for(self.check(who)) is Admission.WITH_REASON


@pytest.fixture
def lane(tmp_path: Path) -> Iterator[Lane]:
    with desk_in(tmp_path / "home") as desk, closing(OpenLists(desk.home.lists)) as lists:
        yield Lane(desk, lists)


def test_an_accepted_list_stays_in_doubt_and_asks_for_no_reason_any_more(lane: Lane) -> None:
    assert lane.asks_for_a_reason()

    lane.accept()

    assessment = lane.check()
    assert assessment.verdict is Verdict.CHECK
    assert [finding.kind for finding in assessment.findings] == [FindingKind.LIST_OLD_ACCEPTED]
    assert (assessment.findings[0].list_name, assessment.findings[0].days) == ("NATIONAL", 9)
    assert admission_for(assessment) is Admission.PLAIN
    assert lane.to_accept() == ()


def test_the_journal_names_who_accepted_which_list_how_old_and_why(lane: Lane) -> None:
    lane.accept()

    kind, payload = last_act(lane.desk)
    assert kind == ActKind.OLD_LIST_ACCEPTED
    assert payload["officer"] == lane.lead.officer_id
    assert payload["at_desk"] == lane.officer.officer.officer_id
    assert payload["shift"] == str(lane.shift.shift_id)
    assert payload["reason"] == "link is down since Sunday"
    assert [(old["name"], old["age_minutes"]) for old in payload["lists"]] == [("NATIONAL", 9 * 24 * 60)]


def test_any_other_doubt_asks_for_its_reason_as_before(lane: Lane) -> None:
    lane.accept()
    unnamed = replace(STRANGER, primary_identifier="")

    assert admission_for(lane.check(traveller=unnamed)) is Admission.WITH_REASON
    assert admission_for(lane.check(traveller=ERIKSSON)) is Admission.OFF


def test_it_ends_with_the_shift(lane: Lane) -> None:
    lane.accept()

    lane.close_shift()
    assert lane.asks_for_a_reason()
    assert lane.to_accept() == ()
    lane.open_shift()

    assert lane.asks_for_a_reason()
    assert [old.name for old in lane.to_accept()] == ["NATIONAL"]


def test_a_shift_that_nobody_closes_does_not_keep_it_for_ever(lane: Lane) -> None:
    lane.accept()

    lane.desk.clock.advance(timedelta(hours=24, minutes=1))
    assert lane.asks_for_a_reason()
    lane.accept()

    assert not lane.asks_for_a_reason()


def test_another_list_that_gets_old_asks_for_a_reason_again_until_it_is_accepted_too(lane: Lane) -> None:
    lane.bring_in("PARTNER")
    lane.desk.clock.advance(timedelta(hours=71))
    lane.accept()
    assert not lane.asks_for_a_reason()

    lane.desk.clock.advance(timedelta(hours=2))

    assert lane.asks_for_a_reason()
    assert [old.name for old in lane.to_accept()] == ["PARTNER"]
    lane.accept()
    assert not lane.asks_for_a_reason()


def test_only_what_was_shown_is_accepted(lane: Lane) -> None:
    shown = lane.to_accept()
    lane.bring_in("PARTNER")
    lane.desk.clock.advance(timedelta(days=4))

    accepted = lane.accept(shown=shown)

    assert [old.name for old in accepted.lists] == ["NATIONAL"]
    assert [old.name for old in lane.to_accept()] == ["PARTNER"]
    assert lane.asks_for_a_reason()


def test_a_newer_version_that_is_old_too_is_accepted_anew(lane: Lane) -> None:
    lane.accept()
    lane.bring_in("NATIONAL")
    assert lane.check().verdict is Verdict.CLEAR

    lane.desk.clock.advance(timedelta(hours=73))

    assert lane.asks_for_a_reason()


def test_nobody_accepts_for_their_own_inspections(lane: Lane) -> None:
    itself = SignedIn(officer=lane.lead, session_id=lane.officer.session_id)
    lane.account("lindt", Role.SUPERVISOR)

    with pytest.raises(OwnAcceptanceError):
        lane.accept(who=itself)
    assert last_act(lane.desk)[0] == ActKind.REFUSAL
    lane.accept()

    assert not lane.asks_for_a_reason()
    assert lane.asks_for_a_reason(itself)
    lane.accept("lindt", who=itself)
    assert not lane.asks_for_a_reason(itself)


def test_whose_passphrase_the_officer_gave_out_is_no_other_person(lane: Lane) -> None:
    lane.handed_by_the_officer(lane.lead)

    with pytest.raises(NotPermittedError, match="24 hours"):
        lane.accept()

    assert lane.asks_for_a_reason()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.ADMINISTRATOR])
def test_only_a_supervisor_accepts_and_a_refusal_is_in_the_journal(lane: Lane, role: Role) -> None:
    lane.account("someone", role)

    with pytest.raises(NotPermittedError, match="accept old list"):
        lane.accept("someone")

    kind, payload = last_act(lane.desk)
    assert (kind, payload["refused"]) == (ActKind.REFUSAL, "accept_old_list")
    assert lane.asks_for_a_reason()


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"passphrase": "five words you see not"}, SignInRefusedError),
        ({"reason": " x "}, InvalidValueError),
        ({"shown": ()}, InvalidValueError),
    ],
)
def test_without_the_passphrase_a_reason_and_a_list_nothing_is_accepted(
    lane: Lane, given: dict[str, str], refusal: type[BorderDeskError]
) -> None:
    with pytest.raises(refusal):
        lane.accept(**given)  # type: ignore[arg-type]  # names are the parameters'

    assert lane.asks_for_a_reason()


def test_without_a_shift_nothing_is_accepted(lane: Lane) -> None:
    shown = lane.to_accept()
    lane.close_shift()

    with pytest.raises(InvalidValueError, match="no shift"):
        lane.accept(shown=shown)


def test_a_list_that_is_missing_or_damaged_is_not_to_be_accepted(lane: Lane) -> None:
    national = list(lane.desk.home.lists.iterdir())
    lane.bring_in("PARTNER")
    lane.accept()
    for path in national:
        path.write_bytes(b"damaged")
    lane.lists.close()
    lane.lists = OpenLists(lane.desk.home.lists)

    assessment = lane.check()

    assert assessment.verdict is Verdict.NOT_SCREENED
    assert admission_for(assessment) is Admission.WITH_REASON
    assert lane.to_accept() == ()
