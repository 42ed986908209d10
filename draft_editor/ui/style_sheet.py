"""The one style sheet, made from the tokens of a theme."""

from __future__ import annotations

from string import Template
from typing import Final, NamedTuple

from draft_editor.ui.tokens import SPACE, TYPE, Colours


class Pictures(NamedTuple):
    """The files of a sheet's pictures: of a box that opens, a tick, and a month back or on."""

    arrow: str
    check: str
    back: str
    on: str


def style_sheet(colours: Colours, scale: float, pictures: Pictures) -> str:
    """The one style sheet. Widgets say what they are by the property `look`."""
    return _SHEET.substitute(
        background=colours.background,
        surface=colours.surface,
        line=colours.line,
        field_line=colours.field_line,
        text=colours.text,
        muted=colours.muted,
        accent=colours.accent.text,
        accent_soft=colours.accent.soft,
        on_accent=colours.on_accent,
        accent_pressed=colours.accent_pressed,
        good=colours.good.text,
        good_soft=colours.good.soft,
        warning=colours.warning.text,
        warning_soft=colours.warning.soft,
        bad=colours.bad.text,
        bad_soft=colours.bad.soft,
        bubble=colours.bubble,
        on_bubble=colours.on_bubble,
        bubble_line=colours.bubble_line,
        corner=SPACE.corner,
        inner=SPACE.corner - 1,
        tiny=SPACE.tiny,
        small=SPACE.small,
        medium=SPACE.medium,
        large=SPACE.large,
        wide=SPACE.wide,
        control=round((SPACE.control - 2) * scale),
        control_focused=round((SPACE.control - 2) * scale) - 2,
        day=round(126 * scale),
        chip=round(24 * scale),
        chip_focused=round(24 * scale) - 2,
        segment=round(26 * scale),
        segment_focused=round(26 * scale) - 2,
        pill=round(10 * scale),
        round=round(22 * scale),
        round_focused=round(22 * scale) - 2,
        round_corner=(round(22 * scale) + 2) // 2,
        size_title=round(TYPE.title * scale),
        size_text=round(TYPE.text * scale),
        size_help=round(TYPE.help * scale),
        size_small=round(TYPE.small * scale),
        arrow=pictures.arrow,
        check=pictures.check,
        back=pictures.back,
        on=pictures.on,
        box=round(14 * scale),
        box_focused=round(14 * scale) - 2,
    )


