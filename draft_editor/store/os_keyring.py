"""The operating system's own keyring; imported only inside the thread that asks it."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import keyring
import keyring.backend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoBackend

from draft_editor.model.words import Words, words
from draft_editor.store.secrets import (
    SERVICE,
    Absent,
    Deleted,
    DeleteOutcome,
    Found,
    NoKeyring,
    ReadOutcome,
    Stored,
    WriteOutcome,
)

_TRUSTED: Final = MappingProxyType(
    {
        "keyring.backends.SecretService": "Secret Service",
        "keyring.backends.libsecret": "Secret Service",
        "keyring.backends.kwallet": "KWallet",
        "keyring.backends.macOS": "Keychain",
        "keyring.backends.Windows": "Windows Credential Manager",
    }
)
"""The modules of `keyring` that hand a secret to the operating system and to nothing else.

Each with the name by which people know what stands behind it.
"""


class OsVault:
    """The keyring of the session, as long as it is one of the operating system's own.

    Others that can be installed or forced (plain files, encrypted files, nothing at all) are
    never used. Every method may block, and may raise the errors of foreign libraries.
    """

    def __init__(self, backend: keyring.backend.KeyringBackend | None = None) -> None:
        self._chosen = keyring.get_keyring() if backend is None else backend

    def read(self, name: str) -> ReadOutcome:
        """The secret of this name."""
        backend = self._trusted()
        if isinstance(backend, NoKeyring):
            return backend
        secret = backend.get_password(SERVICE, name)
        return Absent() if secret is None else Found(secret)

    def write(self, name: str, secret: str) -> WriteOutcome:
        """Keep the secret, in place of an older one."""
        backend = self._trusted()
        if isinstance(backend, NoKeyring):
            return backend
        backend.set_password(SERVICE, name, secret)
        return Stored()

    def delete(self, name: str) -> DeleteOutcome:
        """Let go of the secret.

        Backends raise the same error for “not there” and “not allowed”: so look first.
        """
        backend = self._trusted()
        if isinstance(backend, NoKeyring):
            return backend
        if backend.get_password(SERVICE, name) is None:
            return Absent()
        backend.delete_password(SERVICE, name)
        return Deleted()

    def keeps(self) -> Words:
        """Which keyring keeps secrets here, or why none does."""
        backend = self._trusted()
        if isinstance(backend, NoKeyring):
            return words("{why} Logins are kept for one session only.", why=backend.why)
        name = _TRUSTED[type(backend).__module__]
        return words("Kept by the keyring of this computer ({name}).", name=name)

    def _trusted(self) -> keyring.backend.KeyringBackend | NoKeyring:
        chosen = self._chosen
        if isinstance(chosen, NoBackend):
            return NoKeyring(words("No keyring is running on this computer."))
        links: Iterable[keyring.backend.KeyringBackend] = (chosen,)
        if isinstance(chosen, ChainerBackend):
            links = chosen.backends
        for backend in links:
            if type(backend).__module__ in _TRUSTED:
                return backend
        return NoKeyring(
            words(
                "The keyring chosen on this computer ({name}) is not the system’s own, "
                "so it is not used.",
                name=type(chosen).__module__,
            )
        )
