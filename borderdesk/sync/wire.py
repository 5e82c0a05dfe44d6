"""The road over a network: bytes are handed to a hub, and its answer comes back or the road is closed."""

import http.client
import json
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError

_LARGEST_ANSWER = 1 << 20


class HubUnreachedError(EnvironmentFailureError):
    """The hub did not answer, or not as a hub does; the same bytes may be handed over again."""

    exit_code: ClassVar[int] = 6


class HubRefusedError(InvalidValueError):
    """The hub answered that it does not take these bytes; `word` says why, as the hub's API names it."""

    def __init__(self, word: str) -> None:
        super().__init__(f"the hub does not take this: {word.replace('_', ' ')}")
        self.word = word


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """Where a hub is reached. `authority` is a file with the certificate that its own must come from."""

    address: str
    authority: Path | None = None
    timeout_seconds: float = 20.0

    def post(self, path: str, body: bytes) -> bytes:
        """Hand bytes over and return the answer.

        Raises:
            HubUnreachedError: There is no answer, or only that it should be tried later.
            HubRefusedError: The answer is no.
        """
        connection = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/octet-stream"})
            answer = connection.getresponse()
            content = answer.read(_LARGEST_ANSWER)
        except (OSError, http.client.HTTPException) as error:
            raise HubUnreachedError("the hub cannot be reached") from error
        finally:
            connection.close()
        if answer.status == http.client.OK:
            return content
        if answer.status == http.client.TOO_MANY_REQUESTS or answer.status >= http.client.INTERNAL_SERVER_ERROR:
            raise HubUnreachedError("the hub is busy or not ready")
        raise HubRefusedError(_word_in(content))

    def _connection(self) -> http.client.HTTPConnection:
        parts = urlsplit(self.address)
        if parts.hostname is None:
            raise InvalidValueError("address of the hub names no host")
        if parts.scheme == "http":
            return http.client.HTTPConnection(parts.hostname, parts.port, timeout=self.timeout_seconds)
        try:
            context = ssl.create_default_context(cafile=self.authority)
        except (OSError, ssl.SSLError) as error:
            raise HubUnreachedError("certificate file of the hub cannot be read") from error
        return http.client.HTTPSConnection(parts.hostname, parts.port, timeout=self.timeout_seconds, context=context)


def _word_in(content: bytes) -> str:
    try:
        word = json.loads(content)["error"]
    except (ValueError, TypeError, KeyError):
        return "not_understood"
    return word if isinstance(word, str) and word.isidentifier() and len(word) < 40 else "not_understood"
