"""The routes that a monitor asks."""

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse
from sqlalchemy import text

from borderdesk.hub.answers import error_answers
from borderdesk.hub.service import Service


def health_routes(service: Service) -> APIRouter:
    """Return the routes of one hub."""
    routes = APIRouter(tags=["health"], default_response_class=PlainTextResponse)

    @routes.get("/healthz", responses=error_answers(429))
    def healthz() -> str:
        """Say that the hub runs."""
        return "alive\n"

    @routes.get("/readyz", responses=error_answers(429, 503))
    def readyz() -> str:
        """Say that the hub runs and reaches its database."""
        service.database.read(lambda connection: connection.execute(text("SELECT 1")))
        return "ready\n"

    @routes.get("/metrics", responses=error_answers(429))
    def metrics() -> str:
        """Return the counters since the hub was started."""
        return service.counters.text()

    return routes
