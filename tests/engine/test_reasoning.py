import random
import re

import pytest

from inglenook.engine.reasoning import PAIRS, Part, ReasoningSplitter


def joined(parts: list[Part]) -> tuple[str, str]:
    """The reasoning and the answer."""
    return "".join(text for is_thought, text in parts if is_thought), "".join(
        text for is_thought, text in parts if not is_thought
    )


def split(*pieces: str, open: bool = False) -> tuple[str, str]:
    """Pieces in braces are control tokens: "{<think>}"."""
    splitter = ReasoningSplitter(open=open)
    parts: list[Part] = []
    for piece in pieces:
        if piece.startswith("{") and piece.endswith("}"):
            parts += splitter.marker(piece[1:-1])
        else:
            parts += splitter.text(piece)
    parts += splitter.end()
    assert all(text for _, text in parts)
    return joined(parts)


@pytest.mark.parametrize(("opening", "closing"), PAIRS.items())
def test_every_family_s_markers_separate_thought_and_answer(opening: str, closing: str) -> None:
    whole = f"{opening}\nOne < two.\n{closing}\n\nThree <b>four</b>."
    expected = ("\nOne < two.\n", "Three <b>four</b>.")
    assert split(whole) == expected
    assert split(*whole) == expected


@pytest.mark.parametrize(("opening", "closing"), PAIRS.items())
def test_markers_may_be_control_tokens(opening: str, closing: str) -> None:
    start = ["{<|channel>}", "thought"] if opening.startswith("<|channel>") else [f"{{{opening}}}"]
    assert split(*start, "\nOne", " two", f"{{{closing}}}", "\n\n", "Three") == ("\nOne two", "Three")


def test_a_prompt_that_opened_the_thought_lets_the_reply_begin_inside() -> None:
    assert split("Hm, yes.\n</think>\n\nYes.", open=True) == ("Hm, yes.\n", "Yes.")
    assert split(*"Hm.</think>Yes.", open=True) == ("Hm.", "Yes.")
    assert split("Hm.", "{[/THINK]}", "Yes.", open=True) == ("Hm.", "Yes.")
    assert split("</think>\n\nYes.", open=True) == ("", "Yes.")
    assert split("\n\n</think>\n\nYes.", open=True) == ("", "Yes.")


def test_whether_a_thought_is_open_is_known_at_any_time() -> None:
    for splitter, thinks in ((ReasoningSplitter(open=True), True), (ReasoningSplitter(), False)):
        assert splitter.is_thinking == thinks
        splitter.text("<think>Hm")
        assert splitter.is_thinking
        splitter.text(".</think>")
        assert not splitter.is_thinking
        splitter.text("Yes. <think>")
        assert not splitter.is_thinking


def test_a_model_that_opens_the_thought_again_is_understood() -> None:
    assert split("<think>\nHm.</think>Yes.", open=True) == ("\nHm.", "Yes.")


def test_a_thought_that_is_never_closed_stays_a_thought() -> None:
    assert split("<think>Hm, well </thin") == ("Hm, well </thin", "")
    assert split("Hm, well", open=True) == ("Hm, well", "")


def test_a_thought_of_nothing_is_left_out() -> None:
    assert split("<think>\n\n</think>\n\nHello") == ("", "Hello")
    assert split("{<think>}", "\n\n", "{</think>}", "\n\nHello") == ("", "Hello")


@pytest.mark.parametrize(
    "text",
    [
        "Use the <think> tag in HTML.",
        "Hello <think>no</think> there",
        "<thin ice",
        "<thinker>x</thinker>",
        "<b>bold</b> <think>",
        "</think> came first",
        "  \n leading white space",
        "\n\n",
        "a < b and <|channel|>final<|message|> is harmony",
        "[THIN] ◁ <seed:",
        "<|channel|> is a token of gpt-oss",
        "<|channel|>analysis",
        "<",
        "",
    ],
)
def test_an_answer_that_speaks_of_markers_stays_as_it_is(text: str) -> None:
    assert split(text) == ("", text)
    assert split(*text) == ("", text)


def test_white_space_before_the_marker_belongs_to_it() -> None:
    assert split("\n", " \n", "<think>", "Hm.", "</think>", "\n", "\n Yes. \n") == ("Hm.", "Yes. \n")


def test_another_family_s_closing_marker_does_not_close() -> None:
    assert split("<think>I could write </thinking> or [/THINK].</think>Yes.") == (
        "I could write </thinking> or [/THINK].",
        "Yes.",
    )


def test_only_the_first_closing_marker_closes() -> None:
    assert split("<think>a</think>b</think>c<think>d") == ("a", "b</think>c<think>d")


def test_text_that_is_certain_is_not_held_back() -> None:
    splitter = ReasoningSplitter()
    assert splitter.text("<thi") == []
    assert splitter.text("nk>Hm") == [(True, "Hm")]
    assert splitter.text(" a <") == [(True, " a ")]
    assert splitter.text("b") == [(True, "<b")]
    assert splitter.text("</think>") == []
    assert splitter.text("\nYes") == [(False, "Yes")]
    assert splitter.text(" <thi") == [(False, " <thi")]
    assert splitter.end() == []


# gpt-oss -----------------------------------------------------------------------


