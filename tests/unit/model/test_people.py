"""Who a draft knows: each colleague once, and nobody who is none."""

from __future__ import annotations

import pytest

from draft_editor.model.json_text import Json, JsonObject
from draft_editor.model.people import (
    Person,
    Roster,
    folded,
    matching,
    once,
    people_of,
    person_of,
    plain,
)

ANA: JsonObject = {"uuid": "u-1", "name": "Ana Gómez", "departmentUuid": "d-1", "more": True}


def names(tree: JsonObject) -> list[str]:
    return [person.name for person in people_of(tree)]


def user(name: str, **more: Json) -> JsonObject:
    return {"name": name, "uuid": f"u-{name}", **more}


def test_people_come_from_all_lists_groups_and_the_editor_each_once() -> None:
    tree: JsonObject = {
        "editor": user("Ed"),
        "internalCommentAttributes": {
            "usersToNotify": [ANA, user("Bo")],
            "usersFollowing": [{**ANA, "name": "Another spelling"}],
            "groupMembers": {"Shop": [user("Cy"), user("Bo")], "Lead": user("Di")},
            "usersWatching": [user("Ev")],
            "usersSubscribed": "nobody",
        },
    }
    assert names(tree) == ["Ana Gómez", "Bo", "Di", "Ev", "Cy", "Ed"]


def test_elsewhere_only_who_says_to_be_a_user_is_one() -> None:
    customer, colleague = user("Customer"), user("Colleague", type="USER")
    tree: JsonObject = {
        "messageMetadata": {"for": customer, "by": [colleague]},
        "messageAttributes": {"metaData": {"advisor": user("Advisor", type="USER")}},
        "freeMarkerMetadata": {"x": user("Nobody", type="USER")},
    }
    assert names(tree) == ["Advisor", "Colleague"]
    assert names({"messageAttributes": [], "internalCommentAttributes": None}) == []


def test_a_heap_of_values_is_not_looked_through_to_its_end() -> None:
    heap: Json = [[] for _ in range(6_000)]
    tree: JsonObject = {"messageMetadata": {"heap": heap, "deep": [[user("Far", type="USER")]]}}
    assert names(tree) == []


def test_who_is_known_by_name_alone_gives_way() -> None:
    known = once([Person("ana gomez", ""), Person("Ana Gómez", "u-1"), Person("Bo", "")])
    assert [(person.name, person.uuid) for person in known] == [("Ana Gómez", "u-1"), ("Bo", "")]


@pytest.mark.parametrize("item", [None, "Ana", {}, {"name": " "}, {"name": 7, "uuid": None}])
def test_what_has_no_name_and_no_id_is_nobody(item: Json) -> None:
    assert person_of(item) is None


def test_a_person_becomes_an_entry_of_the_contract() -> None:
    person = person_of(ANA)
    assert person is not None
    assert list(person.record().items()) == [
        ("uuid", "u-1"),
        ("name", "Ana Gómez"),
        ("type", "USER"),
        ("departmentUuid", "d-1"),
    ]
    assert Person("Bo", "").record() == {"name": "Bo", "type": "USER"}
    assert "Ana" not in repr(person)


def test_one_person_is_known_by_the_id_or_else_by_the_name() -> None:
    ana = Person("Ana Gómez", "u-1")
    assert ana.is_same(Person("Somebody", "u-1"))
    assert not ana.is_same(Person("Ana Gómez", "u-2"))
    assert ana.is_same(Person("ANA  GOMEZ", ""))
    assert not Person("", "u-1").is_same(Person("", ""))


@pytest.mark.parametrize("name", ["Ana", "ana", "Bo", ""])
@pytest.mark.parametrize("uuid", ["u-1", "u-2", ""])
def test_a_roster_knows_whom_one_of_its_people_is(name: str, uuid: str) -> None:
    items: list[Json] = [{"name": "Ana", "uuid": "u-1"}, {"name": "BO"}, {"uuid": "u-9"}, "x"]
    person = Person(name, uuid)
    there = [each for item in items if (each := person_of(item)) is not None]
    assert (person in Roster(items)) is any(each.is_same(person) for each in there)


def test_names_are_found_without_accents_the_nearest_first() -> None:
    people = [Person(name, name) for name in ("Joana Li", "Li Ana", "Ána Gómez", "Bo")]
    assert [person.name for person in matching(people, "ANA")] == [
        "Ána Gómez",
        "Li Ana",
        "Joana Li",
    ]
    assert [person.name for person in matching(people, "ána  g")] == ["Ána Gómez"]
    assert len(matching(people, "")) == 4
    assert folded("Ⅻ Straße") == "xii strasse"
    assert plain("Ⅻ Élan d’Or Straße") == "Ⅻ elan d'or straße"
    said = [Person("Zoë O’Brien", "z"), Person("Jean-François Côté", "j")]
    for typed, uuid in (("obrien", "z"), ("zoe o'b", "z"), ("jean f", "j"), ("JEAN-F", "j")):
        assert [person.uuid for person in matching(said, typed)] == [uuid]
