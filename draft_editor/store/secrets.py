"""Secrets in the keyring of the operating system, asked so that it can never block for ever."""

from __future__ import annotations

import importlib
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Protocol, TypeAlias, TypeVar

from draft_editor.model.words import Words, count_words, words

SERVICE: Final = "Draft Editor"
"""The name under which the keyring lists everything that the editor keeps there."""

TIMEOUT: Final = 5.0
"""Seconds after which a silent keyring counts as locked."""

PATIENCE: Final = 30.0
"""Seconds after which a call that still hangs is given up and a new thread is made."""


@dataclass(frozen=True, slots=True)
class Found:
    """The keyring is open and holds the secret."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stored:
    """The keyring took the secret."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """The keyring held the secret and let go of it."""


@dataclass(frozen=True, slots=True)
class Absent:
    """The keyring is open and holds no such secret."""


@dataclass(frozen=True, slots=True)
class Locked:
    """There is a keyring, and it did not let us in; asking again later may help."""

    why: Words


@dataclass(frozen=True, slots=True)
class NoKeyring:
    """There is no keyring that may be used on this computer."""

    why: Words


ReadOutcome: TypeAlias = Found | Absent | Locked | NoKeyring
WriteOutcome: TypeAlias = Stored | Locked | NoKeyring
DeleteOutcome: TypeAlias = Deleted | Absent | Locked | NoKeyring

_Answer = TypeVar("_Answer")


class Vault(Protocol):
    """Something that keeps secrets by name; it may block, and it may raise anything."""

    def read(self, name: str) -> ReadOutcome:
        """The secret of this name."""
        ...

    def write(self, name: str, secret: str) -> WriteOutcome:
        """Keep the secret, in place of an older one."""
        ...

    def delete(self, name: str) -> DeleteOutcome:
        """Let go of the secret."""
        ...


def os_vault() -> Vault:
    """The vault of the operating system; slow to open, so only for a thread of its own."""
    # The first import of keyring costs 55 to 90 ms: it is paid here, not at start-up.
    opened: Vault = importlib.import_module("draft_editor.store.os_keyring").OsVault()
    return opened


class Keyring:
    """A vault that answers within a known time, whatever stands behind it.

    A keyring may wait for a person who has to unlock it, raise the exceptions of foreign
    libraries, and dislikes being asked from two threads at once. So one daemon thread asks
    it. What has no answer after `timeout` seconds is `Locked`. While that call hangs, others
    are `Locked` at once, and after `patience` seconds a new thread takes its place.
    A write that timed out may still happen when the person unlocks the keyring later.

    Thread: every method may be called from any thread; each blocks its caller.
    """

    def __init__(
        self,
        open_vault: Callable[[], Vault] = os_vault,
        timeout: float = TIMEOUT,
        patience: float = PATIENCE,
    ) -> None:
        self._open_vault = open_vault
        self._timeout = timeout
        self._patience = patience
        self._lock = threading.Lock()
        self._asker: _Asker | None = None

    def read(self, name: str) -> ReadOutcome:
        """The secret of this name."""
        return self._asked(lambda vault: vault.read(name))

    def write(self, name: str, secret: str) -> WriteOutcome:
        """Keep the secret, in place of an older one."""
        return self._asked(lambda vault: vault.write(name, secret))

    def delete(self, name: str) -> DeleteOutcome:
        """Let go of the secret."""
        return self._asked(lambda vault: vault.delete(name))

    def close(self) -> None:
        """End the thread; one that hangs is left behind and never keeps the program alive."""
        with self._lock:
            asker, self._asker = self._asker, None
        if asker is not None:
            asker.dismiss()
            asker.join(timeout=0 if asker.hangs_for() is not None else self._timeout)

    def _asked(self, job: Callable[[Vault], _Answer]) -> _Answer | Locked | NoKeyring:
        answers: list[_Answer] = []
        call = _Call(lambda: answers.append(job(self._open_vault())))
        with self._lock:
            asker = self._free_asker()
            if asker is None:
                return Locked(words("The keyring is still busy with an earlier request."))
            asker.put(call)
        if not call.done.wait(self._timeout) and asker.gives_up(call):
            return Locked(
                count_words(
                    "The keyring did not answer within %n second(s); "
                    "it may be waiting to be unlocked.",
                    round(self._timeout),
                )
            )
        return answers[0] if answers else _ending(call.error)

    def _free_asker(self) -> _Asker | None:
        if self._asker is not None:
            hanging = self._asker.hangs_for()
            if hanging is None:
                return self._asker
            if hanging < self._patience:
                return None
            self._asker.dismiss()
        self._asker = _Asker()
        self._asker.start()
        return self._asker


class _Call:
    """One question: once `done`, it was asked, and `error` names what it raised, if it did."""

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self.error = ""
        self.done = threading.Event()

    def run(self) -> None:
        with self:
            self._ask()

    def __enter__(self) -> None:
        """Whatever is raised inside ends here: a foreign library may raise anything."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        # Only the name is kept: the text and the frames of a foreign error may hold secrets.
        self.error = kind.__name__ if kind is not None else ""
        return True


class _Asker(threading.Thread):
    """The one thread that speaks to the vault, one call after the other."""

    def __init__(self) -> None:
        super().__init__(name="keyring", daemon=True)
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._running: _Call | None = None
        self._waived: set[_Call] = set()
        self._hangs_since: float | None = None

    def put(self, call: _Call) -> None:
        self._calls.put(call)

    def dismiss(self) -> None:
        """Let the thread end after the calls it has."""
        self._calls.put(None)

    def gives_up(self, call: _Call) -> bool:
        """No longer wait for a call; False where its answer has come in the meantime."""
        with self._lock:
            if call.done.is_set():
                return False
            if call is self._running:
                self._hangs_since = time.monotonic()
            else:
                self._waived.add(call)
            return True

    def hangs_for(self) -> float | None:
        """Seconds since the call that runs was given up, or None when all is well."""
        with self._lock:
            return None if self._hangs_since is None else time.monotonic() - self._hangs_since

    def run(self) -> None:
        while (call := self._calls.get()) is not None:
            if self._begins(call):
                call.run()
                with self._lock:
                    self._running = None
                    self._hangs_since = None
                    call.done.set()

    def _begins(self, call: _Call) -> bool:
        with self._lock:
            if call in self._waived:
                self._waived.remove(call)
                return False
            self._running = call
            return True


_LOCKED: Final = frozenset(
    {
        "KeyringLocked",
        "LockedException",
        "PromptDismissedException",
        "PasswordSetError",
        "PasswordDeleteError",
    }
)
"""Errors of keyring and SecretStorage behind which stands a keyring that may open later."""


def _ending(error: str) -> Locked | NoKeyring:
    match error:
        case _ if error in _LOCKED:
            return Locked(words("The keyring of this computer is locked."))
        case "NoKeyringError":
            return NoKeyring(words("No keyring is running on this computer."))
        case "InitError":
            return NoKeyring(words("This computer has no keyring yet, and none could be made."))
        case _:
            return NoKeyring(
                words("The keyring of this computer cannot be used ({error}).", error=error)
            )
