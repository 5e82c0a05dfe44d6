"""Who may: each right is held by some role, and refused to some other."""

import pytest

from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.principal import ANONYMOUS, DESK, Principal


def officer(role: Role) -> Officer:
    return Officer(officer_id="1", user_name="d.okafor", display_name="D. Okafor", role=role)


@pytest.mark.parametrize("permission", list(Permission))
def test_every_right_is_allowed_to_some_and_refused_to_others(permission: Permission) -> None:
    principals: list[Officer | Principal] = [*(officer(role) for role in Role), ANONYMOUS, DESK]

    holders = [principal for principal in principals if principal.may(permission)]

    assert 0 < len(holders) < len(principals)


@pytest.mark.parametrize(
    ("role", "permission"),
    [
        (Role.ADMINISTRATOR, Permission.INSPECT),
        (Role.AUDITOR, Permission.INSPECT),
        (Role.OFFICER, Permission.IMPORT_LIST),
        (Role.OFFICER, Permission.READ_LOG),
        (Role.SUPERVISOR, Permission.MANAGE_ACCOUNTS),
    ],
)
def test_a_role_is_refused_what_is_not_its_own(role: Role, permission: Permission) -> None:
    with pytest.raises(NotPermittedError, match=role.value):
        officer(role).require(permission)


def test_an_officer_may_inspect() -> None:
    officer(Role.OFFICER).require(Permission.INSPECT)
