"""How hard a desk makes it for its camera."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneConditions:
    """What stands between the page and a good picture; lengths in pixels of the picture, angles in degrees.

    `tilt` and `roll` are the most that the page leans and turns, `hand` how far it wanders while it is held, `zoom`
    how much larger than usual it stands in the picture. `defocus` and `noise` are standard deviations, `light` is the
    share of full light, `vignette` how much darker the corners are. `glare` is how much of the ink the lamp's
    reflection hides, over the zone or elsewhere. `jpeg_quality` is None for a camera that does not compress. `room` is
    the seed of the lamp's place and colour: scenes at one desk share it.
    """

    tilt: float = 5.0
    roll: float = 2.0
    hand: float = 1.2
    zoom: float = 1.0
    defocus: float = 0.6
    noise: float = 2.5
    light: float = 0.96
    vignette: float = 0.18
    shadow: float = 0.55
    glare: float = 0.25
    glare_size: float = 14.0
    glare_on_zone: bool = False
    upside_down: bool = False
    jpeg_quality: int | None = None
    room: int = 0


EASY = SceneConditions()
"""A good camera, a lamp that stands well, a steady hand."""

MEDIUM = SceneConditions(
    tilt=12, roll=6, hand=2.5, defocus=0.9, noise=5, light=0.82, vignette=0.3, glare=0.45, jpeg_quality=80
)
"""An ordinary webcam on an ordinary desk."""

HARD = SceneConditions(
    tilt=20,
    roll=12,
    hand=4,
    zoom=0.9,
    defocus=1.3,
    noise=9,
    light=0.62,
    vignette=0.42,
    glare=0.7,
    glare_size=8,
    glare_on_zone=True,
    jpeg_quality=55,
)
"""Dusk, a cheap camera, a restless hand, and the lamp's reflection wandering over the zone."""

UNREADABLE = SceneConditions(
    tilt=6, roll=3, defocus=4.2, noise=4, glare=1.0, glare_size=46, glare_on_zone=True, jpeg_quality=70
)
"""A page that nobody can read in this light: out of focus, with the lamp on the zone."""
