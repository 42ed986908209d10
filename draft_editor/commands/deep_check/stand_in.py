"""What stands in for the keyring of this computer, which no trial may touch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from keyring.errors import KeyringLocked, NoKeyringError

from draft_editor.store.secrets import DeleteOutcome, ReadOutcome, Vault, WriteOutcome


class _Refusing:
    """A vault that answers everything as the library `keyring` does in one kind of trouble."""

    def __init__(self, trouble: type[Exception]) -> None:
        self._trouble = trouble

    def read(self, name: str) -> ReadOutcome:
        """Refuse."""
        raise self._trouble

    def write(self, name: str, secret: str) -> WriteOutcome:
        """Refuse."""
        raise self._trouble

    def delete(self, name: str) -> DeleteOutcome:
        """Refuse."""
        raise self._trouble


NONE: Final = "none"
LOCKED: Final = "locked"

VAULTS: Final[Mapping[str, Callable[[], Vault]]] = MappingProxyType(
    {NONE: lambda: _Refusing(NoKeyringError), LOCKED: lambda: _Refusing(KeyringLocked)}
)
"""By the word that the command line knows them by."""
