"""The tabs of a draft: when their pages are made."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from window_stage import new_office


def test_the_first_page_has_only_what_is_seen_first(qtbot: QtBot, qapp: QApplication) -> None:
    """Everybody would wait for the rest before the first draft is seen."""
    with new_office(qtbot, qapp) as office:
        pages = office.desk.editor.pages
        assert [index for index, _ in pages.forms()] == [0]
        assert next(pages.to_make()) == 0, "it is not whole yet"
        at_first = len(list(pages.rows()))
        pages.make(0)
        assert len(list(pages.rows())) > at_first
        assert next(pages.to_make()) == 1


def test_a_page_is_made_when_its_tab_is_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    with new_office(qtbot, qapp) as office:
        pages = office.desk.editor.pages
        pages.tabs.setCurrentIndex(2)
        assert pages.area.currentWidget() is pages.make(2)
        assert [index for index, _ in pages.forms()] == [0, 2]
