from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import keyring.core
import pytest

from draft_editor.model.words import words
from draft_editor.store.secrets import (
    Absent,
    Deleted,
    DeleteOutcome,
    Found,
    Keyring,
    Locked,
    NoKeyring,
    ReadOutcome,
    Stored,
    Vault,
    WriteOutcome,
    _Asker,
    _Call,
)


@dataclass
class Shelf:
    """A vault in memory, which can be made to raise, and to hang until it is let go."""

    held: dict[str, str] = field(default_factory=dict)
    error: BaseException | None = None
    hangs: bool = False
    entered: threading.Event = field(default_factory=threading.Event)
    may_go_on: threading.Event = field(default_factory=threading.Event)
    threads: set[threading.Thread] = field(default_factory=set)

    def read(self, name: str) -> ReadOutcome:
        self._step()
        return Found(self.held[name]) if name in self.held else Absent()

    def write(self, name: str, secret: str) -> WriteOutcome:
        self._step()
        self.held[name] = secret
        return Stored()

    def delete(self, name: str) -> DeleteOutcome:
        self._step()
        return Deleted() if self.held.pop(name, None) is not None else Absent()

    def _step(self) -> None:
        self.threads.add(threading.current_thread())
        self.entered.set()
        if self.hangs:
            self.may_go_on.wait()
        if self.error is not None:
            raise self.error


Opened = Callable[..., Keyring]


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    shelf = Shelf()
    yield shelf
    shelf.may_go_on.set()


@pytest.fixture
def opened(shelf: Shelf) -> Iterator[Opened]:
    keyrings: list[Keyring] = []

    def over(timeout: float = 10.0, patience: float = 30.0) -> Keyring:
        def open_vault() -> Vault:
            return shelf

        keyrings.append(Keyring(open_vault, timeout=timeout, patience=patience))
        return keyrings[-1]

    yield over
    shelf.may_go_on.set()
    for asked in keyrings:
        asked.close()
    for thread in shelf.threads:
        thread.join(10)
        assert not thread.is_alive()


def test_the_outcomes_of_the_vault_come_through(opened: Opened) -> None:
    asked = opened()
    assert asked.read("a") == Absent()
    assert asked.write("a", "one") == Stored()
    assert asked.read("a") == Found("one")
    assert asked.delete("a") == Deleted()
    assert asked.delete("a") == Absent()


