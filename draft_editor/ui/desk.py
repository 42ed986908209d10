"""What happens at the window: drafts are opened, edited, submitted; news are taken in."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from draft_editor.draft.card import Key
from draft_editor.draft.draft import Draft
from draft_editor.model.locator import Locator
from draft_editor.rules.finding import Level
from draft_editor.ui import later
from draft_editor.ui.closing import Closing
from draft_editor.ui.editor import Editor
from draft_editor.ui.files.link_ports import LinkTold
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.ui.files.upload_notices import UploadNotices
from draft_editor.ui.files.upload_questions import UploadQuestions
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.first_focus import FirstFocus
from draft_editor.ui.journal_ports import DraftsKept, Journal, SavingGoesOn, SavingStopped
from draft_editor.ui.keeping import Keeping
from draft_editor.ui.known.known import Known
from draft_editor.ui.looks import Looks
from draft_editor.ui.moments import Clocks
from draft_editor.ui.navigation import Navigation
from draft_editor.ui.page_making import PageMaking
from draft_editor.ui.past.ports import PastNews
from draft_editor.ui.ports import (
    DraftsRead,
    Event,
    FileEvent,
    FileOpened,
    FileSaved,
    LoginKnown,
    Outside,
    ProfileChanged,
    ProfileRefused,
    ProfileSaved,
    SubmitDeclined,
    Trouble,
    UploadEnded,
    UploadMoved,
)
from draft_editor.ui.profile_menu import ProfileMenu
from draft_editor.ui.questions import Questions
from draft_editor.ui.reading import Reading
from draft_editor.ui.say import say, tr
from draft_editor.ui.sending.attempt_news import AttemptNews
from draft_editor.ui.sending.submissions import Submissions
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.shelf import Shelf
from draft_editor.ui.signing_in import SigningIn
from draft_editor.ui.summary import summary
from draft_editor.ui.undoing import Undoing
from draft_editor.ui.window import Window

if TYPE_CHECKING:
    from draft_editor.ui.past.recalling import Recalling


class Desk(QObject):
    """Joins window, editor and outside; made after the first paint.

    Thread: GUI; the bridge brings news from elsewhere to `on_event`. `laid`: a draft lies in
    the editor, ready to be typed in. `closing`: the window closes for good.
    """

    laid = Signal()
    closing = Signal()

    def __init__(
        self,
        window: Window,
        outside: Outside,
        journal: Callable[[], Journal],
        looks: Looks,
        clocks: Clocks,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._outside = outside
        self._clocks = clocks
        self._key: Key | None = None
        self.shelf = Shelf()
        self.reading = Reading(window, outside)
        self.sheet = Sheet(self)
        self.uploads = Uploads(self.sheet, outside, self)
        self._upload_notices = UploadNotices(window, self.sheet, self.uploads)
        self._upload_questions = UploadQuestions(window, self.uploads)
        known = Known(self.shelf, outside, self)
        self.editor = Editor(self.sheet, self.uploads, known, clocks, window.history)
        self.undoing = Undoing(window, self.sheet, self.editor)
        self.keeping = Keeping(journal, window, self.editor, self.shelf, clocks)
        self.questions = Questions(window, outside)
        self._signing_in = SigningIn(window, self.questions, self.reading, clocks)
        self.submissions = Submissions(
            window, outside, self.shelf, self.sheet, clocks, self.keeping
        )
        self.ending = Closing(
            window, outside, self.editor, self.keeping, self.shelf, self.questions
        )
        self.navigation = Navigation(window, self.editor)
        self.profiles = ProfileMenu(window, outside)
        self.page_making = PageMaking(self.editor, self.shelf, clocks, window, outside)
        window.put_editor(self.editor)
        self._fill_menu(looks)
        self._join(looks)
        self.profiles.show()
        self.editor.look_now()
        self._first_focus = FirstFocus(window, self.editor)
        self.laid.connect(self._first_focus.on_laid)

    def _fill_menu(self, looks: Looks) -> None:
        """The commands, how the window looks, and last the way out."""
        menu, way_out = self.window.menu, self.window.actions_by_name["menu.quit"]
        self.window.fill_menu(way_out)
        looks.fill(menu)
        menu.addSeparator()
        menu.addAction(way_out)

    def _join(self, looks: Looks) -> None:
        window, editor = self.window, self.editor
        for name, do in (
            ("menu.submit", self.submit),
            ("menu.review", self.review),
            ("menu.versions", lambda: self.recalling.show_versions(self._key)),
            ("menu.sent", lambda: self.recalling.show_sent(self._outside.profile().name)),
            ("menu.read", self.read_drafts),
            ("menu.customer", self.questions.ask_customer),
            ("menu.open", self.questions.ask_file),
            ("menu.save", self.save),
            ("menu.curl", self.copy_curl),
            ("menu.findings", editor.toggle_findings),
            ("action.cancel", self.cancel),
            ("menu.quit", window.close),
        ):
            window.actions_by_name[name].triggered.connect(do)
        looks.changed.connect(window.wear)
        window.list_made.connect(self._on_list_made)
        self.submissions.login_refused.connect(self._signing_in.ask)
        self._signing_in.signed_in.connect(self.read_drafts)
        self.submissions.draft_asked.connect(self.open_draft)
        self.submissions.again_asked.connect(self._on_again_asked)
        self.navigation.draft_chosen.connect(self.open_draft)
        self.profiles.chosen.connect(self._on_profile_chosen)
        self.ending.closed.connect(self.closing)
        self.keeping.given_back.connect(self._on_given_back)
        self.keeping.attempts_given_back.connect(self.submissions.take_back)
        editor.told.connect(self._on_editor_told)
        editor.submit_asked.connect(self.submit)
        editor.submit_near.connect(lambda: self.submissions.look_ahead(self.sheet.draft))
        editor.review_asked.connect(self.review)
        editor.looked.connect(self.submissions.look_once_more)
        editor.address_made.connect(self._on_address_made)

    @cached_property
    def recalling(self) -> Recalling:
        """Looks back; made when somebody does."""
        return later.Recalling(
            self.window, self.keeping, self.shelf, self.editor, self._clocks, self.open_draft
        )

    def open_draft(self, key: Key) -> None:
        """Show a draft of the shelf."""
        if key not in self.shelf or self.sheet.draft is self.shelf.open(key):
            return
        self.editor.commit()
        self.keeping.leave()
        if key != self._key:
            self.window.turn_over()
        self._key = key
        draft, card = self.shelf.open(key), self.shelf.card(key)
        self.editor.set_customer_name(card.customer_name)
        self.sheet.lay(draft)
        self._show_address()
        self.editor.look_now()
        self._say_title()
        self.page_making.begin()
        self.laid.emit()
        self.keeping.open(key, draft, card)

    def show_profile(self) -> None:
        """Show the profile in use; all of it may be known only now."""
        self.profiles.show()
        self._show_address()

    def _show_address(self) -> None:
        draft, profile = self.sheet.draft, self._outside.profile()
        if draft is not None and self._key is not None and self.editor.has_address():
            ids, is_given = (profile.department, profile.user), self.shelf.may_address(self._key)
            self.editor.address.show_locator(draft.locator, ids, is_given=is_given)

    def _on_list_made(self) -> None:
        panel = self.window.list
        panel.chosen.connect(self.open_draft)
        panel.refresh_asked.connect(self.read_drafts)
        panel.customer_asked.connect(self.questions.ask_customer)
        panel.show_lines(self.shelf.lines(self._clocks), self._key)

    def _on_editor_told(self) -> None:
        if self.window.has_list():
            self.window.list.show_lines(self.shelf.lines(self._clocks), self._key)
        self.undoing.enable()

    def submit(self) -> None:
        """Send the open draft; what blocks is said and shown, and nothing is lost."""
        draft = self.sheet.draft
        if draft is None or not self.editor.commit():
            return
        if draft.locator is None:
            self._go_to_address()
            return
        found = self.editor.current_findings()
        asks_again = any(finding.rule == "opt-out-overridden" for finding in found)
        if asks_again or any(finding.level is Level.BLOCKS for finding in found):
            self.editor.show_all_findings()
            self.review()
            return
        self.send(draft, draft.locator)

    def send(self, draft: Draft, locator: Locator) -> None:
        """Send a draft as it is now."""
        title = summary(draft.tree, self._clocks, self._customer_name()).title()
        self.submissions.send(draft, locator, title)

    def review(self) -> None:
        """Show what will change, in words and as JSON, before it is sent."""
        draft = self.sheet.draft
        if draft is None or not self.editor.commit():
            return
        if draft.locator is None:
            self._go_to_address()
            return
        locator = draft.locator
        dialog = later.ReviewDialog(
            draft,
            self.editor.current_findings(),
            self._clocks,
            self._outside.profile(),
            self._customer_name(),
            self.window,
        )
        dialog.submitted.connect(lambda: self.send(draft, locator))
        dialog.place_chosen.connect(self.editor.reveal)
        dialog.curl_asked.connect(self.copy_curl)
        dialog.open()

    def cancel(self) -> None:
        """Stop the newest running attempt; without one, put the last notice away."""
        if not self.window.status.cancel_running():
            self.window.tell("")
            self.keeping.put_away()

    def copy_curl(self) -> None:
        """Put the edit on the clipboard as a command line, without the login."""
        draft = self.sheet.draft
        if draft is not None and draft.locator is not None:
            command = self._outside.curl(draft.locator, draft.source())
            QGuiApplication.clipboard().setText(command)
            self.window.tell(tr("Copied as cURL, with a place for the login instead of it."))

    def save(self) -> None:
        """Ask where to save the open draft as a file."""
        draft = self.sheet.draft
        if draft is not None and self.editor.commit():
            self.questions.ask_save(draft)

    def read_drafts(self) -> None:
        """Ask the service for the drafts."""
        self.reading.begin()

    def on_event(self, event: Event) -> None:
        """Take news from the outside."""
        match event:
            case DraftsRead():
                self._on_drafts_read(event)
            case DraftsKept() | SavingStopped() | SavingGoesOn():
                self.keeping.on_event(event)
            case AttemptNews():
                self.submissions.on_event(event)
            case PastNews():
                self.recalling.on_event(event)
            case FileOpened(path, card):
                self.open_draft(self.shelf.put_file(path, card))
            case FileSaved(path):
                self.window.tell(tr("Saved as {name}.").format(name=path.name))
            case ErrandDone() | FilesFound() | LinkTold() | UploadMoved() | UploadEnded():
                self._on_upload(event)
            case LoginKnown():
                self._signing_in.on_event(event)
            case ProfileChanged():
                self._begin_anew()
            case ProfileRefused() | ProfileSaved():
                self.profiles.on_event(event)
            case SubmitDeclined(said) | Trouble(said):
                self.window.tell(say(said))
            case _:
                assert_never(event)

    def _on_upload(self, event: FileEvent) -> None:
        if isinstance(event, LinkTold):
            self.uploads.links.on_told(event)
            return
        self.uploads.on_event(event)
        if isinstance(event, UploadEnded) and event.why is not None:
            self._upload_notices.fail(event.why)

    def _on_drafts_read(self, event: DraftsRead) -> None:
        keep = self._key if event.said else None
        self.shelf.put_cards(event.cards, keep, is_whole=not event.said)
        self.reading.end(event)
        self.submissions.remind()
        self._lay_after_reading()
        self.editor.set_customer_name(self._customer_name())
        self.editor.say_when()
        self.window.list.show_lines(self.shelf.lines(self._clocks), self._key)
        if event.needs_login:
            self._signing_in.ask(event.said[0] if event.said else None)

    def _on_given_back(self, active: Key | None) -> None:
        """Go on with the draft of the last run that was seen last, unless one was opened."""
        key = active if self._key is None or self.keeping.is_pick(self._key) else self._key
        self._key = None
        if key is not None:
            self.sheet.lay(None)
            self.open_draft(key)
        self._on_editor_told()

    def _lay_after_reading(self) -> None:
        """Show the open draft as it was just read, unless it holds edits; else the first."""
        key = self._key
        if key is None or key not in self.shelf:
            key = self.keeping.pick()
        if key is not None and self.sheet.draft is not self.shelf.open(key):
            self._key = None
            self.open_draft(key)
        elif key is None and self.sheet.draft is not None:
            self._key = None
            self.sheet.lay(None)
            self.editor.look_now()

    def _customer_name(self) -> str:
        return "" if self._key is None else self.shelf.card(self._key).customer_name

    def _on_again_asked(self, locator: Locator) -> None:
        self.open_draft(locator)
        self.submit()

    def _go_to_address(self) -> None:
        self.editor.show_address()
        self.window.tell(tr("This draft has no address yet: fill in its four ids, then submit."))

    def _on_address_made(self) -> None:
        self.editor.address.given.connect(self._on_address_given)
        self._show_address()

    def _on_address_given(self, locator: Locator | None) -> None:
        if self._key is not None:
            self.shelf.address(self._key, locator)

    def _begin_anew(self) -> None:
        """Another service: nothing of the one before stays on the desk."""
        self.shelf.clear()
        self._key = None
        card = self._outside.profile()
        self._clocks.follow(card.dealer_zone, card.timestamp_pattern, card.hours)
        self.sheet.lay(None)
        self.keeping.begin_anew()
        self.editor.offer_zones()
        self.editor.look_now()
        self.window.tell("")
        self.profiles.show()
        self.reading.begin_anew()

    def _on_profile_chosen(self, name: str) -> None:
        self.editor.commit()
        if self.shelf.changed() and not self.keeping.is_saving():
            self.window.tell(tr("Submit or save the edited drafts before changing the profile."))
        else:
            self.keeping.leave()
            self._outside.use_profile(name)

    def _say_title(self) -> None:
        draft = self.sheet.draft
        if draft is not None:
            said = summary(draft.tree, self._clocks, self._customer_name()).title()
            self.window.setWindowTitle(f"{said} — {tr('Draft Editor')}")
