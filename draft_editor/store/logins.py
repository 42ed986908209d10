"""The logins of the profiles: in the keyring where there is one, else for this session."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, assert_never

from draft_editor.model.json_text import BadJson, parse_object
from draft_editor.model.login import Login
from draft_editor.model.words import Words, words
from draft_editor.store.secrets import (
    Absent,
    Deleted,
    DeleteOutcome,
    Found,
    Locked,
    NoKeyring,
    ReadOutcome,
    Stored,
    WriteOutcome,
)


class SecretPlace(Protocol):
    """Where secrets outlast the session: `secrets.Keyring`."""

    def read(self, name: str) -> ReadOutcome:
        """The secret of this name."""
        ...

    def write(self, name: str, secret: str) -> WriteOutcome:
        """Keep the secret, in place of an older one."""
        ...

    def delete(self, name: str) -> DeleteOutcome:
        """Let go of the secret."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """The login lies in the keyring and is there tomorrow."""

    said: Words


@dataclass(frozen=True, slots=True)
class SessionOnly:
    """The login is in memory until the program ends; `said` gives the reason."""

    said: Words


@dataclass(frozen=True, slots=True)
class Recalled:
    """A login that can be used; `is_kept` tells whether the keyring holds it."""

    login: Login = field(repr=False)
    is_kept: bool


@dataclass(frozen=True, slots=True)
class NotKnown:
    """There is no login to use: a person has to type it; `said` gives the reason."""

    said: Words


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The login is neither in memory nor in the keyring."""

    said: Words


@dataclass(frozen=True, slots=True)
class StillKept:
    """The login is out of memory, but the keyring may still hold it."""

    said: Words


RememberOutcome: TypeAlias = Kept | SessionOnly
RecallOutcome: TypeAlias = Recalled | NotKnown
ForgetOutcome: TypeAlias = Forgotten | StillKept


class SessionSecrets:
    """The only fall-back for a keyring: memory, gone when the program ends.

    Thread: may be used from any thread.
    """

    def __init__(self) -> None:
        self._logins: dict[str, Login] = {}
        self._lock = threading.Lock()

    def put(self, profile_key: str, login: Login) -> None:
        """Keep the login, in place of an older one."""
        with self._lock:
            self._logins[profile_key] = login

    def get(self, profile_key: str) -> Login | None:
        """The login, or None."""
        with self._lock:
            return self._logins.get(profile_key)

    def drop(self, profile_key: str) -> bool:
        """Let go of the login; whether there was one."""
        with self._lock:
            return self._logins.pop(profile_key, None) is not None


class Logins:
    """Remembers each profile's login under the profile's opaque key.

    A keyring entry is one JSON text with both name and password, for both are secret. What
    the keyring did not take stays in memory for this session, and the answer says so; a file
    is never used. What was typed last in this session goes before what the keyring holds.

    Thread: may be used from any thread; blocks as long as the keyring does.
    """

    def __init__(self, keyring: SecretPlace, session: SessionSecrets) -> None:
        self._keyring = keyring
        self._session = session

    def remember(self, profile_key: str, login: Login, keep: bool) -> RememberOutcome:
        """Take a login; with `keep` it is to outlast the session.

        Without `keep` an older entry in the keyring is removed.
        """
        self._session.put(profile_key, login)
        if not keep:
            return self._remembered_for_session(profile_key)
        outcome = self._keyring.write(profile_key, _entry(login))
        match outcome:
            case Stored():
                self._session.drop(profile_key)
                return Kept(words("The login is kept in the keyring of this computer."))
            case Locked(why) | NoKeyring(why):
                return SessionOnly(words("{why} The login is kept for this session only.", why=why))
            case _:
                assert_never(outcome)

    def recall(self, profile_key: str) -> RecallOutcome:
        """The login to sign in with."""
        login = self._session.get(profile_key)
        if login is not None:
            return Recalled(login, is_kept=False)
        outcome = self._keyring.read(profile_key)
        match outcome:
            case Found(secret):
                return _recalled(secret)
            case Absent():
                return NotKnown(words("No login is kept for this profile; type it."))
            case Locked(why) | NoKeyring(why):
                return NotKnown(words("{why} Type the login; it is needed again.", why=why))
            case _:
                assert_never(outcome)

    def forget(self, profile_key: str) -> ForgetOutcome:
        """Let go of the login, in memory and in the keyring."""
        was_in_session = self._session.drop(profile_key)
        outcome = self._keyring.delete(profile_key)
        match outcome:
            case Deleted():
                return Forgotten(words("The login was removed from the keyring."))
            case Absent() | NoKeyring() if was_in_session:
                return Forgotten(words("The login of this session was removed."))
            case Absent() | NoKeyring():
                return Forgotten(words("No login was kept."))
            case Locked(why):
                return StillKept(
                    words("{why} A login that is kept there could not be removed.", why=why)
                )
            case _:
                assert_never(outcome)

    def _remembered_for_session(self, profile_key: str) -> SessionOnly:
        outcome = self._keyring.delete(profile_key)
        match outcome:
            case Deleted():
                return SessionOnly(
                    words(
                        "The login is kept for this session only; "
                        "the older one was removed from the keyring."
                    )
                )
            case Absent() | NoKeyring():
                return SessionOnly(words("The login is kept for this session only."))
            case Locked(why):
                return SessionOnly(
                    words(
                        "{why} The login is kept for this session only; "
                        "an older one may still lie in the keyring.",
                        why=why,
                    )
                )
            case _:
                assert_never(outcome)


def _entry(login: Login) -> str:
    # Pure ASCII: some keyrings cannot take every character.
    return json.dumps({"name": login.name, "password": login.password})


def _recalled(entry: str) -> RecallOutcome:
    try:
        members = parse_object(entry)
    except BadJson:
        members = {}
    match members:
        case {"name": str(name), "password": str(password)}:
            return Recalled(Login(name, password), is_kept=True)
        case _:
            return NotKnown(
                words("What the keyring holds for this profile is not a login; type it again.")
            )
