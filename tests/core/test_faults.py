"""Reports of faults tell the path through the code, and never what was said."""

from inglenook.core.faults import describe, place


def crash(text: str = "secret words of a chat") -> None:
    raise ValueError(text)


def caught() -> Exception:
    try:
        crash()
    except ValueError as error:
        return error
    raise AssertionError


def test_the_chain_of_causes_is_told_without_its_words() -> None:
    try:
        try:
            crash("first secret")
        except ValueError as error:
            raise RuntimeError("second secret") from error
    except RuntimeError as error:
        report = describe(error)
    assert report.index("ValueError") < report.index("which led to") < report.index("RuntimeError")
    assert "first secret\n" not in report and not report.endswith("second secret")


def test_errors_that_speak_of_code_keep_their_text() -> None:
    assert describe(OSError(28, "No space left")).endswith("OSError: [Errno 28] No space left")
    assert describe(KeyError("what was said")) == "KeyError"


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert describe(one).splitlines() == ["KeyError", "which led to:", "ValueError"]


def test_the_same_fault_has_the_same_place_by_every_way() -> None:
    def another_way() -> Exception:
        return caught()

    assert place(caught()) == place(another_way())
    assert place(caught())[0] == "ValueError" and place(caught())[1] == __file__
    assert place(KeyError()) == ("KeyError", "", 0)
