"""Questions about links: only with leave, each answered once, stopped at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from queue import Empty, Queue

import pytest

from carrier_stage import PATIENCE, profile_with
from contract.scripted_server import ScriptedServer, hangs, response, sends
from draft_editor.assembly.enquiries import Enquiries
from draft_editor.model.link_facts import LeadsOn, LinkAnswer, LinkFacts
from draft_editor.model.link_servers import LinkServers
from draft_editor.store.profile import Profile
from draft_editor.store.upload_target import NoUpload
from draft_editor.ui.files.link_ports import LinkTold
from draft_editor.worker.background import Background

HEAD = sends(response(200, headers={"Content-Type": "image/png", "Content-Length": "1234"}))
NOBODY = profile_with(NoUpload())


class Stage:
    """Enquiries with a background of their own."""

    def __init__(self, background: Background) -> None:
        self.told: Queue[LinkTold] = Queue()
        self.enquiries = Enquiries(background, self.told.put)

    def ask(self, profile: Profile, url: str, *once: str) -> LinkAnswer:
        self.enquiries.ask(profile, 1, url, once)
        told = self.told.get(timeout=PATIENCE)
        assert told.inquiry == 1
        return told.answer


@pytest.fixture
def stage() -> Iterator[Stage]:
    errors: list[BaseException] = []
    background = Background(errors.append)
    background.start()
    yield Stage(background)
    background.stop(PATIENCE)
    assert errors == []


def name(server: ScriptedServer) -> str:
    return f"127.0.0.1:{server.port}"


def test_without_leave_nothing_leaves(stage: Stage) -> None:
    with ScriptedServer() as server:
        never = replace(NOBODY, link_servers=LinkServers((), (name(server),)))
        for profile, *once in ((NOBODY,), (NOBODY, "e.com"), (never,), (never, name(server))):
            answer = stage.ask(profile, f"{server.url}/a.png", *once)
            assert str(answer) == f"{name(server)} is not asked: you have not allowed it."
        assert server.connections == 0


def test_a_server_of_the_profile_is_asked_and_one_for_once(stage: Stage) -> None:
    with ScriptedServer(HEAD, HEAD) as server:
        always = replace(NOBODY, link_servers=LinkServers((name(server),)))
        expected = LinkFacts(name(server), "image/png", 1234)
        assert stage.ask(always, f"{server.url}/a.png") == expected
        assert stage.ask(NOBODY, f"{server.url}/a.png", name(server)) == expected


def test_leave_for_once_is_no_leave_for_where_it_leads(stage: Stage) -> None:
    with ScriptedServer(HEAD) as there:
        onward = sends(response(302, headers={"Location": f"{there.url}/a.png"}))
        with ScriptedServer(onward, onward) as here:
            answer = stage.ask(NOBODY, f"{here.url}/a", name(here))
            assert isinstance(answer, LeadsOn)
            assert answer.server == name(there)
            assert there.connections == 0
            both = replace(NOBODY, link_servers=LinkServers((name(there),)))
            answer = stage.ask(both, f"{here.url}/a", name(here))
            assert answer == LinkFacts(name(there), "image/png", 1234)


def test_a_certificate_file_that_is_missing_is_said(stage: Stage) -> None:
    lost = replace(NOBODY, extra_ca_file="/nowhere/company.pem")
    answer = stage.ask(lost, "https://127.0.0.1:9/a", "127.0.0.1:9")
    assert str(answer) == "The certificate file company.pem cannot be read."


def test_what_is_stopped_ends_at_once_and_says_nothing(stage: Stage) -> None:
    with ScriptedServer(hangs) as server:
        stage.enquiries.ask(NOBODY, 7, f"{server.url}/a.png", [name(server)])
        server.wait_for_requests(1)
        stage.enquiries.stop(7)
        stage.enquiries.stop(99)
        assert server.closings.get(timeout=PATIENCE) > 0
        with pytest.raises(Empty):
            stage.told.get_nowait()
