"""Runs the migrations of the desk's database on the connection that `borderdesk.storage.migrations` hands over."""

from alembic import context

from borderdesk.storage.schema import all_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=all_tables(),
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
