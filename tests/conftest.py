"""What every test may ask for, and the environment in which all of them run."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test opens a window on somebody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is not a fault of the code: no example is timed.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

CHECKOUT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the source tree."""
    return CHECKOUT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of other organisations' files beside the checkout, which the project does not ship."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the development data beside the checkout is missing")
    return folder


_skipped: dict[str, str] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember each skipped test with its reason."""
    if report.skipped and isinstance(report.longrepr, tuple):
        _skipped[report.nodeid] = report.longrepr[2].removeprefix("Skipped: ")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run in which a test skipped for a reason that nobody has agreed to."""
    lines = (CHECKOUT / "tests" / "allowed_skips.txt").read_text("utf-8").splitlines()
    allowed = {line for line in lines if line and not line.startswith("#")}
    strange = {test: reason for test, reason in _skipped.items() if reason not in allowed}
    for test, reason in strange.items():
        print(f"\nskipped without leave: {test}: {reason}")
    if strange and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
