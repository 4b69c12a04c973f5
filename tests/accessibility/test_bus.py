"""What a screen reader finds on the accessibility bus: every page and dialog of the real program.

The program runs on a display and buses of its own; what is asked here is asked as a screen reader asks.
"""

import re
from collections.abc import Callable, Iterator

import pytest
from tests.accessibility.desktop import Accessible, missing, wait_until
from tests.accessibility.program import ESCAPE, RETURN, F, Program, W, running
from tests.ui.x_server import ALT, CONTROL

from inglenook.core.paths import resource

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}")

# What a person can do something with: each has a name of its own.
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "list item", "menu item"),
    *("page tab", "slider", "spin button", "text", "entry", "link", "list", "table", "tree"),
}
# A thing that takes the keyboard is something, not just a part of the window. Text that is only
# read is a label to Qt.
NO_CONTROLS = {"unknown", "filler", "panel", "invalid"}
OBJECT_NAME = re.compile(r"Q[A-Z]\w+|[a-z]+(?:[_-][a-z0-9]+)+")
Place = Callable[[Program], Iterator[Accessible]]
PLACES: dict[str, Place] = {}


def place(look: Place) -> Place:
    """A place of the program: opens it, hands over what is to be looked at, and leaves it again."""
    PLACES[look.__name__.strip("_")] = look
    return look


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with running(tmp_path_factory.mktemp("program")) as program:
        yield program


def faults(where: Accessible) -> list[str]:
    """What is wrong with the objects here, in words; nothing, it is hoped."""
    icons = {path.stem for path in resource("icons").iterdir()}
    found = []
    seen: dict[tuple[str, str, str, str], Accessible] = {}
    for each in where.walk():
        role, label, states = each.role, each.label.strip(), each.states
        takes_keyboard = "focusable" in states
        if (role in CONTROLS or takes_keyboard) and not label:
            found.append(f"{each!r} in {each.parent!r} has no name")
        named_inside = label in icons or OBJECT_NAME.fullmatch(label)
        if role in CONTROLS and named_inside:
            found.append(f"{each!r} is named for the program, not for a person")
        if "<" in each.description:
            found.append(f"{each!r} is described with marks: {each.description}")
        if takes_keyboard and role in NO_CONTROLS:
            found.append(f"{each!r} takes the keyboard and is a {role}")
        if role in ("slider", "spin button"):
            now, least, most = each.value
            if not least <= now <= most:
                found.append(f"{each!r} has the value {now} between {least} and {most}")
        if takes_keyboard and label:
            key = (each.parent.path, role, label, each.description)
            if role not in ("list item", "table cell") and key in seen:
                found.append(f"{each!r} is there twice")
            seen[key] = each
    return found


# Places ---------------------------------------------------------------------------------------


