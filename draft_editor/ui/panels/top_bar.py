"""The bar at the top: whose service this is, search, and what is rarely needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from draft_editor.ui.icons import icon
from draft_editor.ui.ports import ProfileCard
from draft_editor.ui.say import tr
from draft_editor.ui.style import worn
from draft_editor.ui.tokens import PROFILE_COLOURS, SPACE
from draft_editor.ui.words_label import Ground, WordsLabel, set_property


class TopBar(Ground):
    """Name and profile at the left, search in the middle, person and menu at the right."""

    search_asked = Signal()
    sign_in_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._build()
        self._join()

    def _build(self) -> None:
        self.setFixedHeight(44)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(SPACE.medium)
        left.addWidget(WordsLabel(tr("Draft Editor"), "name"))
        self.profile = QToolButton()
        self.profile.setProperty("look", "pill-button")
        self.profile.setProperty("tone", "accent")
        self.profile.setObjectName("profile")
        self.profile.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        left.addWidget(self.profile)
        left.addStretch(1)
        self.search = QPushButton(tr("Search drafts, fields, commands…    Ctrl K"))
        self.search.setAccessibleName(tr("Search drafts, fields, commands"))
        self.search.setProperty("look", "search")
        self.search.setObjectName("search")
        self.search.setMinimumWidth(380)
        self.said = WordsLabel("", "help")
        right.addStretch(1)
        right.setSpacing(SPACE.small)
        right.addWidget(self.said)
        self.person = self._icon_button("person", tr("Sign in"), "sign-in")
        self.menu = self._icon_button("menu", tr("Menu (F10)"), "menu")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        right.addWidget(self.person)
        right.addWidget(self.menu)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.search, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _icon_button(self, name: str, text: str, object_name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(object_name)
        button.setProperty("drawing", name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def _join(self) -> None:
        self.search.clicked.connect(self.search_asked)
        self.person.clicked.connect(self.sign_in_asked)
        self.wear()

    def wear(self) -> None:
        """Draw the icons in the colours of the theme."""
        for button in (self.person, self.menu):
            button.setIcon(icon(str(button.property("drawing")), worn().muted))

    def show_profile(self, card: ProfileCard) -> None:
        """Say which service this is, in its colour and in words."""
        text = tr("{name} · production").format(name=card.name) if card.is_production else card.name
        self.profile.setText(text)
        self.profile.setAccessibleName(tr("Profile: {name}").format(name=text))
        set_property(self.profile, "tone", PROFILE_COLOURS.get(card.colour, "accent"))
