import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category
from borderdesk.lists import CutListError, ForeignListError, ListFormat, ListReader
from tests.lists.conftest import SPECIMENS, births_of, documents_of, entries_of, kinds_of, names_of

Open = Callable[..., ListReader]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPECIMENS / "ofac", tmp_path / "ofac"))


@pytest.mark.parametrize("path", ["ofac", "ofac/sdn.csv"])
def test_the_four_files_are_one_list_by_their_folder_or_by_the_main_one(opened: Open, path: str) -> None:
    reader = opened(path)

    kinds = kinds_of(list(reader.records))

    assert reader.format is ListFormat.OFAC_CSV
    assert kinds == {"WatchlistEntry": 2, "SkippedRecord": 2, "RejectedRecord": 1}
    assert reader.bytes_read() == reader.size


def test_aliases_and_the_names_in_remarks_are_kept_with_their_quality(opened: Open) -> None:
    person, _ = entries_of(opened("ofac"))

    assert names_of(person) == [
        ("OSTRAVEL Tarimo", "main"),
        ("BELKIN Omar", "good"),
        ("OSTRAVEL TARIMO BEL", "good"),
        ("THE QUIET", "weak"),
    ]
    assert person.names[0].family_name == "OSTRAVEL"


def test_what_stands_in_remarks_finds_its_place(opened: Open) -> None:
    person, _ = entries_of(opened("ofac"))

    assert births_of(person) == [("1951-06-19", None, False), ("1952-??-??", None, True), ("1950-??-??", 1953, False)]
    assert documents_of(person) == [("A123456", "KEN"), ("B7654321", ""), ("1234", "UGA")]
    assert (set(person.nationalities), set(person.sexes)) == ({"KEN"}, {"M"})
    assert (person.category, person.programme) == (Category.SANCTIONS, "UTOPIA, DRIFT")
    assert person.remarks.splitlines() == [
        "Keeper of the seal",
        "POB Belport, Utopia",
        "Linked To: BELQUIN TRADING",
    ]


def test_a_remark_goes_on_in_the_file_of_comments_in_the_middle_of_a_word(opened: Open) -> None:
    _, person = entries_of(opened("ofac"))

    assert (set(person.nationalities), set(person.sexes)) == ({"PRK"}, {"F"})
    assert births_of(person) == [("1960-??-??", None, False)]
    assert person.remarks == "citizen Nowhere at all"


@pytest.mark.parametrize("name", ["alt.csv", "sdn_comments.csv"])
def test_a_list_without_the_files_that_belong_to_it_is_refused(opened: Open, folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(ForeignListError, match="is not beside"):
        opened(folder / "sdn.csv")


def test_another_file_of_the_set_is_not_taken_for_the_list(opened: Open, folder: Path) -> None:
    with pytest.raises(ForeignListError, match="give sdn"):
        opened(folder / "alt.csv")


@pytest.mark.parametrize(("name", "keep"), [("sdn.csv", 400), ("sdn.csv", 700), ("alt.csv", 60), ("alt.csv", 28)])
def test_a_cut_file_of_the_set_is_refused(opened: Open, folder: Path, name: str, keep: int) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes()[:keep])

    with pytest.raises(CutListError):
        list(opened(folder).records)


def test_a_wrong_encoding_is_refused_with_its_line(opened: Open, folder: Path) -> None:
    path = folder / "sdn.csv"
    path.write_bytes(path.read_bytes().replace(b"Anna", "Añna".encode("latin-1")))

    with pytest.raises(ForeignListError, match="line 3 is not UTF-8"):
        list(opened(folder).records)


def test_the_whole_real_list_is_read(opened: Open, shared: Path) -> None:
    records = list(opened(shared / "lists" / "ofac_sdn.csv").records)

    assert kinds_of(records) == {"WatchlistEntry": 3845, "SkippedRecord": 3534}


def test_the_xml_form_gives_the_same_person(opened: Open) -> None:
    reader = opened("ofac_sdn.xml")

    records = list(reader.records)

    assert (reader.format, str(reader.list_date)) == (ListFormat.OFAC_XML, "2026-11-20")
    assert kinds_of(records) == {"WatchlistEntry": 1, "SkippedRecord": 1, "RejectedRecord": 1}
    (person,) = entries_of(opened("ofac_sdn.xml"))
    assert names_of(person) == [("Tarimo OSTRAVEL", "main"), ("Omar BELKIN", "good"), ("THE QUIET", "weak")]
    assert births_of(person) == [("1951-06-19", None, False), ("1952-??-??", None, True)]
    assert documents_of(person) == [("A123456", "KEN")]
    assert (set(person.nationalities), set(person.sexes), person.programme) == ({"KEN", "UGA"}, {"M"}, "UTOPIA, DRIFT")


def test_the_namespace_of_the_xml_form_does_not_matter(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "sdn.xml"
    text = (SPECIMENS / "ofac_sdn.xml").read_text()
    path.write_text(text.replace("http://tempuri.org/sdnList.xsd", "https://example.org/exports/XML"))

    assert len(entries_of(opened(path))) == 1


def test_the_advanced_xml_form_is_refused_in_words(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "sdn_advanced.xml"
    path.write_text('<Sanctions xmlns="urn:x"><DistinctParties/></Sanctions>')

    with pytest.raises(ForeignListError, match="advanced"):
        opened(path)
