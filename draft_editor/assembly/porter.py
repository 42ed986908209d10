"""The outside before it is open: answers what the first paint needs, waits for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from draft_editor.assembly.entrance import SANDBOX_KEY, SANDBOX_NAME, SANDBOX_ZONE, chosen_profile
from draft_editor.assembly.wishes import Wishes
from draft_editor.model.locator import Locator
from draft_editor.store.folder import DataFolder
from draft_editor.ui.ports import Outside, ProfileCard
from draft_editor.ui.sending.attempt_news import AttemptEnded

if TYPE_CHECKING:
    from draft_editor.model.link_servers import LinkServers, ServerRule
    from draft_editor.model.people import Person
    from draft_editor.model.upload_try import UploadTry
    from draft_editor.store.profile import Profile
    from draft_editor.ui.profile_details import ProfileDetails
    from draft_editor.ui.spelling.ports import Speller


class Porter:
    """Implements `ports.Outside` until the office is open.

    It answers by itself what the window needs to be painted; every other call waits for the
    office, which is a moment away. Thread: GUI.
    """

    def __init__(
        self, card: ProfileCard, settings: Mapping[str, str], office: Callable[[], Outside]
    ) -> None:
        """`office` waits for the office."""
        self._card = card
        self._settings = settings
        self._open: Outside | None = None
        self._wait = office

    def let_in(self) -> None:
        """The office is open: it knows everything better from now on."""
        self._office()

    def _office(self) -> Outside:
        if self._open is None:
            self._open = self._wait()
        return self._open

    def profile(self) -> ProfileCard:
        return self._card if self._open is None else self._open.profile()

    def profiles(self) -> tuple[str, ...]:
        return (self._card.name,) if self._open is None else self._open.profiles()

    def profile_details(self, name: str) -> ProfileDetails:
        return self._office().profile_details(name)

    def settings(self) -> Mapping[str, str]:
        return self._settings if self._open is None else self._open.settings()

    def use_profile(self, name: str) -> None:
        self._office().use_profile(name)

    def save_profile(self, details: ProfileDetails) -> None:
        self._office().save_profile(details)

    def read_drafts(self) -> None:
        self._office().read_drafts()

    def add_customer(self, customer: str) -> None:
        self._office().add_customer(customer)

    def look_ahead(self, locator: Locator, base: str | None) -> None:
        self._office().look_ahead(locator, base)

    def look_again(self, locator: Locator, base: str | None) -> None:
        self._office().look_again(locator, base)

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        self._office().submit(locator, body, base)

    def cancel(self, attempt: str) -> None:
        self._office().cancel(attempt)

    def send_waiting(self) -> None:
        self._office().send_waiting()

    def pause_waiting(self, *, is_paused: bool) -> None:
        self._office().pause_waiting(is_paused=is_paused)

    def find_out(self, unknown: AttemptEnded) -> None:
        self._office().find_out(unknown)

    def sign_in(self, name: str, password: str, *, keep: bool) -> None:
        self._office().sign_in(name, password, keep=keep)

    def sign_out(self) -> None:
        self._office().sign_out()

    def open_file(self, path: Path) -> None:
        self._office().open_file(path)

    def save_file(self, path: Path, locator: Locator | None, body: str) -> None:
        self._office().save_file(path, locator, body)

    def upload(self, upload: int, path: Path, content_type: str, this: UploadTry) -> None:
        self._office().upload(upload, path, content_type, this)

    def cancel_upload(self, upload: int) -> None:
        self._office().cancel_upload(upload)

    def inspect(self, inquiry: int, paths: Sequence[Path]) -> None:
        self._office().inspect(inquiry, paths)

    def keep_picture(self, inquiry: int, name: str, encoded: Callable[[], bytes]) -> None:
        self._office().keep_picture(inquiry, name, encoded)

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        self._office().run_errand(errand, work)

    def speller(self) -> Speller:
        return self._office().speller()

    def link_servers(self) -> LinkServers:
        return self._office().link_servers()

    def rule_server(self, server: str, rule: ServerRule) -> None:
        self._office().rule_server(server, rule)

    def colleagues(self) -> tuple[Person, ...]:
        return self._office().colleagues()

    def keep_colleague(self, person: Person, *, keeps: bool) -> None:
        self._office().keep_colleague(person, keeps=keeps)

    def ask_link(self, inquiry: int, url: str, once: Sequence[str]) -> None:
        self._office().ask_link(inquiry, url, once)

    def stop_asking(self, inquiry: int) -> None:
        self._office().stop_asking(inquiry)

    def curl(self, locator: Locator, body: str) -> str:
        return self._office().curl(locator, body)

    def remember(self, name: str, value: str) -> None:
        self._office().remember(name, value)


def first_card(folder: DataFolder, wishes: Wishes, last: str) -> ProfileCard:
    """What the window shows of the profile that will be worked with."""
    profile: Profile | None = None
    if any(folder.profiles.glob("*.json")):  # else nothing is loaded that could read them
        known = import_module("draft_editor.store.profiles").Profiles(folder.profiles).all()
        profile = chosen_profile(known, wishes, last)
    if profile is not None:
        return card_of(profile)
    return ProfileCard(
        name=SANDBOX_NAME,
        colour="green",
        is_production=False,
        dealer_zone=SANDBOX_ZONE,
        department="",
        user="",
        customers=(),
        may_upload=True,
        key=SANDBOX_KEY,
    )


def card_of(profile: Profile) -> ProfileCard:
    """What the window needs to know of a profile."""
    return ProfileCard(
        name=profile.name,
        colour=profile.colour,
        is_production=profile.is_production,
        dealer_zone=profile.dealer_zone,
        department=profile.department,
        user=profile.user,
        customers=profile.customers,
        may_upload=profile.may_upload,
        timestamp_pattern=profile.timestamp_pattern,
        key=profile.key,
        hours=profile.hours,
    )
