"""The models name every field of the published body, and no other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from draft_editor.model.contract import EditBody, described
from draft_editor.model.field_facts import FieldFacts, Kind, Steps, contract_paths, facts
from draft_editor.model.json_text import Json, parse

SAMPLES: Final = Path(__file__).resolve().parents[3] / "resources" / "samples"


def _paths(value: Json, here: Steps = ()) -> Iterator[Steps]:
    if isinstance(value, dict):
        inner = [((*here, key), item) for key, item in value.items()]
    elif isinstance(value, list):
        inner = [((*here, index), item) for index, item in enumerate(value)]
    else:
        return
    for path, item in inner:
        yield path
        yield from _paths(item, path)


def _known(path: Steps) -> FieldFacts:
    found = facts(path)
    assert found is not None
    return found


def test_the_models_name_the_published_body_key_for_key() -> None:
    sample = parse((SAMPLES / "edit-draft.request.json").read_text(encoding="utf-8"))
    assert list(contract_paths()) == list(_paths(sample))


def test_what_forms_read_is_what_the_models_say() -> None:
    # `python resources/field_facts.py` writes it anew.
    read = {path: facts(path) for path in contract_paths()}
    assert list(read.items()) == list(described().items())


def test_there_are_84_leaves() -> None:
    above = {path[:-1] for path in contract_paths()}
    assert len([path for path in contract_paths() if path not in above]) == 84


def test_every_field_has_a_label_and_a_sentence_of_help() -> None:
    for path in contract_paths():
        known = _known(path)
        assert 0 < len(known.title) <= 40, path
        assert known.title[0].isupper(), path
        assert known.description.endswith("."), path
        assert known.description[0].isupper(), path
        assert len(known.description) <= 90, path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("isFreeMarkerMessage",), "switch"),
        (("editor",), "record"),
        (("messageMetadata",), "free"),
        (("messageAttributes", "body"), "text"),
        (("messageAttributes", "tags"), "texts"),
        (("messageAttributes", "tags", 7), "text"),
        (("messageAttributes", "draftAttributes", "scheduledOn"), "timestamp"),
        (("messageAttributes", "attachments"), "records"),
        (("messageAttributes", "attachments", 3), "record"),
        (("messageAttributes", "attachments", 3, "docSize"), "text"),
        (("messageAttributes", "messageTags", 2, "value"), "free"),
        (("messageAttributes", "messageTags", 2, "primaryAttribute", "value"), "text"),
        (("messageSendingAttributes", "delay"), "number"),
        (("internalCommentAttributes", "groupMembers"), "free"),
    ],
)
def test_each_field_has_its_kind(path: Steps, kind: Kind) -> None:
    assert _known(path).kind == kind


def test_a_field_has_an_advisors_words() -> None:
    footer = _known(("messageSendingAttributes", "addTCPAFooter"))
    assert footer == FieldFacts(
        "Opt-out footer",
        "Adds the opt-out line (“Reply STOP…”). Not set: the service decides.",
        "switch",
    )


@pytest.mark.parametrize(
    ("path", "offered"),
    [
        (("editor", "type"), ["USER"]),
        (("messageAttributes", "type"), ["DRAFT", "OUTGOING", "NOTE"]),
        (("messageAttributes", "protocol"), ["TEXT", "EMAIL", "VOICE_CALL", "NONE"]),
        (("messageAttributes", "purpose"), ["F"]),
        (("messageAttributes", "tags"), ["TRASH"]),
        (("messageAttributes", "tags", 0), ["TRASH"]),
        (("messageAttributes", "draftAttributes", "draftStatus"), ["SCHEDULED"]),
        (
            ("messageAttributes", "draftAttributes", "draftFailureReason"),
            ["MDL_EVENT_UNDER_TIME_LIMIT_REASON"],
        ),
        (("notificationAttributes", "notificationButtons", 0, "buttonTheme"), ["PRIMARY"]),
    ],
)
def test_the_published_words_are_offered(path: Steps, offered: list[str]) -> None:
    vocabulary = _known(path).vocabulary
    assert vocabulary is not None
    assert [word.value for word in vocabulary.offered] == offered


@pytest.mark.parametrize(
    "path",
    [
        (),
        ("extra",),
        ("is_free_marker_message",),
        ("messageAttributes", 0),
        ("messageAttributes", "body", "x"),
        ("messageAttributes", "tags", "TRASH"),
        ("messageAttributes", "metaData", "key"),
        ("messageAttributes", "attachments", "docSize"),
    ],
)
def test_other_paths_are_not_of_the_contract(path: Steps) -> None:
    assert facts(path) is None


def test_asking_for_facts_builds_no_model() -> None:
    script = (
        "from draft_editor.model.contract import EditBody\n"
        "from draft_editor.model.field_facts import contract_paths, facts\n"
        "assert all(facts(path) for path in contract_paths())\n"
        "print(EditBody.__pydantic_complete__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_the_contract_can_be_told_as_a_json_schema() -> None:
    schema = EditBody.model_json_schema()
    assert "required" not in schema
    assert set(schema["$defs"]["DraftAttributes"]["properties"]) == {
        "draftStatus",
        "scheduledOn",
        "draftFailureReason",
    }
