"""The settings, as core/settings.py declares them: nothing here knows a setting by name.

A setting's `section` is a card; cards are grouped into the categories below. A section
that no category names becomes a category of its own. What is more than a list of settings
is a page that somebody else made: a `Page`.
"""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import mark, together, tr
from inglenook.core.search_marks import folded
from inglenook.core.settings import Settings
from inglenook.ui.direction import set_margins
from inglenook.ui.key_field import KeyField
from inglenook.ui.labels import plain_label
from inglenook.ui.named_box import NamedBox
from inglenook.ui.notices import Toasts
from inglenook.ui.search_field import SearchField
from inglenook.ui.setting_controls import LongText, Toggle, control_for
from inglenook.ui.theme import Theme

# Category -> its icon and its sections. The names are keys, translated where they are shown.
_CATEGORIES = {
    mark("Appearance"): ("sun", ("Appearance",)),
    mark("Language"): ("globe", ("Language",)),
    mark("Chat defaults"): ("chat", ("Model and instructions", "Replies", "Writing and reading")),
    mark("Desktop"): ("sliders", ("Desktop",)),
    mark("Privacy"): ("shield", ()),
    mark("Backups"): ("db", ()),
    mark("Advanced"): ("wrench", ("Advanced",)),
    mark("Diagnostics"): ("info", ()),
}
_OTHER_ICON = "sliders"

_SIZE = QSize(880, 620)  # in design pixels, as everything below
_COLUMN = 712
_LIST = 208
_NARROW = 720  # a narrower window has the categories in a box above the page
_ROW_NARROW = 440  # in a narrower row the control stands below its label


class Page(Protocol):
    """A widget that is a category of its own, and keeps what is changed on it by itself."""

    category: str  # one of those above
    failed: Any  # Signal(str): something could not be kept

    def show_matching(self, wanted: list[str], shown: bool) -> None:
        """Show what has all the wanted words; hide where nothing has, or not `shown`."""

    def isHidden(self) -> bool: ...


