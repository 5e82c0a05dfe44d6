"""The matches that wait for a supervisor: true, not this person, or cannot tell.

Match cases come in through the functions that the model is handed, findings go out through them. The one rule of the
room: the view asks for reasons, the actions decide whether they will do.
"""
