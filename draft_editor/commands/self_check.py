"""What of this computer the editor can use: each part is really tried once."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Final

from draft_editor.api.connection import trust
from draft_editor.api.plain_text import one_line
from draft_editor.assembly.own_command import own_command, own_environment
from draft_editor.commands.command_line import SelfCheck
from draft_editor.commands.console import tell
from draft_editor.model.words import Complaint, Words, count_words, words
from draft_editor.store.folder import DataFolder, reason, write_atomically
from draft_editor.store.profile import check_zone
from draft_editor.store.secrets import Deleted, Found, Keyring, Locked, NoKeyring

NOT_USABLE: Final = 1

ZONES: Final = (
    "US/Eastern",
    "US/Central",
    "US/Mountain",
    "US/Pacific",
    "America/New_York",
    "America/Chicago",
    "America/Toronto",
    "America/Vancouver",
    "America/Halifax",
)
"""The old names that the vendor uses (contract, section 4) and some of those in use today."""

_QT_SECONDS: Final = 20
_SHOWN: Final = 300


class NotUsable(Complaint):
    """A part of this computer that the editor cannot use."""


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was tried."""

    name: str
    is_ok: bool
    said: Words


def check(order: SelfCheck) -> int:
    """Try every part and print one line for each; 1 when one of them cannot be used."""
    folder = DataFolder.chosen(order.data_dir, os.environ)
    checks = (
        _tried("keyring", _keyring),
        _tried("trust store", _trust),
        _tried("time zones", _zones),
        _tried("data folder", lambda: _folder(folder)),
        _tried("Qt platform", lambda: _qt(own_command())),
    )
    tell(*([_json(checks)] if order.as_json else map(_line, checks)))
    return 0 if all(each.is_ok for each in checks) else NOT_USABLE


def _tried(name: str, use: Callable[[], Words]) -> Check:
    try:
        return Check(name, is_ok=True, said=use())
    except Complaint as complaint:
        return Check(name, is_ok=False, said=complaint.said)
    except (OSError, ValueError) as error:
        said = words("This failed with {kind}.", kind=type(error).__name__)
        return Check(name, is_ok=False, said=said)


def _keyring() -> Words:
    name, secret = f"self-check-{token_hex(8)}", token_hex(16)
    with closing(Keyring()) as keyring:
        written = keyring.write(name, secret)
        if isinstance(written, Locked | NoKeyring):
            raise NotUsable(words("{why} Logins are kept for one session only.", why=written.why))
        found, deleted = keyring.read(name), keyring.delete(name)
    if found != Found(secret) or not isinstance(deleted, Deleted):
        raise NotUsable(words("The keyring took a secret and did not give it back."))
    return words("The keyring keeps secrets.")


def _trust() -> Words:
    trust(None)
    return words("The certificates that this system trusts can be used.")


def _zones() -> Words:
    for zone in ZONES:
        check_zone(zone)
    return count_words("%n time zone(s) were looked for and found.", len(ZONES))


def _folder(folder: DataFolder) -> Words:
    folder.make()
    path, content = folder.file(f"self-check-{token_hex(8)}"), token_hex(16).encode()
    write_atomically(path, content)
    try:
        is_same = path.read_bytes() == content
        path.unlink()
    except OSError as error:
        raise NotUsable(_folder_fails(folder.path, reason(error))) from None
    if not is_same:
        raise NotUsable(
            _folder_fails(folder.path, words("what is written there is not what is read"))
        )
    return words("“{path}” can be written to.", path=str(folder.path))


def _folder_fails(path: Path, why: Words) -> Words:
    return words("The data folder “{path}” cannot be used: {why}.", path=str(path), why=why)


def _qt(command: Sequence[str]) -> Words:
    """Start Qt in another process: where it cannot start, it ends the whole process."""
    try:
        code, output, errors = asyncio.run(_run([*command, "self-check", "--start-qt"]))
    except TimeoutError:
        raise NotUsable(count_words("Qt did not start within %n second(s).", _QT_SECONDS)) from None
    if code != 0:
        raise NotUsable(
            words("Qt cannot start here ({ending}): {said}", ending=_ending(code), said=errors)
        )
    return words("Qt starts on the platform “{platform}”.", platform=output)


async def _run(command: Sequence[str]) -> tuple[int, str, str]:
    """Exit code, output and errors of a command; ends it when it raises `TimeoutError`."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
        env=own_environment(),
    )
    try:
        output, errors = await asyncio.wait_for(process.communicate(), _QT_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise
    shown = [one_line(text.decode("utf-8", "replace"), _SHOWN) for text in (output, errors)]
    return await process.wait(), shown[0], shown[1]


def _ending(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return str(code)


def _line(each: Check) -> str:
    return f"{'ok' if each.is_ok else 'not ok'} {each.name}: {one_line(str(each.said), 2 * _SHOWN)}"


def _json(checks: Sequence[Check]) -> str:
    return json.dumps(
        {
            "ok": all(each.is_ok for each in checks),
            "checks": [
                {"name": each.name, "ok": each.is_ok, "said": str(each.said)} for each in checks
            ],
        }
    )
