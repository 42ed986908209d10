"""`draft-editor submit`: what an order needs, where it is looked for, how its lack is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from command_runner import BODY, Home, Ran, access, address
from draft_editor.model.locator import Locator
from draft_editor.sandbox import Sandbox
from draft_editor.store.profile import Profile
from draft_editor.store.profiles import Profiles
from sandbox_caller import Caller


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--message="], "The message id is empty."),
        (["--message=list"], "“list”"),
        (["--customer=a/b"], "customer id has “/”"),
        (["--base-url=http://service.invalid"], "use “https://”"),
        (["--base-url=nonsense"], "must begin with “https://”"),
        (["--profile=Nobody"], "There is no profile “Nobody”"),
        (["--login=a:b"], "colon"),
    ],
)
def test_what_cannot_be_asked_is_said(
    submit: Callable[..., Ran], caller: Caller, more: list[str], said: str
) -> None:
    ran = submit(*more)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
    assert caller.seen() == []


def test_a_missing_id_is_named(home: Home, sandbox: Sandbox) -> None:
    ran = home.run("submit", home.file(BODY), *access(sandbox), typed="x\n")
    assert (ran.code, ran.out) == (2, "")
    assert "The department id is missing" in ran.err


def test_a_missing_address_or_login_is_named(home: Home, draft: Locator) -> None:
    order = ("submit", home.file(BODY), *address(draft))
    ran = home.run(*order, "--login=a", "--password-stdin", typed="x\n")
    assert (ran.code, ran.err) == (
        2,
        "The address of the service is missing: give “--base-url”.\n",
    )
    ran = home.run(*order, "--base-url=https://service.invalid")
    assert ran.code == 2
    assert "The login is missing" in ran.err


def test_a_login_can_be_typed_before_its_password(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator
) -> None:
    at, *_ = access(sandbox)
    order = ("submit", home.file(BODY), at, "--login", "-", "--password-stdin", *address(draft))
    ran = home.run(*order, typed=f"{sandbox.login}\r\n{sandbox.password}\n")
    assert (ran.code, ran.err) == (0, "")
    assert caller.edits() == {draft.message: 1}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (b"", "No user name came on standard input.\n"),
        (b"\nword\n", "No user name came on standard input.\n"),
        (b"\xff\nword\n", "The user name on standard input is no UTF-8 text.\n"),
        (b"me\n", "No password came on standard input.\n"),
    ],
)
def test_a_user_name_has_to_come(
    home: Home, sandbox: Sandbox, draft: Locator, typed: bytes, said: str
) -> None:
    at, *_ = access(sandbox)
    order = ("submit", home.file(BODY), at, "--login=-", "--password-stdin", *address(draft))
    ran = home.run(*order, typed=typed)
    assert (ran.code, ran.err) == (2, said)


@pytest.mark.parametrize("typed", [b"", b"\n", b"\r\n", b"\xff\n"])
def test_a_password_has_to_come(home: Home, sandbox: Sandbox, draft: Locator, typed: bytes) -> None:
    order = ("submit", home.file(BODY), *access(sandbox), *address(draft))
    ran = home.run(*order, typed=typed)
    assert ran.code == 2
    assert "password on standard input" in ran.err or "No password came" in ran.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such file"),
        (b"[]", "A JSON object"),
        (b"{", "line 1"),
        (b'{"a": 1, "a": 2}', "stands twice"),
        (b"\xff", "Not a UTF-8 text"),
        (b'{"locator": {"department": "a"}, "body": {}}', "“user” is missing"),
    ],
)
def test_a_file_that_cannot_be_taken(
    home: Home, sandbox: Sandbox, draft: Locator, content: bytes | None, said: str
) -> None:
    file = home.path / "absent.json" if content is None else home.file(content)
    ran = home.run("submit", file, *access(sandbox), *address(draft), typed="x\n")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert str(file) in ran.err


def test_a_profile_gives_address_and_ids(
    home: Home, sandbox: Sandbox, caller: Caller, draft: Locator
) -> None:
    save_profile(home, sandbox)
    who = ("--login", sandbox.login, "--password-stdin", f"--customer={draft.customer}")
    order = ("submit", home.file(BODY), "--profile", "Here", *who, f"--message={draft.message}")
    ran = home.run(*order, typed=f"{sandbox.password}\r\n")
    assert (ran.code, ran.err) == (0, "")
    assert caller.edits() == {draft.message: 1}


def test_the_login_of_a_profile_goes_to_its_own_address_only(
    home: Home, sandbox: Sandbox, draft: Locator
) -> None:
    save_profile(home, sandbox)
    other = "--base-url=https://another.invalid/"
    ran = home.run("submit", home.file(BODY), "--profile=Here", other, *address(draft))
    assert ran.code == 2
    assert "only sent to the profile’s own address" in ran.err


def test_without_a_keyring_a_login_has_to_be_given(
    home: Home, sandbox: Sandbox, draft: Locator
) -> None:
    save_profile(home, sandbox)
    ran = home.run("submit", home.file(BODY), "--profile=Here", *address(draft))
    assert ran.code == 2
    assert ran.err.startswith("No keyring is running on this computer.")


def test_a_profile_that_cannot_be_read_is_named(home: Home) -> None:
    (home.data / "profiles").mkdir(parents=True)
    (home.data / "profiles" / "broken.json").write_text("{", encoding="utf-8")
    ran = home.run("submit", home.file(BODY), "--profile=Here")
    assert ran.code == 2
    assert [("broken.json" in line) for line in ran.err.splitlines()] == [True, False]


def save_profile(home: Home, sandbox: Sandbox) -> Profile:
    profile = Profile(
        name="Here",
        base_url=sandbox.base_url,
        department=sandbox.department,
        user=sandbox.user,
        dealer_zone="US/Central",
        key="a-key-of-its-own",
    )
    (home.data / "profiles").mkdir(parents=True)
    Profiles(home.data / "profiles").save(profile)
    return profile
