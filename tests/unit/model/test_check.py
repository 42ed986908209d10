"""The check names what has the wrong kind, and leaves everything else alone."""

from __future__ import annotations

import re
import time
from copy import deepcopy
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given

from any_json import OBJECTS, places
from draft_editor.draft.path import Path as DraftPath
from draft_editor.model.check import _sentence, check
from draft_editor.model.contract import EditBody
from draft_editor.model.field_facts import Steps, contract_paths, facts
from draft_editor.model.json_text import Json, JsonObject, Number, parse_object, same

SAMPLE: Final = (
    Path(__file__).resolve().parents[3] / "resources" / "samples" / "edit-draft.request.json"
)


def _with(path: Steps, value: Json) -> JsonObject:
    """A body that holds this value at this path and little else."""
    for step in reversed(path):
        value = [None, value][1:] if isinstance(step, int) else {step: value}
    assert isinstance(value, dict)
    return value


def _said(body: JsonObject) -> list[tuple[Steps, str]]:
    return [(misfit.path, str(misfit.said)) for misfit in check(body)]


def test_the_published_body_fits() -> None:
    assert check(parse_object(SAMPLE.read_text(encoding="utf-8"))) == ()


@pytest.mark.parametrize("path", contract_paths())
def test_nothing_is_required_and_null_fits_outside_of_lists(path: Steps) -> None:
    is_item = isinstance(path[-1], int)
    assert bool(check(_with(path, None))) is is_item


_FITTING: Final[dict[str, list[Json]]] = {
    "text": ["", "x", "\ud800", "ANY_WORD"],
    "switch": [True, False],
    "number": [Number("0"), Number("-5"), Number("9" * 5000)],
    "timestamp": ["", "tomorrow", Number("1795532400000")],
    "texts": [[], [""], ["ANY_WORD", "TRASH"]],
    "records": [[], [{}], [{"odd": []}]],
    "record": [{}, {"odd": None, "\ud800": {}}],
    "free": [{}, {"\udfff": [None, {"a": Number("2.50")}]}],
}
_SCALARS: Final[tuple[Json, ...]] = ("x", True, Number("2.5"), ["x"], [None], {"x": "y"})
_NEEDED: Final = {
    "text": "A text is needed here",
    "switch": "Yes or no is needed here",
    "number": "A whole number is needed",
    "timestamp": "A date and time is needed here",
    "texts": "A list is needed here",
    "records": "A list is needed here",
    "record": "An object is needed here",
    "free": "An object is needed here",
}
_KINDS: Final = {
    "text": (str,),
    "switch": (bool,),
    "number": (),
    "timestamp": (str, Number),
    "texts": (list,),
    "records": (list,),
    "record": (dict,),
    "free": (dict,),
}


@pytest.mark.parametrize("path", contract_paths())
def test_each_field_takes_its_kind_and_no_other(path: Steps) -> None:
    known = facts(path)
    assert known is not None
    for value in _FITTING[known.kind]:
        assert check(_with(path, value)) == ()
    for value in _SCALARS:
        if not isinstance(value, _KINDS[known.kind]):
            ((where, said),) = _said(_with(path, value))
            assert where == path
            assert said.startswith(f"{_NEEDED[known.kind]}; this is ")


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("messageAttributes", "body"), Number("3"), "A text is needed here; this is a number."),
        (("messageAttributes", "isManual"), "true", "Yes or no is needed here; this is a text."),
        (("messageSendingAttributes", "delay"), "5", "A whole number is needed; this is a text."),
        (
            ("messageSendingAttributes", "delay"),
            Number("2.5"),
            "A whole number is needed; this is 2.5.",
        ),
        (
            ("messageSendingAttributes", "delay"),
            Number("0." + "1" * 50),
            f"A whole number is needed; this is 0.{'1' * 38}….",
        ),
        (
            ("messageAttributes", "draftAttributes", "scheduledOn"),
            False,
            "A date and time is needed here; this is yes or no.",
        ),
        (("messageAttributes", "tags"), "TRASH", "A list is needed here; this is a text."),
        (("messageAttributes", "tags", 0), None, "A text is needed here; this is null."),
        (("editor",), [], "An object is needed here; this is a list."),
        (("messageMetadata",), "{}", "An object is needed here; this is a text."),
    ],
)
def test_a_misfit_is_said_plainly(path: Steps, value: Json, said: str) -> None:
    assert _said(_with(path, value)) == [(path, said)]


def test_all_misfits_are_found_behind_unknown_keys_of_any_text() -> None:
    body: JsonObject = {
        "\ud800": Number("1"),
        "is_free_marker_message": "an unknown key like another",
        "isFreeMarkerMessage": "yes",
        "messageAttributes": {
            "\udfff": {},
            "subject": [],
            "attachments": [{}, {"docSize": Number("812"), "\ud83d": None}],
        },
    }
    assert [misfit.path for misfit in check(body)] == [
        ("isFreeMarkerMessage",),
        ("messageAttributes", "subject"),
        ("messageAttributes", "attachments", 1, "docSize"),
    ]


def test_an_unforeseen_misfit_is_still_said() -> None:
    said = _sentence("too_short", [])
    assert str(said) == "The contract has another kind of value here; this is a list."


@given(OBJECTS)
def test_no_body_is_changed_and_each_misfit_has_a_place_in_it(body: JsonObject) -> None:
    whole: JsonObject = {"messageAttributes": body, "editor": body, **body}
    before = deepcopy(whole)
    found = check(whole)
    assert same(whole, before)
    assert {DraftPath(misfit.path) for misfit in found} <= set(places(whole))


def test_a_megabyte_of_metadata_costs_nothing() -> None:
    large: JsonObject = {f"key {number}": {"text": ["x" * 40] * 5} for number in range(5000)}
    body: JsonObject = {"messageMetadata": large, "odd": large}
    check(body)
    start = time.process_time()
    assert check(body) == ()
    assert time.process_time() - start < 0.02


def test_a_traceback_or_repr_tells_nothing_of_the_message() -> None:
    body: JsonObject = {"messageAttributes": {"body": "secret words"}}
    model = EditBody.model_validate(body)
    assert model.message_attributes is not None
    assert model.message_attributes.body == "secret words"
    assert re.search("secret", f"{model!r} {model}") is None
    with pytest.raises(ValueError, match="isManual") as caught:
        EditBody.model_validate({"messageAttributes": {"isManual": "secret words"}})
    assert "secret" not in str(caught.value)
