"""The travellers of the training desk, each with what the desk should say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.verdict import Verdict
from borderdesk.specimen.conditions import EASY, UNREADABLE, SceneConditions
from borderdesk.specimen.document import Holder, SpecimenDocument
from borderdesk.specimen.travellers import invent_document

_INVENTED_BETWEEN = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """One who comes to the training desk, with a document to lay under the camera or details to type.

    `accepted` says whether the desk should act on the reading alone. `expected` is the verdict against the training
    lists, None where nothing can be read.
    """

    key: str
    title: str
    document: SpecimenDocument | None
    expected: Verdict | None
    accepted: bool = True
    conditions: SceneConditions = EASY
    typed: Traveller | None = None


def training_cast(today: date) -> tuple[CastMember, ...]:
    """Return the cast: first the five of the scripted morning, then the rest; documents expire relative to the day."""
    return (*_of_the_morning(today), *_with_other_documents(today), *_with_other_findings(today))


def member_of_cast(key: str, today: date) -> CastMember:
    """Return the member with a key of `training_cast`."""
    return next(member for member in training_cast(today) if member.key == key)


def training_day(today: date) -> Iterator[CastMember]:
    """Yield travellers without end: the cast, some invented ones, and again."""
    for first in count(0, _INVENTED_BETWEEN):
        yield from training_cast(today)
        for seed in range(first, first + _INVENTED_BETWEEN):
            yield CastMember(
                key=f"invented_{seed}",
                title="An invented traveller",
                document=invent_document(seed, today),
                expected=Verdict.CLEAR,
                conditions=replace(EASY, tilt=9, roll=5),
            )


def _of_the_morning(today: date) -> tuple[CastMember, ...]:
    unreadable = _person("Bellweather", "Anselm", "1971-03-09", "M", 12)
    return (
        CastMember(
            key="clear",
            title="A traveller with nothing against her",
            document=_passport(
                today, _person("Vasarely-Lindt", "Marta Elena", "1989-07-14", "F", 2), "K48210937", "UT7740192"
            ),
            expected=Verdict.CLEAR,
        ),
        CastMember(
            key="near_match",
            title="A traveller whose name and year of birth are close to a wanted person's",
            document=_passport(today, _person("Okonwe", "Idris Tarik", "1983-05-02", "M", 13), "N60417385"),
            expected=Verdict.CHECK,
        ),
        CastMember(
            key="stolen",
            title="A traveller with a passport that was reported stolen",
            document=_passport(today, _person("Quillane", "Ruta", "1994-11-30", "F", 16), "L73820164"),
            expected=Verdict.STOP,
        ),
        CastMember(
            key="unreadable",
            title="A passport that the camera cannot read in this light",
            document=_passport(today, unreadable, "T20895516"),
            expected=None,
            accepted=False,
            conditions=UNREADABLE,
        ),
        CastMember(
            key="typed",
            title="A traveller whose details the officer types",
            document=None,
            expected=Verdict.CLEAR,
            typed=_typed_traveller(today),
        ),
    )


def _with_other_documents(today: date) -> tuple[CastMember, ...]:
    card = _passport(today, _person("Nyaboro", "Adanze", "1998-02-21", "F", 6), "C84430271", "UT5512")
    visa = _passport(today, _person("Sørholt", "Per Anders", "1966-12-05", "M", 7), "V31790042")
    resident = _passport(today, _person("Tesfamar", "Dawit", "1958-??-??", "M", 5), "R55208613")
    one_name = _passport(today, _person("Za", "", "2001-08-17", "X", 10), "W90317726")
    long_name = _person("Featherstonehaugh-Wintermarsh", "Maximiliana Theodora Evangelina", "1990-04-25", "F", 4)
    return (
        CastMember(
            key="card",
            title="A traveller with an identity card",
            document=replace(card, format=MrzFormat.TD1, document_code="I"),
            expected=Verdict.CLEAR,
            conditions=replace(EASY, tilt=8, roll=7),
        ),
        CastMember(
            key="visa",
            title="A traveller with a visa",
            document=replace(visa, format=MrzFormat.MRV_A, document_code="V"),
            expected=Verdict.CLEAR,
        ),
        CastMember(
            key="partial_birth",
            title="A traveller whose day and month of birth nobody knows",
            document=replace(resident, format=MrzFormat.TD2, document_code="I"),
            expected=Verdict.CLEAR,
        ),
        CastMember(
            key="one_name",
            title="A traveller with one name, on a small visa",
            document=replace(one_name, format=MrzFormat.MRV_B, document_code="V"),
            expected=Verdict.CLEAR,
            conditions=replace(EASY, upside_down=True),
        ),
        CastMember(
            key="long_name",
            title="A traveller whose name does not fit the code lines",
            document=_passport(today, long_name, "F11628840"),
            expected=Verdict.CLEAR,
        ),
    )


def _with_other_findings(today: date) -> tuple[CastMember, ...]:
    expired = _passport(today, _person("Dorvane", "Lauri", "1979-06-18", "M", 11), "E47715029")
    misprinted = _passport(today, _person("Kimarenge", "Wanjira", "1986-10-03", "F", 20), "M68802413")
    last_day = today - timedelta(days=14)
    return (
        CastMember(
            key="expired",
            title="A traveller whose passport expired two weeks ago",
            document=replace(expired, date_of_issue=last_day - timedelta(days=3652), date_of_expiry=last_day),
            expected=Verdict.STOP,
        ),
        CastMember(
            key="misprint",
            title="A passport with a wrong check digit at the date of birth",
            document=replace(misprinted, misprint="date_of_birth"),
            expected=Verdict.CHECK,
            accepted=False,
        ),
        CastMember(
            key="wanted",
            title="A traveller who is wanted",
            document=_passport(today, _person("Marrendo", "Ciro Obadiah", "1975-01-28", "M", 23), "H29953078"),
            expected=Verdict.STOP,
        ),
        CastMember(
            key="discreet",
            title="A traveller on a discreet list: the desk must look as if she were clear",
            document=_passport(today, _person("Ostrova", "Noemi Odile", "1992-09-11", "F", 8), "G35508196"),
            expected=Verdict.CLEAR,
        ),
    )


def _person(surname: str, given_names: str, born: str, sex: str, face: int) -> Holder:
    return Holder(
        surname=surname,
        given_names=given_names,
        date_of_birth=PartialDate.parse_iso(born),
        sex=sex,
        place_of_birth="Amaurot",
        face=face,
    )


def _passport(today: date, holder: Holder, number: str, personal_number: str = "") -> SpecimenDocument:
    return SpecimenDocument(
        format=MrzFormat.TD3,
        holder=holder,
        document_code="P",
        document_number=number,
        date_of_issue=date(today.year - 5, 9, 3),
        date_of_expiry=date(today.year + 5, 9, 2),
        optional_data=personal_number,
    )


def _typed_traveller(today: date) -> Traveller:
    return Traveller(
        primary_identifier="ILMARIN",
        secondary_identifier="HALIMO",
        date_of_birth=PartialDate.parse_iso("1963-03-27"),
        sex=Sex.FEMALE,
        nationality="UTO",
        document=TravelDocument(
            document_code="P",
            issuing_state="UTO",
            document_number="D70266941",
            date_of_expiry=PartialDate(year=today.year + 3, month=2, day=14),
        ),
        typed=frozenset(
            {
                "primary_identifier",
                "secondary_identifier",
                "date_of_birth",
                "sex",
                "nationality",
                "document_number",
                "issuing_state",
                "date_of_expiry",
            }
        ),
    )
