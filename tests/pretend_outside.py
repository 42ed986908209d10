"""An outside that remembers what the window asked of it; a test answers in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from draft_editor.model.link_servers import NO_SERVERS, LinkServers, ServerRule
from draft_editor.model.locator import Locator
from draft_editor.model.people import Person
from draft_editor.model.upload_try import UploadTry
from draft_editor.store.local_file import look
from draft_editor.store.pictures import keep_picture
from draft_editor.ui.files.ports import ErrandDone, FilesFound
from draft_editor.ui.ports import ProfileCard
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.sending.attempt_news import AttemptEnded
from draft_editor.ui.spelling.ports import Speller
from pretend_speller import PretendSpeller

CARD = ProfileCard("Downtown", "green", False, "US/Central", "D" * 12, "U" * 12, ("C" * 12,), True)


def _nobody_listens(_: FilesFound) -> None:
    """Nobody waits for an answer."""


def _nobody_waits(_: ErrandDone) -> None:
    """Nobody has sent anybody."""


@dataclass
class PretendOutside:
    """Every call is one entry of `asked`: its name and what came with it."""

    card: ProfileCard = CARD
    names: tuple[str, ...] = ("Downtown", "Airport")
    kept: dict[str, str] = field(default_factory=dict)
    looked_ahead: list[tuple[Locator, str | None]] = field(default_factory=list)
    bases: list[str | None] = field(default_factory=list)
    asked: list[tuple[object, ...]] = field(default_factory=list)
    tries: list[UploadTry] = field(default_factory=list)
    pictures: FilePath = FilePath("pictures")
    servers: LinkServers = NO_SERVERS
    kept_people: tuple[Person, ...] = ()
    tell: Callable[[FilesFound], None] = _nobody_listens
    done: Callable[[ErrandDone], None] = _nobody_waits
    knows_words: Speller = field(default_factory=PretendSpeller)

    def profile(self) -> ProfileCard:
        return self.card

    def profiles(self) -> tuple[str, ...]:
        return self.names

    def use_profile(self, name: str) -> None:
        self.asked.append(("use_profile", name))

    def profile_details(self, name: str) -> ProfileDetails:
        return ProfileDetails(name=name, was=name if name in self.names else "")

    def save_profile(self, details: ProfileDetails) -> None:
        self.asked.append(("save_profile", details))

    def read_drafts(self) -> None:
        self.asked.append(("read_drafts",))

    def add_customer(self, customer: str) -> None:
        self.asked.append(("add_customer", customer))

    def look_ahead(self, locator: Locator, base: str | None) -> None:
        self.looked_ahead.append((locator, base))

    def look_again(self, locator: Locator, base: str | None) -> None:
        self.asked.append(("look_again", locator, base))

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        self.bases.append(base)
        self.asked.append(("submit", locator, body))

    def cancel(self, attempt: str) -> None:
        self.asked.append(("cancel", attempt))

    def send_waiting(self) -> None:
        self.asked.append(("send_waiting",))

    def pause_waiting(self, *, is_paused: bool) -> None:
        self.asked.append(("pause_waiting", is_paused))

    def find_out(self, unknown: AttemptEnded) -> None:
        self.asked.append(("find_out", unknown.attempt))

    def sign_in(self, name: str, password: str, *, keep: bool) -> None:
        self.asked.append(("sign_in", name, password, keep))

    def sign_out(self) -> None:
        self.asked.append(("sign_out",))

    def open_file(self, path: FilePath) -> None:
        self.asked.append(("open_file", path))

    def save_file(self, path: FilePath, locator: Locator | None, body: str) -> None:
        self.asked.append(("save_file", path, locator, body))

    def upload(self, upload: int, path: FilePath, content_type: str, this: UploadTry) -> None:
        self.tries.append(this)
        self.asked.append(("upload", upload, path, content_type))

    def cancel_upload(self, upload: int) -> None:
        self.asked.append(("cancel_upload", upload))

    def inspect(self, inquiry: int, paths: Sequence[FilePath]) -> None:
        """Look at the real files, and answer at once where somebody listens."""
        self.tell(FilesFound(inquiry, tuple(map(look, paths))))

    def keep_picture(self, inquiry: int, name: str, encoded: Callable[[], bytes]) -> None:
        path = keep_picture(self.pictures, name, encoded())
        self.tell(FilesFound(inquiry, (look(path),)))

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        """Done at once, told where somebody listens."""
        self.done(ErrandDone(errand, work()))

    def speller(self) -> Speller:
        return self.knows_words

    def link_servers(self) -> LinkServers:
        return self.servers

    def rule_server(self, server: str, rule: ServerRule) -> None:

        self.servers = self.servers.with_rule(server, rule)
        self.asked.append(("rule_server", server, rule))

    def colleagues(self) -> tuple[Person, ...]:
        return self.kept_people

    def keep_colleague(self, person: Person, *, keeps: bool) -> None:
        others = tuple(each for each in self.kept_people if not each.is_same(person))
        self.kept_people = (*others, person) if keeps else others

    def ask_link(self, inquiry: int, url: str, once: Sequence[str]) -> None:
        self.asked.append(("ask_link", inquiry, url, tuple(once)))

    def stop_asking(self, inquiry: int) -> None:
        self.asked.append(("stop_asking", inquiry))

    def curl(self, locator: Locator, body: str) -> str:
        return f"curl {locator.message} {len(body)}"

    def settings(self) -> Mapping[str, str]:
        return self.kept

    def remember(self, name: str, value: str) -> None:
        self.kept[name] = value
        self.asked.append(("remember", name, value))
