"""Passphrases: hashed with Argon2id as the facts say, and checked without telling anything but yes or no."""

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys import passphrases
from borderdesk.keys.passphrases import hash_passphrase, verify_passphrase

PASSPHRASE = "ndege warembo 12"


def test_a_passphrase_is_verified_against_its_own_hash_only() -> None:
    encoded = hash_passphrase(PASSPHRASE)

    assert verify_passphrase(encoded, PASSPHRASE)
    assert not verify_passphrase(encoded, PASSPHRASE + " ")
    assert not verify_passphrase(encoded, "")


def test_the_hash_costs_what_it_must_and_so_does_the_one_of_nobody() -> None:
    real, nobody = extract_parameters(hash_passphrase(PASSPHRASE)), extract_parameters(passphrases._NOBODY)

    assert real == nobody
    assert (real.type, real.memory_cost, real.time_cost, real.parallelism) == (Type.ID, 65536, 3, 4)


def test_without_a_hash_or_with_a_damaged_one_the_answer_is_no() -> None:
    assert not verify_passphrase(None, PASSPHRASE)
    assert not verify_passphrase("$argon2id$damaged", PASSPHRASE)


@pytest.mark.parametrize(("passphrase", "fits"), [("eleven char", False), ("twelve chars", True), ("x" * 1025, False)])
def test_a_passphrase_has_twelve_characters_at_least_and_an_end(passphrase: str, fits: bool) -> None:
    if fits:
        assert hash_passphrase(passphrase)
    else:
        with pytest.raises(InvalidValueError, match="passphrase is"):
            hash_passphrase(passphrase)


def test_the_same_passphrase_has_another_hash_each_time() -> None:
    assert hash_passphrase(PASSPHRASE) != hash_passphrase(PASSPHRASE)
