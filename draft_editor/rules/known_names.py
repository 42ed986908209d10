"""Names that a draft knows and no dictionary does: of people, and of what templates fill in."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Final

from draft_editor.model.json_text import Json, JsonObject
from draft_editor.rules.spelling import plain_word, without_accents

MOST: Final = 2_000
"""Values of a draft that are looked at: free objects can be as large as a megabyte."""
_LONGEST: Final = 120
"""Letters of a value that can be a name, and not a text."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FREE: Final = frozenset({"freeMarkerMetadata", "messageMetadata", "callbackMetaData"})
_NAMES: Final = re.compile(r"(?:name|label|owner|dealer)\Z", re.IGNORECASE)


def names_in(tree: JsonObject, *others: str) -> frozenset[str]:
    """The words of all names in a draft's tree and of `others`, in small letters.

    Names are texts under a key that says so (`name`, `firstName`, `communicationLabel`), and
    every short text among the values for templates. Of Jean-François and O’Brien-Tremblay each
    part is one as well, and whoever writes to Anaïs may write Anais.
    """
    found: set[str] = set()
    for text in (*_names(tree), *others):
        if len(text) <= _LONGEST:
            for word in _WORD.findall(plain_word(text).casefold()):
                found.update((word, *word.split("-")))
    bare = {without_accents(word) for word in found if not word.isascii()}
    return frozenset(found | bare - {""})


def _names(tree: JsonObject) -> Iterator[str]:
    """Texts that are names, what lies least deep first: a large free object hides no others."""
    waiting: deque[tuple[JsonObject | list[Json], bool]] = deque([(tree, False)])
    left = MOST
    while waiting:
        holder, is_free = waiting.popleft()
        members = holder.items() if isinstance(holder, dict) else (("", item) for item in holder)
        for key, value in islice(members, left):
            left -= 1
            if isinstance(value, str):
                if is_free or _NAMES.search(key):
                    yield value
            elif isinstance(value, dict | list):
                waiting.append((value, is_free or key in _FREE))
