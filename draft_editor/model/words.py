"""Sentences for people, kept as template and values until somebody's language is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence that a window can still say in the reader's language.

    `template` is English with `{name}` places (`{{` is a brace); `str()` says it in English.
    With a `count`, `%n` stands for the number and `(s)` for the English plural.
    """

    template: str
    values: tuple[tuple[str, str | int | Words], ...] = ()
    count: int | None = None

    def __str__(self) -> str:
        return self.filled(self._english())

    def filled(self, template: str) -> str:
        """The sentence, in the language that `template` is written in."""
        return template.format_map({key: str(value) for key, value in self.values})

    def _english(self) -> str:
        if self.count is None:
            return self.template
        plural = "" if self.count == 1 else "s"
        return self.template.replace("%n", str(self.count)).replace("(s)", plural)


def words(template: str, /, **values: str | int | Words) -> Words:
    """A sentence from an English template; the name marks it for the translators."""
    return Words(template, tuple(values.items()))


def count_words(template: str, count: int, /, **values: str | int | Words) -> Words:
    """A sentence that depends on a number: `%n change(s)`; marked for the translators."""
    return Words(template, tuple(values.items()), count)


class Complaint(Exception):
    """An error whose sentence may be shown to a person as it stands."""

    def __init__(self, said: Words) -> None:
        super().__init__(str(said))
        self.said = said
