"""The tree that is made of the steps of a chat."""

import random
import sys

from tests.core.importers.samples import branch, check

from inglenook.core.chat import Attachment, ChatSettings, Role, TitleBy
from inglenook.core.importers.chats import LONGEST_TEXT, ImportedChat, Skipped, Step, chat

USER, ASSISTANT, TOOL, SYSTEM = Role.USER, Role.ASSISTANT, Role.TOOL, Role.SYSTEM


def made(*steps: Step, title: str = "A chat", leaf_key: str = "") -> ImportedChat:
    result = chat(title, steps, leaf_key=leaf_key)
    assert isinstance(result, ImportedChat)
    check(result)
    return result


def shown(result: ImportedChat) -> list[str]:
    return [message.text for message in branch(result)]


def test_a_chat_without_a_message_is_skipped() -> None:
    for steps in ([], [Step("a", None, SYSTEM, "Be kind.")], [Step("a", None, USER, " \n")]):
        assert chat("Empty", steps) == Skipped("Empty", "There is no message in it.")


def test_branches_keep_their_order_and_the_shown_one_is_shown() -> None:
    steps = [
        Step("q", None, USER, "Question"),
        Step("a", "q", ASSISTANT, "First"),
        Step("b", "q", ASSISTANT, "Second"),
        Step("c", "a", USER, "Go on"),
    ]
    result = made(*steps, leaf_key="a")
    assert shown(result) == ["Question", "First", "Go on"]
    assert [message.text for message in result.messages if message.parent_key == "1"] == ["First", "Second"]
    assert shown(made(*steps, leaf_key="b")) == ["Question", "Second"]


def test_siblings_are_ordered_by_date_where_all_have_one() -> None:
    result = made(
        Step("q", None, USER, "Question"),
        Step("late", "q", ASSISTANT, "Late", created=20),
        Step("early", "q", ASSISTANT, "Early", created=10),
    )
    assert [message.text for message in result.messages] == ["Question", "Early", "Late"]
    assert shown(result) == ["Question", "Late"]  # the newest, where nothing says which


def test_steps_between_question_and_answer_become_its_thought() -> None:
    result = made(
        Step("q", None, USER, "Question"),
        Step("t", "q", ASSISTANT, reasoning="I think."),
        Step("c", "t", ASSISTANT, reasoning="I look it up."),
        Step("r", "c", TOOL, "Found."),
        Step("a", "r", ASSISTANT, "Answer", reasoning="Done.", model="m"),
    )
    question, answer = result.messages
    assert (question.text, answer.text, answer.model) == ("Question", "Answer", "m")
    assert answer.reasoning == "I think.\n\nI look it up.\n\nFound.\n\nDone."


def test_a_thought_without_an_answer_is_kept() -> None:
    result = made(
        Step("q", None, USER, "Question"),
        Step("t", "q", ASSISTANT, reasoning="I think."),
        Step("q2", "t", USER, "Well?"),
        Step("t2", "q2", ASSISTANT, reasoning="Still."),
    )
    assert [(each.role, each.text, each.reasoning) for each in result.messages] == [
        (USER, "Question", ""),
        (ASSISTANT, "", "I think."),
        (USER, "Well?", ""),
        (ASSISTANT, "", "Still."),
    ]


def test_replies_in_a_row_become_one() -> None:
    picture = Attachment(0, "p.png", "image", b"1")
    result = made(
        Step("q", None, USER, "Question"),
        Step("a", "q", ASSISTANT, "Let me see.", created=5),
        Step("t", "a", TOOL, "Result", attachments=(picture,)),
        Step("b", "t", ASSISTANT, "There.", model="m", created=9),
        Step("q2", "b", USER, "Thanks"),
        leaf_key="b",
    )
    assert shown(result) == ["Question", "Let me see.\n\nThere.", "Thanks"]
    reply = result.messages[1]
    assert (reply.reasoning, reply.model, reply.created) == ("Result", "m", 5)
    assert reply.attachments == (picture,)


