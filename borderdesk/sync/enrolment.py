"""How a desk comes to a hub: the code that headquarters gives out, what the desk asks with, what the hub answers.

The code carries the hub's public key, so that a false hub can give no answer that holds; it is read aloud, typed or
scanned. The desk's question is signed with the key that it brings, so that nobody enrols a key that they do not have.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.sealing import ClosingKey
from borderdesk.keys.signing import KEY_LENGTH, SignedAs, SigningKey, VerifyingKey

SECRET_LENGTH = 20
_PREFIX = "BD1-"
_CHECK_LENGTH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentCode:
    """What headquarters gives out for one desk: where the hub is, who it is, and a secret that is used once."""

    address: str
    hub: UUID
    hub_key: VerifyingKey
    secret: bytes

    def __post_init__(self) -> None:
        parts = urlsplit(self.address)
        is_near = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if parts.scheme != "https" and not (parts.scheme == "http" and is_near):
            raise InvalidValueError("address of the hub is not https")
        if len(self.secret) != SECRET_LENGTH:
            raise InvalidValueError("secret of the enrolment code has the wrong length")

    def __str__(self) -> str:
        """Write the code in letters and digits, in groups, with a check at its end."""
        body = self.hub.bytes + self.hub_key.public + self.secret + self.address.encode()
        text = base64.b32encode(body + _check(body)).decode().rstrip("=")
        return _PREFIX + "-".join(text[at : at + 5] for at in range(0, len(text), 5))

    @classmethod
    def parse(cls, text: str) -> "EnrolmentCode":
        """Read a code however its groups are parted and its letters are written.

        Raises:
            InvalidValueError: It is no enrolment code, or a character of it is wrong.
        """
        letters = "".join(text.split()).upper()
        if not letters.startswith(_PREFIX):
            raise InvalidValueError("enrolment code does not begin as one")
        letters = letters.removeprefix(_PREFIX).replace("-", "").translate(str.maketrans("018", "OIB"))
        try:
            data = base64.b32decode(letters + "=" * (-len(letters) % 8))
        except ValueError as error:
            raise InvalidValueError("enrolment code holds a character that none has") from error
        body, check = data[:-_CHECK_LENGTH], data[-_CHECK_LENGTH:]
        if _check(body) != check or len(body) < 16 + KEY_LENGTH + SECRET_LENGTH:
            raise InvalidValueError("a character of the enrolment code is wrong or missing")
        key, rest = body[16 : 16 + KEY_LENGTH], body[16 + KEY_LENGTH :]
        try:
            address = rest[SECRET_LENGTH:].decode()
        except UnicodeDecodeError as error:
            raise InvalidValueError("address in the enrolment code cannot be read") from error
        return cls(address=address, hub=UUID(bytes=body[:16]), hub_key=VerifyingKey(key), secret=rest[:SECRET_LENGTH])


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRequest:
    """A desk that asks to be taken in, with its own keys."""

    secret: bytes
    desk: UUID
    desk_key: VerifyingKey
    desk_seal: ClosingKey


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentAnswer:
    """What the hub says to a desk that it has taken in: the post that its crossings count for, and how to seal."""

    hub: UUID
    desk: UUID
    post: str
    hub_seal: ClosingKey


def write_request(secret: bytes, desk: UUID, key: SigningKey, seal: ClosingKey) -> bytes:
    """Return a desk's question as the bytes that travel."""
    said: dict[str, Json] = {
        "secret": secret.hex(),
        "desk": str(desk),
        "key": key.verifying_key.public.hex(),
        "seal": seal.public.hex(),
    }
    return _signed("request", said, key)


def read_request(data: bytes) -> EnrolmentRequest:
    """Return a desk's question.

    Raises:
        InvalidValueError: It is none, or its sender does not have the key that it names.
    """
    said, signed, signature = _taken_apart("request", data)
    try:
        request = EnrolmentRequest(
            secret=bytes.fromhex(said["secret"]),
            desk=UUID(said["desk"]),
            desk_key=VerifyingKey(bytes.fromhex(said["key"])),
            desk_seal=ClosingKey(bytes.fromhex(said["seal"])),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidValueError("enrolment lacks an element or holds a wrong one") from error
    if not request.desk_key.accepts(SignedAs.ENROLMENT, signed, signature):
        raise InvalidValueError("signature of the enrolment does not hold")
    return request


def write_answer(answer: EnrolmentAnswer, key: SigningKey) -> bytes:
    """Return the hub's answer as the bytes that travel."""
    said: dict[str, Json] = {
        "hub": str(answer.hub),
        "desk": str(answer.desk),
        "post": answer.post,
        "seal": answer.hub_seal.public.hex(),
    }
    return _signed("answer", said, key)


def read_answer(data: bytes, code: EnrolmentCode, desk: UUID) -> EnrolmentAnswer:
    """Return the hub's answer to a desk that showed a code.

    Raises:
        InvalidValueError: It is none, it is meant for another desk, or the hub of the code did not sign it.
    """
    said, signed, signature = _taken_apart("answer", data)
    if not code.hub_key.accepts(SignedAs.ENROLMENT, signed, signature):
        raise InvalidValueError("answer is not signed by the hub of the enrolment code")
    try:
        answer = EnrolmentAnswer(
            hub=UUID(said["hub"]),
            desk=UUID(said["desk"]),
            post=str(said["post"]),
            hub_seal=ClosingKey(bytes.fromhex(said["seal"])),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidValueError("answer of the hub lacks an element or holds a wrong one") from error
    if answer.hub != code.hub or answer.desk != desk:
        raise InvalidValueError("answer of the hub is meant for another desk")
    return answer


def _signed(kind: str, said: dict[str, Json], key: SigningKey) -> bytes:
    whole = {**said, "kind": kind}
    return canonical_json({"said": whole, "signature": key.sign(SignedAs.ENROLMENT, canonical_json(whole)).hex()})


def _taken_apart(kind: str, data: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    try:
        outer = json.loads(data)
        said, signature = outer["said"], bytes.fromhex(outer["signature"])
        signed = canonical_json(said)
        is_meant = said["kind"] == kind
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InvalidValueError("enrolment cannot be understood") from error
    if not is_meant:
        raise InvalidValueError("enrolment is a question where an answer is meant, or the other way round")
    return said, signed, signature


def _check(body: bytes) -> bytes:
    return hashlib.sha256(b"BorderDesk enrolment code\n" + body).digest()[:_CHECK_LENGTH]
