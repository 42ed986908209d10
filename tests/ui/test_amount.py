"""Sizes as people read them, with the marks of their language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from draft_editor.ui.amount import amount
from draft_editor.ui.word_difference import brief


@pytest.mark.usefixtures("qapp")
def test_amounts() -> None:
    assert [amount(size) for size in (1, 1499, 2_500_000)] == ["1 KB", "1 KB", "2.5 MB"]
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Canada))
    assert amount(2_500_000) == "2,5 MB"
    assert brief("a" * 2_500_000, 3) == "aaa… 2,5 MB"