def test_what_the_system_says_becomes_a_setting_and_no_message() -> None:
    steps = [Step("s", None, SYSTEM, "Be kind."), Step("q", "s", USER, "Question")]
    result = made(*steps)
    assert result.settings.instructions == "Be kind."
    assert len(result.messages) == 1 and result.messages[0].parent_key is None
    given = chat("A", steps, settings=ChatSettings(instructions="Be brief."))
    assert isinstance(given, ImportedChat) and given.settings.instructions == "Be brief."


def test_parents_that_are_not_there_circles_and_names_given_twice() -> None:
    result = made(
        Step("a", "nobody", USER, "Lost"),
        Step("b", "c", USER, "Round"),
        Step("c", "b", ASSISTANT, "And round"),
        Step("d", "d", USER, "Self"),
        Step("a", None, USER, "Again"),
        Step("e", "a", ASSISTANT, "Answer"),
    )
    assert sorted(message.text for message in result.messages) == sorted(
        ["Lost", "Round", "And round", "Self", "Again", "Answer"]
    )


def test_any_steps_make_a_sound_tree_that_loses_no_word() -> None:
    chance = random.Random(3)
    for _ in range(300):
        count = chance.randrange(1, 25)
        keys = [str(chance.randrange(count)) for _ in range(count)]
        steps = [
            Step(
                key,
                chance.choice([None, *keys, "nobody"]),
                chance.choice([USER, USER, ASSISTANT, ASSISTANT, TOOL]),
                text=chance.choice(["", f"said {index};"]),
                reasoning=chance.choice(["", f"thought {index};"]),
                created=chance.choice([0.0, float(chance.randrange(1, 100))]),
            )
            for index, key in enumerate(keys)
        ]
        result = chat("Any", steps, leaf_key=chance.choice(keys))
        if isinstance(result, Skipped):
            assert not any(step.text or (step.reasoning and step.role is not USER) for step in steps)
            continue
        check(result)
        everything = " ".join(f"{each.text} {each.reasoning}" for each in result.messages)
        for step in steps:
            assert step.text in everything
            assert step.role is USER or step.reasoning in everything


def test_a_chat_of_a_hundred_thousand_steps_in_one_line() -> None:
    count = 100_000
    assert count > sys.getrecursionlimit()
    steps = [
        Step(str(index), str(index - 1) if index else None, (USER, ASSISTANT)[index % 2], f"{index}")
        for index in range(count)
    ]
    result = made(*steps)
    assert len(result.messages) == count
    asides = [Step(str(index), str(index - 1), TOOL, "x") for index in range(count)]
    assert len(made(*asides).messages[0].reasoning) == 3 * count - 2


def test_a_text_of_any_length_is_cut_with_a_word_about_it() -> None:
    result = made(Step("q", None, USER, "x" * (LONGEST_TEXT + 1)))
    assert len(result.messages[0].text) == LONGEST_TEXT
    assert "not imported" in result.messages[0].text[-200:]
    half = made(Step("q", None, USER, "\ud83d\ude00 \ud800"))
    assert half.messages[0].text == "\U0001f600 \ufffd"


def test_titles() -> None:
    question = Step("q", None, USER, "What is the highest mountain?")
    assert made(question, title=" Mountains\n\u202e ").title == "Mountains"
    assert made(question, title="Mountains").title_by is TitleBy.PERSON
    for empty in ("", "New Chat", "\n"):
        named = made(question, title=empty)
        assert (named.title, named.title_by) == ("What is the highest mountain?", TitleBy.WORDS)
    assert len(made(question, title="x" * 10_000).title) <= 200


def test_dates_of_the_chat_come_from_its_messages_where_it_has_none() -> None:
    result = made(Step("q", None, USER, "a", created=50), Step("a", "q", ASSISTANT, "b", created=90))
    assert (result.created, result.updated) == (50, 90)
    assert made(Step("q", None, USER, "a")).created == 0
