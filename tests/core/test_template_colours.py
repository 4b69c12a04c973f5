"""Colours of chat templates: the right ones, and no text that takes long."""

import pytest

from inglenook.core.template_colours import colour_template


def coloured(template: str) -> list[tuple[str, str]]:
    return [
        (template[span.start : span.start + span.length], span.kind) for span in colour_template(template)
    ]


@pytest.mark.parametrize(
    "template",
    [
        "{{" + "\\'" * 32_000,
        "{% " + "'\\\"" * 20_000,
        "{{ '" + "\\",
        "{%" * 32_000,
        "{{|" + " " * 60_000,
        "{#" * 30_000,
        "{{" + "1." * 30_000,
        "{{ " + "| " * 30_000,
    ],
)
def test_a_text_that_is_made_to_hurt_comes_to_an_end_inside_itself(template: str) -> None:
    spans = list(colour_template(template))
    assert all(span.start >= 0 and span.start + span.length <= len(template) for span in spans)


def test_only_what_stands_in_a_tag_has_a_colour() -> None:
    assert coloured("for 'x' in 5 | trim") == []
    assert coloured("{{ 'a' + m[0] | trim }} for") == [("'a'", "str"), ("0", "num"), ("trim", "fn")]


def test_statements_and_comments_are_told_apart() -> None:
    assert coloured("{%- for m in x -%}{# 'c' #}") == [
        ("{%-", "kw"),
        ("for", "kw"),
        ("in", "kw"),
        ("-%}", "kw"),
        ("{# 'c' #}", "com"),
    ]


def test_an_end_in_a_text_ends_nothing() -> None:
    assert coloured("{{ '}}' }}{{ \"it's\" }}") == [("'}}'", "str"), ('"it\'s"', "str")]
