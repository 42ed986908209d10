"""What the journal keeps of a draft is all of it: text, undo and redo come back as they were."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_acts import BODY, EDIT, act
from any_json import object_texts
from draft_editor.draft.act import Act, Addressed, Based, Did, Redid, Undid
from draft_editor.draft.act_text import BadAct, act_text, is_base_text, read_act
from draft_editor.draft.change import ChangeDoesNotFit
from draft_editor.draft.draft import Draft
from draft_editor.draft.history import Step
from draft_editor.draft.path import ROOT, Path
from draft_editor.draft.tree import ABSENT
from draft_editor.model.json_text import dump, same
from draft_editor.model.locator import Locator
from draft_editor.model.words import Words


def restored(source: str, texts: Sequence[str]) -> Draft:
    draft = Draft(source)
    for text in texts:
        draft.replay(read_act(text, draft.tree, draft.history.next_undo))
    return draft


def assert_alike(one: Draft, two: Draft) -> None:
    assert same(one.tree, two.tree)
    assert same(one.base, two.base)
    assert one.source() == two.source()
    assert one.locator == two.locator
    assert one.history.done == two.history.done
    assert one.history.undone == two.history.undone


@given(object_texts(), st.data())
def test_a_draft_comes_back_with_its_whole_history(source: str, data: st.DataObject) -> None:
    draft, texts = Draft(source), list[str]()
    draft.keep(lambda act: texts.append(act_text(act)))
    for _ in range(data.draw(st.integers(1, 12))):
        act(data, draft)
        if data.draw(st.booleans()):
            draft.close_step()
    back = restored(source, texts)
    assert_alike(back, draft)
    while draft.undo() is not None:
        back.undo()
    assert_alike(back, draft)


@given(st.text(), st.text(), st.text(), st.text())
def test_a_long_text_costs_what_was_typed(head: str, gone: str, new: str, tail: str) -> None:
    before, after = head * 20 + gone + tail, head * 20 + new + tail
    draft, texts = Draft(dump({"messageAttributes": {"body": before}})), list[str]()
    source = draft.source()
    draft.keep(lambda act: texts.append(act_text(act)))
    draft.set(EDIT, BODY, after)
    assert_alike(restored(source, texts), draft)


def test_a_letter_in_a_long_text_is_a_short_act() -> None:
    text = "Good morning, your car is ready. " * 6000
    draft, texts = Draft(dump({"messageAttributes": {"body": text}})), list[str]()
    draft.keep(lambda act: texts.append(act_text(act)))
    draft.set(EDIT, BODY, text[:99] + "x" + text[99:], "typing")
    draft.set(EDIT, BODY, text[:99] + "xy" + text[99:], "typing")
    assert texts[1] == 'join\nt\tmessageAttributes.body\t100\t0\t"y"'
    assert len(texts[0]) < 80


def test_who_keeps_is_told_first_and_only_while_it_keeps() -> None:
    draft, seen = Draft("{}"), list[object]()
    draft.observe(seen.append)
    draft.keep(seen.append)
    draft.set(EDIT, Path.of("a"), "b")
    draft.undo()
    draft.redo()
    draft.accept('{"a":"b"}')
    draft.address(Locator.of("d", "u", "c", "m"))
    draft.address(Locator.of("d", "u", "c", "m"))
    kinds = [type(each) for each in seen]
    assert kinds == [Did, tuple, Undid, tuple, Redid, tuple, Based, tuple, Addressed, tuple]
    assert seen[-1] == (), "no place of it is another now"
    draft.keep(None)
    draft.undo()
    assert len(seen) == 11


@pytest.mark.parametrize(
    ("act", "is_base"), [(Based('{"a":1}'), True), (Undid(), False), (Redid(), False)]
)
def test_a_new_base_is_known_by_its_text(act: Act, is_base: bool) -> None:
    assert is_base_text(act_text(act)) is is_base


def test_a_replayed_act_is_told_to_nobody() -> None:
    draft = Draft("{}")
    draft.keep(lambda act: pytest.fail(str(act)))
    draft.observe(lambda paths: pytest.fail(str(paths)))
    draft.replay(read_act('step\t["Body",{},null]\t""\nn\ta\t1\t0', draft.tree, None))
    assert draft.source() == '{"a":1}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "what",
        "undo\t",
        "undo\ns\ta\t1",
        "base\t1",
        "base",
        "address",
        "address\t",
        "address\tnull\nundo",
        "address\tnull\tnull",
        'address\t["d","u","c"]',
        'address\t["d","u","c",1]',
        'address\t["d","u","c",""]',
        'address\t"ducm"',
        "join\ns\ta\t1",
        'step\t["Body",{},null]\t""\ns\tnowhere\t1',
        'step\t["Body",{},null]\t""\nt\ta\t0\t0\t"x"',
        'step\t["Body",{},null]\t""\nt\ta\tx\t0\t"x"',
        'step\t["Body",{},null]\t""\nu\tnowhere',
        'step\t["Body",{},null]\t""\nu\ta.b',
        'step\t["Body",{},null]\t""\nu\tlist[0]',
        'step\t["Body",{},null]\t""\nr\tlist[7]',
        'step\t["Body",{},null]\t""\nm\tlist\t0\t9',
        'step\t["Body",{},null]\t""\ni\tlist[9]\t1',
        'step\t["Body",{},null]\t""\ns\ta\t{',
        'step\t["Body",{},null]\t""\nq\ta',
        'step\t["Body",{},null]\t""\ns',
        'step\t["Body",{},null]\t""\ns\t..\t1',
        'step\t["Body",{},null]\t1\ns\ta\t2',
        'step\t["Body",{"x":null},null]\t""\ns\ta\t2',
        'step\t[1,{},null]\t""\ns\ta\t2',
    ],
)
def test_what_is_no_act_of_this_draft_is_refused(text: str) -> None:
    draft = Draft('{"a":1,"list":[1,2]}')
    with pytest.raises(BadAct):
        read_act(text, draft.tree, None)


def test_an_act_that_does_not_follow_changes_nothing() -> None:
    draft = Draft('{"a":1}')
    other = Draft('{"a":1}')
    acts: list[Act] = []
    other.keep(acts.append)
    other.set(EDIT, Path.of("a"), "long enough", "typing")
    other.set(EDIT, Path.of("a"), "long enough!", "typing")
    for misfit in (Undid(), Redid(), acts[1], Did(Step(EDIT, ()), joins=True)):
        with pytest.raises(ChangeDoesNotFit):
            draft.replay(misfit)
    assert draft.source() == '{"a":1}'
    assert draft.history.done == ()
    assert draft.value(ROOT) is not ABSENT


def test_a_name_keeps_its_words() -> None:
    draft, texts = Draft("{}"), list[str]()
    draft.keep(lambda act: texts.append(act_text(act)))
    inner = Words("Tag {n}", (("n", 2),))
    draft.set(Words("{a}: %n time(s)", (("a", inner), ("b", "x")), 4), Path.of("a"), None)
    back = restored("{}", texts)
    assert back.history.done == draft.history.done


def test_every_kind_of_change_comes_back() -> None:
    draft, texts = Draft('{"a":"long enough","list":[1,2],"gone":null}'), list[str]()
    source = draft.source()
    draft.keep(lambda act: texts.append(act_text(act)))
    draft.set(EDIT, Path.of("a"), "long enough!", "typing")
    draft.set(EDIT, Path.of("a"), "long enough!!", "typing")
    draft.set(EDIT, Path.of("new"), True)
    draft.set(EDIT, Path.of("new"), False)
    draft.unset(EDIT, Path.of("gone"))
    draft.insert(EDIT, Path.of("list", 1), "x")
    draft.move(EDIT, Path.of("list"), 0, 2)
    draft.remove(EDIT, Path.of("list", 0))
    draft.undo()
    draft.redo()
    draft.accept(draft.source())
    assert [text.split("\t")[0].split("\n")[0] for text in texts] == [
        "step", "join", "step", "step", "step", "step", "step", "step", "undo", "redo", "base"
    ]  # fmt: skip
    assert_alike(restored(source, texts), draft)
