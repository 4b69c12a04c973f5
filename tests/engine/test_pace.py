"""The number of threads follows what is faster."""

import pytest

from inglenook.engine.pace import Pace

IDLE = {1: 0.012, 2: 0.010}
BUSY = {1: 0.027, 2: 0.100}


def write(pace: Pace, tokens: int, seconds: dict[int, float]) -> list[int]:
    """The threads of each token on a computer where they take so long."""
    used = []
    for _ in range(tokens):
        used.append(pace.threads)
        pace.note(seconds[pace.threads])
    return used


def test_on_an_idle_computer_all_cores_are_used_but_for_seldom_trials() -> None:
    used = write(Pace(1, 2), 4000, IDLE)
    assert used[:64] == [2] * 64
    assert used.count(1) <= 32


def test_as_soon_as_another_program_runs_one_core_is_left_to_it() -> None:
    pace = Pace(1, 2)
    used = write(pace, 600, BUSY)
    assert used[:64] == [2] * 64
    assert used[64:].count(1) >= 525


def test_uneven_times_make_it_try_sooner() -> None:
    pace = Pace(1, 2)
    for number in range(8):
        assert pace.threads == 2
        pace.note(0.1 if number % 3 == 1 else 0.03)
    assert pace.threads == 1


def test_it_comes_back_when_the_other_program_has_ended() -> None:
    pace = Pace(1, 2)
    write(pace, 2000, BUSY)
    assert write(pace, 1100, IDLE)[-1] == 2


def test_a_hopeless_trial_ends_at_once() -> None:
    pace = Pace(1, 2)
    write(pace, 100, BUSY)
    assert pace.threads == 1
    runs = "".join(map(str, write(pace, 200, BUSY))).split("1")
    assert max(map(len, runs)) == 2


def test_a_difference_of_chance_changes_nothing() -> None:
    used = write(Pace(7, 8), 1000, {7: 0.0095, 8: 0.010})
    assert used[-1] == 8
    assert used.count(7) <= 40


@pytest.mark.parametrize("threads", [1, 4])
def test_one_number_is_never_left(threads: int) -> None:
    assert set(write(Pace(threads, threads), 3000, {threads: 0.01})) == {threads}
