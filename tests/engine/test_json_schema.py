"""Schemas as grammars: what follows the grammar follows the schema, and nothing is silently dropped."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inglenook.engine.json_schema import MAX_SOURCE, SchemaError, to_gbnf
from inglenook.engine.llama import Model
from inglenook.engine.sampling import Grammar
from tests.engine.conftest import Tiny

Follows = Callable[[Any, str], bool]


@pytest.fixture(scope="module")
def follows(tiny: Tiny) -> Iterator[Follows]:
    """Whether a text, to its end, follows the grammar of a schema."""
    model = Model(str(tiny("qwen2")), weights=False)
    end = model.tokenise("<|im_end|>", special=True)[0]

    def check(schema: Any, text: str) -> bool:
        grammar = Grammar(to_gbnf(json.dumps(schema)), model)
        assert grammar.readable
        try:
            for token in model.tokenise(text, special=False):
                if not grammar.allows(token):
                    return False
                grammar.accept(token)
            return grammar.allows(end)
        finally:
            grammar.free()

    yield check
    model.free()


PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}, "tall": {"type": "boolean"}},
    "required": ["name"],
}

GOOD_AND_BAD: list[tuple[Any, list[str], list[str]]] = [
    ({}, ["{}", "[1, null]", '"a"', '{"a": {"b": [true, -1.5e3]}}'], ["", "{", "a", "01", '{"a" 1}', "[1,]"]),
    (True, ["3"], ["three"]),
    ({"type": "boolean"}, ["true", "false"], ["True", "1", "null"]),
    ({"type": "null"}, ["null"], ["none"]),
    ({"type": ["string", "null"]}, ['"x"', "null"], ["1"]),
    ({"type": "integer"}, ["0", "-12"], ["1.0", "01", "1e3", "-"]),
    ({"type": "number"}, ["0", "-1.5", "2e10"], [".5", "1.", "NaN"]),
    ({"type": "number", "minimum": 0}, ["0.5"], ["-0.5"]),
    ({"type": "integer", "minimum": -1, "maximum": 12}, ["-1", "0", "12"], ["-2", "13", "120", "1.5"]),
    ({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 3}, ["1", "2"], ["0", "3"]),
    ({"type": "integer", "minimum": 0.5, "maximum": 2.5}, ["1", "2"], ["0", "3"]),
    ({"type": "integer", "minimum": 0}, ["0", "7"], ["-7"]),
    ({"type": "integer", "exclusiveMinimum": 0}, ["1", "10"], ["0", "-1"]),
    (PERSON, ['{"name": "Ann"}', '{"name":"Ann","age": 3,"tall":true}', '{"name": "A", "tall": false}'],
     ["{}", '{"age": 3}', '{"name": 3}', '{"name": "A", "age": "3"}', '{"name": "A", "more": 1}']),
    ({"type": "object", "properties": {"a": {}, "b": {}, "c": {}}},
     ["{}", '{"a":1}', '{"b":1}', '{"c":1}', '{"a":1,"c":2}', '{"b":1,"c":2}', '{"a":1,"b":2,"c":3}'],
     ['{"b":1,"a":2}', "{,}", '{"a":1,}', '{"d":1}']),
    ({"required": ["x"]}, ['{"x": [1]}'], ["{}"]),
    ({"type": "object"}, ["{}", '{"any": "thing", "at": ["all"]}'], ["[]"]),
    ({"type": "object", "additionalProperties": {"type": "integer"}}, ["{}", '{"a": 1, "b": 2}'],
     ['{"a": "b"}']),
    ({"type": "object", "additionalProperties": False}, ["{}"], ['{"a": 1}']),
    ({"type": "array", "items": {"type": "integer"}}, ["[]", "[1]", "[1, 2,3]"], ['["1"]', "[1 2]", "[,1]"]),
    ({"type": "array", "minItems": 2, "maxItems": 3}, ["[1,2]", "[1,2,3]"], ["[1]", "[1,2,3,4]", "[]"]),
    ({"type": "array", "minItems": 1}, ["[1]", "[1,2]"], ["[]"]),
    ({"type": "array", "maxItems": 1}, ["[]", "[1]"], ["[1,2]"]),
    ({"type": "array", "maxItems": 0}, ["[]"], ["[1]"]),
    ({"prefixItems": [{"type": "integer"}, {"type": "string"}]}, ['[1, "a"]'], ["[1]", '["a", 1]']),
    ({"enum": ["a", 'q"\\', 3, None, ["x"]]}, ['"a"', '"q\\"\\\\"', "3", "null", '["x"]'], ['"b"', "4"]),
    ({"const": "é\n"}, ['"é\\n"'], ['"e"']),
    ({"anyOf": [{"type": "integer"}, {"enum": ["none"]}]}, ["5", '"none"'], ['"some"']),
    ({"oneOf": [{"type": "null"}, PERSON]}, ["null", '{"name": "A"}'], ["{}"]),
    ({"allOf": [{"type": "integer"}]}, ["5"], ['"5"']),
    ({"type": "string"}, ['""', '"é 😀 \\" \\\\ \\u00e9"'], ['"a', '"\n"', '"\\x"', "'a'"]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ['"ab"', '"abc"', '"\\n\\n"'], ['"a"', '"abcd"']),
    ({"type": "string", "format": "date"}, ['"2024-02-28"'], ['"2024-13-01"', '"2024-1-1"', '"2024-02-30"']),
    ({"type": "string", "format": "date-time"}, ['"2024-12-01T23:59:59Z"'], ['"2024-12-01 23:59:59"']),
    ({"type": "string", "format": "time"}, ['"00:00:00.123Z"'], ['"24:00:00Z"']),
    ({"type": "string", "format": "email"}, ['"anything"'], ["5"]),
    ({"$defs": {"n": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/n"},
      {"type": "null"}]}}, "required": ["next"]}}, "$ref": "#/$defs/n"},
     ['{"next": null}', '{"next": {"next": {"next": null}}}'], ['{"next": 1}', "{}"]),
    ({"type": "array", "items": {"$ref": "#"}}, ["[]", "[[], [[]]]"], ["[1]"]),
    ({"properties": {"a/b~c": {"type": "null"}, "d": {"$ref": "#/properties/a~1b~0c"}}, "required": ["d"]},
     ['{"d": null}'], ['{"d": 1}']),
]  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "good", "bad"), GOOD_AND_BAD, ids=[json.dumps(each[0])[:50] for each in GOOD_AND_BAD]
)
def test_what_the_schema_allows_and_forbids(
    follows: Follows, schema: Any, good: list[str], bad: list[str]
) -> None:
    assert [text for text in good if not follows(schema, text)] == []
    assert [text for text in bad if follows(schema, text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "^[A-Z]{2,3}-[0-9]+$",
        "^(foo|ba[rz])*$",
        r"^\d{4}\.\d?$",
        "^a|b",
        "bc",
        "^ab",
        "yz$",
        r"^[^a-c]+$",
        r"^[\w.-]+@[\w-]+\.[a-z]{2,}$",
        r"^\(\[\{\}\]\)\$\^\*$",
        "^(?:x(?:y(?:z)?)?)$",
        "^.$",
        "^é+?$",
        "^a{0,2}b{2}c{1,}$",
        r'^"\\$',
        "^[ -~]*$",
        "^$",
        "",
    ],
)
def test_patterns_allow_no_more_than_python_s(follows: Follows, pattern: str) -> None:
    texts = ["", "a", "b", "c", "x", "xy", "xyz", "aab", "abc", "bbc", "AB-1", "ABC-123", "AB-", "foo",
             "foobarbaz", "bat", "1234.", "1234.5", "12345", "def", "j.doe@mail-a.org", "@b.c", "([{}])$^*",
             "é", "éé", "bbcc", "abbc", '"\\', "a b!", "xyzyz", "abX"]  # fmt: skip
    schema = {"type": "string", "pattern": pattern}
    try:
        allowed = [text for text in texts if follows(schema, json.dumps(text, ensure_ascii=False))]
    except SchemaError:
        assert pattern == "^a|b"
        return
    expected = [text for text in texts if re.search(pattern, text)]
    assert set(allowed) <= set(expected)
    # A class of characters leaves out those that JSON writes in another way.
    assert allowed == [text for text in expected if "[" not in pattern or '"' not in text]


BAD: list[tuple[Any, str]] = [
    ({"not": {}}, "“not”, which is not supported"),
    ({"type": "object", "patternProperties": {}}, "“patternProperties”"),
    ({"if": {}, "then": {}}, "not supported"),
    ({"type": "strnig"}, "no type"),
    ({"type": 5}, "no type"),
    ({"type": []}, "no type"),
    ({"properties": []}, "not what it should be"),
    ({"properties": {"a": "string"}}, "where a schema is expected"),
    ({"properties": {"a": False}}, "where a schema is expected"),
    (["string"], "where a schema is expected"),
    (None, "where a schema is expected"),
    ({"enum": []}, "at least one"),
    ({"enum": "abc"}, "at least one"),
    ({"anyOf": [{}], "type": "object"}, "beside"),
    ({"allOf": [{}, {}]}, "more than one"),
    ({"$ref": "https://example.com/schema.json"}, "into the schema itself"),
    ({"$ref": "file:///etc/passwd"}, "into the schema itself"),
    ({"$ref": "#/nowhere"}, "not there"),
    ({"$ref": 5}, "into the schema itself"),
    ({"type": "array", "uniqueItems": True}, "uniqueItems"),
    ({"type": "array", "minItems": 3, "maxItems": 2}, "less than"),
    ({"type": "array", "minItems": -1}, "no count"),
    ({"type": "array", "maxItems": 10**9}, "at most"),
    ({"type": "string", "maxLength": "9"}, "no count"),
    ({"type": "string", "minLength": True}, "no count"),
    ({"type": "integer", "minimum": 0, "maximum": 10**9}, "a smallest and a largest"),
    ({"type": "integer", "minimum": 5, "maximum": 4}, "a smallest and a largest"),
    ({"type": "integer", "maximum": 5}, "a smallest and a largest"),
    ({"type": "integer", "minimum": "0"}, "no number"),
    ({"type": "number", "maximum": 5}, "whole numbers"),
    ({"type": "number", "multipleOf": 0.5}, "multipleOf"),
    ({"type": "string", "pattern": "(" * 100}, "pattern"),
    ({"type": "string", "pattern": "^(?=a)b$"}, "pattern"),
    ({"type": "string", "pattern": r"^(a)\1$"}, "pattern"),
    ({"type": "string", "pattern": r"^\bx$"}, "pattern"),
    ({"type": "string", "pattern": "^a{1000000}$"}, "pattern"),
    ({"type": "string", "pattern": "^a{x}$"}, "pattern"),
    ({"type": "string", "pattern": "[z-a]"}, "pattern"),
    ({"type": "string", "pattern": "[a"}, "pattern"),
    ({"type": "string", "pattern": "*"}, "pattern"),
    ({"type": "string", "pattern": "a\\"}, "pattern"),
    ({"type": "string", "pattern": "x" * 501}, "pattern"),
    ({"type": "string", "pattern": 5}, "pattern"),
]


@pytest.mark.parametrize(("schema", "sentence"), BAD, ids=[json.dumps(each[0])[:50] for each in BAD])
def test_what_cannot_be_promised_is_refused_with_a_sentence(schema: Any, sentence: str) -> None:
    with pytest.raises(SchemaError) as caught:
        to_gbnf(json.dumps(schema))
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "source",
    ["", "{", "nonsense", '{"const": NaN}', "[" * 100_000, '{"a":' * 9_000, "9" * 5_000,
     '{"type":"string"} x', '{"const": "' + "x" * MAX_SOURCE + '"}'],
    ids=lambda source: source[:12],
)  # fmt: skip
def test_what_is_no_json_or_too_much_of_it_is_refused(source: str) -> None:
    with pytest.raises(SchemaError):
        to_gbnf(source)


def test_deep_schemas_are_refused_and_not_followed_for_ever() -> None:
    deep: Any = {}
    for _ in range(200):
        deep = {"type": "array", "items": deep}
    with pytest.raises(SchemaError, match="nested too deeply"):
        to_gbnf(json.dumps(deep))
    chain = {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(200)}
    with pytest.raises(SchemaError, match="nested too deeply"):
        to_gbnf(json.dumps({"$defs": {**chain, "d200": {}}, "$ref": "#/$defs/d0"}))


def test_words_of_a_schema_cannot_become_rules(follows: Follows) -> None:
    evil = 'a"\nroot ::= "owned'
    assert follows({"properties": {evil: {}}, "required": [evil]}, json.dumps({evil: 1}))
    assert follows({"enum": [evil, "\ud800"]}, json.dumps(evil))
    assert not follows({"enum": [evil]}, "owned")
