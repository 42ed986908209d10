"""The lines of the benchmark, which scripts read; nothing here is timed."""

from __future__ import annotations

import pytest

from bench.figures import FIGURES, main
from bench.line import Line, read_line


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (Line("start.window", 1.234, "x", 1.5), "start.window  1.23 x  1.50  ok"),
        (Line("start.window", 1.5, "x", 1.5), "start.window  1.50 x  1.50  ok"),
        (Line("start.window", 1.51, "x", 1.5), "start.window  1.51 x  1.50  over"),
        (Line("typing.1x-text", 2.0, "ms"), "typing.1x-text  2.00 ms  -  ok"),
    ],
)
def test_a_figure_is_one_line(line: Line, text: str) -> None:
    assert line.text() == text
    read = read_line(text)
    assert (read.name, read.unit, read.budget) == (line.name, line.unit, line.budget)
    assert read.value == round(line.value, 2)
    assert read.is_over == line.is_over


def test_a_figure_that_is_over_only_when_looked_at_closely_is_not_over() -> None:
    assert not Line("typing.200-tags", 16.704, "ms", 16.7).is_over


@pytest.mark.parametrize(
    "text",
    [
        "",
        "start.window  1.23 x  1.50",
        "start.window  1.23 x  1.50  over",
        "start.window  1.23  1.50  ok",
        "start.window  fast x  1.50  ok",
        "start.window  1.230 x  1.50  ok",
    ],
)
def test_another_line_is_no_figure(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_line(text)


def test_an_unknown_name_is_said_before_anything_is_measured(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["typing", "speed"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "'speed'" in said.err
    assert all(name in said.err for name in FIGURES)
