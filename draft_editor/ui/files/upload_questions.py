"""What is asked about files before they are attached, or changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draft_editor.model.words import count_words, words
from draft_editor.ui import later
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.say import say, tr
from draft_editor.ui.window import Window

if TYPE_CHECKING:
    from draft_editor.ui.files.links import ServerOffer
    from draft_editor.ui.files.offers import FolderOffer
    from draft_editor.ui.files.row_shrinking import RowsOffer
    from draft_editor.ui.files.shrinking import ShrinkOffer


class UploadQuestions(QObject):
    """Each question is a dialog that blocks nothing; its answer goes back to the uploads."""

    def __init__(self, window: Window, uploads: Uploads) -> None:
        super().__init__(window)
        self._window = window
        self._uploads = uploads
        uploads.folder_asked.connect(self.ask_about_folder)
        uploads.shrink_asked.connect(self.ask_to_shrink)
        uploads.rows_asked.connect(self.ask_to_shrink_rows)
        uploads.links.server_asked.connect(self.ask_about_server)

    def ask_about_folder(self, offer: FolderOffer) -> None:
        """Ask whether the files of a folder that was dropped are meant."""
        count, name = len(offer.folder.files), offer.folder.path.name
        body = words(
            "“{name}” is a folder. Only the files directly in it are attached, and none "
            "that is hidden.",
            name=name,
        )
        self._ask(
            say(count_words("Attach the %n file(s) of this folder?", count)),
            say(body),
            ("attach", tr("Attach them"), partial(self._uploads.take_folder, offer)),
            (tr("Leave out"), None),
        )

    def ask_to_shrink(self, offer: ShrinkOffer) -> None:
        """Ask whether smaller copies of pictures that are too large shall be attached."""
        told = (*map(later.copy_text, offer.copies), tr("The files themselves stay as they are."))
        reasons = tuple(copy.large.why for copy in offer.copies)
        self._ask(
            say(count_words("Attach %n smaller picture(s)?", len(offer.copies))),
            "\n\n".join(told),
            ("shrink", tr("Attach smaller"), partial(self._uploads.take_smaller, offer)),
            (tr("Leave out"), partial(self._uploads.refused.emit, reasons)),
        )

    def ask_to_shrink_rows(self, offer: RowsOffer) -> None:
        """Ask whether smaller copies shall take the places of pictures that are attached."""
        self._ask(
            say(count_words("Make %n attached picture(s) smaller?", len(offer.rows))),
            later.offer_text(offer),
            ("shrink", tr("Make smaller"), partial(self._uploads.take_smaller_rows, offer)),
            (tr("Leave as they are"), None),
        )

    def ask_about_server(self, offer: ServerOffer) -> None:
        """Ask whether a server may be asked what lies at a link."""
        question = later.Question(
            tr("Ask the server about this link?"),
            tr(
                "The link is attached in any case. {server} can tell type and size; it would "
                "learn that somebody here asks about this file. No login goes along, and nothing "
                "is fetched."
            ).format(server=offer.server),
            (
                later.Choice("once", tr("Ask once")),
                later.Choice("always", tr("Always")),
                later.Choice("never", tr("Never")),
                later.Choice("later", tr("Not now")),
            ),
            "later",
            parent=self._window,
        )
        question.answered.connect(partial(self._uploads.links.answer, offer))
        question.open()

    def _ask(
        self,
        headline: str,
        body: str,
        yes: tuple[str, str, Callable[[], None]],
        no: tuple[str, Callable[[], None] | None],
    ) -> None:
        (key, text, agreed), (other, declined) = yes, no
        choices = (later.Choice(key, text), later.Choice("leave", other))
        question = later.Question(headline, body, choices, "leave", parent=self._window)

        def on_answered(answer: str) -> None:
            do = agreed if answer == key else declined
            if do is not None:
                do()

        question.answered.connect(on_answered)
        question.open()
