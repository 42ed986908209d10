"""Joins the parts behind the window; loaded after its first paint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from draft_editor.model.login import Login
from draft_editor.office import Office
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.profile import Profile, PutUpload
from draft_editor.store.profiles import ProfileList, Profiles
from draft_editor.store.secrets import Keyring
from draft_editor.store.settings import SettingsFile
from draft_editor.ui.desk import Desk
from draft_editor.ui.looks import Looks
from draft_editor.ui.moments import Clocks
from draft_editor.ui.ports import Event
from draft_editor.ui.style import Style
from draft_editor.ui.window import Window
from draft_editor.wishes import Wishes
from draft_editor.worker.background import Background

SANDBOX_NAME: Final = "Sandbox"
SANDBOX_KEY: Final = "sandbox"


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands behind the window, joined."""

    desk: Desk
    office: Office
    keyring: Keyring
    sandbox: Sandbox | None


def compose(
    window: Window,
    style: Style,
    clocks: Clocks,
    background: Background,
    post: Callable[[Event], None],
    folder: DataFolder,
    settings: SettingsFile,
    wishes: Wishes,
) -> Parts:
    """Build and join everything; then the drafts are read and the wished file is opened.

    Without any profile the built-in sandbox is what is worked with.
    """
    profiles = Profiles(folder.profiles)
    known = profiles.all()
    sandbox: Sandbox | None = None
    profile = _wished(known, wishes, settings)
    keyring = Keyring()
    logins = Logins(keyring, SessionSecrets())
    if profile is None:
        sandbox = Sandbox()
        sandbox.start()
        profile = sandbox_profile(sandbox)
    clocks.dealer = ZoneInfo(profile.dealer_zone)
    office = Office(background, post, profiles, settings, logins, profile)
    if sandbox is not None:
        office.lend(profile)
    desk = Desk(window, office, Looks(office, style, window), clocks)
    if sandbox is not None:
        login = Login(sandbox.login, sandbox.password)
        office.sign_in(login.name, login.password, keep=wishes.keeps_login)
    else:
        desk.read_drafts()
    if wishes.file is not None:
        office.open_file(wishes.file)
    return Parts(desk, office, keyring, sandbox)


def sandbox_profile(sandbox: Sandbox) -> Profile:
    """The profile of a running sandbox; it is never saved, its address is another each time."""
    return Profile(
        name=SANDBOX_NAME,
        base_url=sandbox.base_url,
        department=sandbox.department,
        user=sandbox.user,
        dealer_zone="US/Central",
        customers=sandbox.customers,
        upload_target=PutUpload(f"{sandbox.origin}/files"),
        colour="green",
        key=SANDBOX_KEY,
    )


def _wished(known: ProfileList, wishes: Wishes, settings: SettingsFile) -> Profile | None:
    if wishes.sandbox:
        return None
    for name in (wishes.profile, settings.load().settings.last_profile):
        found = known.named(name) if name else None
        if found is not None:
            return found
    return known.profiles[0] if known.profiles else None
