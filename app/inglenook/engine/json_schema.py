"""A JSON schema as a GBNF grammar, so that a model can only write what the schema describes.

Every text that the grammar allows is valid under the schema. Not every valid text is allowed: a
model writes one of many possible texts anyway. So properties come in the order of the schema (those
that are required first), none are added that it does not list, and white space is short. What
cannot be promised this way is refused with a sentence, never left out.

To add a keyword: put it in _CONSTRAINTS and handle it in the method for its type.
"""

import json
from collections.abc import Sequence
from typing import Any, NoReturn

from inglenook.core.errors import UserError
from inglenook.core.language import number, tr

MAX_SOURCE = 64 * 1024  # characters
_DEEPEST = 48  # schemas within schemas
_MOST_REPEATED = 500  # items, characters; llama.cpp takes up to 2,000 and silently allows any above
_MOST_NUMBERS = 512  # of a range that is written out
_LONGEST_PATTERN = 500  # characters
_DEEPEST_PATTERN = 20  # groups within groups

# fmt: off
_ANNOTATIONS = {
    "title", "description", "default", "examples", "example", "$schema", "$id", "$comment", "$defs",
    "definitions", "deprecated", "readOnly", "writeOnly", "nullable",
}
_CONSTRAINTS = {
    "$ref", "type", "const", "enum", "anyOf", "oneOf", "allOf",
    "properties", "required", "additionalProperties",
    "items", "prefixItems", "minItems", "maxItems", "uniqueItems",
    "pattern", "format", "minLength", "maxLength",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
}
# fmt: on

# Characters of a JSON string that need no escape.
_PLAIN = r'[^"\\\x7F\x00-\x1F]'
_COMMA = 'space "," space'
_PRIMITIVES = {
    "space": r'| " " | "\n" [ \t]{0,20}',
    "char": _PLAIN + r' | "\\" (["\\bfnrt] | "u" [0-9a-fA-F]{4})',
    "string": r'"\"" char* "\""',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "natural": '"0" | [1-9] [0-9]{0,15}',
    "integer": '"-"? natural',
    "fraction": '("." [0-9]{1,16})? ([eE] [-+]? [0-9]{1,2})?',
    "number": '"-"? natural fraction',
    "value": "object | array | string | number | boolean | null",
    "member": 'string ":" space value',
    "object": f'"{{" space (member ({_COMMA} member)*)? space "}}"',
    "array": f'"[" space (value ({_COMMA} value)*)? space "]"',
}
_FORMATS = {
    "date": '"\\"" date "\\""',
    "time": '"\\"" time "\\""',
    "date-time": '"\\"" date "T" time "\\""',
    "uuid": r'"\"" [0-9a-f]{8} "-" [0-9a-f]{4} "-" [0-9a-f]{4} "-" [0-9a-f]{4} "-" [0-9a-f]{12} "\""',
}
_FORMAT_PARTS = {
    "date": '[0-9]{4} "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | "1" [0-9] | "2" [0-8])',
    "time": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9] ("." [0-9]{3})? "Z"',
}


class SchemaError(UserError):
    """The schema is not valid, or asks for what cannot be promised."""


