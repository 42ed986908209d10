from __future__ import annotations

import pytest
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends import SecretService, chainer, kwallet, libsecret
from keyring.core import load_keyring

from draft_editor.store.os_keyring import OsVault
from draft_editor.store.secrets import Absent, Deleted, Found, NoKeyring, Stored


class NotOffered:
    """Keeps a backend out of the library's list: no program of another test may come upon it."""

    @classmethod
    def _register(cls) -> None:
        """The library calls this for each class of backends."""


class InMemory(NotOffered, KeyringBackend):
    priority = 0.1

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Trusted(InMemory):
    """As if it were the system's: told apart is only by the module a class comes from."""

    __module__ = SecretService.__name__


class Chain(NotOffered, chainer.ChainerBackend):
    backends = (InMemory(), Trusted())

    def __init__(self) -> None:
        """The base class's own has no types."""


def test_no_other_program_comes_upon_these() -> None:
    offered = {type(each) for each in get_all_keyring()}
    assert not offered & {InMemory, Trusted, Chain}


def test_the_systems_backend_reads_writes_and_deletes_under_one_service() -> None:
    backend = Trusted()
    vault = OsVault(backend)
    assert vault.read("key") == Absent()
    assert vault.delete("key") == Absent()
    assert vault.write("key", "secret") == Stored()
    assert backend.held == {("Draft Editor", "key"): "secret"}
    assert vault.read("key") == Found("secret")
    assert vault.delete("key") == Deleted()
    assert backend.held == {}


@pytest.mark.parametrize(
    ("backend", "why"),
    [
        (load_keyring("keyring.backends.fail.Keyring"), "No keyring is running on this computer."),
        (load_keyring("keyring.backends.null.Keyring"), "keyring.backends.null"),
        (InMemory(), "is not the system’s own, so it is not used."),
    ],
)
def test_another_backend_is_never_asked(backend: KeyringBackend, why: str) -> None:
    vault = OsVault(backend)
    for outcome in (vault.read("key"), vault.write("key", "secret"), vault.delete("key")):
        assert isinstance(outcome, NoKeyring)
        assert why in str(outcome.why)
    assert vars(backend).get("held", {}) == {}


def test_of_several_backends_only_the_systems_is_asked() -> None:
    vault = OsVault(Chain())
    assert vault.write("key", "secret") == Stored()
    foreign, trusted = Chain.backends
    assert foreign.held == {}
    assert trusted.held == {("Draft Editor", "key"): "secret"}


@pytest.mark.parametrize("backend", [SecretService.Keyring, libsecret.Keyring, kwallet.DBusKeyring])
def test_the_systems_backends_are_known_by_their_modules(backend: type[KeyringBackend]) -> None:
    class Like(InMemory):
        __module__ = backend.__module__

    assert OsVault(Like()).read("key") == Absent()


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        (Trusted(), "Kept by the keyring of this computer (Secret Service)."),
        (Chain(), "Kept by the keyring of this computer (Secret Service)."),
        (
            load_keyring("keyring.backends.fail.Keyring"),
            "No keyring is running on this computer. Logins are kept for one session only.",
        ),
    ],
)
def test_which_keyring_keeps_secrets_is_said(backend: KeyringBackend, said: str) -> None:
    assert str(OsVault(backend).keeps()) == said
