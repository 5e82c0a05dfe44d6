"""A clip: one document held under the camera for some frames."""

from collections.abc import Iterator

from borderdesk.specimen.conditions import SceneConditions
from borderdesk.specimen.document import SpecimenDocument
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene, Shot


def play_clip(document: SpecimenDocument, conditions: SceneConditions, seed: int, frames: int) -> Iterator[Shot]:
    """Yield the frames of a clip with the truth about each; the same arguments give the same pixels."""
    scene = Scene(draw_page(document), conditions, seed)
    for frame in range(frames):
        yield scene.shot(frame)
