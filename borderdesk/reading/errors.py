"""What goes wrong with pictures, cameras and the model."""

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError


class UnreadablePictureError(InvalidValueError):
    """The file or folder is no picture that can be read; the text names the problem, never what is shown."""


class CameraError(EnvironmentFailureError):
    """The camera cannot be opened."""


class ModelError(EnvironmentFailureError):
    """The recogniser's model is missing or is not the file that was delivered."""
