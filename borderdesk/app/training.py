"""The training home: a desk with invented lists, which opens without a passphrase."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.actions.watchlists import import_list
from borderdesk.paths import Home
from borderdesk.specimen.training_lists import training_lists

DOCUMENT_LISTS = frozenset({"TRAINING-DOCUMENTS"})


def training_home(parent: Home) -> Home:
    """Return the home of the training desk, which lies inside the live one's folders and shares nothing with it."""
    return Home(data=parent.data / "training", config=parent.config, state=parent.state / "training")


def make_ready(home: Home, clock: Clock) -> None:
    """Set the training desk up where it is missing and bring in its lists; they are as fresh as the day begins."""
    if not home.database.exists():
        set_up_desk(home, clock, training=True)
    store, _ = open_store(home)
    try:
        signed_in = sign_in_for_training(store, clock)
        for item in training_lists():
            import_list(store, home.lists, clock, signed_in, item.path, name=item.name, level=item.level)
    finally:
        store.close()
