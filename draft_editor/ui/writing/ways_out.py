"""Ways out of findings, offered where one writes, beside what is suggested for the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from draft_editor.rules.finding import Finding, Fix
from draft_editor.ui.fields.suggestions import Suggestion
from draft_editor.ui.fields.writing_place import WritingPlace
from draft_editor.ui.say import say

_AT_THE_CURSOR: Final = frozenset({"body-parts", "variable-missing"})
"""Rules whose ways out are offered already, for the very character or variable."""


def offer_ways_out(
    place: WritingPlace,
    findings: Callable[[], Sequence[Finding]],
    take: Callable[[Fix], None],
) -> None:
    """Have Ctrl+. and the menu of a text offer, last, what mends what is said below it."""

    def suggest(_shown: str, _place: int) -> Iterator[Suggestion]:
        ways = (
            fix
            for finding in findings()
            if finding.path == place.path and finding.rule not in _AT_THE_CURSOR
            for fix in (finding.fix, *finding.others)
            if fix is not None
        )
        for name, fix in {say(fix.name): fix for fix in ways}.items():
            yield Suggestion(name, 0, 0, do=partial(take, fix))

    place.suggesting.add(suggest)
