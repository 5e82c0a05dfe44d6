"""The strip on which a supervisor signs for old lists: name, passphrase and a reason."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.errors import BusyError, EnvironmentFailureError, InvalidValueError, NotPermittedError
from borderdesk.domain.list_acceptance import OldList, OwnAcceptanceError
from borderdesk.domain.shift import LONGEST_REASON, SHORTEST_REASON
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.old_lists import Signature
from borderdesk.ui.inspection.states import Strip
from borderdesk.ui.parts.answer_strip import Answer, AnswerStrip, Question
from borderdesk.ui.theme import Theme
from borderdesk.ui.words.signing_in import locked_words, refused_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count


class AcceptanceStrip(AnswerStrip):
    """Asks while the model does; Enter signs, Esc closes.

    Signals:
        signed: Somebody signs; carries the signature.
    """

    signed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.words.setMaxLength(LONGEST_REASON)
        self._drawn: tuple[object, ...] = ()
        self.answered.connect(self._sign)

    def draw(self, model: InspectionModel) -> None:
        """Ask what the model asks, and say why it was refused."""
        old_lists = model.paperwork.old_lists
        drawn = (model.prompts.strip is Strip.OLD_LIST, old_lists.shown, old_lists.refused, model.intake.is_waiting)
        if drawn == self._drawn:
            return
        was_asked, self._drawn = self.question is not None, drawn
        if not drawn[0]:
            self.put_away()
            return
        if not was_asked:
            self.ask(self._asked(old_lists.shown))
        if old_lists.refused is not None:
            self.say_wrong(self._refused_words(old_lists.refused, model))
        elif model.intake.is_waiting:
            self.explanation.show_text(self.tr("Finish this traveller first"), "warn_text")

    def _asked(self, lists: tuple[OldList, ...]) -> Question:
        return Question(
            title=self.tr("A supervisor accepts for this shift"),
            explanation=" ".join(_list_words(old) for old in lists),
            words_name=self.tr("Why is it accepted?"),
            second_name=self.tr("Supervisor's user name"),
            secret_name=self.tr("Passphrase"),
            save=self.tr("Accept"),
        )

    def _refused_words(self, error: Exception, model: InspectionModel) -> str:
        match error:
            case SignInLockedError():
                return locked_words(error.until, model.desk.zone)
            case SignInRefusedError():
                return refused_words(error.tries_left)
            case OwnAcceptanceError():
                return self.tr("Nobody accepts a list for their own inspections. Ask another supervisor.")
            case NotPermittedError():
                return self.tr("Only a supervisor may accept an old list.")
            case BusyError() | EnvironmentFailureError():
                return self.tr("Not accepted: the desk cannot write. Try again.")
            case InvalidValueError():
                return self.tr("Not accepted: the shift was closed, or the lists are other ones by now.")
            case _:
                return self.tr("Not accepted. Try again.")

    @Slot(object)
    def _sign(self, answer: Answer) -> None:
        if len(answer.words) < SHORTEST_REASON:
            self.say_wrong(self.tr("Say why, in a few words."))
        elif not answer.second or not answer.secret:
            self.explanation.show_text(self.tr("Type the supervisor's user name and passphrase."), "stop_text")
        else:
            self.signed.emit(Signature(user_name=answer.second, passphrase=answer.secret, reason=answer.words))


def _list_words(old: OldList) -> str:
    return count(
        QT_TRANSLATE_NOOP("Words", "{list} is 1 day old."),
        QT_TRANSLATE_NOOP("Words", "{list} is {number} days old."),
        old.days,
        list=old.name,
    )
