"""Watchlist entries as the text in which a list file keeps them."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from borderdesk.domain.canonical import canonical_text
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    ListedBirth,
    ListedDirection,
    ListedDocument,
    ListedName,
    Marking,
    NameQuality,
    WatchlistEntry,
)


def to_text(entry: WatchlistEntry) -> str:
    """Write an entry; what it does not say takes no room."""
    elements: dict[str, Any] = {
        "reference": entry.reference,
        "category": entry.category.value,
        "instruction": entry.instruction.value,
        "names": [[name.text, name.quality.value, name.family_name] for name in entry.names],
        "births": [[str(born.date_of_birth), born.to_year, born.is_approximate] for born in entry.births],
        "sexes": sorted(entry.sexes),
        "nationalities": sorted(entry.nationalities),
        "documents": [[paper.document_number, paper.issuing_state, paper.description] for paper in entry.documents],
        "listed_on": _day_text(entry.listed_on),
        "valid_from": _day_text(entry.valid_from),
        "expires_on": _day_text(entry.expires_on),
        "handling": entry.handling.value if entry.handling else None,
        "instructions": list(entry.instructions),
        "remarks": entry.remarks,
        "direction": None if entry.direction is ListedDirection.BOTH else entry.direction.value,
        "caution": list(entry.caution),
        "source": entry.source,
        "programme": entry.programme,
        "legal_basis": entry.legal_basis,
        "contact": entry.contact,
        "review_on": _day_text(entry.review_on),
        "marking": entry.marking.value if entry.marking else None,
    }
    return canonical_text({name: value for name, value in elements.items() if value})


def from_text(text: str) -> WatchlistEntry:
    """Read what `to_text` wrote."""
    elements: Mapping[str, Any] = json.loads(text)
    handling, marking = elements.get("handling"), elements.get("marking")
    return WatchlistEntry(
        reference=elements["reference"],
        category=Category(elements["category"]),
        instruction=Instruction(elements["instruction"]),
        names=tuple(
            ListedName(text=name, quality=NameQuality(quality), family_name=family_name)
            for name, quality, family_name in elements.get("names", ())
        ),
        births=tuple(
            ListedBirth(date_of_birth=PartialDate.parse_iso(day), to_year=to_year, is_approximate=is_approximate)
            for day, to_year, is_approximate in elements.get("births", ())
        ),
        sexes=frozenset(elements.get("sexes", ())),
        nationalities=frozenset(elements.get("nationalities", ())),
        documents=tuple(
            ListedDocument(document_number=number, issuing_state=state, description=description)
            for number, state, description in elements.get("documents", ())
        ),
        listed_on=_day(elements.get("listed_on")),
        valid_from=_day(elements.get("valid_from")),
        expires_on=_day(elements.get("expires_on")),
        handling=Handling(handling) if handling else None,
        instructions=tuple(elements.get("instructions", ())),
        remarks=elements.get("remarks", ""),
        direction=ListedDirection(elements.get("direction", ListedDirection.BOTH)),
        caution=tuple(elements.get("caution", ())),
        source=elements.get("source", ""),
        programme=elements.get("programme", ""),
        legal_basis=elements.get("legal_basis", ""),
        contact=elements.get("contact", ""),
        review_on=_day(elements.get("review_on")),
        marking=Marking(marking) if marking else None,
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
