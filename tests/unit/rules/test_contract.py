"""Values of another kind than the contract's are flagged where they stand."""

from __future__ import annotations

from collections.abc import Callable

from draft_editor.draft.path import Path
from draft_editor.rules.finding import Finding, Level

Ask = Callable[..., tuple[Finding, ...]]


def test_a_value_of_the_wrong_kind_is_a_warning_at_its_place(ask: Ask) -> None:
    (finding,) = ask("contract", attachments=[{"docSize": True}])
    assert finding.path == Path.of("messageAttributes", "attachments", 0, "docSize")
    assert (finding.level, finding.source) == (Level.WARNING, "contract, section 1")
    assert str(finding.said)


def test_unknown_keys_and_words_fit(ask: Ask) -> None:
    assert ask("contract", top={"new": [True]}, protocol="FAX", odd={"a": None}) == ()
