"""Where a value stands in a draft: `messageAttributes.attachments[0].originalFileName`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from draft_editor.model.words import Complaint, words

Step: TypeAlias = "str | int"
"""One step down: a key of an object or an index (from 0) of a list."""


class BadPath(Complaint):
    """A text that names no place in a draft."""


@dataclass(frozen=True, slots=True)
class Path:
    """A place in a draft; the empty path is the whole body.

    Its text form is the one that object names, findings and the journal use: keys joined by
    dots, indexes in brackets, and unusual keys quoted as JSON: `metaData["a.b"][2]`.
    """

    steps: tuple[Step, ...] = ()

    @classmethod
    def of(cls, *steps: Step) -> Path:
        """The path of these keys and indexes."""
        return cls(steps)

    @classmethod
    def parse(cls, text: str) -> Path:
        """The path of its text form; raises `BadPath`."""
        steps: list[Step] = []
        place = 0
        while place < len(text):
            match = _STEP.match(text, place)
            if match is None or (match["dot"] is None) != (place == 0 or match["key"] is None):
                raise BadPath(
                    words("“{text}” names no field: see place {place}.", text=text, place=place + 1)
                )
            if match["key"] is not None:
                steps.append(match["key"])
            elif match["index"] is not None:
                steps.append(int(match["index"]))
            else:
                steps.append(_unquoted(match["quoted"], text, place))
            place = match.end()
        return cls(tuple(steps))

    def __truediv__(self, step: Step) -> Path:
        return Path((*self.steps, step))

    def __add__(self, other: Path) -> Path:
        return Path(self.steps + other.steps)

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        pieces: list[str] = []
        for step in self.steps:
            if isinstance(step, int):
                pieces.append(f"[{step}]")
            elif _PLAIN_KEY.fullmatch(step):
                pieces.append(f".{step}" if pieces else step)
            else:
                pieces.append(f"[{json.dumps(step)}]")
        return "".join(pieces)

    @property
    def parent(self) -> Path:
        """The place that holds this one; the whole body for the whole body."""
        return Path(self.steps[:-1])

    @property
    def last(self) -> Step:
        """The last step; only a path that has one may be asked."""
        return self.steps[-1]

    def is_within(self, other: Path) -> bool:
        """Whether this place is `other` or lies inside it."""
        return self.steps[: len(other.steps)] == other.steps

    def touches(self, other: Path) -> bool:
        """Whether a change at one of the two places can be seen at the other."""
        return self.is_within(other) or other.is_within(self)


ROOT: Final = Path()

_PLAIN_KEY = re.compile(r"[^\W\d][\w-]*", re.ASCII)
_STEP = re.compile(
    r"""(?P<dot>\.)?(?P<key>[^\W\d][\w-]*)
      | \[(?P<index>0|[1-9][0-9]{0,8})\]
      | \[(?P<quoted>"(?:[^"\\]|\\.)*")\]""",
    re.ASCII | re.VERBOSE,
)


def _unquoted(quoted: str, text: str, place: int) -> str:
    try:
        return str(json.loads(quoted))
    except json.JSONDecodeError:
        raise BadPath(
            words("“{text}” names no field: see place {place}.", text=text, place=place + 1)
        ) from None
