"""What may be said about a job that failed."""

from __future__ import annotations

from draft_editor.model.words import Complaint, words
from draft_editor.worker.ending import Done, Failed


def test_a_complaint_speaks_for_itself() -> None:
    said = words("The password is missing.")
    assert Failed(Complaint(said)).said is said


def test_any_other_error_keeps_its_text_to_itself() -> None:
    failed = Failed(ValueError("password=hunter2"))
    assert "hunter2" not in str(failed.said)
    assert "hunter2" not in repr(failed)
    assert "ValueError" in str(failed.said)


def test_what_a_job_brought_is_not_written_to_a_log() -> None:
    assert "hunter2" not in repr(Done("hunter2"))
