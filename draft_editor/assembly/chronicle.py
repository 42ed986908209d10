"""The past as the window asks for it: kept states of drafts, and attempts, out of the journal.

Everything here is called in the scribe's thread.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from draft_editor.assembly.ledger import outcome_of
from draft_editor.draft.card import Key
from draft_editor.model.json_text import BadJson, JsonObject, parse, parse_object, pretty
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words, words
from draft_editor.store.journal import (
    AttemptState,
    DraftKey,
    Journal,
    KeptAttempt,
    KeptVersion,
    NotFitting,
)
from draft_editor.ui.past.news import (
    AttemptRead,
    AttemptsRead,
    PastState,
    PastUnread,
    SentLine,
    StateRead,
    StatesRead,
)
from draft_editor.ui.past.ports import Origin, Place

_UNDER_WAY: Final = "sending"


def unread(why: Words) -> PastUnread:
    """What is told instead of anything that was asked for."""
    return PastUnread(why)


def states_of(journal: Journal, name: DraftKey, key: Key) -> StatesRead:
    """The timeline of a draft: its versions, and what was sent of it."""
    states = [_version_state(each) for each in journal.versions(name)]
    states += [
        PastState(each.id, Origin.SENT, each.at, _word(each)) for each in journal.attempts_of(name)
    ]
    states.sort(key=lambda each: each.at)
    return StatesRead(key, tuple(reversed(states)))


def state_at(journal: Journal, place: Place) -> StateRead:
    """One state of a timeline; raises `NotFitting` for one that is gone meanwhile."""
    source = (
        journal.version_source(place) if isinstance(place, int) else _attempt(journal, place).body
    )
    tree = parse_object(source)
    return StateRead(place, tree, _laid_out(source, tree))


def attempts_of(journal: Journal, profile: str, wanted: str, most: int) -> AttemptsRead:
    """The newest attempts of a profile that hold some words."""
    kept = journal.attempts(most + 1, wanted, profile)
    lines = tuple(line for each in kept[:most] for line in _sent_lines(each))
    return AttemptsRead(wanted, lines, len(kept) <= most)


def attempt_at(journal: Journal, id_: str) -> AttemptRead:
    """One attempt with both texts; raises `NotFitting` for one that is gone meanwhile."""
    kept = _attempt(journal, id_)
    (line,) = _sent_lines(kept)
    tree = _tree(kept.body)
    return AttemptRead(
        line,
        kept.body,
        tree,
        outcome_of(kept) if kept.state is AttemptState.ENDED else None,
        (kept.took or timedelta()).total_seconds(),
        kept.body if tree is None else _laid_out(kept.body, tree),
        _readable(kept.answer.decode("utf-8", "replace")),
    )


def _attempt(journal: Journal, id_: str) -> KeptAttempt:
    kept = journal.attempt(id_)
    if kept is None:
        raise NotFitting(words("This attempt is not kept any more."))
    return kept


def _version_state(kept: KeptVersion) -> PastState:
    usual = Origin.READ if kept.kind == "server" else Origin.LEFT
    origin = next((each for each in Origin if each.value == kept.label), usual)
    return PastState(kept.id, origin, kept.at)


def _sent_lines(kept: KeptAttempt) -> tuple[SentLine, ...]:
    locator: Locator | None = kept.key.locator
    if locator is None:
        return ()
    return (SentLine(kept.id, locator, kept.title, kept.at, _word(kept)),)


def _word(kept: KeptAttempt) -> str:
    return kept.word or _UNDER_WAY


def _tree(source: str) -> JsonObject | None:
    try:
        return parse_object(source)
    except BadJson:
        return None


def _laid_out(source: str, tree: JsonObject) -> str:
    return source if "\n" in source.strip() else pretty(tree)


def _readable(answer: str) -> str:
    try:
        return pretty(parse(answer))
    except BadJson:
        return answer
