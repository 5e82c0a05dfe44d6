"""A desk at which somebody is half-done until its process is killed: the victim of the test beside it.

It works as the window does, with the database on a thread of its own, and says each plate once it is on the disk.
"""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QTimer

from borderdesk.actions.crossing_log import recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.drafts import draft_at_desk, keep_draft
from borderdesk.actions.inspection import record_inspection
from borderdesk.domain.draft import InspectionDraft
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.tasks import Tasks
from tests.made_up import desk_in
from tests.ui.fake_desk import Desk, mrz_of, seen_mrz

TYPE_EVERY_MS = 60


def main(folder: str) -> None:
    """Read one document and go on typing its holder's plate for ever."""
    application = QCoreApplication([])
    fake, tasks = Desk(), Tasks()
    with desk_in(Path(folder)) as desk:
        who, identity = desk.signed_in, desk.identity
        model = InspectionModel(
            inspect=fake.inspect,
            decide=partial(record_inspection, desk.store, desk.clock, who, identity),
            undo=partial(undo_crossing, desk.store, desk.clock, who.officer, who.session_id, identity),
            recent=partial(recent_decisions, desk.store, desk.officer, identity.lane, 12),
            read_again=fake.read_again,
            tasks=tasks,
            now=desk.clock,
            monotonic=monotonic,
            desk=replace(fake.view, desk=identity, officer=who.officer),
        )

        def keep(draft: InspectionDraft) -> bool:
            is_kept = keep_draft(desk.store, desk.clock, who, draft)
            print("kept", draft.details.plate, flush=True)
            return is_kept

        half_done = HalfDone(
            model,
            kept=partial(draft_at_desk, desk.store, desk.officer, identity.lane),
            keep=keep,
            discard=lambda _event: None,
            tasks=tasks,
            monotonic=monotonic,
            parent=model,
        )
        half_done.begin()
        letters = iter(range(1_000_000))
        typing = QTimer()
        typing.timeout.connect(lambda: model.set_details(replace(model.details, plate=f"{next(letters):06}")))
        QTimer.singleShot(0, lambda: model.see(seen_mrz(mrz_of())))
        QTimer.singleShot(200, partial(typing.start, TYPE_EVERY_MS))
        application.exec()


if __name__ == "__main__":
    main(sys.argv[1])
