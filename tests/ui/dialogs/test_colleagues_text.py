"""Lists of colleagues as people paste them, put together, and judged."""

from __future__ import annotations

import pytest

from draft_editor.model.people import Person
from draft_editor.ui.dialogs.colleagues_text import joined, read_people, wrong_person

ANA = Person("Ana Ruiz", "aNa1")


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("", (), 0),
        ("Ana Ruiz\nBo Li\r\n\r\n", (Person("Ana Ruiz", ""), Person("Bo Li", "")), 0),
        ("Ana Ruiz <aNa1>; Bo  Li", (ANA, Person("Bo Li", "")), 0),
        ("Ana Ruiz <ana@x.example>", (Person("Ana Ruiz", ""),), 0),
        ('"Doe, John" <john@x.example>;', (Person("Doe, John", ""),), 0),
        ("Ana Ruiz, aNa1", (ANA,), 0),
        ("Doe, John", (Person("Doe, John", ""),), 0),
        ("Ana Ruiz\taNa1\tdEp", (Person("Ana Ruiz", "aNa1", "dEp"),), 0),
        ("Ana Ruiz\tana@x.example", (Person("Ana Ruiz", ""),), 0),
        ("ana@x.example\n<aNa1>", (), 2),
        ('[{"uuid": "aNa1", "name": "Ana Ruiz"}, {"type": "USER"}, 3]', (ANA,), 2),
        ('{"uuid": "aNa1", "name": "Ana Ruiz"}', (ANA,), 0),
        ("[Ana Ruiz]", (Person("[Ana Ruiz]", ""),), 0),
    ],
)
def test_pasted_lists_are_read(text: str, people: tuple[Person, ...], left: int) -> None:
    assert read_people(text) == (people, left)


def test_who_is_there_already_is_not_there_twice_but_may_get_an_id() -> None:
    there = (Person("ana ruiz", ""), Person("Bo Li", "b1"))

    people, count = joined(there, (ANA, Person("Bo Li", "b2"), Person("Bo", "b1"), ANA))

    assert people == (Person("ana ruiz", "aNa1"), Person("Bo Li", "b1"), Person("Bo Li", "b2"))
    assert count == 1


@pytest.mark.parametrize(
    ("people", "line", "said"),
    [
        ((ANA, Person("", ""), Person("Ana Ruiz", "aNa2")), None, ""),
        ((ANA, Person("", "b1")), 1, "Line 2: the name is missing."),
        ((ANA, Person("", ""), ANA), 2, "Line 3: “Ana Ruiz” stands in line 1 already."),
        ((Person("Bo", ""), Person("BO", "b1")), 1, "Line 2: “BO” stands in line 1 already."),
        ((Person("Bo", "b1"), Person("BO", "")), 1, "Line 2: “BO” stands in line 1 already."),
    ],
)
def test_what_cannot_be_kept_is_said(
    people: tuple[Person, ...], line: int | None, said: str
) -> None:
    wrong = wrong_person(people)

    assert (wrong and (wrong[0], str(wrong[1]))) == (None if line is None else (line, said))


def test_thousands_are_put_together_and_judged_at_once() -> None:
    many = tuple(Person(f"Name {number}", f"id{number}") for number in range(5_000))

    assert joined(many, many) == (many, 0)
    assert wrong_person(many) is None
