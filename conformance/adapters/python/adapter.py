#!/usr/bin/env python3
"""Connects an implementation to the conformance suite, with one JSON message per line on stdin and stdout.

To adapt your own implementation, copy this file and replace `users`.
"""
import json
import sys

import users

HELLO = {
    "type": "hello",
    "protocol": 1,
    "implementation": {"name": "tiny", "version": "1.0.0", "language": "Python"},
    "capabilities": {"operations": users.SUPPORTED, "has": []},
}


def handle_call(message):
    """Returns the answer to a call. An error of the API is an answer too."""
    call_id, operation = message["id"], message["operation"]
    unsupported = {"type": "unsupported", "id": call_id, "context": {"message": "not supported"}}
    if operation not in users.SUPPORTED:
        return unsupported
    try:
        status = 200
        body = users.perform(operation, message["actor"], message.get("api_version"), message["params"])
    except users.UnsupportedParam as error:
        return unsupported | {"param": error.args[0]}
    except users.ApiError as error:
        status, body = error.status, error.body
    return {"type": "answer", "id": call_id, "status": status, "body": body}


def handle_line(line):
    """Returns the reply to a line. A line that cannot be handled must not stop the adapter."""
    message = None
    try:
        message = json.loads(line)
        return HELLO if message["type"] == "hello" else handle_call(message)
    except Exception as error:
        call_id = message.get("id") if isinstance(message, dict) else None
        return {"type": "errored", "id": call_id, "context": {"message": repr(error)}}


def main():
    for line in sys.stdin:
        print(json.dumps(handle_line(line)), flush=True)


if __name__ == "__main__":
    main()
