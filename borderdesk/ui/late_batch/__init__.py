"""Crossings that happened on paper: typed row by row from the forms, and signed into the log by a supervisor."""
