"""Stands before the links of the attachments, which are loaded when the first one is met."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from draft_editor.draft.draft import Draft
from draft_editor.model.json_text import Json
from draft_editor.ui import later
from draft_editor.ui.files.link_ports import LinkPlaces, LinkTold
from draft_editor.ui.sheet import Sheet

if TYPE_CHECKING:
    from draft_editor.model.link import Link
    from draft_editor.ui.files.links import LinkNote, Links, ServerOffer


class LinkDoor(QObject):
    """Does what `Links` do; their `moved` and `refused` are told where those of files are.

    `server_asked` carries a `ServerOffer`, to be given to `answer`.
    """

    server_asked = Signal(object)

    def __init__(
        self,
        sheet: Sheet,
        places: LinkPlaces,
        moved: SignalInstance,
        refused: SignalInstance,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._places = places
        self._moved = moved
        self._refused = refused

    @cached_property
    def _links(self) -> Links:
        links = later.Links(self._sheet, self._places, self)
        links.moved.connect(self._moved)
        links.refused.connect(self._refused)
        links.server_asked.connect(self.server_asked)
        return links

    def attach(self, draft: Draft, links: tuple[Link, ...]) -> None:
        """Put a row for each link."""
        self._links.attach(draft, links)

    def note_of(self, item: Json) -> LinkNote | None:
        """What is known of the link of a row."""
        return self._links.note_of(item) if self._is_open() else None

    def ask(self, item: Json) -> None:
        """Ask about the link of a row, as somebody wishes."""
        self._links.ask(item)

    def stop(self, item: Json) -> None:
        """Ask no more about a row."""
        self._links.stop(item)

    def answer(self, offer: ServerOffer, key: str) -> None:
        """Take what was said about a server."""
        self._links.answer(offer, key)

    def on_told(self, event: LinkTold) -> None:
        """A server has answered, or has not."""
        self._links.on_told(event)

    def is_quiet(self) -> bool:
        """Whether all answers have been taken in."""
        return not self._is_open() or self._links.is_quiet()

    def let_go(self) -> None:
        """Other drafts take the place of these."""
        if self._is_open():
            self._links.let_go()

    def _is_open(self) -> bool:
        return "_links" in self.__dict__
