"""Files that are offered to a draft, from wherever they come: one path, one check."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path as FilePath
from typing import Final, assert_never

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QImageWriter

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import PROTOCOL
from draft_editor.model.json_text import Json
from draft_editor.model.link import BadLink, Link, read_link
from draft_editor.model.local_file import Found, LocalFile, LocalFolder, NotTaken
from draft_editor.model.words import Words, words
from draft_editor.rules.admission import link_refusal, refusal, would_fit_smaller
from draft_editor.rules.limits import LIMITS, NO_LIMITS, Limits
from draft_editor.rules.room import is_picture, total
from draft_editor.ui.files.carried import (
    PNG,
    address_of,
    holds_local_files,
    holds_picture,
    links_in,
)
from draft_editor.ui.files.ports import FilesFound, LocalPlaces
from draft_editor.ui.files.upload_rows import rows_of
from draft_editor.ui.say import tr
from draft_editor.ui.sheet import Sheet

_AT_A_TIME: Final = 50
"""Files that are judged before the window has its turn: one among hundreds may take long."""


@dataclass(frozen=True, slots=True)
class FolderOffer:
    """A folder was offered to a draft: whether its files are meant is for a person to say."""

    draft: Draft = field(repr=False)
    folder: LocalFolder


@dataclass(frozen=True, slots=True)
class LargePicture:
    """A picture that is refused only for its size, and how many bytes would be taken."""

    file: LocalFile
    why: Words = field(repr=False)
    most: int


@dataclass(slots=True)
class _Inquiry:
    """An offer whose files are being looked at, then those that are to be judged, and what came."""

    draft: Draft
    refused: list[Words]
    found: deque[Found] = field(default_factory=deque)
    taken: list[LocalFile] = field(default_factory=list)
    folders: list[LocalFolder] = field(default_factory=list)
    large: list[LargePicture] = field(default_factory=list)
    unanswered: int = 1

    def judge(self, found: Found, limits: Limits) -> None:
        """Take a file or refuse it; a folder is to be asked about."""
        match found:
            case LocalFile():
                why = refusal(found, limits)
                if why is None:
                    self.taken.append(found)
                elif limits.file_bytes is not None and would_fit_smaller(found, limits):
                    self.large.append(LargePicture(found, why, limits.file_bytes.value))
                else:
                    self.refused.append(why)
            case LocalFolder(path, files):
                if files:
                    self.folders.append(found)
                else:
                    self.refused.append(words("“{name}” holds no files.", name=path.name))
            case NotTaken(_, why):
                self.refused.append(why)
            case _:
                assert_never(found)


class Offers(QObject):
    """Takes what is dropped, pasted or picked, has it looked at, and judges it.

    `taken` carries the draft and the files that are fit for it; `linked` the draft and the
    `Link`s to what lies elsewhere; `refused` a sentence for each that is not fit;
    `folder_asked` a `FolderOffer`; `large_found` the draft and its
    `LargePicture`s. An offer belongs to the draft that was open when it was made, whichever is
    open when its files have been looked at.
    """

    taken = Signal(object, object)
    linked = Signal(object, object)
    refused = Signal(object)
    folder_asked = Signal(object)
    large_found = Signal(object, object)

    def __init__(self, sheet: Sheet, places: LocalPlaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._places = places
        self._inquiries: dict[int, _Inquiry] = {}
        self._kept: dict[int, Callable[[Found], None]] = {}
        self._next = 1
        self._judged: deque[_Inquiry] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._judge_some)

    def offer(self, urls: Sequence[QUrl]) -> None:
        """Offer files, folders and links to the open draft."""
        draft = self._sheet.draft
        if draft is None:
            return
        links, refused = _judged([url for url in urls if not url.isLocalFile()], limits_of(draft))
        paths = [FilePath(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if links:
            self.linked.emit(draft, tuple(links))
        if paths:
            self._places.inspect(self._begin(draft, refused), paths)
        elif refused:
            self.refused.emit(tuple(refused))

    def offer_content(self, content: QMimeData) -> bool:
        """Offer what a drop or the clipboard holds: its files, else its picture, else its links.

        False if it holds none of them: then it is somebody else's.
        """
        if holds_local_files(content):
            self.offer(content.urls())
        elif holds_picture(content):
            self._offer_picture(content)
        else:
            links = content.urls() or links_in(content)
            self.offer(links)
            return bool(links)
        return True

    def take_folder(self, asked: FolderOffer) -> None:
        """Offer the files of a folder, as its question was answered with yes."""
        self._places.inspect(self._begin(asked.draft, []), asked.folder.files)

    def take_copies(self, draft: Draft, copies: Sequence[tuple[str, bytes]]) -> None:
        """Offer pictures that were made here, under these names, as one."""
        inquiry = _Inquiry(draft, [], unanswered=len(copies))
        for name, content in copies:
            key, self._next = self._next, self._next + 1
            self._inquiries[key] = inquiry
            self._places.keep_picture(key, name, partial(bytes, content))

    def keep_copies(
        self, copies: Sequence[tuple[str, bytes]], then: Callable[[list[Found]], None]
    ) -> None:
        """Keep pictures that were made here; `then` gets their files, in the same order."""
        kept: dict[int, Found] = {}

        def on_kept(key: int, found: Found) -> None:
            kept[key] = found
            if len(kept) == len(copies):
                then([kept[each] for each in sorted(kept)])

        for name, content in copies:
            key, self._next = self._next, self._next + 1
            self._kept[key] = partial(on_kept, key)
            self._places.keep_picture(key, name, partial(bytes, content))

    def on_found(self, event: FilesFound) -> None:
        """The files of an offer were looked at."""
        kept = self._kept.pop(event.inquiry, None)
        if kept is not None:
            kept(event.found[0])
            return
        inquiry = self._inquiries.pop(event.inquiry, None)
        if inquiry is None:
            return
        inquiry.found.extend(event.found)
        inquiry.unanswered -= 1
        if inquiry.unanswered:
            return
        self._judged.append(inquiry)
        if not self._turn.isActive():
            self._judge_some()

    def _judge_some(self) -> None:
        """Judge some files of the offer that came first; tell of it when none was left to judge.

        A small offer is told of at once; a large one has a turn of its own for the telling.
        """
        inquiry = self._judged[0]
        limits = limits_of(inquiry.draft)
        is_small = len(inquiry.found) <= _AT_A_TIME and not inquiry.taken
        is_judged = not inquiry.found
        for _ in range(min(_AT_A_TIME, len(inquiry.found))):
            inquiry.judge(inquiry.found.popleft(), limits)
        if is_judged or is_small:
            self._judged.popleft()
            self._tell(inquiry)
        if self._judged:
            self._turn.start()

    def _tell(self, inquiry: _Inquiry) -> None:
        if inquiry.taken:
            self.taken.emit(inquiry.draft, tuple(inquiry.taken))
        if inquiry.refused:
            self.refused.emit(tuple(inquiry.refused))
        if inquiry.large:
            self.large_found.emit(inquiry.draft, tuple(inquiry.large))
        for folder in inquiry.folders:
            self.folder_asked.emit(FolderOffer(inquiry.draft, folder))

    def _offer_picture(self, content: QMimeData) -> None:
        draft = self._sheet.draft
        if draft is None:
            return
        when = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M")
        name = tr("Pasted image {when}.png").format(when=when)
        self._places.keep_picture(self._begin(draft, []), name, _png_of(content))

    def _begin(self, draft: Draft, refused: list[Words]) -> int:
        inquiry, self._next = self._next, self._next + 1
        self._inquiries[inquiry] = _Inquiry(draft, refused)
        return inquiry


def _png_of(content: QMimeData) -> Callable[[], bytes]:
    """The picture as a PNG file, made when it is asked for: a large one takes a while."""
    if content.hasFormat(PNG):
        as_it_came = bytes(content.data(PNG).data())
        return lambda: as_it_came
    return partial(_encoded, QImage(content.imageData()))


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def limits_of(draft: Draft) -> Limits:
    """What the channel of a draft takes."""
    protocol = draft.value(PROTOCOL)
    return LIMITS.get(protocol, NO_LIMITS) if isinstance(protocol, str) else NO_LIMITS


def may_be_smaller(draft: Draft, file_of: Callable[[Json], FilePath | None]) -> bool:
    """Whether the files of a draft are too large together, and a picture of it is at hand.

    `file_of` gives the file of a row on this computer.
    """
    most, rows = limits_of(draft).attachment_bytes, rows_of(draft)
    if most is None or total(rows) <= most.value:
        return False
    return any(is_picture(row) and file_of(row) is not None for row in rows)


def _judged(urls: Sequence[QUrl], limits: Limits) -> tuple[list[Link], list[Words]]:
    """The links that are taken, and a sentence for each of the others."""
    links: list[Link] = []
    refused: list[Words] = []
    for url in urls:
        try:
            link = read_link(address_of(url))
        except BadLink as bad:
            refused.append(bad.said)
            continue
        why = link_refusal(link.name, limits)
        if why is None:
            links.append(link)
        else:
            refused.append(why)
    return links, refused
