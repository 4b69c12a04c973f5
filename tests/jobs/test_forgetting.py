"""What the engine keeps of chats: where, and that it goes with the chat."""

from pathlib import Path

from inglenook.core.store import Store
from inglenook.engine.kvcache import kvcache_path
from inglenook.engine.protocol import Forget, Load
from inglenook.jobs.generation import Generation, Phase
from tests.jobs.conftest import MODEL, Ask, Window
from tests.jobs.fake_engine import FakeEngines


def file_of(database: Path, chat_id: int) -> Path:
    path = kvcache_path(database.parent / "kv", chat_id)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"tokens")
    return path


def test_a_load_says_where_chats_are_kept(
    idle_generation: Generation, window: Window, engines: FakeEngines, database: Path
) -> None:
    idle_generation.start()
    idle_generation.load(Load(MODEL.path, kv_limit=7))
    load = engines.wait_for().wait_for(Load)
    assert isinstance(load, Load)
    assert load.kv_folder == str(database.parent / "kv")
    assert load.kv_limit == 7
    window.wait_for_phase(Phase.LOADED)


def test_a_forgotten_chat_loses_its_file_and_the_engine_is_told(
    idle_generation: Generation, window: Window, ask: Ask, engines: FakeEngines, database: Path, store: Store
) -> None:
    store.create_chat()
    path = file_of(database, 1)
    idle_generation.start()
    idle_generation.forget(1)
    assert engines.wait_for().wait_for(Forget) == Forget(1)
    window.wait_for(lambda: not path.exists())


def test_files_of_chats_that_are_gone_go_at_the_start(
    idle_generation: Generation, window: Window, store: Store, database: Path
) -> None:
    kept, deleted = store.create_chat(), store.create_chat()
    store.delete_chat(deleted.id)
    paths = [file_of(database, chat_id) for chat_id in (kept.id, deleted.id, 999)]
    idle_generation.start()
    window.wait_for(lambda: [path.exists() for path in paths] == [True, False, False])


def test_a_folder_that_cannot_be_read_does_not_keep_the_engine_from_starting(
    idle_generation: Generation, engines: FakeEngines, database: Path
) -> None:
    path = file_of(database, 1)
    path.unlink()
    path.mkdir()
    (path / "something").write_text("in the way")
    idle_generation.start()
    idle_generation.forget(1)
    assert engines.wait_for().wait_for(Forget) == Forget(1)
