"""What reading a conversation brings."""

from __future__ import annotations

from draft_editor.model.listing import Listed, Listing, Unread, vocabulary_words
from draft_editor.model.locator import Locator
from draft_editor.model.outcome import Answer
from draft_editor.model.words import words

LOCATOR = Locator.of("d", "u", "c", "m")
ANSWER = Answer(200, 0.1)


def test_neither_texts_nor_names_are_shown_in_a_traceback() -> None:
    draft = Listed(LOCATOR, '{"body":"secret"}', "edit", "Ann Secret", {"x": "secret"})
    listing = Listing(LOCATOR.thread, (draft,), (words("secret"),), False, ANSWER)
    assert "ecret" not in repr(draft) + repr(listing)


def test_the_vocabularies_that_were_met() -> None:
    drafts = tuple(Listed(LOCATOR, "{}", name) for name in ("webhook", "edit", "webhook"))
    listing = Listing(LOCATOR.thread, drafts, (), False, ANSWER)
    assert listing.vocabularies == ("webhook", "edit")


def test_each_vocabulary_has_a_sentence() -> None:
    assert "edit" in str(vocabulary_words("edit"))
    assert "webhooks" in str(vocabulary_words("webhook"))


def test_an_unread_listing_says_why() -> None:
    assert str(Unread(LOCATOR.thread, words("No."), None, 0.1).why) == "No."
