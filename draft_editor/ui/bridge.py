"""The one place where news from other threads comes to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from draft_editor.ui.ports import Event
    from draft_editor.ui.safety.ports import SafetyNews


class Bridge(QObject):
    """Lives on the GUI thread; what is posted from any thread happens there, in order.

    Thread: `post` from any thread; what it emits is delivered on the GUI thread, because the
    object lives there and its receivers are methods of objects that do.
    """

    happened = Signal(object)
    told_aside = Signal(object)

    def post(self, event: Event) -> None:
        """Tell the window."""
        self.happened.emit(event)

    def post_aside(self, news: SafetyNews) -> None:
        """Tell what is not the desk's: `told_aside`."""
        self.told_aside.emit(news)
