PRAGMA user_version = 3;
CREATE TABLE "_sqlite_migrations" (
           "id" INTEGER PRIMARY KEY,
           "migration_set" TEXT,
           "name" TEXT,
           "applied_at" TEXT
        );
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
        ON "_sqlite_migrations" ("migration_set", "name")
    ;
CREATE TABLE chats (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL DEFAULT '',
            created REAL NOT NULL,
            updated REAL NOT NULL,
            leaf_id INTEGER REFERENCES messages (id) ON DELETE SET NULL,
            deleted REAL
        ) STRICT
    ;
CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES messages (id),
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
            status TEXT NOT NULL
                CHECK (status IN ('writing', 'done', 'stopped', 'failed', 'interrupted')),
            created REAL NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            error TEXT NOT NULL DEFAULT '',
            finish TEXT CHECK (finish IN ('end', 'length', 'context', 'stopped')),
            prompt_tokens INTEGER NOT NULL DEFAULT 0,
            reused_tokens INTEGER NOT NULL DEFAULT 0,
            reply_tokens INTEGER NOT NULL DEFAULT 0,
            first_token_s REAL NOT NULL DEFAULT 0,
            reply_s REAL NOT NULL DEFAULT 0,
            reasoning TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL DEFAULT ''
        ) STRICT
    ;
CREATE INDEX messages_of_chat ON messages (chat_id, parent_id);
CREATE INDEX messages_of_parent ON messages (parent_id);
CREATE INDEX messages_being_written ON messages (id) WHERE status = 'writing';
CREATE INDEX chats_newest_first ON chats (updated DESC, id DESC) WHERE deleted IS NULL;
CREATE TABLE drafts (
            id INTEGER PRIMARY KEY,
            chat_id INTEGER UNIQUE REFERENCES chats (id) ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT
    ;
CREATE VIEW messages_to_search AS SELECT id, text FROM messages WHERE status <> 'writing';
CREATE VIRTUAL TABLE messages_search USING fts5 (
            text, content = 'messages_to_search', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2'
        );
CREATE TRIGGER messages_search_insert AFTER INSERT ON messages
        WHEN new.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (rowid, text) VALUES (new.id, new.text);
        END;
CREATE TRIGGER messages_search_update AFTER UPDATE OF text, status ON messages
        WHEN old.status <> 'writing' OR new.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (messages_search, rowid, text)
            SELECT 'delete', old.id, old.text WHERE old.status <> 'writing';
            INSERT INTO messages_search (rowid, text)
            SELECT new.id, new.text WHERE new.status <> 'writing';
        END;
CREATE TRIGGER messages_search_delete AFTER DELETE ON messages
        WHEN old.status <> 'writing'
        BEGIN
            INSERT INTO messages_search (messages_search, rowid, text)
            VALUES ('delete', old.id, old.text);
        END;
INSERT INTO _sqlite_migrations VALUES (1, 'inglenook', 'm001_chats_and_messages', '2026-11-22 08:38:07.214130+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'inglenook', 'm002_drafts', '2026-11-22 08:38:07.214206+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'inglenook', 'm003_full_text', '2026-11-22 08:38:07.214522+00:00');
INSERT INTO chats VALUES (1, 'Why is the sky blue?', 1764000000.0, 1764000021.0, 5, NULL);
INSERT INTO chats VALUES (2, 'Deleted, with an ''apostrophe''', 1764000028.0, 1764000035.0, 7, 1764000042.0);
INSERT INTO chats VALUES (3, 'Empty', 1764000049.0, 1764000049.0, NULL, NULL);
INSERT INTO messages VALUES (1, 1, NULL, 'user', 'done', 1764000007.0, '', '', NULL, 0, 0, 0, 0.0, 0.0, '', 'Why is the sky blue?');
INSERT INTO messages VALUES (2, 1, 1, 'assistant', 'done', 1764000007.0, 'SmolLM2 135M', '', 'end', 31, 0, 7, 0.25, 0.5, 'Think of light.', 'Because of Rayleigh scattering.');
INSERT INTO messages VALUES (3, 1, 1, 'assistant', 'stopped', 1764000014.0, 'SmolLM2 135M', '', 'stopped', 31, 30, 3, 0.1, 0.2, '', 'Blue light is');
INSERT INTO messages VALUES (4, 1, 3, 'user', 'done', 1764000021.0, '', '', NULL, 0, 0, 0, 0.0, 0.0, '', 'Und warum ist er abends rot? 🌇');
INSERT INTO messages VALUES (5, 1, 4, 'assistant', 'failed', 1764000021.0, 'SmolLM2 135M', 'The model stopped unexpectedly.', NULL, 0, 0, 0, 0.0, 0.0, '', '');
INSERT INTO messages VALUES (6, 2, NULL, 'user', 'done', 1764000035.0, '', '', NULL, 0, 0, 0, 0.0, 0.0, '', 'cut off');
INSERT INTO messages VALUES (7, 2, 6, 'assistant', 'writing', 1764000035.0, 'SmolLM2 135M', '', NULL, 0, 0, 0, 0.0, 0.0, '', '');
INSERT INTO drafts VALUES (1, NULL, 'not begun');
INSERT INTO drafts VALUES (2, 1, 'two
lines');
