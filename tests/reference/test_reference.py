"""States, posts and purposes, and the files that they come from."""

import hashlib
import shutil
from collections import Counter
from pathlib import Path

import pytest

from borderdesk.domain.places import PostKind, StateKind
from borderdesk.paths import resources_directory
from borderdesk.reference import ReferenceDataError, load_reference


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the reference data that a test may damage."""
    return Path(shutil.copytree(resources_directory() / "reference", tmp_path / "reference"))


def test_the_reference_data_of_the_project_is_read() -> None:
    reference = load_reference(resources_directory() / "reference")

    assert reference.state_name("KEN") == "Kenya"
    assert sum(state.kind is StateKind.COUNTRY for state in reference.states.values()) == 249 + len({"D", "RKS"})
    assert "tourism" in reference.purposes


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("D", StateKind.COUNTRY),
        ("RKS", StateKind.COUNTRY),
        ("GBN", StateKind.NATIONALITY),
        ("UNO", StateKind.ORGANIZATION),
        ("UNA", StateKind.ORGANIZATION),
        ("EUE", StateKind.ORGANIZATION),
        ("XPO", StateKind.ORGANIZATION),
        ("XXA", StateKind.PERSON),
        ("XXB", StateKind.PERSON),
        ("XXC", StateKind.PERSON),
        ("XXX", StateKind.PERSON),
        ("UTO", StateKind.SPECIMEN),
        ("ZAR", StateKind.WITHDRAWN),
    ],
)
def test_special_codes_of_documents_have_names(code: str, kind: StateKind) -> None:
    state = load_reference(resources_directory() / "reference").states[code]

    assert state.kind is kind
    assert state.name


def test_a_code_that_nobody_defined_stands_for_itself() -> None:
    assert load_reference(resources_directory() / "reference").state_name("QQQ") == "QQQ"


def test_the_gazetted_posts_of_kenya_are_complete() -> None:
    reference = load_reference(resources_directory() / "reference")
    posts = reference.posts.values()

    assert Counter(post.kind for post in posts) == {PostKind.LAND: 16, PostKind.SEA: 10, PostKind.AIR: 9}
    assert {post.name for post in posts if post.is_one_stop} == {
        "Lunga Lunga",
        "Taveta",
        "Namanga",
        "Isebania",
        "Malaba",
        "Busia",
        "Moyale",
    }
    assert {post.name for post in posts if not post.is_open} == {"Mandera", "Liboi", "Kiunga", "Sand River", "Ngomeni"}
    assert all(post.neighbours for post in posts if post.kind is PostKind.LAND)
    assert all(code in reference.states for post in posts for code in post.neighbours)


@pytest.mark.parametrize("name", ["states.csv", "posts.csv", "purposes.csv"])
def test_a_changed_file_is_refused_by_name(copied: Path, name: str) -> None:
    with (copied / name).open("a") as file:
        file.write("\n")

    with pytest.raises(ReferenceDataError, match=name):
        load_reference(copied)


@pytest.mark.parametrize("name", ["states.csv", "posts.csv", "purposes.csv", "spoken_names.csv", "checksums.sha256"])
def test_a_missing_file_is_refused_by_name(copied: Path, name: str) -> None:
    (copied / name).unlink()

    with pytest.raises(ReferenceDataError, match=name):
        load_reference(copied)


def test_a_file_without_a_checksum_is_refused(copied: Path) -> None:
    (copied / "checksums.sha256").write_text("")

    with pytest.raises(ReferenceDataError, match="has no checksum"):
        load_reference(copied)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("code,name\ntourism,Tourism\ntourism,Tourism\n", "a code twice"),
        ("code,name\n,Tourism\n", "not understood"),
        ("letters\ntourism\n", "not understood"),
    ],
)
def test_rows_that_mean_nothing_are_refused(copied: Path, content: str, words: str) -> None:
    _replace(copied, "purposes.csv", content)

    with pytest.raises(ReferenceDataError, match=words):
        load_reference(copied)


def _replace(folder: Path, name: str, content: str) -> None:
    """Replace a file and its checksum, as somebody does who edits the data."""
    checksums = folder / "checksums.sha256"
    was = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    (folder / name).write_text(content)
    checksums.write_text(checksums.read_text().replace(was, hashlib.sha256(content.encode()).hexdigest()))
