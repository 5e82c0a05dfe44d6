from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category
from borderdesk.lists import CutListError, ForeignListError, ListFormat, ListReader
from tests.lists.conftest import SPECIMENS, births_of, documents_of, entries_of, kinds_of, names_of

Open = Callable[..., ListReader]


@pytest.mark.parametrize(
    ("path", "list_format"), [("eu_shaped.xml", ListFormat.EU_FSF), ("uk_shaped.xml", ListFormat.UK_SANCTIONS)]
)
def test_a_list_is_known_by_its_content_and_persons_alone_are_entries(
    opened: Open, path: str, list_format: ListFormat
) -> None:
    reader = opened(path)

    kinds = kinds_of(list(reader.records))

    assert (reader.format, str(reader.list_date)) == (list_format, "2026-11-20")
    assert kinds == {"WatchlistEntry": 1, "SkippedRecord": 1, "RejectedRecord": 1}


def test_a_person_of_the_european_list_is_read_whole(opened: Open) -> None:
    (person,) = entries_of(opened("eu_shaped.xml"))

    assert person.reference == "EU.1.1"
    assert names_of(person) == [
        ("Tarimo Belquin Ostravel", "main"),
        ("The Quiet", "weak"),
        ("Омар Белкин", "good"),
    ]
    assert person.names[0].family_name == "Ostravel"
    assert births_of(person) == [("1961-03-04", None, False), ("1960-??-??", None, True), ("1958-??-??", 1962, False)]
    assert documents_of(person) == [("A77123", "KEN")]
    assert person.documents[0].description == "National passport, reported lost"
    assert (set(person.nationalities), set(person.sexes)) == ({"KEN"}, {"M"})
    assert (person.programme, person.legal_basis, str(person.listed_on)) == ("UTO", "2020/1 (OJ L1)", "2020-03-04")
    assert "date of birth in the islamic calendar: 1380" in person.remarks
    assert "UN reference UTi.001" in person.remarks


def test_a_person_of_the_british_list_is_read_whole(opened: Open) -> None:
    (person,) = entries_of(opened("uk_shaped.xml"))

    assert person.reference == "UTO0001"
    assert person.category is Category.TRAVEL_BAN
    assert names_of(person) == [
        ("TARIMO BELQUIN OSTRAVEL", "main"),
        ("The Quiet", "weak"),
        ("Omar Belkin", "good"),
        ("Омар Белкин", "good"),
    ]
    assert births_of(person) == [("1945-??-??", None, False), ("1958-03-01", None, False), ("1959-04-??", None, False)]
    assert documents_of(person) == [("P04581926", "KEN"), ("12345", "")]
    assert (set(person.nationalities), set(person.sexes)) == ({"KEN"}, {"M"})
    assert (person.programme, str(person.listed_on)) == ("The Utopia (Sanctions) Regulations 2020", "2020-03-04")


@pytest.mark.parametrize("path", ["eu_fsf_one_record.xml", "uk_sanctions_one_record.xml"])
def test_a_real_record_is_read(opened: Open, shared: Path, path: str) -> None:
    (person,) = list(opened(shared / "lists" / path).records)

    assert kinds_of([person]) == {"WatchlistEntry": 1}


@pytest.mark.parametrize("path", ["eu_shaped.xml", "uk_shaped.xml", "ofac_sdn.xml", "un_shaped.xml"])
@pytest.mark.parametrize("keep", [0.5, 0.9, 0.99])
def test_a_list_cut_anywhere_is_refused(opened: Open, tmp_path: Path, path: str, keep: float) -> None:
    content = (SPECIMENS / path).read_bytes()
    cut = tmp_path / "cut.xml"
    cut.write_bytes(content[: int(len(content.rstrip()) * keep)])

    with pytest.raises(CutListError, match="line"):
        list(opened(cut).records)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("path", ["eu_shaped.xml", "uk_shaped.xml", "ofac_sdn.xml", "un_shaped.xml"])
@pytest.mark.parametrize("declaration", [BOMB, "<!DOCTYPE x>", '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])
def test_a_declared_document_type_is_refused(opened: Open, tmp_path: Path, path: str, declaration: str) -> None:
    head, rest = (SPECIMENS / path).read_text("utf-8").split("\n", 1)
    evil = tmp_path / "evil.xml"
    evil.write_text(f"{head}\n{declaration}{rest}", "utf-8")

    with pytest.raises(ForeignListError, match="document type"):
        list(opened(evil).records)


@pytest.mark.parametrize("path", ["eu_shaped.xml", "uk_shaped.xml", "un_shaped.xml"])
def test_a_wrong_encoding_is_refused_with_its_place(opened: Open, tmp_path: Path, path: str) -> None:
    wrong = tmp_path / "wrong.xml"
    wrong.write_bytes((SPECIMENS / path).read_bytes().replace("Омар".encode(), "Jürgen".encode("latin-1")))

    with pytest.raises(ForeignListError, match=r"line \d+, column \d+"):
        list(opened(wrong).records)


@pytest.mark.parametrize("path", ["eu_shaped.xml", "uk_shaped.xml"])
def test_a_list_in_utf_16_is_read(opened: Open, tmp_path: Path, path: str) -> None:
    wide = tmp_path / "wide.xml"
    text = (SPECIMENS / path).read_text("utf-8").replace('encoding="UTF-8"', "").replace('encoding="utf-8"', "")
    wide.write_bytes(text.encode("utf-16"))

    assert names_of(entries_of(opened(wide))[0])[-1][0] == "Омар Белкин"


def test_a_tag_that_never_ends_is_refused_before_it_fills_the_memory(opened: Open, tmp_path: Path) -> None:
    endless = tmp_path / "endless.xml"
    endless.write_bytes(b'<export generationDate="2026-01-01"><x a="' + b"a" * (6 << 20) + b'"/></export>')

    with pytest.raises(ForeignListError, match="no end"):
        list(opened(endless).records)
