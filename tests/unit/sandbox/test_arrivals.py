"""The list of arrivals: complete, bounded, and without secrets."""

from __future__ import annotations

from typing import cast

from draft_editor.model.json_text import JsonObject, Number
from draft_editor.sandbox.arrivals import KEPT, Arrivals, Request


def _entry(arrivals: Arrivals) -> JsonObject:
    return cast("JsonObject", arrivals.listed()[-1])


def test_an_arrival_is_noted_before_it_is_answered() -> None:
    arrivals = Arrivals()
    request = Request("POST", "/x", {"Accept": "a", "X-Auth-Token": "t"}, b"caf\xc3\xa9 \xff")
    arrival = arrivals.enter(request, "edit", "slow:1")
    entry = _entry(arrivals)
    assert entry["headers"] == {"Accept": "a"}
    assert (entry["body"], entry["size"]) == ("café \ufffd", Number("7"))
    assert (entry["status"], entry["stored"], entry["fault"]) == (None, False, "slow:1")
    arrivals.settle(arrival, 200, stored=True)
    assert (_entry(arrivals)["status"], _entry(arrivals)["stored"]) == (Number("200"), True)


def test_the_oldest_go_first() -> None:
    arrivals = Arrivals()
    for number in range(KEPT + 3):
        arrivals.enter(Request("GET", f"/{number}", {}, b""), "", "")
    assert len(arrivals.listed()) == KEPT
    assert _entry(arrivals)["path"] == f"/{KEPT + 2}"


def test_records_show_nothing() -> None:
    request = Request("GET", "/secret", {"Authorization": "secret"}, b"secret")
    assert "secret" not in repr(request) + repr(Arrivals().enter(request, "edit", ""))
