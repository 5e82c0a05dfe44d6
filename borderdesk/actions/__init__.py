"""What a person or a timer can do: one function for each.

The store, a clock, the officer who acts and domain values go in; domain values come out, and if ignoring an outcome
would be wrong, an error is raised instead. The one rule of the room: an action checks the right first, makes its values
and opens one transaction, with nothing slow and nothing remote inside.
"""
