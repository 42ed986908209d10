"""What reading a conversation brings: its drafts, or why they could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from draft_editor.model.json_text import JsonObject
from draft_editor.model.locator import Locator, Thread
from draft_editor.model.outcome import Answer
from draft_editor.model.words import Words, words

Vocabulary: TypeAlias = Literal["edit", "webhook"]

_VOCABULARY_WORDS: Final[dict[Vocabulary, Words]] = {
    "edit": words("The service gave its drafts in the words of an edit."),
    "webhook": words(
        "The service gave its drafts in the words of its webhooks; they were translated."
    ),
}


def vocabulary_words(vocabulary: Vocabulary) -> Words:
    """A sentence that says in which names a draft came (contract, section 2)."""
    return _VOCABULARY_WORDS[vocabulary]


@dataclass(frozen=True, slots=True)
class Listed:
    """One draft as the service holds it.

    `body` is JSON text, ready to be an edit's body: in edit names it is the service's own
    text, byte for byte, without its envelope. `aside` holds what has no place in an edit
    body; it is shown and never sent.
    """

    locator: Locator
    body: str = field(repr=False)
    vocabulary: Vocabulary
    customer_name: str = field(default="", repr=False)
    aside: JsonObject = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """The drafts of one conversation, in the service's order.

    `skipped` has a sentence for each entry that could not be taken. `may_have_more` holds
    when as many drafts came as were asked for.
    """

    thread: Thread
    drafts: tuple[Listed, ...] = field(repr=False)
    skipped: tuple[Words, ...] = field(repr=False)
    may_have_more: bool
    answer: Answer

    @property
    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """The names that were met, in the order of their first draft."""
        return tuple(dict.fromkeys(draft.vocabulary for draft in self.drafts))

    def draft(self, locator: Locator) -> Listed | None:
        """One draft, if it is among them."""
        return next((each for each in self.drafts if each.locator == locator), None)


@dataclass(frozen=True, slots=True)
class Unread:
    """The drafts could not be read; `why` says so to a person. `seconds` it took."""

    thread: Thread
    why: Words
    answer: Answer | None
    seconds: float
