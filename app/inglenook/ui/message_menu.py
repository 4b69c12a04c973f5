"""The menu of a message: everything that can be done with it, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from inglenook.core.language import mark, tr
from inglenook.core.text import one_line
from inglenook.ui.message_offer import Act, Offer

if TYPE_CHECKING:
    from inglenook.models.library import ModelFile

_WORDS = {
    Act.EDIT: mark("Edit"),
    Act.AGAIN: mark("Write again"),
    Act.GO_ON: mark("Continue"),
    Act.EARLIER: mark("Previous version"),
    Act.LATER: mark("Next version"),
    Act.FORK: mark("New chat from here"),
    Act.DELETE: mark("Delete this message"),
    Act.DELETE_ON: mark("Delete from here on"),
}


def fill_menu(
    menu: QMenu,
    offer: Offer,
    models: Sequence[ModelFile],
    do: Callable[[Act], object],
    write_with: Callable[[ModelFile], object],
    compare: Callable[[], object] | None,
) -> None:
    """Add what is offered, but for copying. `models`: those that a reply can be written again with.

    `compare`: set the reply beside one of another model; None: that is not offered.
    """

    def add(*acts: Act) -> None:
        for act in acts:
            if act in offer.acts:
                menu.addAction(tr(_WORDS[act]), lambda act=act: do(act))  # type: ignore[misc]

    add(Act.EDIT, Act.AGAIN)
    if Act.AGAIN in offer.acts and models:
        with_menu = menu.addMenu(tr("Write again with"))
        for file in models:
            name = one_line(f"{file.name} {file.quantisation}", 80).replace("&", "&&")
            with_menu.addAction(name, lambda file=file: write_with(file))
        if compare is not None and len(models) > 1:
            menu.addAction(tr("Compare with another model"), compare)
    add(Act.GO_ON, Act.EARLIER, Act.LATER)
    menu.addSeparator()
    add(Act.FORK)
    menu.addSeparator()
    add(Act.DELETE, Act.DELETE_ON)
