"""Invented travellers of Utopia and their documents, drawn, for the training desk, the tests and training.

Seeds and a day go in; documents, pages, scenes under a desk camera and clips come out. A `SpecimenCamera` plays them
as a camera would. The one rule of the room: nobody and nothing in it exists, every document bears SPECIMEN and the
issuer UTO, and the same seed draws the same picture, bit for bit.
"""
