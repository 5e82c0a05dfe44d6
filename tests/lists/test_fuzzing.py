import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from borderdesk.actions.list_records import verify_lists
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import BorderDeskError
from borderdesk.lists import ListFormat
from tests.lists.fuzz import mutated, read_whole, targets
from tests.made_up import desk_in

TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_is_read_before_anything_is_changed(tmp_path: Path, name: str) -> None:
    target = TARGETS[name]

    assert read_whole(target.written(target.seed, tmp_path), target.format) > 0


@pytest.mark.parametrize("name", TARGETS)
@given(seed=st.integers(0, 1 << 32), detected=st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_mutated_list_is_read_or_refused_and_nothing_else(
    tmp_path: Path, name: str, seed: int, detected: bool
) -> None:
    target = TARGETS[name]
    path = target.written(mutated(target.seed, random.Random(seed)), tmp_path)

    read_whole(path, ListFormat.AUTO if detected else target.format)


@pytest.mark.parametrize("list_format", ListFormat)
@given(content=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_anything_at_all_is_read_or_refused_and_nothing_else(
    tmp_path: Path, list_format: ListFormat, content: bytes
) -> None:
    path = tmp_path / "sdn.csv"
    path.write_bytes(content)

    read_whole(path, list_format)


@pytest.mark.long
@pytest.mark.parametrize("name", TARGETS)
def test_the_list_in_force_is_whole_whatever_is_imported(tmp_path: Path, name: str) -> None:
    target, chance = TARGETS[name], random.Random(7)
    place = tmp_path / "list"
    place.mkdir()
    with desk_in(tmp_path / "home") as desk:
        signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
        who = (desk.store, desk.home.lists, desk.clock, signed_in)
        import_list(*who, target.written(target.seed, place), name="TEST")
        for _ in range(20):
            path = target.written(mutated(target.seed, chance), place)
            with suppress(BorderDeskError):
                import_list(*who, path, name="TEST", allow_shrink=True)

            (proof,) = verify_lists(desk.store, desk.home.lists, desk.officer)
            assert proof.holds
            assert proof.entries > 0


@pytest.mark.long
@pytest.mark.parametrize("name", TARGETS)
def test_ten_minutes_of_mutations_crash_hang_and_swell_nothing(checkout: Path, tmp_path: Path, name: str) -> None:
    seconds = os.environ.get("BORDERDESK_FUZZ_SECONDS", "600")
    command = [sys.executable, "-m", "tests.lists.fuzz", name, seconds, str(tmp_path)]

    ran = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr[-4000:]