def to_gbnf(source: str) -> str:
    """The grammar of all that the schema in `source` allows; its first rule is "root".

    Raises SchemaError.
    """
    if len(source) > MAX_SOURCE:
        raise SchemaError(tr("It is longer than {size} KB.", size=number(MAX_SOURCE // 1024)))
    try:
        schema = json.loads(source, parse_constant=_no_constant)
    except ValueError as error:
        raise SchemaError(tr("It is not valid JSON."), str(error)) from error
    except RecursionError as error:
        raise SchemaError(tr("It is nested too deeply.")) from error
    rules = _Converter(schema).rules()
    return "".join(f"{name} ::= {rule}\n" for name, rule in rules.items())


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is Python's, not JSON's")


class _Converter:
    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._rules: dict[str, str] = {}
        self._of_reference: dict[str, str] = {}

    def rules(self) -> dict[str, str]:
        root = self._expression(self._schema, 0)
        return {"root": root, **self._rules, **_PRIMITIVES, **_FORMAT_PARTS}

    def _rule(self, schema: Any, depth: int) -> str:
        """The name of a rule for this schema."""
        return self._named(self._expression(schema, depth))

    def _named(self, expression: str) -> str:
        name = f"r{len(self._rules)}"
        self._rules[name] = expression
        return name

    def _expression(self, schema: Any, depth: int) -> str:
        if depth > _DEEPEST:
            raise SchemaError(tr("It is nested too deeply."))
        if schema is True or schema == {}:
            return "value"
        if not isinstance(schema, dict):
            raise SchemaError(tr("{value} stands where a schema is expected.", value=json.dumps(schema)[:60]))
        constraints = set(schema) - _ANNOTATIONS
        if unknown := sorted(constraints - _CONSTRAINTS):
            raise SchemaError(tr("It uses “{keyword}”, which is not supported.", keyword=unknown[0][:40]))
        for keyword in ("$ref", "const", "enum", "anyOf", "oneOf", "allOf"):
            if keyword in schema:
                beside = constraints - {keyword} - ({"type"} if keyword in ("const", "enum") else set())
                if beside:
                    raise SchemaError(
                        tr(
                            "“{keyword}” beside “{other}” is not supported.",
                            keyword=keyword,
                            other=min(beside),
                        )
                    )
                return self._special(keyword, schema[keyword], depth)
        kinds = schema.get("type", _inferred(schema))
        if isinstance(kinds, list) and kinds:
            return " | ".join(self._named(self._of_type(kind, schema, depth)) for kind in kinds)
        return self._of_type(kinds, schema, depth)

    def _special(self, keyword: str, value: Any, depth: int) -> str:
        if keyword == "$ref":
            return self._reference(value, depth)
        if keyword == "const":
            return _literal(value)
        if not isinstance(value, list) or not value:
            raise SchemaError(tr("“{keyword}” needs a list of at least one.", keyword=keyword))
        if keyword == "enum":
            return " | ".join(map(_literal, value))
        if keyword == "allOf" and len(value) > 1:
            raise SchemaError(tr("“allOf” with more than one schema is not supported."))
        return " | ".join(self._rule(each, depth + 1) for each in value)

    def _reference(self, pointer: Any, depth: int) -> str:
        if not isinstance(pointer, str) or not (pointer == "#" or pointer.startswith("#/")):
            raise SchemaError(
                tr("“$ref” may point into the schema itself only, not to {place}.", place=str(pointer)[:60])
            )
        if pointer not in self._of_reference:
            target = self._schema
            for part in pointer.split("/")[1:]:
                key = part.replace("~1", "/").replace("~0", "~")
                if not isinstance(target, dict) or key not in target:
                    raise SchemaError(tr("“$ref” points to {place}, which is not there.", place=pointer[:60]))
                target = target[key]
            # Known before it is looked into: it may refer to itself.
            name = self._of_reference[pointer] = self._named("")
            self._rules[name] = self._expression(target, depth + 1)
        return self._of_reference[pointer]

    def _of_type(self, kind: Any, schema: dict[str, Any], depth: int) -> str:
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
            case "string":
                return _string(schema)
            case "integer" | "number":
                return _number(kind, schema)
            case "boolean" | "null" | "value":
                return str(kind)
            case _:
                raise SchemaError(tr("There is no type {type}.", type=json.dumps(kind)[:40]))

    def _object(self, schema: dict[str, Any], depth: int) -> str:
        properties, required = schema.get("properties", {}), schema.get("required", [])
        if not isinstance(properties, dict) or not isinstance(required, list):
            raise SchemaError(tr("“properties” or “required” is not what it should be."))
        additional = schema.get("additionalProperties", True)
        needed = [name for name in properties if name in required]
        needed += [name for name in required if isinstance(name, str) and name not in properties]
        optional = [name for name in properties if name not in required]
        if not needed and not optional:
            if additional is False:
                return '"{" space "}"'
            member = f'string ":" space {self._rule(additional, depth + 1)}'
            return f'"{{" space ({member} ({_COMMA} {member})*)? space "}}"'
        members = {
            name: f'{_literal(name)} ":" space {self._rule(properties.get(name, True), depth + 1)}'
            for name in (*needed, *optional)
        }
        # Each optional member is a rule that goes on with the ones after it.
        following = ""
        alternatives: list[str] = []
        for name in reversed(optional):
            alternatives.insert(0, f"{members[name]} {following}")
            following = self._named(f"({_COMMA} {members[name]})? {following}")
        if needed:
            inside = f" {_COMMA} ".join(members[name] for name in needed) + f" {following}"
        else:
            inside = f"({' | '.join(alternatives)})?"
        return f'"{{" space {inside} space "}}"'

    def _array(self, schema: dict[str, Any], depth: int) -> str:
        if schema.get("uniqueItems"):
            raise SchemaError(tr("“{keyword}” is not supported.", keyword="uniqueItems"))
        if "prefixItems" in schema:
            first = schema["prefixItems"]
            if not isinstance(first, list) or not first or {"minItems", "maxItems"} & set(schema):
                raise SchemaError(tr("“prefixItems” in this form is not supported."))
            items = f" {_COMMA} ".join(self._rule(each, depth + 1) for each in first)
            return f'"[" space {items} space "]"'
        least, most = _bounds(schema, "minItems", "maxItems")
        item = self._rule(schema.get("items", True), depth + 1)
        if most == 0:
            return '"[" space "]"'
        more = f"{item} ({_COMMA} {item}){_times(max(0, least - 1), None if most is None else most - 1)}"
        return f'"[" space {more if least else f"({more})?"} space "]"'


def _inferred(schema: dict[str, Any]) -> str:
    """The type that a schema without one speaks of."""
    for kind, keywords in (
        ("object", {"properties", "required", "additionalProperties"}),
        ("array", {"items", "prefixItems", "minItems", "maxItems", "uniqueItems"}),
        ("string", {"pattern", "format", "minLength", "maxLength"}),
        ("number", {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}),
    ):
        if keywords & set(schema):
            return kind
    return "value"


def _literal(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = json.dumps(value)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _bounds(schema: dict[str, Any], least_name: str, most_name: str) -> tuple[int, int | None]:
    least, most = schema.get(least_name, 0), schema.get(most_name)
    for name, bound in ((least_name, least), (most_name, most)):
        if bound is None and name == most_name:
            continue
        if type(bound) is not int or bound < 0:
            raise SchemaError(tr("“{keyword}” is no count.", keyword=name))
        if bound > _MOST_REPEATED:
            raise SchemaError(
                tr("“{keyword}” may be {most} at most.", keyword=name, most=number(_MOST_REPEATED))
            )
    if most is not None and most < least:
        raise SchemaError(tr("“{most}” is less than “{least}”.", most=most_name, least=least_name))
    return least, most


def _times(least: int, most: int | None) -> str:
    return f"{{{least},{'' if most is None else most}}}"


def _string(schema: dict[str, Any]) -> str:
    least, most = _bounds(schema, "minLength", "maxLength")
    limited = bool(least) or most is not None
    if "pattern" in schema:
        if limited:
            raise SchemaError(tr("“pattern” beside a length is not supported."))
        return f'"\\"" {_Pattern(schema["pattern"]).rule()} "\\""'
    if schema.get("format") in _FORMATS and not limited:
        return _FORMATS[schema["format"]]
    return f'"\\"" char{_times(least, most)} "\\""' if limited else "string"


def _number(kind: str, schema: dict[str, Any]) -> str:
    if schema.get("multipleOf", 1) != 1 or (kind == "number" and "multipleOf" in schema):
        raise SchemaError(tr("“{keyword}” is not supported.", keyword="multipleOf"))
    bounds: dict[str, float] = {
        name: schema[name]
        for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
        if name in schema
    }
    if not bounds:
        return kind
    if not all(type(bound) in (int, float) and abs(bound) < 1e15 for bound in bounds.values()):
        raise SchemaError(tr("A bound of a number is no number."))
    if kind == "number":
        if bounds == {"minimum": 0}:
            return "natural fraction"
        raise SchemaError(tr("Bounds are supported for whole numbers (“integer”) only."))
    least, most = _whole_bounds(bounds)
    if most is None and least in (0, 1):
        return "natural" if least == 0 else "[1-9] [0-9]{0,15}"
    if least is None or most is None or not 0 <= most - least < _MOST_NUMBERS:
        raise SchemaError(
            tr(
                "A whole number needs a smallest and a largest value, {most} values at most.",
                most=number(_MOST_NUMBERS),
            )
        )
    return " | ".join(f'"{number}"' for number in range(least, most + 1))


def _whole_bounds(bounds: dict[str, float]) -> tuple[int | None, int | None]:
    least, most = [], []
    if "minimum" in bounds:
        least.append(-int(-bounds["minimum"] // 1))
    if "exclusiveMinimum" in bounds:
        least.append(int(bounds["exclusiveMinimum"] // 1) + 1)
    if "maximum" in bounds:
        most.append(int(bounds["maximum"] // 1))
    if "exclusiveMaximum" in bounds:
        most.append(-int(-bounds["exclusiveMaximum"] // 1) - 1)
    return max(least, default=None), min(most, default=None)


# Patterns ---------------------------------------------------------------------

_Ranges = list[tuple[int, int]]
_CLASSES: dict[str, _Ranges] = {
    "d": [(48, 57)],
    "w": [(48, 57), (65, 90), (95, 95), (97, 122)],
    "s": [(32, 32)],  # the only white space that a JSON string holds unescaped
}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}
# What a JSON string writes in another way: quotes, backslashes, control characters.
_ESCAPED: _Ranges = [(0, 31), (34, 34), (92, 92), (127, 127)]


class _Pattern:
    """A regular expression as part of a rule; the plain kind, without look-around and back references."""

    def __init__(self, pattern: Any) -> None:
        if not isinstance(pattern, str) or len(pattern) > _LONGEST_PATTERN:
            raise SchemaError(tr("A pattern is no text, or too long."))
        self._pattern = pattern
        self._start = pattern.startswith("^")
        before_end = pattern[:-1]
        escaped = (len(before_end) - len(before_end.rstrip("\\"))) % 2 == 1
        self._end = pattern.endswith("$") and not escaped
        self._text = pattern[self._start : len(pattern) - self._end]
        self._at = 0
        self._splits = False  # there is a | outside of all groups

    def rule(self) -> str:
        inner = self._alternatives(0)
        if self._at < len(self._text):
            raise self._error()
        if self._splits and (self._start or self._end):
            raise self._error()  # ^a|b$ anchors each half on one side only
        return ("" if self._start else "char* ") + f"({inner})" + ("" if self._end else " char*")

    def _error(self) -> SchemaError:
        return SchemaError(tr("The pattern “{pattern}” is not supported.", pattern=self._pattern[:60]))

    def _next(self) -> str:
        if self._at >= len(self._text):
            raise self._error()
        self._at += 1
        return self._text[self._at - 1]

    def _peek(self, *texts: str) -> bool:
        return self._text.startswith(texts, self._at)

    def _alternatives(self, depth: int) -> str:
        if depth > _DEEPEST_PATTERN:
            raise self._error()
        parts = [self._sequence(depth)]
        while self._peek("|"):
            self._at += 1
            self._splits = self._splits or depth == 0
            parts.append(self._sequence(depth))
        return " | ".join(parts)

    def _sequence(self, depth: int) -> str:
        parts: list[str] = []
        while self._at < len(self._text) and not self._peek("|", ")"):
            parts.append(self._atom(depth) + self._quantifier())
        return " ".join(parts) or '""'

    def _atom(self, depth: int) -> str:
        character = self._next()
        match character:
            case "(":
                if self._peek("?:"):
                    self._at += 2
                elif self._peek("?"):
                    raise self._error()
                inner = self._alternatives(depth + 1)
                if self._next() != ")":
                    raise self._error()
                return f"({inner})"
            case "[":
                return self._class()
            case ".":
                return _PLAIN
            case "^" | "$" | "*" | "+" | "?" | "{" | "}" | "]":
                raise self._error()
            case "\\":
                ranges = self._escape()
                return _ranges(ranges) if len(ranges) > 1 or ranges[0][0] != ranges[0][1] else (
                    _in_string(chr(ranges[0][0]))
                )  # fmt: skip
            case _:
                return _in_string(character)

    def _escape(self) -> _Ranges:
        character = self._next()
        if character in _CLASSES:
            return _CLASSES[character]
        if character.isalnum() and character not in _ESCAPES:
            raise self._error()
        code = ord(_ESCAPES.get(character, character))
        return [(code, code)]

    def _class(self) -> str:
        negated = self._peek("^")
        self._at += negated
        ranges: _Ranges = []
        while not self._peek("]") or not ranges:
            character = self._next()
            found = self._escape() if character == "\\" else [(ord(character), ord(character))]
            if self._peek("-") and not self._peek("-]") and len(found) == 1:
                self._at += 1
                character = self._next()
                end = self._escape() if character == "\\" else [(ord(character), ord(character))]
                found = [(found[0][0], end[0][1])]
                if len(end) > 1 or found[0][0] > found[0][1]:
                    raise self._error()
            ranges += found
        self._at += 1
        if negated:
            return _ranges(ranges + _ESCAPED, "^")
        kept = _without_escaped(ranges)
        if not kept:
            raise self._error()
        return _ranges(kept)

    def _quantifier(self) -> str:
        if self._peek("*", "+", "?"):
            quantifier = self._next()
        elif self._peek("{"):
            end = self._text.find("}", self._at)
            quantifier = self._text[self._at : end + 1]
            bounds = quantifier[1:-1].split(",")
            counts = [
                int(bound) for bound in bounds if bound.isascii() and bound.isdigit() and len(bound) < 5
            ]
            empty_end = len(bounds) == 2 and not bounds[1]
            if end < 0 or len(bounds) > 2 or len(counts) != len(bounds) - empty_end:
                raise self._error()
            if not counts or max(counts) > _MOST_REPEATED or counts != sorted(counts):
                raise self._error()
            self._at = end + 1
        else:
            return ""
        if self._peek("?"):  # lazy: the same texts
            self._at += 1
        return quantifier


def _in_string(character: str) -> str:
    """One character as a JSON string has it."""
    escaped: Sequence[str] = json.dumps(character, ensure_ascii=False)[1:-1]
    return '"' + "".join(f"\\{part}" if part in '"\\' else part for part in escaped) + '"'


def _without_escaped(ranges: _Ranges) -> _Ranges:
    for low, high in _ESCAPED:
        ranges = [
            (start, end)
            for first, last in ranges
            for start, end in ((first, min(last, low - 1)), (max(first, high + 1), last))
            if start <= end
        ]
    return ranges


def _ranges(ranges: _Ranges, negation: str = "") -> str:
    return "[" + negation + "".join(f"\\U{low:08X}-\\U{high:08X}" for low, high in ranges) + "]"
