"""A draft keeps a reading as it was, and no picture."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.crossing import CaptureMethod, CrossingDetails, Direction, TravelMode
from borderdesk.domain.draft import DraftPlace, InspectionDraft, draft_of, draft_record
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.picture import Picture
from borderdesk.domain.reading import NOTHING_READ, CharacterState, Reading, ReadingKind, ReadingReason
from tests.made_up import a_draft
from tests.ui.fake_desk import misread, mrz_of, seen_mrz

TEXT = st.text("ABC 123é", max_size=8)
MISREAD = misread(mrz_of(), 1, 14, "8")


def read_back(draft: InspectionDraft) -> InspectionDraft:
    return draft_of(
        json.loads(canonical_json(draft_record(draft))),
        event_id=draft.event_id,
        lane=draft.lane,
        place=draft.place,
        saved_at=draft.saved_at,
        officer_id=draft.officer_id,
    )


readings = st.sampled_from(
    [
        NOTHING_READ,
        replace(seen_mrz(mrz_of()).reading, outline=()),
        replace(
            seen_mrz(MISREAD, accepted=False, reasons=[ReadingReason.CHECK_DIGIT]).reading,
            outline=(),
            states=((CharacterState.SEEN,) * 44, (CharacterState.DOUBTFUL,) * 44),
        ),
        Reading(kind=ReadingKind.NONE, lines=("P<UTO",), reasons=(ReadingReason.NO_MRZ,)),
    ]
)
drafts = st.builds(
    a_draft,
    reading=readings,
    place=st.sampled_from(DraftPlace),
    method=st.sampled_from(CaptureMethod),
    accepted=st.booleans(),
    direction=st.sampled_from(Direction),
    details=st.builds(
        CrossingDetails,
        travelling_by=st.none() | st.sampled_from(TravelMode),
        plate=TEXT,
        stay_days=st.none() | st.integers(0, 99),
        vehicle_id=st.none() | st.uuids(),
    ),
)


@given(drafts)
def test_a_draft_is_read_back_as_it_was(draft: InspectionDraft) -> None:
    assert read_back(draft) == draft


def test_a_draft_must_not_keep_a_picture() -> None:
    picture = Picture(width=1, height=1, stride=3, data=b"abc")

    with pytest.raises(InvalidValueError, match="picture"):
        a_draft(reading=replace(NOTHING_READ, picture=picture))


@pytest.mark.parametrize("change", [{"form": 2}, {"method": "guess"}, {"traveller": {}}, {"details": None}])
def test_a_draft_of_another_form_is_refused_without_its_content(change: dict[str, object]) -> None:
    draft = a_draft()
    record = {**draft_record(draft), **change}

    with pytest.raises(InvalidValueError, match="draft"):
        draft_of(
            record,
            event_id=draft.event_id,
            lane=draft.lane,
            place=draft.place,
            saved_at=draft.saved_at,
            officer_id=draft.officer_id,
        )