def test_one_daemon_thread_asks_whoever_calls(shelf: Shelf, opened: Opened) -> None:
    asked = opened()
    callers = [threading.Thread(target=asked.write, args=(str(n), "x")) for n in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(shelf.held) == 8
    (asker,) = shelf.threads
    assert asker.daemon
    assert asker not in callers


def test_a_secret_does_not_show() -> None:
    assert repr(Found("hush")) == "Found()"


@pytest.mark.parametrize(
    ("name", "outcome", "why"),
    [
        ("KeyringLocked", Locked, "The keyring of this computer is locked."),
        ("LockedException", Locked, "The keyring of this computer is locked."),
        ("PromptDismissedException", Locked, "The keyring of this computer is locked."),
        ("PasswordSetError", Locked, "The keyring of this computer is locked."),
        ("NoKeyringError", NoKeyring, "No keyring is running on this computer."),
        ("InitError", NoKeyring, "This computer has no keyring yet, and none could be made."),
        ("Odd", NoKeyring, "The keyring of this computer cannot be used (Odd)."),
    ],
)
def test_whatever_is_raised_becomes_an_outcome(
    shelf: Shelf, opened: Opened, name: str, outcome: type[Locked | NoKeyring], why: str
) -> None:
    shelf.error = type(name, (Exception,), {})("the secret is hush")
    found = opened().write("a", "hush")
    assert isinstance(found, outcome)
    assert str(found.why) == why


def test_even_an_exit_does_not_end_the_thread(shelf: Shelf, opened: Opened) -> None:
    asked = opened()
    shelf.error = SystemExit()
    assert isinstance(asked.read("a"), NoKeyring)
    shelf.error = None
    assert asked.read("a") == Absent()
    assert len(shelf.threads) == 1


def _hung(shelf: Shelf, ask: Callable[[], object]) -> list[object]:
    """Ask until a question hangs inside the vault: a busy machine may not get there at once."""
    shelf.hangs = True
    outcomes = [ask()]
    while not shelf.entered.is_set():
        outcomes.append(ask())
    return outcomes


def _until_found(asked: Keyring) -> ReadOutcome:
    while True:
        outcome = asked.read("a")
        if not isinstance(outcome, Locked):
            return outcome


def test_a_silent_vault_is_locked_and_others_do_not_wait(shelf: Shelf, opened: Opened) -> None:
    asked = opened(timeout=0.05)
    first, *_ = _hung(shelf, lambda: asked.read("a"))
    assert isinstance(first, Locked)
    assert "did not answer within 0 seconds; it may be waiting" in str(first.why)
    busy = Locked(words("The keyring is still busy with an earlier request."))
    assert asked.read("a") == busy
    assert asked.write("a", "x") == busy
    assert asked.delete("a") == busy


def test_a_vault_that_wakes_up_is_used_again(shelf: Shelf, opened: Opened) -> None:
    asked = opened(timeout=0.05)
    assert set(map(type, _hung(shelf, lambda: asked.write("a", "late")))) == {Locked}
    shelf.hangs = False
    shelf.may_go_on.set()
    assert _until_found(asked) == Found("late")
    assert len(shelf.threads) == 1, "the thread that hung is the one that goes on"


def test_after_a_while_a_new_thread_is_made(shelf: Shelf, opened: Opened) -> None:
    asked = opened(timeout=0.05, patience=0.0)
    assert set(map(type, _hung(shelf, lambda: asked.read("a")))) == {Locked}
    hung = set(shelf.threads)
    shelf.hangs = False
    shelf.held["a"] = "one"
    assert _until_found(asked) == Found("one")
    assert shelf.threads > hung


def test_a_question_that_nobody_waits_for_is_not_asked(shelf: Shelf, opened: Opened) -> None:
    asked = opened(timeout=0.3)
    shelf.hangs = True
    first = threading.Thread(target=asked.write, args=("first", "x"))
    first.start()
    assert shelf.entered.wait(10)
    assert isinstance(asked.write("second", "x"), Locked)
    first.join()
    asked.close()
    shelf.may_go_on.set()
    for thread in shelf.threads:
        thread.join(10)
    assert shelf.held == {"first": "x"}


def test_closing_ends_the_thread_and_a_later_question_starts_one(
    shelf: Shelf, opened: Opened
) -> None:
    asked = opened()
    asked.close()
    asked.read("a")
    asked.close()
    (asker,) = shelf.threads
    assert not asker.is_alive()
    assert asked.read("a") == Absent()


def test_closing_does_not_wait_for_a_silent_vault(shelf: Shelf, opened: Opened) -> None:
    asked = opened(timeout=0.05)
    _hung(shelf, lambda: asked.read("a"))
    asked.close()
    (asker,) = shelf.threads
    assert asker.is_alive()


def test_an_answer_at_the_last_moment_counts() -> None:
    asker, call = _Asker(), _Call(lambda: None)
    asker.put(call)
    asker.dismiss()
    asker.run()
    assert not asker.gives_up(call)
    assert asker.hangs_for() is None


def test_the_systems_vault_is_opened_only_when_it_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    none = keyring.core.load_keyring("keyring.backends.fail.Keyring")
    monkeypatch.setattr("keyring.core._keyring_backend", none)
    asked = Keyring()
    outcome = asked.read("a")
    asked.close()
    assert isinstance(outcome, NoKeyring)
    assert str(outcome.why) == "No keyring is running on this computer."
