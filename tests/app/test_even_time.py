"""How long a check took tells nothing about what it found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.app.even_time import STEP_S, in_even_time


@given(st.floats(0, 0.4))
def test_work_ends_with_a_whole_step(took: float) -> None:
    now = [100.0]

    def work() -> str:
        now[0] += took
        return "done"

    def sleep(seconds: float) -> None:
        assert seconds >= 0
        now[0] += seconds

    assert in_even_time(work, clock=lambda: now[0], sleep=sleep) == "done"
    steps = (now[0] - 100.0) / STEP_S
    assert steps == pytest.approx(round(steps), abs=1e-6)
    assert round(steps) >= 1


def test_a_check_that_fails_says_so() -> None:
    def work() -> str:
        raise ValueError("disk")

    with pytest.raises(ValueError, match="disk"):
        in_even_time(work, sleep=lambda _seconds: None)
