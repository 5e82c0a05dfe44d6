"""Primary inspection: the document under the camera, the one verdict about its holder, the officer's decision.

Camera views and typed elements go into `InspectionModel`, one `InspectionDecision` at a time comes out. The one rule
of the room: nothing that is not known to be clear ever looks clear.
"""
