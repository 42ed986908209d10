"""Opens the office behind the window; loaded after its first paint, away from its thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from draft_editor.assembly.entrance import SANDBOX_KEY, SANDBOX_NAME, SANDBOX_ZONE, chosen_profile
from draft_editor.assembly.keeper import Keeper
from draft_editor.assembly.ledger import Ledger
from draft_editor.assembly.local_work import LocalWork
from draft_editor.assembly.office import Office
from draft_editor.assembly.stored_files import StoredFiles
from draft_editor.assembly.wishes import Wishes
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.secrets import Keyring
from draft_editor.store.settings import SettingsFile
from draft_editor.store.upload_target import PutUpload
from draft_editor.ui.ports import Event
from draft_editor.ui.safety.ports import ClocksCompared, SafetyNews
from draft_editor.worker.background import Background

OWN_WORDS: Final = "words.json"
"""The file of one's own words, in the data folder."""


@dataclass(frozen=True, slots=True)
class Premises:
    """What works behind the window, joined."""

    office: Office
    background: Background
    keyring: Keyring
    sandbox: Sandbox | None
    local: LocalWork

    def close(self) -> None:
        """No more work, jobs ended, loop stopped; then the keyring and the sandbox."""
        self.background.stop(closing=self.office.closing())
        self.local.close()
        self.keyring.close()
        if self.sandbox is not None:
            self.sandbox.stop()


def open_premises(
    post: Callable[[Event], None],
    folder: DataFolder,
    settings: SettingsFile,
    wishes: Wishes,
    keeper: Keeper,
    on_error: Callable[[BaseException], None],
    post_aside: Callable[[SafetyNews], None],
) -> Premises:
    """Begin everything that works behind the window.

    Without any profile the built-in sandbox is what is worked with.
    """
    profiles = Profiles(folder.profiles)
    sandbox: Sandbox | None = None
    profile = chosen_profile(profiles.all(), wishes, settings.load().settings.last_profile)
    keyring = Keyring(wishes.vault) if wishes.vault is not None else Keyring()
    background = Background(on_error)
    if profile is None:
        sandbox = Sandbox()
        sandbox.start()
        profile = sandbox_profile(sandbox)
    background.start()
    logins = Logins(keyring, SessionSecrets())

    def tell(event: Event) -> None:
        keeper.hear(event)
        post(event)

    local = LocalWork(background, tell, folder.pictures, tell, folder.file(OWN_WORDS))
    office = Office(
        background,
        tell,
        profiles,
        settings,
        logins,
        profile,
        local,
        Ledger(keeper),
        keeper.hear_listed,
        lambda skew: post_aside(ClocksCompared(skew)),
        StoredFiles(keeper),
    )
    if sandbox is not None:
        office.lend(profile)
        office.sign_in(sandbox.login, sandbox.password, keep=wishes.keeps_login)
    return Premises(office, background, keyring, sandbox, local)


def sandbox_profile(sandbox: Sandbox) -> Profile:
    """The profile of a running sandbox; it is never saved, its address is another each time."""
    return Profile(
        name=SANDBOX_NAME,
        base_url=sandbox.base_url,
        department=sandbox.department,
        user=sandbox.user,
        dealer_zone=SANDBOX_ZONE,
        customers=sandbox.customers,
        upload_target=PutUpload(f"{sandbox.origin}/files"),
        colour="green",
        key=SANDBOX_KEY,
    )
