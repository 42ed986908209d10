"""How much memory this process uses."""

from __future__ import annotations

from pathlib import Path


def used_memory() -> dict[str, list[float]]:
    """Megabytes: `rss` is all that is resident, `pss` shares what is shared (Linux)."""
    told = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").split()
    return {name: [int(told[told.index(f"{name.title()}:") + 1]) / 1024] for name in ("rss", "pss")}