def test_harmony_channels_as_control_tokens() -> None:
    reply = ["{<|channel|>}", "analysis", "{<|message|>}", "Hm", ".", "{<|end|>}", "{<|start|>}", "assistant"]
    reply += ["{<|channel|>}", "final", "{<|message|>}", "The <|end|> token", " ends it."]
    assert split(*reply) == ("Hm.", "The <|end|> token ends it.")


def test_harmony_channels_as_text() -> None:
    whole = (
        "<|channel|>analysis<|message|>Hm.<|end|>"
        "<|start|>assistant<|channel|>final<|message|>Yes <|end|> it is."
    )
    assert split(whole) == ("Hm.", "Yes <|end|> it is.")
    assert split(*whole) == ("Hm.", "Yes <|end|> it is.")


def test_harmony_without_a_thought_and_with_a_comment() -> None:
    assert split("{<|channel|>}", "final", "{<|message|>}", "Yes.") == ("", "Yes.")
    comment = ["{<|channel|>}", "commentary", "{<|message|>}", "I look it up. ", "{<|end|>}", "{<|start|>}"]
    comment += ["assistant", "{<|channel|>}", "analysis", "{<|message|>}", "Hm.", "{<|end|>}", "{<|start|>}"]
    comment += ["assistant", "{<|channel|>}", "final", "{<|message|>}", "Yes."]
    assert split(*comment) == ("Hm.", "I look it up. Yes.")


def test_harmony_that_continues_inside_the_thought() -> None:
    reply = [
        "Hm.",
        "{<|end|>}",
        "{<|start|>}",
        "assistant",
        "{<|channel|>}",
        "final",
        "{<|message|>}",
        "Yes.",
    ]
    assert split(*reply, open=True) == ("Hm.", "Yes.")


def test_a_channel_without_end_does_not_swallow_the_reply() -> None:
    text = "word " * 100
    assert split("{<|channel|>}", text) == ("", text)


def test_gemma_4_may_think_twice() -> None:
    reply = [
        "{<|channel>}",
        "thought\n",
        "Hm.",
        "{<channel|>}",
        "Yes.",
        "\n",
        "{<|channel>}",
        "thought",
        "\nOh.",
    ]
    reasoning, answer = split(*reply, "{<channel|>}", "\nNo.")
    assert answer == "Yes.\n\nNo."
    assert reasoning == "\nHm.\nOh."


def test_white_space_around_control_tokens_stays_with_its_side() -> None:
    assert split(
        "\n", "{<think>}", "\nHm.", "{</think>}", "\nYes.", "{<think>}", "Oh.", "{</think>}", "\n"
    ) == (
        "\nHm.Oh.",
        "Yes.\n",
    )
    twice = ["Yes.", "{<think>}", "Hm.", "{</think>}", "\n", "{<think>}", "Oh.", "{</think>}", "No."]
    assert split(*twice) == ("Hm.Oh.", "Yes.\nNo.")


def test_control_tokens_of_no_thought_are_no_words() -> None:
    reply = [
        "{<|START_THINKING|>}",
        "Hm.",
        "{<|END_THINKING|>}",
        "{<|START_RESPONSE|>}",
        "Yes.",
        "{<|END_RESPONSE|>}",
    ]
    assert split(*reply) == ("Hm.", "Yes.")
    assert split("Yes", "{<|unknown|>}", " sir", "{<|message|>}", "{</think>}") == ("", "Yes sir")


# Nothing is lost or doubled ------------------------------------------------------

_WORDS = [
    "word",
    " ",
    "\n",
    "<",
    ">",
    "think",
    "<think>",
    "</think>",
    "é",
    "🙂",
    "<|",
    "|>",
    "[THINK]",
    "[/THINK]",
]


def test_every_way_of_cutting_gives_the_same_parts() -> None:
    dice = random.Random(7)
    for _ in range(600):
        whole = "".join(dice.choices([*_WORDS, "<|channel|>", "analysis", "<|message|>", "<|end|>"], k=12))
        whole = dice.choice(["", "<think>", "\n<think>", "<|channel|>analysis<|message|>"]) + whole
        open = dice.random() < 0.3
        expected = split(whole, open=open)
        assert split(*whole, open=open) == expected
        cuts = sorted(dice.choices(range(len(whole) + 1), k=5))
        pieces = [whole[start:end] for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
        assert split(*pieces, open=open) == expected


def test_nothing_but_markers_and_the_space_around_them_is_lost() -> None:
    dice = random.Random(8)
    for _ in range(600):
        thought = "x" + "".join(dice.choices(["word", " ", "\n", "<", ">", "think", "é", "</thin k>"], k=8))
        answer = "y" + "".join(dice.choices(_WORDS, k=8))
        opening, closing = dice.choice(list(PAIRS.items()))
        assert split(*f"{opening}{thought}{closing}\n\n{answer}") == (thought, answer)


def test_a_reply_without_a_marker_at_its_start_is_all_answer() -> None:
    dice = random.Random(9)
    for _ in range(600):
        whole = "".join(dice.choices(_WORDS, k=10))
        if not re.match(r"\s*(<think>|\[THINK\])", whole):
            assert split(*whole) == ("", whole)


def test_a_long_stream_of_single_characters_is_passed_on_piece_by_piece() -> None:
    splitter = ReasoningSplitter()
    splitter.text("<think>")
    assert sum(len(splitter.text("<")) for _ in range(100_000)) > 0
    splitter = ReasoningSplitter()
    for _ in range(100_000):
        splitter.text(" ")
    assert joined(splitter.end()) == ("", " " * 100_000)
