"""The spellings of names: ours, checked against their checksum, and in order."""

import shutil
from pathlib import Path

import pytest

from borderdesk.paths import resources_directory
from borderdesk.reference import ReferenceDataError, load_name_families

ORIGINS = {
    "particle",
    "Arabic",
    "Somali",
    "Swahili and Kenyan",
    "Ethiopian and Eritrean",
    "biblical and European",
    "Korean",
    "Chinese",
}


def test_the_families_of_the_project_are_read() -> None:
    families = load_name_families(resources_directory() / "reference")

    assert {family.origin for family in families} == ORIGINS
    assert any({"MOHAMED", "MAXAMED", "MUHAMMAD"} <= set(family.spellings) for family in families)


def test_a_changed_table_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resources_directory() / "reference", tmp_path / "reference"))
    with (folder / "name_families.csv").open("a") as stream:
        stream.write("Somali,KAMAU NJOROGE\n")

    with pytest.raises(ReferenceDataError, match="checksum"):
        load_name_families(folder)
