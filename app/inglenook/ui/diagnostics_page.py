"""Settings, Diagnostics: what somebody who helps may ask for, to be read and copied. Nothing is sent."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core import diagnostics, language, log
from inglenook.core.diagnostics import Fact, Section
from inglenook.core.errors import ModelError
from inglenook.core.language import listed, mark, number, tr, tr_n
from inglenook.core.paths import Paths
from inglenook.core.search_marks import folded
from inglenook.core.settings import Settings
from inglenook.core.text import format_size, one_line
from inglenook.engine import hardware
from inglenook.engine.probe import probe
from inglenook.engine.protocol import Ready
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui.labels import plain_label
from inglenook.ui.model_words import state_words
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.theme import Theme

_LINES = 12  # of a log that are in sight
_COPIED_MS = 2_000

_WHAT = mark(
    "For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. "
    "It holds versions, parts of this computer, settings, and names of files and folders. "
    "Chats, prompts and instructions are not in it."
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is looked at in the background, and what is known before."""

    paths: Paths
    settings: Settings
    engine: Ready | None
    model: Path | None  # any that can be examined: it tells the graphics cards too
    of_qt: tuple[Section, ...]
    of_model: Section


@dataclass(frozen=True, slots=True)
class _Found:
    sections: tuple[Section, ...]
    logs: tuple[tuple[str, str], ...]  # the title and the newest lines of each


