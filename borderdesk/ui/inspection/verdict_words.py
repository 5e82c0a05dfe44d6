"""What the verdict bar says in each state of the inspection."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from borderdesk.domain.verdict import Assessment, Verdict
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.words.findings import finding_sentences
from borderdesk.ui.words.readings import hint_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say


class Tone(StrEnum):
    """The colours and the symbol of the bar."""

    READY = "ready"
    READING = "reading"
    CLEAR = "clear"
    CHECK = "check"
    STOP = "stop"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictWords:
    """The word, one line of reasons, and a few words at the far side."""

    tone: Tone
    word: str
    reason: str
    aside: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says: a stop begins with that word alone."""
        word = say(QT_TRANSLATE_NOOP("Words", "Stop. Refer to secondary")) if self.tone is Tone.STOP else self.word
        return f"{word}. {self.reason}"


_STATES = {
    Stage.READY: (
        Tone.READY,
        QT_TRANSLATE_NOOP("Words", "Ready for the next traveller"),
        QT_TRANSLATE_NOOP("Words", "Place a document under the camera, scan its barcode, or press {type} to type."),
    ),
    Stage.CANNOT_READ: (
        Tone.CHECK,
        QT_TRANSLATE_NOOP("Words", "Cannot read the code lines"),
        QT_TRANSLATE_NOOP("Words", "Try {again}, or press {type} and type the document number."),
    ),
    Stage.CHECKING: (
        Tone.READING,
        QT_TRANSLATE_NOOP("Words", "Checking"),
        QT_TRANSLATE_NOOP("Words", "The watchlists are being searched."),
    ),
    Stage.NOT_CHECKED: (
        Tone.FAULT,
        QT_TRANSLATE_NOOP("Words", "This traveller is not checked"),
        QT_TRANSLATE_NOOP("Words", "The check did not finish. Press {again} to check again, or call the shift lead."),
    ),
    Stage.SAVING: (
        Tone.READING,
        QT_TRANSLATE_NOOP("Words", "Saving"),
        QT_TRANSLATE_NOOP("Words", "The decision is being written to the log."),
    ),
    Stage.NOT_SAVED: (
        Tone.FAULT,
        QT_TRANSLATE_NOOP("Words", "This decision is not saved"),
        QT_TRANSLATE_NOOP("Words", "Do not let the traveller go. Try again {admit} or call the shift lead."),
    ),
}
_VERDICTS = {
    Verdict.CLEAR: (Tone.CLEAR, QT_TRANSLATE_NOOP("Words", "Clear")),
    Verdict.CHECK: (Tone.CHECK, QT_TRANSLATE_NOOP("Words", "Check before you admit")),
    Verdict.STOP: (Tone.STOP, QT_TRANSLATE_NOOP("Words", "Stop: refer to secondary")),
    Verdict.NOT_SCREENED: (Tone.FAULT, QT_TRANSLATE_NOOP("Words", "This traveller is not checked")),
}


def tone_of(model: InspectionModel) -> Tone:
    """Return the colours of a finished check, as the screen shows it."""
    return _VERDICTS[model.shown.verdict][0] if model.shown else Tone.READY


def verdict_words(model: InspectionModel, keys: KeyMap) -> VerdictWords:
    """Return what the bar says now; keys are named as the post gave them."""
    if model.stage is Stage.DECIDING and model.shown is not None:
        return _assessed(model, model.shown)
    if model.stage is Stage.READING:
        word = say(QT_TRANSLATE_NOOP("Words", "Reading"))
        return VerdictWords(tone=Tone.READING, word=word, reason=hint_words(model.sighting.hint))
    if model.stage is Stage.READY and model.is_typing:
        word = say(QT_TRANSLATE_NOOP("Words", "Type the document number"))
        reason = say(QT_TRANSLATE_NOOP("Words", "It is checked as you type, before the rest is there."))
        return VerdictWords(tone=Tone.READY, word=word, reason=reason)
    tone, word, reason = _STATES[model.stage]
    caps = {"type": keys.cap(Command.TYPE), "again": keys.cap(Command.READ_AGAIN), "admit": keys.cap(Command.ADMIT)}
    return VerdictWords(tone=tone, word=say(word), reason=say(reason, **caps))


def _assessed(model: InspectionModel, assessment: Assessment) -> VerdictWords:
    tone, word = _VERDICTS[assessment.verdict]
    seconds = f"{model.verdict_seconds:.1f}".replace(".", QLocale().decimalPoint())
    if assessment.verdict is Verdict.CLEAR:
        reason = say(
            QT_TRANSLATE_NOOP("Words", "Watchlist checked, {records} records. Document valid."),
            records=figure(assessment.screening.entries),
        )
        if model.lane.hub is not None and not model.lane.hub.is_reachable:
            reason += " " + say(QT_TRANSLATE_NOOP("Words", "Checked on this desk only."))
        was_read = model.subject is not None and model.subject.mrz is not None
        sentence = (
            QT_TRANSLATE_NOOP("Words", "read and checked in {seconds} s")
            if was_read
            else QT_TRANSLATE_NOOP("Words", "checked in {seconds} s")
        )
        return VerdictWords(tone=tone, word=say(word), reason=reason, aside=say(sentence, seconds=seconds))
    sentences = list(finding_sentences(assessment.findings, model.desk.zone))
    if any(not doubt.needs_supervisor for doubt in model.matches.doubts):
        sentences.insert(0, say(QT_TRANSLATE_NOOP("Words", "Match set aside by you.")))
    matches = len(assessment.overt_hits)
    if matches:
        points = count(QT_TRANSLATE_NOOP("Words", "1 match"), QT_TRANSLATE_NOOP("Words", "{number} matches"), matches)
    else:
        points = count(
            QT_TRANSLATE_NOOP("Words", "1 point to check"),
            QT_TRANSLATE_NOOP("Words", "{number} points to check"),
            len(sentences),
        )
    aside = say(QT_TRANSLATE_NOOP("Words", "{points}  ·  {seconds} s"), points=points, seconds=seconds)
    return VerdictWords(tone=tone, word=say(word), reason=" ".join(sentences[:2]), aside=aside)
