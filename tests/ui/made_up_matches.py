"""Match cases and pairs without a database, for the tests of the supervisor's pages."""

from dataclasses import replace
from datetime import timedelta

from borderdesk.actions.match_queue import OpenedCase
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.lasting_pair import LastingPair, PairFile, entry_digest, needs_second, paired
from borderdesk.domain.match_finding import FindingReason
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.screening import Hit
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.domain.watchlist_check import hit_record
from tests.made_up import ERIKSSON, NOW, a_crossing, hit_with

SUPERVISOR = Officer(officer_id="halvorsen", user_name="halvorsen", display_name="R. Halvorsen", role=Role.SUPERVISOR)
HIT = hit_with(Handling.OVERT)


def a_case(hit: Hit = HIT, surname: str = "ERIKSSON", decider: str = "okafor") -> MatchCase:
    traveller = replace(ERIKSSON, primary_identifier=surname)
    return MatchCase(
        crossing=a_crossing(traveller=traveller),
        hit=hit_record(hit),
        level=hit.level,
        waits_since=NOW - timedelta(minutes=20),
        is_later=False,
        findings=(),
        deciders=frozenset({decider}),
    )


def opened(case: MatchCase, hit: Hit | None = HIT) -> OpenedCase:
    return OpenedCase(case=case, hit=hit, earlier=(), names={"okafor": "D. Okafor"})


def a_pair(level: Level = Level.CHECK, surname: str = "ERIKSSON") -> PairFile:
    hit = replace(HIT, level=level)
    pair = LastingPair(
        pair_id=uuid7(),
        finding_id=uuid7(),
        list_name=hit.list_name,
        reference=hit.entry.reference,
        entry_digest=entry_digest(hit),
        handling=hit.handling,
        traveller=paired(replace(ERIKSSON, primary_identifier=surname)),
        needs_second=needs_second(hit),
        reason=FindingReason.OTHER_PHOTO,
        evidence="Compared by two officers",
        decided_at=NOW,
        ends_on=NOW.date() + timedelta(days=100),
        officer_id="njoroge",
        session_id=uuid7(),
    )
    return PairFile(pair=pair, decided_by="M. Njoroge")
