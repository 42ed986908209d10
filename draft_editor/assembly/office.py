"""The outside, as the window asks for it: profiles, logins, service and files behind one door."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from draft_editor.assembly.carrier import Carrier
from draft_editor.assembly.enquiries import Enquiries
from draft_editor.assembly.enrolment import details_of, keep_login, profile_of
from draft_editor.assembly.finding_out import FindingOut
from draft_editor.assembly.last_look import LastLook
from draft_editor.assembly.ledger import Ledger
from draft_editor.assembly.news import drafts_read
from draft_editor.assembly.porter import card_of
from draft_editor.assembly.postroom import Postroom
from draft_editor.assembly.session import NotSignedIn, Session
from draft_editor.assembly.stored_files import StoredFiles
from draft_editor.assembly.watch import Watch
from draft_editor.draft.card import Card
from draft_editor.model.json_text import parse_object
from draft_editor.model.link_servers import LinkServers, ServerRule
from draft_editor.model.listing import Listing
from draft_editor.model.locator import BadId, Locator, Thread, check_id
from draft_editor.model.login import Login
from draft_editor.model.skew import Skew
from draft_editor.model.upload_try import UploadTry
from draft_editor.model.words import Complaint
from draft_editor.store.draft_file import read_draft_file, save_draft_file
from draft_editor.store.logins import Kept, Logins, SessionOnly
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.settings import Settings, SettingsFile
from draft_editor.ui import ports
from draft_editor.ui.files.ports import LocalPlaces
from draft_editor.ui.profile_details import ProfileDetails
from draft_editor.ui.sending.attempt_news import AttemptEnded
from draft_editor.ui.spelling.ports import Speller
from draft_editor.worker.background import Background
from draft_editor.worker.ending import Done, Ending, Failed, Stopped

if TYPE_CHECKING:
    from draft_editor.model.people import Person


class Office:
    """Implements `ports.Outside`: every call returns at once and is answered by `post`.

    Thread: called from the GUI thread; what is slow happens in the background's threads, and
    `post` is called there. Logins are read and written in one of them only.
    """

    def __init__(
        self,
        background: Background,
        post: Callable[[ports.Event], None],
        profiles: Profiles,
        settings: SettingsFile,
        logins: Logins,
        profile: Profile,
        places: LocalPlaces,
        ledger: Ledger,
        seen: Callable[[Locator, str], None],
        on_skew: Callable[[Skew], None],
        stored: StoredFiles,
    ) -> None:
        """`seen` is told of drafts that were read without anybody asking for them."""
        self._background = background
        self._post = post
        self._profiles = profiles
        self._settings_file = settings
        self._settings: Settings = settings.load().settings
        self._logins = logins
        self._profile = profile
        self._places = places
        self._own: tuple[Profile, ...] = ()
        self._watch = Watch(background, lambda: self._session.service().client, seen)
        self._session = Session(
            background, logins, lambda: self._profile, post, self._watch.forget, on_skew
        )
        self._carrier = Carrier(background, logins, post, stored)
        self._enquiries = Enquiries(background, post)
        self._finding_out = FindingOut(
            background, self._session.reader, lambda: self._profile.key, self._watch, post, ledger
        )
        self._last_look = LastLook(background, self._session.reader, self._watch, post)
        self._postroom = Postroom(
            background,
            self._session.service,
            self._can_reach,
            lambda: self._profile.key,
            self._watch,
            self._finding_out,
            ledger,
            post,
        )

    def lend(self, profile: Profile) -> None:
        """Offer a profile that lies in no file, such as the sandbox's."""
        self._own = (*self._own, profile)

    def profile(self) -> ports.ProfileCard:
        return card_of(self._profile)

    def profiles(self) -> tuple[str, ...]:
        return tuple(profile.name for profile in self._all_profiles())

    def use_profile(self, name: str) -> None:
        for profile in self._all_profiles():
            if profile.name == name:
                self._profile = profile
                self._session.leave()
                self.remember("last_profile", name)
                self._postroom.begin()
                self._post(ports.ProfileChanged(self.profile()))

    def profile_details(self, name: str) -> ProfileDetails:
        for profile in self._profiles.all().profiles:
            if profile.name == name:
                return details_of(profile)
        return ProfileDetails()

    def save_profile(self, details: ProfileDetails) -> None:
        profile = profile_of(details, self._profiles.all().named(details.was))
        if isinstance(profile, ports.ProfileRefused):
            self._post(profile)
            return

        def save() -> None:
            try:
                self._profiles.save(profile)
            except Complaint as complaint:
                self._post(ports.ProfileRefused("", complaint.said))
                return
            said = keep_login(self._logins, profile, details.upload)
            self._carrier.forget(profile)
            self._post(ports.ProfileSaved(profile.name))
            if said is not None:
                self._post(ports.Trouble(said))

        self._blocking(save)

    def _all_profiles(self) -> tuple[Profile, ...]:
        return (*self._own, *self._profiles.all().profiles)

    def read_drafts(self) -> None:
        self._background.run(self._read_all, self._on_read)

    async def _read_all(self) -> ports.DraftsRead:
        service = await self._session.with_login()
        threads = [
            Thread.of(self._profile.department, self._profile.user, customer)
            for customer in self._profile.customers
        ]
        readings = await asyncio.gather(*(service.client.list_drafts(each) for each in threads))
        return drafts_read(tuple(readings), datetime.now(UTC))

    def _on_read(self, ending: Ending[ports.DraftsRead]) -> None:
        match ending:
            case Done(read):
                self._post(read)
                if read.cards:
                    self._postroom.hurry()
            case Failed(NotSignedIn() as error):
                self._post(ports.LoginKnown(False, error.said, False))
            case Failed():
                self._post(ports.DraftsRead((), (ending.said,), datetime.now(UTC)))
            case Stopped():
                pass
            case _:
                assert_never(ending)

    def add_customer(self, customer: str) -> None:
        try:
            check_id("customer", customer)
        except BadId as bad:
            self._post(ports.Trouble(bad.said))
            return
        if customer not in self._profile.customers:
            customers = (*self._profile.customers, customer)
            self._keep(replace(self._profile, customers=customers))
        self.read_drafts()

    def _keep(self, profile: Profile) -> None:
        """Go on with this profile, and keep it unless it lies in no file."""
        self._profile = profile
        if profile.key not in {each.key for each in self._own}:
            self._blocking(lambda: self._profiles.save(profile))

    def look_ahead(self, locator: Locator, base: str | None) -> None:
        known = base or self._watch.base_of(locator)
        if known is not None:
            self._watch.look_ahead(locator, known)

    def look_again(self, locator: Locator, base: str | None) -> None:
        self._last_look.ask(locator, base)

    def submit(self, locator: Locator, body: str, base: str | None) -> None:
        self._postroom.submit(locator, body, base)

    def cancel(self, attempt: str) -> None:
        self._postroom.cancel(attempt)

    def send_waiting(self) -> None:
        self._postroom.send_waiting()

    def pause_waiting(self, *, is_paused: bool) -> None:
        self._postroom.pause_waiting(is_paused=is_paused)

    async def _can_reach(self, locator: Locator) -> bool:
        """Whether the service answers to a read at all."""
        service = await self._session.with_login()
        reading = await service.client.find_draft(locator)
        return isinstance(reading, Listing) or reading.answer is not None

    def find_out(self, unknown: AttemptEnded) -> None:
        self._finding_out.ask(unknown)

    def sign_in(self, name: str, password: str, *, keep: bool) -> None:
        login = Login(name, password)
        self._session.use(login)
        self._session.renew()
        key = self._profile.key

        def remember() -> None:
            match self._logins.remember(key, login, keep):
                case Kept(said):
                    self._post(ports.LoginKnown(True, said, True))
                case SessionOnly(said):
                    self._post(ports.LoginKnown(True, said, not keep))

        self._blocking(remember)

    def sign_out(self) -> None:
        self._session.leave()
        key = self._profile.key

        def forget() -> None:
            said = self._logins.forget(key).said
            self._post(ports.LoginKnown(False, said, False))

        self._blocking(forget)

    def open_file(self, path: Path) -> None:
        def read() -> None:
            file = read_draft_file(path)
            card = Card(file.locator, file.body, parse_object(file.body))
            self._post(ports.FileOpened(path, card))

        self._blocking(read)

    def save_file(self, path: Path, locator: Locator | None, body: str) -> None:
        def save() -> None:
            save_draft_file(path, locator, body)
            self._post(ports.FileSaved(path))

        self._blocking(save)

    def upload(self, upload: int, path: Path, content_type: str, this: UploadTry) -> None:
        self._carrier.carry(self._profile, upload, path, content_type, this)

    def cancel_upload(self, upload: int) -> None:
        self._carrier.cancel(upload)

    def inspect(self, inquiry: int, paths: Sequence[Path]) -> None:
        self._places.inspect(inquiry, paths)

    def keep_picture(self, inquiry: int, name: str, encoded: Callable[[], bytes]) -> None:
        self._places.keep_picture(inquiry, name, encoded)

    def run_errand(self, errand: int, work: Callable[[], object]) -> None:
        self._places.run_errand(errand, work)

    def speller(self) -> Speller:
        return self._places.speller()

    def link_servers(self) -> LinkServers:
        return self._profile.link_servers

    def rule_server(self, server: str, rule: ServerRule) -> None:
        servers = self._profile.link_servers.with_rule(server, rule)
        self._keep(replace(self._profile, link_servers=servers))

    def colleagues(self) -> tuple[Person, ...]:
        return self._profile.colleagues

    def keep_colleague(self, person: Person, *, keeps: bool) -> None:
        others = (each for each in self._profile.colleagues if not each.is_same(person))
        self._keep(replace(self._profile, colleagues=(*others, *((person,) if keeps else ()))))

    def ask_link(self, inquiry: int, url: str, once: Sequence[str]) -> None:
        self._enquiries.ask(self._profile, inquiry, url, once)

    def stop_asking(self, inquiry: int) -> None:
        self._enquiries.stop(inquiry)

    def curl(self, locator: Locator, body: str) -> str:
        return self._session.service().curl(locator, body)

    def settings(self) -> Mapping[str, str]:
        return self._settings.texts()

    def remember(self, name: str, value: str) -> None:
        self._settings = self._settings.with_text(name, value)
        settings = self._settings
        self._blocking(lambda: self._settings_file.save(settings))

    def closing(self) -> list[Callable[[], Coroutine[object, object, object]]]:
        """What is to be ended with the background."""
        return self._session.closing()

    def _blocking(self, do: Callable[[], None]) -> None:
        def ended(ending: Ending[None]) -> None:
            match ending:
                case Failed():
                    self._post(ports.Trouble(ending.said))
                case Done() | Stopped():
                    pass
                case _:
                    assert_never(ending)

        self._background.run_blocking(do, ended)
