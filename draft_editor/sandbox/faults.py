"""Scripted faults: what the next answers are to suffer, and who has not had his turn yet."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from draft_editor.model.json_text import Json, JsonObject, Number, decode, parse
from draft_editor.model.words import Complaint, words

KINDS: Final = ("edit", "list", "file")


class Deed(StrEnum):
    """Everything that can be done to an answer; the words of a script."""

    REFUSE = "refuse"
    STATUS = "status"
    HTML = "html"
    NOT_JSON = "not-json"
    TRUNCATE = "truncate"
    HANG = "hang"
    HANG_AFTER = "hang-after"
    DROP = "drop"
    DROP_AFTER = "drop-after"
    SLOW = "slow"
    RETRY_AFTER = "retry-after"
    REDIRECT = "redirect"
    HUGE = "huge"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `amount` in the deed's own unit (status, seconds, bytes a second, MB)."""

    on: str
    deed: Deed
    amount: float = 0
    address: str = ""
    times: int = 1

    def said(self) -> str:
        """The fault as a script writes it, e.g. `hang:2`."""
        if self.deed is Deed.REDIRECT:
            return f"{self.deed}:{self.address}"
        return f"{self.deed}:{self.amount:g}" if self.deed in _AMOUNTS else str(self.deed)


class BadScript(Complaint):
    """A script of faults that cannot be followed; the sentence says which and why."""


_AMOUNTS: Final = {
    Deed.STATUS: (200, 599),
    Deed.HANG: (0, 3600),
    Deed.HANG_AFTER: (0, 3600),
    Deed.SLOW: (1, 1e9),
    Deed.RETRY_AFTER: (0, 86_400),
    Deed.HUGE: (0.001, 1024),
}
_WHOLE: Final = frozenset({Deed.STATUS, Deed.RETRY_AFTER})


class FaultScript:
    """The faults that still wait for their requests, in the order they were scripted.

    Thread: every connection's.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []

    def add(self, source: bytes) -> None:
        """Appends a script as it came over the wire; raises `BadScript` and then adds none."""
        faults = read_script(source)
        with self._lock:
            self._waiting += faults

    def take(self, kind: str) -> Fault | None:
        """The fault that a request of this kind has to suffer now, used up by one."""
        with self._lock:
            for place, fault in enumerate(self._waiting):
                if fault.on == kind:
                    rest = [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                    self._waiting[place : place + 1] = rest
                    return fault
        return None

    def clear(self) -> None:
        """Forgets every fault."""
        with self._lock:
            self._waiting.clear()

    def waiting(self) -> list[Json]:
        """What remains, in the form of a script."""
        with self._lock:
            return [
                {"on": fault.on, "times": Number(str(fault.times)), "do": fault.said()}
                for fault in self._waiting
            ]


def read_script(source: bytes) -> list[Fault]:
    """The faults of a script: a JSON list of `{"on", "times", "do"}`; raises `BadScript`."""
    try:
        script = parse(decode(source))
    except Complaint as complaint:
        raise BadScript(complaint.said) from None
    if not isinstance(script, list):
        raise BadScript(words("A list of faults is needed."))
    return [_fault(item, place) for place, item in enumerate(script, start=1)]


def _fault(item: Json, place: int) -> Fault:
    if not isinstance(item, dict):
        raise BadScript(words("Fault {place} is not an object.", place=place))
    strange = sorted(item.keys() - {"on", "times", "do"})
    if strange:
        raise BadScript(words("Fault {place}: “{key}” is unknown.", place=place, key=strange[0]))
    on = item.get("on")
    if not isinstance(on, str) or on not in KINDS:
        raise BadScript(words("Fault {place}: “on” must be edit, list or file.", place=place))
    deed, amount, address = _deed(item, place)
    return Fault(on, deed, amount, address, _times(item, place))


def _times(item: JsonObject, place: int) -> int:
    times = item.get("times", Number("1"))
    if isinstance(times, Number):
        value = times.value()
        if isinstance(value, int) and value >= 1:
            return value
    raise BadScript(words("Fault {place}: “times” must be a whole number from 1.", place=place))


def _deed(item: JsonObject, place: int) -> tuple[Deed, float, str]:
    do = item.get("do")
    if not isinstance(do, str):
        raise BadScript(words("Fault {place}: “do” must be a text.", place=place))
    name, colon, rest = do.partition(":")
    try:
        deed = Deed(name)
    except ValueError:
        raise BadScript(words("Fault {place}: “{do}” is unknown.", place=place, do=do)) from None
    if deed is Deed.REDIRECT:
        if not rest.startswith(("http://", "https://", "/")) or not rest.isprintable():
            raise BadScript(words("Fault {place}: redirect needs an address.", place=place))
        return deed, 0, rest
    if deed in _AMOUNTS:
        return deed, _amount(deed, rest, place), ""
    if colon:
        raise BadScript(words("Fault {place}: {do} takes no number.", place=place, do=name))
    return deed, 0, ""


def _amount(deed: Deed, text: str, place: int) -> float:
    least, most = _AMOUNTS[deed]
    try:
        amount = float(text)
    except ValueError:
        amount = math.nan
    if not least <= amount <= most or (deed in _WHOLE and amount != int(amount)):
        raise BadScript(
            words(
                "Fault {place}: {do} needs a number from {least} to {most}.",
                place=place,
                do=str(deed),
                least=f"{least:g}",
                most=f"{most:g}",
            )
        )
    return amount
