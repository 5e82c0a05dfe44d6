"""How the hub answers what it does not do: an object with a word for programs and a sentence for people."""

from fastapi import Request, Response
from fastapi.responses import JSONResponse

JSON = "application/json"
_MEANINGS = {
    400: "Not understood",
    401: "Not from a desk of this hub",
    403: "Not permitted",
    413: "Too large",
    429: "Too many requests",
    503: "Not available",
}


class TooLargeError(Exception):
    """The body of a request is longer than anything that is meant here."""


def error_answer(status: int, word: str, message: str) -> Response:
    """Return an answer that says why something was not done."""
    return JSONResponse({"error": word, "message": message}, status_code=status)


def error_answers(*statuses: int) -> dict[int | str, dict[str, object]]:
    """Describe such answers for the OpenAPI of a route."""
    schema = {
        "type": "object",
        "required": ["error", "message"],
        "properties": {"error": {"type": "string"}, "message": {"type": "string"}},
    }
    return {status: {"description": _MEANINGS[status], "content": {JSON: {"schema": schema}}} for status in statuses}


async def body_of(request: Request, largest: int) -> bytes:
    """Read a body without ever holding more than is meant.

    Raises:
        TooLargeError: It is longer.
    """
    pieces: list[bytes] = []
    length = 0
    async for piece in request.stream():
        length += len(piece)
        if length > largest:
            raise TooLargeError
        pieces.append(piece)
    return b"".join(pieces)
