"""The draft as a whole: nothing is lost, everything is taken back, observers see it all."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_json import PATHS, STEPS, VALUES, object_texts, places
from draft_editor.draft.change import ChangeDoesNotFit, Insert, Set
from draft_editor.draft.draft import Draft
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT, Value
from draft_editor.model.json_text import BadJson, parse_object, pretty, same
from draft_editor.model.locator import Locator
from draft_editor.model.words import words

EDIT = words("Edit")
EXAMPLE = FilePath(__file__).parents[3] / "resources" / "samples" / "edit-draft.request.json"


def _place(data: st.DataObject, draft: Draft) -> Path:
    """A place of the draft, or a step or more beyond one, or one out of nowhere."""
    inside = data.draw(st.sampled_from(places(draft.tree)))
    beyond = Path(tuple(data.draw(st.lists(STEPS, max_size=2))))
    return data.draw(st.one_of(st.just(inside), st.just(inside + beyond), PATHS))


def _edit(data: st.DataObject, draft: Draft) -> None:
    """One random edit; one that does not fit must leave the very same tree."""
    path = _place(data, draft)
    before, steps = draft.tree, draft.history.done
    try:
        match data.draw(st.sampled_from(["set", "unset", "insert", "remove", "move"])):
            case "set":
                draft.set(EDIT, path, data.draw(VALUES), data.draw(st.sampled_from(["", "typing"])))
            case "unset":
                draft.unset(EDIT, path)
            case "insert":
                draft.insert(EDIT, path, data.draw(VALUES))
            case "remove":
                draft.remove(EDIT, path)
            case _:
                draft.move(EDIT, path, *data.draw(st.tuples(*[st.integers(0, 4)] * 2)))
    except ChangeDoesNotFit:
        assert draft.tree is before
        assert draft.history.done == steps


@given(object_texts())
def test_a_draft_opened_and_not_touched_is_the_very_text(text: str) -> None:
    draft = Draft(text)
    assert draft.source() == text
    assert not draft.is_changed()
    assert draft.changes() == ()


@given(object_texts(), st.data())
def test_everything_undone_is_the_very_text_again(text: str, data: st.DataObject) -> None:
    draft = Draft(text)
    states = [draft.tree]
    for _ in range(data.draw(st.integers(1, 8))):
        _edit(data, draft)
        states = [*states[: len(draft.history.done)], draft.tree]
    end = draft.tree
    for state in reversed(states[:-1]):
        draft.undo()
        assert same(draft.tree, state)
    assert draft.undo() is None
    assert same(draft.tree, draft.base)
    assert draft.source() == text
    while draft.redo() is not None:
        pass
    assert same(draft.tree, end)


@given(object_texts(), st.data())
def test_the_changes_from_the_base_lead_to_the_present_state(
    text: str, data: st.DataObject
) -> None:
    draft = Draft(text)
    for _ in range(3):
        _edit(data, draft)
    replayed = Draft(text)
    replayed.apply(EDIT, draft.changes())
    assert same(replayed.tree, draft.tree)
    assert replayed.source() == draft.source()


def test_touching_one_leaf_of_the_published_example_changes_exactly_that_path() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    tree = parse_object(text)
    leaves = [
        place for place in places(tree) if not isinstance(Draft(text).value(place), dict | list)
    ]
    assert len(leaves) > 70
    for leaf in leaves:
        draft = Draft(text)
        draft.set(EDIT, leaf, "touched")
        assert [change.path for change in draft.changes()] == [leaf]
        before, after = pretty(tree).split("\n"), pretty(draft.tree).split("\n")
        assert sum(one != two for one, two in zip(before, after, strict=True)) == 1
        draft.undo()
        assert draft.source() == text


def test_what_is_not_an_object_is_no_draft() -> None:
    with pytest.raises(BadJson):
        Draft("[]")


def test_a_draft_knows_where_it_lives_if_it_was_told() -> None:
    locator = Locator.of("d", "u", "c", "m")
    assert Draft("{}", locator).locator is locator
    assert Draft("{}").locator is None


def test_setting_what_needs_a_new_object_is_one_step() -> None:
    draft = Draft("{}")
    draft.set(EDIT, Path.of("a", "b"), "v")
    assert draft.source() == '{"a":{"b":"v"}}'
    assert len(draft.history.done) == 1
    draft.undo()
    assert draft.source() == "{}"


@pytest.mark.parametrize(
    ("source", "path"), [("{}", "a[1]"), ('{"a":["x"]}', "a[2]"), ("{}", "a[1].b"), ("{}", "[0]")]
)
def test_an_item_far_beyond_its_list_does_not_fit(source: str, path: str) -> None:
    draft = Draft(source)
    for edit in (draft.set, draft.insert):
        with pytest.raises(ChangeDoesNotFit):
            edit(EDIT, Path.parse(path), "v")
        assert draft.source() == source
        assert draft.history.done == ()


def test_the_root_can_be_replaced_by_another_object_only() -> None:
    draft = Draft('{"a":1}')
    draft.set(EDIT, ROOT, {"b": None})
    assert draft.source() == '{"b":null}'
    with pytest.raises(ChangeDoesNotFit):
        draft.set(EDIT, ROOT, ["b"])
    assert draft.source() == '{"b":null}'
    assert len(draft.history.done) == 1


def test_setting_what_stands_there_already_is_no_step() -> None:
    draft = Draft('{"a":1.0}')
    draft.set(EDIT, Path.of("a"), parse_object('{"a":1.0}')["a"])
    assert draft.history.done == ()


def test_unsetting_takes_out_a_key_and_nothing_else() -> None:
    draft = Draft('{"a":null,"b":[1]}')
    for path in (ROOT, Path.of("missing"), Path.of("b", 0), Path.of("b", 1)):
        draft.unset(EDIT, path)
    assert draft.history.done == ()
    draft.unset(EDIT, Path.of("a"))
    assert draft.source() == '{"b":[1]}'


def test_items_are_inserted_removed_and_moved() -> None:
    draft = Draft('{"tags":null}')
    tags = Path.of("tags")
    draft.insert(EDIT, tags / 0, "b")
    draft.insert(EDIT, tags / 0, "a")
    draft.insert(EDIT, tags / 2, "c")
    draft.move(EDIT, tags, 2, 0)
    draft.move(EDIT, tags, 1, 1)
    draft.remove(EDIT, tags / 1)
    draft.remove(EDIT, tags / 7)
    assert draft.source() == '{"tags":["c","b"]}'
    assert len(draft.history.done) == 5
    for _ in range(5):
        draft.undo()
    assert draft.source() == '{"tags":null}'


def test_several_values_are_written_in_one_step() -> None:
    draft = Draft('{"a":"x","b":"y"}')
    values: list[tuple[Path, Value]] = [(Path.of("a"), ABSENT), (Path.of("b"), None)]
    draft.apply(EDIT, draft.rewriting(values))
    assert draft.source() == '{"b":null}'
    assert len(draft.history.done) == 1


def test_a_step_of_several_changes_happens_whole_or_not_at_all() -> None:
    draft = Draft('{"a":"x","tags":[]}')
    seen: list[tuple[Path, ...]] = []
    draft.observe(seen.append)
    good, bad = Set(Path.of("a"), "y", "x"), Insert(Path.of("tags", 1), "z")
    tree = draft.tree
    with pytest.raises(ChangeDoesNotFit):
        draft.apply(EDIT, [good, bad])
    assert draft.tree is tree
    assert draft.history.done == ()
    assert seen == []
    draft.apply(EDIT, [good, Insert(Path.of("tags", 0), "z")])
    assert draft.source() == '{"a":"y","tags":["z"]}'
    assert seen == [(Path.of("a"), Path.of("tags"))]


def test_a_burst_of_typing_is_undone_at_once_even_where_its_object_was_missing() -> None:
    draft = Draft("{}")
    path = Path.parse("messageAttributes.draftAttributes.scheduledOn")
    for text in ("2", "20", "202"):
        draft.set(EDIT, path, text, "typing")
    draft.close_step()
    draft.set(EDIT, path, "2026", "typing")
    draft.undo()
    assert draft.value(path) == "202"
    draft.undo()
    assert draft.source() == "{}"
    draft.redo()
    assert draft.value(path) == "202"


def test_observers_see_the_state_after_the_step_and_what_to_look_at() -> None:
    draft = Draft('{"tags":["a","b"],"text":"x"}')
    seen: list[tuple[tuple[Path, ...], str, int]] = []
    end = draft.observe(lambda paths: seen.append((paths, draft.source(), len(draft.history.done))))
    draft.remove(EDIT, Path.of("tags", 0))
    draft.set(EDIT, Path.of("text"), "y")
    draft.undo()
    draft.redo()
    draft.move(EDIT, Path.of("tags"), 0, 0)
    end()
    end()
    draft.undo()
    tags, text = (Path.of("tags"),), (Path.of("text"),)
    assert seen == [
        (tags, '{"tags":["b"],"text":"x"}', 1),
        (text, '{"tags":["b"],"text":"y"}', 2),
        (text, '{"tags":["b"],"text":"x"}', 1),
        (text, '{"tags":["b"],"text":"y"}', 2),
    ]


def test_an_observer_that_raises_neither_loses_the_step_nor_silences_the_others() -> None:
    draft = Draft('{"a":"x"}')
    heard: list[str] = []

    def broken(_paths: tuple[Path, ...]) -> None:
        heard.append("broken")
        raise RuntimeError("a panel fell over")

    draft.observe(lambda _paths: heard.append("first"))
    end = draft.observe(broken)
    draft.observe(lambda _paths: heard.append("last"))
    with pytest.raises(RuntimeError, match="a panel fell over"):
        draft.set(EDIT, Path.of("a"), "y")
    assert heard == ["first", "broken", "last"]
    assert draft.source() == '{"a":"y"}'
    with pytest.raises(RuntimeError):
        draft.undo()
    end()
    assert draft.source() == '{"a":"x"}'
    assert draft.redo() is not None
    assert draft.source() == '{"a":"y"}'


def test_an_observer_ended_by_another_is_not_told_any_more() -> None:
    draft = Draft('{"a":"x"}')
    heard: list[str] = []
    draft.observe(lambda _paths: end())
    end = draft.observe(lambda _paths: heard.append("late"))
    draft.set(EDIT, Path.of("a"), "y")
    assert heard == []


def test_what_the_server_accepted_becomes_the_base() -> None:
    draft = Draft('{"a":"x"}')
    seen: list[tuple[Path, ...]] = []
    draft.set(EDIT, Path.of("a"), "y", "typing")
    sent = draft.source()
    draft.observe(seen.append)
    draft.accept(sent)
    assert not draft.is_changed()
    assert draft.base is draft.tree
    assert draft.source() == sent
    assert seen == [()], "the values are what they were"
    draft.set(EDIT, Path.of("a"), "z", "typing")
    assert len(draft.history.done) == 2, "typing after an answer is a step of its own"


def test_edits_made_while_it_was_sent_stay_and_count_against_the_new_base() -> None:
    draft = Draft('{"a":"x"}')
    draft.set(EDIT, Path.of("a"), "y")
    sent = draft.source()
    draft.set(EDIT, Path.of("b"), None)
    draft.accept(sent)
    assert [str(change.path) for change in draft.changes()] == ["b"]
    draft.undo()
    assert draft.source() == sent
    draft.undo()
    assert draft.is_changed()
    assert draft.source() == '{"a":"x"}'


def test_an_accepted_text_that_is_no_object_leaves_the_draft_alone() -> None:
    draft = Draft('{"a":"x"}')
    with pytest.raises(BadJson):
        draft.accept("null")
    assert draft.base == {"a": "x"}
    assert draft.source() == '{"a":"x"}'


def test_undo_and_redo_of_nothing_tell_nobody() -> None:
    draft = Draft("{}")
    seen: list[tuple[Path, ...]] = []
    draft.observe(seen.append)
    assert draft.undo() is None
    assert draft.redo() is None
    draft.apply(EDIT, ())
    assert seen == []


def test_the_base_can_be_read_beside_the_present_state() -> None:
    draft = Draft('{"a":"x"}')
    draft.set(EDIT, Path.of("a"), "y")
    draft.set(EDIT, Path.of("b"), "new")
    assert draft.base_value(Path.of("a")) == "x"
    assert draft.base_value(Path.of("b")) is ABSENT


def test_an_accepted_text_that_was_written_elsewhere_is_read() -> None:
    draft = Draft('{"a":"x"}')
    draft.set(EDIT, Path.of("a"), "y")
    draft.accept('{ "a": "y" }')
    assert draft.base is draft.tree
    assert draft.source() == '{ "a": "y" }'


def test_the_same_state_is_written_once() -> None:
    draft = Draft('{"a":"x"}')
    draft.set(EDIT, Path.of("a"), "y")
    assert draft.source() is draft.source()


@given(st.permutations("abcdef"), st.permutations("abcdef"), st.integers(0, 6))
def test_keys_that_are_taken_out_come_back_where_they_stood(
    out: list[str], back: list[str], count: int
) -> None:
    source = '{"in":{"a":1.50,"b":2,"c":3,"d":4,"e":5,"f":6}}'
    draft = Draft(source)
    taken = out[:count]
    for key in taken:
        draft.unset(EDIT, Path.of("in", key))
    draft.set(EDIT, Path.of("in", "new"), True)
    for key in [each for each in back if each in taken]:
        value = draft.base_value(Path.of("in", key))
        assert value is not ABSENT
        draft.apply(EDIT, draft.rewriting([(Path.of("in", key), value)]))
    assert draft.source() == source.replace("}}", ',"new":true}}')
    draft.unset(EDIT, Path.of("in", "new"))
    assert draft.source() is source


def test_an_object_or_a_list_that_is_made_again_stands_where_it_stood() -> None:
    draft = Draft('{"a":{"x":1},"b":[1],"c":3}')
    draft.unset(EDIT, Path.of("a"))
    draft.unset(EDIT, Path.of("b"))
    draft.insert(EDIT, Path.of("b", 0), True)
    draft.set(EDIT, Path.of("a", "y"), True)
    assert draft.source() == '{"a":{"y":true},"b":[true],"c":3}'
