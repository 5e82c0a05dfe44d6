"""The frame around the pages of a supervisor or an administrator: who works here, a side menu, one page at a time.

Pages go in by name, each a `Page`; the frame draws their titles and hands them the keys that no control wanted. The one
rule of the room: the frame knows nothing of what a page is about.
"""