class DiagnosticsPage(QWidget):
    """A page of the settings dialog. What it shows is gathered when it comes into sight. GUI thread."""

    failed = Signal(str)  # a sentence

    category = mark("Diagnostics")

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        conversations: Conversations,
        models: Models,
        background: Background,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._paths, self._preferences, self._theme = paths, preferences, theme
        self._conversations, self._models, self._background = conversations, models, background
        self._found: _Found | None = None
        self._is_gathering = False
        self.copy = QPushButton(tr("Copy all"))
        self.copy.clicked.connect(self._on_copy)
        self.logs = QPushButton(tr("Open the folder of logs"))
        self.logs.clicked.connect(self._on_logs)
        for button in (self.copy, self.logs):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self.logs.setEnabled(True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(16)
        self._waits = plain_label(tr("Looking at this computer..."), kind="secondary", wrap=True)
        self._log_views = [self._make_log(), self._make_log()]
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_matching(self, wanted: list[str], shown: bool) -> None:
        """Show the page where it has all the wanted words and is `shown`."""
        found_by = tr(
            "diagnostics versions processor memory disk graphics card screen log help about support",
            note="words that a setting is found by",
        )
        words = folded(f"{found_by} {tr(self.category)} {tr(_WHAT)}")
        self.setVisible(shown and all(word in words for word in wanted))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything again; it is shown when it is known."""
        if self._is_gathering:
            return
        self._is_gathering = True
        asked = _Asked(
            self._paths,
            self._preferences.settings,
            self._conversations.engine,
            self._any_model(),
            (_screens(), _desktop()),
            self._model(),
        )
        self._background.run(lambda: _gather(asked), self._show)

    # Building -----------------------------------------------------------------------------------

    def _make_log(self) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setReadOnly(True)
        view.setProperty("kind", "field")
        # The lines are in English, whatever the window speaks.
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.setUndoRedoEnabled(False)
        view.setTabChangesFocus(True)
        view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(plain_label(tr(self.category), "heading"))
        words.addWidget(plain_label(tr(_WHAT), kind="secondary", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.logs)
        buttons.addStretch(1)
        words.addLayout(buttons)
        column.addLayout(words)
        column.addWidget(self._waits)
        column.addLayout(self._facts)
        for view, title in zip(self._log_views, _log_titles(), strict=True):
            part = QVBoxLayout()
            part.setSpacing(8)
            part.addWidget(plain_label(title, "heading", wrap=True))
            part.addWidget(view)
            view.setAccessibleName(title)
            column.addLayout(part)

    def _dress(self) -> None:
        font = self._theme.font("code")
        font.setPixelSize(self._theme.font("caption").pixelSize())
        for view in self._log_views:
            view.setFont(font)
            view.setFixedHeight(view.fontMetrics().lineSpacing() * _LINES + self._theme.px(20))

    # Showing ------------------------------------------------------------------------------------

    def _show(self, found: _Found) -> None:
        self._is_gathering = False
        is_same = self._found is not None and self._found.sections == found.sections
        self._found = found
        self._waits.hide()
        self.copy.setEnabled(True)
        if not is_same:
            while (item := self._facts.takeAt(0)) is not None:
                if old := item.widget():
                    old.hide()
                    old.deleteLater()
            for section in found.sections:
                self._facts.addWidget(_Card(section))
        for view, (_title, text) in zip(self._log_views, found.logs, strict=True):
            if view.toPlainText() != text:
                view.setPlainText(text)
                view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
            view.setPlaceholderText(tr("Nothing was logged."))

    def _any_model(self) -> Path | None:
        model = self._models.current or self._models.starter
        if model is None and self._models.files:
            model = self._models.files[0]
        return model.path if model else None

    def _model(self) -> Section:
        """The model in use. Its name is what its file says, cleaned."""
        current, state = self._models.current, self._conversations.model_state
        if current is None:
            facts = [Fact(tr("Model"), tr("None chosen"))]
        else:
            facts = [
                Fact(tr("Model"), one_line(f"{current.name} {current.quantisation}".strip(), 200)),
                Fact(tr("File"), one_line(diagnostics.without_home(str(current.path)), 300)),
                Fact(tr("Size"), format_size(current.size_bytes)),
            ]
        if said := state_words(state.phase, state.fraction):
            facts.append(Fact(tr("State", note="of a model: loaded or not"), said))
        if state.sentence:
            facts.append(Fact(tr("Problem"), one_line(state.sentence, 300)))
        if loaded := state.loaded:
            facts += [
                Fact(tr("Architecture"), one_line(loaded.architecture, 100)),
                Fact(tr("Context"), tr("{count} tokens", count=number(loaded.context_length))),
                Fact(tr("Layers on graphics cards"), number(loaded.gpu_layers)),
                Fact(tr("Loaded in"), tr("{seconds} s", seconds=number(loaded.seconds, 1))),
            ]
        return Section(tr("Model in use"), tuple(facts))

    # Doing --------------------------------------------------------------------------------------

    def _on_copy(self) -> None:
        if self._found is None:
            return
        QGuiApplication.clipboard().setText(diagnostics.as_text(self._found.sections, self._found.logs))
        self.copy.setMinimumWidth(self.copy.width())
        self.copy.setText(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self, lambda: self.copy.setText(tr("Copy all")))

    def _on_logs(self) -> None:
        if not show_in_folder(self._paths.logs / log.NAME):
            self.failed.emit(tr("No program on this computer can show folders."))


class _Card(QWidget):
    """A heading, and a line for each fact."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("kind", "card")
        rows = QGridLayout(card)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 2)
        rows.setColumnStretch(1, 3)
        for row, fact in enumerate(section.facts):
            name = plain_label(fact.name, kind="secondary", wrap=True)
            value = plain_label(fact.value, wrap=True)
            name.setBuddy(value)
            rows.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(section.title, "heading", wrap=True))
        column.addWidget(card)


# Gathering ----------------------------------------------------------------------------------------


def _gather(asked: _Asked) -> _Found:
    """On the pool: it starts a process for up to a second, to ask llama.cpp about graphics cards."""
    sections = (
        _versions(asked.engine),
        asked.of_model,
        _computer(asked.engine),
        _graphics(asked.model),
        *asked.of_qt,
        diagnostics.data_folder(asked.paths),
        diagnostics.changed_settings(asked.settings),
    )
    files = (asked.paths.logs / log.NAME, asked.paths.logs / "engine.log")
    logs = tuple(
        (title, diagnostics.log_tail(file)) for title, file in zip(_log_titles(), files, strict=True)
    )
    return _Found(sections, logs)


