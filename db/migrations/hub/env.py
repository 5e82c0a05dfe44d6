"""Runs the migrations of the hub's database on the connection that `borderdesk.hub.database` hands over."""

from alembic import context

from borderdesk.hub.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
