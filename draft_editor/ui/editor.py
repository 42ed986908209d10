"""The open draft: headline, tabs, forms, findings and the two buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QTimerEvent, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.places import SCHEDULED_ON
from draft_editor.model.words import count_words, words
from draft_editor.rules.finding import Finding, Fix, Gesture, Level
from draft_editor.ui import later
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.files.uploads import Uploads
from draft_editor.ui.forms.declare import Form
from draft_editor.ui.forms.page import Page
from draft_editor.ui.forms.tabs import (
    comment_form,
    details_form,
    incoming_form,
    message_form,
    notifications_form,
    sending_form,
)
from draft_editor.ui.judging import Judging
from draft_editor.ui.known.known import Known
from draft_editor.ui.moments import Clocks
from draft_editor.ui.pages import Pages, Tab
from draft_editor.ui.panels.action_bar import ActionBar
from draft_editor.ui.panels.headline import Headline
from draft_editor.ui.row import Row
from draft_editor.ui.say import say, tr
from draft_editor.ui.sheet import Sheet
from draft_editor.ui.summary import goes_out_words, lead_words, summary
from draft_editor.ui.words_label import Ground

if TYPE_CHECKING:
    from draft_editor.ui.fields.attachments import AttachmentsField
    from draft_editor.ui.panels.address import AddressPanel

_AFTER_CHANGE_MS: Final = 80
_BETWEEN_LOOKS_AT_THE_CLOCK_MS: Final = 20_000
_ADDRESS_TAB: Final = 5
_TONES: Final = {Level.BLOCKS: "bad", Level.WARNING: "warning", Level.HINT: "muted"}


class Editor(Ground):
    """Shows one draft at a time; its pages are made once and show every draft.

    `told`: the draft's title, time or count of changes may be others now, in the list too.
    `looked`: the findings were shown anew, after an edit or because time has passed.
    `submit_near`: the submit button is pressed and not released yet. `submit_asked` and
    `review_asked`: a button was clicked. `address_made`: there is an `address` now.
    """

    told = Signal()
    looked = Signal()
    submit_near = Signal()
    submit_asked = Signal()
    review_asked = Signal()
    address_made = Signal()

    def __init__(
        self,
        sheet: Sheet,
        uploads: Uploads,
        known: Known,
        clocks: Clocks,
        history: tuple[QToolButton, QToolButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("page", parent)
        self.sheet = sheet
        self.uploads = uploads
        self.known = known
        self._clocks = clocks
        self.customer_name = ""
        self._findings: tuple[Finding, ...] = ()
        self.judging = Judging(sheet, clocks, self)
        self._settled: set[Path] = set()
        self._address: AddressPanel | None = None
        self._build(history)
        self._join()

    def _build(self, history: tuple[QToolButton, QToolButton]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.headline = Headline(*history)
        column.addWidget(self.headline)
        self.pages = Pages()
        self.tabs = self.pages.tabs
        column.addWidget(self.pages, 1)
        self.actions_bar = ActionBar()
        column.addWidget(self.actions_bar)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._painting = QTimer(self, singleShot=True, interval=0)  # over when all is painted
        self.startTimer(_BETWEEN_LOOKS_AT_THE_CLOCK_MS)
        self.pages.rows_made.connect(self._on_pages_rows_made)
        self.pages.made.connect(self._say_findings)
        self.pages.fill(self._tabs())

    @property
    def address(self) -> AddressPanel:
        """Where the draft's address is shown, made when it is first needed."""
        if self._address is None:
            self._address = later.AddressPanel()
            self.address_made.emit()
        return self._address

    def has_address(self) -> bool:
        """Whether that is there yet."""
        return self._address is not None

    def _tabs(self) -> Iterator[Tab]:
        yield Tab(words("Message"), self._message_page)
        yield Tab(words("Sending"), lambda: self._page(sending_form(self.known.addresses)))
        yield Tab(words("Notifications"), lambda: self._page(notifications_form()))
        yield Tab(
            words("Comment"), lambda: self._page(comment_form(self.known.people, self.known.places))
        )
        yield Tab(words("Incoming"), lambda: self._page(incoming_form()))
        yield Tab(words("Details"), self._details_page)
        yield Tab(words("JSON"), lambda: later.JsonPage(self.sheet, self.pages.area), False)

    def _join(self) -> None:
        self.sheet.changed.connect(self._on_sheet_changed)
        self._painting.timeout.connect(self._later.start)
        self._later.timeout.connect(self.judging.judge_ahead)
        self.judging.judged.connect(self._look_again)
        self.judging.turned.connect(self._on_judging_turned)
        self.actions_bar.place_chosen.connect(self.reveal)
        self.actions_bar.fix_chosen.connect(self._on_fix_chosen)
        self.actions_bar.submit.pressed.connect(self.submit_near)
        self.actions_bar.submit.clicked.connect(self.submit_asked)
        self.actions_bar.review.clicked.connect(self.review_asked)
        self.headline.changes_asked.connect(self.review_asked)

    def _message_page(self) -> Page:
        page = self._page(
            message_form(self._clocks, self.uploads),
            lambda: later.CustomerGetsPanel(self.sheet, self._clocks),
        )
        for row in page.rows():
            if isinstance(row.field, MessageBodyField):
                row.field.writing().take_files(self.uploads.offer_content)
        return page

    def _details_page(self) -> Page:
        return self._page(details_form(), None, self.address)

    def _page(
        self,
        form: Form,
        beside: Callable[[], QWidget] | None = None,
        first: QWidget | None = None,
    ) -> Page:
        return Page(self.sheet, form, beside, first, self.pages.area)

    def _on_pages_rows_made(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            row.field.settled.connect(self._on_field_settled)

    def rows(self) -> Iterator[Row]:
        """The rows of all pages made so far."""
        return self.pages.rows()

    def set_customer_name(self, name: str) -> None:
        """Who the open draft is for, as the service's list has it."""
        self.customer_name = name

    def offer_zones(self) -> None:
        """The dealer's zone is another one now."""
        for row in self.rows():
            if isinstance(row.field, later.ScheduleField):
                row.field.offer_zones()

    def commit(self) -> bool:
        """Take over what is being typed in the focused field; False if it cannot be taken."""
        QApplication.inputMethod().commit()
        focused = QApplication.focusWidget()
        taken = True
        for row in self.rows():
            if not row.field.commit():
                self.reveal(row.path)
                taken = False
        if isinstance(focused, QAbstractButton):
            focused = None  # it holds nothing that could be taken over
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet.close_step()
        return taken

    def current_findings(self, now: datetime | None = None) -> tuple[Finding, ...]:
        """What there is to say about the draft as it is at this moment."""
        return self.judging.findings(now)

    def show_all_findings(self) -> None:
        """Say every complaint at its field, left before or not."""
        self._settled.add(ROOT)
        self._look_again()

    def toggle_findings(self) -> None:
        """Open the list of findings, with all there is to say, or close it."""
        self.show_all_findings()
        self.actions_bar.toggle_list()

    def reveal(self, path: Path) -> bool:
        """Go to the tab and the field of a path."""
        return self.pages.reveal(path)

    def show_address(self) -> None:
        """Go to the address of a draft that has none yet."""
        self.tabs.setCurrentIndex(_ADDRESS_TAB)
        self.address.focus_first_empty()

    def look_now(self) -> None:
        """Say headline and changes at once, for a draft that was just laid; findings follow.

        It can be read and typed in before it has been judged.
        """
        self._settled.clear()
        self._findings = ()
        self._say_findings()
        self._say_draft()
        self._later.stop()
        self._painting.start()

    def _look_again(self) -> None:
        self._findings = self.current_findings()
        self.judging.watch()
        self.actions_bar.show_findings(self._findings)
        self._say_findings()
        self._say_draft()
        self.looked.emit()

    def _say_draft(self) -> None:
        draft = self.sheet.draft
        if draft is None:
            self.headline.say(tr("No draft is open"), "", "", "")
            self.headline.say_changes("")
            self.actions_bar.say_changes(0, may_submit=False)
            return
        self._say_when()
        changes = draft.changes()
        count = sum(1 for _ in later.told_changes(changes)) if changes else 0
        self.headline.say_changes(say(count_words("%n change(s)", count)) if count else "")
        self.actions_bar.say_changes(count, may_submit=True)
        self.told.emit()

    def say_when(self) -> None:
        """Say what the open draft is and when it goes out, as seen from now: time passes."""
        self._say_when()
        self.looked.emit()

    def _say_when(self) -> None:
        draft = self.sheet.draft
        if draft is not None:
            found = summary(draft.tree, self._clocks, self.customer_name)
            main, rest = goes_out_words(found, self._clocks)
            lead = lead_words(found, self._clocks)
            self.headline.say(found.title(), lead, main, f"· {rest}" if rest else "")

    def timerEvent(self, event: QTimerEvent) -> None:
        """What was to go out a moment ago may be past."""
        self.say_when()
        self.judging.watch()
        super().timerEvent(event)

    def _say_findings(self) -> None:
        """At each field that was left: its gravest complaint; on each tab: how many."""
        for index, page in self.pages.forms():
            count, first_of = 0, dict[Row, Finding]()
            for each in self._findings:
                row = page.row_of(each.path)
                if row is not None:
                    first_of.setdefault(row, each)
                    count += each.level is not Level.HINT
            self.pages.show_count(index, count)
            for row in page.rows():
                first = first_of.get(row)
                if first is not None and self._is_to_be_said(first, row.path):
                    row.complain(say(first.said), _TONES[first.level], first.rule)
                else:
                    row.complain("", "muted")

    def _is_to_be_said(self, finding: Finding, path: Path) -> bool:
        """Whether a field has been left; what is urgent does not wait for that."""
        is_left = ROOT in self._settled or path in self._settled
        return is_left or finding.rule == later.IMMINENT_RULE

    def _on_judging_turned(self) -> None:
        """Time has passed, and nobody is in the middle of writing what there is to say now."""
        self._settled.add(SCHEDULED_ON)
        self._look_again()

    def _on_sheet_changed(self) -> None:
        self._later.start()

    def _on_field_settled(self) -> None:
        field = self.sender()
        for row in self.rows():
            if row.field is field and row.path not in self._settled:
                self._settled.add(row.path)
                self._later.start()

    def _on_fix_chosen(self, fix: Fix) -> None:
        match fix.gesture:
            case Gesture.SMALLER_PICTURES:
                self.uploads.make_smaller()
            case Gesture.ENTER_VALUE if fix.place is not None:
                later.enter_value(self.sheet, fix.place, self.window())
            case _:
                self.sheet.close_step()
                self.sheet.apply(fix.name, fix.changes)

    def body(self) -> MessageBodyField:
        """The field of the message's text."""
        fields = (row.field for row in self.rows())
        return next(field for field in fields if isinstance(field, MessageBodyField))

    def attachments(self) -> AttachmentsField | None:
        """The field of the files."""
        self.pages.make(0)
        for row in self.rows():
            if isinstance(row.field, later.AttachmentsField):
                return row.field
        return None
