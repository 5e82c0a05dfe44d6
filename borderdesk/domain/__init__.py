"""The values and rules of a border desk, in plain Python and in the words of ICAO Doc 9303.

Text, numbers, dates and bytes go in; frozen values and decisions about them come out. A value that exists is valid,
so nobody checks twice. The one rule of the room: no I/O, no clock, no database, no Qt; what depends on today takes
today as an argument.
"""
