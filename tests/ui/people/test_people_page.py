"""The People page: who has an account, and what is done about it by the keyboard alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from borderdesk.actions.accounts import add_account, list_accounts
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.people import people_model
from borderdesk.domain.account import Account
from borderdesk.domain.officer import Role
from borderdesk.ui.application import start_application
from borderdesk.ui.people.model import PeopleModel
from borderdesk.ui.people.page import PeoplePage
from borderdesk.ui.theme import Theme
from tests.made_up import Desk, desk_in
from tests.ui.fake_desk import InlineTasks

PASSPHRASE = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Office:
    """A desk with an administrator, a supervisor and an officer."""

    desk: Desk
    boss: SignedIn
    lead: SignedIn

    def account(self, name: str) -> Account:
        found = list_accounts(self.desk.store, self.desk.officer)
        return next(one for one in found if one.officer.user_name == name)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with desk_in(tmp_path / "home") as desk:
        boss, lead = desk.signed_in_as(Role.ADMINISTRATOR, "boss"), desk.signed_in_as(Role.SUPERVISOR, "lead")
        about = {"display_name": "D. Okafor", "role": Role.OFFICER, "passphrase": PASSPHRASE}
        add_account(desk.store, desk.clock, boss.officer, boss.session_id, user_name="okafor", **about)  # type: ignore[arg-type]
        yield Office(desk, boss, lead)


def page_of(office: Office, who: SignedIn, inline: InlineTasks, qtbot: QtBot) -> tuple[PeoplePage, PeopleModel]:
    start_application()
    desk = office.desk
    model = people_model(desk.store, desk.clock, who, desk.identity, inline)
    page = PeoplePage(model, Theme("light"))
    qtbot.addWidget(page)
    page.resize(1168, 640)
    page.show()
    page.take_focus()
    return page, model


def put_cursor_on(model: PeopleModel, name: str) -> None:
    model.choose([one.officer.user_name for one in model.accounts or ()].index(name))


def press(page: PeoplePage, code: Qt.Key) -> bool:
    return page.take_key(QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier))


def test_a_supervisor_resets_an_officer_and_sees_the_passphrase_once(
    office: Office, inline: InlineTasks, qtbot: QtBot
) -> None:
    page, model = page_of(office, office.lead, inline, qtbot)
    put_cursor_on(model, "okafor")

    press(page, Qt.Key.Key_R)
    page.strip.give()

    said = page.strip.title.text()
    assert said.startswith("Say it to D. Okafor, once: ")
    temporary = said.rpartition(" ")[2]
    page.strip.give()
    assert model.to_say is None
    assert temporary not in page.strip.title.text() or not page.strip.isVisibleTo(page)
    assert sign_in(office.desk.store, office.desk.clock, "okafor", temporary).officer.has_temporary_passphrase


def test_a_supervisor_adds_and_disables_nobody(office: Office, inline: InlineTasks, qtbot: QtBot) -> None:
    page, model = page_of(office, office.lead, inline, qtbot)
    put_cursor_on(model, "okafor")

    press(page, Qt.Key.Key_F2)
    press(page, Qt.Key.Key_D)

    assert not page.form.isVisibleTo(page)
    assert page.strip.question is None
    assert not page.card.disable_button.isEnabled()


def test_an_administrator_disables_with_a_reason_and_lets_in_again(
    office: Office, inline: InlineTasks, qtbot: QtBot
) -> None:
    page, model = page_of(office, office.boss, inline, qtbot)
    put_cursor_on(model, "okafor")

    press(page, Qt.Key.Key_D)
    page.strip.give()
    assert page.strip.explanation.text() == "Reason for disabling the account is missing."
    page.strip.words.setText("left the service")
    page.strip.give()

    assert office.account("okafor").disabled_at is not None
    assert page.card.disable_button.text() == "Let in again"
    press(page, Qt.Key.Key_D)
    page.strip.words.setText("is back")
    page.strip.give()
    assert office.account("okafor").disabled_at is None


def test_a_person_is_added_with_a_temporary_passphrase(office: Office, inline: InlineTasks, qtbot: QtBot) -> None:
    page, _ = page_of(office, office.boss, inline, qtbot)

    press(page, Qt.Key.Key_F2)
    page.form.give()
    assert page.form.note.text() == "Role is missing."
    page.form.user_name.setText("mwangi")
    page.form.display_name.setText("J. Mwangi")
    page.form.role.show_code(Role.OFFICER)
    page.form.valid_until.setText("someday")
    page.form.give()
    assert page.form.note.text() == "Last day, YYYY-MM-DD is not a day."
    page.form.valid_until.setText("2027-06-30")
    page.form.posts.setText("training, nmg")
    page.form.give()

    account = office.account("mwangi")
    assert (account.posts, str(account.valid_until)) == (("TRAINING", "NMG"), "2027-06-30")
    assert page.strip.title.text().startswith("Say it to J. Mwangi, once: ")
    press(page, Qt.Key.Key_Escape)
    assert not page.strip.isVisibleTo(page)


def test_an_account_of_weight_is_refused_without_a_second_person_and_what_was_typed_stays(
    office: Office, inline: InlineTasks, qtbot: QtBot
) -> None:
    page, _ = page_of(office, office.boss, inline, qtbot)
    press(page, Qt.Key.Key_F2)
    page.form.user_name.setText("lead2")
    page.form.role.show_code(Role.SUPERVISOR)

    page.form.give()

    assert page.form.note.text() == "An account with this role needs a second person to approve it."
    assert page.form.user_name.text() == "lead2"
    assert page.form.second.placeholderText() == "needed for this role"


def test_nobody_changes_their_own_account_here(office: Office, inline: InlineTasks, qtbot: QtBot) -> None:
    page, model = page_of(office, office.boss, inline, qtbot)

    put_cursor_on(model, "boss")

    assert not page.card.reset_button.isEnabled()
    assert not page.card.disable_button.isEnabled()
