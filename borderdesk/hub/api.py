"""The hub over HTTP: its routes, and what holds for all of them."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response

from borderdesk import __version__
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.hub.answers import TooLargeError, error_answer
from borderdesk.hub.desk_routes import desk_routes
from borderdesk.hub.health_routes import health_routes
from borderdesk.hub.rate import RateLimit
from borderdesk.hub.service import Service
from borderdesk.sync.errors import Refused


def make_api(service: Service) -> FastAPI:
    """Return the application that serves one hub; whoever made the service closes its database."""
    api = FastAPI(title="BorderDesk hub", version=__version__, docs_url=None, redoc_url=None)
    api.include_router(desk_routes(service))
    api.include_router(health_routes(service))
    rate = RateLimit()

    @api.middleware("http")
    async def slow_down(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
        if rate.takes(request.client.host if request.client else ""):
            return await answer(request)
        service.counters.count("requests_slowed")
        return error_answer(429, "too_many", "too many requests from this address; try again in a second")

    @api.exception_handler(EnvironmentFailureError)
    def failed(_request: Request, error: EnvironmentFailureError) -> Response:
        return error_answer(503, "unavailable", str(error))

    @api.exception_handler(TooLargeError)
    def too_large(_request: Request, _error: TooLargeError) -> Response:
        service.counters.count("parcels_refused", Refused.TOO_LARGE.value)
        return error_answer(413, Refused.TOO_LARGE.value, "body is larger than anything that is meant here")

    return api
