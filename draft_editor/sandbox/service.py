"""The sandbox as others start and stop it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from draft_editor.model.locator import Locator, Thread
from draft_editor.model.words import Complaint, words
from draft_editor.sandbox.arrivals import Arrivals
from draft_editor.sandbox.desk import Desk, Door
from draft_editor.sandbox.exchange import LOOPBACK, Listener
from draft_editor.sandbox.faults import FaultScript
from draft_editor.sandbox.ids import DEPARTMENT, USER
from draft_editor.sandbox.ledger import Ledger
from draft_editor.sandbox.routes import BASE_PATH
from draft_editor.sandbox.seeds import CUSTOMERS, LOCATORS, stock

OPEN_SESAME: Final = "sandbox"
"""What opens the sandbox when nothing else was agreed; it guards nothing."""


class PortTaken(Complaint):
    """The wanted port cannot be listened on."""


class Sandbox:
    """A local service that speaks the contract; `with Sandbox() as sandbox:` runs one.

    It listens on the loopback address only. Port 0 lets the system choose. Everything it
    knows lives in `database`, or in memory until `stop` when that is None. A database keeps
    the file addresses of its first start, so give it the same port every time.

    Thread: any, one at a time.
    """

    def __init__(
        self,
        port: int = 0,
        login: str = "advisor",
        password: str = OPEN_SESAME,
        database: Path | None = None,
    ) -> None:
        self.login = login
        self.password = password
        self._port = port
        self._database = database
        self._running: tuple[Listener, Ledger, threading.Thread] | None = None

    def __repr__(self) -> str:
        return f"Sandbox(running={self._running is not None})"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listens and answers from now on; raises `PortTaken`. Running already: does nothing."""
        if self._running is not None:
            return
        ledger = Ledger(self._database)
        with ExitStack() as given_up:
            given_up.callback(ledger.close)
            listener = self._listener(ledger)
            given_up.callback(listener.server_close)
            _fill(ledger, listener)
            given_up.pop_all()
        thread = threading.Thread(
            target=listener.serve_forever, kwargs={"poll_interval": 0.02}, name="sandbox"
        )
        self._running = (listener, ledger, thread)
        thread.start()

    def _listener(self, ledger: Ledger) -> Listener:
        desk = Desk(ledger, Door(self.login, self.password), FaultScript(), Arrivals())
        try:
            return Listener(self._port, desk)
        except (OSError, OverflowError):
            raise PortTaken(
                words("Port {port} is in use or not allowed; choose another.", port=self._port)
            ) from None

    def stop(self) -> None:
        """Ends every connection at once, whatever it waits for; a second time does nothing."""
        if self._running is None:
            return
        listener, ledger, thread = self._running
        self._running = None
        listener.close()
        thread.join()
        ledger.close()

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`; raises `RuntimeError` unless running."""
        if self._running is None:
            raise RuntimeError("the sandbox is not running")
        return f"http://{LOOPBACK}:{self._running[0].server_port}"

    @property
    def base_url(self) -> str:
        """The address that a profile needs."""
        return self.origin + BASE_PATH

    @property
    def department(self) -> str:
        """The id of the one department."""
        return DEPARTMENT

    @property
    def user(self) -> str:
        """The id of the department's default user, a service advisor."""
        return USER

    @property
    def customers(self) -> tuple[str, ...]:
        """The ids of the seeded customers, in the order of the seeds."""
        return tuple(customer.id for customer in CUSTOMERS.values())

    @property
    def drafts(self) -> Mapping[str, Locator]:
        """Where each seeded draft lives, by its short name (`maria text`, …)."""
        return LOCATORS

    def thread_of(self, customer: str) -> Thread:
        """A customer's conversation as the department's default user sees it."""
        return Thread.of(DEPARTMENT, USER, customer)


def _fill(ledger: Ledger, listener: Listener) -> None:
    if ledger.is_new():
        ledger.fill(stock(f"http://{LOOPBACK}:{listener.server_port}"))
