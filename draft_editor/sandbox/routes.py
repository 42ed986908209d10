"""What an address asks for: one small record for every route of the sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never
from urllib.parse import unquote

BASE_PATH = "/communications"


@dataclass(frozen=True, slots=True, repr=False)
class EditRoute:
    """One draft is to be replaced by the body (contract, section 1)."""

    department: str
    user: str
    customer: str
    message: str


@dataclass(frozen=True, slots=True, repr=False)
class SendRoute:
    """An edit's address without its last segment: it sends a new message at once."""

    department: str
    user: str
    customer: str


@dataclass(frozen=True, slots=True, repr=False)
class ListRoute:
    """The messages of one customer are to be read (contract, section 2)."""

    department: str
    user: str
    customer: str


@dataclass(frozen=True, slots=True, repr=False)
class FileRoute:
    """One file of the upload target."""

    name: str


@dataclass(frozen=True, slots=True, repr=False)
class ControlRoute:
    """The sandbox itself is asked; `topic` and `of` are the segments after `_sandbox`."""

    topic: str
    of: str


@dataclass(frozen=True, slots=True, repr=False)
class NoRoute:
    """Nothing lives at this address."""


Thread: TypeAlias = EditRoute | SendRoute | ListRoute
Route: TypeAlias = Thread | FileRoute | ControlRoute | NoRoute


def route_of(target: str) -> Route:
    """The route of a request target such as `/files/a%20b.pdf?x=1`; the query is ignored."""
    segments = [unquote(segment) for segment in target.partition("?")[0].split("/")[1:]]
    match segments:
        case ["communications", "department", department, "user", user, "customer", customer, *end]:
            return _thread_route(department, user, customer, end)
        case ["files", name] if name:
            return FileRoute(name)
        case ["_sandbox", topic]:
            return ControlRoute(topic, "")
        case ["_sandbox", topic, of]:
            return ControlRoute(topic, of)
        case _:
            return NoRoute()


def kind_of(route: Route) -> str:
    """The word by which faults and the list of arrivals name a route; empty for the rest."""
    match route:
        case EditRoute():
            return "edit"
        case SendRoute():
            return "send"
        case ListRoute():
            return "list"
        case FileRoute():
            return "file"
        case ControlRoute() | NoRoute():
            return ""
        case _:
            assert_never(route)


def _thread_route(department: str, user: str, customer: str, end: list[str]) -> Route:
    if not (department and user and customer):
        return NoRoute()
    match end:
        case ["message"] | ["message", ""]:
            return SendRoute(department, user, customer)
        case ["message", "list"]:
            return ListRoute(department, user, customer)
        case ["message", message]:
            return EditRoute(department, user, customer, message)
        case _:
            return NoRoute()
