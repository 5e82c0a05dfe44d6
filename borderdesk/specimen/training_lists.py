"""The watchlists of the training desk: invented people and documents, in files of the desk's own format."""

from dataclasses import dataclass
from pathlib import Path

from borderdesk.domain.watchlist import Level
from borderdesk.paths import resources_directory


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingList:
    """A list to import into a training home."""

    name: str
    path: Path
    level: Level


def training_lists() -> tuple[TrainingList, ...]:
    """Return the lists that the expected verdicts of the cast count on."""
    folder = resources_directory() / "training"
    return (
        TrainingList(name="TRAINING-PERSONS", path=folder / "persons.csv", level=Level.STOP),
        TrainingList(name="TRAINING-DOCUMENTS", path=folder / "documents.csv", level=Level.STOP),
    )
