"""Saying things in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from draft_editor.model.words import Words

CONTEXT = "draft_editor"
"""The one translation context: a sentence means the same wherever it stands."""


def tr(text: str) -> str:
    """A fixed text of the window, in the reader's language; marked for the translators."""
    return QCoreApplication.translate(CONTEXT, text)


def labelled(label: str, text: str) -> str:
    """“Undo: Schedule”, with the colon spaced as the reader’s language has it."""
    return tr("{label}: {text}").format(label=label, text=text)


def say(sentence: Words) -> str:
    """A sentence from any room, in the reader's language."""
    if sentence.count is None:
        template = QCoreApplication.translate(CONTEXT, sentence.template)
    else:
        template = QCoreApplication.translate(CONTEXT, sentence.template, None, sentence.count)
        if template == sentence.template.replace("%n", str(sentence.count)):
            return str(sentence)  # no translation is loaded: the English plural rule
    values = {
        key: say(value) if isinstance(value, Words) else str(value)
        for key, value in sentence.values
    }
    return template.format_map(values)
