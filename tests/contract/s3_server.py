"""An S3-compatible server that others wrote (Moto), in a process of its own.

It checks every signature, with the code of the store's own client. Prints a line of JSON when
it is ready: its `port`, a `key_id` and a `secret`; ends with its standard input.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from threading import Thread

BUCKET = "estimates"
_ALL = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}
_STEPS = 4
"""What is asked below before signatures count."""


def main() -> None:
    """Serve until nobody holds the other end of standard input."""
    os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = str(_STEPS)
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    moto = import_module("moto.moto_server.werkzeug_app")
    application = moto.DomainDispatcherApplication(moto.create_backend_app)
    serving = import_module("werkzeug.serving")
    server = serving.make_server(
        "127.0.0.1", 0, application, threaded=True, request_handler=_quiet(serving)
    )
    Thread(target=server.serve_forever, daemon=True).start()
    known = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
    there = {"endpoint_url": f"http://127.0.0.1:{server.server_port}", **known}
    boto3 = import_module("boto3")
    iam = boto3.client("iam", **there)
    iam.create_user(UserName="advisor")
    iam.put_user_policy(UserName="advisor", PolicyName="p", PolicyDocument=json.dumps(_ALL))
    key = iam.create_access_key(UserName="advisor")["AccessKey"]
    boto3.client("s3", **there).create_bucket(Bucket=BUCKET)
    told = {
        "port": server.server_port,
        "key_id": key["AccessKeyId"],
        "secret": key["SecretAccessKey"],
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    sys.stdin.read()
    server.shutdown()


def _quiet(serving: object) -> type:
    handler = vars(serving)["WSGIRequestHandler"]
    return type("Quiet", (handler,), {"log": lambda *_: None})


if __name__ == "__main__":
    main()
