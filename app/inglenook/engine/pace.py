"""With how many threads a token is written fastest just now: found out by trying.

All cores are fastest while nothing else runs. As soon as another program needs one of them, every
step waits for the thread that lost its core, and one thread less is several times faster (two
cores, one of them busy: 27 ms a token instead of 100 ms; idle: 12 instead of 10).
"""

from collections import deque
from statistics import median

_FIRST = 64  # tokens before the other number is tried for the first time
_DISTURBED = 8  # the same where some of the last tokens took much longer than others
_UNEVEN = 1.5  # times as long
_LONGEST = 1024  # tokens between two trials that changed nothing; doubled up to this
_TRIAL = 4  # tokens of one trial; the first does not count: it makes or ends threads
_BETTER = 0.9  # of the time, or it is taken for chance
_HOPELESS = 2.0  # times as long: the trial ends at once


class Pace:
    """Goes back and forth between two numbers of threads. For one thread."""

    def __init__(self, few: int, many: int) -> None:
        self._many = many
        self._current, self._other = many, few
        self._recent: deque[float] = deque(maxlen=5)  # seconds a token with the current number
        self._trial: list[float] | None = None  # the same with the other number, while it is tried
        self._period = _FIRST
        self._since = 0  # tokens since the last trial

    @property
    def threads(self) -> int:
        """For the next token."""
        return self._current if self._trial is None else self._other

    def note(self, seconds: float) -> None:
        """How long that token took."""
        if self._trial is None:
            self._recent.append(seconds)
            self._since += 1
            is_due = self._since >= (_DISTURBED if self._is_disturbed() else self._period)
            if is_due and self._current != self._other:
                self._trial = []
            return
        self._trial.append(seconds)
        usual = median(self._recent)
        counted = self._trial[1:]
        if counted and counted[-1] > _HOPELESS * usual:
            self._end_trial(better=False)
        elif len(self._trial) == _TRIAL:
            self._end_trial(better=median(counted) < _BETTER * usual)

    def _is_disturbed(self) -> bool:
        """Whether all cores are used and seem not to be free for it."""
        return self._current == self._many and max(self._recent) > _UNEVEN * min(self._recent)

    def _end_trial(self, *, better: bool) -> None:
        self._trial = None
        self._since = 0
        if better:
            self._current, self._other = self._other, self._current
            self._recent.clear()
            self._period = _FIRST
        else:
            self._period = min(2 * self._period, _LONGEST)
