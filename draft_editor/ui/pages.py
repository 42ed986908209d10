"""The tabs of the open draft and their pages, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from draft_editor.draft.path import Path
from draft_editor.model.words import Words, count_words
from draft_editor.ui.fields.message_body import MessageBodyField
from draft_editor.ui.forms.page import Page
from draft_editor.ui.row import Row
from draft_editor.ui.say import say, tr
from draft_editor.ui.words_label import Ground, rule


class Tab(NamedTuple):
    """A tab by its title, and what makes its page; `has_fields`: that page holds rows."""

    title: Words
    make: Callable[[], QWidget]
    has_fields: bool = True


class Pages(QWidget):
    """The tab bar above the page that is seen; pages are kept, whichever draft is open.

    `made` when there is another page; `rows_made` carries the rows that came with it, or that
    completed it.
    """

    made = Signal()
    rows_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self._pages: dict[int, QWidget] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setAccessibleName(tr("Parts of the draft"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setContentsMargins(0, 0, 0, 0)
        tab_line = Ground("page")
        tab_column = QVBoxLayout(tab_line)
        tab_column.setContentsMargins(20, 0, 20, 0)
        tab_column.addWidget(self.tabs)
        column.addWidget(tab_line)
        column.addWidget(rule())
        self.area = QStackedWidget()
        column.addWidget(self.area, 1)

    def fill(self, tabs: Iterable[Tab]) -> None:
        """Put these tabs up, and make what is seen first of the first one's page; once."""
        self._tabs = tuple(tabs)
        for index, tab in enumerate(self._tabs):
            self.tabs.addTab(say(tab.title))
            self.tabs.setTabToolTip(index, tr("Alt+{number}").format(number=index + 1))
        self.make(0)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)  # the first would be whole

    def make(self, index: int) -> QWidget:
        """The page of a tab; made when it is first asked for, completed when it is next."""
        known = self._pages.get(index)
        if known is not None:
            if isinstance(known, Page) and not known.is_complete():
                self.rows_made.emit(tuple(known.complete()))
            return known
        page = self._tabs[index].make()
        self._pages[index] = page
        self.area.addWidget(page)
        if self.tabs.currentIndex() == index:
            self.area.setCurrentWidget(page)
        if isinstance(page, Page):
            self.rows_made.emit(tuple(page.rows()))
        self.made.emit()
        return page

    def to_make(self) -> Iterator[int]:
        """The tabs whose pages are not whole yet: to be made while nothing else is to do."""
        for index in range(len(self._tabs)):
            page = self._pages.get(index)
            if page is None or (isinstance(page, Page) and not page.is_complete()):
                yield index

    def forms(self) -> Iterator[tuple[int, Page]]:
        """The pages made so far that hold rows, with the numbers of their tabs."""
        for index, page in self._pages.items():
            if isinstance(page, Page):
                yield index, page

    def rows(self) -> Iterator[Row]:
        """The rows of all pages made so far."""
        for _, page in self.forms():
            yield from page.rows()

    def reveal(self, path: Path) -> bool:
        """Go to the tab and the field of a path; False where no row shows it."""
        for index, tab in enumerate(self._tabs):
            page = self.make(index) if tab.has_fields else None
            if isinstance(page, Page) and page.row_of(path) is not None:
                self.tabs.setCurrentIndex(index)
                return page.reveal(path)
        return False

    def focus_first(self) -> None:
        """Give the keyboard to the message of the page that is seen, or to its first field."""
        page = self.make(self.tabs.currentIndex())
        if not isinstance(page, Page):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        rows = list(page.rows())
        bodies = [row for row in rows if isinstance(row.field, MessageBodyField)]
        for row in bodies[:1] or rows[:1]:
            row.field.focus()

    def show_count(self, index: int, count: int) -> None:
        """Show at a tab how many findings its page has."""
        title = say(self._tabs[index].title)
        text = f"{title}  {count}" if count else title
        if self.tabs.tabText(index) != text:  # it would lay out all tabs again
            self.tabs.setTabText(index, text)
            self.tabs.setAccessibleTabName(index, _spoken(title, count))

    def _on_tabs_current_changed(self, index: int) -> None:
        self.area.setCurrentWidget(self.make(index))


def _spoken(title: str, findings: int) -> str:
    if not findings:
        return title
    counted = say(count_words("%n finding(s)", findings))
    return tr("{tab}, {findings}").format(tab=title, findings=counted)
