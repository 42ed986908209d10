"""How serious each rule is: the one table in which an administrator may say otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from draft_editor.rules.finding import Level

Levels: TypeAlias = "Mapping[str, Level | None]"
"""Rule id → level; `None` for one that is not asked. What is not named here is a warning."""

LEVELS: Final[Levels] = MappingProxyType(
    {
        "contract": Level.WARNING,
        "attachment-not-uploaded": Level.BLOCKS,
        "attachments-too-large": Level.WARNING,
        "attachments-too-many": Level.WARNING,
        "attachment-program": Level.WARNING,
        "attachment-name": Level.HINT,
        "attachment-type": Level.HINT,
        "body-empty": Level.WARNING,
        "body-too-long": Level.BLOCKS,
        "body-too-long-when-sent": Level.WARNING,
        "body-parts": Level.WARNING,
        "body-only-placeholder": Level.WARNING,
        "body-unfinished": Level.WARNING,
        "body-shouts": Level.HINT,
        "word-twice": Level.HINT,
        "two-languages": Level.HINT,
        "text-long": Level.HINT,
        "text-with-tags": Level.WARNING,
        "opt-out-said-twice": Level.HINT,
        "character-unseen": Level.WARNING,
        "character-broken": Level.WARNING,
        "card-number": Level.WARNING,
        "social-number": Level.WARNING,
        "link-not-https": Level.WARNING,
        "link-shortened": Level.WARNING,
        "attachment-forgotten": Level.WARNING,
        "subject-missing": Level.WARNING,
        "subject-line-break": Level.WARNING,
        "subject-long": Level.HINT,
        "wrong-channel": Level.WARNING,
        "recipient-invalid": Level.WARNING,
        "recipient-twice": Level.HINT,
        "recipients-too-many": Level.WARNING,
        "delay-negative": Level.WARNING,
        "delay-and-time": Level.HINT,
        "awaited-and-time": Level.HINT,
        "callback-out-of-reach": Level.WARNING,
        "button-without-text": Level.WARNING,
        "buttons-main-twice": Level.WARNING,
        "notification-for-nobody": Level.HINT,
        "placeholder-unclosed": Level.BLOCKS,
        "placeholder-raw": Level.WARNING,
        "number-by-country": Level.WARNING,
        "template-broken": Level.BLOCKS,
        "variable-missing": Level.BLOCKS,
        "tag-nearly": Level.WARNING,
        "schedule-missing": Level.WARNING,
        "schedule-unreadable": Level.WARNING,
        "schedule-past": Level.WARNING,
        "schedule-imminent": Level.WARNING,
        "schedule-near": Level.WARNING,
        "schedule-far": Level.WARNING,
        "quiet-hours": Level.WARNING,
        "dealer-holiday": Level.WARNING,
        "dealer-closed": Level.WARNING,
        "holiday-overridden": Level.HINT,
        "closed-overridden": Level.HINT,
        "opt-out-overridden": Level.WARNING,
        "opt-out-contradiction": Level.WARNING,
        "email-only-field": Level.HINT,
        "email-address": Level.WARNING,
        "callback-not-https": Level.WARNING,
        "subscription-contradiction": Level.WARNING,
        "mention-not-told": Level.WARNING,
    }
)
