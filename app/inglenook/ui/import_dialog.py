"""Chats of other programs into this one: choose, look, import, and take it back."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.importers import Source
from inglenook.core.importing import Preview, Report, SkippedThings
from inglenook.core.imports import Import, Undone
from inglenook.core.language import together, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.transfer import BackupFailedError, Progress, Transfer
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.import_pages import (
    ChoosePage,
    PreviewPage,
    ReportPage,
    dropped_path,
    skipped_text,
    undone_sentence,
)
from inglenook.ui.labels import plain_label
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme
from inglenook.ui.transfer_progress import TransferProgress

_WIDTH, _HEIGHT = 600, 520  # design pixels


class ImportDialog(QDialog):
    """`show()` it, perhaps `look_at(path)`; it goes away by itself, and does not hold up the window.

    GUI thread. Lists of chats hear of what it did by `Transfer.chats_changed`.
    """

    def __init__(self, transfer: Transfer, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import chats"))
        self.setAcceptDrops(True)
        self._transfer, self._theme = transfer, theme
        self._doing = ""  # what is done now: "look", "import", "undo", or nothing
        self._closes = False  # when what is done has ended
        self._preview: Preview | None = None
        self._report: Report | None = None
        self._without_backup = False
        self.choose = ChoosePage(theme)
        self.look = PreviewPage(theme)
        self.report = ReportPage(theme)
        self._pages = QStackedWidget()
        for page in (self.choose, self.look, self.report):
            self._pages.addWidget(page)
        self._refused = plain_label("", kind="bad", wrap=True)
        self._refused.hide()
        self.progress = TransferProgress(tr("Importing"))
        self.progress.hide()
        self._import = QPushButton()
        self._import.setProperty("kind", "primary")
        self._back = QPushButton(tr("Back"))
        self._cancel = QPushButton(tr("Cancel"))
        for button in (self._back, self._cancel):
            button.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._back, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(12)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._refused)
        whole.addWidget(self.progress)
        whole.addWidget(buttons)
        self.resize(within_screen(self, theme.px(_WIDTH), theme.px(_HEIGHT)))

        buttons.accepted.connect(self._start_import)
        buttons.rejected.connect(self.reject)
        self._back.clicked.connect(lambda checked: self._show_choose())
        self.choose.file_wanted.connect(self._choose_file)
        self.choose.folder_wanted.connect(self._choose_folder)
        self.choose.chosen.connect(self.look_at)
        self.choose.undo_wanted.connect(self._undo_earlier)
        self.look.skip_known.toggled.connect(self._name_button)
        self.look.skipped_wanted.connect(self._show_skipped)
        self.report.undo_wanted.connect(self._undo)
        self.progress.stop_wanted.connect(self._stop)
        transfer.progressed.connect(self._on_progress)
        transfer.find(self._on_found)
        self._show_choose()

    def look_at(self, path: Path) -> None:
        """Read all of a file or folder and show what is in it; nothing is stored yet."""
        if self._doing in ("import", "undo"):
            return
        self._show_choose()
        try:
            self._transfer.preview(path, self._on_preview, self._on_failure)
        except UserError as error:
            self._say(str(error))
            return
        self._set_doing("look", tr("Looking through {file}", file=one_line(path.name, 100)))

    def reject(self) -> None:
        """Close; what is done is stopped first. What was imported stays, and can be undone."""
        if self._doing in ("", "look"):
            self._stop()
            super().reject()
            self.deleteLater()
        else:
            self._closes = True
            self._transfer.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._doing in ("", "look") and dropped_path(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)

    # Choosing and looking -------------------------------------------------------------------------

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import from a file"), str(Path.home()))
        if chosen:
            self.look_at(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Import from a folder"), str(Path.home()))
        if chosen:
            self.look_at(Path(chosen))

    def _show_choose(self) -> None:
        self._show(self.choose, cancel=tr("Close"))
        self._transfer.imports(self._on_imports, self._on_no_imports)
        self.choose.file.setFocus()

    def _on_found(self, sources: list[Source]) -> None:
        if isValid(self):  # it may be closed by now
            self.choose.show_found(sources)

    def _on_imports(self, imports: list[Import]) -> None:
        if isValid(self):
            self.choose.show_earlier(imports)

    def _on_no_imports(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):
            self._say(str(error))

    def _on_preview(self, preview: Preview) -> None:
        self._set_doing("")
        self._preview = preview
        if preview.chats == 0:
            name = one_line(preview.path.name, 80)
            self._say(tr("There are no chats in {file} that can be imported.", file=name))
            if preview.skipped.count:
                self._show_skipped(preview.skipped)
            return
        self.look.show_preview(preview)
        self._show(self.look, cancel=tr("Cancel"))
        self._without_backup = False
        self._name_button()
        self._import.setFocus()

    def _show_skipped(self, skipped: SkippedThings) -> None:
        PlainTextWindow(self._theme, tr("What cannot be taken over"), skipped_text(skipped), self).show()

    def _name_button(self) -> None:
        count = self.look.wanted
        if self._without_backup:
            words = tr_n("Import {n} chat without a backup", "Import {n} chats without a backup", count)
        else:
            words = tr_n("Import {n} chat", "Import {n} chats", count)
        self._import.setText(words)
        self._import.setEnabled(count > 0 and not self._doing)

    # Importing ------------------------------------------------------------------------------------

    def _start_import(self) -> None:
        if self._preview is None or self._doing:
            return
        self._refused.hide()
        try:
            self._transfer.import_(
                self._preview.path,
                self.look.options,
                self._on_report,
                self._on_failure,
                total=self._preview.chats,
                without_backup=self._without_backup,
            )
        except UserError as error:
            self._say(str(error))
            return
        self._set_doing("import", tr("Making a backup first"))

    def _on_report(self, report: Report) -> None:
        self._set_doing("")
        if self._closes:
            self.reject()
            return
        self._report = report
        self.report.show_report(report)
        self._show(self.report, cancel=tr("Close"))
        self._cancel.setFocus()

    def _on_failure(self, error: Exception) -> None:
        self._set_doing("")
        if not isinstance(error, UserError):
            raise error
        if self._closes:
            self.reject()
            return
        if isinstance(error, BackupFailedError):
            self._without_backup = True
            self._say(together(str(error), tr("Nothing was imported.")))
        else:
            self._say(str(error))
        self._name_button()

    # Undoing --------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self._report is not None and self._report.import_id is not None:
            self._start_undo(self._report.import_id)

    def _undo_earlier(self, which: Import) -> None:
        name = one_line(which.source, 60)
        box = QMessageBox(self)
        box.setWindowTitle(tr("Undo import"))
        box.setText(tr("Undo the import from {name}?", name=name))
        box.setInformativeText(
            tr_n(
                "This removes {n} chat for good, but for those that you have written in since.",
                "This removes {n} chats for good, but for those that you have written in since.",
                which.chats,
            )
        )
        remove = box.addButton(tr("Remove the chats"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        fit_buttons(box)
        box.exec()
        if box.clickedButton() is remove:
            self._start_undo(which.id)

    def _start_undo(self, import_id: int) -> None:
        self._refused.hide()
        try:
            self._transfer.undo(import_id, self._on_undone, self._on_failure)
        except UserError as error:
            self._say(str(error))
            return
        self._set_doing("undo", tr("Removing the chats"))

    def _on_undone(self, undone: Undone) -> None:
        self._set_doing("")
        if self._closes:
            self.reject()
        elif self._pages.currentWidget() is self.report:
            self.report.show_undone(undone)
        else:
            self._show_choose()
            self._say_plain(undone_sentence(undone))

    # Inside ---------------------------------------------------------------------------------------

    def _show(self, page: QWidget, *, cancel: str) -> None:
        self._pages.setCurrentWidget(page)
        self._refused.hide()
        self._import.setVisible(page is self.look)
        self._back.setVisible(page is not self.choose)
        self._cancel.setText(cancel)

    def _set_doing(self, doing: str, words: str = "") -> None:
        self._doing = doing
        self.progress.setVisible(bool(doing))
        if doing:
            self.progress.begin(words)
        self.progress.stop.setVisible(doing != "undo")  # that is one step
        self._pages.setEnabled(doing in ("", "look"))
        self._back.setEnabled(doing == "")
        self._import.setEnabled(doing == "")

    def _stop(self) -> None:
        self._transfer.stop()
        if self._doing == "look":
            self._set_doing("")

    def _on_progress(self, progress: Progress) -> None:
        if self._doing in ("look", "import"):
            self.progress.show_progress(progress, "chats")

    def _say(self, sentence: str) -> None:
        self._refused.setProperty("kind", "bad")
        self._show_words(sentence)

    def _say_plain(self, sentence: str) -> None:
        self._refused.setProperty("kind", "secondary")
        self._show_words(sentence)

    def _show_words(self, sentence: str) -> None:
        self._refused.style().unpolish(self._refused)
        self._refused.style().polish(self._refused)
        self._refused.setText(sentence)
        self._refused.show()
