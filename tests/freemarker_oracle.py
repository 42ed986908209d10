"""The real FreeMarker of Debian, asked about many templates in one go.

It runs through BeanShell, so a Java runtime is enough. Three configurations answer: an old one
for the United States, a new one for French Canada, and one for Germany that writes numbers as
computers do. What they do not agree on is not certain.
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from draft_editor.model.json_text import Json, JsonObject, Number

JARS: Final = (Path("/usr/share/java/freemarker.jar"), Path("/usr/share/java/bsh.jar"))
_SCRIPT: Final = Path(__file__).with_name("freemarker.bsh")
_QUICK_START: Final = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xss4m")


class Question(NamedTuple):
    """A template and its values."""

    template: str
    values: JsonObject


class Verdict(NamedTuple):
    """What the configurations make of it; `None` where one fails."""

    old: str | None
    new: str | None
    plain: str | None

    @property
    def fails(self) -> bool:
        """Whether all of them fail."""
        return self == (None, None, None)

    @property
    def certain(self) -> str | None:
        """What all of them make of it, where that is the same."""
        return self.old if self.old == self.new == self.plain else None


def missing() -> str:
    """Why FreeMarker cannot be asked on this machine; empty where it can."""
    absent = [str(jar) for jar in JARS if not jar.exists()]
    if shutil.which("java") is None:
        absent.append("java")
    return f"no {', '.join(absent)}: Debian has libfreemarker-java, bsh, a JRE" if absent else ""


def ask(questions: Sequence[Question], folder: Path) -> list[Verdict]:
    """The verdict on each question, from one Java process."""
    asked, answered = folder / "asked", folder / "answered"
    lines = [f"{_coded(each.template)} {_coded(_filling(each.values))}\n" for each in questions]
    asked.write_text("".join(lines), encoding="ascii")
    path = ":".join(map(str, JARS))
    command = ["java", *_QUICK_START, "-cp", path, "bsh.Interpreter", str(_SCRIPT)]
    done = subprocess.run(
        [*command, str(asked), str(answered)], capture_output=True, text=True, check=False
    )
    verdicts = [_verdict(line) for line in answered.read_text(encoding="ascii").splitlines()]
    assert (len(verdicts), done.returncode) == (len(questions), 0), done.stdout + done.stderr
    return verdicts


def _verdict(line: str) -> Verdict:
    old, new, plain = line.split(" ")
    return Verdict(_decoded(old), _decoded(new), _decoded(plain))


def _decoded(answer: str) -> str | None:
    return None if answer == "!" else base64.b64decode(answer[1:]).decode()


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _filling(values: JsonObject) -> str:
    """The script that fills `m` with the values, as a reader of JSON in Java would."""
    lines: list[str] = []
    names = (f"v{number}" for number in count())

    def java(value: Json) -> str:
        match value:
            case None:
                return "null"
            case bool():
                return f"new Boolean({str(value).lower()})"
            case str():
                return json.dumps(value)
            case Number():
                kind = "Integer" if value.is_whole else "Double"
                return f'new {kind}("{value.text}")'
            case list():
                name = next(names)
                lines.append(f"{name} = new ArrayList();")
                lines.extend(f"{name}.add({java(item)});" for item in value)
                return name
            case dict():
                name = next(names)
                lines.append(f"{name} = new LinkedHashMap();")
                lines.extend(
                    f"{name}.put({json.dumps(key)}, {java(item)});" for key, item in value.items()
                )
                return name

    for key, item in values.items():
        lines.append(f"m.put({json.dumps(key)}, {java(item)});")
    return "\n".join(lines)
