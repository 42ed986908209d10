"""Each scripted fault of the sandbox: the right word, and the service has what the word says."""

from __future__ import annotations

import pytest

from draft_editor.app import Program
from draft_editor.sandbox.faults import Deed
from flow.fault_matrix import FAULTS, KINDS, Cell, Fault, FaultMatrix, Moment, table


def test_every_fault_is_met() -> None:
    assert {fault.do.partition(":")[0] for fault in FAULTS} == set(Deed)


@pytest.mark.timeout(300)
def test_what_the_window_says_is_what_the_service_has(program: Program) -> None:
    matrix = FaultMatrix(program)
    cells = list(matrix.cells())
    assert [each for each in cells if each.wrong] == []
    assert len(cells) == len(FAULTS) * len(KINDS) * len(Moment)
    ends = list(matrix.without_service())
    assert ends == [(kind, "waiting", True) for kind in KINDS]


def test_the_table_has_a_row_for_each_fault_and_marks_what_is_wrong() -> None:
    drop, hang = Fault("drop", "unknown", 0), Fault("hang:9", "unknown", 0, is_cancelled=True)
    cells = [
        Cell(fault, kind, moment, "unknown", 1, 2, ("two edits",) if fault is hang else ())
        for fault in (drop, hang)
        for moment in Moment
        for kind in KINDS
    ]
    head, first, second = table(cells).splitlines()
    assert head.split("  ")[0] == "fault"
    assert head.count("first try") == head.count("after a retry") == len(KINDS)
    assert first.startswith("drop ")
    assert first.count("unknown 1 → 2 ") == 2 * len(KINDS) - 1
    assert second.startswith("hang:9, cancelled ")
    assert second.count("unknown 1 → 2!") == 2 * len(KINDS)
