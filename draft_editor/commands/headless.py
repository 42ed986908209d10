"""Submitting and validating without a window, for scripts and for a terminal."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Final, assert_never

from draft_editor.api.authentication import BasicLogin
from draft_editor.api.base_url import check_base_url
from draft_editor.api.client import DraftClient
from draft_editor.api.connection import Connection
from draft_editor.api.plain_text import one_line
from draft_editor.api.redaction import RedactingFilter
from draft_editor.assembly.own_rules import own_policy
from draft_editor.commands.command_line import ON_STANDARD_INPUT, Submit, Validate
from draft_editor.commands.console import complain, tell
from draft_editor.commands.password import typed_name, typed_password
from draft_editor.commands.submit_report import Report, report_of
from draft_editor.commands.submit_run import sent
from draft_editor.model.json_text import parse_object
from draft_editor.model.locator import Locator
from draft_editor.model.words import Complaint, count_words, words
from draft_editor.rules.finding import Finding, Level
from draft_editor.rules.review import findings
from draft_editor.store.draft_file import DraftFile, read_draft_file
from draft_editor.store.folder import DataFolder
from draft_editor.store.logins import Logins, NotKnown, Recalled, SessionSecrets
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from draft_editor.store.secrets import Keyring

BLOCKED: Final = 5

_LINE: Final = 2000
"""Characters of one finding that are printed at most."""


class NotGiven(Complaint):
    """Something that a submission needs was neither given nor found."""


def validate(order: Validate) -> int:
    """Print the findings of a file, one a line; 5 if one blocks. Raises `BadFile`."""
    found = _findings(read_draft_file(order.file), None, None)
    tell(*map(_line, found))
    return BLOCKED if _blocking(found) else 0


def submit(order: Submit, redaction: RedactingFilter) -> int:
    """Send one edit and print what came of it; the exit code says the outcome.

    Raises a `Complaint` for what is wrong with the order itself; then nothing was sent.
    `redaction` learns what it has to hide.
    """
    file = read_draft_file(order.file)
    profile = None if order.profile is None else _profile(order.profile, order.data_dir)
    locator = _locator(order, file.locator, profile)
    base_url = _base_url(order, profile)
    login = _login(order, profile)
    redaction.learn(*login.secrets(), *locator.ids)
    client = DraftClient(base_url, login, _connection(profile))
    found = _findings(file, profile, order.data_dir)
    blocking = _blocking(found)
    if blocking and not order.anyway:
        return _not_sent(blocking, as_json=order.as_json)
    ended = sent(client, locator, file.body)
    report = report_of(ended.outcome, ended.seconds)
    # A service may repeat the login in its answer.
    report = report.without(RedactingFilter(login.secrets()).redacted)
    tell(*([report.as_json()] if order.as_json else report.lines()))
    return report.exit_code


def _not_sent(blocking: Sequence[Finding], *, as_json: bool) -> int:
    why = count_words(
        "%n finding(s) stand against it; “--anyway” sends it all the same.", len(blocking)
    )
    report = Report("blocked", BLOCKED, str(why))
    if as_json:
        complain(*map(_line, blocking))
        tell(report.as_json())
    else:
        tell(*report.lines(), *map(_line, blocking))
    return report.exit_code


def _findings(
    file: DraftFile, profile: Profile | None, data_dir: Path | None
) -> tuple[Finding, ...]:
    tree, now = parse_object(file.body), datetime.now(UTC)
    policy = own_policy(DataFolder.chosen(data_dir, os.environ), os.environ)
    if profile is None:
        return findings(tree, now, _own_zone(), policy=policy)
    return findings(tree, now, profile.zone, policy=policy, hours=profile.hours)


def _blocking(found: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in found if finding.level is Level.BLOCKS)


def _line(finding: Finding) -> str:
    path = one_line(str(finding.path), _LINE) or "."
    return f"{finding.level.value} {path} {one_line(str(finding.said), _LINE)}"


def _own_zone() -> tzinfo:
    """This computer's distance from UTC, where no profile names the dealer's zone."""
    return datetime.now(UTC).astimezone().tzinfo or UTC


def _profile(name: str, data_dir: Path | None) -> Profile:
    folder = DataFolder.chosen(data_dir, os.environ)
    known = Profiles(folder.profiles).all()
    profile = known.named(name)
    if profile is not None:
        return profile
    for trouble in known.troubles:
        complain(str(trouble.said))
    raise NotGiven(
        words("There is no profile “{name}” in “{folder}”.", name=name, folder=str(folder.profiles))
    )


def _locator(order: Submit, in_file: Locator | None, profile: Profile | None) -> Locator:
    """The address: each part from the options, else the file, else the profile."""
    of_file = (None,) * 4 if in_file is None else in_file.ids
    of_profile = (None, None) if profile is None else (profile.department, profile.user)
    department, user, customer, message = (
        _first(part, *sources)
        for part, *sources in zip(
            ("department", "user", "customer", "message"),
            (order.department, order.user, order.customer, order.message),
            of_file,
            (*of_profile, None, None),
            strict=True,
        )
    )
    return Locator.of(department, user, customer, message)


def _first(part: str, *sources: str | None) -> str:
    for source in sources:
        if source is not None:
            return source
    raise NotGiven(
        words(
            "The {part} id is missing: give “--{part}”, or a draft file with a “locator”.",
            part=part,
        )
    )


def _base_url(order: Submit, profile: Profile | None) -> str:
    if order.base_url is None:
        if profile is None:
            raise NotGiven(words("The address of the service is missing: give “--base-url”."))
        return profile.base_url
    base_url = check_base_url(order.base_url)
    if order.login is None and profile is not None and base_url != check_base_url(profile.base_url):
        raise NotGiven(
            words(
                "The login of a profile is only sent to the profile’s own address; "
                "with another one, give “--login” too."
            )
        )
    return base_url


def _login(order: Submit, profile: Profile | None) -> BasicLogin:
    if order.login is not None:
        name = typed_name() if order.login == ON_STANDARD_INPUT else order.login
        return BasicLogin(name, typed_password())
    if profile is None:
        raise NotGiven(
            words("The login is missing: give “--login” and “--password-stdin”, or “--profile”.")
        )
    with closing(Keyring()) as keyring:
        recalled = Logins(keyring, SessionSecrets()).recall(profile.key)
    match recalled:
        case Recalled(login):
            return BasicLogin(login.name, login.password)
        case NotKnown(said):
            raise NotGiven(said)
        case _:
            assert_never(recalled)


def _connection(profile: Profile | None) -> Connection:
    if profile is None or not profile.extra_ca_file:
        return Connection()
    return Connection(extra_ca=Path(profile.extra_ca_file))
