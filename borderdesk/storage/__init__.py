"""The desk's database: SQLite through SQLAlchemy.

Sessions come from `Store.read()` and `Store.write()` alone, each for one action. The functions of the room take a
session and domain values, and return domain values; they ask and they add, and decide nothing. The one rule of the
room: a row never leaves it, and a row of the log is never changed.
"""