_SHEET: Final = Template("""
QMainWindow, QDialog { background: $background; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: ${tiny}px; }

*[look="bar"] { background: $surface; }
*[look="page"] { background: $background; }
*[look="surface"] { background: $surface; }
*[look="card"] { background: $surface; border: 1px solid $field_line; border-radius: ${corner}px; }
*[look="card"][wrong="true"] { border-color: $bad; }
*[look="quiet-card"] { background: $background; border: 1px solid $line;
    border-radius: ${corner}px; }
*[look="popup"] { background: $surface; border: 1px solid $field_line; }
*[look="rule"] { background: $line; border: none; }
*[look="bubble"] { background: $bubble; border: 1px solid $bubble_line; border-radius: 12px; }
*[look="paper"] { background: $surface; border: 1px solid $line; border-radius: ${corner}px; }
*[look="simulated"] { border: 1px dashed $field_line; border-radius: ${corner}px; }
*[look="concern"] { background: $warning_soft; border-radius: ${corner}px; }
*[look="band"][tone="bad"] { background: $bad; }
*[look="band"][tone="warning"] { background: $warning; }
*[look="band"][tone="accent"] { background: $accent; }
*[look="band"][tone="good"] { background: $good; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${size_title}px; font-weight: 600; }
QLabel[look="name"] { font-weight: 600; }
QLabel[look="label"] { font-weight: 500; }
QLabel[look="section"] { font-size: ${size_help}px; font-weight: 600; color: $muted; }
QLabel[look="help"] { font-size: ${size_help}px; color: $muted; }
QLabel[look="help"][tone="warning"] { color: $warning; font-weight: 600; }
QLabel[look="help"][tone="bad"] { color: $bad; font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="value"][tone="good"] { color: $good; font-weight: 500; }
QLabel[look="value"][tone="warning"] { color: $warning; font-weight: 500; }
QLabel[look="value"][tone="bad"] { color: $bad; font-weight: 500; }
QLabel[look="value"][tone="muted"] { color: $muted; }
QLabel[look="complaint"] { font-size: ${size_help}px; color: $bad; }
QLabel[look="complaint"][tone="warning"] { color: $warning; }
QLabel[look="complaint"][tone="muted"] { color: $muted; }
QLabel[look="notice"] { background: $warning_soft; color: $text; padding: ${small}px 16px;
    border-bottom: 1px solid $line; qproperty-indent: 0; }
*[look="notice-bar"] { background: $warning_soft; border-bottom: 1px solid $line; }
QLabel[look="tag"] { font-size: ${size_small}px; color: $muted; }
*[look="bubble"] QLabel { color: $on_bubble; background: transparent; }
*[look="bubble"] *[look="simulated"] { border-color: $on_bubble; }
*[look="bubble"] *[look="rule"] { background: $on_bubble; }
QLabel[look="pill"] { font-size: ${size_help}px; font-weight: 500; border-radius: ${pill}px;
    padding: 2px 10px; }
QLabel[tone="good"][look="pill"] { background: $good_soft; color: $good; }
QLabel[tone="warning"][look="pill"] { background: $warning_soft; color: $warning; }
QLabel[tone="bad"][look="pill"] { background: $bad_soft; color: $bad; }
QLabel[tone="accent"][look="pill"] { background: $accent_soft; color: $accent; }
QLabel[tone="muted"][look="pill"] { background: $background; color: $muted; }

QLineEdit, QDateEdit, QTimeEdit, QComboBox, QSpinBox {
    background: $surface; border: 1px solid $field_line; border-radius: ${corner}px;
    min-height: ${control}px; max-height: ${control}px; padding: 0 11px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 0 10px; min-height: ${control_focused}px;
    max-height: ${control_focused}px; }
QComboBox:!editable { padding-left: 13px; }
QComboBox:!editable:focus { padding-left: ${medium}px; }
QLineEdit[look="stored"] { background: $background; border-color: $line; color: $muted;
    font-size: ${size_help}px; }
QLineEdit[look="stored"]:focus { background: $surface; border-color: $accent; color: $text; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit[wrong="true"], QDateEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $bad; }
QLineEdit[apart="true"], QPlainTextEdit[apart="true"], QComboBox[apart="true"] {
    background: $background; color: $muted; }
*[look="text-chip"] { background: $accent_soft; border-radius: ${pill}px; }
*[look="text-chip"][tone="bad"] { background: $bad_soft; }
*[look="text-chip"][tone="warning"] { background: $warning_soft; }
*[look="text-chip"][picked="true"] { background: $accent; }
QLineEdit[look="bare"][picked="true"] { color: $on_accent; }
*[look="text-chip"] QToolButton { min-width: 24px; min-height: 24px; border: none; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus { border: none; background: transparent;
    padding: 0; min-height: ${chip}px; max-height: ${chip}px; }
*[look="text-chip"] QLineEdit:focus { border-bottom: 2px solid $accent; border-radius: 0; }
QComboBox { placeholder-text-color: $muted; }
QComboBox QLineEdit, QDateEdit QLineEdit, QTimeEdit QLineEdit { border: none; padding: 0;
    min-height: 0; background: transparent; }
QComboBox QLineEdit:focus, QDateEdit QLineEdit:focus, QTimeEdit QLineEdit:focus { border: none;
    padding: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: ${tiny}px;
    outline: none; selection-background-color: $accent_soft; selection-color: $accent; }
QDateEdit { min-width: ${day}px; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; height: 0; border: none; }
QPlainTextEdit { background: $surface; border: 1px solid $field_line; border-radius: ${corner}px;
    padding: ${tiny}px 9px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px ${small}px; }
QPlainTextEdit[look="line"] { min-height: ${control_focused}px;
    max-height: ${control_focused}px; padding: 1px ${small}px; }
QPlainTextEdit[look="line"]:focus { padding: 0 7px; }
QPlainTextEdit[wrong="true"] { border-color: $bad; }
*[look="card"] > QPlainTextEdit { border: none; background: transparent; }
*[look="card"] > QPlainTextEdit, *[look="card"] > QPlainTextEdit:focus {
    padding: ${tiny}px ${small}px; }
*[look="card"] > QPlainTextEdit:focus { border: none; }
*[look="card"][focused="true"] { border: 2px solid $accent; }
*[look="card"] > QListView, *[look="card"] QTextEdit { background: transparent; }

QPushButton { background: $surface; border: 1px solid $field_line; border-radius: ${corner}px;
    min-height: ${control}px; padding: 0 14px; font-weight: 500; }
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $background; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px;
    min-height: ${control_focused}px; }
QPushButton:disabled { color: $muted; background: $background; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
    background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $background; border-color: $line;
    color: $muted; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 0 ${tiny}px; min-height: ${chip}px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 0 3px;
    min-height: ${chip_focused}px; }
QPushButton[look="link"][flush="true"] { border-left-width: 0; padding-left: 0; }
QPushButton[look="link"][flush="true"]:focus { border: none; border-bottom: 2px solid $accent;
    border-radius: 0; padding: 2px 5px 0 0; }
QPushButton[look="link"]::menu-indicator { image: none; width: 0; }
QPushButton[look="link"]:disabled { color: $muted; }
*[look="bubble"] QPushButton[look="link"] { color: $on_bubble; padding: 0; }
*[look="bubble"] QPushButton[look="link"]:focus { border-color: $on_bubble; }
QPushButton[look="chip"] { min-height: ${chip}px; padding: 0 ${medium}px; font-weight: 400; }
QPushButton[look="chip"]:checked { background: $accent_soft; border-color: $accent_soft;
    color: $accent; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 11px;
    min-height: ${chip_focused}px; }
QPushButton[look="filter"] { min-height: ${round}px; max-height: ${round}px;
    border-radius: ${round_corner}px;
    padding: 0 6px; font-size: ${size_help}px; font-weight: 400; color: $muted;
    background: transparent; border-color: $line; }
QPushButton[look="filter"]:checked { background: $accent_soft; border-color: $accent_soft;
    color: $accent; font-weight: 600; }
QPushButton[look="filter"]:focus { border: 2px solid $accent; padding: 0 5px;
    min-height: ${round_focused}px; max-height: ${round_focused}px; }
QPushButton[look="search"] { background: $background; color: $muted; font-weight: 400;
    text-align: left; border-color: $line; min-height: 26px; }
QPushButton[look="search"]:focus { border-color: $accent; min-height: 24px; }
QToolButton { background: transparent; border: 1px solid transparent;
    border-radius: ${tiny}px; min-width: 24px; min-height: 24px; color: $muted; }
QToolButton:hover { background: $background; border-color: $line; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="pill-button"] { background: $accent_soft; color: $accent; padding: 0 10px;
    border-radius: ${round_corner}px; font-size: ${size_help}px; font-weight: 500;
    min-height: ${round}px; max-height: ${round}px; }
QToolButton[look="pill-button"]:focus { padding: 0 9px; min-height: ${round_focused}px;
    max-height: ${round_focused}px; }

QPushButton[look="segment"] { padding: 0 ${small}px; min-height: ${segment}px; font-weight: 400;
    color: $muted; border-radius: 0; border-left-width: 0; }
QPushButton[look="segment"][segment="first"] { border-left-width: 1px;
    border-top-left-radius: ${corner}px; border-bottom-left-radius: ${corner}px; }
QPushButton[look="segment"][segment="last"] {
    border-top-right-radius: ${corner}px; border-bottom-right-radius: ${corner}px; }
QPushButton[look="segment"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid $accent; padding: 0 7px;
    min-height: ${segment_focused}px; }

QCheckBox { spacing: ${small}px; background: transparent; min-height: ${chip}px; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $muted;
    border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${box_focused}px;
    height: ${box_focused}px; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QTabBar { background: $background; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 9px 10px 9px 10px;
    border: none; border-bottom: 2px solid transparent; font-weight: 500; margin-right: ${tiny}px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { color: $accent; background: $accent_soft; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QListView, QTreeView, QTableView { background: $surface; border: none; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QTreeView, QTableView { border: 1px solid $field_line; border-radius: ${corner}px;
    alternate-background-color: $surface; }
QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QTreeView::item { min-height: 26px; padding: 0 5px; }
QTableView[objectName="status.remarks"]::item, QTableView[objectName="profile.colleagues"]::item {
    padding: 0 5px; }
QTreeView[wrong="true"], QTableView[wrong="true"] { border-color: $bad; }
QTreeView[apart="true"] { background: $background; }
QHeaderView { background: transparent; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section { background: transparent; color: $muted; font-size: ${size_help}px;
    border: none; border-bottom: 1px solid $line; padding: ${tiny}px ${small}px;
    text-align: left; }
QTableView[objectName="status.remarks"] QHeaderView::section { padding: 1px ${small}px; }
QMenu { background: $surface; border: 1px solid $line; padding: ${tiny}px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${tiny}px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${tiny}px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $field_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QToolButton[look="pill-button"][tone="good"] { background: $good_soft; color: $good; }
QToolButton[look="pill-button"][tone="muted"] { background: $background; color: $muted; }
QToolButton[look="pill-button"][tone="warning"] { background: $warning_soft; color: $warning; }
QToolButton[look="pill-button"][tone="bad"] { background: $bad_soft; color: $bad; }
QListWidget::item { padding: ${tiny}px ${wide}px ${tiny}px 20px; min-height: 20px; }
QListWidget[look="card"]::item { padding: ${tiny}px ${small}px; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QCalendarWidget QToolButton { color: $text; padding: 0 ${small}px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$back"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$on"); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface;
    border: 1px solid $field_line; border-bottom-color: $line; }
QCalendarWidget QAbstractItemView { border: 1px solid $field_line; border-top: none;
    border-radius: 0; selection-background-color: $accent; selection-color: $on_accent; }
""")
