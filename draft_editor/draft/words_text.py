"""A sentence for people as a text that a file can keep, in whatever language it is read later."""

from __future__ import annotations

from typing import assert_never

from draft_editor.model.json_text import BadJson, Json, Number, dump, parse
from draft_editor.model.words import Complaint, Words, words


class BadWords(Complaint):
    """A text that `words_text` did not write."""

    def __init__(self) -> None:
        super().__init__(words("A sentence in the journal cannot be read."))


def words_text(said: Words) -> str:
    """JSON of a sentence: its template, its values, its count."""
    return dump(_json(said))


def read_words(text: str) -> Words:
    """The sentence of `words_text`; raises `BadWords`."""
    try:
        return _words(parse(text))
    except (BadJson, ValueError):
        raise BadWords from None


def _json(said: Words) -> Json:
    values: dict[str, Json] = {}
    for key, value in said.values:
        match value:
            case Words():
                values[key] = [_json(value)]
            case int():
                values[key] = Number(str(value))
            case str():
                values[key] = value
            case _:
                assert_never(value)
    count = None if said.count is None else Number(str(said.count))
    return [said.template, values, count]


def _words(value: Json) -> Words:
    match value:
        case [str() as template, dict() as values, None | Number() as count]:
            return Words(
                template,
                tuple((key, _value(each)) for key, each in values.items()),
                None if count is None else int(count.text),
            )
        case _:
            raise BadWords


def _value(value: Json) -> str | int | Words:
    match value:
        case str():
            return value
        case Number(text):
            return int(text)
        case [inner]:
            return _words(inner)
        case _:
            raise BadWords
