"""Filling stands where JSON allows it; each deed does its work the right number of times."""

from __future__ import annotations

import json

import pytest

from draft_editor.sandbox.faults import Deed, Fault
from draft_editor.sandbox.performance import Dropped, Held, Told, padded, performance
from draft_editor.sandbox.reply import Reply

SAVED = Reply(200, b'{"status":"SUCCESS"}', stored=True)


@pytest.mark.parametrize(
    ("body", "mime", "around"),
    [
        (
            b'{"a":1,"metaData":{},"b":[]}',
            "application/json",
            '{"a":1,"metaData":{"padding":"x"},"b":[]}',
        ),
        (b'{"a":1}\n', "application/json", '{"a":1,"metaData":{"padding":"x"}}\n'),
        (b'["a"]', "application/json", '["a"]x'),
        (b"%PDF}", "application/pdf", "%PDF}x"),
    ],
)
def test_filling(body: bytes, mime: str, around: str) -> None:
    before, after = padded(Reply(200, body, mime))
    assert (before + b"x" + after).decode() == around
    if body.startswith(b"{"):
        assert json.loads(before + after)["metaData"] == {"padding": ""}


BEFORE_WORK = {Deed.HANG, Deed.DROP}
INSTEAD = {
    Deed.REFUSE,
    Deed.STATUS,
    Deed.HTML,
    Deed.NOT_JSON,
    Deed.RETRY_AFTER,
    Deed.REDIRECT,
}


@pytest.mark.parametrize("deed", list(Deed))
def test_the_work_is_done_once_or_not_at_all(deed: Deed) -> None:
    done: list[str] = []

    def answer() -> Reply:
        done.append("work")
        return SAVED

    act = performance(Fault("edit", deed, 500), answer, lambda: done.append("altered"))
    if deed is Deed.CHANGED:
        assert done == ["altered", "work"]
    else:
        assert done == ([] if deed in BEFORE_WORK | INSTEAD else ["work"])
    match act:
        case Told(reply):
            assert reply.stored is (deed not in INSTEAD)
        case Held(seconds, then):
            assert (seconds, then()) == (500, SAVED)
        case Dropped(stored):
            assert stored is (deed is Deed.DROP_AFTER)


def test_without_a_fault_the_answer_is_told() -> None:
    assert performance(None, lambda: SAVED, lambda: pytest.fail("altered")) == Told(SAVED)
