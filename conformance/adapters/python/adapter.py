#!/usr/bin/env python3
"""Speaks with the conformance suite: one JSON message a line, on standard input and output.

Copy it, and put your own implementation in the place of `users`: what it performs, and how it answers.
"""
import json
import sys

import users

HELLO = {
    "type": "hello",
    "protocol": 1,
    "implementation": {"name": "tiny", "version": "1.0.0", "language": "Python"},
    "capabilities": {"operations": users.PERFORMED, "has": []},
}


def answer(message):
    """The answer to a call: what the implementation says, be it a refusal."""
    identity, operation = message["id"], message["operation"]
    unsupported = {"type": "unsupported", "id": identity, "context": {"message": "it is not performed here"}}
    if operation not in users.PERFORMED:
        return unsupported
    try:
        status = 200
        body = users.perform(operation, message["actor"], message.get("api_version"), message["params"])
    except users.Unperformed as what:
        return unsupported | {"param": what.args[0]}
    except users.Refused as refusal:
        status, body = refusal.status, refusal.body
    return {"type": "answer", "id": identity, "status": status, "body": body}


def heed(line):
    """The answer to a line. Whatever is wrong with it, the next one is answered."""
    message = None
    try:
        message = json.loads(line)
        return HELLO if message["type"] == "hello" else answer(message)
    except Exception as error:
        identity = message.get("id") if isinstance(message, dict) else None
        return {"type": "errored", "id": identity, "context": {"message": repr(error)}}


def main():
    for line in sys.stdin:
        print(json.dumps(heed(line)), flush=True)


if __name__ == "__main__":
    main()