class SettingsDialog(QDialog):
    """Every change applies at once: `changed` carries the whole new Settings. GUI thread only."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None, pages: Sequence[Page] = ()
    ) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._pages = settings, theme, pages
        self.setWindowTitle(tr("Settings"))
        self._categories = _categories({page.category for page in pages})

        self._find = SearchField(theme, tr("Find a setting"))
        self._find.textChanged.connect(self._refresh)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find.setFocus)

        self._list = QListWidget()
        self._list.setObjectName("categories")
        self._list.setProperty("ownFocus", True)
        self._list.setAccessibleName(tr("Categories"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box = NamedBox(tr("Categories"))
        for name in self._categories:
            self._list.addItem(QListWidgetItem(tr(name)))
            self._box.addItem(tr(name))
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(self._box.setCurrentIndex)
        self._box.currentIndexChanged.connect(self._list.setCurrentRow)
        self._list.currentRowChanged.connect(self._on_category_chosen)
        self._list.itemClicked.connect(self._on_category_chosen)
        self._list.itemSelectionChanged.connect(self._on_category_selected)

        # Toasts lie in here on the page: a scroll area shows assistive technology its content only.
        self._stage = QWidget()
        self._page = QScrollArea(self._stage)
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setWidget(self._build_page())
        self._toasts = Toasts(self._stage, theme)
        for page in pages:
            page.failed.connect(self._on_page_failed)
        self._lay_out()

        # Put in order by hand: the header is above the page, but made of later widgets.
        self.setTabOrder(self._find, self._list)
        self._list.setFocus()
        theme.changed.connect(self._dress)
        self._dress()
        self._refresh()
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height())).boundedTo(room))
        self.setMinimumSize(QSize(400, 400).boundedTo(room))

    @property
    def settings(self) -> Settings:
        return self._settings

    def show_category(self, name: str) -> None:
        """Turn to this category, whatever is searched. ValueError where there is none."""
        self._list.setCurrentRow(list(self._categories).index(name))
        self._on_category_chosen()

    def show_note(
        self, name: str, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say this at the setting with this name, such as why it has no effect here; "": nothing.

        `action` is what a button below the sentence reads, if there is something to do about it.
        """
        for row in self._rows():
            if row.name == name:
                row.show_note(sentence, action, on_action)

    def show_settings(self, settings: Settings) -> None:
        """Show these, changed elsewhere, without a signal."""
        self._settings = settings
        for row in self._rows():
            row.control.set_value(getattr(settings, row.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    # Building

    def _lay_out(self) -> None:
        header = QFrame()
        header.setObjectName("header")
        self._bar = QHBoxLayout(header)
        self._bar.addWidget(plain_label(tr("Settings"), "title"))
        self._bar.addStretch(1)
        self._bar.addWidget(self._find, 2)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedWidth(1)
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(16, 16, 16, 0)
        choice.addWidget(self._box)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self._line)
        body.addWidget(self._stage, 1)
        stage = QVBoxLayout(self._stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.addWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(header)
        outer.addWidget(self._choice)
        outer.addLayout(body, 1)

    def _build_page(self) -> QWidget:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._nothing = plain_label("", kind="secondary", wrap=True)
        column.addWidget(self._nothing)
        self._sections: list[_Section] = []
        for category, (_icon, names) in self._categories.items():
            for name in names:
                section = _Section(category, name, self._settings, self._theme)
                for row in section.rows:
                    row.changed.connect(self._on_changed)
                self._sections.append(section)
                column.addWidget(section)
        for page in self._pages:
            column.addWidget(page)  # type: ignore[arg-type]  # every page is a widget
        self._reset = QPushButton(tr("Reset this page"))
        self._reset.setProperty("kind", "quiet")
        self._reset.setProperty("density", "compact")
        # Else Enter in any field would press it.
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._on_reset)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)
        content = QWidget()
        self._margins = QHBoxLayout(content)
        self._margins.addWidget(self._column, 1000)
        self._margins.addStretch(1)
        return content

    def _rows(self) -> Iterable["_Row"]:
        return (row for section in self._sections for row in section.rows)

    # Showing

    def _refresh(self) -> None:
        """Show the chosen category or, while something is searched, what was found in all of them."""
        wanted = folded(self._find.text()).split()
        category = list(self._categories)[self._list.currentRow()]
        for section in self._sections:
            section.show_matching(wanted, shown=bool(wanted) or section.category == category)
        for page in self._pages:
            page.show_matching(wanted, shown=bool(wanted) or page.category == category)
        shown: list[Page | _Section] = [*self._sections, *self._pages]
        found = any(not each.isHidden() for each in shown)
        self._nothing.setText(tr("No setting is called “{words}”.", words=self._find.text().strip()))
        self._nothing.setHidden(found)
        self._reset.setHidden(bool(wanted) or any(page.category == category for page in self._pages))
        self._list.currentItem().setSelected(not wanted)
        self._page.verticalScrollBar().setValue(0)

    def _adapt(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._list.setHidden(narrow)
        self._line.setHidden(narrow)
        self._choice.setHidden(not narrow)
        side = 16 if narrow else 24
        self._bar.setContentsMargins(side, 9, side, 9)
        set_margins(self._margins, *((16, 16, 16, 24) if narrow else (32, 20, 24, 24)))

    def _dress(self) -> None:
        self._find.setMaximumWidth(self._theme.px(232))
        self._list.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        for row, (icon, _sections) in enumerate(self._categories.values()):
            self._list.item(row).setIcon(self._theme.icon(icon))
        self._list.ensurePolished()  # else it does not know its font
        needed = self._list.sizeHintForColumn(0) + 2 * 8
        self._list.setFixedWidth(max(self._theme.px(_LIST), needed))
        self._column.setMaximumWidth(self._theme.px(_COLUMN))
        self._adapt()

    # Changing

    def _on_category_selected(self) -> None:
        """Assistive technology selects without making current."""
        for item in self._list.selectedItems():
            self._list.setCurrentItem(item)

    def _on_category_chosen(self) -> None:
        self._find.clear()
        self._refresh()

    def _on_changed(self, name: str, value: object) -> None:
        self._settings = dataclasses.replace(self._settings, **{name: value})  # type: ignore[arg-type]
        self.changed.emit(self._settings)

    def _on_page_failed(self, sentence: str) -> None:
        self._toasts.show(sentence)

    def _on_reset(self) -> None:
        category = list(self._categories)[self._list.currentRow()]
        names = [
            row.name for section in self._sections if section.category == category for row in section.rows
        ]
        before = {name: getattr(self._settings, name) for name in names}
        defaults = Settings()
        self._replace({name: getattr(defaults, name) for name in names})
        said = tr("“{category}” is as it was at first", category=tr(category))
        self._toasts.show(said, tr("Undo"), lambda: self._replace(before))

    def _replace(self, values: dict[str, Any]) -> None:
        self.show_settings(dataclasses.replace(self._settings, **values))
        self.changed.emit(self._settings)


class _Section(QWidget):
    """A heading and a card with one row per setting."""

    def __init__(self, category: str, name: str, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.category = category
        self.rows = [
            _Row(each, getattr(settings, each.name), theme)
            for each in _shown()
            if each.metadata["section"] == name
        ]
        heading = plain_label(tr(name), "heading")
        card = QFrame()
        card.setProperty("kind", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in self.rows:
            rows.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(card)

    def show_matching(self, wanted: list[str], shown: bool) -> None:
        """Show the rows that have all the wanted words; nothing at all if none has, or not `shown`."""
        first = True
        for row in self.rows:
            matches = row.matches(wanted)
            row.setHidden(not matches)
            row.line.setHidden(first)
            first = first and not matches
        self.setHidden(first or not shown)


class _Row(QWidget):
    """One setting: what it is called on the left, its control on the right (below where it is narrow)."""

    changed = Signal(str, object)  # the setting's name, its new value

    def __init__(self, setting: "dataclasses.Field[Any]", value: object, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name: str = setting.name
        label = tr(setting.metadata["label"])
        help_text = tr(setting.metadata["help"]) if "help" in setting.metadata else ""
        self._words = _words(setting)
        self.control = control_for(setting, theme)
        self.control.set_value(value)  # type: ignore[arg-type]  # the type its own declaration has
        self.control.setAccessibleDescription(help_text)
        self.control.changed.connect(self._on_changed)
        if isinstance(self.control, KeyField):
            self.control.refused.connect(self.show_note)

        title = plain_label(label.replace("&", "&&"), wrap=True)
        title.setBuddy(self.control)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        if help_text:
            words.addWidget(plain_label(help_text, "caption", "hint", wrap=True))
        self._help = help_text
        self._note = plain_label("", "caption", "warn", wrap=True)
        self._note.hide()
        words.addWidget(self._note)
        self._action: QPushButton | None = None  # once a note has one
        self._do: Callable[[], object] | None = None
        self._about = words
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        # A switch has room for its focus ring around it, which must not show as an indent.
        right = 13 if isinstance(self.control, Toggle) else 16
        set_margins(self._body, 16, 8, right, 8)
        self._body.addLayout(words, 1)
        self._is_text = isinstance(self.control, LongText)
        if self._is_text:
            words.addStretch(1)
            self._body.addWidget(self.control, 2)
        else:
            self._body.addWidget(
                self.control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            )
        self.line = QFrame()
        self.line.setObjectName("line")
        self.line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(self._body, 1)

    def show_note(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say this below the help, with a button for what can be done about it; "": nothing."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        if action and self._action is None:
            self._action = QPushButton()
            self._action.setProperty("density", "compact")
            self._action.setAutoDefault(False)
            self._action.clicked.connect(self._on_action)
            self._about.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeading)
        if self._action:
            self._action.setText(action)
            self._action.setVisible(bool(sentence and action))
        self._do = on_action
        self.control.setAccessibleDescription(together(self._help, sentence))

    def _on_action(self) -> None:
        if self._do:
            self._do()

    def matches(self, wanted: list[str]) -> bool:
        return all(word in self._words for word in wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._theme.px(_ROW_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow and not isinstance(self.control, Toggle) else across)
        self._body.setSpacing(8 if narrow else 16)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Anywhere in the row of a switch is its label."""
        if isinstance(self.control, Toggle) and event.button() == Qt.MouseButton.LeftButton:
            self.control.click()

    def _on_changed(self, value: object) -> None:
        self.show_note("")  # it was about the value before
        self.changed.emit(self.name, value)


def _words(setting: "dataclasses.Field[Any]") -> str:
    """All that a setting can be found by."""
    shown = setting.metadata
    words = [shown[part] for part in ("section", "label", "help", "unit") if part in shown]
    return folded(" ".join(tr(each) for each in [*words, *shown.get("choices", {}).values()]))


def _shown() -> "list[dataclasses.Field[Any]]":
    return [each for each in dataclasses.fields(Settings) if "label" in each.metadata]


def _categories(pages: set[str]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The categories that have a setting or a page to show, the ones this module does not know last."""
    used = dict.fromkeys(each.metadata["section"] for each in _shown())
    known = {section for _icon, sections in _CATEGORIES.values() for section in sections}
    categories = {
        name: (icon, tuple(section for section in sections if section in used))
        for name, (icon, sections) in _CATEGORIES.items()
        if name in pages or any(section in used for section in sections)
    }
    others = {name: (_OTHER_ICON, (name,)) for name in used if name not in known}
    return categories | others
