"""The memory bar: parts in proportion, a gap between them, hatched where it is too much."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from inglenook.models.fit import GB, MB, Card, Need, Plan, Verdict, plan
from inglenook.ui.memory_bar import MemoryBar, Part, amount, card_memory, main_memory
from inglenook.ui.theme import Theme


def planned(kv: int, free: int = 11 * GB, device: int = 0) -> Plan:
    need = Need(4 * GB, 0, kv, 512 * MB, 64 * MB, device)
    return plan(lambda _: need, 8192, trained=8192, free=free, total=16 * GB)


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> MemoryBar:
    bar = MemoryBar(theme, "Memory plan")
    qtbot.addWidget(bar)
    bar.resize(480, 20)
    return bar


def show(bar: MemoryBar, plan: Plan) -> None:
    bar.show_parts(main_memory(plan), plan.limit)


def colours(image: QImage, left: float, right: float) -> set[str]:
    """Of the middle line, without the softened edges of the place."""
    line = image.height() // 2
    return {image.pixelColor(QPoint(x, line)).name() for x in range(int(left) + 2, int(right) - 2)}


def test_the_parts_are_all_the_memory_there_is() -> None:
    made = planned(GB)
    assert sum(part.size for part in main_memory(made)) == made.total
    assert [part.name for part in main_memory(made)] == [
        "Other programs",
        "Weights",
        "Context",
        "Working memory",
        "Stays free",
    ]


def test_it_is_described_in_words(bar: MemoryBar) -> None:
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Memory plan", "Not known yet")
    show(bar, planned(GB))
    assert bar.accessibleDescription() == (
        "Other programs: 5.0 GB, Weights: 4.0 GB, Context: 1.0 GB, Working memory: 0.6 GB, Stays free: 5.4 GB"
    )


def test_parts_are_in_proportion_with_a_gap_and_fill_the_bar(bar: MemoryBar) -> None:
    show(bar, planned(GB))
    places = [at for _, at, _ in bar.places()]
    assert places[0].left() == 0
    assert places[-1].right() == pytest.approx(bar.width())
    for before, after in pairwise(places):
        assert after.left() - before.right() == pytest.approx(2)
    weights, context = places[1], places[2]
    assert weights.width() == pytest.approx(4 * context.width(), rel=0.02)


def test_each_part_has_its_colour(bar: MemoryBar, theme: Theme) -> None:
    show(bar, planned(GB))
    picture = bar.grab().toImage()
    for part, at, over in bar.places():
        assert not over
        assert colours(picture, at.left(), at.right()) == {theme.colour(part.colour).name()}


def test_nothing_is_hatched_while_it_is_only_tight(bar: MemoryBar) -> None:
    tight = planned(GB, free=6 * GB + 800 * MB)
    assert tight.verdict is Verdict.TIGHT
    show(bar, tight)
    assert not any(over for _, _, over in bar.places())


def test_what_is_over_the_limit_is_hatched_exactly_when_it_is_too_big(bar: MemoryBar, theme: Theme) -> None:
    too_big = planned(8 * GB)
    assert too_big.verdict is Verdict.TOO_BIG
    show(bar, too_big)
    places = bar.places()
    over = [part.name for part, _, over in places if over]
    assert over == ["Context", "Working memory"]
    assert [part.name for part, _, over in places if not over] == ["Other programs", "Weights", "Context"]
    assert sum(part.size for part in main_memory(too_big)) > too_big.total  # the bar holds all of it
    picture = bar.grab().toImage()
    hatched = next(at for _, at, over in places if over)
    assert len(colours(picture, hatched.left(), hatched.right())) > 2
    stripes = {theme.colour("mem-kv").name(), theme.colour("bad-soft").name()}
    assert stripes & colours(picture, hatched.left(), hatched.right())


def test_the_smallest_part_is_seen(bar: MemoryBar) -> None:
    show(bar, planned(1 * MB))
    places = {part.name: at for part, at, _ in bar.places()}
    assert places["Context"].width() == pytest.approx(2)
    assert places["Stays free"].right() == pytest.approx(bar.width())


def test_from_right_to_left_it_begins_at_the_right(bar: MemoryBar, theme: Theme) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(bar, planned(GB))
    picture = bar.grab().toImage()
    assert picture.pixelColor(picture.width() - 20, 10) == theme.colour("mem-other")
    assert picture.pixelColor(20, 10) == theme.colour("mem-free")


def test_an_empty_bar_and_a_narrow_one_can_be_drawn(bar: MemoryBar) -> None:
    bar.grab()
    show(bar, planned(GB))
    for width in (0, 1, 5, 12):
        bar.resize(width, 20)
        bar.grab()
    bar.show_parts([Part("Nothing", 0, "mem-kv")])
    bar.grab()


def test_graphics_cards_count_together() -> None:
    cards = [Card("A", 3 * GB, 6 * GB), Card("B", 5 * GB, 6 * GB)]
    parts = card_memory(planned(GB, device=6 * GB), cards)
    assert [part.said for part in parts] == [
        "Other programs: 4.0 GB",
        "This model: 6.0 GB",
        "Stays free: 2.0 GB",
    ]


def test_amounts_are_read_as_memory_is_sold() -> None:
    assert [amount(size) for size in (0, 1, 53 * MB, 103 * MB, GB, 11 * GB + 205 * MB)] == [
        "0 GB",
        "1 MB",
        "53 MB",
        "0.1 GB",
        "1.0 GB",
        "11.2 GB",
    ]


def test_light_and_dark_differ(bar: MemoryBar, theme: Theme) -> None:
    show(bar, planned(GB))
    light: QColor = bar.grab().toImage().pixelColor(200, 10)
    theme.apply("dark", 100)
    assert bar.grab().toImage().pixelColor(200, 10) != light
