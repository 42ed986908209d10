"""What a rule is: a small function that reads a draft and marks what is not sensible.

A rule gets a `Reading`, never raises whatever the draft holds, and yields a `Mark` for each
thing it has to say. It does not know how serious it is (see `levels`), and it looks only at
the fields it is about: free objects such as `freeMarkerMetadata` can be large.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias

from draft_editor.draft.path import Path
from draft_editor.draft.places import BODY, IS_TEMPLATE, PROTOCOL, SUBJECT, TEMPLATE_VALUES
from draft_editor.draft.tree import ABSENT, Value, items_at, text_at, value_at
from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.words import Words
from draft_editor.rules.finding import Fix
from draft_editor.rules.limits import LIMITS, NO_LIMITS, Limits
from draft_editor.rules.placeholders import Span, find
from draft_editor.rules.prose import prose_of
from draft_editor.template.outcome import Partly, Rendered

if TYPE_CHECKING:
    from draft_editor.template.outcome import Outcome


_WORKED_OUT: Final = 60
"""Placeholders of a text that is worked out while it is judged: some 5 ms."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text of the draft that may hold placeholders, and those it holds.

    `outcome` is what it comes to with the draft's values, where the draft is marked as having
    placeholders and the text is one that is worked out quickly.
    """

    path: Path
    text: str = field(repr=False)
    spans: tuple[Span, ...]
    outcome: Outcome | None = field(default=None, repr=False)

    @property
    def certain(self) -> str | None:
        """What of it is certain to leave, where it is worked out: all, or all but its holes."""
        match self.outcome:
            case Rendered(text):
                return text
            case Partly(pieces):
                return "".join(piece for piece in pieces if isinstance(piece, str))
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft as rules see it, with what several of them need read once.

    `now` knows its zone; `zone` is the dealer's, for times written without one. `texts` are
    body and subject, where they are texts; `prose` is the body as `prose_of` has it; `hours` is
    when the dealer is open.
    """

    tree: JsonObject = field(repr=False)
    now: datetime
    zone: tzinfo
    protocol: str
    limits: Limits
    texts: tuple[Template, ...]
    prose: str = field(repr=False)
    hours: DealerHours = NO_HOURS

    @classmethod
    def of(
        cls,
        tree: JsonObject,
        now: datetime,
        zone: tzinfo,
        limits: Mapping[str, Limits] = LIMITS,
        hours: DealerHours = NO_HOURS,
        texts: tuple[Template, ...] | None = None,
    ) -> Reading:
        """The reading of a tree as it is now; `texts` are its `templates`, where they are known."""
        protocol = text_at(tree, PROTOCOL)
        texts = templates(tree) if texts is None else texts
        body = next((each for each in texts if each.path == BODY), Template(BODY, "", ()))
        return cls(
            tree,
            now,
            zone,
            protocol,
            limits.get(protocol, NO_LIMITS),
            texts,
            prose_of(protocol, body.text, body.spans),
            hours,
        )

    def at(self, path: Path) -> Value:
        """The value at a path, or `ABSENT`."""
        return value_at(self.tree, path)

    def text(self, path: Path) -> str:
        """The text at a path; empty where there is none, or a value of another kind."""
        return text_at(self.tree, path)

    def items(self, path: Path) -> list[Json]:
        """The items of the list at a path; none where there is no list."""
        return items_at(self.tree, path)

    def body(self) -> Template | None:
        """The body, where it is a text with something in it."""
        return next((each for each in self.texts if each.path == BODY), None)

    def sent_characters(self) -> int:
        """How long the body is when it leaves, as far as that is certain.

        Of a template that is not worked out, what stands outside its placeholders.
        """
        body = self.body()
        if body is None:
            return 0
        if (certain := body.certain) is not None:
            return len(certain)
        if not self.is_on(IS_TEMPLATE):
            return len(body.text)
        return len(body.text) - sum(span.end - span.start for span in body.spans)

    def is_on(self, path: Path) -> bool:
        """Whether a switch stands on true: not absent, not null, not the text “true”."""
        return self.at(path) is True


@dataclass(frozen=True, slots=True)
class Mark:
    """What a rule says of one place; `source` only where it is not the rule's own.

    `others` are further ways out, beside `fix`.
    """

    path: Path
    said: Words = field(repr=False)
    fix: Fix | None = None
    source: str = ""
    others: tuple[Fix, ...] = ()


Marks: TypeAlias = "Iterator[Mark | None]"
"""What a rule has to say. None is a pause of a rule that looks at much: other work may come."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule under its stable id, with the origin of what it asks for.

    The first line of its function's docstring says what it asks for.
    """

    id: str
    source: str
    marks: Callable[[Reading], Marks]


def templates(tree: JsonObject) -> tuple[Template, ...]:
    """Body and subject of a draft, where they are texts."""
    return tuple(
        _template(tree, path, text) for path in (BODY, SUBJECT) if (text := text_at(tree, path))
    )


def _template(tree: JsonObject, path: Path, text: str) -> Template:
    spans = find(text)
    if not spans or len(spans) > _WORKED_OUT or tree.get(str(IS_TEMPLATE)) is not True:
        return Template(path, text, spans)
    outcome = fill_in()(text, True, tree.get(str(TEMPLATE_VALUES)))
    return Template(path, text, spans, outcome)


@cache
def fill_in() -> Callable[[str, Json, Json], Outcome]:
    """What works templates out; loaded with the first one, because most drafts are none."""
    found: Callable[[str, Json, Json], Outcome] = import_module(
        "draft_editor.template.rendering"
    ).fill_in
    return found


def is_blank(value: Value) -> bool:
    """Whether nothing is written here: absent, null, or a text of white space."""
    return value is ABSENT or value is None or (isinstance(value, str) and not value.strip())


def shown(text: str, most: int = 40) -> str:
    """Somebody's text as a sentence may quote it: in one line, and not too long."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most and len(text) <= 4 * most else f"{line[: most - 1]}…"
