"""Scripts of faults: what is understood, what is refused and with which sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from draft_editor.sandbox.faults import BadScript, Deed, Fault, FaultScript, read_script


def _script(**fault: Any) -> bytes:
    return json.dumps([{"on": "edit", "do": "drop"} | fault]).encode()


@pytest.mark.parametrize(
    ("do", "deed", "amount", "address"),
    [
        ("refuse", Deed.REFUSE, 0, ""),
        ("status:418", Deed.STATUS, 418, ""),
        ("hang:1.5", Deed.HANG, 1.5, ""),
        ("hang-after:0", Deed.HANG_AFTER, 0, ""),
        ("slow:64", Deed.SLOW, 64, ""),
        ("retry-after:3", Deed.RETRY_AFTER, 3, ""),
        ("huge:0.5", Deed.HUGE, 0.5, ""),
        ("redirect:https://example.com:8/a?b", Deed.REDIRECT, 0, "https://example.com:8/a?b"),
        ("redirect:/elsewhere", Deed.REDIRECT, 0, "/elsewhere"),
    ],
)
def test_deeds(do: str, deed: Deed, amount: float, address: str) -> None:
    [fault] = read_script(_script(do=do))
    assert fault == Fault("edit", deed, amount, address)
    assert fault.said() == do


@pytest.mark.parametrize("deed", list(Deed))
def test_every_deed_can_be_scripted_and_said(deed: Deed) -> None:
    for do in (str(deed), f"{deed}:300", f"{deed}:/x"):
        try:
            [fault] = read_script(_script(do=do))
        except BadScript:
            continue
        assert (fault.deed, fault.said()) == (deed, do)
        return
    pytest.fail(f"{deed} cannot be scripted")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (b"\xff", "Not a UTF-8 text"),
        (b"[", "Not JSON"),
        (b'"drop"', "A list of faults is needed."),
        (b"[null]", "Fault 1 is not an object."),
        (_script(when="now"), "Fault 1: “when” is unknown."),
        (_script(on="send"), "Fault 1: “on” must be edit, list or file."),
        (_script(on=7), "Fault 1: “on” must be edit, list or file."),
        (_script(do=7), "Fault 1: “do” must be a text."),
        (_script(do="explode"), "Fault 1: “explode” is unknown."),
        (_script(do="drop:1"), "Fault 1: drop takes no number."),
        (_script(do="drop:"), "Fault 1: drop takes no number."),
        (_script(do="redirect:ftp://x"), "Fault 1: redirect needs an address."),
        (_script(do="redirect:/x\r\nSet-Cookie: y"), "Fault 1: redirect needs an address."),
        (_script(do="hang:soon"), "Fault 1: hang needs a number from 0 to 3600."),
        (_script(do="hang:nan"), "Fault 1: hang needs a number from 0 to 3600."),
        (_script(do="status:199"), "Fault 1: status needs a number from 200 to 599."),
        (_script(do="status:200.5"), "Fault 1: status needs a number from 200 to 599."),
        (_script(times=0), "Fault 1: “times” must be a whole number from 1."),
        (_script(times=1.5), "Fault 1: “times” must be a whole number from 1."),
        (_script(times="2"), "Fault 1: “times” must be a whole number from 1."),
    ],
)
def test_what_cannot_be_followed(script: bytes, said: str) -> None:
    with pytest.raises(BadScript) as refused:
        read_script(script)
    assert str(refused.value).startswith(said)


def test_faults_are_used_up_in_order() -> None:
    script = FaultScript()
    script.add(_script(times=2))
    script.add(_script(on="list", do="html") + b"\n")
    script.add(_script(do="refuse"))
    taken = [script.take(kind) for kind in ("edit", "file", "list", "list", "edit", "edit", "edit")]
    assert [None if fault is None else str(fault.deed) for fault in taken] == [
        "drop",
        None,
        "html",
        None,
        "drop",
        "refuse",
        None,
    ]
    assert script.waiting() == []


def test_clearing() -> None:
    script = FaultScript()
    script.add(_script())
    script.clear()
    assert script.take("edit") is None
