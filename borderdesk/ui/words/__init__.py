"""Sentences for people, for every value of the domain that a screen can show, ready for translation.

Domain values go in, text comes out. The one rule of the room: say what happened, then what to do.
"""
