"""The tags in an email's source, quieter than the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from draft_editor.ui.fields.marks import Look, Mark

# Tags that touch are one mark: fewer to paint.
_TAG: Final = re.compile(r"(?:<(?:!--.*?(?:-->|$)|(?:[/!]?[a-zA-Z]|!\[)[^<>]*>?)|&#?\w{1,31};)+")
_MOST: Final = 200
"""Tags of one paragraph; a longer one was made by a machine, and nobody reads it here."""


def tags(text: str, _begins: int) -> Iterator[Mark]:
    """The tags, comments and entities of a paragraph of HTML."""
    for found in islice(_TAG.finditer(text), _MOST):
        yield Mark(found.start(), found.end(), Look.QUIET)
