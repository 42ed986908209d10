"""The session with the service of the profile in use: the login, and the client it opens."""

from __future__ import annotations

from collections.abc import Callable, Coroutine

from draft_editor.api.redaction import hide
from draft_editor.assembly.service import Service, make_service
from draft_editor.model.login import Login
from draft_editor.model.skew import Skew
from draft_editor.model.words import Complaint, words
from draft_editor.store.logins import Logins, NotKnown, Recalled
from draft_editor.store.profile import Profile
from draft_editor.ui.ports import Event, LoginKnown
from draft_editor.worker.background import Background
from draft_editor.worker.guard import DraftReader


class NotSignedIn(Complaint):
    """There is no login to use."""


class Session:
    """Holds one login and one client; a client is made when it is first needed.

    `left` is called when the client in use is let go. Thread: `use`, `leave` and `renew` from the
    GUI's; `with_login` and `reader` run in the background's loop, where `post` is called.
    """

    def __init__(
        self,
        background: Background,
        logins: Logins,
        profile: Callable[[], Profile],
        post: Callable[[Event], None],
        left: Callable[[], None],
        on_skew: Callable[[Skew], None],
    ) -> None:
        self._background = background
        self._logins = logins
        self._profile = profile
        self._post = post
        self._left = left
        self._on_skew = on_skew
        self._login: Login | None = None
        self._service: Service | None = None

    def use(self, login: Login) -> None:
        """Use this login from the next client on; it is hidden in logs from now on."""
        hide(login.name, login.password, f"{login.name}:{login.password}")
        self._login = login

    def leave(self) -> None:
        """Use neither this login nor this client any more."""
        self._login = None
        self.renew()

    def renew(self) -> None:
        """Close the client; the next one is made of what is in use then."""
        self._left()
        service, self._service = self._service, None
        if service is not None:
            self._background.run(service.client.close, _ignore)

    def service(self) -> Service:
        """The service of the profile in use; raises `NotSignedIn`."""
        if self._service is None:
            if self._login is None:
                raise NotSignedIn(words("Nobody is signed in: sign in, then try again."))
            self._service = make_service(self._profile(), self._login, self._on_skew)
        return self._service

    async def with_login(self) -> Service:
        """The same, with the login that the keyring has if none is in use yet."""
        if self._login is None:
            key = self._profile().key
            match await self._background.in_thread(lambda: self._logins.recall(key)):
                case Recalled(login, is_kept):
                    self.use(login)
                    said = words("Signed in.")
                    self._post(LoginKnown(True, said, is_kept, is_news=False))
                case NotKnown(said):
                    raise NotSignedIn(said)
        return self.service()

    async def reader(self) -> DraftReader:
        """What reads drafts of the service."""
        return (await self.with_login()).client

    def closing(self) -> list[Callable[[], Coroutine[object, object, object]]]:
        """What is to be ended with the background."""
        return [] if self._service is None else [self._service.client.close]


def _ignore(_ending: object) -> None:
    """Nobody waits for this."""
