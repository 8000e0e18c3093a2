"""An in-memory implementation of three operations. Params, properties and errors are read from the contract."""
import datetime
import itertools
import json
import pathlib
import re
import time

CONTRACT = json.loads((pathlib.Path(__file__).parents[3] / "generated/contract.json").read_text("utf-8"))
SUPPORTED = ["backend.createUser", "backend.getUser", "backend.updateUserMetadata"]
OPERATIONS = {f"{each['surface']}.{each['name']}": each for each in CONTRACT["operations"]}
ENUM_VALUES = {enum["name"]: [each["value"] for each in enum["values"]] for enum in CONTRACT["enums"]}
FORMATS = {
    "email": r"[\w!#$%&'*+/=?^`{|}~.-]+@[\w-]+(\.[\w-]+)+",
    "username": r"(?=.*[^\d])[\w-]+",
    "e164": r"\+[1-9]\d{6,14}",
    "web3-wallet": r"0x[\da-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44}",
    "base32": r"[A-Z2-7]+",
    "language-tag": r"([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z\d]{1,8})*",
    "rfc3339": r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
}
PYTHON_TYPES = {"boolean": bool, "integer": int, "metadata": dict}
COMPACT_JSON = {"ensure_ascii": False, "separators": (",", ":")}
UNSUPPORTED_PARAMS = ["phone_number", "web3_wallet", "password", "password_digest", "totp_secret", "backup_codes"]
users, unique_values, numbers = {}, set(), itertools.count(1)


class ApiError(Exception):
    """An error response, by the name of the error in the contract."""

    def __init__(self, error, param=None):
        self.status, code, message = (CONTRACT["errors"][error][part] for part in ("status", "code", "message"))
        meta = {"param_name": param} if param else {}
        self.body = {"errors": [{"message": message, "long_message": message, "code": code, "meta": meta}]}


class UnsupportedParam(Exception):
    """A param asks for something that this implementation does not support."""


def decoding_error(kind, param=None):
    """The error for a fault in the params of a request."""
    return ApiError(CONTRACT["decoding"][kind], param)


