"""What a text does with a paste that is more than words: words stay, files are handed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draft_editor.ui.fields.body import BodyField
from draft_editor.ui.fields.writing import Writing
from draft_editor.ui.forms.declare import body
from field_stage import CONTROL, FieldStage, build

Make: TypeAlias = Callable[[str], FieldStage]

EMPTY: Final = '{"messageAttributes":{"body":""}}'


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    return partial(build, qtbot, "messageAttributes.body", body)


def writing_of(stage: FieldStage) -> Writing:
    assert isinstance(stage.field, BodyField)
    return stage.field.writing()


def test_files_and_pictures_are_handed_on(make: Make) -> None:
    stage = make(EMPTY)
    writing = writing_of(stage)
    taken: list[QMimeData] = []
    writing.take_files(taken.append)
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/b.png"), QUrl("https://example.com/c")])
    files.setText("/a/b.png")  # file managers offer the path as a text too
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    for content in (files, picture):
        assert writing.canInsertFromMimeData(content)
        writing.insertFromMimeData(content)
    assert taken == [files, picture]
    assert not writing.canInsertFromMimeData(QMimeData())
    writing.insertFromMimeData(QMimeData())
    assert stage.value() == ""


def test_a_picture_of_words_is_pasted_as_the_words(make: Make) -> None:
    stage = make(EMPTY)
    taken: list[QMimeData] = []
    writing_of(stage).take_files(taken.append)
    table = QMimeData()
    table.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    table.setText("1 2")
    QGuiApplication.clipboard().setMimeData(table)
    stage.press(Qt.Key.Key_V, CONTROL)
    assert (stage.value(), taken) == ("1 2", [])


def test_where_nobody_takes_files_their_paths_are_words(make: Make) -> None:
    stage = make(EMPTY)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/b.png")])
    assert writing_of(stage).canInsertFromMimeData(files)
    writing_of(stage).insertFromMimeData(files)
    assert stage.value() == "file:///a/b.png"
