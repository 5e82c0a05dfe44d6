"""The People and posts page: who has an account at this desk.

Its rule: accounts are added, reset, disabled and let in again; none is ever deleted.
"""
