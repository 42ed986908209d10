"""An editor in a process of its own, told what to do and listened to."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

from draft_editor.api.plain_text import one_line
from draft_editor.assembly.own_command import kill, own_command, own_environment
from draft_editor.commands.deep_check.stand_in import NONE
from draft_editor.model.json_text import BadJson, Json, JsonObject, parse
from draft_editor.model.words import Complaint, Words, count_words, words

PATIENCE: Final = 60
"""Seconds that each step of an editor may take, its start included."""

PROFILE: Final = "Self-test"
"""The one profile of the data folder."""

TYPED: Final = " Yes."
"""What is typed, each time."""

_SHOWN: Final = 200
_LONGEST_LINE: Final = 4_000_000


class DoesNotHold(Complaint):
    """What a trial found to be otherwise than the editor promises."""


class Editor:
    """One run of the editor, from its start to its end or its kill."""

    def __init__(self, process: Process, complaints: Path) -> None:
        self._process = process
        self._complaints = complaints
        self._passed: list[JsonObject] = []

    async def do(self, deed: str, **what: str) -> None:
        """Have something done."""
        line = json.dumps({"do": deed, **what}) + "\n"
        if self._process.stdin is not None:
            self._process.stdin.write(line.encode())
            with suppress(ConnectionError):  # what is waited for next will tell
                await self._process.stdin.drain()

    async def hears(self, word: str) -> JsonObject:
        """The next line that says this, each once; raises `DoesNotHold` when none comes."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._next(word)
        except TimeoutError:
            raise DoesNotHold(
                count_words(
                    "The editor did not come to “{step}” within %n second(s).", PATIENCE, step=word
                )
            ) from None

    def heard(self, word: str) -> JsonObject | None:
        """The same, if it has come already while something else was waited for."""
        for line in self._passed:
            if line.get("event") == word:
                self._passed.remove(line)
                return line
        return None

    async def type(self) -> str:
        """Type something; the whole text as it is then."""
        await self.do("type", text=TYPED)
        return text_of(await self.hears("typed"))

    async def kill(self) -> None:
        """End it as a power cut does: nothing of it runs any more."""
        kill(self._process)
        await self._process.wait()

    @property
    def pid(self) -> int:
        """The process’s id."""
        return self._process.pid

    async def leave(self) -> None:
        """Let go of it: nobody tells it anything any more."""
        if self._process.stdin is not None:
            self._process.stdin.close()

    async def ended(self) -> int:
        """Its exit code, when it has ended by itself; raises `DoesNotHold` if it does not."""
        try:
            return await asyncio.wait_for(self._process.wait(), PATIENCE)
        except TimeoutError:
            raise DoesNotHold(words("The editor did not end when it was closed.")) from None

    async def quit(self) -> None:
        """Close its window and wait for its end."""
        await self.do("quit")
        await self.ended()

    async def _next(self, word: str) -> JsonObject:
        before = self.heard(word)
        if before is not None:
            return before
        while self._process.stdout is not None:
            line = await self._process.stdout.readline()
            if not line:
                raise DoesNotHold(self._end_words(word))
            try:
                said = parse(line.decode("utf-8", "replace"))
            except BadJson:
                continue
            if isinstance(said, dict):
                if said.get("event") == word:
                    return said
                self._passed.append(said)
        raise DoesNotHold(self._end_words(word))

    def _end_words(self, word: str) -> Words:
        complaints = self._complaints.read_text("utf-8", "replace").splitlines()
        return words(
            "The editor ended before it came to “{step}”: {said}",
            step=word,
            said=one_line(" ".join(complaints[-2:]), _SHOWN) or "—",
        )


@asynccontextmanager
async def running_editor(folder: Path, vault: str = NONE) -> AsyncIterator[Editor]:
    """An editor of a data folder, without a screen; nothing of it is left after that."""
    complaints = folder.parent / f"{folder.name}.complaints"
    with complaints.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *own_command(),
            "self-check",
            f"--act={folder}",
            f"--vault={vault}",
            stdin=PIPE,
            stdout=PIPE,
            stderr=errors,
            env=own_environment(QT_QPA_PLATFORM="offscreen", TMPDIR=str(folder.parent)),
            limit=_LONGEST_LINE,
        )
    editor = Editor(process, complaints)
    try:
        yield editor
    finally:
        kill(process)
        await process.wait()


def text_of(said: JsonObject) -> str:
    """The text of a draft in a line."""
    return as_text(said.get("text"))


def as_text(value: Json) -> str:
    """A text of a line; empty where there is none."""
    return value if isinstance(value, str) else ""
