"""What nobody means well with is opened, seen in every view, and goes back as it came."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Iterator
from functools import partial
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from draft_editor.draft.draft import Draft
from draft_editor.draft.places import BODY
from draft_editor.draft.tree import value_at
from draft_editor.ui.mail.paper import MailPaper
from draft_editor.ui.mail.reading import MOST_BESIDE, phrases
from draft_editor.ui.mail.shown_mail import shown_mail
from draft_editor.ui.mail.views import View
from mail_corpus import hostile_mails
from mail_stage import MailStage, an_email, open_mail

_LONGEST_SECONDS: Final = 0.1
_TRIES: Final = 4
_ACTS: Final = re.compile(r"alert|script:|data:|\bon\w+=|src=|url\(|expression", re.IGNORECASE)
_REACHING_OUT: Final = frozenset(
    {"socket.connect", "socket.getaddrinfo", "urllib.Request", "subprocess.Popen", "os.system"}
)


class _Listener:
    """Hears whoever reaches out of this program; Python takes no such listener back."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.is_on = False
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, _arguments: object) -> None:
        if self.is_on and event in _REACHING_OUT:
            self.heard.append(event)


_listener = _Listener()


@pytest.fixture
def trap() -> Iterator[socket.socket]:
    """A server that nobody may come to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        _listener.is_on = True
        yield server
        _listener.is_on = False


def _see_all(mail: MailStage, draft: Draft, paper: MailPaper) -> None:
    mail.turn(lambda: mail.stage.sheet.lay(draft))
    for view in View:
        mail.turn(partial(mail.views.choose, view))
        mail.work_until(mail.views.is_at_rest)
    mail.seen = mail.views.preview.browser.toHtml()
    mail.turn(mail.views.preview.plain.toggle)
    mail.turn(lambda: mail.views.choose(View.SOURCE))
    mail.turn(mail.views.preview.plain.toggle)
    beside = shown_mail(str(value_at(draft.tree, BODY)), phrases(), MOST_BESIDE)
    mail.turn(lambda: paper.say(beside.html, ()))
    mail.turn(paper.grab)


def _longest(mail: MailStage, draft: Draft, paper: MailPaper) -> float:
    """The longest turn; whatever else the machine does can only add to it, so try again."""
    found: list[float] = []
    while not found or (found[-1] > _LONGEST_SECONDS and len(found) < _TRIES):
        mail.turn(lambda: mail.stage.sheet.lay(None))
        mail.longest = 0.0
        _see_all(mail, draft, paper)
        found.append(mail.longest)
    return min(found)


def test_nothing_is_loaded_and_nothing_freezes(qtbot: QtBot, trap: socket.socket) -> None:
    mails = hostile_mails(f"127.0.0.1:{trap.getsockname()[1]}")
    assert len(mails) >= 100
    slow: dict[str, int] = {}
    paper = MailPaper()
    qtbot.addWidget(paper)
    paper.resize(250, 400)
    with open_mail(qtbot, "") as mail:
        for name, make in mails.items():
            source = an_email(make())
            draft = Draft(source)
            longest = _longest(mail, draft, paper)
            if longest > _LONGEST_SECONDS:
                slow[name] = round(longest * 1000)
            assert draft.source() == source, name
            assert not _ACTS.search(_attributes(mail.seen)), name
    assert slow == {}
    assert _listener.heard == []
    with pytest.raises(BlockingIOError):
        trap.accept()


def _attributes(html: str) -> str:
    """What stands inside of tags."""
    return "".join(piece.partition(">")[0] for piece in html.split("<")[1:])
