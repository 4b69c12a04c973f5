"""What may be shown: nothing that a text view would hang on, swallow, or mistake for its own structure."""

from collections.abc import Callable

import pytest

from inglenook.core import text


def test_lone_surrogates_and_nul_are_replaced_and_the_rest_stays() -> None:
    shown = text.display("before \ud83d after\x00end")
    assert shown.text == "before \ufffd after\ufffdend"
    assert not shown.capped


def test_a_surrogate_pair_becomes_its_character() -> None:
    assert text.display("\ud83d\ude00 é").text == "😀 é"


@pytest.mark.parametrize("reserved", ["\ufdd0", "\ufdd1", "\ufffc", "\x1b", "\x07"])
def test_characters_that_qt_reserves_are_replaced(reserved: str) -> None:
    assert text.display(f"a{reserved}b").text == "a\ufffdb"


def test_every_kind_of_line_end_becomes_one_newline() -> None:
    assert text.display("a\r\nb\rc\u2029d\ne").text == "a\nb\nc\nd\ne"


def test_tabs_and_non_breaking_blanks_are_kept() -> None:
    assert text.display("a\tb\u00a0c").text == "a\tb\u00a0c"


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u3000", "\u200b"])
def test_long_runs_of_blanks_are_cut_and_what_follows_is_shown(blank: str) -> None:
    shown = text.display("a" + blank * 70_000 + "b")
    assert shown.text.count(blank) <= text.MOST_BLANKS
    short = text.display("a" + blank * 3_000 + "b")
    assert short.text == "a" + blank * text.MOST_BLANKS + "b"


def test_a_run_of_mixed_blanks_counts_as_one_run() -> None:
    assert len(text.display("a" + " \t\u2003" * 1_000 + "b").text) == text.MOST_BLANKS + 2


def test_511_blanks_are_left_alone() -> None:
    source = "a" + " " * text.MOST_BLANKS + "b"
    assert text.display(source).text == source


def test_text_is_capped_by_characters() -> None:
    shown = text.display("x" * 200_000)
    assert shown.text == "x" * text.MOST_CHARACTERS
    assert shown.capped


def test_text_is_capped_by_lines() -> None:
    shown = text.display("a\n" * 5_000)
    assert shown.text.count("\n") == text.MOST_LINES - 1
    assert shown.capped


def test_text_at_the_limits_is_whole() -> None:
    assert not text.display("x" * text.MOST_CHARACTERS).capped
    assert not text.display("\n".join("a" * text.MOST_LINES)).capped


def test_one_line_has_no_line_ends_controls_or_direction_marks() -> None:
    assert text.one_line(" a\n\tb\x1b[31m \u202ecod.exe\u2066 \u2028c\ud800 ") == "a b[31m cod.exe c\ufffd"


def test_one_line_keeps_joined_emoji_and_letters_of_all_scripts() -> None:
    family = "👨\u200d👩\u200d👧 שלום नमस्ते"
    assert text.one_line(family) == family


def test_one_line_ends_in_an_ellipsis_where_it_is_cut() -> None:
    assert text.one_line("word " * 100, 12) == "word word w…"
    assert len(text.one_line("x" * 10**6, 50)) == 50


def test_direction_marks_in_code_are_shown() -> None:
    assert text.show_direction_marks("if a\u202e: # \u2066") == "if a\ufffd: # \ufffd"


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 KB"), (1, "1 KB"), (3_400, "3 KB"), (24_000_000, "24 MB"), (1_249_000_000, "1.25 GB")],
)
def test_sizes_are_decimal(size: int, words: str) -> None:
    assert text.format_size(size) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.41, "0.4 s"),
        (0.97, "1 s"),
        (12.4, "12 s"),
        (60, "1 min"),
        (185, "3 min 5 s"),
        (7_800, "2 h 10 min"),
    ],
)
def test_durations_are_words(seconds: float, words: str) -> None:
    assert text.format_duration(seconds) == words


def test_sizes_durations_and_counts_are_written_as_the_language_does(
    in_german: Callable[[dict[str, str]], None],
) -> None:
    in_german({"{size} GB": "{size} GiB", "{minutes} min {seconds} s": "{minutes} Min. {seconds} Sek."})
    assert [text.format_size(size) for size in (0, 24_000_000, 1_250_000_000)] == [
        "0 KB",
        "24 MB",
        "1,25 GiB",
    ]
    assert [text.format_duration(seconds) for seconds in (0.4, 185)] == ["0,4 s", "3 Min. 5 Sek."]
    assert text.format_count(1_234_567) == "1.234.567"


def test_counts_have_thousands_separated() -> None:
    assert text.format_count(1_234_567) == "1,234,567"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c#d",
        "HTTPS://EXAMPLE.ORG",
        "https://bücher.example/ü",
        "mailto:someone@example.org",
        "https://[::1]/",
    ],
)
def test_web_and_mail_addresses_are_safe(url: str) -> None:
    assert text.is_safe_link(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "/etc/passwd",
        "file:///etc/passwd",
        "//host/share",
        r"\\host\share",
        "smb://host/share",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ms-settings:x",
        "do:retry/1",
        "https:///path",
        "https://",
        "http:example.org",
        "https://example.org\\@evil.example",
        "https://exam ple.org",
        "https://example.org\n",
        "https://example.org:port/",
        "https://[::1",
        "mailto:",
        "mailto://a:b/c",
        "mailto:a@b.c?attach=/etc/passwd",
    ],
)
def test_everything_else_is_not(url: str) -> None:
    assert not text.is_safe_link(url)


def test_a_look_alike_host_is_shown_in_punycode() -> None:
    cyrillic = "https://\u0430pple.com/login"
    assert text.link_to_show(cyrillic) == "https://xn--pple-43d.com/login"
    assert text.link_host(cyrillic) == "xn--pple-43d.com"


def test_a_link_is_shown_in_full_and_in_ascii() -> None:
    shown = text.link_to_show("https://user:pw@Bücher.example:81/ü<b>?q=\u202e\ud800#é")
    assert shown.isascii()
    assert "<" not in shown
    assert shown.startswith("https://user:pw@xn--bcher-kva.example:81/%C3%BC%3Cb%3E?q=%E2%80%AE")


def test_the_host_is_named_not_what_pretends_to_be_it() -> None:
    assert text.link_host("https://google.com@evil.example/google.com") == "evil.example"
    assert text.link_host("mailto:someone@example.org") == "someone@example.org"


def test_an_unsafe_link_is_never_shown_as_one() -> None:
    with pytest.raises(ValueError, match="not a link"):
        text.link_to_show("file:///etc/passwd")
