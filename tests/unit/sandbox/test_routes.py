"""Which address asks for what."""

from __future__ import annotations

import pytest

from draft_editor import sandbox
from draft_editor.model.locator import Locator
from draft_editor.sandbox.routes import (
    ControlRoute,
    EditRoute,
    FileRoute,
    ListRoute,
    NoRoute,
    Route,
    SendRoute,
    kind_of,
    route_of,
)

THREAD = "/communications/department/d/user/u/customer/c"


@pytest.mark.parametrize(
    ("target", "route", "kind"),
    [
        (f"{THREAD}/message/m", EditRoute("d", "u", "c", "m"), "edit"),
        (f"{THREAD}/message/a%2Fb%20c?x=1", EditRoute("d", "u", "c", "a/b c"), "edit"),
        (f"{THREAD}/message", SendRoute("d", "u", "c"), "send"),
        (f"{THREAD}/message/", SendRoute("d", "u", "c"), "send"),
        (f"{THREAD}/message?x", SendRoute("d", "u", "c"), "send"),
        (f"{THREAD}/message/list", ListRoute("d", "u", "c"), "list"),
        (f"{THREAD}/message/m/more", NoRoute(), ""),
        (THREAD, NoRoute(), ""),
        ("/communications/department//user/u/customer/c/message/m", NoRoute(), ""),
        ("/communications/department/d/user/u/customer//message", NoRoute(), ""),
        ("/files/a%20b.pdf", FileRoute("a b.pdf"), "file"),
        ("/files/", NoRoute(), ""),
        ("/files/a/b", NoRoute(), ""),
        ("/_sandbox/requests", ControlRoute("requests", ""), ""),
        ("/_sandbox/drafts/m%2Dx", ControlRoute("drafts", "m-x"), ""),
        ("/", NoRoute(), ""),
        ("*", NoRoute(), ""),
    ],
)
def test_routes(target: str, route: Route, kind: str) -> None:
    assert route_of(target) == route
    assert kind_of(route) == kind


def test_a_locators_path_leads_back_to_its_ids() -> None:
    ids = ("dé", "u%20", "c&c=1", "m+ü")
    assert route_of(f"/communications{Locator.of(*ids).path()}") == EditRoute(*ids)


def test_a_route_shows_no_id() -> None:
    assert "secret" not in repr(FileRoute("secret")) + repr(EditRoute("d", "u", "c", "secret"))


def test_the_sandbox_offers_nothing_else() -> None:
    with pytest.raises(AttributeError, match="Sandbx"):
        sandbox.__getattr__("Sandbx")
