"""The parts that every screen is built of, drawn from the theme: text, cards, buttons, chips, inputs.

A theme and words go in, widgets come out. The one rule of the room: a part knows sizes and colours, never borders.
"""
