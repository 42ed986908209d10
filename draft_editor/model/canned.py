"""Canned responses: texts that are written once and used in many drafts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from draft_editor.model.json_text import BadJson, Json, JsonObject, kind_name, parse
from draft_editor.model.words import Words, words

CHANNELS: Final = ("TEXT", "EMAIL", "NOTE")
"""What a response may be for; the empty text is any of them."""

LANGUAGES: Final = ("en", "fr")
"""The languages that are told apart; the empty text is any."""

LIST_KEY: Final = "responses"
"""The key of the editor's own file under which the list stands."""

_MARKS: Final = re.compile("[\u0300-\u036f]+")

_CHANNEL_NAMES: Final = {
    "TEXT": "TEXT", "SMS": "TEXT", "X": "TEXT", "T": "TEXT", "MMS": "TEXT",
    "EMAIL": "EMAIL", "E": "EMAIL", "MAIL": "EMAIL",
    "NOTE": "NOTE", "N": "NOTE", "NONE": "NOTE", "INTERNAL": "NOTE",
}  # fmt: skip
"""How a `type` may say a channel; the vendor's vocabulary is open, so all else is for any."""


@dataclass(frozen=True, slots=True)
class CannedResponse:
    """One response; `entry` is the object it was read from, with whatever else that holds.

    `channel` is one of `CHANNELS`, `language` one of `LANGUAGES`, or empty for any.
    """

    title: str
    text: str = field(repr=False)
    channel: str = ""
    language: str = ""
    is_template: bool = False
    entry: JsonObject = field(default_factory=dict, repr=False, compare=False)

    def distance(self, channel: str, language: str) -> int:
        """How far it is from what is wanted: 0 where both fit, 3 where neither does.

        The wrong channel is further away than the wrong language. What is for any fits.
        """
        is_near = self.channel in {channel, ""}
        is_said = self.language in {language, ""} or not language
        return 2 * (not is_near) + (not is_said)


class Finder:
    """Finds responses by their words, in title or text, for each letter typed.

    Capitals and accents are none there, and apostrophes are straight.
    """

    def __init__(self, responses: Iterable[CannedResponse]) -> None:
        self._within = [_sought(f"{each.title}\n{each.text}") for each in responses]

    def found(self, sought: Iterable[str]) -> list[int]:
        """The places of those that have all of these words, in order."""
        sought_words = [_sought(word) for word in sought]
        return [
            place
            for place, within in enumerate(self._within)
            if all(word in within for word in sought_words)
        ]


@dataclass(frozen=True, slots=True)
class LoadedResponses:
    """The responses there are; `said` has a sentence for each thing that could not be read."""

    own: tuple[CannedResponse, ...] = field(repr=False)
    shared: tuple[CannedResponse, ...] = field(default=(), repr=False)
    said: tuple[Words, ...] = ()


def in_order(
    responses: Sequence[CannedResponse], channel: str, language: str
) -> list[CannedResponse]:
    """The responses, those that fit best first; among equals as they stand."""
    return sorted(responses, key=lambda each: each.distance(channel, language))


def read_response(value: Json) -> CannedResponse | None:
    """The response that an object tells, or None where it is none.

    The shape is the one of the vendor's templates: `title`, `message`, `locale`, `type`,
    `isFreemarkerTemplate`. An object without a text, or without any words in it, is none.
    """
    if not isinstance(value, dict):
        return None
    text = value.get("message")
    if not isinstance(text, str) or not text.strip():
        return None
    return CannedResponse(
        _title(value.get("title"), text),
        text,
        _channel(value.get("type")),
        _language(value.get("locale")),
        value.get("isFreemarkerTemplate") is True,
        value,
    )


def entry_of(response: CannedResponse) -> JsonObject:
    """The object to write: what it was read from, changed only where the response is another.

    `en_CA` stays what it is as long as the language is English, and so does a `type` of the
    vendor's; unknown keys stay in their places.
    """
    was = response.entry
    wanted: JsonObject = dict(was)
    if _title(was.get("title"), response.text) != response.title:
        wanted["title"] = response.title
    wanted["message"] = response.text
    if "locale" not in was or _language(was["locale"]) != response.language:
        wanted["locale"] = response.language
    if "type" not in was or _channel(was["type"]) != response.channel:
        wanted["type"] = response.channel
    if (was.get("isFreemarkerTemplate") is True) != response.is_template or not was:
        wanted["isFreemarkerTemplate"] = response.is_template
    return wanted


def read_responses(text: str) -> tuple[list[CannedResponse], int]:
    """The responses of a file's text, and how many of its entries are none.

    It may be a list, one object, or an object with the list under `responses`, or as the only
    list that it holds. Raises `BadJson` for what is none of these.
    """
    value = parse(text)
    listed = value
    if isinstance(value, dict):
        lists = [each for each in value.values() if isinstance(each, list)]
        is_around = len(lists) == 1 and "message" not in value
        listed = value.get(LIST_KEY, lists[0] if is_around else [value])
    if not isinstance(listed, list):
        raise BadJson(
            words("A list of responses is needed; this is {kind}.", kind=kind_name(listed))
        )
    read = [read_response(each) for each in listed]
    return [each for each in read if each is not None], read.count(None)


def without_known(
    offered: Iterable[CannedResponse], known: Iterable[CannedResponse]
) -> list[CannedResponse]:
    """Those that are not known yet, each once; what differs only in unknown keys is known."""
    seen = {_key(each) for each in known}
    new: list[CannedResponse] = []
    for each in offered:
        if _key(each) not in seen:
            seen.add(_key(each))
            new.append(each)
    return new


def renamed(response: CannedResponse, title: str) -> CannedResponse:
    """A copy of its own under another title; ids of the vendor stay with the first one."""
    kept: JsonObject = {
        key: value
        for key, value in response.entry.items()
        if key in {"title", "message", "locale", "type", "isFreemarkerTemplate"}
    }
    return replace(response, title=title, entry=kept)


def _key(response: CannedResponse) -> tuple[str, str, str, str]:
    return (response.title, response.text, response.channel, response.language)


def _sought(text: str) -> str:
    bare = text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text))
    return bare.casefold().replace("’", "'")


def _title(said: Json, text: str) -> str:
    """Its title in one line; the beginning of its first line where it has none."""
    if isinstance(said, str) and said.strip():
        return " ".join(said.split())
    return text.strip().splitlines()[0][:60]


def _channel(said: Json) -> str:
    return _CHANNEL_NAMES.get(said.strip().upper(), "") if isinstance(said, str) else ""


def _language(said: Json) -> str:
    known = said.strip()[:2].lower() if isinstance(said, str) else ""
    return known if known in LANGUAGES else ""
