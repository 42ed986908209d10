"""What is declared for the merge lies where the contract has it."""

from __future__ import annotations

import pytest

from draft_editor.draft.merge_places import identified, is_text, set_keys
from draft_editor.draft.path import ROOT, Path
from draft_editor.model.json_text import parse


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("messageAttributes.body", True),
        ("messageAttributes.subject", True),
        ("messageAttributes.purpose", False),
        ("messageAttributes", False),
        ("metaData.body", False),
    ],
)
def test_texts_are_what_a_person_writes(path: str, expected: bool) -> None:
    assert is_text(Path.parse(path)) is expected


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("messageAttributes.tags", ()),
        ("messageAttributes.attachments", ("fileURL",)),
        ("messageAttributes.messageTags", ("tagTypeUuid", "referenceIdentifier")),
        ("messageAttributes.messageTags[3].parentTags", ("tagTypeUuid", "referenceIdentifier")),
        ("messageAttributes.messageTags[0].secondaryAttributes", ("value",)),
        ("messageSendingAttributes.listOfEmailsToBeCCed", ()),
        ("messageSendingAttributes.listOfEmailsToBeBCCed", ()),
        ("notificationAttributes.additionalNotifierNotificationDAUUIDs", ()),
        ("internalCommentAttributes.usersToNotify", ("uuid",)),
        ("internalCommentAttributes.usersFollowing", ("uuid",)),
        ("internalCommentAttributes.usersSubscribed", ("uuid",)),
        ("internalCommentAttributes.usersUnSubscribed", ("uuid",)),
        ('internalCommentAttributes.groupMembers["Any group"]', ("uuid",)),
        ("internalCommentAttributes.groupMembers", None),
        ("notificationAttributes.notificationButtons", None),
        ("tags", None),
    ],
)
def test_sets_are_lists_without_order(path: str, keys: tuple[str, ...] | None) -> None:
    assert set_keys(Path.parse(path)) == keys
    assert set_keys(ROOT) is None


@pytest.mark.parametrize(
    ("text", "keys", "count"),
    [
        ('["b", "a", "", "1"]', (), 4),
        ('[{"uuid": "a"}, {"uuid": "b", "name": null}, "a"]', ("uuid",), 3),
        ('[{"x": "1", "y": "2"}, {"x": "1", "y": "3"}]', ("x", "y"), 2),
        ("[]", ("uuid",), 0),
        ('["a", "a"]', (), None),
        ('["a", {"uuid": "a"}]', (), None),
        ('["a", 1]', (), None),
        ("[null]", ("uuid",), None),
        ('[{"uuid": "a"}, {"uuid": "a", "name": "b"}]', ("uuid",), None),
        ('[{"uuid": ""}]', ("uuid",), None),
        ('[{"uuid": null}]', ("uuid",), None),
        ('[{"x": "1"}]', ("x", "y"), None),
    ],
)
def test_the_items_of_a_set_are_told_apart(
    text: str, keys: tuple[str, ...], count: int | None
) -> None:
    items = parse(text)
    assert isinstance(items, list)
    found = identified(items, keys)
    if count is None:
        assert found is None
    else:
        assert found is not None
        assert list(found.values()) == items
        assert len(found) == count
