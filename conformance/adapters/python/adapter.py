#!/usr/bin/env python3
"""A tiny implementation of three operations on users, and its adapter: JSON lines on stdin and stdout."""
import itertools, json, sys, time

OPERATIONS = ["backend.createUser", "backend.getUser", "backend.updateUserMetadata"]
METADATA = ["public_metadata", "private_metadata", "unsafe_metadata"]
LISTS = "email_addresses phone_numbers web3_wallets passkeys external_accounts enterprise_accounts saml_accounts".split()
FLAGS = "has_image password_enabled totp_enabled backup_code_enabled two_factor_enabled banned locked delete_self_enabled create_organization_enabled".split()
NULLS = "username first_name last_name external_id primary_email_address_id primary_phone_number_id primary_web3_wallet_id last_sign_in_at lockout_expires_in_seconds verification_attempts_remaining last_active_at mfa_enabled_at mfa_disabled_at legal_accepted_at".split()
users, serial = {}, itertools.count(1)


class Refused(Exception):
    """Status, code and the param at fault."""


def merged(stored, patch):
    """JSON Merge Patch, RFC 7396: a null removes, objects merge, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(stored) if isinstance(stored, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def write(user, params, how):
    for name in METADATA:
        if params.get(name) is None:
            continue
        if not isinstance(params[name], dict):
            raise Refused(422, "form_param_value_invalid", name)
        value = how(user[name], params[name])
        if len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()) > 8192:
            raise Refused(422, "form_param_exceeds_allowed_size", name)
        user = user | {name: value, "updated_at": max(time.time_ns() // 1_000_000, user["updated_at"] + 1)}
    return user


def perform(operation, params):
    if operation == "backend.createUser":
        now, number = time.time_ns() // 1_000_000, next(serial)
        user = {"id": f"user_{number:08}", "object": "user", "created_at": now, "updated_at": now}
        user |= {name: [] for name in LISTS} | {name: False for name in FLAGS} | {name: None for name in NULLS}
        user = write(user | {name: {} for name in METADATA}, params, lambda stored, value: value)
    elif params.get("user_id") not in users:
        raise Refused(404, "resource_not_found", "user_id")
    else:
        user = users[params["user_id"]]
        if operation == "backend.updateUserMetadata":
            user = write(user, params, merged)
    users[user["id"]] = user
    return user


def answer(line):
    call = {}
    try:
        call = json.loads(line)
        if call["type"] == "hello":
            about = {"name": "tiny", "version": "1.0.0", "language": "Python"}
            return {"type": "hello", "protocol": 1, "implementation": about, "capabilities": {"operations": OPERATIONS}}
        identity, operation, params = call["id"], call["operation"], call["params"]
        if operation not in OPERATIONS:
            return {"type": "unsupported", "id": identity, "context": {"message": f"there is no {operation} here"}}
        status, body = 200, perform(operation, params)
    except Refused as refusal:
        status, code, param = refusal.args
        body = {"errors": [{"message": code, "long_message": code, "code": code, "meta": {"param_name": param}}]}
    except Exception as error:  # whatever is wrong with a message, the next one is answered
        identity = call.get("id") if isinstance(call, dict) else None
        return {"type": "errored", "id": identity, "context": {"message": repr(error)}}
    return {"type": "answer", "id": identity, "status": status, "body": body}


for line in sys.stdin:
    print(json.dumps(answer(line)), flush=True)
