"""How an attempt to submit ends: five words, and nothing between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from draft_editor.model.skew import Skew
from draft_editor.model.words import Words, words

CONFIRMED: Final = words("Confirmed by reading back.")
NOTHING_SENT: Final = words("Stopped before anything was sent.")


@dataclass(frozen=True, slots=True)
class Remark:
    """One error or warning in the server's own words; always shown as plain text."""

    code: str
    description: str
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, as far as it could be read.

    `seconds` is the time from the first byte sent to the last byte read. `excerpt` is the
    server's own text, shortened, for an answer that has no errors of its own to show.
    """

    http_status: int
    seconds: float
    request_id: str = field(default="", repr=False)
    errors: tuple[Remark, ...] = field(default=(), repr=False)
    warnings: tuple[Remark, ...] = field(default=(), repr=False)
    excerpt: str = field(default="", repr=False)
    body: bytes = field(default=b"", repr=False)
    retry_after: float | None = None
    server_date: str = ""
    skew: Skew | None = None

    def has_words(self) -> bool:
        """Whether the server said anything a person may want to read."""
        return bool(self.errors or self.warnings or self.excerpt)


@dataclass(frozen=True, slots=True)
class Accepted:
    """The edit holds on the server: it answered 2xx, JSON, an object whose `status` is SUCCESS.

    Or that answer never came, and reading the draft back has confirmed it: then there is a
    `why`, and the `answer` is the one that left it open, if any.
    """

    answer: Answer | None
    why: Words | None = None
    word: str = field(default="accepted", init=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """The service, or a door before it, said no: nothing was changed there."""

    answer: Answer
    why: Words
    word: str = field(default="refused", init=False)


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No connection came about, or reading back has shown it: nothing has arrived."""

    why: Words
    seconds: float
    answer: None = field(default=None, init=False)
    word: str = field(default="unreachable", init=False)


@dataclass(frozen=True, slots=True)
class Unknown:
    """Bytes may have arrived and no verdict was read. Never called failed, never repeated."""

    why: Words
    seconds: float
    answer: Answer | None = None
    word: str = field(default="unknown", init=False)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Stopped before the first byte left."""

    seconds: float
    why: Words = field(default=NOTHING_SENT, init=False)
    answer: None = field(default=None, init=False)
    word: str = field(default="cancelled", init=False)


Outcome: TypeAlias = Accepted | Refused | Unreachable | Unknown | Cancelled
"""Each has its `word`, its `seconds` or an `answer` with them, and a `why` unless all is well."""
