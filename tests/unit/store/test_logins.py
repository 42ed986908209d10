from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest

from draft_editor.model.login import Login
from draft_editor.model.words import words
from draft_editor.store.logins import (
    Forgotten,
    Kept,
    Logins,
    NotKnown,
    Recalled,
    SessionOnly,
    SessionSecrets,
    StillKept,
)
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

LOGIN = Login("advisor-7", "pass:wörd")
OLDER = Login("advisor-6", "older")
LOCKED = Locked(words("It is locked."))
LOCKED_SESSION = (
    "It is locked. The login is kept for this session only; "
    "an older one may still lie in the keyring."
)
NONE = NoKeyring(words("There is none."))


@dataclass
class Place:
    """A keyring in memory that can be locked or gone."""

    held: dict[str, str] = field(default_factory=dict)
    ill: Locked | NoKeyring | None = None

    def read(self, name: str) -> ReadOutcome:
        if self.ill:
            return self.ill
        return Found(self.held[name]) if name in self.held else Absent()

    def write(self, name: str, secret: str) -> WriteOutcome:
        if self.ill:
            return self.ill
        self.held[name] = secret
        return Stored()

    def delete(self, name: str) -> DeleteOutcome:
        if self.ill:
            return self.ill
        return Deleted() if self.held.pop(name, None) is not None else Absent()


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def logins(place: Place) -> Logins:
    return Logins(place, SessionSecrets())


def test_a_login_never_shows() -> None:
    assert repr(LOGIN) == "Login()"
    assert repr(Recalled(LOGIN, is_kept=True)) == "Recalled(is_kept=True)"
    session = SessionSecrets()
    session.put("key", LOGIN)
    assert "advisor" not in repr(session)


def test_a_kept_login_is_one_secret_and_comes_back_tomorrow(place: Place, logins: Logins) -> None:
    kept = logins.remember("key", LOGIN, keep=True)
    assert isinstance(kept, Kept)
    assert str(kept.said) == "The login is kept in the keyring of this computer."
    assert json.loads(place.held["key"]) == {"name": "advisor-7", "password": "pass:wörd"}
    assert place.held["key"].isascii()
    tomorrow = Logins(place, SessionSecrets())
    assert tomorrow.recall("key") == Recalled(LOGIN, is_kept=True)


@pytest.mark.parametrize(
    ("ill", "said"),
    [
        (LOCKED, "It is locked. The login is kept for this session only."),
        (NONE, "There is none. The login is kept for this session only."),
    ],
)
def test_without_a_keyring_memory_serves_for_this_session(
    place: Place, logins: Logins, ill: Locked | NoKeyring, said: str
) -> None:
    place.ill = ill
    outcome = logins.remember("key", LOGIN, keep=True)
    assert isinstance(outcome, SessionOnly)
    assert str(outcome.said) == said
    assert logins.recall("key") == Recalled(LOGIN, is_kept=False)
    tomorrow = Logins(place, SessionSecrets()).recall("key")
    assert isinstance(tomorrow, NotKnown)
    assert str(tomorrow.said) == f"{ill.why} Type the login; it is needed again."


def test_a_login_that_is_not_to_be_kept_removes_the_older_one(place: Place, logins: Logins) -> None:
    logins.remember("key", OLDER, keep=True)
    outcome = logins.remember("key", LOGIN, keep=False)
    assert str(outcome.said) == (
        "The login is kept for this session only; the older one was removed from the keyring."
    )
    assert place.held == {}
    assert logins.recall("key") == Recalled(LOGIN, is_kept=False)


@pytest.mark.parametrize(
    ("ill", "said"),
    [
        (None, "The login is kept for this session only."),
        (NONE, "The login is kept for this session only."),
        (
            LOCKED,
            LOCKED_SESSION,
        ),
    ],
)
def test_a_login_for_the_session_says_what_it_could_not_remove(
    place: Place, logins: Logins, ill: Locked | NoKeyring | None, said: str
) -> None:
    place.ill = ill
    assert str(logins.remember("key", LOGIN, keep=False).said) == said


def test_what_was_typed_last_goes_before_the_keyring(place: Place, logins: Logins) -> None:
    logins.remember("key", OLDER, keep=True)
    place.ill = LOCKED
    logins.remember("key", LOGIN, keep=True)
    place.ill = None
    assert logins.recall("key") == Recalled(LOGIN, is_kept=False)
    logins.remember("key", LOGIN, keep=True)
    assert logins.recall("key") == Recalled(LOGIN, is_kept=True)


def test_a_login_that_nobody_gave_is_asked_for(logins: Logins) -> None:
    outcome = logins.recall("key")
    assert isinstance(outcome, NotKnown)
    assert str(outcome.said) == "No login is kept for this profile; type it."


@pytest.mark.parametrize(
    "entry", ["", "plain", "[]", '{"name": "a"}', '{"name": 1, "password": ""}']
)
def test_an_entry_that_is_no_login_is_said(place: Place, logins: Logins, entry: str) -> None:
    place.held["key"] = entry
    outcome = logins.recall("key")
    assert isinstance(outcome, NotKnown)
    assert "is not a login" in str(outcome.said)


def test_forgetting_says_what_was_removed(place: Place, logins: Logins) -> None:
    logins.remember("key", LOGIN, keep=True)
    assert str(logins.forget("key").said) == "The login was removed from the keyring."
    assert place.held == {}
    logins.remember("key", LOGIN, keep=False)
    assert str(logins.forget("key").said) == "The login of this session was removed."
    assert isinstance(logins.recall("key"), NotKnown)
    assert logins.forget("key") == Forgotten(words("No login was kept."))
    place.ill = NONE
    assert logins.forget("key") == Forgotten(words("No login was kept."))


def test_what_a_locked_keyring_holds_is_not_called_forgotten(place: Place, logins: Logins) -> None:
    logins.remember("key", LOGIN, keep=False)
    place.ill = LOCKED
    outcome = logins.forget("key")
    assert isinstance(outcome, StillKept)
    assert str(outcome.said) == ("It is locked. A login that is kept there could not be removed.")
    assert isinstance(logins.recall("key"), NotKnown), "memory is empty all the same"
