"""The line of one figure, as people and scripts read it."""

from __future__ import annotations

from dataclasses import dataclass

_APART = "  "
_NO_BUDGET = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure; smaller is better. Without a budget it is told and never over."""

    name: str
    value: float
    unit: str
    budget: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether the figure, as it is written, is more than its budget."""
        return self.budget is not None and round(self.value, 2) > self.budget

    def text(self) -> str:
        """`name  value unit  budget  ok|over`."""
        budget = _NO_BUDGET if self.budget is None else f"{self.budget:.2f}"
        verdict = "over" if self.is_over else "ok"
        return _APART.join((self.name, f"{self.value:.2f} {self.unit}", budget, verdict))


def read_line(text: str) -> Line:
    """The figure of a line; raises `ValueError` for anything else."""
    name, measured, budget, verdict = text.split(_APART)
    value, unit = measured.split(" ")
    line = Line(name, float(value), unit, None if budget == _NO_BUDGET else float(budget))
    if line.text() != text or verdict not in {"ok", "over"}:
        raise ValueError("not a line of a figure")
    return line
