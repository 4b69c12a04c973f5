"""The Downloads page: what is being fetched, what is done, and what was left unfinished earlier."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import tr, tr_n
from inglenook.core.text import format_size, one_line
from inglenook.jobs.downloads import KEPT_FREE, Download, Downloads, State
from inglenook.jobs.models import Models
from inglenook.models import download
from inglenook.models.download import Leftover, Order
from inglenook.models.hub import HubFile
from inglenook.models.library import ModelFile
from inglenook.ui.direction import set_text_margins
from inglenook.ui.download_rows import DownloadRow, FinishedRow, LeftoverRow, RowCard
from inglenook.ui.download_words import model_name, rate_words, short_size
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.empty_state import EmptyState
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label
from inglenook.ui.named_box import NamedBox
from inglenook.ui.notices import Toasts
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.setting_controls import ignore_stray_wheel
from inglenook.ui.theme import Theme

_MOST_ROWS = 50  # of each list; rows are real widgets, and nobody reads more
_WORTH_UNDO = 100_000_000  # bytes on the disk; less is fetched again in no time
_MB = 1_000_000
_LIMITS = (0, 1 * _MB, 5 * _MB, 10 * _MB, 25 * _MB)  # bytes a second; 0: none
_CUSTOM = -1
_LOOK_MS = 5000  # between two looks at the disk
_NARROW = 640  # design pixels


class DownloadsView(QWidget):
    """GUI thread. `host` is who is contacted, for the sentence at the bottom.

    `ask_first(go_on, model)` is called before something goes on that needs the network: whoever may
    ask the person sets it. `toasts` may be replaced by those of a larger page.
    """

    chat_wanted = Signal(object)  # ModelFile
    details_wanted = Signal(object)  # ModelFile
    discover_wanted = Signal()
    notice = Signal(str)  # for a toast

    def __init__(
        self,
        theme: Theme,
        downloads: Downloads,
        models: Models,
        parent: QWidget | None = None,
        *,
        host: str = "huggingface.co",
    ) -> None:
        super().__init__(parent)
        self._theme, self._downloads, self._models = theme, downloads, models
        self.ask_first: Callable[[Callable[[], object], str], object] = lambda go_on, model: go_on()
        self._leaving: dict[int, bool] = {}  # to be cancelled unless Undo comes; whether it was going on
        self._leftovers: list[Leftover] = []
        self._free = 0
        self._now = plain_label("", "caption", "hint")
        self._progress = RowCard(tr("In progress"))
        self._more = plain_label("", "caption", "hint")
        self._finished = RowCard(tr("Finished"))
        self._older = plain_label("", "caption", "hint")
        self._unfinished = RowCard(tr("Unfinished files"))
        self._empty = EmptyState(
            theme,
            "get",
            tr("No downloads"),
            tr("Models appear here while they are fetched, and can be paused at any time."),
            tr("Find a model"),
        )
        self._empty.wanted.connect(self.discover_wanted)
        self._make_controls()
        self._lay_out(host)
        self.toasts = Toasts(self._page, theme)

        self._disk_clock = QTimer(self, interval=_LOOK_MS)
        self._disk_clock.timeout.connect(self._look_at_disk)
        downloads.changed.connect(self._show)
        downloads.progressed.connect(self._on_progressed)
        models.changed.connect(self._show_finished)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_leftovers([])
        self._show()

    def settle(self) -> None:
        """Carry out at once what still waits for an Undo: the program is about to end."""
        for id in list(self._leaving):
            self._cancel_now(id)

    # Building -------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self._limit_label = plain_label(tr("Speed limit"), "caption", "hint")
        self._limit = NamedBox(tr("Speed limit"))
        self._limit.setProperty("density", "compact")
        for limit in _LIMITS:
            words = tr("{rate} MB/s", rate=limit // _MB) if limit else tr("None", note="no limit")
            self._limit.addItem(words, limit)
        self._limit.addItem(tr("Custom..."), _CUSTOM)
        self._limit.activated.connect(self._on_limit_chosen)
        ignore_stray_wheel(self._limit)
        self._custom = QDoubleSpinBox()
        self._custom.setAccessibleName(tr("Custom speed limit in MB/s"))
        self._custom.setRange(0.1, 10_000)
        self._custom.setDecimals(1)
        self._custom.setSuffix(f" {tr('MB/s')}")
        self._custom.setKeyboardTracking(False)
        self._custom.setProperty("density", "compact")
        set_text_margins(self._custom.lineEdit(), 8, 4)
        self._custom.valueChanged.connect(self._on_custom_limit)
        ignore_stray_wheel(self._custom)
        self._custom.hide()
        self._pause_all = _compact(tr("Pause all"), self._on_pause_all)
        self._resume_all = _compact(tr("Resume all"), self._on_resume_all)
        self._clear = _compact(tr("Clear list"), self._downloads.clear_finished, "quiet")

    def _lay_out(self, host: str) -> None:
        self._progress_head = _head(tr("In progress"), self._now)
        self._controls = QWidget()
        controls = FlowLayout(self._controls, gap=12)
        for widget in (self._limit_label, self._limit, self._custom, self._pause_all, self._resume_all):
            controls.addWidget(widget)
        _row_of(self._progress_head).addWidget(self._controls)
        self._finished_head = _head(tr("Finished"))
        _row_of(self._finished_head).addWidget(self._clear)
        self._unfinished_head = _head(tr("Unfinished files"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        for head, card, note in (
            (self._progress_head, self._progress, self._more),
            (self._finished_head, self._finished, self._older),
            (self._unfinished_head, self._unfinished, None),
        ):
            self._column.addWidget(head)
            self._column.addWidget(card)
            if note:
                self._column.addWidget(note)
        self._column.addWidget(self._empty, 1)
        self._column.addStretch(0)
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setWidget(content)

        self._drive, self._globe = QLabel(), QLabel()
        self._folder = ElidedLabel("caption", "hint", Qt.TextElideMode.ElideMiddle)
        self._folder.show_text(one_line(str(self._downloads.folder), 300))
        self._disk = plain_label("", "caption", "hint", wrap=True)
        only = tr("Only {host} and its file servers are contacted", host=host)
        self._host = plain_label(only, "caption", "hint", wrap=True)
        footer = QFrame()
        row = QHBoxLayout(footer)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._drive)
        row.addWidget(self._folder)
        self._dot = plain_label("·", "caption", "hint")
        row.addWidget(self._dot)
        row.addWidget(self._disk)
        row.addStretch(1)
        row.addWidget(self._globe)
        row.addWidget(self._host)
        self._footer = footer
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(line)
        whole.addWidget(footer)

    # What is shown --------------------------------------------------------------------------------

    def _show(self) -> None:
        items = self._queue()
        shown = {item.id: item for item in items[:_MOST_ROWS]}
        self._progress.arrange(list(shown), self._make_row)
        for id in shown:
            self._show_row(id)
        self._progress_head.setVisible(bool(items))
        self._progress.setVisible(bool(items))
        more = len(items) - len(shown)
        _say(self._more, tr_n("and {n} more waits", "and {n} more wait", more) if more > 0 else "")
        self._more.setVisible(more > 0)
        going = any(item.is_active or item.state is State.WAITING for item in items)
        paused = any(item.state is State.PAUSED for item in items)
        self._swap_all_buttons(going, paused)
        self._show_limit()
        self._show_finished()
        self._show_now()
        self._look_at_disk()

    def _queue(self) -> list[Download]:
        return [item for item in self._downloads.unfinished if item.id not in self._leaving]

    def _make_row(self, id: Hashable) -> DownloadRow:
        assert isinstance(id, int)
        row = DownloadRow(self._theme, id)
        row.pause_wanted.connect(self._downloads.pause)
        row.resume_wanted.connect(self._resume)
        row.retry_wanted.connect(self._resume)
        row.move_up_wanted.connect(self._downloads.move_up)
        row.cancel_wanted.connect(self._cancel)
        return row

    def _show_row(self, id: int) -> None:
        row = self._progress.rows.get(id)
        queue = self._queue()
        at = next((i for i, item in enumerate(queue) if item.id == id), None)
        if at is None or not isinstance(row, DownloadRow):
            return
        going = [item for item in queue[:at] if item.is_active or item.state is State.WAITING]
        waits_before = any(item.state is State.WAITING for item in going)
        row.show_download(queue[at], going[-1] if going else None, can_move_up=waits_before)

    def _on_progressed(self, ids: frozenset[int]) -> None:
        for id in ids:
            self._show_row(id)
        self._show_now()
        self._show_disk()

    def _show_now(self) -> None:
        speed = self._downloads.speed
        _say(self._now, tr("{rate} now", rate=rate_words(speed)) if speed > 0 else "")

    def _show_finished(self) -> None:
        done = [item for item in self._downloads.items if item.state is State.DONE]
        shown = {item.id: item for item in done[:_MOST_ROWS]}
        files = self._files_of(list(shown.values()))
        self._finished.arrange(list(shown), self._make_finished_row)
        for id, item in shown.items():
            row = self._finished.rows[id]
            assert isinstance(row, FinishedRow)
            row.show_download(item, is_installed=id in files)
        self._finished_head.setVisible(bool(done))
        self._finished.setVisible(bool(done))
        older = len(done) - len(shown)
        _say(self._older, tr_n("and {n} older", "and {n} older", older) if older > 0 else "")
        self._older.setVisible(older > 0)
        self._space()

    def _make_finished_row(self, id: Hashable) -> FinishedRow:
        assert isinstance(id, int)
        row = FinishedRow(self._theme, id)
        row.chat_wanted.connect(lambda id: self._hand_on(id, self.chat_wanted))
        row.details_wanted.connect(lambda id: self._hand_on(id, self.details_wanted))
        row.reveal_wanted.connect(self._reveal)
        row.remove_wanted.connect(self._downloads.cancel)  # of a finished one only the entry goes
        return row

    def _files_of(self, items: list[Download]) -> dict[int, ModelFile]:
        """The models of finished downloads, as far as they are there."""
        wanted = {path: item.id for item in items for path in item.paths}
        return {wanted[file.path]: file for file in self._models.files if file.path in wanted}

    def _hand_on(self, id: int, signal: SignalInstance) -> None:
        item = self._downloads.item(id)
        if item and (file := self._files_of([item]).get(id)):
            signal.emit(file)

    def _reveal(self, id: int) -> None:
        item = self._downloads.item(id)
        if item and item.paths and not show_in_folder(item.paths[0]):
            folder = one_line(str(item.paths[0].parent), 200)
            self.notice.emit(tr("The folder could not be opened: {folder}", folder=folder))

    def _swap_all_buttons(self, going: bool, paused: bool) -> None:
        lost = self._pause_all.hasFocus() or self._resume_all.hasFocus()
        self._pause_all.setVisible(going)
        self._resume_all.setVisible(paused and not going)
        if lost:
            self._limit.setFocus() if not (going or paused) else (
                self._pause_all if going else self._resume_all
            ).setFocus()

    # Leftovers ------------------------------------------------------------------------------------

    def _look_for_leftovers(self) -> None:
        self._models.background.run(self._downloads.leftovers, self._show_leftovers)

    def _show_leftovers(self, leftovers: list[Leftover]) -> None:
        self._leftovers = leftovers
        by_path: dict[Hashable, Leftover] = {left.path: left for left in leftovers[:_MOST_ROWS]}
        self._unfinished.arrange(list(by_path), lambda path: self._make_leftover_row(by_path[path]))
        self._unfinished_head.setVisible(bool(leftovers))
        self._unfinished.setVisible(bool(leftovers))
        self._space()

    def _make_leftover_row(self, left: Leftover) -> LeftoverRow:
        row = LeftoverRow(self._theme, left)
        row.resume_wanted.connect(self._resume_leftover)
        row.delete_wanted.connect(self._delete_leftover)
        return row

    def _resume_leftover(self, left: Leftover) -> None:
        wanted = _order_of(left)

        def add() -> None:
            try:
                self._downloads.add(wanted)
            except SaveError as error:
                self.notice.emit(str(error))
            self._look_for_leftovers()

        self.ask_first(add, wanted.name)

    def _delete_leftover(self, left: Leftover) -> None:
        folder = self._downloads.folder

        def deleted(_: None) -> None:
            self.notice.emit(tr("Deleted. {size} are free again", size=format_size(left.bytes)))
            self._look_for_leftovers()

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            self.notice.emit(str(error))

        self._models.background.run(lambda: download.remove_leftover(folder, left), deleted, failed)

    # What a person does ---------------------------------------------------------------------------

    def _cancel(self, id: int) -> None:
        item = self._downloads.item(id)
        if item is None:
            return
        if item.done < _WORTH_UNDO:
            self._downloads.cancel(id)
            return
        self._leaving[id] = item.is_active or item.state is State.WAITING
        self._downloads.pause(id)  # the part stays on the disk until Undo is over
        self._show()
        said = tr('Cancelled "{name}"', name=model_name(item.order))
        toast = self.toasts.show(said, tr("Undo"), lambda: self._undo(id))
        # After an Undo of the same toast, which comes second.
        toast.gone.connect(lambda _: QTimer.singleShot(0, self, lambda: self._cancel_now(id)))

    def _undo(self, id: int) -> None:
        went_on = self._leaving.pop(id, None)
        if went_on:
            self._downloads.resume(id)
        self._show()

    def _cancel_now(self, id: int) -> None:
        if self._leaving.pop(id, None) is not None:
            self._downloads.cancel(id)

    def _resume(self, id: int) -> None:
        item = self._downloads.item(id)
        if item is None:
            return
        go_on = self._downloads.retry if item.state is State.FAILED else self._downloads.resume
        self.ask_first(lambda: go_on(id), model_name(item.order))

    def _on_pause_all(self) -> None:
        self._downloads.pause_all()

    def _on_resume_all(self) -> None:
        self.settle()  # what was cancelled is not meant
        self.ask_first(self._downloads.resume_all, "")

    # The speed limit ------------------------------------------------------------------------------

    def _show_limit(self) -> None:
        limit = self._downloads.rate_limit
        custom = limit not in _LIMITS or (not self._custom.isHidden() and self._custom.hasFocus())
        self._limit.setCurrentIndex(self._limit.findData(_CUSTOM if custom else limit))
        self._custom.setVisible(custom)
        if limit and not self._custom.hasFocus():
            with QSignalBlocker(self._custom):
                self._custom.setValue(limit / _MB)

    def _on_limit_chosen(self, index: int) -> None:
        chosen = self._limit.itemData(index)
        if chosen != _CUSTOM:
            self._custom.hide()
            self._downloads.rate_limit = chosen
            return
        with QSignalBlocker(self._custom):
            self._custom.setValue((self._downloads.rate_limit or 2 * _MB) / _MB)
        self._custom.show()
        self._custom.setFocus()
        self._custom.selectAll()
        self._on_custom_limit(self._custom.value())

    def _on_custom_limit(self, mb: float) -> None:
        self._downloads.rate_limit = round(mb * _MB)

    # The disk -------------------------------------------------------------------------------------

    def _look_at_disk(self) -> None:
        """Ask for the free space on the pool: a disk in the network may take its time."""
        if self.isVisible():
            self._models.background.run(lambda: self._downloads.free, self._on_free)

    def _on_free(self, free: int) -> None:
        self._free = free
        self._show_disk()
        going = any(item.is_active for item in self._downloads.items)
        if going and self.isVisible():
            self._disk_clock.start()
        else:
            self._disk_clock.stop()

    def _show_disk(self) -> None:
        needed = self._downloads.needed
        free = short_size(self._free)
        said = tr("{size} free", size=free) if self._free else ""
        short = bool(self._free) and needed > 0 and self._free - needed < KEPT_FREE
        if needed and said:
            said = tr("{size} free, the queue needs {needed}", size=free, needed=short_size(needed))
        self._disk.setText(said)
        self._dot.setVisible(bool(said))
        if (self._disk.property("kind") == "bad") != short:
            self._disk.setProperty("kind", "bad" if short else "hint")
            self._disk.style().polish(self._disk)

    # Events ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_at_disk()
        self._look_for_leftovers()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._disk_clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        gutter = 16 if narrow else 24
        self._column.setContentsMargins(gutter, 20, gutter, 20)
        self._limit_label.setHidden(narrow)
        self._now.setHidden(narrow)
        row = _row_of(self._progress_head)
        needed = sum(row.itemAt(at).sizeHint().width() + row.spacing() for at in range(row.count()))
        stacked = needed > self.width() - 2 * gutter
        row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._host.setHidden(narrow)
        self._globe.setHidden(narrow)

    def _space(self) -> None:
        """Sections stand 24 px apart; the empty page is there when none of them is."""
        sections = [self._progress_head, self._finished_head, self._unfinished_head]
        shown = [head for head in sections if not head.isHidden()]
        for head in sections:
            above = 24 if shown and head is not shown[0] else 0
            _row_of(head).setContentsMargins(0, above, 0, 12)
        self._empty.setVisible(not shown)

    def _dress(self) -> None:
        self._drive.setPixmap(self._theme.pixmap("drive", "text-3", 14))
        self._globe.setPixmap(self._theme.pixmap("globe", "text-3", 14))
        self._footer.setMinimumHeight(self._theme.px(36))
        self._fit()


def _order_of(left: Leftover) -> Order:
    """What would fetch the rest of this file."""
    facts = left.facts
    name = one_line(facts.name.rpartition("/")[2].removesuffix(".gguf"), 80)
    file = HubFile(facts.name, facts.size, facts.sha256)
    return Order(repo=facts.repo, commit=facts.commit, files=(file,), name=name, quantisation="")


def _head(title: str, *beside: QWidget) -> QWidget:
    head = QWidget()
    head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
    row.setContentsMargins(0, 0, 0, 12)
    row.setSpacing(12)
    row.addWidget(plain_label(title, "heading"))
    for widget in beside:
        row.addWidget(widget)
    row.addStretch(1)
    return head


def _row_of(head: QWidget) -> QBoxLayout:
    row = head.layout()
    assert isinstance(row, QBoxLayout)
    return row


def _compact(text: str, do: Callable[[], object], kind: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("density", "compact")
    button.setProperty("kind", kind)
    button.clicked.connect(lambda checked: do())
    return button


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
