"""Pictures of one's own: kept as long as a draft could ask for them, cleared when a run ends."""

from __future__ import annotations

from pathlib import Path as FilePath

from draft_editor.draft.path import Path
from draft_editor.model.words import words
from keeper_stage import ONE, TWO, Desk, run

ATTACHMENTS = Path.of("messageAttributes", "attachments")


def a_picture(desk: Desk, name: str) -> FilePath:
    desk.pictures.mkdir(exist_ok=True)
    path = desk.pictures / name
    path.write_bytes(b"x")
    return path


def test_a_picture_that_a_draft_still_names_stays_and_the_others_go(path: FilePath) -> None:
    with run(path) as desk:
        named, undone = a_picture(desk, "Image collée.png"), a_picture(desk, "undone.png")
        needless = a_picture(desk, "needless.png")
        draft = desk.begin(ONE)
        draft.set(words("Attach"), ATTACHMENTS, [{"originalFileName": named.name}])
        other = desk.begin(TWO)
        other.set(words("Attach"), ATTACHMENTS, [{"originalFileName": undone.name}])
        other.undo()
        desk.keeper.note_open((ONE, TWO), ONE)
    assert named.exists()
    assert undone.exists(), "it can be done again"
    assert not needless.exists()


def test_of_another_profile_too(path: FilePath) -> None:
    with run(path) as desk:
        named = a_picture(desk, "belt.jpg")
        draft = desk.begin(ONE)
        draft.set(words("Attach"), ATTACHMENTS, [{"originalFileName": named.name}])
        desk.keeper.note_open((ONE,), ONE)
    with run(path, "work") as desk:
        desk.restored()
    assert named.exists()


def test_one_that_is_still_to_be_uploaded_stays_whatever_its_row_is_called(path: FilePath) -> None:
    with run(path) as desk:
        waits, done = a_picture(desk, "pasted.png"), a_picture(desk, "done.png")
        draft = desk.begin(ONE)
        draft.set(words("Attach"), ATTACHMENTS, [{"originalFileName": "Worn belt.png"}])
        desk.keeper.note_files(ONE, f'[{{"path": "{waits}"}}]')
        desk.keeper.note_open((ONE,), ONE)
    assert waits.exists()
    assert not done.exists()
