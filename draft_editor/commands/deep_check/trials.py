"""The five accidents, and what is promised to hold in each of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from draft_editor.commands.deep_check.disk import Limit, fill, make_room
from draft_editor.commands.deep_check.editor import TYPED, DoesNotHold, Editor, as_text, text_of
from draft_editor.commands.deep_check.stage import Stage
from draft_editor.commands.deep_check.stand_in import LOCKED
from draft_editor.model.json_text import JsonObject, Number
from draft_editor.model.words import Words, count_words, words

EDITS: Final = 20
SAFE_AFTER: Final = 1.0
"""Seconds after which an edit survives whatever happens, on a slow disk too."""

_MOST_TRIES: Final = 100
_BETWEEN: Final = 0.1
"""Seconds between two; a full disk still takes what fits into pages that are there already."""

Deed: TypeAlias = Callable[[Editor], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Trial:
    """One accident. `play` says what was seen, or raises `DoesNotHold`."""

    name: str
    title: Words
    play: Callable[[Stage], Awaitable[Words]]


async def _killed(stage: Stage) -> Words:
    async with stage.editor_at_work() as editor:
        text = await _typed_often(editor)
        await asyncio.sleep(SAFE_AFTER)
        await editor.do("type", text=TYPED)  # it is at work when it is killed
        await editor.kill()
    back = await _came_back(stage)
    if not _text_of(back, stage).startswith(text):
        raise DoesNotHold(words("Edits older than one second were lost."))
    if not _steps(back):
        raise DoesNotHold(words("The edits came back, but not what can be undone."))
    return count_words(
        "%n edit(s) were made and the editor was killed; the next start brought back all of them.",
        EDITS,
    )


async def _conflict(stage: Stage) -> Words:
    async with stage.editor_at_work() as editor:
        text = await editor.type()
        await stage.script("list", "changed")
        await editor.do("submit")
        seen = text_of(await editor.hears("changed meanwhile"))
    if await stage.edits():
        raise DoesNotHold(words("The draft was sent over somebody else’s change."))
    if seen != text:
        raise DoesNotHold(words("The form was changed without asking."))
    return words("Somebody else changed the draft: nothing was sent, and the edit stayed.")


async def _lost_answer(stage: Stage) -> Words:
    async with stage.editor_at_work() as editor:
        text = await editor.type()
        await stage.script("edit", "drop-after")
        await editor.do("submit")
        kept = text_of(await editor.hears("ended unknown"))
        await editor.quit()
    stored = await stage.edits()
    if stored != 1:
        raise DoesNotHold(count_words("The service has %n edit(s) instead of one.", stored))
    if kept != text:
        raise DoesNotHold(words("The form was changed without asking."))
    return words(
        "The answer was lost: the attempt is called unknown, it was not repeated, and the "
        "service has exactly one edit."
    )


async def _locked_keyring(stage: Stage) -> Words:
    async with stage.editor_at_work(LOCKED) as editor:
        login = await editor.hears("signed in")
        await editor.quit()
    if login.get("kept") is not False:
        raise DoesNotHold(words("A login that the keyring refused is called kept."))
    if not as_text(login.get("said")) or login.get("said") != login.get("shown"):
        raise DoesNotHold(words("The window does not say that the keyring is locked."))
    password = stage.sandbox.password.encode()
    files = [path for path in stage.folder.path.rglob("*") if path.is_file()]
    if any(password in path.read_bytes() for path in files):
        raise DoesNotHold(words("The password was written to the disk."))
    return words(
        "A locked keyring (one that stands in for yours) is named, the login holds for the "
        "session only, and the password lies in no file."
    )


async def _refused_writes(stage: Stage) -> Words:
    """A full disk for whoever may not mount one."""
    if not Limit.is_possible():
        raise DoesNotHold(words("This system offers no way to try a full disk."))
    how = words("No disk could be mounted, so the system refused every write instead.")
    return await _full(stage, lambda editor: editor.do("fill"), _make_room_in_editor, how)


async def _small_disk(stage: Stage) -> Words:
    place = stage.folder.path.parent

    async def fill_it(_: Editor) -> None:
        await asyncio.to_thread(fill, place)

    async def make_it_room(_: Editor) -> None:
        await asyncio.to_thread(make_room, place)

    how = words("A disk was filled to its last byte.")
    return await _full(stage, fill_it, make_it_room, how)


async def _make_room_in_editor(editor: Editor) -> None:
    await editor.do("make room")


async def _full(stage: Stage, fill_it: Deed, make_it_room: Deed, how: Words) -> Words:
    async with stage.editor_at_work() as editor:
        await editor.type()
        await asyncio.sleep(SAFE_AFTER)
        await fill_it(editor)
        if not as_text((await _stopped(editor)).get("shown")):
            raise DoesNotHold(words("The window does not say that nothing is saved."))
        text = await editor.type()
        await make_it_room(editor)
        if as_text((await editor.hears("saving")).get("shown")):
            raise DoesNotHold(words("The window still says that nothing is saved."))
        await editor.kill()
    if _text_of(await _came_back(stage), stage) != text:
        raise DoesNotHold(words("What was typed while the disk was full was lost."))
    return words(
        "{how} The window said that nothing was saved, caught up when there was room, and a "
        "kill after that took nothing.",
        how=how,
    )


async def _stopped(editor: Editor) -> JsonObject:
    """Go on typing until the editor says that it cannot save."""
    for _ in range(_MOST_TRIES):
        await editor.type()
        await asyncio.sleep(_BETWEEN)
        said = editor.heard("not saving")
        if said is not None:
            return said
    raise DoesNotHold(words("The disk was full, and nobody said that nothing is saved."))


async def _typed_often(editor: Editor) -> str:
    text = ""
    for _ in range(EDITS):
        text = await editor.type()
    return text


async def _came_back(stage: Stage) -> JsonObject:
    """What the next editor gives back."""
    async with stage.editor() as editor:
        kept = await editor.hears("kept")
        await editor.quit()
        return kept


def _text_of(kept: JsonObject, stage: Stage) -> str:
    texts = kept.get("texts")
    return as_text(texts.get(stage.draft.message)) if isinstance(texts, dict) else ""


def _steps(kept: JsonObject) -> int:
    steps = kept.get("steps")
    return int(steps.text) if isinstance(steps, Number) else 0


KILL: Final = Trial("kill", words("The editor is killed while somebody types"), _killed)
CONFLICT: Final = Trial("conflict", words("Somebody else changes the draft"), _conflict)
LOST_ANSWER: Final = Trial("lost answer", words("The answer of the service is lost"), _lost_answer)
LOCKED_KEYRING: Final = Trial("locked keyring", words("The keyring is locked"), _locked_keyring)
SMALL_DISK: Final = Trial("full disk", words("The disk is full"), _small_disk)
REFUSED_WRITES: Final = replace(SMALL_DISK, play=_refused_writes)
"""The same accident, where no disk can be mounted."""