@place
def a_chat(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    yield program.window


@place
def chat_settings(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.find("Chat settings", "check box").press()
    yield program.find("Chat settings", "panel")
    program.find("Close chat settings").press()


@place
def prompt_library(program: Program) -> Iterator[Accessible]:
    program.find("Chat settings", "check box").press()
    program.find("Prompt library...").press()
    yield from program.dialog("Prompt library")
    program.find("Close chat settings").press()


@place
def find_in_chat(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.keys(CONTROL, F)
    program.find("Find in this chat")
    yield program.window
    program.keys(ESCAPE)


@place
def model_picker(program: Program) -> Iterator[Accessible]:
    program.find("Model", "push button").press()
    yield program.find("Choose a model", "panel")
    program.keys(ESCAPE)


@place
def context(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.find("Context", "push button").press()
    yield program.find("What the model sees")
    program.keys(ESCAPE)


@place
def palette(program: Program) -> Iterator[Accessible]:
    program.menu("Search and commands")
    yield program.find("Search and commands", "panel")
    program.keys(ESCAPE)


@place
def menu(program: Program) -> Iterator[Accessible]:
    button = program.find("Menu", "push button")
    button.do("ShowMenu")
    yield button.find("Commands", "popup menu")
    button.find("Commands").find("Full screen")
    program.person.press(ESCAPE)


@place
def search(program: Program) -> Iterator[Accessible]:
    program.menu("Search messages")
    field = program.find("Search messages", "text")
    field.set_text("salt")
    yield program.find("Search messages", "filler")
    program.find("Close search").press()


@place
def comparing(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.menu("Search and commands")
    program.find("Compare models, command", "list item").do("Toggle")
    program.find("Answer 1")
    yield program.window
    program.find("End compare").press()


@place
def export(program: Program) -> Iterator[Accessible]:
    program.menu("Export...")
    yield from program.dialog("Export chats")


@place
def import_(program: Program) -> Iterator[Accessible]:
    program.menu("Import...")
    yield from program.dialog("Import chats")


@place
def trash(program: Program) -> Iterator[Accessible]:
    program.menu("Trash...")
    yield from program.dialog("Trash")


@place
def help_(program: Program) -> Iterator[Accessible]:
    program.menu("Help", "Keyboard shortcuts")
    yield from program.dialog("Help")


@place
def quick_chat(program: Program) -> Iterator[Accessible]:
    program.menu("Quick chat")
    yield from program.dialog("Quick chat")


@place
def a_chat_in_its_own_window(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.find("Chat menu", "push button").choose("Open in new window")
    window = program.find("What is a hash table? - Inglenook", "frame")
    yield window
    program.keys(CONTROL, W)
    program.wait_for_end(window)


@place
def discover(program: Program) -> Iterator[Accessible]:
    page = program.models("Discover")
    first = page.find("Models found", "list").children[0]
    yield page
    first.do("Toggle")
    page.find("Context for the estimate")
    yield page


@place
def downloads(program: Program) -> Iterator[Accessible]:
    page = program.models("Downloads")
    page.find("No downloads")
    yield page


@place
def installed(program: Program) -> Iterator[Accessible]:
    page = program.models("Installed")
    page.find("Tiny, Fits", "table cell")
    yield page


@place
def inspector(program: Program) -> Iterator[Accessible]:
    cell = program.models("Installed").find("Tiny, Fits", "table cell")
    cell.do("Toggle")
    cell.parent.focus()
    program.keys(ALT, RETURN)
    program.find("Facts from the file")
    yield program.window
    program.find("Installed", "push button").press()


@place
def model_settings(program: Program) -> Iterator[Accessible]:
    program.open_chat("What is a hash table?")
    program.find("Model", "push button").press()
    program.find("Settings of Tiny...", "list item").do("Toggle")
    yield from program.dialog("Settings of Tiny")


@place
def settings(program: Program) -> Iterator[Accessible]:
    program.find("Settings", "push button").press()
    dialog = program.find("Settings", "dialog")
    categories = dialog.find("Categories", "list")
    for category in categories.children:
        category.do("Toggle")
        wait_until(lambda row=category: "selected" in row.states, f"{category!r}")
        yield dialog
    program.keys(ESCAPE)
    program.wait_for_end(dialog)


@pytest.mark.parametrize("name", PLACES)
def test_everything_has_a_name_and_a_role(program: Program, name: str) -> None:
    found = [fault for where in PLACES[name](program) for fault in faults(where)]
    assert found == []


# What is done over the bus ----------------------------------------------------------------------


def test_a_menu_opens_over_the_bus_without_holding_up_who_asked(program: Program) -> None:
    button = program.find("Menu", "push button")
    button.do("ShowMenu")  # the answer comes, or the test ends here
    item = button.find("Full screen", "menu item")
    assert item.actions == ["Press"]
    program.keys(ESCAPE)
    wait_until(lambda: not button.find_now("Full screen"), "the end of the menu")


def test_a_check_box_tells_its_state_when_it_is_toggled(program: Program) -> None:
    program.find("Settings", "push button").press()
    dialog = program.find("Settings", "dialog")
    dialog.find("Chat defaults", "list item").do("Toggle")
    box = dialog.find("Show speed and tokens under replies", "check box")
    for _ in range(2):
        before = "checked" in box.states
        box.do("Toggle")
        wait_until(lambda before=before: ("checked" in box.states) != before, "the other state")
    program.keys(ESCAPE)
    program.wait_for_end(dialog)


def test_of_radio_buttons_one_is_checked(program: Program) -> None:
    program.find("Settings", "push button").press()
    dialog = program.find("Settings", "dialog")
    dialog.find("Appearance", "list item").do("Toggle")
    less, system = (dialog.find(f"Motion: {words}", "radio button") for words in ("Less", "As the system"))
    for chosen, other in ((less, system), (system, less)):
        chosen.do("Toggle")
        wait_until(lambda chosen=chosen: "checked" in chosen.states, f"{chosen!r}")
        assert "checked" not in other.states
    program.keys(ESCAPE)
    program.wait_for_end(dialog)


def test_a_slider_and_its_number_go_together(program: Program) -> None:
    program.find("Settings", "push button").press()
    dialog = program.find("Settings", "dialog")
    dialog.find("Chat defaults", "list item").do("Toggle")
    slider, box = (dialog.find("Temperature", role) for role in ("slider", "spin button"))
    slider.set_value(20)
    wait_until(lambda: box.value[0] == 1.0, "the number of the slider")
    box.set_value(0.7)
    wait_until(lambda: slider.value[0] == 14, "the slider of the number")
    program.keys(ESCAPE)
    program.wait_for_end(dialog)


def test_a_folder_says_whether_it_is_open(program: Program) -> None:
    chats = program.find("Chats", "list")
    row = next(each for each in chats.children if each.name.startswith("House, folder"))
    for words in ("open", "closed"):
        row.do("Toggle")
        wait_until(lambda words=words: row.name.endswith(f", {words}"), f"a folder that is {words}")


def test_what_stands_in_a_message_can_be_pressed_through_its_menu(program: Program) -> None:
    program.open_chat("What is a hash table?")
    program.find("Transcript").focus()
    more = program.find("More", "push button")
    more.do("ShowMenu")
    more.choose("In this message", "Copy: code 1, python")
    program.find("Code copied")


def test_a_transcript_is_read_as_text(program: Program) -> None:
    program.open_chat("What is a hash table?")
    text = program.find("Transcript").text
    for words in ("You:", "What is a hash table?", "Tiny:", "Take salt and a pot:", "print(1)"):
        assert words in text


def test_a_reply_is_announced_while_it_is_written(program: Program) -> None:
    bus = program.desktop.bus
    bus.listen("type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'")
    bus.want_event("object:announcement")
    program.find("New chat", "push button").press()
    program.find("What you write here stays on this computer.")
    program.come_to_front()
    program.find("Message").set_text("Tell me something.")
    program.find("Send", "push button").press()
    said = bus.wait_for_signal(lambda member, body: member == "Announcement" and "reply" in str(body).lower())
    assert said