def _log_titles() -> tuple[str, str]:
    lines = diagnostics.LOG_LINES
    return (
        tr_n("Log of the program, the last line", "Log of the program, the last {n} lines", lines),
        tr_n("Log of the engine, the last line", "Log of the engine, the last {n} lines", lines),
    )


def _versions(engine: Ready | None) -> Section:
    facts = [*diagnostics.versions(), Fact("Qt", qVersion())]
    if engine is None:
        facts.append(Fact("llama.cpp", tr("not started yet")))
    else:
        facts.append(Fact("llama-cpp-python", engine.version))
        if engine.llama:
            facts.append(Fact("llama.cpp", engine.llama))
    return Section(tr("Versions"), tuple(facts))


def _computer(engine: Ready | None) -> Section:
    import psutil

    free, total = hardware.free_memory()
    cores, threads = psutil.cpu_count(logical=False) or 0, os.cpu_count() or 1
    used = tr(
        "{cores} cores, {threads} threads, {fast} used for models",
        cores=number(cores),
        threads=number(threads),
        fast=number(hardware.fast_cores()),
    )
    facts = [
        Fact(tr("System"), diagnostics.system_name()),
        Fact(tr("Processor"), diagnostics.processor_name() or tr("Not known")),
        Fact(tr("Cores"), used),
        Fact(tr("Instructions for speed"), listed(hardware.instruction_names()) or tr("Not known")),
    ]
    if engine is not None and engine.processor:
        facts.append(Fact(tr("What the engine uses of it"), one_line(engine.processor, 300)))
    room = tr("{free} free of {total}", free=format_size(free), total=format_size(total))
    return Section(tr("Computer"), (*facts, Fact(tr("Memory"), room)))


def _graphics(model: Path | None) -> Section:
    """The cards that the engine can compute on. It is asked with a model, since it tells of them with one."""
    title = tr("Graphics cards for models")
    if model is None:
        return Section(title, (Fact(tr("Cards"), tr("Known once there is a model")),))
    try:
        devices = probe(model).devices
    except ModelError as error:
        return Section(title, (Fact(tr("Cards"), one_line(str(error), 300)),))
    facts = [
        Fact(
            one_line(each.name, 60),
            tr(
                "{card}, {free} free of {total}",
                card=one_line(each.description, 100),
                free=format_size(each.free),
                total=format_size(each.total),
            ),
        )
        for each in devices
    ]
    return Section(title, tuple(facts) or (Fact(tr("Cards"), tr("None that the engine can use")),))


def _screens() -> Section:
    facts = []
    for screen in QGuiApplication.screens():
        size = screen.size()
        facts.append(
            Fact(
                one_line(screen.name(), 60) or tr("Screen"),
                tr(
                    "{width} by {height}, scale {scale}",
                    width=number(size.width()),
                    height=number(size.height()),
                    scale=number(screen.devicePixelRatio(), 2),
                ),
            )
        )
    return Section(tr("Screens"), tuple(facts))


def _desktop() -> Section:
    names = [os.environ.get(name, "") for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")]
    font = QApplication.font()
    facts = (
        Fact(tr("Desktop"), one_line(" ".join(filter(None, names)), 100) or tr("Not known")),
        Fact(tr("Drawn through"), QGuiApplication.platformName()),
        Fact(tr("Screen reader or other aid"), tr("On") if QAccessible.isActive() else tr("Off")),
        Fact(tr("Language"), f"{language.current()} ({QLocale.system().name()})"),
        Fact(
            tr("Font"),
            tr("{family}, {size} pixels", family=one_line(font.family(), 60), size=number(font.pixelSize())),
        ),
    )
    return Section(tr("Desktop"), facts)