def merge_patch(stored, patch):
    """JSON Merge Patch, RFC 7396: null removes a member, objects are merged, other values replace."""
    if not isinstance(patch, dict):
        return patch
    result = dict(stored) if isinstance(stored, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merge_patch(result.get(name), value)
    return result


def decode_value(param, value):
    """Checks one value of a param and returns it as it is stored."""
    name, (kind, details) = param["wire"], split_type(param["type"])
    if type(value) is not PYTHON_TYPES.get(kind, str):
        raise decoding_error("value" if kind == "metadata" else "wrong_type", name)
    if kind == "enum" and value not in ENUM_VALUES[details] or kind == "integer" and value < (details["min"] or 0):
        raise decoding_error("value", name)
    if kind == "string":
        if details["format"] and not re.fullmatch(FORMATS[details["format"]], value, re.ASCII):
            raise decoding_error("format", name)
        if len(value) < (details["min_length"] or 0):
            raise decoding_error("too_short", name)
    if kind == "rfc3339":
        try:
            if not re.fullmatch(FORMATS[kind], value, re.ASCII):
                raise ValueError
            return round(datetime.datetime.fromisoformat(value.upper()).timestamp() * 1000)
        except ValueError:
            raise decoding_error("time", name) from None
    return value


def decode_params(operation, params):
    """Checks the params of a request and returns them as they are stored."""
    known, result = {param["wire"]: param for param in operation["params"]}, {}
    for name, value in params.items():
        if name not in known:
            raise decoding_error("unknown", name)
        param = known[name]
        if value is None and not param["nullable"]:
            raise decoding_error("null", name)
        if param["list"] and not isinstance(value, list):
            raise decoding_error("wrong_type", name)
        if param["list"]:
            result[name] = [decode_value(param, item) for item in value]
        else:
            result[name] = None if value is None else decode_value(param, value)
    for name, param in known.items():
        if param["required"] and name not in params:
            raise decoding_error("missing", name)
        if name in params and any(needed not in params for needed in param["requires"]):
            raise decoding_error("dependency", name)
    return result


def split_type(type_):
    """The kind of a type in the contract, and its details."""
    return (type_, None) if isinstance(type_, str) else next(iter(type_.items()))


def empty_resource(resource):
    """A resource whose required properties are empty: null, false, [] or {}."""
    result = {}
    definition = next(each for each in CONTRACT["resources"] if each["name"] == resource)
    for prop in definition["properties"]:
        if prop["wire"] and not prop["backend"]["optional"]:
            kind, details = split_type(prop["type"])
            empty = [] if prop["list"] else {"boolean": False, "metadata": {}, "literal": details}.get(kind)
            result[prop["wire"]] = empty
    return result


def apply_params(user, operation, params, write_metadata):
    """A copy of the user with the properties that the params set."""
    user = dict(user)
    for param in operation["params"]:
        name, target = param["wire"], param.get("property")
        if target is None or params.get(name) is None:
            continue
        kind, details = split_type(param["type"])
        user[target] = write_metadata(user.get(target), params[name]) if kind == "metadata" else params[name]
        if kind == "metadata" and len(json.dumps(user[target], **COMPACT_JSON).encode()) > details["max_bytes"]:
            raise decoding_error("too_large", name)
    return user


def new_email_address(text, status, now):
    """An email address of a new user."""
    verification = {"object": "verification_admin", "status": "verified", "strategy": "admin"}
    return empty_resource("EmailAddress") | {
        "id": f"idn_{next(numbers):08}",
        "email_address": text,
        "reserved": status == "reserved",
        "verification": None if status == "reserved" else verification | {"attempts": None, "expire_at": None},
        "created_at": now,
        "updated_at": now,
    }


def create_user(operation, params):
    """Creates a user and reserves its unique values. The caller stores the user."""
    for name in UNSUPPORTED_PARAMS:
        if params.get(name):
            raise UnsupportedParam(name)
    now, addresses = time.time_ns() // 1_000_000, params.get("email_address", [])
    statuses = params.get("email_address_identification_status", ["verified"] * len(addresses))
    if len(statuses) != len(addresses):
        raise decoding_error("value", "email_address_identification_status")
    emails = [new_email_address(text, status, now) for text, status in zip(addresses, statuses)]
    user = empty_resource("User") | {
        "id": f"user_{next(numbers):08}",
        "delete_self_enabled": True,
        "create_organization_enabled": True,
        "email_addresses": emails,
        "primary_email_address_id": emails[0]["id"] if emails else None,
        "created_at": now,
        "updated_at": now,
    }
    user = apply_params(user, operation, params, lambda _, value: value)
    values = [("username", user["username"]), ("external_id", user["external_id"])]
    values += [("email_address", text.lower()) for text in addresses]
    for name, value in values:
        if value is not None and ((name, value) in unique_values or values.count((name, value)) > 1):
            raise ApiError("form-identifier-exists", name)
    unique_values.update(values)
    return user


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def perform(name, actor, version, params):
    """Performs an operation and returns the user."""
    versions = CONTRACT["api_versions"]
    if version not in [None, *versions] and not (is_date(version) and version > versions[-1]):
        raise decoding_error("version")
    if actor != "secret-key":
        raise decoding_error("unauthenticated")
    operation = OPERATIONS[name]
    params = decode_params(operation, params)
    if name == "backend.createUser":
        user = create_user(operation, params)
    elif params["user_id"] not in users:
        raise ApiError("resource-not-found", "user_id")
    else:
        user = users[params["user_id"]]
        if name == "backend.updateUserMetadata":
            user = apply_params(user, operation, params, merge_patch)
            user["updated_at"] = max(time.time_ns() // 1_000_000, user["updated_at"] + 1)
    users[user["id"]] = user
    return user
