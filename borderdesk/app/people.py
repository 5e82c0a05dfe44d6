"""Joins the pages of people and settings to the actions."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from borderdesk import paths
from borderdesk.actions.accounts import (
    HandedOver,
    add_account,
    disable_account,
    enable_account,
    list_accounts,
    reset_passphrase,
)
from borderdesk.actions.clock import Clock
from borderdesk.actions.rules import rules_in_force, set_rules
from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.second_person import signed_in_second
from borderdesk.domain.account import Account
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.officer import Permission
from borderdesk.settings import origins
from borderdesk.storage.store import Store
from borderdesk.ui.people.model import PeopleActions, PeopleModel, TypedAccount
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.settings.model import SettingsActions, SettingsModel
from borderdesk.ui.tasks import RunsTasks


def people_model(
    store: Store, clock: Clock, signed_in: SignedIn, desk: DeskIdentity, tasks: RunsTasks, parent: QObject | None = None
) -> PeopleModel:
    """Return the people of this desk as this officer's role has them."""
    at_work, officer = (store, clock, signed_in), signed_in.officer

    def add(typed: TypedAccount, second: SecondPerson | None) -> HandedOver:
        return add_account(
            store,
            clock,
            officer,
            signed_in.session_id,
            user_name=typed.user_name,
            display_name=typed.display_name,
            role=typed.role,
            passphrase=None,
            posts=typed.posts,
            valid_from=typed.valid_from,
            valid_until=typed.valid_until,
            second=signed_in_second(store, clock, second),
        )

    def reset(user_name: str, second: SecondPerson | None) -> HandedOver:
        return reset_passphrase(*at_work, user_name, signed_in_second(store, clock, second))

    def enable(user_name: str, reason: str, second: SecondPerson | None) -> Account:
        return enable_account(*at_work, user_name, reason, signed_in_second(store, clock, second))

    manages = officer.may(Permission.MANAGE_ACCOUNTS)
    actions = PeopleActions(
        accounts=partial(list_accounts, store, officer),
        add=add if manages else None,
        reset=reset if officer.may(Permission.RESET_PASSPHRASE) else None,
        disable=partial(disable_account, *at_work) if manages else None,
        enable=enable if manages else None,
    )
    return PeopleModel(
        actions,
        tasks=tasks,
        now=clock,
        zone=ZoneInfo(desk.time_zone),
        post_code=desk.post_code,
        officer_id=officer.officer_id,
        parent=parent,
    )


def settings_model(
    store: Store, clock: Clock, signed_in: SignedIn, tasks: RunsTasks, parent: QObject | None = None
) -> SettingsModel:
    """Return the rules of this post and the settings of this machine as this officer's role has them."""
    may_set = signed_in.officer.may(Permission.SET_RULES)
    actions = SettingsActions(
        rules=partial(rules_in_force, store),
        origins=lambda: origins(paths.system_settings_file(), paths.home().settings_file),
        set_rules=partial(set_rules, store, clock, signed_in) if may_set else None,
    )
    return SettingsModel(actions, tasks, parent)
