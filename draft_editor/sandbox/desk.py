"""Where requests are answered; it knows the contract and the ledger, and no sockets."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http import HTTPStatus
from typing import assert_never

from draft_editor.model.json_text import (
    BadJson,
    JsonObject,
    Number,
    decode,
    dump,
    parse_object,
)
from draft_editor.sandbox.alteration import altered
from draft_editor.sandbox.arrivals import Arrivals, Request
from draft_editor.sandbox.faults import BadScript, FaultScript
from draft_editor.sandbox.ids import DEPARTMENT, USERS
from draft_editor.sandbox.judgement import judge
from draft_editor.sandbox.ledger import Customer, Ledger, StoredDraft, stored_file
from draft_editor.sandbox.listing import ENVELOPE, UnfitWish, listed, read_wish
from draft_editor.sandbox.reply import (
    Reply,
    edit_failure,
    edit_success,
    failure,
    json_reply,
    not_allowed,
    not_signed_in,
    nothing_here,
    request_id,
    wrong_method,
)
from draft_editor.sandbox.routes import (
    ControlRoute,
    EditRoute,
    FileRoute,
    ListRoute,
    NoRoute,
    Route,
    SendRoute,
    Thread,
)

_NO_MESSAGE = "No draft of this customer has this id."


@dataclass(frozen=True, slots=True, repr=False)
class Door:
    """The one account that may come in (HTTP Basic, contract, section 3)."""

    login: str
    password: str = field(repr=False)

    def admits(self, headers: Mapping[str, str]) -> bool:
        """Whether the request carries this account's name and password."""
        scheme, _, given = headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return False
        try:
            said = base64.b64decode(given.strip(), validate=True)
        except (binascii.Error, ValueError):
            return False
        return hmac.compare_digest(said, f"{self.login}:{self.password}".encode())


class Desk:
    """Answers every route. Thread: every connection's; the ledger and the lists are locked."""

    def __init__(self, ledger: Ledger, door: Door, script: FaultScript, seen: Arrivals) -> None:
        self._ledger = ledger
        self._door = door
        self.script = script
        self.seen = seen

    def answer(self, request: Request, route: Route) -> Reply:
        """The answer to one request, after everything it asks for has been done."""
        match route:
            case EditRoute() | SendRoute() | ListRoute():
                return self._thread(request, route)
            case FileRoute(name):
                return self._file(request, name)
            case ControlRoute(topic, of):
                return self._control(request, topic, of)
            case NoRoute():
                return nothing_here()
            case _:
                assert_never(route)

    def alter(self, route: Route) -> None:
        """Lets somebody else change what the route names: a draft, or a customer's drafts."""
        drafts: list[StoredDraft] = []
        match route:
            case EditRoute(message=message):
                found = self._ledger.draft(message)
                drafts = [] if found is None else [found]
            case ListRoute(customer=customer):
                drafts = self._ledger.drafts_of(customer)
            case _:
                return
        for draft in drafts:
            text = altered(decode(draft.body), datetime.now(UTC))
            self._ledger.alter(replace(draft, body=text.encode()))

    def _thread(self, request: Request, route: Thread) -> Reply:
        if not self._door.admits(request.headers):
            return not_signed_in()
        if request.method != "POST":
            return wrong_method("POST")
        if route.department != DEPARTMENT:
            return not_allowed("communications.message.get")
        if route.user not in USERS:
            return failure(HTTPStatus.NOT_FOUND, "USER_NOT_FOUND", "This user is not known.")
        customer = self._ledger.customer(route.customer)
        if customer is None:
            said = "This customer is not known."
            return failure(HTTPStatus.NOT_FOUND, "CUSTOMER_NOT_FOUND", said)
        try:
            body = parse_object(decode(request.body))
        except BadJson as error:
            return failure(HTTPStatus.BAD_REQUEST, "INVALID_REQUEST", str(error))
        match route:
            case EditRoute():
                return self._edit(request, route, body)
            case SendRoute():
                return edit_success(request_id(), route.customer, ())
            case ListRoute():
                return self._list(customer, body)
            case _:
                assert_never(route)

    def _edit(self, request: Request, route: EditRoute, body: JsonObject) -> Reply:
        draft = self._ledger.draft(route.message)
        if draft is None or draft.customer != route.customer:
            return failure(HTTPStatus.NOT_FOUND, "MESSAGE_NOT_FOUND", _NO_MESSAGE)
        verdict = judge(body, datetime.now(UTC))
        if verdict.errors:
            return edit_failure(
                verdict.errors, verdict.warnings, message=route.message, customer=route.customer
            )
        attributes = body.get("messageAttributes")
        protocol = attributes.get("protocol") if isinstance(attributes, dict) else None
        edited = StoredDraft(
            route.message,
            route.customer,
            protocol if isinstance(protocol, str) else draft.protocol,
            not ENVELOPE.isdisjoint(body),
            request.body,
        )
        self._ledger.accept(edited, route.user)
        return edit_success(route.message, route.customer, verdict.warnings)

    def _list(self, customer: Customer, body: JsonObject) -> Reply:
        try:
            wish = read_wish(body)
        except UnfitWish as error:
            said = f"{error} has a value that does not fit."
            return failure(HTTPStatus.BAD_REQUEST, "INVALID_REQUEST", said)
        return Reply(HTTPStatus.OK, listed(self._ledger, customer, wish))

    def _file(self, request: Request, name: str) -> Reply:
        match request.method:
            case "GET" | "HEAD":
                found = self._ledger.file(name)
                if found is None:
                    return nothing_here()
                return Reply(200, found.content, found.mime, (("ETag", f'"{found.etag}"'),))
            case "PUT":
                mime = request.headers.get("Content-Type", "application/octet-stream")
                file = stored_file(name, mime, request.body)
                is_new = self._ledger.keep_file(file)
                status = HTTPStatus.CREATED if is_new else HTTPStatus.OK
                body: JsonObject = {"name": name, "size": Number(str(len(request.body)))}
                etag = ("ETag", f'"{file.etag}"')
                return replace(json_reply(body, status, stored=True), headers=(etag,))
            case _:
                return wrong_method("GET, HEAD, PUT")

    def _control(self, request: Request, topic: str, of: str) -> Reply:
        match (request.method, topic, of):
            case ("GET", "requests", ""):
                return json_reply(self.seen.listed())
            case ("DELETE", "requests", ""):
                self.seen.clear()
                return json_reply([])
            case ("GET", "faults", ""):
                return json_reply(self.script.waiting())
            case ("DELETE", "faults", ""):
                self.script.clear()
                return json_reply([])
            case ("POST", "faults", ""):
                return self._scripted(request.body)
            case ("GET", "edits", ""):
                counts = self._ledger.edits().items()
                return json_reply({message: Number(str(count)) for message, count in counts})
            case ("GET", "drafts", message) if message:
                draft = self._ledger.draft(message)
                return nothing_here() if draft is None else Reply(HTTPStatus.OK, draft.body)
            case _:
                return nothing_here()

    def _scripted(self, source: bytes) -> Reply:
        try:
            self.script.add(source)
        except BadScript as complaint:
            body = dump({"error": str(complaint)}).encode()
            return Reply(HTTPStatus.BAD_REQUEST, body)
        return json_reply(self.script.waiting())
