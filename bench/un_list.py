"""The UN list beside the checkout, brought into a home to measure against."""

from pathlib import Path

from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.actions.watchlists import import_list
from borderdesk.paths import Home

UN_LIST = Path(__file__).resolve().parents[2] / "shared" / "lists" / "un_consolidated.xml"


def import_un_list(home: Home) -> int:
    """Import the list and return its entries; it must lie beside the checkout."""
    store, _ = open_store(home)
    try:
        signed_in = sign_in_for_training(store, utc_now)
        return import_list(store, home.lists, utc_now, signed_in, UN_LIST, name="UN").version.entries
    finally:
        store.close()
