"""The review of a draft: every rule asked once, the gravest findings first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from functools import partial
from typing import Final

from draft_editor.model.dealer_hours import NO_HOURS, DealerHours
from draft_editor.model.json_text import JsonObject
from draft_editor.rules import (
    attachments,
    audience,
    body,
    consequences,
    contract,
    letters,
    links,
    mentions,
    private_numbers,
    recipients,
    schedule,
    sending,
    subject,
    template,
    wording,
)
from draft_editor.rules.finding import Finding, Level
from draft_editor.rules.levels import Levels
from draft_editor.rules.policy import Policy
from draft_editor.rules.rule import Reading, Rule, Template, templates

RULES: Final[tuple[Rule, ...]] = (
    *body.RULES,
    *template.RULES,
    *private_numbers.RULES,
    *letters.RULES,
    *wording.RULES,
    *links.RULES,
    *subject.RULES,
    *schedule.RULES,
    *attachments.RULES,
    *recipients.RULES,
    *sending.RULES,
    *consequences.RULES,
    *audience.RULES,
    *mentions.RULES,
    *contract.RULES,
)
"""All rules, in the order in which findings of one level are told."""

MAX_PER_RULE: Final = 50
"""Findings that one rule may add: nobody reads more, and a broken list has thousands."""

_USUAL: Final = Policy()
_GRAVITY: Final = {level: gravity for gravity, level in enumerate(Level)}


class Review:
    """A draft that is being judged, step by step: other work may be done between two of them.

    `now` must know its zone; `zone` is the dealer's, for times written without one, and `hours`
    are on its clock. Raises nothing whatever the tree holds, and neither changes nor keeps it
    beyond its own life.
    """

    def __init__(
        self,
        draft_tree: JsonObject,
        now: datetime,
        zone: tzinfo,
        *,
        policy: Policy = _USUAL,
        hours: DealerHours = NO_HOURS,
    ) -> None:
        self._tree = draft_tree
        self._read = partial(Reading.of, draft_tree, now, zone, policy.limits, hours)
        self._texts: tuple[Template, ...] | None = None
        self._levels = policy.levels
        self._reading: Reading | None = None
        self._to_ask = iter(RULES)
        self._asked: Iterator[Finding | None] = iter(())
        self._found: list[Finding] = []

    def step(self) -> bool:
        """Read on, or ask one more rule up to its next pause; false when none is left."""
        if self._texts is None:
            self._texts = templates(self._tree)
            return True
        if self._reading is None:
            self._reading = self._read(texts=self._texts)
            return True
        for finding in self._asked:
            if finding is None:
                return True
            self._found.append(finding)
        rule = next(self._to_ask, None)
        if rule is None:
            return False
        self._asked = _findings(rule, self._reading, self._levels)
        return True

    def findings(self) -> tuple[Finding, ...]:
        """What is to be said, the gravest first, within a level in `RULES` order.

        Whatever has not been asked so far is asked now.
        """
        while self.step():
            pass
        return tuple(sorted(self._found, key=lambda finding: _GRAVITY[finding.level]))


def findings(
    draft_tree: JsonObject,
    now: datetime,
    zone: tzinfo,
    *,
    policy: Policy = _USUAL,
    hours: DealerHours = NO_HOURS,
) -> tuple[Finding, ...]:
    """What is to be said about a draft, all of it at once: see `Review`."""
    return Review(draft_tree, now, zone, policy=policy, hours=hours).findings()


def _findings(rule: Rule, reading: Reading, levels: Levels) -> Iterator[Finding | None]:
    level, left = levels.get(rule.id, Level.WARNING), MAX_PER_RULE
    if level is None:
        return
    for mark in rule.marks(reading):
        if mark is None:
            yield None
            continue
        yield Finding(
            mark.path,
            level,
            mark.said,
            rule.id,
            mark.source or rule.source,
            mark.fix,
            mark.others,
        )
        left -= 1
        if not left:
            return
