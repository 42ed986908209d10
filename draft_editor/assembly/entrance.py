"""Which profile the window opens with, found out before anything is loaded that could use it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from draft_editor.assembly.wishes import Wishes
from draft_editor.model.words import Complaint, words
from draft_editor.store.folder import DataFolder

if TYPE_CHECKING:
    from draft_editor.store.profile import Profile
    from draft_editor.store.profiles import ProfileList

SANDBOX_NAME: Final = "Sandbox"
SANDBOX_KEY: Final = "sandbox"
SANDBOX_ZONE: Final = "US/Central"


def check_wish(folder: DataFolder, wishes: Wishes) -> None:
    """Raise `NoSuchProfile` for a name that no profile has: never open another one instead."""
    if wishes.profile is None or wishes.sandbox:
        return
    known = import_module("draft_editor.store.profiles").Profiles(folder.profiles).all()
    if known.named(wishes.profile) is None:
        names = ", ".join(each.name for each in known.profiles) or "—"
        raise NoSuchProfile(
            words(
                "No profile is called “{name}”. There are: {names}.",
                name=wishes.profile,
                names=names,
            )
        )


class NoSuchProfile(Complaint):
    """A profile was asked for by a name that none has."""


def chosen_profile(known: ProfileList, wishes: Wishes, last: str) -> Profile | None:
    """The profile that was wished for, else the last one used, else any; None: the sandbox."""
    if wishes.sandbox:
        return None
    for name in (wishes.profile, last):
        found = known.named(name) if name else None
        if found is not None:
            return found
    return known.profiles[0] if known.profiles else None
