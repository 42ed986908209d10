"""An email as the customer may see it: a picture that runs nothing and loads nothing."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from draft_editor.model.words import count_words
from draft_editor.ui.errands import Errands
from draft_editor.ui.mail.link_target import plain_target
from draft_editor.ui.mail.reading import phrases
from draft_editor.ui.mail.shown_mail import ShownMail, shown_mail
from draft_editor.ui.mail.still_document import StillDocument, look_of_mail
from draft_editor.ui.say import say, tr
from draft_editor.ui.tokens import SPACE
from draft_editor.ui.words_label import WordsLabel, rule

_AFTER_CHANGE_MS: Final = 120


class StillBrowser(QTextBrowser):
    """Shows HTML; a click on a link only tells of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(StillDocument(self))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def sizeHint(self) -> QSize:
        """Room for a short letter; the layout may give more."""
        return QSize(300, 15 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for some lines."""
        return QSize(120, 10 * self.fontMetrics().lineSpacing())


class MailPreview(QWidget):
    """Shows what was last asked for, and only while it is seen. Thread: GUI.

    `shown` once the picture is that of the newest text.
    """

    shown = Signal()

    def __init__(self, errands: Errands, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._source = ""
        self._is_out = False
        self._pictured: str | None = None
        self._mail = ShownMail("", "")
        self._build(name)
        self._join()

    def _build(self, name: str) -> None:
        self.browser = StillBrowser(self)
        self.browser.setObjectName(f"{name}:preview")
        self.browser.setAccessibleName(tr("Preview of the email"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.document().setDocumentMargin(SPACE.medium)
        self.browser.setTabChangesFocus(True)
        self._said = WordsLabel("", "help", wraps=True, parent=self)
        self.plain = QPushButton(tr("As plain text"), self)
        self.plain.setProperty("look", "chip")
        self.plain.setCheckable(True)
        self.plain.setObjectName(f"{name}:preview.plain")
        self.plain.setToolTip(tr("What a mail program shows that takes no formatting"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.browser, 1)
        column.addWidget(rule(self))
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.small, SPACE.tiny)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.plain)
        column.addLayout(foot)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)

    def _join(self) -> None:
        self._later.timeout.connect(self._look)
        self.plain.toggled.connect(self._on_plain_toggled)
        self.browser.anchorClicked.connect(self._on_browser_anchor_clicked)
        self.browser.highlighted.connect(self._on_browser_highlighted)

    def show_mail(self, source: str) -> None:
        """Show this text; soon, and the last one only."""
        if source is not self._source:
            self._source = source
            if self.isVisible():
                self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Be right as soon as it is seen."""
        super().showEvent(event)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Links have the colours of the theme that is worn now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible() and self.is_right():
            self._paint()

    def is_right(self) -> bool:
        """Whether the picture is that of the newest text."""
        return self._pictured is self._source

    def said(self) -> str:
        """What stands below the picture."""
        return self._said.text()

    def _look(self) -> None:
        if self._is_out or self.is_right() or not self.isVisible():
            return
        self._is_out = True
        source, said = self._source, phrases()
        self._errands.send(lambda: shown_mail(source, said), partial(self._take, source))

    def _take(self, source: str, brought: object) -> None:
        self._is_out = False
        self._pictured = source
        self._mail = brought if isinstance(brought, ShownMail) else ShownMail("", "", is_cut=True)
        self._paint()
        if self.is_right():
            self.shown.emit()
        else:
            self._look()

    def _paint(self) -> None:
        place = self.browser.verticalScrollBar().value()
        if self.plain.isChecked():
            self.browser.setPlainText(self._mail.plain)
        else:
            self.browser.document().setDefaultStyleSheet(look_of_mail())
            self.browser.setHtml(self._mail.html)
        self.browser.verticalScrollBar().setValue(place)
        self._say()

    def _say(self, first: str = "") -> None:
        mail = self._mail
        said = [
            tr("Only the beginning is shown.") if mail.is_cut else "",
            say(count_words("%n misleading link(s).", mail.pretending)) if mail.pretending else "",
            say(count_words("%n picture(s) not loaded.", mail.pictures)) if mail.pictures else "",
            tr("Marks that turn letters around are left out.") if mail.turned else "",
            tr("Simulated: mail programs differ. A click copies a link."),
        ]
        self._said.setText(first or " ".join(each for each in said if each))

    def _on_plain_toggled(self) -> None:
        self._paint()

    def _on_browser_anchor_clicked(self, url: QUrl) -> None:
        QGuiApplication.clipboard().setText(
            url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        )
        self._say(tr("Copied, not opened: {target}").format(target=plain_target(url.toString())))

    def _on_browser_highlighted(self, url: QUrl) -> None:
        self._say(plain_target(url.toString()))
