"""Documents for HTML of others: they load nothing, and wear the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from draft_editor.ui.style import worn, worn_scale
from draft_editor.ui.tokens import SPACE, TYPE


class StillDocument(QTextDocument):
    """A document that gets nothing from anywhere.

    It is not enough that its view gets nothing: then Qt's own document opens files itself.
    """

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: no picture, no style sheet, no file."""
        return None


def look_of_mail() -> str:
    """The style sheet for what `shown_mail` gives, in the colours that are worn now."""
    colours = worn()
    edge = f"border-color: {colours.field_line}; border-style: solid; border-collapse: collapse"
    return (
        f"a {{ color: {colours.accent.text}; }}"
        f" .to {{ color: {colours.muted}; font-size: {round(TYPE.help * worn_scale())}px; }}"
        f" .picture {{ color: {colours.muted}; background: {colours.background}; }}"
        f" .warning {{ color: {colours.warning.text}; background: {colours.warning.soft}; }}"
        f" table {{ {edge}; }}"
        f" td, th {{ padding: 2px {SPACE.small}px; }}"
    )
