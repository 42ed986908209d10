"""What a canned response is for, in words and as a sign."""

from __future__ import annotations

from typing import Final

from draft_editor.model.canned import CannedResponse
from draft_editor.model.words import words
from draft_editor.ui.say import say

CHANNEL_WORDS: Final = {
    "": words("Any channel"),
    "TEXT": words("Text message"),
    "EMAIL": words("Email"),
    "NOTE": words("Internal note"),
}
LANGUAGE_WORDS: Final = {
    "": words("Any language"),
    "en": words("English"),
    "fr": words("French"),
}
ICONS: Final = {"TEXT": "text", "EMAIL": "email", "NOTE": "note", "": "copy"}


def about(response: CannedResponse) -> str:
    """“Text message · English”."""
    return f"{say(CHANNEL_WORDS[response.channel])} · {say(LANGUAGE_WORDS[response.language])}"
