"""Carries files to the upload target of the profile in use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from draft_editor.api.connection import Connection
from draft_editor.api.redaction import hide
from draft_editor.api.upload.bucket import BucketTarget
from draft_editor.api.upload.ending import NotUploaded, Uploaded
from draft_editor.api.upload.presigned import PresignedTarget
from draft_editor.api.upload.signature import SigningKey
from draft_editor.api.upload.target import PutTarget, Target
from draft_editor.api.upload.uploader import Uploader
from draft_editor.api.upload.webdav import WebDavTarget
from draft_editor.model.login import Login
from draft_editor.model.stored_file import StoredFile
from draft_editor.model.upload_try import NO_TRY, UploadTry
from draft_editor.model.words import Complaint, words
from draft_editor.store.logins import Logins, NotKnown, Recalled
from draft_editor.store.profile import Profile
from draft_editor.store.upload_target import (
    NoUpload,
    PresignedUpload,
    PutUpload,
    S3Upload,
    UploadTarget,
    WebDavUpload,
    keeps_login,
)
from draft_editor.ui import ports
from draft_editor.worker.background import Background, Job
from draft_editor.worker.ending import Done, Ending, Failed, Stopped

if TYPE_CHECKING:
    from draft_editor.assembly.stored_files import StoredFiles


class NotCarried(Complaint):
    """Files cannot be carried there at all; the sentence says why."""


@dataclass(frozen=True, slots=True)
class _Destination:
    key: str = field(repr=False)
    target: UploadTarget = field(repr=False)
    extra_ca_file: str


class Carrier:
    """Begins and stops uploads; each ends with one `UploadEnded`, unless it is stopped.

    What the target asks for is read from the keyring when the first file leaves, and once; so
    is what earlier runs have `stored` there.
    Thread: called from the GUI thread; files travel in the background, `post` is called there.
    """

    def __init__(
        self,
        background: Background,
        logins: Logins,
        post: Callable[[ports.Event], None],
        stored: StoredFiles | None = None,
    ) -> None:
        self._background = background
        self._logins = logins
        self._post = post
        self._stored = stored
        self._jobs: dict[int, Job] = {}
        # Touched in the loop only.
        self._uploaders: dict[_Destination, Uploader] = {}
        self._making = asyncio.Lock()

    def carry(
        self,
        profile: Profile,
        upload: int,
        path: Path,
        content_type: str,
        this: UploadTry = NO_TRY,
    ) -> None:
        """Put a file where the service of this profile can fetch it."""

        async def put() -> None:
            uploader = await self._uploader(profile)
            ending = await uploader.put(
                path,
                path.name,
                content_type,
                lambda sent, total: self._post(ports.UploadMoved(upload, sent, total)),
                this,
            )
            match ending:
                case Uploaded(url):
                    self._post(ports.UploadEnded(upload, url))
                case NotUploaded(why):
                    self._post(ports.UploadEnded(upload, "", why))
                case _:
                    assert_never(ending)
            if self._stored is not None:  # nobody waits for this
                await uploader.catch_up()

        def ended(ending: Ending[None]) -> None:
            self._jobs.pop(upload, None)
            match ending:
                case Failed():
                    self._post(ports.UploadEnded(upload, "", ending.said))
                case Done() | Stopped():
                    pass
                case _:
                    assert_never(ending)

        self._jobs[upload] = self._background.run(put, ended)

    def cancel(self, upload: int) -> None:
        """Stop an upload."""
        job = self._jobs.get(upload)
        if job is not None:
            job.cancel()

    def forget(self, profile: Profile) -> None:
        """The login of its target may be another now: read it again for the next file."""
        self._background.post(self._forget, profile.files_key)

    def _forget(self, key: str) -> None:
        for destination in [each for each in self._uploaders if each.key == key]:
            del self._uploaders[destination]

    async def _uploader(self, profile: Profile) -> Uploader:
        target = profile.upload_target
        destination = _Destination(profile.files_key, target, profile.extra_ca_file)
        async with self._making:  # so that files that leave together share their places
            if destination not in self._uploaders:
                login = None
                if keeps_login(target):
                    login = await self._background.in_thread(lambda: self._login(profile))
                self._uploaders[destination] = await self._make(profile, login)
            return self._uploaders[destination]

    async def _make(self, profile: Profile, login: Login | None) -> Uploader:
        extra_ca = Path(profile.extra_ca_file) if profile.extra_ca_file else None
        connection = Connection(extra_ca=extra_ca)
        in_thread = self._background.in_thread
        if self._stored is None:
            return Uploader(_target(profile.upload_target, login), in_thread, connection)
        stored = await self._stored.at(profile)
        return Uploader(
            _target(profile.upload_target, login, stored),
            in_thread,
            connection,
            stored=stored,
            keep=partial(self._stored.keep, profile),
        )

    def _login(self, profile: Profile) -> Login:
        recalled = self._logins.recall(profile.files_key)
        match recalled:
            case Recalled(login):
                hide(login.name, login.password, f"{login.name}:{login.password}")
                return login
            case NotKnown():
                raise NotCarried(
                    words("The login of the upload target is not at hand; give it in the profile.")
                )
            case _:
                assert_never(recalled)


def _target(
    target: UploadTarget, login: Login | None, stored: tuple[StoredFile, ...] = ()
) -> Target:
    match target:
        case NoUpload():
            raise NotCarried(
                words("This profile has no upload target; give the file an address by hand.")
            )
        case PutUpload(base_url):
            return PutTarget(base_url)
        case WebDavUpload(base_url, read_url):
            return WebDavTarget(base_url, login, read_url)
        case PresignedUpload(base_url):
            given = {each.name: each.read_url for each in stored if each.read_url}
            return PresignedTarget(base_url, login, given)
        case S3Upload(endpoint, bucket, key_id, region, read_url):
            secret = "" if login is None else login.password
            return BucketTarget(endpoint, bucket, SigningKey(key_id, secret, region), read_url)
        case _:
            assert_never(target)
