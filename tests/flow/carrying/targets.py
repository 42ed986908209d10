"""Real upload targets that others wrote, and a profile that uses one of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from carrier_stage import Place
from contract.foreign_server import foreign_server
from contract.s3_server import BUCKET
from draft_editor.model.login import Login
from draft_editor.sandbox import Sandbox
from draft_editor.store.folder import DataFolder
from draft_editor.store.logins import Logins, SessionSecrets
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.upload_target import S3Upload, UploadTarget, WebDavUpload
from flow.carrying.driver import PROFILE


class Running(NamedTuple):
    """A target that runs on this computer, and the login that it asks for."""

    port: int
    login: Login | None = None


Opened: TypeAlias = Callable[[Path], AbstractContextManager[Running]]


@contextmanager
def webdav(folder: Path) -> Iterator[Running]:
    """WsgiDAV, which lets everybody in."""
    folder.mkdir()
    with foreign_server("webdav_server.py", str(folder)) as line:
        yield Running(int(line))


@contextmanager
def s3(_: Path) -> Iterator[Running]:
    """Moto, which checks every signature."""
    with foreign_server("s3_server.py") as line:
        told = json.loads(line)
        yield Running(told["port"], Login(told["key_id"], told["secret"]))


TARGETS: Final[tuple[Opened, ...]] = (webdav, s3)


def use_target(folder: DataFolder, sandbox: Sandbox, port: int, login: Login | None) -> Place:
    """Use the target at a port with a sandbox; the keyring that goes with it."""
    return use(folder, sandbox, _target_at(port, login), login)


def use(
    folder: DataFolder, sandbox: Sandbox, target: UploadTarget, login: Login | None = None
) -> Place:
    """Write the profile of a sandbox with a target; the keyring that goes with it."""
    profile = Profile(
        name=PROFILE,
        base_url=sandbox.base_url,
        department=sandbox.department,
        user=sandbox.user,
        dealer_zone="US/Central",
        customers=sandbox.customers,
        upload_target=target,
    )
    folder.make()
    Profiles(folder.profiles).save(profile)
    place = Place()
    logins = Logins(place, SessionSecrets())
    logins.remember(profile.key, Login(sandbox.login, sandbox.password), keep=True)
    if login is not None:
        logins.remember(profile.files_key, login, keep=True)
    return place


def _target_at(port: int, login: Login | None) -> UploadTarget:
    address = f"http://127.0.0.1:{port}"
    if login is None:
        return WebDavUpload(f"{address}/drafts")
    return S3Upload(address, BUCKET, login.name)
