"""Everything that can be done, by name: the command list, the overview of the keys, and the card that prints it.

Commands of the page and of the desk go in; the one that was chosen is run. The one rule of the room: what is offered
here is what the page itself offers, so that nothing needs a pointer.
"""
