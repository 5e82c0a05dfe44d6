"""Examining a desk: is everything there that reading, screening and logging need, and what is not as it should be."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.domain.errors import BorderDeskError, NotSetUpError
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.slots import SlotKind
from borderdesk.paths import Home
from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.decoders import has_zbar
from borderdesk.reference import load_name_families, load_reference
from borderdesk.specimen.fonts import load_typefaces
from borderdesk.storage import desk, journal, late_batches, rules
from borderdesk.storage.list_pointers import lists_in_force
from borderdesk.storage.migrations import is_current
from borderdesk.storage.rewriting import kept_copy
from borderdesk.storage.slot_file import is_encrypted, slots_of
from borderdesk.storage.store import Store

LEAST_FREE_BYTES = 1_000_000_000
_FIRST_BROKEN_QT = (6, 12)
_PYTHON_WITH_IMMORTAL_NONE = (3, 12)


class State(StrEnum):
    """How one thing stands: as it should be, worth knowing, or in the way of work."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One thing looked at; `words` say how it stands and what to do where something is to be done."""

    name: str
    state: State
    words: str


@requires(Permission.EXAMINE_DESK, of=ANONYMOUS)
def examine(
    home: Home, resources: Path, clock: Clock, python: tuple[int, int], store: Store | None = None
) -> tuple[Examined, ...]:
    """Look at the program's parts, then at the home; nothing is changed.

    Into an encrypted database only who has signed in can look, and hands the `store` over.
    """
    looks: tuple[tuple[str, Callable[[], Iterator[Examined]]], ...] = (
        ("qt", lambda: _qt(python)),
        ("recogniser", lambda: _recogniser(resources / "models")),
        ("barcodes", _barcodes),
        ("reference data", lambda: _reference(resources / "reference")),
        ("fonts", _fonts),
        ("home", lambda: _home(home)),
        ("database", lambda: _database(home, clock, store)),
        ("disk", lambda: _disk(home)),
    )
    found: list[Examined] = []
    for name, look in looks:
        try:
            found += look()
        except NotSetUpError as error:
            found.append(Examined(name=name, state=State.WARNING, words=str(error)))
        except (BorderDeskError, OSError) as error:
            words = str(error) if isinstance(error, BorderDeskError) else type(error).__name__
            found.append(Examined(name=name, state=State.FAILED, words=words))
    return tuple(found)


def _qt(python: tuple[int, int]) -> Iterator[Examined]:
    try:
        installed = version("PySide6-Essentials")
    except PackageNotFoundError:
        yield Examined(name="qt", state=State.FAILED, words="PySide6 is not installed; the window cannot open")
        return
    numbers = tuple(int(part) for part in installed.split(".")[:2])
    if numbers >= _FIRST_BROKEN_QT and python < _PYTHON_WITH_IMMORTAL_NONE:
        words = f"PySide6 {installed} ends the program on this Python; install 6.11"
        yield Examined(name="qt", state=State.FAILED, words=words)
        return
    yield Examined(name="qt", state=State.OK, words=f"PySide6 {installed}")


def _recogniser(models: Path) -> Iterator[Examined]:
    CharacterNetwork(models)
    yield Examined(name="recogniser", state=State.OK, words="the model is there and is the one its checksum describes")


def _barcodes() -> Iterator[Examined]:
    if not has_zbar():
        words = "one of two decoders: the system library zbar is missing (Debian's package libzbar0)"
        yield Examined(name="barcodes", state=State.WARNING, words=words)
        return
    yield Examined(name="barcodes", state=State.OK, words="both decoders are there")


def _reference(folder: Path) -> Iterator[Examined]:
    data = load_reference(folder)
    families = load_name_families(folder)
    words = (
        f"{len(data.states)} codes of states, {len(data.posts)} posts, {len(data.purposes)} purposes, "
        f"spellings of {len(families)} names"
    )
    yield Examined(name="reference data", state=State.OK, words=words)


def _fonts() -> Iterator[Examined]:
    load_typefaces()
    yield Examined(name="fonts", state=State.OK, words="OCR-B is installed")


