"""How an answer is given: the plain way, or the way that a scripted fault wants it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Final, TypeAlias

from draft_editor.model.outcome import Remark
from draft_editor.sandbox.faults import Deed, Fault
from draft_editor.sandbox.reply import (
    NO_METADATA,
    Reply,
    edit_failure,
    failure,
    login_page,
    request_id,
)

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Told:
    """The answer is sent; `pause` seconds before it, at `pace` bytes a second, 0 = at once.

    `padding` bytes of filling are put in; `is_cut` ends the connection in the middle.
    """

    reply: Reply
    pause: float = 0
    pace: float = 0
    padding: int = 0
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing is said for so many seconds, and nothing is done before they are over."""

    seconds: float
    then: Callable[[], Reply] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Dropped:
    """The connection ends without a word; `stored` if the work was done before."""

    stored: bool


Performance: TypeAlias = Told | Held | Dropped


def performance(
    fault: Fault | None, answer: Callable[[], Reply], alter: Callable[[], None]
) -> Performance:
    """What to do on the wire. `answer` does the work asked for and is called at most once."""
    if fault is None:
        return Told(answer())
    instead = _instead(fault)
    if instead is not None:
        return Told(instead)
    match fault.deed:
        case Deed.HANG:
            return Held(fault.amount, answer)
        case Deed.HANG_AFTER:
            return Told(answer(), pause=fault.amount)
        case Deed.DROP:
            return Dropped(stored=False)
        case Deed.DROP_AFTER:
            return Dropped(stored=answer().stored)
        case Deed.TRUNCATE:
            return Told(answer(), is_cut=True)
        case Deed.SLOW:
            return Told(answer(), pace=fault.amount)
        case Deed.HUGE:
            return Told(answer(), padding=int(fault.amount * MEGABYTE))
        case _:
            alter()
            return Told(answer())


def padded(reply: Reply) -> tuple[bytes, bytes]:
    """A body taken apart where filling may stand; JSON stays valid JSON around it."""
    body = reply.body
    if reply.content_type == "application/json" and body.rstrip().endswith(b"}"):
        place = body.find(NO_METADATA)
        if place >= 0:
            cut = place + len(NO_METADATA) - 1
            return body[:cut] + b'"padding":"', b'"' + body[cut:]
        cut = body.rindex(b"}")
        return body[:cut] + b',"metaData":{"padding":"', b'"}' + body[cut:]
    return body, b""


def _instead(fault: Fault) -> Reply | None:
    match fault.deed:
        case Deed.REFUSE:
            return edit_failure(_REFUSALS, _WARNINGS)
        case Deed.STATUS:
            return failure(int(fault.amount), f"HTTP_{fault.amount:g}", "Something went wrong.")
        case Deed.HTML:
            return login_page()
        case Deed.NOT_JSON:
            return Reply(HTTPStatus.OK, b"The service is being moved; please try again later.")
        case Deed.RETRY_AFTER:
            reply = failure(
                HTTPStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", "Too many requests; wait."
            )
            return replace(reply, headers=(("Retry-After", f"{fault.amount:.0f}"),))
        case Deed.REDIRECT:
            location = ("Location", fault.address)
            return Reply(HTTPStatus.TEMPORARY_REDIRECT, headers=(location,))
        case _:
            return None


_REFUSALS: Final = (
    Remark(
        "DRAFT_NOT_EDITABLE",
        "The draft is being processed and cannot be edited at the moment.",
        request_id(),
    ),
    Remark("CUSTOMER_OPTED_OUT", "The customer has opted out of texts.", request_id()),
)
_WARNINGS: Final = (Remark("THREAD_DELEGATED", "The thread belongs to another user."),)
