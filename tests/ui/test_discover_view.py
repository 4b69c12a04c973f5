"""Finding a model: what is shown, what is asked before anything goes online, and what is fetched."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.hub import Generated, Repo, StandIn
from tests.ui.fake_discover import COMMIT, GEMMA, HITS, LLAMA, QWEN, FakeDiscover, hit, offer, opened, plan
from tests.ui.fake_downloads import FakeDownloads

from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Permission, Purpose
from inglenook.core.settings import Settings
from inglenook.jobs.background import Background
from inglenook.jobs.connections import Connections
from inglenook.jobs.discover import Discover, Opened
from inglenook.jobs.downloads import State
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.fit import Verdict
from inglenook.models.hub import Hub
from inglenook.models.licences import LicenceClass
from inglenook.models.published import Ability
from inglenook.ui.discover_view import DiscoverView
from inglenook.ui.go_online import GoOnlineDialog
from inglenook.ui.link_dialog import LinkDialog
from inglenook.ui.model_card_window import ModelCardWindow, card_blocks, readable
from inglenook.ui.offer_rows import Column
from inglenook.ui.offer_table import MOST_ROWS, OfferAction
from inglenook.ui.theme import Theme


class Shown:
    """The view over a fake search, with all that it needs."""

    def __init__(self, theme: Theme, folder: Path, discover: FakeDiscover | Discover | None = None) -> None:
        self.preferences = Preferences(folder / "settings.json", Settings())
        self.network = Network(ConnectionLog(folder / "connections.jsonl"))
        self.connections = Connections(self.network, self.preferences)
        self.discover = discover or FakeDiscover()
        self.downloads = FakeDownloads(folder)
        self.background = Background()
        self.view = DiscoverView(
            theme,
            self.discover,  # type: ignore[arg-type]
            self.downloads,  # type: ignore[arg-type]
            Models(folder / "models", self.preferences, self.background),
            self.connections,
            self.preferences,
        )
        self.failures: list[str] = []
        self.notices: list[str] = []
        self.view.failed.connect(self.failures.append)
        self.view.notice.connect(lambda text, label, do: self.notices.append(text))
        self.view.resize(1016, 748)
        self.view.show()
        self.view.activateWindow()

    @property
    def fake(self) -> FakeDiscover:
        assert isinstance(self.discover, FakeDiscover)
        return self.discover

    def question(self) -> GoOnlineDialog | None:
        found = [each for each in self.view.findChildren(GoOnlineDialog) if each.isVisible()]
        return found[0] if found else None

    def answer(self, word: str) -> None:
        question = self.question()
        assert question is not None
        press(question, word)

    def action(self, version: str) -> OfferAction:
        return next(each for each in self.view.details.files.buttons if each._row.name == version)  # type: ignore[union-attr]

    def asked(self, what: str) -> list[tuple[object, ...]]:
        return [each for each in self.fake.asked if each[0] == what]


@pytest.fixture
def shown(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(theme, tmp_path)
    qtbot.addWidget(shown.view)
    qtbot.waitExposed(shown.view)
    yield shown
    shown.background.close()
    shown.network.close()


def press(within: QWidget, text: str) -> None:
    found = [each for each in within.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    assert found, text
    found[0].click()


def words(within: QWidget) -> str:
    QApplication.processEvents()  # what is new in a layout is shown with the next round
    return " ".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())


# When there is nothing to show --------------------------------------------------------------------


def test_a_search_that_failed_says_why_and_can_be_tried_again(shown: Shown) -> None:
    shown.network.set_offline(False)
    shown.network.grant(Purpose.SEARCH, Purpose.FACTS)
    shown.fake.tell(hits=[], sentence="huggingface.co does not answer. Try again later.")
    assert "does not answer" in words(shown.view)
    shown.view.try_again.click()
    assert shown.asked("find")[-1] == ("find", "", True)
    shown.fake.tell(sentence="", hits=HITS)
    assert not shown.view.try_again.isVisible()


def test_what_nothing_was_found_for_is_named_as_plain_text(shown: Shown) -> None:
    shown.view.search.setText("<b>deposti</b>")
    shown.fake.tell(hits=[])
    assert 'Nothing found for "<b>deposti</b>"' in words(shown.view)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in shown.view.findChildren(QLabel)
        if label.text()
    )


def test_an_empty_list_offers_to_drop_the_choices_then_to_go_online(shown: Shown) -> None:
    shown.view.licence.set_value(LicenceClass.RESTRICTED)
    shown.fake.tell(hits=[])
    press(shown.view, "Show all")
    assert shown.asked("filters")[-1] == ("filters", False, None, None)
    assert not shown.view.fits.isChecked() and shown.view.licence.currentData() is None
    shown.fake.tell(hits=[])
    before = len(shown.view.findChildren(QPushButton))
    assert before
    nothing = [each for each in shown.view.findChildren(QPushButton) if each.text() == "Search online"]
    nothing[-1].click()
    assert shown.question() is not None


# The list -----------------------------------------------------------------------------------------


def test_hostile_texts_are_shown_as_they_are(shown: Shown) -> None:
    evil = hit("<img src=x>\x1b[2J\u202egnp.exe", maker="A & B <b>", licence="<script>")
    shown.fake.tell(hits=[evil])
    index = shown.view.list.hits.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\x1b" not in said and "\u202e" not in said and "<img src=x>" in said
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    shown.fake.show(opened(replace(evil, repo="owner/a&b")))
    assert shown.view.details.repository.text() == "owner/a&&b"
    assert shown.view.details.name.text().startswith("<img src=x>")
    shown.view.grab()


def test_a_row_says_all_that_it_shows(shown: Shown) -> None:
    shown.fake.installed.add(GEMMA.repo)
    shown.fake.changed.emit()
    said = [
        shown.view.list.hits.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(len(HITS))
    ]
    assert said[0] == "Llama 3.1 8B Instruct, 8 B, Meta, from 3.2 GB, Tools, Fits, Open weights"
    assert said[1] == "Qwen3 4B, 4 B, Qwen, from 1.7 GB, Tools, Thinking, Tight, Open source"
    assert said[2] == "Gemma 3 4B, 4 B, Google, from 1.7 GB, Pictures, Installed, Open weights"


def test_offline_it_says_whose_list_it_is(shown: Shown) -> None:
    shown.fake.tell(is_online=False)
    assert shown.view.where.text() == "Chosen for you, offline"
    shown.fake.tell(as_of=1_731_400_000.0)  # 12 November 2024
    assert shown.view.where.text() == "From 12 Nov 2024, offline"
    shown.fake.tell(is_online=True)
    assert not shown.view.where.isVisible()


def test_typing_and_choosing_send_nothing_by_themselves(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.view.search, "qwen")
    shown.view.order.set_value(shown.view.order.itemData(2))
    shown.view.fits.click()
    shown.view.ability.setCurrentIndex(shown.view.ability.findData(Ability.VISION))
    shown.view.ability.activated.emit(shown.view.ability.currentIndex())
    assert shown.asked("find")[-1] == ("find", "qwen", False)
    assert all(not each[2] for each in shown.asked("find"))
    assert shown.asked("filters")[-1] == ("filters", False, None, Ability.VISION)
    assert shown.question() is None and shown.network.log.entries() == []


def test_search_online_asks_first(shown: Shown, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.view.search, "ember")
    shown.view.search_online.click()
    shown.answer("Not now")
    assert all(not each[2] for each in shown.asked("find"))
    qtbot.keyClick(shown.view.search, Qt.Key.Key_Return)
    shown.answer("Allow once")
    assert shown.asked("find")[-1] == ("find", "ember", True)
    assert shown.network.may(Purpose.SEARCH) and not shown.network.may(Purpose.DOWNLOAD)


def test_the_end_of_the_list_asks_for_more_once(shown: Shown, qtbot: QtBot) -> None:
    many = [hit(f"Model {number}") for number in range(40)]
    shown.fake.tell(hits=many[:30], is_online=True, has_more=True)
    shown.view.list.mark(many[5].repo)
    shown.view.list.scrollToBottom()
    qtbot.waitUntil(lambda: shown.asked("more") != [])
    shown.view.list.scrollToBottom()
    place = shown.view.list.verticalScrollBar().value()
    shown.fake.tell(hits=many, has_more=False)
    assert len(shown.asked("more")) == 1
    assert shown.view.list.verticalScrollBar().value() == place
    assert shown.view.list.chosen_repo == many[5].repo


def test_the_arrow_keys_open_what_they_stop_at(shown: Shown, qtbot: QtBot) -> None:
    shown.view.search.setFocus()
    qtbot.keyClick(shown.view.search, Qt.Key.Key_Down)
    qtbot.keyClick(shown.view.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.asked("open") != [])
    assert shown.asked("open") == [("open", QWEN.repo)]
    qtbot.keyClick(shown.view.list, Qt.Key.Key_Up)
    qtbot.keyClick(shown.view.list, Qt.Key.Key_Up)
    qtbot.waitUntil(shown.view.search.hasFocus)


def test_a_click_opens_at_once(shown: Shown, qtbot: QtBot) -> None:
    place = shown.view.list.visualRect(shown.view.list.hits.index(2)).center()
    qtbot.mouseClick(shown.view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.asked("open") == [("open", GEMMA.repo)]
    assert shown.view.details.name.text() == "Gemma 3 4B"


# The details --------------------------------------------------------------------------------------


def test_the_details_say_what_is_known(shown: Shown) -> None:
    shown.fake.show(opened())
    said = words(shown.view.details)
    for each in ("8.0 billion", "131,072", "Tools", "Chat", "Meta", "2.1 M downloads, updated 19 Aug 2024"):
        assert each in said
    assert "11.2 GB of memory" in said and "Open weights" in said
    table = shown.view.details.files.table.offers
    cells = [table.index(1, column).data() for column in Column]
    assert cells == ["Q4_K_M", "4.92 GB", "Good. Best balance", "6.5 GB", "Fits", "9 tokens/s"]


def test_what_is_not_known_is_not_made_up(shown: Shown) -> None:
    bare = hit("Bare", parameters=0, smallest=0, licence="", maker="")
    shown.fake.show(opened(bare, offers=(offer("weird"),), context_length=0))
    table = shown.view.details.files.table.offers
    cells = [table.index(0, column).data() for column in Column]
    assert cells == ["weird", "4.92 GB", "", "Not known", "Not known", ""]
    said = words(shown.view.details)
    assert "Parameters" not in said and "Longest context" not in said and "Licence unknown" in said
    assert "Compared with" not in said


def test_every_row_has_a_button_that_assistive_technology_finds(shown: Shown) -> None:
    shown.fake.show(opened())
    QApplication.processEvents()
    names: list[str] = []

    def walk(at: object) -> None:
        for number in range(at.childCount()):  # type: ignore[attr-defined]
            child = at.child(number)  # type: ignore[attr-defined]
            if child is None:
                continue
            is_button = child.role() in (QAccessible.Role.Button, QAccessible.Role.ButtonMenu)
            if is_button and not child.state().invisible:
                names.append(child.text(QAccessible.Text.Name))
            walk(child)

    walk(QAccessible.queryAccessibleInterface(shown.view.details))
    assert [name for name in names if name.startswith("Download")] == [
        "Download Q2_K",
        "Download Q4_K_M",
        "Download Q8_0",
        "Download F16",
    ]


def test_only_the_recommended_version_is_the_main_action(shown: Shown) -> None:
    shown.fake.show(opened())
    kinds = {
        each._row.name: each.button.property("kind")  # type: ignore[union-attr]
        for each in shown.view.details.files.buttons
        if not each.button.isHidden()
    }
    assert kinds == {"Q2_K": "", "Q4_K_M": "primary", "Q8_0": ""}


def test_another_context_is_asked_for(shown: Shown) -> None:
    shown.fake.show(opened())
    box = shown.view.details.context
    assert box.currentText() == "8,192"
    assert [box.itemText(at) for at in (0, box.count() - 1)] == ["2,048", "131,072"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert shown.asked("context") == [("context", 2048)]


def test_a_gated_model_explains_itself_and_takes_a_token(shown: Shown, qtbot: QtBot) -> None:
    shown.fake.show(opened(replace(LLAMA, gated="manual")))
    details = shown.view.details
    assert "Meta asks you to accept the licence first" in words(details)
    assert details.token.echoMode() is details.token.EchoMode.Password
    with qtbot.waitSignal(shown.view.token_entered) as entered:
        qtbot.keyClicks(details.token, " hf_secret ")
        qtbot.keyClick(details.token, Qt.Key.Key_Return)
    assert entered.args == ["hf_secret"] and details.token.text() == ""
    shown.fake.show(opened(QWEN))
    assert not details.token.isVisible()


def test_what_the_scanners_found_is_said_and_not_one_click_away(shown: Shown) -> None:
    bad = offer("Q4_K_M", warning="It runs code when it is opened.", is_recommended=True)
    shown.fake.show(opened(offers=(bad,)))
    assert "It runs code when it is opened." in words(shown.view.details)
    action = shown.action("Q4_K_M")
    assert action.button.isHidden() and not action.more.isHidden()


def test_a_model_that_was_not_looked_up_says_so_and_can_be(shown: Shown) -> None:
    shown.fake.show(opened(known=False))
    assert "The sizes are about right" in words(shown.view.details)
    assert not shown.view.details.card.isVisible()
    shown.view.details.look_up.click()
    shown.answer("Allow once")
    assert shown.asked("open") == [("open", LLAMA.repo)]


def test_a_look_up_that_failed_can_be_tried_again(shown: Shown) -> None:
    shown.network.set_offline(False)
    shown.network.grant(Purpose.SEARCH, Purpose.FACTS)
    shown.fake.show(opened(known=False, sentence="huggingface.co does not answer. Try again later."))
    shown.view.details.try_again.click()
    assert shown.asked("open") == [("open", LLAMA.repo)]


def test_links_ask_before_they_leave_the_program(shown: Shown) -> None:
    shown.fake.show(opened())
    shown.view.details.repository.click()
    dialog = shown.view.findChild(LinkDialog)
    assert dialog is not None and dialog._address == f"https://huggingface.co/{LLAMA.repo}"
    dialog.close()


def test_the_name_of_the_repository_can_be_copied(shown: Shown) -> None:
    shown.fake.show(opened())
    shown.view.details.more.menu().actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == LLAMA.repo


def test_the_model_card_is_for_reading_only(shown: Shown, qtbot: QtBot) -> None:
    source = (
        "---\nlicense: mit\n---\n<p align='center'><img src='http://evil/x.png'></p>\n# Title\n"
        "<!-- hidden -->![chart](http://evil/y.png)\n\n- one **two**\n\n| a | b |\n|---|---|\n| c | d |\n\n"
        "See [the paper](https://arxiv.org/abs/1) and [this](file:///etc/passwd).\n"
    )
    repository = opened().repository
    assert repository is not None
    shown.fake.show(replace(opened(), repository=replace(repository, card=source)))
    shown.view.details.card.click()
    qtbot.waitUntil(lambda: shown.view.findChild(ModelCardWindow) is not None)
    window = shown.view.findChild(ModelCardWindow)
    said = window.text.toPlainText()
    for words_of_it in ("Title", "•\u2002one two", "See the paper and this (file:///etc/passwd)."):
        assert words_of_it in said
    for none_of_it in ("license", "hidden", "chart", "<p", "**", "|"):
        assert none_of_it not in said
    assert window.text.loadResource(2, QUrl("file:///etc/passwd")) is None
    window.text.anchorClicked.emit(QUrl("https://arxiv.org/abs/1"))
    dialog = window.findChild(LinkDialog)
    assert dialog is not None and dialog._address == "https://arxiv.org/abs/1"
    dialog.close()
    window.close()


@pytest.mark.parametrize("card", ["<", "<a", "[", "![", "![a](", "<!--", "---\n", "\n ", "[a](http://a"])
def test_a_hostile_model_card_does_not_hang_the_window(card: str) -> None:
    assert len(readable(card * 60_000)) <= 60_000
    card_blocks(card * 60_000)


def test_many_versions_are_shown_in_steps(shown: Shown) -> None:
    many = tuple(offer(f"V{number}") for number in range(60))
    shown.fake.show(opened(offers=many))
    assert len(shown.view.details.files.buttons) == MOST_ROWS
    assert shown.view.details.show_all.text() == "Show 20 more"
    shown.view.details.show_all.click()
    assert len(shown.view.details.files.buttons) == 60
    assert not shown.view.details.show_all.isVisible()


# Downloading --------------------------------------------------------------------------------------


def allow(shown: Shown) -> None:
    shown.network.set_offline(False)
    shown.network.grant(Purpose.DOWNLOAD, Purpose.FACTS)


def test_a_download_asks_then_is_queued_at_its_commit(shown: Shown) -> None:
    shown.fake.show(opened())
    shown.action("Q4_K_M").button.click()
    assert "Llama 3.1 8B Instruct" in words(shown.question() or shown.view)
    shown.answer("Not now")
    assert shown.downloads.items == []
    shown.action("Q4_K_M").button.click()
    shown.answer("Allow once")
    order = shown.downloads.items[0].order
    assert (order.repo, order.commit, order.quantisation) == (LLAMA.repo, COMMIT, "Q4_K_M")
    assert shown.notices == ["Downloading Llama 3.1 8B Instruct, 4.92 GB"]
    assert shown.action("Q4_K_M").button.text() == "Downloading"


def test_enter_on_a_row_does_what_its_button_does(shown: Shown, qtbot: QtBot) -> None:
    allow(shown)
    shown.fake.show(opened())
    table = shown.view.details.files.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [item.order.quantisation for item in shown.downloads.items] == ["Q2_K"]
    with qtbot.waitSignal(shown.view.downloads_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_tight_may_be_fetched_and_too_big_by_the_menu_only(shown: Shown) -> None:
    allow(shown)
    shown.fake.show(opened())
    shown.action("Q8_0").button.click()
    too_big = shown.action("F16")
    assert too_big.button.isHidden()
    choice = too_big.more.menu().actions()[0]
    assert choice.text() == "Download anyway"
    choice.trigger()
    assert [item.order.quantisation for item in shown.downloads.items] == ["Q8_0", "F16"]


def test_what_is_not_known_yet_is_looked_up_before_it_is_fetched(shown: Shown) -> None:
    allow(shown)
    shown.fake.show(opened(known=False))
    shown.fake.answers[LLAMA.repo] = opened()
    shown.action("Q4_K_M").button.click()
    assert shown.asked("open") == [("open", LLAMA.repo)]
    assert [item.order.commit for item in shown.downloads.items] == [COMMIT]


def test_a_version_that_is_not_published_any_more_is_not_replaced_by_another(shown: Shown) -> None:
    allow(shown)
    shown.fake.answers[LLAMA.repo] = opened(offers=(offer("Q5_K_M"),))
    shown.view.fetch(LLAMA.repo, "Q4_K_M")
    assert shown.downloads.items == []
    assert shown.failures == [
        "Llama 3.1 8B Instruct is not published as Q4_K_M any more. Choose another version."
    ]


def test_a_look_up_that_fails_ends_the_download_with_its_sentence(shown: Shown) -> None:
    allow(shown)
    shown.fake.answers[LLAMA.repo] = opened(known=False, sentence="huggingface.co does not answer.")
    shown.view.fetch(LLAMA.repo, "Q4_K_M")
    assert shown.failures == ["huggingface.co does not answer."] and shown.downloads.items == []
    shown.fake.show(opened())  # and it does not begin later by itself
    assert shown.downloads.items == []


def test_who_goes_on_to_another_model_meant_that_one(shown: Shown) -> None:
    allow(shown)
    shown.fake.answers[LLAMA.repo] = replace(opened(known=False), is_busy=True)
    shown.view.fetch(LLAMA.repo, "Q4_K_M")
    shown.fake.show(opened(QWEN))
    shown.fake.show(opened())
    assert shown.downloads.items == [] and shown.failures == []


def test_what_is_here_is_not_offered_again(shown: Shown) -> None:
    here = tuple(replace(each, is_installed=each.version.quantisation == "Q2_K") for each in opened().offers)
    shown.fake.show(opened(offers=here))
    assert shown.action("Q2_K").button.text() == "Installed"
    assert not shown.action("Q2_K").button.isEnabled()
    allow(shown)
    shown.action("Q4_K_M").button.click()
    shown.downloads.set(shown.downloads.items[0].id, state=State.DONE)
    assert shown.action("Q4_K_M").button.text() == "Installed"


# Room ---------------------------------------------------------------------------------------------


def test_narrow_it_is_one_column_with_a_way_back(shown: Shown, qtbot: QtBot) -> None:
    view = shown.view
    view.resize(640, 700)
    assert view.list.isVisible() and not view.details.isVisible()
    view.list.take_keyboard()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.details.isVisible() and not view.list.isVisible()
    qtbot.waitUntil(view.details.back.hasFocus)
    qtbot.keyClick(view.details.back, Qt.Key.Key_Escape)
    assert view.list.isVisible() and not view.details.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    view.details.back.click()
    assert view.list.isVisible()
    view.resize(1016, 700)
    assert view.list.isVisible() and view.details.isVisible() and not view.details.back.isVisible()


@pytest.mark.parametrize("size", [(1300, 800, 100), (1016, 700, 100), (400, 480, 100), (900, 600, 200)])
def test_no_column_is_cut_at_any_size(shown: Shown, theme: Theme, size: tuple[int, int, int]) -> None:
    width, height, text_size = size
    theme.apply("light", text_size)
    shown.view.resize(width, height)
    shown.fake.show(opened())
    shown.view.list.entered_row.emit(LLAMA.repo)
    shown.fake.show(opened())
    QApplication.processEvents()
    table = shown.view.details.files.table
    total = sum(table.columnWidth(column) for column in Column if not table.isColumnHidden(column))
    assert total <= table.viewport().width() + 1
    assert not table.isColumnHidden(Column.VERSION) and not table.isColumnHidden(Column.FIT)
    details = shown.view.details
    assert details.widget().width() <= details.viewport().width()
    last = shown.action("F16").more
    assert last.mapTo(details.widget(), QPoint(last.width(), 0)).x() <= details.widget().width()


# With the real search -----------------------------------------------------------------------------


def test_from_the_words_to_the_order_with_a_hub(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    file = Generated(300_000, seed=1)
    with StandIn() as standin:
        repo = standin.add(
            Repo("maker/Ember-0.1B-GGUF", files={"Ember-0.1B-Q4_K_M.gguf": file}, licence="apache-2.0")
        )
        preferences = Preferences(tmp_path / "other.json", Settings(hub=standin.endpoint))
        network = Network(ConnectionLog(tmp_path / "log.jsonl"))
        background, own = Background(), Background()
        models = Models(tmp_path / "models", preferences, background)
        hub = Hub(network, tmp_path / "hub", standin.endpoint, waits=(0.0, 0.0))
        discover = Discover(hub, models, background, own)
        connections = Connections(network, preferences)
        downloads = FakeDownloads(tmp_path)
        view = DiscoverView(theme, discover, downloads, models, connections, preferences)  # type: ignore[arg-type]
        qtbot.addWidget(view)
        try:
            view.resize(1016, 700)
            view.show()
            view.fits.setChecked(False)  # this computer may be full
            view.start()
            qtbot.keyClicks(view.search, "ember")
            qtbot.keyClick(view.search, Qt.Key.Key_Return)
            assert standin.requests == []
            press(view.findChild(GoOnlineDialog), "Allow once")
            qtbot.waitUntil(lambda: view.list.hits.index_of(repo.id).isValid(), timeout=15_000)
            view.list.entered_row.emit(repo.id)

            def is_known() -> bool:
                actions = view.details.files.buttons
                return bool(actions) and view._opened is not None and view._opened.repository is not None

            qtbot.waitUntil(is_known, timeout=15_000)
            network.set_permission(Purpose.DOWNLOAD, Permission.ALLOW)
            network.grant(Purpose.FACTS)
            view.fetch(repo.id, "Q4_K_M")
            qtbot.waitUntil(lambda: bool(downloads.items), timeout=15_000)
            order = downloads.items[0].order
            assert order.commit == repo.sha and order.files[0].sha256 == file.sha256
        finally:
            network.close()
            own.close()
            background.close()


def test_a_verdict_is_never_shown_without_its_word(shown: Shown) -> None:
    for verdict in (*Verdict, None):
        made = offer(plan=plan(verdict, 4.0)) if verdict else offer()
        shown.fake.show(opened(offers=(made,)))
        index = shown.view.details.files.table.offers.index(0, Column.FIT)
        assert index.data() == (verdict.value if verdict else "Not known")
        shown.view.grab()


def test_nothing_chosen_says_what_to_do(shown: Shown) -> None:
    assert "Choose a model to see its files." in words(shown.view.details)
    nothing: Opened | None = None
    shown.fake.opened.emit(nothing)
    assert "Choose a model to see its files." in words(shown.view.details)