def _home(home: Home) -> Iterator[Examined]:
    if not home.database.exists():
        raise NotSetUpError(f"no desk is set up in {home.data}; run: borderdesk init")
    mode = home.database.stat().st_mode & 0o077
    if mode:
        words = f"other users of this machine can open {home.database}; take their rights away (chmod 600)"
        yield Examined(name="home", state=State.WARNING, words=words)
    yield Examined(name="home", state=State.OK, words=str(home.data))


def _encryption(home: Home) -> Iterator[Examined]:
    if not is_encrypted(home.database):
        words = (
            "the database is not encrypted: who takes this disk can read it; a live desk is encrypted when somebody "
            "signs in who manages accounts"
        )
        yield Examined(name="encryption", state=State.WARNING, words=words)
        return
    slots = slots_of(home.database)
    if slots is None:
        words = "the slots of the database's key are missing: nobody can open it; restore them from a backup"
        yield Examined(name="encryption", state=State.FAILED, words=words)
        return
    accounts = len(slots.of_kind(SlotKind.ACCOUNT))
    codes = len(slots.of_kind(SlotKind.ONE_TIME))
    words = f"the database is encrypted; accounts that open it: {accounts}, one-time codes left: {codes}"
    yield Examined(name="encryption", state=State.OK, words=words)
    if not slots.of_kind(SlotKind.RECOVERY):
        words = "there is no recovery code: lost passphrases are lost records; run: borderdesk keys recovery"
        yield Examined(name="recovery code", state=State.WARNING, words=words)
    if slots.is_rotation_due:
        words = "an account was removed since the key was made; run: borderdesk keys rotate"
        yield Examined(name="key", state=State.WARNING, words=words)
    if kept_copy(home.database).exists():
        words = "a plain copy of the database lies beside it until the desk is opened once more"
        yield Examined(name="plain copy", state=State.WARNING, words=words)


def _database(home: Home, clock: Clock, store: Store | None) -> Iterator[Examined]:
    if not home.database.exists():
        return
    yield from _encryption(home)
    if store is None and is_encrypted(home.database):
        words = "only who signs in can look into it: give --user NAME"
        yield Examined(name="database", state=State.OK, words=words)
        return
    if store is None and not is_current(home.database):
        words = "the database has an older form; it is brought up to date when the desk opens"
        yield Examined(name="database", state=State.WARNING, words=words)
        return
    if store is not None:
        yield from _contents(store, clock)
        return
    with closing(Store(home.database)) as own:
        yield from _contents(own, clock)


def _contents(store: Store, clock: Clock) -> Iterator[Examined]:
    with store.read() as session:
        identity = desk.desk_of(session)
        kind = "training desk" if identity.is_training else "live desk"
        words = f"{kind}, {identity.post_name}, lane {identity.lane}, {journal.count(session):,} journal entries"
        yield Examined(name="database", state=State.OK, words=words)
        last = journal.head(session)
        if last is not None and last.at > clock():
            words = "the clock stands before the last entry of the journal; set it right"
            yield Examined(name="clock", state=State.WARNING, words=words)
        limit = rules.current_rules(session).list_age_limit
        in_force = lists_in_force(session)
        unsigned = late_batches.count_waiting(session)
    if unsigned:
        words = f"rows from paper forms that are in no log before a supervisor signs them: {unsigned:,}"
        yield Examined(name="late batch", state=State.WARNING, words=words)
    if not in_force:
        words = "no watchlist is in force: nobody is screened; run: borderdesk watchlist import"
        yield Examined(name="watchlists", state=State.WARNING, words=words)
    for item in in_force:
        age = item.age_minutes(clock())
        state = State.WARNING if age > item.age_limit(limit).total_seconds() / 60 else State.OK
        words = f"{item.entries:,} entries, imported {age // 60} h {age % 60} min ago"
        yield Examined(name=f"watchlist {item.name}", state=state, words=words)


def _disk(home: Home) -> Iterator[Examined]:
    folder = home.data
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    state = State.WARNING if free < LEAST_FREE_BYTES else State.OK
    yield Examined(name="disk", state=state, words=f"{free / 1e9:.1f} GB free")
