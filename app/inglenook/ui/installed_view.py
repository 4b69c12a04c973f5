"""The Installed page: every model of this computer, what is known of it, and what can be done with it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import in_a_row, listed, number, together, tr, tr_n
from inglenook.core.text import format_size, one_line
from inglenook.jobs.models import Models
from inglenook.models.disk_use import DiskUse, disk_use
from inglenook.models.library import BUILT_IN, Installed, Verified
from inglenook.models.removal import NoTrashError
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.direction import set_margins
from inglenook.ui.disk_bar import DiskBar
from inglenook.ui.download_rows import IconButton
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.empty_state import EmptyState
from inglenook.ui.installed_rows import (
    TITLES,
    Arranged,
    Column,
    Prepared,
    Question,
    arrange,
    can_chat,
    place_title,
    prepare,
    trouble,
)
from inglenook.ui.installed_table import ACTIONS, InstalledList, next_order
from inglenook.ui.labels import plain_label
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.named_box import NamedBox
from inglenook.ui.notices import Banner, Toast, Toasts
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.search_field import SearchField
from inglenook.ui.setting_controls import ignore_stray_wheel
from inglenook.ui.theme import Theme

if TYPE_CHECKING:  # it is only needed when somebody looks for such models
    from inglenook.models.adopt import Found

_AT_ONCE = 2_000  # models that are prepared and sorted at once (10 ms); more go to the pool
_MOST_PLANS = 200  # models for which it is worked out whether they fit: those at the top
_NARROW = 640  # design pixels


_LOW = 440  # in design pixels: a lower page has no bar of the disk


class InstalledView(QWidget):
    """GUI thread. `toasts` may be replaced by those of a larger page."""

    chat_wanted = Signal(object)  # ModelFile
    details_wanted = Signal(object)  # ModelFile
    discover_wanted = Signal()
    notice = Signal(str)  # for a toast

    def __init__(self, theme: Theme, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._models = theme, models
        self._installed: Sequence[Installed] | None = None  # what the page was made of
        self._prepared = Prepared()
        self._question = Question()
        self._planned: set[Path] = set()  # models for which it was asked whether they fit
        self._asked = 0  # counts questions: the newest answer wins
        self._is_looking = False  # for models of other programs
        self._undo: Toast | None = None
        self.banner = Banner(theme)
        self._make_widgets()
        self._lay_out()
        self.toasts = Toasts(self._page, theme)
        models.changed.connect(self._renew)
        models.fits_changed.connect(self._show_fits)
        models.verifying.connect(self._on_verifying)
        models.verified.connect(self._on_verified)
        models.found.connect(self._on_found)
        theme.changed.connect(self._dress)
        self._dress()
        self._renew()

    def show_loaded(self, path: Path | None) -> None:
        """Mark the model that is in memory now; None: none is."""
        self._list.table.loaded = path
        self._list.table.tell_changed()

    def focus_search(self) -> None:
        """Take the keyboard to the field."""
        self._search.setFocus()
        self._search.selectAll()

    # Building -------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        theme = self._theme
        self._disk_known = False
        self._disk = DiskBar(theme)
        self._disk.hide()
        self._search = SearchField(theme, tr("Find in installed models"))
        self._families = self._choice(tr("Family"))
        self._places = self._choice(tr("Place"))
        self._count = plain_label("", "caption", "hint")
        self._list = InstalledList(theme)
        self._none = plain_label("", kind="hint")
        self._empty = EmptyState(
            theme, "box", tr("No models yet"), tr("Add one to start chatting."), tr("Find a model")
        )
        self._actions = _RowActions(theme)
        self._folders = ElidedLabel("caption", "hint", Qt.TextElideMode.ElideMiddle)
        self._look = QPushButton(tr("Look for models of other apps..."))
        self._look.setProperty("kind", "link")
        self._look.setProperty("density", "compact")
        promise = tr("Nothing is copied from other apps. Delete here only removes the link.")
        self._promise = plain_label(promise, "caption", "hint", wrap=True)

        self._search.textChanged.connect(lambda text: self._ask(words=text))
        self._search.moved_on.connect(lambda step: self._list.setFocus())
        self._families.activated.connect(lambda _: self._ask(family=self._families.currentData()))
        self._places.activated.connect(lambda _: self._ask(place=self._places.currentData()))
        self._empty.wanted.connect(self.discover_wanted)
        self._look.clicked.connect(lambda checked: self._look_for_adoptable())
        models = self._list
        models.table.on_rename = self._rename
        models.chat_wanted.connect(self._chat)
        models.details_wanted.connect(self._details)
        models.delete_wanted.connect(self._delete)
        models.verify_wanted.connect(self._verify)
        models.menu_wanted.connect(self._show_menu)
        models.sort_wanted.connect(self._sort)
        models.selected.connect(self._show_actions)
        models.moved.connect(self._on_moved)
        models.typed.connect(self._on_typed)
        self._actions.chat.clicked.connect(self._with_current(self._chat))
        self._actions.details.clicked.connect(self._with_current(self._details))

    def _choice(self, name: str) -> QComboBox:
        box = NamedBox(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaxVisibleItems(20)
        box.setMinimumWidth(1)  # else a narrow window could not be made before they are hidden
        ignore_stray_wheel(box)
        return box

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self._families)
        choices.addWidget(self._places)
        choices.addStretch(1)
        choices.addWidget(self._count)
        tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.setSpacing(8)
        tools.addWidget(self._search, 1)
        tools.addLayout(choices)
        self._tools_row = tools
        self._tools = QWidget()
        self._tools.setLayout(tools)
        tools.setContentsMargins(0, 0, 0, 0)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, 0, 0, 0)  # the border of the frame counts already
        inside.addWidget(self._list)
        self._actions.setParent(self._card)
        self._actions.raise_()

        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(0)
        top = QVBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.banner)
        top.addWidget(self._disk)
        self._column.addLayout(top)
        self._column.addSpacing(20)
        self._column.addWidget(self._tools)
        self._column.addSpacing(12)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._empty, 1)
        self._column.addStretch(0)

        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._footer = QFrame()
        self._folder_icon = QLabel()
        folders = QHBoxLayout()
        folders.setSpacing(8)
        folders.addWidget(self._folder_icon)
        folders.addWidget(self._folders)
        folders.addWidget(self._look)
        folders.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._footer)
        self._foot.setContentsMargins(24, 0, 24, 0)
        self._foot.setSpacing(8)
        self._foot.addLayout(folders, 1)
        self._foot.addWidget(self._promise)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(line)
        whole.addWidget(self._footer)

    # What is shown --------------------------------------------------------------------------------

    def _renew(self) -> None:
        """The models may be others now: prepare them, on the pool where they are many."""
        installed = self._models.installed
        self._folders.show_text(listed(one_line(_short(path), 120) for path in self._models.folders))
        if installed is self._installed:
            self._show_state()
            return
        self._installed = installed
        if len(installed) <= _AT_ONCE:
            self._on_prepared(installed, prepare(installed))
        else:
            self._models.background.run(
                lambda: prepare(installed), lambda prepared: self._on_prepared(installed, prepared)
            )
        self._look_at_disk()

    def _on_prepared(self, installed: Sequence[Installed], prepared: Prepared) -> None:
        if installed is not self._installed:
            return  # a newer list is on its way
        self._prepared = prepared
        known = self._list.table.checking
        checking = {path: part for path, part in known.items() if path in prepared.being_checked}
        self._list.table.checking = checking
        family = _fill(self._families, tr("All families"), prepared.families, self._question.family)
        places, place = prepared.places, self._question.place
        place = _fill(self._places, tr("All places"), places, place, place_title)
        self._fit()
        self._ask(family=family, place=place)

    def _ask(self, **changed: Any) -> None:
        """Show what this question, with these changes, asks for."""
        self._question = question = replace(self._question, **changed)
        self._asked += 1
        asked, prepared = self._asked, self._prepared

        def show(arranged: Arranged) -> None:
            if asked == self._asked:
                self._show(arranged)

        if len(prepared.rows) <= _AT_ONCE:
            show(arrange(prepared, question))
        else:
            self._models.background.run(lambda: arrange(prepared, question), show)

    def _show(self, arranged: Arranged) -> None:
        rows = arranged.models
        self._list.show_rows(arranged)
        self._list.show_sorted(self._question.column, self._question.descending)
        self._on_moved()
        self._show_state()
        whole = len(self._prepared.rows)
        count = tr_n("{n} model", "{n} models", whole)
        if len(rows) != whole:
            shown = number(len(rows))
            count = tr_n("{shown} of {n} model", "{shown} of {n} models", whole, shown=shown)
        self._count.setText(count)
        self._ask_for_fits(rows[:_MOST_PLANS])

    def _ask_for_fits(self, rows: list[Installed]) -> None:
        missing = [row.file for row in rows if row.file and row.path not in self._planned]
        if missing and self.isVisible():
            self._planned.update(file.path for file in missing)
            self._models.check_fits(missing)

    def _show_state(self) -> None:
        """What is there at all, and what its marks say."""
        nothing = not self._prepared.rows
        shown = bool(self._list.table.rows)
        self._empty.setVisible(nothing and not self._models.is_reading)
        self._tools.setHidden(nothing)
        self._card.setVisible(shown)
        self._none.setVisible(not nothing and not shown)
        words = one_line(self._question.words, 60)
        self._none.setText(tr('Nothing found for "{words}"', words=words) if words else tr("Nothing found"))
        self._list.table.tell_changed()
        self._show_actions()

    def _show_fits(self) -> None:
        self._list.table.fits = self._models.fits
        self._list.table.tell_changed()

    def _look_at_disk(self) -> None:
        installed, folders = self._models.installed, self._models.folders
        if folders:
            self._models.background.run(lambda: disk_use(folders[0], installed), self._show_disk)

    def _show_disk(self, use: DiskUse | None) -> None:
        self._disk_known = use is not None
        self._fit()
        if use:
            self._disk.show_use(use)

    def _sort(self, column: Column) -> None:
        descending = next_order(column, self._question.column, self._question.descending)
        self._ask(column=column, descending=descending)

    def _on_typed(self, text: str) -> None:
        self._search.setFocus()
        self._search.setText(self._search.text() + text)

    # The buttons of the selected row --------------------------------------------------------------

    def _show_actions(self) -> None:
        model = self._list.current_model()
        if model:
            self._actions.show_model(model)
            self._fill_menu(self._actions.menu, model)
        self._place_actions()

    def _on_moved(self) -> None:
        # The frame ends with the last row where there are few.
        self._card.setMaximumHeight(self._list.sizeHint().height() + 2)
        self._place_actions()

    def _place_actions(self) -> None:
        model = self._list.current_model()
        at = self._list.row_rect(self._list.table.place(model.path)) if model else None
        if at is None or at.isEmpty():
            self._actions.hide()
            return
        corner = self._list.viewport().mapTo(self._card, at.topLeft())
        width = self._actions.sizeHint().width()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() if right_to_left else corner.x() + at.width() - width
        self._actions.setGeometry(left, corner.y(), width, at.height() - 1)
        self._actions.show()

    def _show_menu(self, model: Installed, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, model)
        menu.popup(place)

    def _fill_menu(self, menu: QMenu, model: Installed) -> None:
        menu.clear()

        def add(text: str, icon: str, do: Callable[[Installed], object], keys: str = "") -> QAction:
            action = menu.addAction(self._theme.icon(icon), text)
            if keys:
                action.setShortcut(QKeySequence(keys))
                # Shown only: the list acts on the key itself.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda checked: do(model))
            return action

        built_in = model.place == BUILT_IN
        add(tr("Chat with this model"), "chat", self._chat, "Enter").setEnabled(can_chat(model))
        details = add(tr("Details and memory plan"), "info", self._details, "Alt+Enter")
        details.setEnabled(model.file is not None)
        default = tr("Do not use as default") if model.is_default else tr("Set as default")
        add(default, "pin", self._set_default).setEnabled(can_chat(model) or model.is_default)
        add(tr("Rename..."), "edit", lambda _: self._list.rename(), "F2")
        if model.verified is Verified.CHECKING:
            add(tr("Stop verifying"), "stop", self._verify)
        else:
            verify = tr("Verify the file again") if model.checked else tr("Verify the file")
            add(verify, "shield", self._verify).setEnabled(not model.is_away)
        if model.verified is Verified.DIFFERS and not model.is_published:
            add(tr("I replaced it myself: accept it"), "check", self._accept)
        add(tr("Show in folder"), "folder", self._reveal).setEnabled(not model.is_away)
        self._add_sorting(menu)
        menu.addSeparator()
        own = model.is_own and not model.is_away
        remove = tr("Delete") if own else tr("Remove from the list")
        add(remove, "trash", self._delete, "Del").setEnabled(not built_in)

    def _add_sorting(self, menu: QMenu) -> None:
        sorting = menu.addMenu(self._theme.icon("sort"), tr("Sort by"))
        group = QActionGroup(sorting)
        for column, title in TITLES.items():
            action = sorting.addAction(tr(title))
            action.setCheckable(True)
            action.setChecked(column is self._question.column)
            action.triggered.connect(lambda checked, column=column: self._sort(column))
            group.addAction(action)

    def _with_current(self, do: Callable[[Installed], object]) -> Callable[[bool], None]:
        def pressed(checked: bool) -> None:
            if model := self._list.current_model():
                do(model)

        return pressed

    # What a person does with a model --------------------------------------------------------------

    def _chat(self, model: Installed) -> None:
        if can_chat(model):
            self.chat_wanted.emit(model.file)
        else:
            self.notice.emit(trouble(model) or tr("This model cannot be used for chat"))

    def _details(self, model: Installed) -> None:
        if model.file:
            self.details_wanted.emit(model.file)

    def _rename(self, model: Installed, label: str) -> None:
        self._attempt(lambda: self._models.rename(model, label))

    def _set_default(self, model: Installed) -> None:
        self._attempt(lambda: self._models.set_default(None if model.is_default else model))

    def _attempt(self, do: Callable[[], object]) -> None:
        try:
            do()
        except SaveError as error:  # it is done, but will not be remembered
            self.notice.emit(str(error))

    def _verify(self, model: Installed) -> None:
        if model.verified is Verified.CHECKING:
            self._models.cancel_verify(model)
        else:
            self._models.verify(model, self._say)

    def _accept(self, model: Installed) -> None:
        self._models.accept(model, self._say)

    def _on_verifying(self, path: Path, fraction: float) -> None:
        self._list.table.show_checking(path, fraction)

    def _on_verified(self, model: Installed) -> None:
        self._list.table.show_checking(model.path, None)
        if model.verified is Verified.MATCHES:
            if model.is_published:
                self.notice.emit(tr("{model} matches the published file", model=model.label))
            else:
                self.notice.emit(tr("{model} is unchanged", model=model.label))
        elif model.verified is Verified.DIFFERS:
            differs = tr("{model} does not match the published file", model=model.label)
            self.notice.emit(trouble(model) or differs)

    def _reveal(self, model: Installed) -> None:
        if not show_in_folder(model.path):
            folder = one_line(str(model.path.parent), 200)
            self.notice.emit(tr("The folder could not be opened: {folder}", folder=folder))

    def _delete(self, model: Installed) -> None:
        if model.is_own and not model.is_away:
            self._models.delete(
                model,
                lambda freed: self._on_moved_to_bin(model, freed),
                lambda error: self._on_delete_failed(model, error),
            )
        else:
            removed = tr('Removed "{model}" from the list. Its file stays', model=model.label)
            self._models.forget(model, lambda _: self._on_deleted(removed), self._say)

    def _on_moved_to_bin(self, model: Installed, freed: int) -> None:
        size = format_size(freed)
        self._on_deleted(tr('Moved "{model}" to the bin ({size})', model=model.label, size=size))

    def _on_deleted(self, said: str) -> None:
        # Only what was taken away last can be put back.
        if self._undo is not None:
            self._undo.dismiss()
        if not self._models.can_undo:
            self.notice.emit(said)
            return
        toast = self.toasts.show(said, tr("Undo"), lambda: self._models.undo_delete(self._say))
        toast.gone.connect(self._on_undo_gone)
        self._undo = toast

    def _on_undo_gone(self, toast: Toast) -> None:
        if self._undo is toast:
            self._undo = None

    def _on_delete_failed(self, model: Installed, error: Exception) -> None:
        if not isinstance(error, NoTrashError):
            self._say(error)
            return
        ask = QMessageBox(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setIcon(QMessageBox.Icon.Warning)
        ask.setWindowTitle(tr("Delete for good"))
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setText(tr('Delete "{model}" for good?', model=model.label))
        size = format_size(model.size)
        final = tr("This deletes {size}. It cannot be undone.", size=size)
        ask.setInformativeText(together(str(error), final))
        delete = ask.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setProperty("kind", "danger-filled")
        keep = ask.addButton(tr("Keep the model"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(keep)
        delete.clicked.connect(lambda checked: self._delete_for_good(model))
        fit_buttons(ask)
        ask.open()

    def _delete_for_good(self, model: Installed) -> None:
        self._models.delete(model, lambda freed: self._on_gone(model, freed), self._say, permanently=True)

    def _on_gone(self, model: Installed, freed: int) -> None:
        size = format_size(freed)
        self._on_deleted(tr('Deleted "{model}". {size} are free again', model=model.label, size=size))

    def _say(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.emit(str(error))

    # Models of other programs ---------------------------------------------------------------------

    def _look_for_adoptable(self) -> None:
        self._is_looking = True
        self._look.setText(tr("Looking..."))
        self._look.setEnabled(False)
        self._models.find_adoptable()

    def _on_found(self, found: "list[Found]") -> None:
        if not self._is_looking:
            return  # somebody else asked
        self._is_looking = False
        self._look.setText(tr("Look for models of other apps..."))
        self._look.setEnabled(True)
        if not found:
            self.notice.emit(tr("No other models were found on this computer"))
            return
        said = tr_n(
            "Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.",
            "Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.",
            len(found),
            size=format_size(sum(each.size for each in found)),
            programs=in_a_row(sorted({one_line(each.program, 40) for each in found})),
        )
        use = tr_n("Use it", "Use these {n}", len(found))
        self.banner.show_message("info", said, [(use, lambda: self._adopt(found))])

    def _adopt(self, found: "list[Found]") -> None:
        self.banner.clear()
        self._models.adopt(found, self._say)

    # Events ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._planned.clear()  # there may be more memory now, or less
        self._ask_for_fits(self._list.table.rows[:_MOST_PLANS])
        self._look_at_disk()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        # Its own place is known once the layout has run.
        QTimer.singleShot(0, self, self._place_actions)

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        gutter = 16 if narrow else 24
        self._column.setContentsMargins(gutter, 20, gutter, 20)
        self._promise.setVisible(self._prepared.has_adopted and not narrow)
        self._families.setHidden(narrow)
        self._places.setHidden(narrow)
        hint = self._search.fontMetrics().horizontalAdvance(self._search.placeholderText())
        least = hint + self._theme.px(68)
        boxes = (self._families, self._places, self._count)
        beside = sum(each.sizeHint().width() + 8 for each in boxes)
        stacked = not narrow and self.width() - 2 * gutter < least + beside
        # A low page is for the models.
        self._disk.setVisible(self._disk_known and self.height() >= self._theme.px(_LOW))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._tools_row.setDirection(down if stacked else across)
        px = self._theme.px
        low_foot = self.width() < self._look.sizeHint().width() + px(200) + self._promise.sizeHint().width()
        self._foot.setDirection(down if low_foot else across)
        self._foot.setContentsMargins(24, 0, 24, 8 if low_foot else 0)
        wide = max(self._theme.px(292), least)
        self._search.setMaximumWidth(1 << 20 if narrow or stacked else wide)
        self._search.setMinimumWidth(1 if narrow or stacked else least)

    def _dress(self) -> None:
        self._folder_icon.setPixmap(self._theme.pixmap("folder", "text-3", 14))
        self._footer.setMinimumHeight(self._theme.px(36))
        self._fit()


class _RowActions(QWidget):
    """The buttons at the end of the selected row: real ones, which a screen reader finds beside the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chat = IconButton(theme, "chat", tr("Chat", note="verb"))
        self.details = IconButton(theme, "info", tr("Details"))
        self.more = MenuButton(tr("More"))
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("More"))
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, 8, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for button in (self.chat, self.details, self.more):
            row.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_model(self, model: Installed) -> None:
        self.setAccessibleName(model.label)
        for button in (self.chat, self.details, self.more):
            button.setAccessibleDescription(model.label)
        self.chat.setEnabled(can_chat(model))
        self.details.setEnabled(model.file is not None)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(ACTIONS), self._theme.px(28))

    def _dress(self) -> None:
        self.more.setIcon(self._theme.icon("more"))
        self.more.setFixedSize(self._theme.px(28), self._theme.px(28))


def _fill(
    box: QComboBox,
    all_of_them: str,
    choices: Sequence[str],
    chosen: str,
    title: Callable[[str], str] = str,
) -> str:
    """Offer these choices, each by its title; answers the one in force: all where the chosen one is gone."""
    chosen = chosen if chosen in choices else ""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(all_of_them, "")
        for choice in choices:
            box.addItem(one_line(title(choice), 60), choice)
        box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setEnabled(len(choices) > 1)
    return chosen


def _short(path: Path) -> str:
    """A path with the person's own folder as "~"."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
