"""The routes that desks use: they are taken in once, and then send parcels."""

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.hub import desks
from borderdesk.hub.answers import JSON, body_of, error_answer, error_answers
from borderdesk.hub.ingest import take_parcel
from borderdesk.hub.service import Service
from borderdesk.sync.enrolment import EnrolmentAnswer, read_request, write_answer
from borderdesk.sync.errors import ParcelRefusedError, Refused
from borderdesk.sync.parcel import LARGEST
from borderdesk.sync.receipt import write_receipt

LARGEST_ENROLMENT = 4096
_STATUS = {
    Refused.NO_PARCEL: 400,
    Refused.TOO_LARGE: 413,
    Refused.UNKNOWN_DESK: 401,
    Refused.REVOKED_DESK: 403,
    Refused.BAD_SIGNATURE: 401,
}
_OCTETS = {"requestBody": {"required": True, "content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
_OBJECT = {"requestBody": {"required": True, "content": {JSON: {"schema": {"type": "object"}}}}}


def desk_routes(service: Service) -> APIRouter:
    """Return the routes of one hub."""
    routes = APIRouter(prefix="/v1", tags=["desks"])
    counters = service.counters

    @routes.post("/parcels", openapi_extra=_OCTETS, responses=error_answers(400, 401, 403, 413, 429, 503))
    async def post_parcel(request: Request) -> Response:
        """Store a parcel as it came; the answer is the signed receipt for it."""
        data = await body_of(request, LARGEST)
        try:
            receipt = await run_in_threadpool(take_parcel, service.database, service.hub, data, service.clock())
        except ParcelRefusedError as error:
            counters.count("parcels_refused", error.refused.value)
            return error_answer(_STATUS[error.refused], error.refused.value, str(error))
        if receipt.puzzle is None:
            counters.count("parcels_stored")
        else:
            counters.count("parcels_puzzling", receipt.puzzle.value)
        if receipt.is_forked:
            counters.count("parcels_on_forked_chain")
        return Response(write_receipt(receipt, service.hub.key), media_type=JSON)

    @routes.post("/enrolments", openapi_extra=_OBJECT, responses=error_answers(400, 403, 413, 429, 503))
    async def post_enrolment(request: Request) -> Response:
        """Take a desk in that shows a one-time code; the answer is signed by the hub."""
        data = await body_of(request, LARGEST_ENROLMENT)
        try:
            asked = read_request(data)
            post = await run_in_threadpool(desks.enrol, service.database, asked, service.clock())
        except InvalidValueError as error:
            counters.count("enrolments_refused", "not_understood")
            return error_answer(400, "not_understood", str(error))
        except NotPermittedError as error:
            counters.count("enrolments_refused", "not_permitted")
            return error_answer(403, "not_permitted", str(error))
        counters.count("enrolments")
        answer = EnrolmentAnswer(
            hub=service.hub.hub_id, desk=asked.desk, post=post, hub_seal=service.hub.opening.closing_key
        )
        return Response(write_answer(answer, service.hub.key), media_type=JSON)

    return routes
