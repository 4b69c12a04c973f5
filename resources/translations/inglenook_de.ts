<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>inglenook</name>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong.</source>
   <translation>In Inglenook ist ein Fehler aufgetreten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong. What it was stands in {path}.</source>
   <translation>In Inglenook ist ein Fehler aufgetreten. Welcher es war, steht in {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted picture {number}</source>
   <translation>Eingefügtes Bild {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted text</source>
   <translation>Eingefügter Text</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted text {number}</source>
   <translation>Eingefügter Text {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted picture is larger than 20 MB. Paste a part of it.</source>
   <translation>Das eingefügte Bild ist größer als 20 MB. Fügen Sie einen Teil davon ein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted text is larger than 10 MB. Paste a part of it.</source>
   <translation>Der eingefügte Text ist größer als 10 MB. Fügen Sie einen Teil davon ein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} cannot be read. Check that it is still there.</source>
   <translation>{name} kann nicht gelesen werden. Prüfen Sie, ob die Datei noch da ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is a folder. Attach the files in it.</source>
   <translation>{name} ist ein Ordner. Hängen Sie die Dateien darin an.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 10 MB. Attach a part of it.</source>
   <translation>{name} ist größer als 10 MB. Hängen Sie einen Teil davon an.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 20 MB. Make the picture smaller.</source>
   <translation>{name} ist größer als 20 MB. Verkleinern Sie das Bild.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a file. Files of text and pictures can be attached.</source>
   <translation>{name} ist keine Datei. Angehängt werden können Textdateien und Bilder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.</source>
   <translation>{name} ist keine Textdatei. Angehängt werden können Text und Bilder (PNG, JPEG, WebP, GIF).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>A newer version of Inglenook made this backup.</source>
   <translation>Diese Sicherung stammt von einer neueren Version von Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Check that the folder {folder} can be written to.</source>
   <translation>Prüfen Sie, ob in den Ordner {folder} geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup could be made.</source>
   <translation>Es konnte keine Sicherung erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup was made, because the file with your chats is damaged.</source>
   <translation>Es wurde keine Sicherung erstellt, weil die Datei mit Ihren Chats beschädigt ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
   <translation>Der Sicherungsordner {folder} ist nicht da. Schließen Sie seinen Datenträger an oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup in {folder} came out incomplete. It was removed.</source>
   <translation>Die Sicherung in {folder} war unvollständig. Sie wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the backups in {folder} does not keep what is written to it. Choose a folder on another disk.</source>
   <translation>Der Datenträger mit den Sicherungen in {folder} behält nicht, was auf ihn geschrieben wird. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the folder {folder} is full. Free some space on it.</source>
   <translation>Der Datenträger mit dem Ordner {folder} ist voll. Schaffen Sie Platz darauf.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged.</source>
   <translation>Die Datei mit Ihren Chats ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>This backup cannot be read: {reason}.</source>
   <translation>Diese Sicherung kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Too many backups were made in this minute. Try again in the next one.</source>
   <translation>In dieser Minute wurden zu viele Sicherungen erstellt. Versuchen Sie es in der nächsten noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>{folder}: {reason}.</source>
   <translation>{folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/code_files.py"></location>
   <source>{name} could not be saved. Choose another folder.</source>
   <translation>{name} konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log cannot be written, so nothing was sent. Make room on the disk.</source>
   <translation>Das Verbindungsprotokoll kann nicht geschrieben werden. Deshalb wurde nichts gesendet. Schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be emptied.</source>
   <translation>Das Verbindungsprotokoll {file} kann nicht geleert werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be written.</source>
   <translation>Das Verbindungsprotokoll {file} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Another program is using the chats. New messages cannot be saved until it lets go of them.</source>
   <translation>Ein anderes Programm verwendet gerade die Chats. Neue Nachrichten können erst gespeichert werden, wenn es sie freigibt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The chats cannot be opened. Check that the data folder is still there and can be written to.</source>
   <translation>Die Chats können nicht geöffnet werden. Prüfen Sie, ob der Datenordner noch da ist und in ihn geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder belongs to someone else. New messages cannot be saved until it can be written to.</source>
   <translation>Der Datenordner gehört einem anderen Benutzer. Neue Nachrichten können erst gespeichert werden, wenn in ihn geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder is read-only. New messages cannot be saved until it can be written to.</source>
   <translation>Der Datenordner ist schreibgeschützt. Neue Nachrichten können erst gespeichert werden, wenn in ihn geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk is full. New messages cannot be saved yet.</source>
   <translation>Der Datenträger ist voll. Neue Nachrichten können noch nicht gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk reports an error. New messages cannot be saved yet. Check that the disk is connected and has space.</source>
   <translation>Der Datenträger meldet einen Fehler. Neue Nachrichten können noch nicht gespeichert werden. Prüfen Sie, ob der Datenträger angeschlossen ist und Platz hat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is.</source>
   <translation>Die Datei mit Ihren Chats ist beschädigt. Sie wurde nicht verändert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is. Move inglenook.db out of the data folder to go on without it.</source>
   <translation>Die Datei mit Ihren Chats ist beschädigt. Sie wurde nicht verändert. Verschieben Sie inglenook.db aus dem Datenordner, um ohne sie weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats was moved or deleted. Move it back, or copy what you want to keep and start Inglenook again.</source>
   <translation>Die Datei mit Ihren Chats wurde verschoben oder gelöscht. Verschieben Sie sie zurück, oder kopieren Sie, was Sie behalten möchten, und starten Sie Inglenook neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file {file} with your chats cannot be reached.</source>
   <translation>Die Datei {file} mit Ihren Chats ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>This Python comes with SQLite {version}, which is too old. Install a Python with SQLite 3.37 or newer.</source>
   <translation>Dieses Python enthält SQLite {version}, das zu alt ist. Installieren Sie ein Python mit SQLite 3.37 oder neuer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Your chats were written by a newer version of Inglenook. They were not touched. Install that version to go on with them.</source>
   <translation>Ihre Chats wurden von einer neueren Version von Inglenook geschrieben. Sie wurden nicht verändert. Installieren Sie diese Version, um mit ihnen weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Apr</source>
   <comment>a month, short</comment>
   <translation>Apr.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>April</source>
   <comment>a month</comment>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Aug</source>
   <comment>a month, short</comment>
   <translation>Aug.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>August</source>
   <comment>a month</comment>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Dec</source>
   <comment>a month, short</comment>
   <translation>Dez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>December</source>
   <comment>a month</comment>
   <translation>Dezember</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Feb</source>
   <comment>a month, short</comment>
   <translation>Feb.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>February</source>
   <comment>a month</comment>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jan</source>
   <comment>a month, short</comment>
   <translation>Jan.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>January</source>
   <comment>a month</comment>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jul</source>
   <comment>a month, short</comment>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>July</source>
   <comment>a month</comment>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jun</source>
   <comment>a month, short</comment>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>June</source>
   <comment>a month</comment>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Mar</source>
   <comment>a month, short</comment>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>March</source>
   <comment>a month</comment>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month</comment>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month, short</comment>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Nov</source>
   <comment>a month, short</comment>
   <translation>Nov.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>November</source>
   <comment>a month</comment>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Oct</source>
   <comment>a month, short</comment>
   <translation>Okt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>October</source>
   <comment>a month</comment>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Sep</source>
   <comment>a month, short</comment>
   <translation>Sept.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>September</source>
   <comment>a month</comment>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>{day} {month} {year}, {time}</source>
   <translation>{day}. {month} {year}, {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>All settings</source>
   <translation>Alle Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Changed settings</source>
   <translation>Geänderte Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Chats</source>
   <comment>the file they are in</comment>
   <translation>Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>as they were at first</source>
   <translation>wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{free} free of {total}</source>
   <translation>{free} frei von {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>{n} characters, not shown here</source>
   <extracomment>For one: {n} character, not shown here</extracomment>
   <translation>
    <numerusform>{n} Zeichen, hier nicht gezeigt</numerusform>
    <numerusform>{n} Zeichen, hier nicht gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/erase.py"></location>
   <source>The backups in {folder} cannot be reached, and would keep what you want gone. Connect their disk, or choose another folder for backups, and empty the trash then.</source>
   <translation>Die Sicherungen in {folder} sind nicht erreichbar und würden behalten, was Sie entfernen möchten. Schließen Sie ihren Datenträger an oder wählen Sie einen anderen Ordner für Sicherungen. Leeren Sie dann den Papierkorb.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/chats.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Chat</source>
   <comment>noun</comment>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Branch {number}</source>
   <translation>Zweig {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>File: {name}</source>
   <translation>Datei: {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <source>Picture: {name}</source>
   <translation>Bild: {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Thought</source>
   <translation>Gedanken</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <source>Web page (HTML)</source>
   <translation>Webseite (HTML)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/own_json.py"></location>
   <source>Inglenook (JSON, everything)</source>
   <translation>Inglenook (JSON, alles)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/training.py"></location>
   <source>Training data (JSONL)</source>
   <translation>Trainingsdaten (JSONL)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Cut short.</source>
   <translation>Vorzeitig beendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Edited.</source>
   <translation>Bearbeitet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed.</source>
   <translation>Fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed: {reason}</source>
   <translation>Fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Goes on after “{message}” ({who}).</source>
   <translation>Geht weiter nach „{message}“ ({who}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reply</source>
   <comment>noun</comment>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>This branch begins the chat.</source>
   <translation>Mit diesem Zweig beginnt der Chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Was being written when it was exported.</source>
   <translation>Wurde beim Export gerade geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/writing.py"></location>
   <source>{file} cannot be written: {reason}. Choose another place, or make room.</source>
   <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>Die Datei {file} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be written to. Change its permissions, or choose another folder.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden. Ändern Sie seine Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>its folder is read-only or belongs to another user</source>
   <translation>der Ordner ist schreibgeschützt oder gehört einem anderen Benutzer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>the disk reports an error</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>{folder} is a file, but a folder is needed there. Move it away.</source>
   <translation>{folder} ist eine Datei, es wird dort aber ein Ordner gebraucht. Verschieben Sie sie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/__init__.py"></location>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be read.</source>
   <translation>{file} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It cannot be read.</source>
   <translation>Das kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is larger than {size} MB.</source>
   <translation>Das ist größer als {size} MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is no file.</source>
   <translation>Das ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed far tighter than any chats are, and was not unpacked.</source>
   <translation>Das ist viel dichter gepackt, als Chats es sind, und wurde nicht entpackt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed in an uncommon way. Unpack the archive and import the folder.</source>
   <translation>Das ist auf ungewöhnliche Weise gepackt. Entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is protected by a password. Unpack the archive and import the folder.</source>
   <translation>Das ist mit einem Passwort geschützt. Entpacken Sie das Archiv und importieren Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive has more than 100,000 files. Choose one with your chats only.</source>
   <translation>Das Archiv enthält mehr als 100.000 Dateien. Wählen Sie eines, das nur Ihre Chats enthält.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive holds more than 4 GB.</source>
   <translation>Das Archiv enthält mehr als 4 GB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive is damaged there. Download it again.</source>
   <translation>Das Archiv ist an dieser Stelle beschädigt. Laden Sie es noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>There is no permission to read it.</source>
   <translation>Die Berechtigung zum Lesen fehlt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be opened. Is it still there?</source>
   <translation>{file} kann nicht geöffnet werden. Ist die Datei noch da?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is damaged and cannot be opened. Download it again.</source>
   <translation>{file} ist beschädigt und kann nicht geöffnet werden. Laden Sie die Datei noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is neither a file nor a folder.</source>
   <translation>{file} ist weder eine Datei noch ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>A chat</source>
   <translation>Ein Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is damaged.</source>
   <translation>Das ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is larger than 20 MB.</source>
   <translation>Das ist größer als 20 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/claude.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>It is not in the export.</source>
   <translation>Das ist im Export nicht enthalten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is too large.</source>
   <translation>Das ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Not imported: {file}</source>
   <translation>Nicht importiert: {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Only pictures and text files can be imported.</source>
   <translation>Nur Bilder und Textdateien können importiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>The chat has more than 60 MB of files.</source>
   <translation>Die Dateien des Chats sind zusammen größer als 60 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>a file</source>
   <translation>eine Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>{chat}: {files}</source>
   <translation>{chat}: {files}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{file} and {n} more</source>
   <extracomment>For one: {file} and {n} more</extracomment>
   <translation>
    <numerusform>{file} und {n} weitere</numerusform>
    <numerusform>{file} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>Only its transcript is imported.</source>
   <translation>Nur die Mitschrift wird importiert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>There is no message in it.</source>
   <translation>Darin ist keine Nachricht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a picture</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a recording</source>
   <translation>eine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Chat without a name</source>
   <translation>Chat ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>It has more than 200,000 messages.</source>
   <translation>Das hat mehr als 200.000 Nachrichten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Something without a name</source>
   <translation>Etwas ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>The rest was not imported: the message is longer than 10 million characters.</source>
   <translation>Der Rest wurde nicht importiert: Die Nachricht ist länger als 10 Millionen Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>The database is damaged there.</source>
   <translation>Die Datenbank ist an dieser Stelle beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} cannot be read. Close the program it belongs to and try again.</source>
   <translation>{file} kann nicht gelesen werden. Schließen Sie das Programm, zu dem die Datei gehört, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} is no database.</source>
   <translation>{file} ist keine Datenbank.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A part of it is larger than 64 MB.</source>
   <translation>Ein Teil davon ist größer als 64 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A tool was given something of an unknown kind.</source>
   <translation>Ein Werkzeug hat etwas von unbekannter Art bekommen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>It is larger than 200 MB.</source>
   <translation>Das ist größer als 200 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is no chat of GPT4All.</source>
   <translation>Das ist kein Chat von GPT4All.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is of version {version} of the format, which is not known here.</source>
   <translation>Das hat die Version {version} des Formats, die hier nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It says that it has more parts than a chat can have.</source>
   <translation>Das gibt mehr Teile an, als ein Chat haben kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>Its parts lie too deep within each other.</source>
   <translation>Die Teile sind zu tief ineinander verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>One of its messages is of an unknown kind.</source>
   <translation>Eine der Nachrichten ist von unbekannter Art.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>The file ends early.</source>
   <translation>Die Datei endet zu früh.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>The messages before that are imported.</source>
   <translation>Die Nachrichten davor werden importiert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>The tool answered</source>
   <translation>Das Werkzeug hat geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <source>{n} of its messages could not be read.</source>
   <extracomment>For one: {n} of its messages could not be read.</extracomment>
   <translation>
    <numerusform>{n} der Nachrichten konnte nicht gelesen werden.</numerusform>
    <numerusform>{n} der Nachrichten konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is larger than 64 MB, or has millions of parts.</source>
   <translation>Das ist größer als 64 MB oder hat Millionen von Teilen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is not readable as JSON.</source>
   <translation>Das ist nicht als JSON lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file ends in the middle of it.</source>
   <translation>Die Datei endet mitten darin.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file goes on after the end of its list; that part was not read.</source>
   <translation>Die Datei geht nach dem Ende ihrer Liste weiter. Dieser Teil wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>It is not beside the chats.</source>
   <translation>Die Datei liegt nicht bei den Chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>The database is damaged; what can be read of it is imported.</source>
   <translation>Die Datenbank ist beschädigt. Was davon lesbar ist, wird importiert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>A part of the file</source>
   <translation>Ein Teil der Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>The attachments of this chat take more than 1 GB.</source>
   <translation>Die Anhänge dieses Chats sind zusammen größer als 1 GB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This attachment cannot be read.</source>
   <translation>Dieser Anhang kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This file was written by a newer version of Inglenook. Install that version to read it.</source>
   <translation>Diese Datei wurde von einer neueren Version von Inglenook geschrieben. Installieren Sie diese Version, um sie zu lesen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This folder has no number, or lies in too many others.</source>
   <translation>Dieser Ordner hat keine Nummer oder liegt in zu vielen anderen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This version of Inglenook does not know what it is.</source>
   <translation>Diese Version von Inglenook weiß nicht, was das ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{file} cannot be opened.</source>
   <translation>{file} kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{n} of its {all} messages cannot be read.</source>
   <extracomment>For one: {n} of its {all} messages cannot be read.</extracomment>
   <translation>
    <numerusform>{n} der {all} Nachrichten kann nicht gelesen werden.</numerusform>
    <numerusform>{n} der {all} Nachrichten können nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>A tool answered</source>
   <translation>Ein Werkzeug hat geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used a tool</source>
   <translation>Hat ein Werkzeug verwendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used {tool}</source>
   <translation>Hat {tool} verwendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>{tool} answered</source>
   <translation>{tool} hat geantwortet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importing.py"></location>
   <source>Inglenook does not know what {file} is. Choose an export of ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.</source>
   <translation>Inglenook weiß nicht, was {file} ist. Wählen Sie einen Export von ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All oder Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>, </source>
   <comment>between the parts of a list</comment>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>Inglenook is already running with this data folder.</source>
   <translation>Inglenook läuft bereits mit diesem Datenordner.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The disk that holds {folder} cannot lock files. Choose a data folder on another disk.</source>
   <translation>Der Datenträger mit {folder} kann keine Dateien sperren. Wählen Sie einen Datenordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The file {path} cannot be opened. Change its permissions.</source>
   <translation>Die Datei {path} kann nicht geöffnet werden. Ändern Sie ihre Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>A connection to {host} without a purpose was refused.</source>
   <translation>Eine Verbindung zu {host} ohne Zweck wurde abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Die Suche nach Updates ist nicht erlaubt. Erlauben Sie sie in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates needs the network, and Offline is on. Turn it off first.</source>
   <translation>Die Suche nach Updates braucht das Netz, und „Offline“ ist eingeschaltet. Schalten Sie es zuerst aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Das Herunterladen von Modellen ist nicht erlaubt. Erlauben Sie es in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Das Herunterladen von Modellen braucht das Netz, und „Offline“ ist eingeschaltet. Schalten Sie es zuerst aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Das Nachschlagen von Modellen ist nicht erlaubt. Erlauben Sie es in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model needs the network, and Offline is on. Turn it off first.</source>
   <translation>Das Nachschlagen von Modellen braucht das Netz, und „Offline“ ist eingeschaltet. Schalten Sie es zuerst aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>No secure connection to {host} could be made.</source>
   <translation>Zu {host} konnte keine sichere Verbindung hergestellt werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Die Suche nach Modellen ist nicht erlaubt. Erlauben Sie sie in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Die Suche nach Modellen braucht das Netz, und „Offline“ ist eingeschaltet. Schalten Sie es zuerst aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The certificate of {host} is not one that this computer trusts. Nothing was sent.</source>
   <translation>Dem Zertifikat von {host} vertraut dieser Computer nicht. Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The connection to {host} broke off.</source>
   <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The proxy set on this computer does not lead to {host}. Check its settings.</source>
   <translation>Der auf diesem Computer eingestellte Proxy führt nicht zu {host}. Prüfen Sie seine Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Try again later.</source>
   <translation>Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>Try again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Die Verwendung entfernter Engines ist nicht erlaubt. Erlauben Sie sie in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines needs the network, and Offline is on. Turn it off first.</source>
   <translation>Die Verwendung entfernter Engines braucht das Netz, und „Offline“ ist eingeschaltet. Schalten Sie es zuerst aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} answered something that cannot be read, or broke off.</source>
   <translation>{host} hat etwas Unlesbares geantwortet oder die Verbindung abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} cannot be reached. Check that this computer is connected to the network.</source>
   <translation>{host} ist nicht erreichbar. Prüfen Sie, ob dieser Computer mit dem Netz verbunden ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} does not answer.</source>
   <translation>{host} antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us round in circles.</source>
   <translation>{host} schickt uns im Kreis herum.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us to an address that Inglenook does not open.</source>
   <translation>{host} schickt uns zu einer Adresse, die Inglenook nicht öffnet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} was not found. Check that this computer is connected to the network.</source>
   <translation>{host} wurde nicht gefunden. Prüfen Sie, ob dieser Computer mit dem Netz verbunden ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/paths.py"></location>
   <source>The folder {folder} cannot be found. Choose another one.</source>
   <translation>Der Ordner {folder} wurde nicht gefunden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be deleted: {reason}.</source>
   <translation>Der Prompt kann nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be saved: {reason}.</source>
   <translation>Der Prompt kann nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt has no name. Give it one.</source>
   <translation>Der Prompt hat keinen Namen. Geben Sie ihm einen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt is larger than 100 KB. Make it shorter.</source>
   <translation>Der Prompt ist größer als 100 KB. Kürzen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt {name} says nothing. Write what the model is to do.</source>
   <translation>Der Prompt {name} ist leer. Schreiben Sie, was das Modell tun soll.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>There is a prompt named {name} already. Choose another name.</source>
   <translation>Es gibt schon einen Prompt mit dem Namen {name}. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is larger than 100 KB, which is too much for a prompt.</source>
   <translation>{file} ist größer als 100 KB. Das ist zu viel für einen Prompt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a file.</source>
   <translation>{file} ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a text file.</source>
   <translation>{file} ist keine Textdatei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy {number})</source>
   <translation>{name} (Kopie {number})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (Kopie)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Restored from {backup}.</source>
   <translation>Wiederhergestellt: {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Some are in the folder {folder}.</source>
   <translation>Einige sind im Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The chats cannot be restored: the disk reports an error.</source>
   <translation>Die Chats können nicht wiederhergestellt werden: Der Datenträger meldet einen Fehler.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The damaged file is kept as {file}.</source>
   <translation>Die beschädigte Datei bleibt als {file} erhalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it in Settings, Backups.</source>
   <extracomment>For one: The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the backup in Settings, Backups.</extracomment>
   <translation>
    <numerusform>Die Datei mit Ihren Chats ist verschwunden. Vorhanden ist: {backup}, mit {n} Chat. Um ihn zurückzubekommen, stellen Sie die Sicherung in den Einstellungen unter Sicherungen wieder her.</numerusform>
    <numerusform>Die Datei mit Ihren Chats ist verschwunden. Vorhanden ist: {backup}, mit {n} Chats. Um sie zurückzubekommen, stellen Sie die Sicherung in den Einstellungen unter Sicherungen wieder her.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats was damaged.</source>
   <translation>Die Datei mit Ihren Chats war beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There is no folder for backups.</source>
   <translation>Es gibt keinen Ordner für Sicherungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup, and nothing in the file could be read.</source>
   <translation>Es gab keine Sicherung, und nichts in der Datei war lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup.</source>
   <translation>Es gab keine Sicherung.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>This version of Inglenook has to change the file with your chats, and backs it up before.</source>
   <translation>Diese Version von Inglenook muss die Datei mit Ihren Chats ändern und sichert sie vorher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>What was said after that could not be read.</source>
   <translation>Was danach geschrieben wurde, war nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>the backup of {day} {month} {year} ({time})</source>
   <translation>Sicherung vom {day}. {month} {year} ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>this morning's backup ({time})</source>
   <translation>Sicherung von heute Morgen ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>today's backup ({time})</source>
   <translation>Sicherung von heute ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>yesterday's backup ({time})</source>
   <translation>Sicherung von gestern ({time})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} later ones</source>
   <comment>messages</comment>
   <extracomment>For one: {n} later one</extracomment>
   <translation>
    <numerusform>{n} spätere</numerusform>
    <numerusform>{n} spätere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back, and {later} from the damaged file.</source>
   <extracomment>For one: {n} message came back, and {later} from the damaged file.</extracomment>
   <translation>
    <numerusform>{n} Nachricht ist wieder da, dazu {later} aus der beschädigten Datei.</numerusform>
    <numerusform>{n} Nachrichten sind wieder da, dazu {later} aus der beschädigten Datei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back.</source>
   <extracomment>For one: {n} message came back.</extracomment>
   <translation>
    <numerusform>{n} Nachricht ist wieder da.</numerusform>
    <numerusform>{n} Nachrichten sind wieder da.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could be read and are here.</source>
   <extracomment>For one: {n} message could be read and is here.</extracomment>
   <translation>
    <numerusform>{n} Nachricht war lesbar und ist hier.</numerusform>
    <numerusform>{n} Nachrichten waren lesbar und sind hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could not be read.</source>
   <extracomment>For one: {n} message could not be read.</extracomment>
   <translation>
    <numerusform>{n} Nachricht war nicht lesbar.</numerusform>
    <numerusform>{n} Nachrichten waren nicht lesbar.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>A backup is to be restored, but the data folder cannot be changed: {reason}.</source>
   <translation>Eine Sicherung soll wiederhergestellt werden, aber der Datenordner kann nicht geändert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The backup cannot be copied beside your chats: {reason}.</source>
   <translation>Die Sicherung kann nicht neben Ihre Chats kopiert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The data folder cannot be changed: {reason}.</source>
   <translation>Der Datenordner kann nicht geändert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The restored chats are in use by another program.</source>
   <translation>Die wiederhergestellten Chats werden von einem anderen Programm verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>This backup is damaged. Choose another one.</source>
   <translation>Diese Sicherung ist beschädigt. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/salvage.py"></location>
   <source>Recovered</source>
   <comment>a folder</comment>
   <translation>Gerettet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Allow</source>
   <translation>Erlauben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Auto</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among the likeliest tokens that together reach this probability. 1 is off.</source>
   <translation>Wählt unter den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit erreichen. 1 heißt aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among this many of the likeliest tokens.</source>
   <translation>Wählt unter so vielen der wahrscheinlichsten Token.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Chosen for this computer</source>
   <translation>Passend zu diesem Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Closing the window then keeps Inglenook there. It opens recent chats and the quick chat.</source>
   <translation>Beim Schließen des Fensters läuft Inglenook dort weiter. Das Symbol öffnet die letzten Chats und den Schnellchat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Compared with the size your system uses.</source>
   <translation>Im Vergleich zur Größe, die Ihr System verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ctrl Enter</source>
   <translation>Strg Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Disk space for quick returns</source>
   <translation>Speicherplatz für schnelles Weitermachen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Four tokens are about three English words.</source>
   <translation>Vier Token sind etwa drei englische Wörter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Gives its memory back to other programs. The next message loads it again.</source>
   <translation>Gibt den Arbeitsspeicher für andere Programme frei. Die nächste Nachricht lädt das Modell wieder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Higher keeps the model from saying the same again.</source>
   <translation>Höhere Werte halten das Modell davon ab, dasselbe noch einmal zu sagen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>How much of a chat the model sees at once. More needs more memory.</source>
   <translation>Wie viel von einem Chat das Modell auf einmal sieht. Mehr braucht mehr Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Icon in the notification area</source>
   <translation>Symbol im Infobereich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Kept of each chat, so that the model need not read it again when you come back.</source>
   <translation>Wird von jedem Chat behalten, damit das Modell ihn nicht noch einmal lesen muss, wenn Sie zurückkommen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Leaves out tokens this much less likely than the likeliest one.</source>
   <translation>Lässt Token weg, die um so viel unwahrscheinlicher sind als das wahrscheinlichste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less motion: nothing slides or spins.</source>
   <translation>Weniger Bewegung: Nichts gleitet oder dreht sich.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Longest reply</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Lower is steadier, higher is more varied</source>
   <translation>Niedriger ist beständiger, höher ist abwechslungsreicher</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model and instructions</source>
   <translation>Modell und Anweisungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model hub</source>
   <translation>Modell-Hub</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Name chats automatically</source>
   <translation>Chats automatisch benennen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Notify when a reply is finished</source>
   <translation>Benachrichtigen, wenn eine Antwort fertig ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Of the window. Models answer in the language they are asked in.</source>
   <translation>Sprache des Fensters. Modelle antworten in der Sprache, in der sie gefragt werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Opens a small window for a question, whichever program is in front.</source>
   <translation>Öffnet ein kleines Fenster für eine Frage, egal welches Programm vorn ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Processor threads</source>
   <translation>Prozessor-Threads</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quick chat</source>
   <translation>Schnellchat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Read replies to screen readers</source>
   <translation>Antworten für Screenreader vorlesen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Repeat penalty</source>
   <translation>Wiederholungsstrafe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Replies</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Send with</source>
   <translation>Senden mit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sent before every chat.</source>
   <translation>Werden vor jedem Chat gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sentence by sentence, while the reply is written.</source>
   <translation>Satz für Satz, während die Antwort geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Show speed and tokens under replies</source>
   <translation>Tempo und Token unter Antworten anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Takes longer and is more often right</source>
   <translation>Dauert länger und ist öfter richtig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The model gives a new chat its title while it has nothing else to do.</source>
   <translation>Das Modell gibt einem neuen Chat seinen Titel, wenn es sonst nichts zu tun hat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read and were set aside as {name}. The defaults are used.</source>
   <translation>Die Einstellungen konnten nicht gelesen werden und liegen jetzt als {name} beiseite. Es gelten die Standardeinstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read, and {path} could not be moved away. The defaults are used.</source>
   <translation>Die Einstellungen konnten nicht gelesen werden, und {path} konnte nicht verschoben werden. Es gelten die Standardeinstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Thinking</source>
   <translation>Nachdenken</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Unload the model when idle for</source>
   <translation>Modell bei Leerlauf entladen nach</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Where models are searched and downloaded. Change it for a mirror.</source>
   <translation>Wo Modelle gesucht und heruntergeladen werden. Ändern Sie es für einen Spiegelserver.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>While another window is in front. The notice names the chat and holds no reply.</source>
   <translation>Wenn ein anderes Fenster vorn ist. Die Benachrichtigung nennt den Chat und enthält keine Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Writing and reading</source>
   <translation>Schreiben und Lesen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>{problem} The default settings are used.</source>
   <translation>{problem} Es gelten die Standardeinstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.</source>
   <translation>Der auf diesem Computer eingestellte Proxy ist von einer Art, die Inglenook nicht verwenden kann. Stellen Sie einen HTTP-Proxy ein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>{host} leads into a private network. Nothing was sent to it.</source>
   <translation>{host} führt in ein privates Netz. Es wurde nichts dorthin gesendet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines</source>
   <extracomment>For one: Code, {n} line</extracomment>
   <translation>
    <numerusform>Code, {n} Zeile</numerusform>
    <numerusform>Code, {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines, {language}</source>
   <extracomment>For one: Code, {n} line, {language}</extracomment>
   <translation>
    <numerusform>Code, {n} Zeile, {language}</numerusform>
    <numerusform>Code, {n} Zeilen, {language}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>{size} GB</source>
   <translation>{size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{size} KB</source>
   <translation>{size} KB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/trash.py"></location>
   <source>The trash is empty, but another part of Inglenook still holds a copy. Empty the trash once more, or quit Inglenook.</source>
   <translation>Der Papierkorb ist leer, aber ein anderer Teil von Inglenook hält noch eine Kopie. Leeren Sie den Papierkorb noch einmal oder beenden Sie Inglenook.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <source>{n} characters</source>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} Zeichen</numerusform>
    <numerusform>{n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{n} tokens</source>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} Token</numerusform>
    <numerusform>{n} Token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried.</source>
   <translation>Das Antwortformat konnte nicht ausprobiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried. Try again.</source>
   <translation>Das Antwortformat konnte nicht ausprobiert werden. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid.</source>
   <translation>Das Antwortformat ist ungültig.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: a rule begins with itself.</source>
   <translation>Das Antwortformat ist ungültig: Eine Regel beginnt mit sich selbst.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The reply format is not valid: it cannot be read.</source>
   <translation>Das Antwortformat ist ungültig: Es kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it ends too early.</source>
   <translation>Das Antwortformat ist ungültig: Es endet zu früh.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it has no rule named root.</source>
   <translation>Das Antwortformat ist ungültig: Es hat keine Regel mit dem Namen root.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it holds characters that are no text.</source>
   <translation>Das Antwortformat ist ungültig: Es enthält Zeichen, die kein Text sind.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is a grammar and a JSON schema at once. Choose one.</source>
   <translation>Das Antwortformat ist ungültig: Es ist zugleich eine Grammatik und ein JSON-Schema. Wählen Sie eines davon.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is longer than {size} KB.</source>
   <translation>Das Antwortformat ist ungültig: Es ist länger als {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is too complicated. Make it simpler.</source>
   <translation>Das Antwortformat ist ungültig: Es ist zu kompliziert. Vereinfachen Sie es.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it repeats something too often.</source>
   <translation>Das Antwortformat ist ungültig: Es wiederholt etwas zu oft.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: no text of this model follows it.</source>
   <translation>Das Antwortformat ist ungültig: Kein Text dieses Modells entspricht ihm.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: the engine cannot work with it.</source>
   <translation>Das Antwortformat ist ungültig: Die Engine kann damit nicht arbeiten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: there is no rule named {rule}.</source>
   <translation>Das Antwortformat ist ungültig: Es gibt keine Regel mit dem Namen {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at its end.</source>
   <translation>Das Antwortformat ist ungültig: {fault}, am Ende.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at “{place}”.</source>
   <translation>Das Antwortformat ist ungültig: {fault}, bei „{place}“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/hardware.py"></location>
   <source>This computer's processor lacks {names}, which the engine needs. Use a computer from 2014 or later, or build llama-cpp-python on this one.</source>
   <translation>Dem Prozessor dieses Computers fehlt {names}. Die Engine braucht das. Verwenden Sie einen Computer von 2014 oder später, oder bauen Sie llama-cpp-python auf diesem.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A bound of a number is no number.</source>
   <translation>Die Grenze einer Zahl ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A pattern is no text, or too long.</source>
   <translation>Ein Muster ist kein Text oder zu lang.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A whole number needs a smallest and a largest value, {most} values at most.</source>
   <translation>Eine ganze Zahl braucht einen kleinsten und einen größten Wert, höchstens {most} Werte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>Bounds are supported for whole numbers (“integer”) only.</source>
   <translation>Grenzen werden nur für ganze Zahlen („integer“) unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is longer than {size} KB.</source>
   <translation>Es ist länger als {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is nested too deeply.</source>
   <translation>Es ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is not valid JSON.</source>
   <translation>Es ist kein gültiges JSON.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It uses “{keyword}”, which is not supported.</source>
   <translation>Es verwendet „{keyword}“, das nicht unterstützt wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>The pattern “{pattern}” is not supported.</source>
   <translation>Das Muster „{pattern}“ wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>There is no type {type}.</source>
   <translation>Es gibt keinen Typ {type}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>{value} stands where a schema is expected.</source>
   <translation>{value} steht, wo ein Schema erwartet wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” may point into the schema itself only, not to {place}.</source>
   <translation>„$ref“ darf nur in das Schema selbst zeigen, nicht auf {place}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” points to {place}, which is not there.</source>
   <translation>„$ref“ zeigt auf {place}, das es nicht gibt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“allOf” with more than one schema is not supported.</source>
   <translation>„allOf“ mit mehr als einem Schema wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“pattern” beside a length is not supported.</source>
   <translation>„pattern“ neben einer Länge wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“prefixItems” in this form is not supported.</source>
   <translation>„prefixItems“ in dieser Form wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“properties” or “required” is not what it should be.</source>
   <translation>„properties“ oder „required“ ist nicht, was es sein sollte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” beside “{other}” is not supported.</source>
   <translation>„{keyword}“ neben „{other}“ wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is no count.</source>
   <translation>„{keyword}“ ist keine Anzahl.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is not supported.</source>
   <translation>„{keyword}“ wird nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” may be {most} at most.</source>
   <translation>„{keyword}“ darf höchstens {most} sein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” needs a list of at least one.</source>
   <translation>„{keyword}“ braucht eine Liste mit mindestens einem Eintrag.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{most}” is less than “{least}”.</source>
   <translation>„{most}“ ist kleiner als „{least}“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>This kind of model does not write text. Choose another model.</source>
   <translation>Diese Art von Modell schreibt keinen Text. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>llama.cpp could not load the file.</source>
   <translation>llama.cpp konnte die Datei nicht laden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name} with a context of {n} tokens. Choose a shorter context or a smaller model.</source>
   <extracomment>For one: There is not enough memory for {name} with a context of {n} token. Choose a shorter context or a smaller model.</extracomment>
   <translation>
    <numerusform>Der Arbeitsspeicher reicht nicht für {name} mit einem Kontext von {n} Token. Wählen Sie einen kürzeren Kontext oder ein kleineres Modell.</numerusform>
    <numerusform>Der Arbeitsspeicher reicht nicht für {name} mit einem Kontext von {n} Token. Wählen Sie einen kürzeren Kontext oder ein kleineres Modell.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name}. Close other programs or choose a smaller model.</source>
   <translation>Der Arbeitsspeicher reicht nicht für {name}. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot be read. Check the disk it is on.</source>
   <translation>{name} kann nicht gelesen werden. Prüfen Sie den Datenträger, auf dem die Datei liegt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot keep its context as {kind}. Choose f16 in the model's settings.</source>
   <translation>{name} kann seinen Kontext nicht als {kind} halten. Wählen Sie f16 in den Einstellungen des Modells.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} could not be loaded. It may be damaged: download it again or choose another model.</source>
   <translation>{name} konnte nicht geladen werden. Die Datei ist vielleicht beschädigt: Laden Sie sie noch einmal herunter oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is incomplete or damaged. Download it again.</source>
   <translation>{name} ist unvollständig oder beschädigt. Laden Sie die Datei noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a GGUF model file. Choose another model.</source>
   <translation>{name} ist keine GGUF-Modelldatei. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a file. Choose a GGUF file.</source>
   <translation>{name} ist keine Datei. Wählen Sie eine GGUF-Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a model that writes text. Choose another model.</source>
   <translation>{name} ist kein Modell, das Text schreibt. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not there any more. Choose another model.</source>
   <translation>{name} ist nicht mehr da. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is of a kind that this version of Inglenook does not know yet. Choose another model.</source>
   <translation>{name} ist von einer Art, die diese Version von Inglenook noch nicht kennt. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>{name} darf nicht gelesen werden. Ändern Sie die Zugriffsrechte der Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} uses a vocabulary that this version of Inglenook does not know. Choose another model.</source>
   <translation>{name} verwendet ein Vokabular, das diese Version von Inglenook nicht kennt. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>The engine could not be started to look at the model.</source>
   <translation>Die Engine konnte nicht gestartet werden, um sich das Modell anzusehen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>{name} could not be examined. It may be damaged: download it again.</source>
   <translation>{name} konnte nicht untersucht werden. Die Datei ist vielleicht beschädigt: Laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The engine could not start. Install Inglenook again if this goes on.</source>
   <translation>Die Engine konnte nicht starten. Wenn das so bleibt, installieren Sie Inglenook neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe.</source>
   <translation>Das Modell wurde unerwartet beendet. Wahrscheinlich hat der Arbeitsspeicher nicht gereicht. Ihre Nachrichten sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe.</source>
   <translation>Das Modell wurde unerwartet beendet. Seine Datei ist vielleicht beschädigt oder wurde geändert. Ihre Nachrichten sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The model stopped unexpectedly. Your messages are safe.</source>
   <translation>Das Modell wurde unerwartet beendet. Ihre Nachrichten sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe.</source>
   <translation>Das Modell wurde unerwartet beendet: Die Engine ist auf etwas gestoßen, womit sie nicht umgehen kann. Ihre Nachrichten sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This computer's processor lacks an instruction the engine needs. Your messages are safe.</source>
   <translation>Dem Prozessor dieses Computers fehlt ein Befehl, den die Engine braucht. Ihre Nachrichten sind sicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This model's chat template took too long, so the engine was stopped. Use the built-in template for this model, or choose another model.</source>
   <translation>Die Chat-Vorlage dieses Modells hat zu lange gebraucht. Deshalb wurde die Engine beendet. Verwenden Sie für dieses Modell die eingebaute Vorlage oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>A built-in one takes its place.</source>
   <translation>Eine eingebaute tritt an ihre Stelle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>No built-in chat template fits this model.</source>
   <translation>Keine eingebaute Chat-Vorlage passt zu diesem Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file changes what was said.</source>
   <translation>Die Chat-Vorlage der Modelldatei verändert, was geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file leaves messages out.</source>
   <translation>Die Chat-Vorlage der Modelldatei lässt Nachrichten weg.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The model continues your text instead of answering it.</source>
   <translation>Das Modell setzt Ihren Text fort, statt zu antworten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>There is no message to answer yet. Write one first.</source>
   <translation>Es gibt noch keine Nachricht, auf die geantwortet werden kann. Schreiben Sie zuerst eine.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>This model file has no chat template.</source>
   <translation>Diese Modelldatei hat keine Chat-Vorlage.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The beginning of this reply does not follow the reply format, so it cannot be continued. Write it again.</source>
   <translation>Der Anfang dieser Antwort entspricht nicht dem Antwortformat. Deshalb kann sie nicht fortgesetzt werden. Lassen Sie sie neu schreiben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>“{text}” is {n} tokens for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</source>
   <extracomment>For one: “{text}” is {n} token for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</extracomment>
   <translation>
    <numerusform>„{text}“ sind für dieses Modell {n} Token, und nur einzelne Token können mehr oder weniger wahrscheinlich gemacht werden. Kürzen Sie den Text oder nehmen Sie ihn aus der Liste.</numerusform>
    <numerusform>„{text}“ sind für dieses Modell {n} Token, und nur einzelne Token können mehr oder weniger wahrscheinlich gemacht werden. Kürzen Sie den Text oder nehmen Sie ihn aus der Liste.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file cannot be read.</source>
   <translation>Die Chat-Vorlage der Modelldatei kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file does not work.</source>
   <translation>Die Chat-Vorlage der Modelldatei funktioniert nicht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file is longer than {size} KB.</source>
   <translation>Die Chat-Vorlage der Modelldatei ist länger als {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/scheduler.py"></location>
   <source>The model could not go on with this reply. Try again.</source>
   <translation>Das Modell konnte diese Antwort nicht fortsetzen. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template did not end within 2 seconds, so the model cannot be used with it.</source>
   <translation>Die Chat-Vorlage wurde nicht innerhalb von 2 Sekunden fertig. Das Modell kann mit ihr nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template ended the process that tried it, so the model cannot be used with it.</source>
   <translation>Die Chat-Vorlage hat den Prozess beendet, der sie ausprobiert hat. Das Modell kann mit ihr nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The engine could not be started to try the template.</source>
   <translation>Die Engine konnte nicht gestartet werden, um die Vorlage auszuprobieren.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>Loading was cancelled.</source>
   <translation>Das Laden wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>No model is loaded. Choose a model and try again.</source>
   <translation>Es ist kein Modell geladen. Wählen Sie ein Modell und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>The model was unloaded before the reply was finished.</source>
   <translation>Das Modell wurde entladen, bevor die Antwort fertig war.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>This conversation is {length} long, but {name} can read {n} tokens at a time. Start a new chat or shorten the message.</source>
   <extracomment>For one: This conversation is {length} long, but {name} can read {n} token at a time. Start a new chat or shorten the message.</extracomment>
   <translation>
    <numerusform>Dieses Gespräch ist {length} lang, aber {name} kann nur {n} Token auf einmal lesen. Beginnen Sie einen neuen Chat oder kürzen Sie die Nachricht.</numerusform>
    <numerusform>Dieses Gespräch ist {length} lang, aber {name} kann nur {n} Token auf einmal lesen. Beginnen Sie einen neuen Chat oder kürzen Sie die Nachricht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Inventive</source>
   <translation>Einfallsreich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Precise</source>
   <translation>Genau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/connections.py"></location>
   <source>Inglenook was started with --offline: nothing goes online until it is started without it.</source>
   <translation>Inglenook wurde mit --offline gestartet: Nichts geht online, bis es ohne diese Option gestartet wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A folder cannot be moved into itself.</source>
   <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A reply is still being written in this chat. Wait for its end, or stop it.</source>
   <translation>In diesem Chat wird noch eine Antwort geschrieben. Warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>Choose a model first.</source>
   <translation>Wählen Sie zuerst ein Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>The last reply is not saved yet. Make room on the disk and try again.</source>
   <translation>Die letzte Antwort ist noch nicht gespeichert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>The files of this version are not known yet. Look the model up online first.</source>
   <translation>Die Dateien dieser Version sind noch nicht bekannt. Schlagen Sie das Modell zuerst online nach.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>{model} has no files that Inglenook can use. Search for its name and GGUF.</source>
   <translation>{model} hat keine Dateien, die Inglenook verwenden kann. Suchen Sie nach dem Namen und GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused. The part on disk is kept.</source>
   <translation>Pausiert. Der vorhandene Teil bleibt auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.</source>
   <translation>Pausiert: Auf dem Datenträger sind {free} frei, {missing} mehr werden gebraucht. Schaffen Sie Platz und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: {reason}</source>
   <translation>Pausiert: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Stopped by an error in Inglenook.</source>
   <translation>Durch einen Fehler in Inglenook gestoppt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model, {percent}%</source>
   <translation>Modell wird geladen, {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Something in Inglenook went wrong. Your messages are safe: start it again to go on.</source>
   <translation>In Inglenook ist ein Fehler aufgetreten. Ihre Nachrichten sind sicher: Starten Sie es neu, um weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine could not be started. Install Inglenook again if this goes on.</source>
   <translation>Die Engine konnte nicht gestartet werden. Wenn das so bleibt, installieren Sie Inglenook neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine did not answer and was restarted. Your messages are safe: try again.</source>
   <translation>Die Engine hat nicht geantwortet und wurde neu gestartet. Ihre Nachrichten sind sicher: Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The graphics card {names} will not be used any more: load the model again to try without it.</source>
   <translation>Die Grafikkarte {names} wird nicht mehr verwendet: Laden Sie das Modell neu, um es ohne sie zu versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>This happened several times in a row: choose another model, or this one again to retry.</source>
   <translation>Das ist mehrmals hintereinander passiert: Wählen Sie ein anderes Modell, oder dieses noch einmal, um es wieder zu versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for another reply to finish.</source>
   <translation>Wartet, bis eine andere Antwort fertig ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for the model.</source>
   <translation>Wartet auf das Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} und {last}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{file} is not there any more.</source>
   <translation>{file} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{model} cannot keep its context as {type}. Choose f16 in its settings.</source>
   <translation>{model} kann seinen Kontext nicht als {type} halten. Wählen Sie f16 in seinen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} comes with Inglenook and stays.</source>
   <translation>{model} gehört zu Inglenook und bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} is not in the list any more.</source>
   <translation>{model} steht nicht mehr in der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/power.py"></location>
   <source>Saving what was written</source>
   <translation>Geschriebenes wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Choose a folder outside of the data folder: what happens to the one should not happen to the other.</source>
   <translation>Wählen Sie einen Ordner außerhalb des Datenordners: Was dem einen zustößt, soll dem anderen nicht zustoßen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Of {n} messages some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</source>
   <extracomment>For one: Of {n} message some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</extracomment>
   <translation>
    <numerusform>In {n} Nachricht haben sich Buchstaben auf dem Datenträger verändert, und keine Sicherung hat die richtigen. Vielleicht ist der Datenträger defekt.</numerusform>
    <numerusform>In {n} Nachrichten haben sich Buchstaben auf dem Datenträger verändert, und keine Sicherung hat die richtigen. Vielleicht ist der Datenträger defekt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Restored {backup}.</source>
   <translation>Wiederhergestellt: {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The chats are older than the newest backup of them. Something has replaced their file. To bring the newer ones back, restore that backup in Settings, Backups.</source>
   <translation>Die Chats sind älter als ihre neueste Sicherung. Etwas hat ihre Datei ersetzt. Um die neueren zurückzuholen, stellen Sie diese Sicherung in den Einstellungen unter Sicherungen wieder her.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged. Quit Inglenook and start it again: the newest backup is restored then, with all that is newer and can still be read.</source>
   <translation>Die Datei mit Ihren Chats ist beschädigt. Beenden Sie Inglenook und starten Sie es neu: Dann wird die neueste Sicherung wiederhergestellt, mit allem, was neuer und noch lesbar ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before is {backup}.</source>
   <translation>Der vorherige Stand liegt hier: {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before was damaged, and is kept as {file}.</source>
   <translation>Der vorherige Stand war beschädigt und bleibt als {file} erhalten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>{n} messages had been damaged on the disk, and came back from a backup.</source>
   <extracomment>For one: {n} message had been damaged on the disk, and came back from a backup.</extracomment>
   <translation>
    <numerusform>{n} Nachricht war auf dem Datenträger beschädigt und wurde aus einer Sicherung zurückgeholt.</numerusform>
    <numerusform>{n} Nachrichten waren auf dem Datenträger beschädigt und wurden aus einer Sicherung zurückgeholt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>Another export or import is still running. Wait for its end, or stop it.</source>
   <translation>Ein anderer Export oder Import läuft noch. Warten Sie, bis er fertig ist, oder stoppen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>This import was undone before.</source>
   <translation>Dieser Import wurde schon rückgängig gemacht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/undo.py"></location>
   <source>This was deleted for good meanwhile. It cannot be brought back.</source>
   <translation>Das wurde inzwischen endgültig gelöscht. Es kann nicht zurückgeholt werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” cannot be read: {reason}.</source>
   <translation>Die Datei „{name}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a file. Choose a GGUF file.</source>
   <translation>„{name}“ ist keine Datei. Wählen Sie eine GGUF-Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/download.py"></location>
   <source>Two files of this model have names that are the same on some systems, so they are not fetched.</source>
   <translation>Zwei Dateien dieses Modells haben Namen, die auf manchen Systemen gleich sind. Deshalb werden sie nicht geholt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Close other programs or choose a smaller model.</source>
   <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Fits</source>
   <translation>Passt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, but only {free} is free.</source>
   <translation>Braucht {need}, aber nur {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free.</source>
   <translation>Braucht {need}, {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free. Other programs may become slow.</source>
   <translation>Braucht {need}, {free} sind frei. Andere Programme können langsam werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Too big</source>
   <translation>Zu groß</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>With a context of {n} tokens it fits.</source>
   <extracomment>For one: With a context of {n} token it fits.</extracomment>
   <translation>
    <numerusform>Mit einem Kontext von {n} Token passt es.</numerusform>
    <numerusform>Mit einem Kontext von {n} Token passt es.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>{name} needs {need}, but only {free} of memory is free.</source>
   <translation>{name} braucht {need}, aber nur {free} Arbeitsspeicher sind frei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is damaged. Download it again.</source>
   <translation>Die Datei „{name}“ ist beschädigt. Laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends after {size}, before the model begins. Download it again.</source>
   <translation>Die Datei „{name}“ ist unvollständig: Sie endet nach {size}, bevor das Modell beginnt. Laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.</source>
   <translation>Die Datei „{name}“ ist unvollständig: Sie endet nach {size} von {whole}. Laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no language model that the engine knows, or it is damaged. Download it again, or choose another file.</source>
   <translation>„{name}“ enthält kein Sprachmodell, das die Engine kennt, oder die Datei ist beschädigt. Laden Sie sie noch einmal herunter oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no weights. Choose a file with the whole model.</source>
   <translation>„{name}“ enthält keine Gewichte. Wählen Sie eine Datei mit dem ganzen Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is a GGUF file of version {version}, which is not supported. Choose a file of version 2 or 3.</source>
   <translation>„{name}“ ist eine GGUF-Datei der Version {version}, die nicht unterstützt wird. Wählen Sie eine Datei der Version 2 oder 3.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is in an old form (type {number}) that is no longer supported. Choose another quantisation of the model.</source>
   <translation>„{name}“ hat eine alte Form (Typ {number}), die nicht mehr unterstützt wird. Wählen Sie eine andere Quantisierung des Modells.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a GGUF file. Choose a model in the GGUF format.</source>
   <translation>„{name}“ ist keine GGUF-Datei. Wählen Sie ein Modell im GGUF-Format.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” was made for big-endian computers. Choose another file.</source>
   <translation>„{name}“ wurde für Big-Endian-Computer gemacht. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>The makers of {model} decide who may have it. Ask for it on {page} first.</source>
   <translation>Die Hersteller von {model} entscheiden, wer es haben darf. Fragen Sie zuerst auf {page} danach.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>There is no model {model} on {host}, or it is private.</source>
   <translation>Auf {host} gibt es kein Modell {model}, oder es ist privat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>This state of {model} is not on {host} any more. Search for the model again.</source>
   <translation>Diesen Stand von {model} gibt es auf {host} nicht mehr. Suchen Sie noch einmal nach dem Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in {time}.</source>
   <translation>Versuchen Sie es in {time} noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>What answered is not {host}. If this network wants you to log in first, do so in a web browser and try again.</source>
   <translation>Was geantwortet hat, ist nicht {host}. Wenn dieses Netz zuerst eine Anmeldung verlangt, melden Sie sich im Webbrowser an und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>this model</source>
   <comment>in the place of its name</comment>
   <translation>dieses Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not accept the access token. Make a new one for {model}.</source>
   <translation>{host} nimmt das Zugriffstoken nicht an. Erstellen Sie ein neues für {model}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not say which file “{name}” is, so it could not be verified and is not fetched.</source>
   <translation>{host} sagt nicht, welche Datei „{name}“ ist. Sie konnte deshalb nicht geprüft werden und wird nicht geholt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} gave an answer that makes no sense (error {status}).</source>
   <translation>{host} gab eine Antwort, die keinen Sinn ergibt (Fehler {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} has a fault of its own (error {status}).</source>
   <translation>{host} hat selbst eine Störung (Fehler {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} refuses to answer (error {status}).</source>
   <translation>{host} verweigert die Antwort (Fehler {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} was asked too often from this address.</source>
   <translation>{host} wurde von dieser Adresse aus zu oft gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{model} is gated: accept its licence on {page}, then enter an access token of that account in the details of the model.</source>
   <translation>{model} ist zugangsbeschränkt: Stimmen Sie auf {page} der Lizenz zu. Geben Sie dann in den Details des Modells ein Zugriffstoken dieses Kontos ein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not in {model} any more. Search for the model again.</source>
   <translation>„{name}“ ist nicht mehr in {model}. Suchen Sie noch einmal nach dem Modell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not the name of a model on the Hub.</source>
   <translation>„{name}“ ist nicht der Name eines Modells auf dem Hub.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file suspicious. Better choose another one.</source>
   <translation>Die Prüfprogramme des Hubs halten diese Datei für verdächtig. Wählen Sie lieber eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file unsafe. Better choose another one.</source>
   <translation>Die Prüfprogramme des Hubs halten diese Datei für unsicher. Wählen Sie lieber eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>The disk is full: “{name}” was not copied. Make room, or use it where it lies.</source>
   <translation>Der Datenträger ist voll: „{name}“ wurde nicht kopiert. Schaffen Sie Platz oder verwenden Sie die Datei dort, wo sie liegt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>There are too many files called “{name}” in {folder}. Rename this one.</source>
   <translation>In {folder} gibt es zu viele Dateien mit dem Namen „{name}“. Benennen Sie diese um.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” cannot be copied: {reason}. Use it where it lies.</source>
   <translation>„{name}“ kann nicht kopiert werden: {reason}. Verwenden Sie die Datei dort, wo sie liegt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” needs {size}, but only {free} of the disk is free. Use it where it lies, or make room.</source>
   <translation>„{name}“ braucht {size}, aber auf dem Datenträger sind nur {free} frei. Verwenden Sie die Datei dort, wo sie liegt, oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” differs from the published one. Delete it and download it again.</source>
   <translation>Die Datei „{name}“ weicht von der veröffentlichten ab. Löschen Sie sie und laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself.</source>
   <translation>Die Datei „{name}“ hat sich seit der ersten Prüfung geändert. Verwenden Sie sie nur, wenn Sie sie selbst ersetzt haben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Does not match</source>
   <translation>Stimmt nicht überein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Matches</source>
   <translation>Stimmt überein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>No reference</source>
   <translation>Ohne Vergleich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Part {number} of {count} of “{name}” is missing. Download it too.</source>
   <translation>Teil {number} von {count} von „{name}“ fehlt. Laden Sie ihn auch herunter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>The folder “{name}” cannot be read: {reason}.</source>
   <translation>Der Ordner „{name}“ kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” does not write text. Choose a chat model.</source>
   <translation>„{name}“ schreibt keinen Text. Wählen Sie ein Chatmodell.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is a later part of a model. Choose its first part, 00001.</source>
   <translation>„{name}“ ist ein späterer Teil eines Modells. Wählen Sie den ersten Teil, 00001.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is an adapter, not a whole model. Choose the model it belongs to.</source>
   <translation>„{name}“ ist ein Adapter, kein ganzes Modell. Wählen Sie das Modell, zu dem er gehört.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is one of {n} files of a model and was renamed. Give all of them their names back.</source>
   <extracomment>For one: “{name}” is one of {n} file of a model and was renamed. Give all of them their names back.</extracomment>
   <translation>
    <numerusform>„{name}“ ist eine von {n} Dateien eines Modells und wurde umbenannt. Geben Sie allen ihre Namen zurück.</numerusform>
    <numerusform>„{name}“ ist eine von {n} Dateien eines Modells und wurde umbenannt. Geben Sie allen ihre Namen zurück.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is the part of a model that sees pictures. Choose the model's main file.</source>
   <translation>„{name}“ ist der Teil eines Modells, der Bilder sieht. Wählen Sie die Hauptdatei des Modells.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” leads to a file that is not there.</source>
   <translation>„{name}“ führt zu einer Datei, die es nicht gibt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Inglenook does not know this licence. Read it before you use the model for work.</source>
   <translation>Inglenook kennt diese Lizenz nicht. Lesen Sie sie, bevor Sie das Modell beruflich verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Licence unknown</source>
   <translation>Lizenz unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>No licence given</source>
   <translation>Keine Lizenz angegeben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Nobody has said what it may be used for. Ask its maker before you use it for work.</source>
   <translation>Niemand hat gesagt, wofür es verwendet werden darf. Fragen Sie den Hersteller, bevor Sie es beruflich verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open source</source>
   <translation>Open Source</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open weights</source>
   <translation>Offene Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Restricted</source>
   <translation>Eingeschränkt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Make room, then resume.</source>
   <translation>Schaffen Sie Platz und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk that holds {folder} takes no file as large as this one. Choose a model folder on another disk.</source>
   <translation>Der Datenträger mit {folder} nimmt keine so große Datei an. Wählen Sie einen Modellordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The {size} on disk is kept.</source>
   <translation>Die vorhandenen {size} bleiben auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>another program uses it, or its folder is read-only</source>
   <translation>ein anderes Programm verwendet die Datei, oder ihr Ordner ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>{file} cannot be removed: {reason}.</source>
   <translation>{file} kann nicht entfernt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>Models in {folder} are listed already.</source>
   <translation>Modelle in {folder} stehen schon in der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The file is not where it was, in {folder}.</source>
   <translation>Die Datei ist nicht mehr dort, wo sie war, in {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} cannot be read. Choose another one.</source>
   <translation>Der Ordner {folder} kann nicht gelesen werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} is not there now. Connect the drive it lies on.</source>
   <translation>Der Ordner {folder} ist gerade nicht da. Schließen Sie das Laufwerk an, auf dem er liegt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>{folder} holds everything you have. Choose the folder inside it that holds models.</source>
   <translation>{folder} enthält alles, was Sie haben. Wählen Sie darin den Ordner mit den Modellen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Embedding</source>
   <translation>Embedding</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Fair. Some mistakes</source>
   <translation>Mäßig. Einige Fehler</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Good. Best balance</source>
   <translation>Gut. Beste Balance</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Nearly the original</source>
   <translation>Fast wie das Original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Poor. Last resort</source>
   <translation>Schwach. Nur zur Not</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Same as the original</source>
   <translation>Wie das Original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>The original</source>
   <translation>Das Original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Very good</source>
   <translation>Sehr gut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} cannot be put back from here. Look for it in the bin of your system.</source>
   <translation>{name} kann von hier aus nicht zurückgelegt werden. Sehen Sie im Papierkorb Ihres Systems nach.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is in the bin, but {path} is there again.</source>
   <translation>{name} ist im Papierkorb Ihres Systems, aber {path} ist wieder da.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is not in the bin any more.</source>
   <translation>{name} ist nicht mehr im Papierkorb Ihres Systems.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be deleted: {reason}.</source>
   <translation>„{name}“ kann nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be moved to the bin of your system. It is still there: keep it, or delete it for good.</source>
   <translation>„{name}“ kann nicht in den Papierkorb Ihres Systems verschoben werden. Die Datei ist noch da: Behalten Sie sie oder löschen Sie sie endgültig.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be put back. It is in the bin of your system.</source>
   <translation>„{name}“ kann nicht zurückgelegt werden. Die Datei ist im Papierkorb Ihres Systems.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The name of this file is not safe to use on this computer, so it is not fetched.</source>
   <translation>Der Name dieser Datei ist auf diesem Computer nicht sicher. Deshalb wird sie nicht geholt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The path of this file would be too long. Choose a model folder with a shorter path.</source>
   <translation>Der Pfad dieser Datei wäre zu lang. Wählen Sie einen Modellordner mit einem kürzeren Pfad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} is a link. Nothing is written through a link: remove it, or add the folder it leads to as a model folder.</source>
   <translation>{path} ist eine Verknüpfung. Durch eine Verknüpfung wird nichts geschrieben: Entfernen Sie sie oder fügen Sie den Ordner, zu dem sie führt, als Modellordner hinzu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} leads out of the model folder, so nothing is written there.</source>
   <translation>{path} führt aus dem Modellordner hinaus. Deshalb wird dort nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>A web page came instead of the file. If this network asks for a login, log in with the browser.</source>
   <translation>Statt der Datei kam eine Webseite. Wenn dieses Netz eine Anmeldung verlangt, melden Sie sich im Browser an.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Stopped after {n} tries.</source>
   <extracomment>For one: Stopped after {n} try.</extracomment>
   <translation>
    <numerusform>Nach {n} Versuch gestoppt.</numerusform>
    <numerusform>Nach {n} Versuchen gestoppt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The Hub has another file under this name than the one that was chosen. Look the model up again and choose anew.</source>
   <translation>Der Hub hat unter diesem Namen eine andere Datei als die gewählte. Schlagen Sie das Modell noch einmal nach und wählen Sie neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The connection broke off.</source>
   <translation>Die Verbindung ist abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk has {free} free. {needed} more are needed, and {spare} to spare. Make room, then resume.</source>
   <translation>Auf dem Datenträger sind {free} frei. {needed} mehr werden gebraucht, dazu {spare} als Reserve. Schaffen Sie Platz und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk is nearly full.</source>
   <translation>Der Datenträger ist fast voll.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The file differs from the published one, and again when it was fetched a second time. It was not kept. Try again later, or choose another version.</source>
   <translation>Die Datei weicht von der veröffentlichten ab, auch nach dem zweiten Herunterladen. Sie wurde nicht behalten. Versuchen Sie es später noch einmal oder wählen Sie eine andere Version.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Trying again in {seconds} s.</source>
   <translation>Neuer Versuch in {seconds} s.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>What came was not the published file, so it is fetched once more.</source>
   <translation>Was ankam, war nicht die veröffentlichte Datei. Sie wird noch einmal geholt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not accept the access token, so it is left away.</source>
   <translation>{host} nimmt das Zugriffstoken nicht an. Es wird deshalb weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not hand the file out (HTTP {status}).</source>
   <translation>{host} gibt die Datei nicht heraus (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not have the rest of the file.</source>
   <translation>{host} hat den Rest der Datei nicht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} gets too many requests and asks us to wait.</source>
   <translation>{host} bekommt zu viele Anfragen und bittet uns zu warten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a file of another size than the published one.</source>
   <translation>{host} hat eine Datei von anderer Größe als die veröffentlichte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a problem (HTTP {status}).</source>
   <translation>{host} hat eine Störung (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} sent other bytes than were asked for.</source>
   <translation>{host} hat andere Bytes gesendet als die verlangten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” was changed while it was read. Verify it again later.</source>
   <translation>Die Datei „{name}“ wurde während des Lesens geändert. Prüfen Sie sie später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/versions.py"></location>
   <source>top folder</source>
   <translation>oberster Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>DISPLAY is “{display}”, which names no display. Set it to one, for example :0.</source>
   <translation>DISPLAY ist „{display}“ und bezeichnet keinen Bildschirm. Setzen Sie es auf einen, zum Beispiel :0.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>No display server answers on {display}. Start Inglenook from a graphical desktop.</source>
   <translation>Auf {display} antwortet kein Display-Server. Starten Sie Inglenook von einem grafischen Desktop aus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) or {fedora} (Fedora), then start again.</source>
   <translation>Es fehlen Systembibliotheken, die das Fenster braucht. Installieren Sie {debian} (Debian, Ubuntu) oder {fedora} (Fedora) und starten Sie dann neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>The display server on {display} does not let this user in. Start Inglenook as the user who is logged in to the desktop.</source>
   <translation>Der Display-Server auf {display} lässt diesen Benutzer nicht zu. Starten Sie Inglenook als der Benutzer, der am Desktop angemeldet ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>There is no display to open a window on. Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden kann. Starten Sie Inglenook von einem grafischen Desktop aus oder setzen Sie DISPLAY oder WAYLAND_DISPLAY.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Add {n} GGUF files</source>
   <extracomment>For one: Add GGUF file</extracomment>
   <translation>
    <numerusform>GGUF-Datei hinzufügen</numerusform>
    <numerusform>{n} GGUF-Dateien hinzufügen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Copy into the Inglenook folder</source>
   <translation>In den Inglenook-Ordner kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use in place</source>
   <translation>Am jetzigen Ort verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use it in place, and it stays where it is. Or copy it into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Am jetzigen Ort verwendet, bleibt die Datei, wo sie ist. In den Inglenook-Ordner kopiert, braucht sie den Platz doppelt, bis Sie das Original löschen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use them in place, and they stay where they are. Or copy them into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Am jetzigen Ort verwendet, bleiben die Dateien, wo sie sind. In den Inglenook-Ordner kopiert, brauchen sie den Platz doppelt, bis Sie die Originale löschen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>und {n} weitere</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Download finished</source>
   <translation>Download fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Inglenook keeps running</source>
   <translation>Inglenook läuft weiter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Its icon brings the window back.</source>
   <translation>Sein Symbol holt das Fenster zurück.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Archived chats</source>
   <translation>Archivierte Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Archived chats are out of the list, but searches still find them.</source>
   <translation>Archivierte Chats stehen nicht in der Liste, aber Suchen finden sie weiterhin.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/notices.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>No chat is archived.</source>
   <translation>Es ist kein Chat archiviert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Nothing found.</source>
   <translation>Nichts gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Search archived chats</source>
   <translation>Archivierte Chats durchsuchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>(The preview ends here. The whole file is attached.)</source>
   <translation>(Hier endet die Vorschau. Die ganze Datei ist angehängt.)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Edit the waiting message</source>
   <translation>Wartende Nachricht bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Models cannot see pictures in this version.</source>
   <translation>Modelle können in dieser Version keine Bilder sehen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove the waiting message</source>
   <translation>Wartende Nachricht entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Send now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Show {name}</source>
   <translation>{name} anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waiting messages</source>
   <translation>Wartende Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waits: {message}</source>
   <translation>Wartet: {message}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait for the end of this reply</source>
   <extracomment>For one: {n} message waits for the end of this reply</extracomment>
   <translation>
    <numerusform>{n} Nachricht wartet auf das Ende dieser Antwort</numerusform>
    <numerusform>{n} Nachrichten warten auf das Ende dieser Antwort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait, not sent yet</source>
   <extracomment>For one: {n} message waits, not sent yet</extracomment>
   <translation>
    <numerusform>{n} Nachricht wartet und ist noch nicht gesendet</numerusform>
    <numerusform>{n} Nachrichten warten und sind noch nicht gesendet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Backup of {time}</source>
   <translation>Sicherung: {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Cannot be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Checked</source>
   <comment>a backup</comment>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Newer version</source>
   <translation>Neuere Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Today {time}</source>
   <translation>Heute {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Yesterday {time}</source>
   <translation>Gestern {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>today at {time}</source>
   <translation>heute um {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>yesterday at {time}</source>
   <translation>gestern um {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} at {time}</source>
   <translation>am {day}. {month} {year} um {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} {time}</source>
   <translation>{day}. {month} {year} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>A backup is made when something has changed, at most every half hour, and when you quit. Each is opened and checked before it counts.</source>
   <translation>Eine Sicherung wird erstellt, wenn sich etwas geändert hat, höchstens jede halbe Stunde, und beim Beenden. Jede wird geöffnet und geprüft, bevor sie zählt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>All of the last 2 days are kept, then one a day, a week, and a month.</source>
   <translation>Alle der letzten 2 Tage bleiben, dann eine je Tag, je Woche und je Monat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Backed up {time}</source>
   <translation>Gesichert {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Brings the chats back as they were in the selected backup</source>
   <translation>Holt die Chats so zurück, wie sie in der gewählten Sicherung waren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose a folder for backups</source>
   <translation>Ordner für Sicherungen wählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose another folder...</source>
   <translation>Anderen Ordner wählen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Earlier states of your chats</source>
   <translation>Frühere Stände Ihrer Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Inglenook starts again for this.</source>
   <translation>Dafür startet Inglenook neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>It has {chats} with {messages}.</source>
   <translation>Sie enthält {chats} mit {messages}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backup yet</source>
   <translation>Noch keine Sicherung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backups yet. The first one is made soon.</source>
   <translation>Noch keine Sicherungen. Die erste wird bald erstellt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>No program on this computer can show folders.</source>
   <translation>Kein Programm auf diesem Computer kann Ordner anzeigen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore and start again</source>
   <translation>Wiederherstellen und neu starten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore the backup of {time}?</source>
   <translation>Die Sicherung wiederherstellen, die {time} erstellt wurde?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore...</source>
   <translation>Wiederherstellen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The folder {folder} is not there.</source>
   <translation>Der Ordner {folder} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The last backup was not made</source>
   <translation>Die letzte Sicherung wurde nicht erstellt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The oldest ones go first; the newest three always stay.</source>
   <translation>Die ältesten werden zuerst entfernt; die neuesten drei bleiben immer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The {chats} with {messages} you have now are backed up first, so that you can come back to that.</source>
   <translation>Der jetzige Stand ({chats} mit {messages}) wird vorher gesichert, damit Sie zu ihm zurückkehren können.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use at most</source>
   <translation>Höchstens verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use the usual folder</source>
   <translation>Üblichen Ordner verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>What you have now is backed up first, so that you can come back to that.</source>
   <translation>Der jetzige Stand wird vorher gesichert, damit Sie zu ihm zurückkehren können.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Working on the backups</source>
   <translation>Die Sicherungen werden bearbeitet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups back up now safety</source>
   <comment>words to search for</comment>
   <translation>sicherungen backup jetzt sichern sicherheit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups folder where kept room disk use at most gb</source>
   <comment>words to search for</comment>
   <translation>sicherungen backup ordner wo liegen platz datenträger höchstens verwenden gb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups restore bring back earlier</source>
   <comment>words to search for</comment>
   <translation>sicherungen backup wiederherstellen zurückholen früher</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>{n} backups, {size}.</source>
   <extracomment>For one: {n} backup, {size}.</extracomment>
   <translation>
    <numerusform>{n} Sicherung, {size}.</numerusform>
    <numerusform>{n} Sicherungen, {size}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} messages</source>
   <extracomment>For one: {n} message</extracomment>
   <translation>
    <numerusform>{n} Nachricht</numerusform>
    <numerusform>{n} Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/badges.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Not known</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Nothing found for "{words}"</source>
   <translation>Nichts gefunden für „{words}“</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <source>Your chats will be listed here.</source>
   <translation>Ihre Chats werden hier aufgelistet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat title</source>
   <translation>Titel des Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <source>Folder name</source>
   <translation>Name des Ordners</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Archive</source>
   <comment>verb</comment>
   <translation>Archivieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Delete {n} chats</source>
   <extracomment>For one: Delete</extracomment>
   <translation>
    <numerusform>Löschen</numerusform>
    <numerusform>{n} Chats löschen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export...</source>
   <translation>Exportieren...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Move to folder...</source>
   <translation>In Ordner verschieben...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New chat here</source>
   <translation>Neuer Chat hier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New folder inside</source>
   <translation>Neuer Ordner darin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Open in new window</source>
   <translation>In neuem Fenster öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Restore from the archive</source>
   <translation>Aus dem Archiv zurückholen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Settings...</source>
   <translation>Einstellungen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Sort by</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Trash...</source>
   <translation>Papierkorb...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>archived</source>
   <translation>archiviert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>closed</source>
   <comment>a folder</comment>
   <translation>geschlossen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>new reply</source>
   <translation>neue Antwort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>open</source>
   <comment>a folder</comment>
   <translation>geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>waiting its turn</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>writing</source>
   <translation>schreibt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} chats</source>
   <extracomment>For one: {n} chat</extracomment>
   <translation>
    <numerusform>{n} Chat</numerusform>
    <numerusform>{n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By day of creation</source>
   <translation>Nach Erstellungstag</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By title</source>
   <translation>Nach Titel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>As in Settings</source>
   <translation>Laut Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Back to {value}</source>
   <translation>Zurück zu {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Chat settings</source>
   <translation>Chat-Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Close chat settings</source>
   <translation>Chat-Einstellungen schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>From Settings.</source>
   <translation>Aus den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Instructions of this chat</source>
   <translation>Anweisungen dieses Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>New each time</source>
   <translation>Jedes Mal neu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Only in this chat.</source>
   <translation>Nur in diesem Chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own numbers</source>
   <translation>Eigene Werte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own words</source>
   <translation>Eigener Text</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt library...</source>
   <translation>Bibliothek...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Save as prompt...</source>
   <translation>Prompt speichern...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The folder {name} adds its own before these.</source>
   <translation>Der Ordner {name} stellt seine eigenen davor.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The same seed and the same words give the same reply.</source>
   <translation>Gleicher Startwert und gleicher Text geben die gleiche Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>What the model is to know or do in every reply</source>
   <translation>Was das Modell bei jeder Antwort wissen oder tun soll</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to a new one each time</source>
   <translation>{setting}: zurück zu jedes Mal neu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to {value}</source>
   <translation>{setting}: zurück zu {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>A new chat</source>
   <translation>Ein neuer Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Choose a model to begin</source>
   <translation>Wählen Sie zuerst ein Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Choose the model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Continue the last reply</source>
   <translation>Letzte Antwort fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last code block</source>
   <translation>Letzten Codeblock kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last reply</source>
   <translation>Letzte Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Go to the message field</source>
   <translation>Zum Nachrichtenfeld</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Load anyway</source>
   <translation>Trotzdem laden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Open a GGUF file</source>
   <translation>GGUF-Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Stop the reply</source>
   <translation>Antwort stoppen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>This chat is saved now.</source>
   <translation>Dieser Chat ist jetzt gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees</source>
   <translation>Was das Modell sieht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here is not saved. It is gone when you close this chat.</source>
   <translation>Was Sie hier schreiben, wird nicht gespeichert. Es ist weg, wenn Sie diesen Chat schließen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here stays on this computer.</source>
   <translation>Was Sie hier schreiben, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Write the last reply again</source>
   <translation>Letzte Antwort neu schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Close window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Next area</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Previous area</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Rename chat</source>
   <translation>Chat umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <source>{title} - Inglenook</source>
   <translation>{title} – Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo delete</source>
   <translation>Löschen rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>About Inglenook</source>
   <translation>Über Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files</source>
   <translation>Dateien anhängen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Compare models</source>
   <translation>Modelle vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Edit the last message</source>
   <translation>Letzte Nachricht bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Glossary</source>
   <translation>Glossar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import...</source>
   <translation>Importieren...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>New chat that is not saved</source>
   <translation>Neuer Chat, der nicht gespeichert wird</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Recent chats</source>
   <translation>Letzte Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Search and commands</source>
   <translation>Suche und Befehle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Search chats</source>
   <translation>Chats durchsuchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages</source>
   <translation>Nachrichten durchsuchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Search messages for "{words}"</source>
   <translation>Nachrichten nach „{words}“ durchsuchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar</source>
   <translation>Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto, on, off</source>
   <translation>Nachdenken: auto, an, aus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Type to find a chat or a command</source>
   <translation>Tippen, um einen Chat oder Befehl zu finden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo archive</source>
   <translation>Archivieren rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo move</source>
   <translation>Verschieben rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo restore</source>
   <translation>Wiederherstellen rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Use {model}</source>
   <translation>{model} verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Add a model</source>
   <translation>Modell hinzufügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask all {n} models</source>
   <extracomment>For one: Ask all {n} models</extracomment>
   <translation>
    <numerusform>Alle {n} Modelle fragen</numerusform>
    <numerusform>Alle {n} Modelle fragen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask both models</source>
   <translation>Beide Modelle fragen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Choose the models to begin</source>
   <translation>Wählen Sie zuerst die Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Compare</source>
   <comment>noun</comment>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>End compare</source>
   <translation>Vergleich beenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Model {number}</source>
   <translation>Modell {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>One model is in memory at a time, so they answer one after the other.</source>
   <translation>Es ist immer nur ein Modell im Arbeitsspeicher. Deshalb antworten sie nacheinander.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Scroll together</source>
   <translation>Gemeinsam scrollen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar  Ctrl B</source>
   <translation>Seitenleiste  Strg B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>The models are still answering.</source>
   <translation>Die Modelle antworten noch.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer</source>
   <comment>verb</comment>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer again</source>
   <translation>Erneut antworten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer of model {number}</source>
   <translation>Antwort von Modell {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer {number}</source>
   <translation>Antwort {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Ask something below.</source>
   <translation>Stellen Sie unten eine Frage.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Keep this reply</source>
   <translation>Diese Antwort behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Kept</source>
   <translation>Wird behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Let the chat go on with this reply</source>
   <translation>Den Chat mit dieser Antwort weiterführen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Not asked yet.</source>
   <translation>Noch nicht gefragt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove model {number}</source>
   <translation>Modell {number} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove this model. Its answer stays in the chat.</source>
   <translation>Dieses Modell entfernen. Seine Antwort bleibt im Chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>The chat goes on with this reply</source>
   <translation>Der Chat geht mit dieser Antwort weiter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Waits for its turn. One model is in memory at a time.</source>
   <translation>Wartet, bis es an der Reihe ist. Es ist immer nur ein Modell im Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Writing</source>
   <comment>the model, now</comment>
   <translation>Schreibt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <location filename="../../app/inglenook/ui/page_tabs.py"></location>
   <location filename="../../app/inglenook/ui/panels.py"></location>
   <location filename="../../app/inglenook/ui/segment.py"></location>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>{n} tokens so far</source>
   <extracomment>For one: {n} token so far</extracomment>
   <translation>
    <numerusform>bisher {n} Token</numerusform>
    <numerusform>bisher {n} Token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>A file is still being read.</source>
   <translation>Eine Datei wird noch gelesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>At most {n} files can be attached to a message.</source>
   <extracomment>For one: At most {n} file can be attached to a message.</extracomment>
   <translation>
    <numerusform>An eine Nachricht kann höchstens {n} Datei angehängt werden.</numerusform>
    <numerusform>An eine Nachricht können höchstens {n} Dateien angehängt werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files  {keys}</source>
   <translation>Dateien anhängen  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send when this reply has ended</source>
   <translation>Senden, wenn diese Antwort fertig ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>The picture in the clipboard cannot be used.</source>
   <translation>Das Bild in der Zwischenablage kann nicht verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto</source>
   <translation>Nachdenken: auto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: off</source>
   <translation>Nachdenken: aus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: on</source>
   <translation>Nachdenken: an</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Whether the model thinks before it answers  {keys}</source>
   <translation>Ob das Modell nachdenkt, bevor es antwortet  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write a message</source>
   <translation>Nachricht schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write the next message; it waits its turn</source>
   <translation>Nächste Nachricht schreiben; sie wartet, bis sie an der Reihe ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>{name}, {size}, is attached.</source>
   <translation>{name}, {size}, ist angehängt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Blocked</source>
   <translation>Blockiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Connection log</source>
   <translation>Verbindungsprotokoll</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Download</source>
   <comment>why connected</comment>
   <translation>Download</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Ended early</source>
   <translation>Vorzeitig beendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Error {status}</source>
   <translation>Fehler {status}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Host</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Model details</source>
   <comment>why connected</comment>
   <translation>Modelldetails</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>None given</source>
   <comment>why connected</comment>
   <translation>Ohne Angabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Path</source>
   <translation>Pfad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Remote engine</source>
   <comment>why connected</comment>
   <translation>Entfernte Engine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Search models</source>
   <comment>why connected</comment>
   <translation>Modellsuche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Update check</source>
   <comment>why connected</comment>
   <translation>Updatesuche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{day} {month} {time}</source>
   <translation>{day}. {month} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{size} B</source>
   <translation>{size} B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Blocked one connection</source>
   <translation>Eine Verbindung blockiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connected to {host}</source>
   <translation>Verbunden mit {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connection status</source>
   <translation>Verbindungsstatus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Nothing leaves this computer</source>
   <translation>Nichts verlässt diesen Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online</source>
   <translation>Online</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: checking for updates</source>
   <translation>Online: sucht nach Updates</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: connected</source>
   <translation>Online: verbunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: downloading</source>
   <translation>Online: lädt herunter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: looking up a model</source>
   <translation>Online: schlägt ein Modell nach</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: remote engine</source>
   <translation>Online: entfernte Engine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: searching</source>
   <translation>Online: sucht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Only when you ask</source>
   <translation>Nur auf Ihren Wunsch</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Started with --offline: it stays offline</source>
   <translation>Mit --offline gestartet: bleibt offline</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host} and {n} more</source>
   <extracomment>For one: {host} and {n} more</extracomment>
   <translation>
    <numerusform>{host} und {n} weiterer</numerusform>
    <numerusform>{host} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, download</source>
   <translation>{host}, Download</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, looking up a model</source>
   <translation>{host}, Nachschlagen eines Modells</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, remote engine</source>
   <translation>{host}, entfernte Engine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, search</source>
   <translation>{host}, Suche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, update check</source>
   <translation>{host}, Updatesuche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, without a purpose</source>
   <translation>{host}, ohne Zweck</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Context length</source>
   <translation>Kontextlänge</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <source>Context length in tokens</source>
   <translation>Kontextlänge in Token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Free</source>
   <comment>space</comment>
   <translation>Frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Full</source>
   <comment>the context</comment>
   <translation>Voll</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Kept for the reply</source>
   <translation>Für die Antwort reserviert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Nothing has been left out.</source>
   <translation>Es wurde nichts weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>The oldest messages do not fit and are left out. A larger context can be set in Settings.</source>
   <translation>Die ältesten Nachrichten passen nicht hinein und werden weggelassen. Ein größerer Kontext lässt sich in den Einstellungen wählen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees  Ctrl I</source>
   <translation>Was das Modell sieht  Strg I</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{name}: {n} tokens</source>
   <extracomment>For one: {name}: {n} token</extracomment>
   <translation>
    <numerusform>{name}: {n} Token</numerusform>
    <numerusform>{name}: {n} Token</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{used} of {n} tokens</source>
   <extracomment>For one: {used} of {n} token</extracomment>
   <translation>
    <numerusform>{used} von {n} Token</numerusform>
    <numerusform>{used} von {n} Token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying</source>
   <translation>Wird kopiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying {name} into the Inglenook folder. {percent} %</source>
   <translation>{name} wird in den Inglenook-Ordner kopiert. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Inglenook could not start. Your chats are as they were.</source>
   <translation>Inglenook konnte nicht starten. Ihre Chats sind unverändert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Keep going</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit.</source>
   <translation>In Inglenook ist ein Fehler aufgetreten. Die neuesten Wörter sind vielleicht nicht gespeichert: Kopieren Sie sie, bevor Sie beenden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. Your messages are saved.</source>
   <translation>In Inglenook ist ein Fehler aufgetreten. Ihre Nachrichten sind gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in it went wrong. Start it again. If that does not help, install it again: this leaves your data alone. The log is {path}.</source>
   <translation>Im Programm ist ein Fehler aufgetreten. Starten Sie es neu. Wenn das nicht hilft, installieren Sie es neu: Ihre Daten bleiben dabei unberührt. Das Protokoll ist {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: it shows where in the program this happened, and holds no word of a chat.</source>
   <translation>Was gesendet wird: nichts. Inglenook hat keinen Server. Kopieren Sie den Bericht, wenn Sie jemandem davon erzählen möchten: Er zeigt, wo im Programm es passiert ist, und enthält kein Wort aus einem Chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>You can keep going. If it happens again, quit and start Inglenook anew.</source>
   <translation>Sie können weitermachen. Wenn es wieder passiert, beenden Sie Inglenook und starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/desktop_notification.py"></location>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished</source>
   <translation>Antwort fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cards</source>
   <translation>Karten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copy all</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cores</source>
   <translation>Kerne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Drawn through</source>
   <translation>Gezeichnet über</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Font</source>
   <translation>Schrift</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. It holds versions, parts of this computer, settings, and names of files and folders. Chats, prompts and instructions are not in it.</source>
   <translation>Für Sie und für jemanden, der Ihnen hilft. Nichts davon wird gesendet: Inglenook hat keinen Server. Hier stehen Versionen, Teile dieses Computers, Einstellungen und Namen von Dateien und Ordnern. Chats, Prompts und Anweisungen sind nicht dabei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Graphics cards for models</source>
   <translation>Grafikkarten für Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Instructions for speed</source>
   <translation>Befehle für mehr Tempo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Known once there is a model</source>
   <translation>Bekannt, sobald es ein Modell gibt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Layers on graphics cards</source>
   <translation>Schichten auf Grafikkarten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Loaded in</source>
   <translation>Geladen in</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the engine, the last {n} lines</source>
   <extracomment>For one: Log of the engine, the last line</extracomment>
   <translation>
    <numerusform>Protokoll der Engine, die letzte Zeile</numerusform>
    <numerusform>Protokoll der Engine, die letzten {n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the program, the last {n} lines</source>
   <extracomment>For one: Log of the program, the last line</extracomment>
   <translation>
    <numerusform>Protokoll des Programms, die letzte Zeile</numerusform>
    <numerusform>Protokoll des Programms, die letzten {n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Looking at this computer...</source>
   <translation>Dieser Computer wird untersucht...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Model in use</source>
   <translation>Verwendetes Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None chosen</source>
   <translation>Keines gewählt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None that the engine can use</source>
   <translation>Keine, die die Engine verwenden kann</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Nothing was logged.</source>
   <translation>Es wurde nichts protokolliert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Open the folder of logs</source>
   <translation>Ordner mit Protokollen öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen reader or other aid</source>
   <translation>Screenreader oder andere Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screens</source>
   <translation>Bildschirme</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>State</source>
   <comment>of a model: loaded or not</comment>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>What the engine uses of it</source>
   <translation>Was die Engine davon nutzt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>diagnostics versions processor memory disk graphics card screen log help about support</source>
   <comment>words that a setting is found by</comment>
   <translation>diagnose versionen prozessor arbeitsspeicher speicher datenträger festplatte grafikkarte bildschirm protokoll log hilfe über unterstützung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>not started yet</source>
   <translation>noch nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{card}, {free} free of {total}</source>
   <translation>{card}, {free} frei von {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{cores} cores, {threads} threads, {fast} used for models</source>
   <translation>{cores} Kerne, {threads} Threads, {fast} für Modelle genutzt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{count} tokens</source>
   <translation>{count} Token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{family}, {size} pixels</source>
   <translation>{family}, {size} Pixel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{width} by {height}, scale {scale}</source>
   <translation>{width} mal {height}, Skalierung {scale}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Ability</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any ability</source>
   <translation>Jede Fähigkeit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any licence</source>
   <translation>Jede Lizenz</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Check the spelling, or use fewer words.</source>
   <translation>Prüfen Sie die Schreibweise oder verwenden Sie weniger Wörter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Chosen for you, offline</source>
   <translation>Für Sie ausgewählt, offline</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Downloading {name}, {size}</source>
   <translation>{name} wird heruntergeladen, {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Fits this computer</source>
   <translation>Passt zu diesem Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>From {day}, offline</source>
   <translation>Stand {day}, offline</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Its files could not be looked up. Allow searching for models in Settings, Privacy.</source>
   <translation>Seine Dateien konnten nicht nachgeschlagen werden. Erlauben Sie die Suche nach Modellen in den Einstellungen unter Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most liked</source>
   <translation>Beliebteste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most used</source>
   <translation>Meistgenutzt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Order</source>
   <comment>of a list</comment>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search models</source>
   <translation>Modelle suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search online</source>
   <translation>Online suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Searching {host}...</source>
   <translation>{host} wird durchsucht...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Show all</source>
   <translation>Alle anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Some models may be left out by the choices above.</source>
   <translation>Durch die Auswahl oben können Modelle wegfallen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>This list is short. There are many more online.</source>
   <translation>Diese Liste ist kurz. Online gibt es viel mehr.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Trending</source>
   <translation>Im Trend</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Words, or the name or address of a repository</source>
   <translation>Wörter, oder Name oder Adresse eines Repositorys</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>{name} is not published as {version} any more. Choose another version.</source>
   <translation>{name} wird nicht mehr als {version} veröffentlicht. Wählen Sie eine andere Version.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Everything else</source>
   <comment>on the disk</comment>
   <translation>Alles andere</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Free</source>
   <comment>on the disk</comment>
   <translation>Frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>In Inglenook's folders</source>
   <comment>on the disk</comment>
   <translation>In den Ordnern von Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Used in place from other apps</source>
   <comment>on the disk</comment>
   <translation>Von anderen Programmen, am Ort verwendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat</source>
   <comment>verb</comment>
   <translation>Chatten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details and memory plan</source>
   <translation>Details und Speicherplan</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Left from an earlier download that was not finished</source>
   <translation>Übrig von einem früheren Download, der nicht fertig wurde</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Progress of {name}</source>
   <translation>Fortschritt von {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Remove from this list</source>
   <translation>Aus dieser Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Retry</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>{done} of {size}</source>
   <translation>{done} von {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>About {time} left</source>
   <translation>Noch etwa {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Checking that the file is complete and unchanged. {percent} %</source>
   <translation>Es wird geprüft, ob die Datei vollständig und unverändert ist. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Connecting</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done today at {time}</source>
   <translation>Heute um {time} fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done yesterday</source>
   <translation>Gestern fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done {day}</source>
   <translation>Am {day} fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>File verified (SHA-256 matches)</source>
   <translation>Datei geprüft (SHA-256 stimmt überein)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Paused. The part on disk is kept</source>
   <translation>Pausiert. Der vorhandene Teil bleibt auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting. Starts after {name}</source>
   <translation>Wartet. Beginnt nach {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} GB</source>
   <translation>{done} von {size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} KB</source>
   <translation>{done} von {size} KB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} MB</source>
   <translation>{done} von {size} MB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{files} + picture part</source>
   <translation>{files} + Bildteil</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{rate} KB/s</source>
   <translation>{rate} KB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} MB/s</source>
   <translation>{rate} MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Cancelled "{name}"</source>
   <translation>„{name}“ abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Clear list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom speed limit in MB/s</source>
   <translation>Eigenes Höchsttempo in MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom...</source>
   <translation>Eigenes...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Deleted. {size} are free again</source>
   <translation>Gelöscht. {size} sind wieder frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Find a model</source>
   <translation>Modell finden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>In progress</source>
   <translation>Laufend</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>MB/s</source>
   <translation>MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Models appear here while they are fetched, and can be paused at any time.</source>
   <translation>Hier erscheinen Modelle, während sie geholt werden. Sie lassen sich jederzeit pausieren.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>No downloads</source>
   <translation>Keine Downloads</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>None</source>
   <comment>no limit</comment>
   <translation>Unbegrenzt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Only {host} and its file servers are contacted</source>
   <translation>Es wird nur {host} mit seinen Dateiservern kontaktiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Pause all</source>
   <translation>Alle pausieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Resume all</source>
   <translation>Alle fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Speed limit</source>
   <translation>Höchsttempo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>The folder could not be opened: {folder}</source>
   <translation>Der Ordner konnte nicht geöffnet werden: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Unfinished files</source>
   <translation>Unfertige Dateien</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} more wait</source>
   <extracomment>For one: and {n} more waits</extracomment>
   <translation>
    <numerusform>und {n} weiterer wartet</numerusform>
    <numerusform>und {n} weitere warten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} older</source>
   <extracomment>For one: and {n} older</extracomment>
   <translation>
    <numerusform>und {n} älterer</numerusform>
    <numerusform>und {n} ältere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} now</source>
   <translation>jetzt {rate}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free</source>
   <translation>{size} frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free, the queue needs {needed}</source>
   <translation>{size} frei, die Warteschlange braucht {needed}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All branches, not only the one that is shown</source>
   <translation>Alle Zweige, nicht nur den gezeigten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All {n} chats</source>
   <extracomment>For one: All chats</extracomment>
   <translation>
    <numerusform>Alle Chats</numerusform>
    <numerusform>Alle {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Everything: branches, folders, settings, attachments. Inglenook can import it again.</source>
   <translation>Alles: Zweige, Ordner, Einstellungen, Anhänge. Inglenook kann es wieder importieren.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export chats</source>
   <translation>Chats exportieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export {n} chats...</source>
   <extracomment>For one: Export {n} chat...</extracomment>
   <translation>
    <numerusform>{n} Chat exportieren...</numerusform>
    <numerusform>{n} Chats exportieren...</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exported {n} chats to {file}</source>
   <extracomment>For one: Exported {n} chat to {file}</extracomment>
   <translation>
    <numerusform>{n} Chat nach {file} exportiert</numerusform>
    <numerusform>{n} Chats nach {file} exportiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Inglenook chats</source>
   <translation>Inglenook-Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>One file for each chat, in a zip.</source>
   <translation>Eine Datei für jeden Chat, in einer ZIP-Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Stopped. Nothing was written.</source>
   <translation>Gestoppt. Es wurde nichts geschrieben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>The folder {name} ({n} chats)</source>
   <extracomment>For one: The folder {name} ({n} chat)</extracomment>
   <translation>
    <numerusform>Der Ordner {name} ({n} Chat)</numerusform>
    <numerusform>Der Ordner {name} ({n} Chats)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>This chat: {title}</source>
   <translation>Dieser Chat: {title}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Thoughts before the answers</source>
   <translation>Gedanken vor den Antworten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and edit in any text editor. Pictures are named, not contained.</source>
   <translation>Zum Lesen und Bearbeiten in jedem Texteditor. Bilder werden genannt, sind aber nicht enthalten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and print.</source>
   <translation>Zum Lesen und Drucken.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read in any browser. One file with everything in it, pictures too.</source>
   <translation>Zum Lesen in jedem Browser. Eine Datei mit allem darin, auch den Bildern.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To train or test models: one line for each branch, in the chat format.</source>
   <translation>Zum Trainieren oder Testen von Modellen: eine Zeile für jeden Zweig, im Chatformat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>What</source>
   <comment>is exported</comment>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Writing {file}</source>
   <translation>{file} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find  Esc</source>
   <translation>Suche schließen  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Next match</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Next match  Enter</source>
   <translation>Nächster Treffer  Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match  Shift Enter</source>
   <translation>Voriger Treffer  Umschalt Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>{place} of {total}</source>
   <translation>{place} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download a better model</source>
   <translation>Ein besseres Modell herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download {size}</source>
   <translation>{size} herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Goes online for this download only, to {host}</source>
   <translation>Geht nur für diesen Download online, zu {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>See all models</source>
   <translation>Alle Modelle ansehen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>These suit this computer: {hardware}.</source>
   <translation>Diese passen zu diesem Computer: {hardware}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>{total} memory, {free} free</source>
   <translation>{total} Arbeitsspeicher, {free} frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.</source>
   <translation>Wählen Sie eine GGUF-Datei oder legen Sie sie hier ab. Sie bleibt, wo sie ist; nichts wird kopiert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file...</source>
   <translation>GGUF-Datei wählen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Comes with Inglenook ({size} MB) and works offline. It is small and fast, good for a first look. It often gets facts wrong.</source>
   <translation>Gehört zu Inglenook ({size} MB) und arbeitet offline. Es ist klein und schnell, gut für einen ersten Blick. Bei Fakten liegt es oft falsch.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now</source>
   <translation>Jetzt starten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now with {name}</source>
   <translation>Jetzt mit {name} starten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>This copy of Inglenook comes without a model of its own. Choose one below to begin.</source>
   <translation>Diese Kopie von Inglenook enthält kein eigenes Modell. Wählen Sie unten eines, um zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Use a model you already have</source>
   <translation>Ein vorhandenes Modell verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Welcome to Inglenook</source>
   <translation>Willkommen bei Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Your chats and files stay on this computer. Choose how to begin. You can change it at any time.</source>
   <translation>Ihre Chats und Dateien bleiben auf diesem Computer. Wählen Sie, wie Sie beginnen möchten. Sie können das jederzeit ändern.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}</source>
   <translation>Braucht {need}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card</source>
   <translation>Braucht {need} und {device} auf der Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card, only {free} is free</source>
   <translation>Braucht {need} und {device} auf der Grafikkarte, nur {free} sind frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}, only {free} is free</source>
   <translation>Braucht {need}, nur {free} sind frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Other programs may become slow</source>
   <translation>Andere Programme können langsam werden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Find a folder, or name a new one</source>
   <translation>Ordner suchen oder neuen benennen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folder settings</source>
   <translation>Ordnereinstellungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move to folder</source>
   <translation>In Ordner verschieben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move {what} to</source>
   <translation>{what} verschieben nach</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New chats in this folder begin with it.</source>
   <translation>Neue Chats in diesem Ordner beginnen damit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New folder "{name}"</source>
   <translation>Neuer Ordner „{name}“</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>No folder</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Sent before every chat in this folder, before its own.</source>
   <translation>Werden vor jedem Chat in diesem Ordner gesendet, vor dessen eigenen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>The one in use</source>
   <translation>Das gerade verwendete</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>{name} (not found)</source>
   <translation>{name} (nicht gefunden)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder with models</source>
   <translation>Ordner mit Modellen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder...</source>
   <translation>Ordner hinzufügen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Model folders</source>
   <translation>Modellordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Models are looked for in these folders. Nothing in them is moved or changed. New models are downloaded into the first one.</source>
   <translation>In diesen Ordnern wird nach Modellen gesucht. Darin wird nichts verschoben oder geändert. Neue Modelle werden in den ersten heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Remove from the list</source>
   <translation>Aus der Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Show the folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>{folder}  (Inglenook's own)</source>
   <translation>{folder}  (eigener von Inglenook)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <source>Found {n} models on this computer ({size}). They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found a model on this computer ({size}). It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>Auf diesem Computer wurde ein Modell gefunden ({size}). Es bleibt, wo es ist; nichts wird kopiert.</numerusform>
    <numerusform>Auf diesem Computer wurden {n} Modelle gefunden ({size}). Sie bleiben, wo sie sind; nichts wird kopiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Use these {n}</source>
   <extracomment>For one: Use it</extracomment>
   <translation>
    <numerusform>Verwenden</numerusform>
    <numerusform>Diese {n} verwenden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat.</source>
   <translation>Unter macOS hat der Schnellchat noch keine eigenen Tasten. Er steht im Menü des Fensters unter „Schnellchat“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>The desktop is asked for these keys when the quick chat is opened for the first time.</source>
   <translation>Der Desktop wird nach diesen Tasten gefragt, wenn der Schnellchat zum ersten Mal geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Allow once</source>
   <translation>Einmal erlauben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow downloading models</source>
   <translation>Das Herunterladen von Modellen immer erlauben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow searching for models</source>
   <translation>Die Suche nach Modellen immer erlauben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Chats and documents are never sent.</source>
   <translation>Chats und Dokumente werden nie gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download this model?</source>
   <translation>Dieses Modell herunterladen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download {model}?</source>
   <translation>{model} herunterladen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Downloading models is set to Never</source>
   <translation>Das Herunterladen von Modellen steht auf „Nie“</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Go online</source>
   <translation>Online gehen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook is offline</source>
   <translation>Inglenook ist offline</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and its file servers.</source>
   <translation>Inglenook würde {host} und seine Dateiserver kontaktieren.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send the name of the model.</source>
   <translation>Inglenook würde {host} kontaktieren und den Namen des Modells senden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send your search words.</source>
   <translation>Inglenook würde {host} kontaktieren und Ihre Suchwörter senden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up this model online?</source>
   <translation>Dieses Modell online nachschlagen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up {model} online?</source>
   <translation>{model} online nachschlagen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Nothing was sent. Choose Ask or Allow in Settings, Privacy.</source>
   <translation>Es wurde nichts gesendet. Wählen Sie in den Einstellungen unter Datenschutz „Fragen“ oder „Erlauben“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Offline is switched off for this.</source>
   <translation>„Offline“ wird dafür ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Search for models online?</source>
   <translation>Online nach Modellen suchen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Searching for models is set to Never</source>
   <translation>Die Suche nach Modellen steht auf „Nie“</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat commands</source>
   <translation>Chat-Befehle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat menu</source>
   <translation>Chat-Menü</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Rename...</source>
   <translation>Umbenennen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>A private assistant that runs open models on this computer. Nothing you write leaves it.</source>
   <translation>Ein privater Assistent, der offene Modelle auf diesem Computer ausführt. Nichts, was Sie schreiben, verlässt ihn.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Find on this page</source>
   <translation>Auf dieser Seite suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, also for paid work. It comes without any warranty.</source>
   <translation>Inglenook ist Open Source unter der Apache License 2.0: Sie dürfen es verwenden, ändern und weitergeben, auch für bezahlte Arbeit. Es kommt ohne jede Gewährleistung.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Licences in full</source>
   <translation>Lizenzen im vollen Wortlaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Models run with llama.cpp, under the MIT License. The model that comes along is SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. The program is written in Python, under the PSF License.</source>
   <translation>Modelle laufen mit llama.cpp unter der MIT License. Das mitgelieferte Modell ist SmolLM2-135M-Instruct von Hugging Face unter der Apache License 2.0. Das Programm ist in Python geschrieben, das unter der PSF License steht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Software of others</source>
   <translation>Software von anderen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. You may replace both by versions of your own. Their source is published here:</source>
   <translation>Die Fenster sind mit Qt und PySide6 gemacht, unter der GNU Lesser General Public License 3. Sie dürfen beide durch eigene Versionen ersetzen. Ihr Quelltext ist hier veröffentlicht:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Version</source>
   <comment>of a program</comment>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Can do: {abilities}.</source>
   <translation>Kann: {abilities}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Models found</source>
   <translation>Gefundene Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can think before it answers.</source>
   <translation>Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can use tools.</source>
   <translation>Kann Werkzeuge verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Compares texts; it does not chat.</source>
   <translation>Vergleicht Texte; es chattet nicht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Understands pictures.</source>
   <translation>Versteht Bilder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size}</source>
   <translation>ab {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size} GB</source>
   <translation>ab {size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>updated {day}</source>
   <translation>aktualisiert am {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} B</source>
   <comment>billions of parameters</comment>
   <translation>{count} Mrd.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} M</source>
   <comment>millions</comment>
   <translation>{count} Mio.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} billion</source>
   <extracomment>For one: {count} billion</extracomment>
   <translation>
    <numerusform>{count} Milliarde</numerusform>
    <numerusform>{count} Milliarden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} downloads</source>
   <extracomment>For one: {count} download</extracomment>
   <translation>
    <numerusform>{count} Download</numerusform>
    <numerusform>{count} Downloads</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} k</source>
   <comment>thousands</comment>
   <translation>{count} Tsd.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} likes</source>
   <extracomment>For one: {count} like</extracomment>
   <translation>
    <numerusform>{count} Like</numerusform>
    <numerusform>{count} Likes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{n} million</source>
   <extracomment>For one: {n} million</extracomment>
   <translation>
    <numerusform>{n} Million</numerusform>
    <numerusform>{n} Millionen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import chats</source>
   <translation>Chats importieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a file</source>
   <translation>Aus einer Datei importieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a folder</source>
   <translation>Aus einem Ordner importieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats</source>
   <extracomment>For one: Import {n} chat</extracomment>
   <translation>
    <numerusform>{n} Chat importieren</numerusform>
    <numerusform>{n} Chats importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats without a backup</source>
   <extracomment>For one: Import {n} chat without a backup</extracomment>
   <translation>
    <numerusform>{n} Chat ohne Sicherung importieren</numerusform>
    <numerusform>{n} Chats ohne Sicherung importieren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Importing</source>
   <translation>Import läuft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Looking through {file}</source>
   <translation>{file} wird durchgesehen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Making a backup first</source>
   <translation>Zuerst wird eine Sicherung erstellt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Nothing was imported.</source>
   <translation>Es wurde nichts importiert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Remove the chats</source>
   <translation>Chats entfernen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Removing the chats</source>
   <translation>Die Chats werden entfernt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>There are no chats in {file} that can be imported.</source>
   <translation>In {file} sind keine Chats, die importiert werden können.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>This removes {n} chats for good, but for those that you have written in since.</source>
   <extracomment>For one: This removes {n} chat for good, but for those that you have written in since.</extracomment>
   <translation>
    <numerusform>Das entfernt {n} Chat endgültig, außer wenn Sie seither darin geschrieben haben.</numerusform>
    <numerusform>Das entfernt {n} Chats endgültig, außer denen, in denen Sie seither geschrieben haben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import</source>
   <translation>Import rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Undo the import from {name}?</source>
   <translation>Den Import von {name} rückgängig machen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>What cannot be taken over</source>
   <translation>Was nicht übernommen werden kann</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Chats in the file</source>
   <translation>Chats in der Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a file...</source>
   <translation>Datei wählen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a folder...</source>
   <translation>Ordner wählen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Drop a file or a folder here, or choose one</source>
   <translation>Legen Sie hier eine Datei oder einen Ordner ab, oder wählen Sie</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and Inglenook. They are read on this computer and not changed.</source>
   <translation>Exporte von ChatGPT und Claude (ZIP), Open WebUI, LM Studio, Jan, Ollama, GPT4All und Inglenook. Sie werden auf diesem Computer gelesen und nicht verändert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Found on this computer</source>
   <translation>Auf diesem Computer gefunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Imported before</source>
   <translation>Früher importiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Leave out {n} chats that are here already</source>
   <extracomment>For one: Leave out {n} chat that is here already</extracomment>
   <translation>
    <numerusform>{n} Chat weglassen, der schon hier ist</numerusform>
    <numerusform>{n} Chats weglassen, die schon hier sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look at {name}, {about}</source>
   <translation>{name} ansehen, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Name of the folder</source>
   <translation>Name des Ordners</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Nothing was imported</source>
   <translation>Es wurde nichts importiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Put them into the folder</source>
   <translation>In den Ordner legen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Stopped. What was imported before stays.</source>
   <translation>Gestoppt. Was vorher importiert wurde, bleibt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The first {n} are listed.</source>
   <extracomment>For one: The first {n} is listed.</extracomment>
   <translation>
    <numerusform>Der erste steht in der Liste.</numerusform>
    <numerusform>Die ersten {n} stehen in der Liste.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The import was undone</source>
   <translation>Der Import wurde rückgängig gemacht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import of {name}, {about}</source>
   <translation>Import von {name} rückgängig machen, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo...</source>
   <translation>Rückgängig machen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>What was skipped, and why</source>
   <translation>Was ausgelassen wurde, und warum</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>With {n} messages.</source>
   <extracomment>For one: With {n} message.</extracomment>
   <translation>
    <numerusform>Mit {n} Nachricht.</numerusform>
    <numerusform>Mit {n} Nachrichten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>about {n} chats</source>
   <extracomment>For one: about {n} chat</extracomment>
   <translation>
    <numerusform>etwa {n} Chat</numerusform>
    <numerusform>etwa {n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats are gone for good.</source>
   <extracomment>For one: {n} chat is gone for good.</extracomment>
   <translation>
    <numerusform>{n} Chat ist endgültig gelöscht.</numerusform>
    <numerusform>{n} Chats sind endgültig gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats imported</source>
   <extracomment>For one: {n} chat imported</extracomment>
   <translation>
    <numerusform>{n} Chat importiert</numerusform>
    <numerusform>{n} Chats importiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats that you have written in since were kept.</source>
   <extracomment>For one: {n} chat that you have written in since was kept.</extracomment>
   <translation>
    <numerusform>{n} Chat, in dem Sie seither geschrieben haben, wurde behalten.</numerusform>
    <numerusform>{n} Chats, in denen Sie seither geschrieben haben, wurden behalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats were here already.</source>
   <extracomment>For one: {n} chat was here already.</extracomment>
   <translation>
    <numerusform>{n} Chat war schon hier.</numerusform>
    <numerusform>{n} Chats waren schon hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} messages in {file}.</source>
   <extracomment>For one: {n} message in {file}.</extracomment>
   <translation>
    <numerusform>{n} Nachricht in {file}.</numerusform>
    <numerusform>{n} Nachrichten in {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things cannot be taken over</source>
   <extracomment>For one: {n} thing cannot be taken over</extracomment>
   <translation>
    <numerusform>{n} Sache kann nicht übernommen werden</numerusform>
    <numerusform>{n} Dinge können nicht übernommen werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things could not be taken over.</source>
   <extracomment>For one: {n} thing could not be taken over.</extracomment>
   <translation>
    <numerusform>{n} Sache konnte nicht übernommen werden.</numerusform>
    <numerusform>{n} Dinge konnten nicht übernommen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{source}: {n} chats</source>
   <extracomment>For one: {source}: {n} chat</extracomment>
   <translation>
    <numerusform>{source}: {n} Chat</numerusform>
    <numerusform>{source}: {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{title} (here already)</source>
   <translation>{title} (schon hier)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Back to the list of installed models</source>
   <translation>Zurück zur Liste der installierten Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Copy the facts</source>
   <translation>Angaben kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleted "{model}"</source>
   <translation>„{model}“ gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleting it for good frees {size} and cannot be undone.</source>
   <translation>Endgültiges Löschen macht {size} frei und kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Do not use as default</source>
   <translation>Nicht als Standard verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>I replaced it myself: accept it</source>
   <translation>Ich habe sie selbst ersetzt: annehmen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Installed</source>
   <comment>the list of models</comment>
   <translation>Installiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Load this model as the program would by itself</source>
   <translation>Dieses Modell so laden, wie das Programm es von sich aus täte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load this model with these settings from now on</source>
   <translation>Dieses Modell ab jetzt mit diesen Einstellungen laden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Loaded.</source>
   <translation>Geladen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Measured {size} last time.</source>
   <translation>Beim letzten Mal {size} gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Moved "{model}" to the bin</source>
   <translation>„{model}“ in den Papierkorb Ihres Systems verschoben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Not loaded.</source>
   <translation>Nicht geladen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Removed "{model}" from the list. Its file stays</source>
   <translation>„{model}“ aus der Liste entfernt. Die Datei bleibt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Save as default</source>
   <translation>Als Standard speichern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Set as default</source>
   <translation>Als Standard festlegen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Stop verifying</source>
   <translation>Prüfung stoppen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>The settings hold until Inglenook is closed.</source>
   <translation>Die Einstellungen gelten, bis Inglenook geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>They hold when the model is loaded next.</source>
   <translation>Sie gelten, wenn das Modell das nächste Mal geladen wird.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Verify again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{model} ({size}) will be unloaded first.</source>
   <translation>{model} ({size}) wird zuerst entladen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the Inglenook folder</source>
   <translation>{size} im Inglenook-Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the models of {program}</source>
   <translation>{size} bei den Modellen von {program}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in {folder}</source>
   <translation>{size} in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} that are part of Inglenook</source>
   <translation>{size} als Teil von Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking {percent}</source>
   <translation>Wird geprüft: {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Copy SHA-256</source>
   <translation>SHA-256 kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Facts from the file</source>
   <translation>Angaben aus der Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Matches source</source>
   <translation>Entspricht der Quelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>No published hash</source>
   <translation>Keine veröffentlichte Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not verified yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Quantisation</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Reading the file...</source>
   <translation>Die Datei wird gelesen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>RoPE base {base}</source>
   <translation>RoPE-Basis {base}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Stop tokens</source>
   <translation>Stopp-Token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tensor types</source>
   <translation>Tensortypen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tokenizer</source>
   <translation>Tokenizer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Unchanged since its first check</source>
   <translation>Unverändert seit der ersten Prüfung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>embedding {size}</source>
   <translation>Embedding {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>head size {size}</source>
   <translation>Kopfgröße {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>sliding window {size}</source>
   <translation>gleitendes Fenster {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{bits} bits per weight</source>
   <translation>{bits} Bit je Gewicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{count} KV heads</source>
   <extracomment>For one: {count} KV head</extracomment>
   <translation>
    <numerusform>{count} KV-Kopf</numerusform>
    <numerusform>{count} KV-Köpfe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling</source>
   <translation>Skalierung {kind}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling x {factor}</source>
   <translation>Skalierung {kind} x {factor}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{least} to {most}</source>
   <translation>{least} bis {most}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} Byte</numerusform>
    <numerusform>{n} Byte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts</source>
   <extracomment>For one: {n} expert</extracomment>
   <translation>
    <numerusform>{n} Experte</numerusform>
    <numerusform>{n} Experten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts ({used} used)</source>
   <extracomment>For one: {n} expert ({used} used)</extracomment>
   <translation>
    <numerusform>{n} Experte ({used} verwendet)</numerusform>
    <numerusform>{n} Experten ({used} verwendet)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} heads</source>
   <extracomment>For one: {n} head</extracomment>
   <translation>
    <numerusform>{n} Kopf</numerusform>
    <numerusform>{n} Köpfe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>{n} Schicht</numerusform>
    <numerusform>{n} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} tensors</source>
   <extracomment>For one: {n} tensor</extracomment>
   <translation>
    <numerusform>{n} Tensor</numerusform>
    <numerusform>{n} Tensoren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{tokens} trained</source>
   <translation>{tokens} trainiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Being verified</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Built in</source>
   <translation>Eingebaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Drive not connected</source>
   <translation>Laufwerk nicht angeschlossen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Last used</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Loaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>On disk</source>
   <translation>Belegt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Params</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Quant</source>
   <translation>Quant.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>The file does not match the published one</source>
   <translation>Die Datei stimmt nicht mit der veröffentlichten überein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>There is no published checksum to compare with</source>
   <translation>Es gibt keine veröffentlichte Prüfsumme zum Vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Unknown</source>
   <comment>a licence</comment>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file is as it was when it was first checked</source>
   <translation>Geprüft: Die Datei ist so wie bei der ersten Prüfung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file matches the published one</source>
   <translation>Geprüft: Die Datei stimmt mit der veröffentlichten überein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>built in</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{count}k</source>
   <translation>{count}k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} not known</source>
   <translation>{title} unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} {value}</source>
   <translation>{title} {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Installed models</source>
   <translation>Installierte Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Add one to start chatting.</source>
   <translation>Fügen Sie eines hinzu, um zu chatten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All families</source>
   <translation>Alle Familien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All places</source>
   <translation>Alle Orte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat with this model</source>
   <translation>Mit diesem Modell chatten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Delete "{model}" for good?</source>
   <translation>„{model}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Deleted "{model}". {size} are free again</source>
   <translation>„{model}“ gelöscht. {size} sind wieder frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Find in installed models</source>
   <translation>In installierten Modellen suchen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>{n} Modell ({size}) von {programs} gefunden. Es bleibt, wo es ist; nichts wird kopiert.</numerusform>
    <numerusform>{n} Modelle ({size}) von {programs} gefunden. Sie bleiben, wo sie sind; nichts wird kopiert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Keep the model</source>
   <translation>Modell behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Look for models of other apps...</source>
   <translation>Nach Modellen anderer Programme suchen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Looking...</source>
   <translation>Es wird gesucht...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Moved "{model}" to the bin ({size})</source>
   <translation>„{model}“ in den Papierkorb Ihres Systems verschoben ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No models yet</source>
   <translation>Noch keine Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No other models were found on this computer</source>
   <translation>Auf diesem Computer wurden keine weiteren Modelle gefunden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Nothing is copied from other apps. Delete here only removes the link.</source>
   <translation>Aus anderen Programmen wird nichts kopiert. Löschen entfernt hier nur die Verknüpfung.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This deletes {size}. It cannot be undone.</source>
   <translation>Das löscht {size}. Es kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This model cannot be used for chat</source>
   <translation>Dieses Modell kann nicht zum Chatten verwendet werden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file</source>
   <translation>Datei prüfen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file again</source>
   <translation>Datei erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} does not match the published file</source>
   <translation>{model} stimmt nicht mit der veröffentlichten Datei überein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} is unchanged</source>
   <translation>{model} ist unverändert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} matches the published file</source>
   <translation>{model} stimmt mit der veröffentlichten Datei überein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>{n} Modell</numerusform>
    <numerusform>{n} Modelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{shown} of {n} models</source>
   <extracomment>For one: {shown} of {n} model</extracomment>
   <translation>
    <numerusform>{shown} von {n} Modell</numerusform>
    <numerusform>{shown} von {n} Modellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>These keys must go with Ctrl or Alt: every other program needs them as they are.</source>
   <translation>Diese Tasten müssen mit Strg oder Alt gedrückt werden: Jedes andere Programm braucht sie so, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>“{keys}” is no combination of keys. Choose others.</source>
   <translation>„{keys}“ ist keine Tastenkombination. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>Press the keys</source>
   <translation>Drücken Sie die Tasten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/latest_button.py"></location>
   <source>Latest</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A chat that is not saved is gone when Inglenook ends.</source>
   <translation>Ein Chat, der nicht gespeichert wird, ist weg, wenn Inglenook endet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A reply is still being written</source>
   <translation>Eine Antwort wird noch geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>In "{title}".</source>
   <translation>In „{title}“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Keep open</source>
   <translation>Geöffnet lassen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit when it is done</source>
   <translation>Beenden, wenn sie fertig ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit without them</source>
   <translation>Ohne sie beenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quitting now loses what was written since then.</source>
   <translation>Wenn Sie jetzt beenden, geht verloren, was seither geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Stop and quit</source>
   <translation>Stoppen und beenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>The last words are not saved yet</source>
   <translation>Die letzten Wörter sind noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>What is written so far is saved either way.</source>
   <translation>Was bisher geschrieben ist, wird in jedem Fall gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open in browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open link</source>
   <translation>Link öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>This link leads to {host}, outside Inglenook.</source>
   <translation>Dieser Link führt zu {host}, außerhalb von Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Write the mail</source>
   <translation>E-Mail schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat above</source>
   <translation>Chat darüber</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat below</source>
   <translation>Chat darunter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept, and a reply that is being written keeps what it has.</source>
   <translation>Entwürfe bleiben erhalten, und eine Antwort, die gerade geschrieben wird, behält, was da ist.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept. Chats that are not saved are gone then.</source>
   <translation>Entwürfe bleiben erhalten. Chats, die nicht gespeichert werden, sind dann weg.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Inglenook speaks {language} when it starts again.</source>
   <translation>Nach dem nächsten Start ist die Sprache von Inglenook: {language}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Normal text size</source>
   <translation>Normale Textgröße</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Start again</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Other programs</source>
   <translation>Andere Programme</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Stays free</source>
   <translation>Bleibt frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>This model</source>
   <translation>Dieses Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Working memory</source>
   <translation>Rechenbereich</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory of the graphics card</source>
   <translation>Speicher der Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory plan</source>
   <translation>Speicherplan</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>The largest context that fits</source>
   <translation>Der größte Kontext, der passt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Use {n} tokens</source>
   <extracomment>For one: Use {n} token</extracomment>
   <translation>
    <numerusform>{n} Token verwenden</numerusform>
    <numerusform>{n} Token verwenden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>What it needs</source>
   <translation>Was es braucht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Working out what this model needs.</source>
   <translation>Es wird ermittelt, was dieses Modell braucht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{n} graphics cards</source>
   <extracomment>For one: {n} graphics card</extracomment>
   <translation>
    <numerusform>{n} Grafikkarte</numerusform>
    <numerusform>{n} Grafikkarten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} of memory in all</source>
   <translation>{size} Arbeitsspeicher insgesamt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} stays free</source>
   <translation>{size} bleiben frei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>In this message</source>
   <translation>In dieser Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>Open link: {text}</source>
   <translation>Link öffnen: {text}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>{action}: code {number}, {language}</source>
   <translation>{action}: Code {number}, {language}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>Files cannot be added to a message.</source>
   <translation>Einer Nachricht können hier keine Dateien hinzugefügt werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The message would be {size} long; at most 2 MB can be sent.</source>
   <translation>Die Nachricht wäre {size} lang; höchstens 2 MB können gesendet werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The pasted text is {size} long; at most 2 MB can be sent.</source>
   <translation>Der eingefügte Text ist {size} lang; höchstens 2 MB können gesendet werden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{n} blanks in a row were left out.</source>
   <extracomment>For one: {n} blank in a row was left out.</extracomment>
   <translation>
    <numerusform>{n} Leerzeichen in Folge wurde weggelassen.</numerusform>
    <numerusform>{n} Leerzeichen in Folge wurden weggelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Editing your message. The old version stays as branch {number}</source>
   <translation>Sie bearbeiten Ihre Nachricht. Die alte Version bleibt als Zweig {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing</source>
   <translation>Bearbeiten beenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing (Esc)</source>
   <translation>Bearbeiten beenden (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Compare with another model</source>
   <translation>Mit einem anderen Modell vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete from here on</source>
   <translation>Ab hier löschen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete this message</source>
   <translation>Diese Nachricht löschen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>New chat from here</source>
   <translation>Neuer Chat ab hier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version</source>
   <translation>Nächste Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version</source>
   <translation>Vorige Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again</source>
   <translation>Neu schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again with</source>
   <translation>Neu schreiben mit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Continue (Ctrl Enter)</source>
   <translation>Fortsetzen (Strg Eingabe)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Copy (C)</source>
   <translation>Kopieren (C)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Delete (Del)</source>
   <translation>Löschen (Entf)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit (E)</source>
   <translation>Bearbeiten (E)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version (Right)</source>
   <translation>Nächste Version (Rechts)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version (Left)</source>
   <translation>Vorige Version (Links)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Version {number} of {count}</source>
   <translation>Version {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Write again (R)</source>
   <translation>Neu schreiben (R)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card of {model}</source>
   <translation>Modellkarte von {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>The rest is left out.</source>
   <translation>Der Rest wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Written by its publisher. Inglenook has not checked it. Pictures are left out.</source>
   <translation>Vom Herausgeber geschrieben. Inglenook hat sie nicht geprüft. Bilder werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Accept it on its page, make an access token there and enter it here.</source>
   <translation>Stimmen Sie ihr auf der Seite des Modells zu, erstellen Sie dort ein Zugriffstoken und geben Sie es hier ein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Access token</source>
   <translation>Zugriffstoken</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Can do</source>
   <translation>Kann</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Choose a model to see its files.</source>
   <translation>Wählen Sie ein Modell, um seine Dateien zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Compared with the {size} of memory that is free now.</source>
   <translation>Verglichen mit den {size} Arbeitsspeicher, die jetzt frei sind.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Context for the estimate</source>
   <translation>Kontext für die Schätzung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Copy the repository name</source>
   <translation>Namen des Repositorys kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Graphics card: {cards}.</source>
   <translation>Grafikkarte: {cards}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>How much of a chat the model sees at once, in tokens.</source>
   <translation>Wie viel von einem Chat das Modell auf einmal sieht, in Token.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>It may take some days until they answer.</source>
   <translation>Bis zur Antwort kann es einige Tage dauern.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its files have not been looked up yet.</source>
   <translation>Seine Dateien wurden noch nicht nachgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its publisher asks you to accept the licence first.</source>
   <translation>Der Herausgeber bittet Sie, zuerst der Lizenz zuzustimmen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Longest context</source>
   <translation>Längster Kontext</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Look it up online</source>
   <translation>Online nachschlagen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Looking up its files...</source>
   <translation>Seine Dateien werden nachgeschlagen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Made by</source>
   <translation>Hersteller</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Model details</source>
   <translation>Modelldetails</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>More about this model</source>
   <translation>Mehr über dieses Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page in the browser...</source>
   <translation>Seite im Browser öffnen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page...</source>
   <translation>Seite öffnen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Opens its page in the browser</source>
   <translation>Öffnet seine Seite im Browser</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the licence</source>
   <translation>Lizenz lesen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the model card</source>
   <translation>Modellkarte lesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Show {n} more</source>
   <extracomment>For one: Show {n} more</extracomment>
   <translation>
    <numerusform>{n} weitere anzeigen</numerusform>
    <numerusform>{n} weitere anzeigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The Hub's scanners warn of a file.</source>
   <translation>Die Prüfprogramme des Hubs warnen vor einer Datei.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The sizes are about right. The files as they are now are looked up when you download one.</source>
   <translation>Die Größen stimmen ungefähr. Wie die Dateien jetzt sind, wird beim Herunterladen nachgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Use this token</source>
   <translation>Dieses Token verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{maker} asks you to accept the licence first.</source>
   <translation>{maker} bittet Sie, zuerst der Lizenz zuzustimmen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{n} files were left out: what is said about them cannot be trusted.</source>
   <extracomment>For one: {n} file was left out: what is said about it cannot be trusted.</extracomment>
   <translation>
    <numerusform>{n} Datei wurde weggelassen: Den Angaben dazu kann man nicht trauen.</numerusform>
    <numerusform>{n} Dateien wurden weggelassen: Den Angaben dazu kann man nicht trauen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>No model chosen</source>
   <translation>Kein Modell gewählt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Cancel loading {model}</source>
   <translation>Laden von {model} abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Models to choose from</source>
   <translation>Modelle zur Auswahl</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Open a GGUF file...</source>
   <translation>GGUF-Datei öffnen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Settings of {model}...</source>
   <translation>Einstellungen von {model}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Unload {model}</source>
   <translation>{model} entladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>{n} files cannot be used: {names}</source>
   <extracomment>For one: {n} file cannot be used: {names}</extracomment>
   <translation>
    <numerusform>{n} Datei kann nicht verwendet werden: {names}</numerusform>
    <numerusform>{n} Dateien können nicht verwendet werden: {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_rows.py"></location>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Settings of {model}</source>
   <translation>Einstellungen von {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Use these settings</source>
   <translation>Diese Einstellungen verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>16 bits a number.</source>
   <translation>16 Bit je Zahl.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>4 bits a number. Replies late in long chats may get worse.</source>
   <translation>4 Bit je Zahl. Späte Antworten in langen Chats können schlechter werden.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>8 bits a number. Replies hardly differ.</source>
   <translation>8 Bit je Zahl. Antworten unterscheiden sich kaum.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>About {n} words.</source>
   <extracomment>For one: About {n} word.</extracomment>
   <translation>
    <numerusform>Etwa {n} Wort.</numerusform>
    <numerusform>Etwa {n} Wörter.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {n} tokens</source>
   <extracomment>For one: As in Settings: {n} token</extracomment>
   <translation>
    <numerusform>Laut Einstellungen: {n} Token</numerusform>
    <numerusform>Laut Einstellungen: {n} Token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {value}</source>
   <translation>Laut Einstellungen: {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As many as fit</source>
   <translation>So viele wie passen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>At most {n} tokens.</source>
   <extracomment>For one: At most {n} token.</extracomment>
   <translation>
    <numerusform>Höchstens {n} Token.</numerusform>
    <numerusform>Höchstens {n} Token.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Cost no memory.</source>
   <translation>Kosten keinen Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Full</source>
   <comment>precision</comment>
   <translation>Voll</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Graphics layers</source>
   <translation>Grafikschichten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half</source>
   <comment>precision</comment>
   <translation>Halb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half would save about {size}.</source>
   <translation>Halb würde etwa {size} sparen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>KV precision</source>
   <translation>KV-Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Nothing is on {cards}: the processor does all the work.</source>
   <translation>Nichts ist auf {cards}: Der Prozessor macht die ganze Arbeit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Quarter</source>
   <comment>precision</comment>
   <translation>Viertel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Saves about {size}.</source>
   <translation>Spart etwa {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Takes {size}.</source>
   <translation>Braucht {size}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>This computer has {n} cores; more is slower.</source>
   <extracomment>For one: This computer has one core; more is slower.</extracomment>
   <translation>
    <numerusform>Dieser Computer hat einen Kern; mehr ist langsamer.</numerusform>
    <numerusform>Dieser Computer hat {n} Kerne; mehr ist langsamer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{cards} shares the computer's memory.</source>
   <translation>{cards} teilt sich den Arbeitsspeicher mit dem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{size} on {cards}. Faster than the processor.</source>
   <translation>{size} auf {cards}. Schneller als der Prozessor.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>could not be loaded</source>
   <translation>konnte nicht geladen werden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loaded</source>
   <translation>geladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading</source>
   <translation>wird geladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading, {percent}</source>
   <translation>wird geladen, {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF file...</source>
   <translation>GGUF-Datei hinzufügen...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF files</source>
   <translation>GGUF-Dateien hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Discover</source>
   <translation>Entdecken</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Folders...</source>
   <translation>Ordner...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Offline: nothing leaves this computer</source>
   <translation>Offline: Nichts verlässt diesen Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online when you ask</source>
   <translation>Online auf Ihren Wunsch</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online: connected to {host}</source>
   <translation>Online: verbunden mit {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_place.py"></location>
   <source>{model} is ready. The file is complete and verified.</source>
   <translation>{model} ist bereit. Die Datei ist vollständig und geprüft.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep this chat</source>
   <translation>Diesen Chat behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Save it with the other chats</source>
   <translation>Mit den anderen Chats speichern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>This chat is not saved. It is gone when you close it.</source>
   <translation>Dieser Chat wird nicht gespeichert. Er ist weg, wenn Sie ihn schließen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>About {speed}.</source>
   <translation>Etwa {speed}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Downloading</source>
   <translation>Lädt herunter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>In {n} files.</source>
   <extracomment>For one: In {n} file.</extracomment>
   <translation>
    <numerusform>In {n} Datei.</numerusform>
    <numerusform>In {n} Dateien.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Recommended.</source>
   <translation>Empfohlen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This file</source>
   <translation>Diese Datei</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>With the part that sees pictures.</source>
   <translation>Mit dem Teil, der Bilder sieht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{pace} tokens/s</source>
   <translation>{pace} Token/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{quality}. Recommended</source>
   <translation>{quality}. Empfohlen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download anyway</source>
   <translation>Trotzdem herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download {name}</source>
   <translation>{name} herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Downloading {name}</source>
   <translation>{name} wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Installed {name}</source>
   <translation>{name} installiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Not offered</source>
   <translation>Nicht angeboten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/opening.py"></location>
   <source>{n} more files cannot be opened.</source>
   <extracomment>For one: {n} more file cannot be opened.</extracomment>
   <translation>
    <numerusform>{n} weitere Datei kann nicht geöffnet werden.</numerusform>
    <numerusform>{n} weitere Dateien können nicht geöffnet werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>"{title}"</source>
   <translation>„{title}“</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived "{title}"</source>
   <translation>„{title}“ archiviert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived {n} chats</source>
   <extracomment>For one: Archived {n} chat</extracomment>
   <translation>
    <numerusform>{n} Chat archiviert</numerusform>
    <numerusform>{n} Chats archiviert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted "{title}"</source>
   <translation>„{title}“ gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted the folder "{name}". Its chats are still in the list</source>
   <translation>Ordner „{name}“ gelöscht. Seine Chats sind noch in der Liste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted {n} chats</source>
   <extracomment>For one: Deleted {n} chat</extracomment>
   <translation>
    <numerusform>{n} Chat gelöscht</numerusform>
    <numerusform>{n} Chats gelöscht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" out of its folder</source>
   <translation>„{title}“ aus dem Ordner herausgenommen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" to "{folder}"</source>
   <translation>„{title}“ nach „{folder}“ verschoben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats out of their folder</source>
   <extracomment>For one: Moved {n} chat out of its folder</extracomment>
   <translation>
    <numerusform>{n} Chat aus seinem Ordner herausgenommen</numerusform>
    <numerusform>{n} Chats aus ihrem Ordner herausgenommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats to "{folder}"</source>
   <extracomment>For one: Moved {n} chat to "{folder}"</extracomment>
   <translation>
    <numerusform>{n} Chat nach „{folder}“ verschoben</numerusform>
    <numerusform>{n} Chats nach „{folder}“ verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored "{title}"</source>
   <translation>„{title}“ wiederhergestellt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored {n} chats</source>
   <extracomment>For one: Restored {n} chat</extracomment>
   <translation>
    <numerusform>{n} Chat wiederhergestellt</numerusform>
    <numerusform>{n} Chats wiederhergestellt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>Commands and chats</source>
   <translation>Befehle und Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>Opening the picture</source>
   <translation>Das Bild wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>This picture is too large to be shown, or damaged.</source>
   <translation>Dieses Bild ist zu groß zum Anzeigen oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/plain_text_window.py"></location>
   <source>Whole text</source>
   <translation>Ganzer Text</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Download models</source>
   <translation>Modelle herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Every attempt is written down, also blocked ones.</source>
   <translation>Jeder Versuch wird aufgeschrieben, auch blockierte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook has not gone online in the last {n} days.</source>
   <extracomment>For one: Inglenook has not gone online in the last {n} day.</extracomment>
   <translation>
    <numerusform>Inglenook war seit {n} Tag nicht online.</numerusform>
    <numerusform>Inglenook war in den letzten {n} Tagen nicht online.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook opens no network connection at all. Chats and models keep working.</source>
   <translation>Inglenook öffnet überhaupt keine Netzverbindung. Chats und Modelle funktionieren weiter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Kept for {n} days on this computer.</source>
   <extracomment>For one: Kept for {n} day on this computer.</extracomment>
   <translation>
    <numerusform>Bleibt {n} Tag auf diesem Computer.</numerusform>
    <numerusform>Bleibt {n} Tage auf diesem Computer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>No connections</source>
   <translation>Keine Verbindungen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Removes all entries of the connection log from this computer</source>
   <translation>Entfernt alle Einträge des Verbindungsprotokolls von diesem Computer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Search for models</source>
   <translation>Modelle suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Show all {count}</source>
   <translation>Alle {count} anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>When not offline, it may go online to</source>
   <translation>Wenn nicht offline, darf Inglenook online:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy connection log history</source>
   <comment>words that a setting is found by</comment>
   <translation>datenschutz verbindungsprotokoll verbindung protokoll verlauf</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy offline network</source>
   <comment>words that a setting is found by</comment>
   <translation>datenschutz privatsphäre offline netz netzwerk</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy permission online network</source>
   <comment>words that a setting is found by</comment>
   <translation>datenschutz erlaubnis online netz netzwerk</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>{host} and its file servers</source>
   <translation>{host} mit seinen Dateiservern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Comes with Inglenook. Saving a change makes a prompt of your own.</source>
   <translation>Gehört zu Inglenook. Wenn Sie eine Änderung speichern, wird daraus ein eigener Prompt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Deleted {name}.</source>
   <translation>{name} gelöscht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export the prompt</source>
   <translation>Prompt exportieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import prompts</source>
   <translation>Prompts importieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Not saved yet. Give it a name.</source>
   <translation>Noch nicht gespeichert. Geben Sie ihm einen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompt library</source>
   <translation>Prompt-Bibliothek</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Saved.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Use in this chat</source>
   <translation>In diesem Chat verwenden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Written to {file}.</source>
   <translation>In {file} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Your own.</source>
   <translation>Ihr eigener.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>shipped</source>
   <translation>mitgeliefert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>your own</source>
   <translation>Ihr eigener</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Esc hides</source>
   <translation>Esc blendet aus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep</source>
   <comment>save a chat</comment>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep on top</source>
   <translation>Immer im Vordergrund</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Not saved. Gone when you close it</source>
   <translation>Nicht gespeichert. Weg, wenn Sie ihn schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Open in the main window</source>
   <translation>Im Hauptfenster öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Your desktop uses {keys}.</source>
   <translation>Ihr Desktop verwendet {keys}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>{keys} hides and shows</source>
   <translation>{keys} blendet aus und ein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished, {n} tokens</source>
   <extracomment>For one: Reply finished, {n} token</extracomment>
   <translation>
    <numerusform>Antwort fertig, {n} Token</numerusform>
    <numerusform>Antwort fertig, {n} Token</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply stopped, {n} tokens</source>
   <extracomment>For one: Reply stopped, {n} token</extracomment>
   <translation>
    <numerusform>Antwort gestoppt, {n} Token</numerusform>
    <numerusform>Antwort gestoppt, {n} Token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thinking</source>
   <comment>the model, now</comment>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>As it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel (Esc)</source>
   <translation>Abbrechen (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Edit the reply</source>
   <translation>Antwort bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Editing the reply</source>
   <translation>Die Antwort wird bearbeitet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save (Ctrl Enter)</source>
   <translation>Speichern (Strg Eingabe)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Take back all changes that were not saved</source>
   <translation>Alle nicht gespeicherten Änderungen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Text of the reply</source>
   <translation>Text der Antwort</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>With the changes you did not save.</source>
   <translation>Mit den Änderungen, die Sie nicht gespeichert haben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_field.py"></location>
   <source>Clear search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any folder</source>
   <translation>Alle Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any model</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Anyone</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Back to what was found</source>
   <translation>Zurück zu den Treffern</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Before {until}</source>
   <translation>Vor {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Clear filters</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search  Esc</source>
   <translation>Suche schließen  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since}</source>
   <translation>Ab {since}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since} before {until}</source>
   <translation>Ab {since} vor {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Model that wrote it</source>
   <translation>Modell, das es geschrieben hat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>More than {n} matches</source>
   <extracomment>For one: More than {n} match</extracomment>
   <translation>
    <numerusform>Mehr als {n} Treffer</numerusform>
    <numerusform>Mehr als {n} Treffer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Next in this chat</source>
   <translation>Nächster in diesem Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>No chat says this. Fewer words or filters may.</source>
   <translation>In keinem Chat steht das. Vielleicht helfen weniger Wörter oder Filter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Open chat</source>
   <translation>Chat öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Previous in this chat</source>
   <translation>Voriger in diesem Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search all your messages</source>
   <translation>Durchsuchen Sie alle Ihre Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages   in:House model:qwen before:2025-11 "exact"</source>
   <comment>in:, model: and before: stay as they are</comment>
   <translation>Nachrichten durchsuchen   in:Haus model:qwen before:2025-11 "genau so"</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Searching...</source>
   <translation>Es wird gesucht...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>This year</source>
   <translation>Dieses Jahr</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Titles</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>What you look for stays on this computer.</source>
   <translation>Wonach Sie suchen, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Who wrote it</source>
   <translation>Wer es geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words</source>
   <comment>what stands before a colon, you, reply and yes stay as they are</comment>
   <translation>Wörter, "genau diese Wörter" in dieser Reihenfolge, und: in:Ordner  model:Name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:Wörter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{at} of {count}</source>
   <translation>{at} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{matches} in {chats}, {time} ms</source>
   <translation>{matches} in {chats}, {time} ms</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} matches</source>
   <extracomment>For one: {n} match</extracomment>
   <translation>
    <numerusform>{n} Treffer</numerusform>
    <numerusform>{n} Treffer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Archived</source>
   <translation>Archiviert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Messages found</source>
   <translation>Gefundene Nachrichten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Categories</source>
   <translation>Kategorien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Chat defaults</source>
   <translation>Chat-Vorgaben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>No setting is called “{words}”.</source>
   <translation>Keine Einstellung heißt „{words}“.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Reset this page</source>
   <translation>Diese Seite zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>“{category}” is as it was at first</source>
   <translation>„{category}“ ist wieder wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Copy the message</source>
   <translation>Nachricht kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete the message</source>
   <translation>Nachricht löschen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Earlier version</source>
   <translation>Frühere Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the last message, while the field is empty</source>
   <translation>Letzte Nachricht bearbeiten, solange das Feld leer ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the message</source>
   <translation>Nachricht bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everything in Inglenook can be done with the keyboard. Tab leads on.</source>
   <translation>Alles in Inglenook geht mit der Tastatur. Tab führt weiter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everywhere in the main window</source>
   <translation>Überall im Hauptfenster</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In a chat</source>
   <translation>In einem Chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the list of chats</source>
   <translation>In der Liste der Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the message field</source>
   <translation>Im Nachrichtenfeld</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the text of the chat, at the message with the outline</source>
   <translation>Im Text des Chats, bei der umrahmten Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In this window</source>
   <translation>In diesem Fenster</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Later version</source>
   <translation>Spätere Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Menu of a chat</source>
   <translation>Menü eines Chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message above</source>
   <translation>Nachricht darüber</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message below</source>
   <translation>Nachricht darunter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open or close a folder</source>
   <translation>Ordner auf- oder zuklappen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open the chat</source>
   <translation>Chat öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Quick chat, also while another program is in front</source>
   <translation>Schnellchat, auch wenn ein anderes Programm vorn ist</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select several</source>
   <translation>Mehrere auswählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select text</source>
   <translation>Text auswählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Send the message</source>
   <translation>Nachricht senden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Write the reply again</source>
   <translation>Antwort neu schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>{keys} or {more}</source>
   <translation>{keys} oder {more}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop did not give these keys. Choose others in its settings.</source>
   <translation>Der Desktop hat diese Tasten nicht vergeben. Wählen Sie in seinen Einstellungen andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop has taken the keys back.</source>
   <translation>Der Desktop hat die Tasten zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The keys were not allowed. You can allow them in the settings of your desktop.</source>
   <translation>Die Tasten wurden nicht erlaubt. Sie können sie in den Einstellungen Ihres Desktops erlauben.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>This desktop does not let programs have a key of their own. Give “inglenook --quick-chat” a key in the settings of your system.</source>
   <translation>Dieser Desktop lässt Programmen keine eigene Taste. Geben Sie „inglenook --quick-chat“ in den Einstellungen Ihres Systems eine Taste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>Another program has the keys {keys}. Choose others.</source>
   <translation>Ein anderes Programm hat die Tasten {keys}. Wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>The desktop did not give these keys. Choose others.</source>
   <translation>Der Desktop hat diese Tasten nicht vergeben. Wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>This keyboard has no such key. Choose other keys.</source>
   <translation>Diese Tastatur hat keine solche Taste. Wählen Sie andere Tasten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought</source>
   <comment>the model, before it answered</comment>
   <translation>Gedanken</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought for {duration}</source>
   <translation>{duration} nachgedacht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>{n} downloads</source>
   <extracomment>For one: {n} download</extracomment>
   <translation>
    <numerusform>{n} Download</numerusform>
    <numerusform>{n} Downloads</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Chat template</source>
   <translation>Chat-Vorlage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>No built-in one fits it: the model continues the text instead of answering it.</source>
   <translation>Keine eingebaute passt zu ihm: Das Modell setzt den Text fort, statt zu antworten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Only the first 64 KB are shown.</source>
   <translation>Nur die ersten 64 KB werden angezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Result for a sample chat</source>
   <translation>Ergebnis für einen Beispielchat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Runs in a sandbox: it cannot open files, the network or other chats</source>
   <translation>Läuft abgeschottet: kann weder Dateien noch das Netz noch andere Chats öffnen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Show the chat template as</source>
   <translation>Chat-Vorlage anzeigen als</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>There is nothing to show, because the file cannot be read.</source>
   <translation>Es gibt nichts anzuzeigen, weil die Datei nicht gelesen werden kann.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Trying the template...</source>
   <translation>Die Vorlage wird ausprobiert...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: the built-in one of {family}.</source>
   <translation>Stattdessen verwendet: die eingebaute von {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: {family}.</source>
   <translation>Stattdessen verwendet: {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code copied</source>
   <translation>Code kopiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy link</source>
   <translation>Link kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy message</source>
   <translation>Nachricht kopieren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Message copied</source>
   <translation>Nachricht kopiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Reply copied</source>
   <translation>Antwort kopiert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Save code as</source>
   <translation>Code speichern unter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>The code could not be saved. Try again in a moment.</source>
   <translation>Der Code konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Transcript</source>
   <translation>Chatverlauf</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>{file} saved</source>
   <translation>{file} gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>About {duration} left.</source>
   <translation>Noch etwa {duration}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Edited</source>
   <translation>Bearbeitet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Everything up to here was saved.</source>
   <translation>Alles bis hierher wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Only the beginning is shown here.</source>
   <translation>Nur der Anfang wird hier angezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reading your message</source>
   <translation>Ihre Nachricht wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Show all ({size})</source>
   <translation>Alles anzeigen ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The context is full.</source>
   <translation>Der Kontext ist voll.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model has no room left to go on with this reply. Start a new chat to continue.</source>
   <translation>Das Modell hat keinen Platz mehr, um diese Antwort fortzusetzen. Beginnen Sie einen neuen Chat, um weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model no longer sees anything above this line.</source>
   <translation>Das Modell sieht nichts mehr, was über dieser Linie steht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model stopped unexpectedly.</source>
   <translation>Das Modell wurde unerwartet beendet.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The reply reached its longest length.</source>
   <translation>Die Antwort hat ihre größte Länge erreicht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>This reply was cut short when Inglenook closed.</source>
   <translation>Diese Antwort brach ab, als Inglenook geschlossen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Version {at} of {count}</source>
   <translation>Version {at} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Write it again</source>
   <translation>Neu schreiben</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>text</source>
   <comment>code in no known language</comment>
   <translation>Text</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{done} of {n} tokens.</source>
   <extracomment>For one: {done} of {n} token.</extracomment>
   <translation>
    <numerusform>{done} von {n} Token.</numerusform>
    <numerusform>{done} von {n} Token.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{duration} to first token</source>
   <translation>{duration} bis zum ersten Token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{model} no longer sees anything above this line.</source>
   <translation>{model} sieht nichts mehr, was über dieser Linie steht.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{name}:</source>
   <translation>{name}:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{speed} tok/s</source>
   <translation>{speed} Token/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>There are no chats to export yet.</source>
   <translation>Es gibt noch keine Chats zum Exportieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>These {n} chats</source>
   <extracomment>For one: These {n} chat</extracomment>
   <translation>
    <numerusform>Dieser Chat</numerusform>
    <numerusform>Diese {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stopping</source>
   <translation>Wird gestoppt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} chats</source>
   <extracomment>For one: {done} of {n} chat</extracomment>
   <translation>
    <numerusform>{done} von {n} Chat</numerusform>
    <numerusform>{done} von {n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} messages</source>
   <extracomment>For one: {done} of {n} message</extracomment>
   <translation>
    <numerusform>{done} von {n} Nachricht</numerusform>
    <numerusform>{done} von {n} Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} chats so far</source>
   <extracomment>For one: {n} chat so far</extracomment>
   <translation>
    <numerusform>bisher {n} Chat</numerusform>
    <numerusform>bisher {n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} messages so far</source>
   <extracomment>For one: {n} message so far</extracomment>
   <translation>
    <numerusform>bisher {n} Nachricht</numerusform>
    <numerusform>bisher {n} Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Chat, {n} messages</source>
   <extracomment>For one: Chat, {n} message</extracomment>
   <translation>
    <numerusform>Chat, {n} Nachricht</numerusform>
    <numerusform>Chat, {n} Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete "{title}" for good?</source>
   <translation>„{title}“ endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good...</source>
   <translation>Endgültig löschen...</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete {n} things for good?</source>
   <extracomment>For one: Delete {n} thing for good?</extracomment>
   <translation>
    <numerusform>{n} Eintrag endgültig löschen?</numerusform>
    <numerusform>{n} Einträge endgültig löschen?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted</source>
   <comment>heading of a column</comment>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted chats, messages and folders</source>
   <translation>Gelöschte Chats, Nachrichten und Ordner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty message</source>
   <translation>Leere Nachricht</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty the trash?</source>
   <translation>Den Papierkorb leeren?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash...</source>
   <translation>Papierkorb leeren...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Kept for</source>
   <comment>heading of a column</comment>
   <translation>Bleibt noch</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Removing the words from the chats and from all backups. This may take a while.</source>
   <translation>Die Wörter werden aus den Chats und aus allen Sicherungen entfernt. Das kann eine Weile dauern.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Some of this was removed for good meanwhile.</source>
   <translation>Ein Teil davon wurde inzwischen endgültig entfernt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>The trash is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes "{title}" from this computer, and from all backups. It cannot be undone.</source>
   <translation>Das entfernt „{title}“ von diesem Computer und aus allen Sicherungen. Es kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes {n} things from this computer, and from all backups. It cannot be undone.</source>
   <extracomment>For one: This removes {n} thing from this computer, and from all backups. It cannot be undone.</extracomment>
   <translation>
    <numerusform>Das entfernt {n} Eintrag von diesem Computer und aus allen Sicherungen. Es kann nicht rückgängig gemacht werden.</numerusform>
    <numerusform>Das entfernt {n} Einträge von diesem Computer und aus allen Sicherungen. Es kann nicht rückgängig gemacht werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What</source>
   <comment>heading of a column</comment>
   <translation>Was</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What you delete is kept here for {n} days.</source>
   <extracomment>For one: What you delete is kept here for {n} day.</extracomment>
   <translation>
    <numerusform>Was Sie löschen, bleibt hier {n} Tag.</numerusform>
    <numerusform>Was Sie löschen, bleibt hier {n} Tage.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>When</source>
   <comment>heading of a column</comment>
   <translation>Wann</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} days</source>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Show Inglenook</source>
   <translation>Inglenook anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>This desktop has no notification area. Closing the window ends Inglenook.</source>
   <translation>Dieser Desktop hat keinen Infobereich. Das Schließen des Fensters beendet Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted the message</source>
   <translation>Nachricht gelöscht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted {n} messages</source>
   <extracomment>For one: Deleted {n} message</extracomment>
   <translation>
    <numerusform>{n} Nachricht gelöscht</numerusform>
    <numerusform>{n} Nachrichten gelöscht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Files cannot be added to a message that was sent. Send them with a new one.</source>
   <translation>Einer gesendeten Nachricht können keine Dateien hinzugefügt werden. Senden Sie sie mit einer neuen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to compute with, also for paid work, but for nothing else. Whoever you pass it on to is bound by that too.</source>
   <translation>Zum Rechnen frei nutzbar, auch für bezahlte Arbeit, aber für nichts anderes. Auch wer es von Ihnen bekommt, ist daran gebunden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 10 million dollars a year; above that you need Liquid AI's permission.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit von Firmen, die weniger als 10 Millionen Dollar im Jahr einnehmen; darüber brauchen Sie die Erlaubnis von Liquid AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 50 million dollars a year; above that you need AI21's permission.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit von Firmen, die weniger als 50 Millionen Dollar im Jahr einnehmen; darüber brauchen Sie die Erlaubnis von AI21.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for the harmful uses that its licence lists. Whoever you pass it on to is bound by that list too.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, aber nicht für die schädlichen Zwecke, die seine Lizenz aufzählt. Auch wer es von Ihnen bekommt, ist an diese Liste gebunden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for what Google's use policy forbids. If you pass it on, pass these terms on with it.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, aber nicht für das, was Googles Nutzungsrichtlinie verbietet. Wenn Sie es weitergeben, geben Sie diese Bedingungen mit.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, bis 700 Millionen Nutzer im Monat. Wenn Sie es weitergeben, schreiben Sie „Built with Llama“ dazu, lassen Sie den Namen dessen, was Sie daraus machen, mit „Llama“ beginnen und halten Sie sich an Metas Nutzungsrichtlinie.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy. People and firms in the European Union may not use the versions that see pictures.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, bis 700 Millionen Nutzer im Monat. Wenn Sie es weitergeben, schreiben Sie „Built with Llama“ dazu, lassen Sie den Namen dessen, was Sie daraus machen, mit „Llama“ beginnen und halten Sie sich an Metas Nutzungsrichtlinie. Personen und Firmen in der Europäischen Union dürfen die Versionen, die Bilder sehen, nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Meta Llama 3”, start the name of what you make of it with “Llama 3” and follow Meta's use policy.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, bis 700 Millionen Nutzer im Monat. Wenn Sie es weitergeben, schreiben Sie „Built with Meta Llama 3“ dazu, lassen Sie den Namen dessen, was Sie daraus machen, mit „Llama 3“ beginnen und halten Sie sich an Metas Nutzungsrichtlinie.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, with “Built with Llama” and Meta's use policy if you pass it on; above 700 million users a month you need Meta's permission. People and firms in the European Union have no right to it.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Wenn Sie es weitergeben, mit „Built with Llama“ und Metas Nutzungsrichtlinie; über 700 Millionen Nutzern im Monat brauchen Sie Metas Erlaubnis. Personen und Firmen in der Europäischen Union haben kein Recht daran.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Google's use policy. Not for treating patients unless the authorities have approved what you make of it.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, im Rahmen von Googles Nutzungsrichtlinie. Nicht zur Behandlung von Patienten, außer die Behörden haben genehmigt, was Sie daraus machen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Meta's use policy, but not to improve other language models. Above 700 million users a month you need Meta's permission.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, im Rahmen von Metas Nutzungsrichtlinie, aber nicht, um andere Sprachmodelle zu verbessern. Über 700 Millionen Nutzern im Monat brauchen Sie Metas Erlaubnis.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy, but not to improve other language models. Above 700 million users a month you need Databricks' permission.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, im Rahmen der Nutzungsrichtlinie der Hersteller, aber nicht, um andere Sprachmodelle zu verbessern. Über 700 Millionen Nutzern im Monat brauchen Sie die Erlaubnis von Databricks.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy. If you pass it on, say that it is built with Falcon.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit, im Rahmen der Nutzungsrichtlinie der Hersteller. Wenn Sie es weitergeben, sagen Sie, dass es auf Falcon aufbaut.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Above 100 million users a month you need Alibaba's permission.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Über 100 Millionen Nutzern im Monat brauchen Sie die Erlaubnis von Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on unchanged, pass Apple's notice on with it; Apple's names may not be used for advertising.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Wenn Sie es unverändert weitergeben, geben Sie Apples Hinweis mit; mit Apples Namen darf nicht geworben werden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who bypasses its safeguards or sues over it.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Wenn Sie es weitergeben, geben Sie den Hinweis von NVIDIA mit; die Lizenz endet für alle, die seine Schutzmaßnahmen umgehen oder seinetwegen klagen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who sues over it.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Wenn Sie es weitergeben, geben Sie den Hinweis von NVIDIA mit; die Lizenz endet für alle, die seinetwegen klagen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Very large services (100 million users or 20 million dollars a month) must show the model's name to their users.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Sehr große Dienste (100 Millionen Nutzer oder 20 Millionen Dollar im Monat) müssen ihren Nutzern den Namen des Modells zeigen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>Frei nutzbar, auch für bezahlte Arbeit. Sie dürfen es nur unverändert und mit Nennung der Autoren weitergeben.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>It has a licence of its own that the Hub has no name for. Read it before you use the model for work.</source>
   <translation>Es hat eine eigene Lizenz, für die der Hub keinen Namen hat. Lesen Sie sie, bevor Sie das Modell beruflich verwenden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker does not say which Creative Commons licence it has. Some of them forbid paid work, so ask before you use it for that.</source>
   <translation>Der Hersteller sagt nicht, welche Creative-Commons-Lizenz es hat. Manche davon verbieten bezahlte Arbeit. Fragen Sie also, bevor Sie es dafür verwenden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker says that the licence is not known. Ask before you use it for work.</source>
   <translation>Der Hersteller sagt, dass die Lizenz nicht bekannt ist. Fragen Sie, bevor Sie es beruflich verwenden.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without Alibaba's permission.</source>
   <translation>Nicht für bezahlte Arbeit ohne die Erlaubnis von Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without LG's permission.</source>
   <translation>Nicht für bezahlte Arbeit ohne die Erlaubnis von LG.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without a licence from Mistral AI.</source>
   <translation>Nicht für bezahlte Arbeit ohne eine Lizenz von Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. Free for everything else, if you name its authors when you pass it on.</source>
   <translation>Nicht für bezahlte Arbeit. Für alles andere frei, wenn Sie beim Weitergeben die Autoren nennen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>Nicht für bezahlte Arbeit. Wenn Sie es oder eine geänderte Version weitergeben, nennen Sie die Autoren und behalten Sie dieselbe Lizenz bei.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>Nicht für bezahlte Arbeit. Sie dürfen es nur unverändert und mit Nennung der Autoren weitergeben.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work: only for research that earns no money.</source>
   <translation>Nicht für bezahlte Arbeit: nur für Forschung, die kein Geld einbringt.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for use in the European Union, the United Kingdom and South Korea. Elsewhere free, also for paid work, below 100 million users a month.</source>
   <translation>Nicht für die Verwendung in der Europäischen Union, im Vereinigten Königreich und in Südkorea. Anderswo frei, auch für bezahlte Arbeit, unter 100 Millionen Nutzern im Monat.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research and trying out. Paid work needs a licence from Mistral AI.</source>
   <translation>Nur für Forschung und zum Ausprobieren. Bezahlte Arbeit braucht eine Lizenz von Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research, and not for passing on without Intel's conditions.</source>
   <translation>Nur für Forschung, und nicht zum Weitergeben ohne die Bedingungen von Intel.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a permission from 01.AI, which is free.</source>
   <translation>Bezahlte Arbeit braucht eine Erlaubnis von 01.AI, die kostenlos ist.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a registration with Zhipu AI.</source>
   <translation>Bezahlte Arbeit braucht eine Registrierung bei Zhipu AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for firms that earn less than 1 million dollars a year. Not for training other models.</source>
   <translation>Bezahlte Arbeit nur für Firmen, die weniger als 1 Million Dollar im Jahr einnehmen. Nicht zum Trainieren anderer Modelle.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for people and firms that earn less than 1 million dollars a year; above that it needs a licence from Stability AI.</source>
   <translation>Bezahlte Arbeit nur für Personen und Firmen, die weniger als 1 Million Dollar im Jahr einnehmen; darüber braucht es eine Lizenz von Stability AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, give it another name.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie eine geänderte Version weitergeben, geben Sie ihr einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, or let others use it over a network, it must stay under the same licence.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie eine geänderte Version weitergeben oder andere sie über ein Netz nutzen lassen, muss sie unter derselben Lizenz bleiben.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, say what you changed.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie eine geänderte Version weitergeben, sagen Sie, was Sie geändert haben.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, pass the licence on with it.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie es weitergeben, geben Sie die Lizenz mit.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, say where it comes from and of which date it is.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie es weitergeben, sagen Sie, woher es kommt und von welchem Datum es ist.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, it must stay under the same licence.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie es oder eine geänderte Version weitergeben, muss es unter derselben Lizenz bleiben.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie es oder eine geänderte Version weitergeben, nennen Sie die Autoren und behalten Sie dieselbe Lizenz bei.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Wenn Sie es oder eine geänderte Version weitergeben, nennen Sie die Autoren.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. There are no conditions.</source>
   <translation>Für alles nutzbar, auch für bezahlte Arbeit. Es gibt keine Bedingungen.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing and translating. Also understands pictures.</source>
   <translation>Sorgfältiges Schreiben und Übersetzen. Versteht auch Bilder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing in many languages. Also understands pictures.</source>
   <translation>Sorgfältiges Schreiben in vielen Sprachen. Versteht auch Bilder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday questions on small computers. Can think before it answers.</source>
   <translation>Alltagsfragen auf kleinen Computern. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday writing in English.</source>
   <translation>Alltägliches Schreiben auf Englisch.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in English.</source>
   <translation>Erklären, Rechnen und Logik auf Englisch.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in a small size.</source>
   <translation>Erklären, Rechnen und Logik in kleiner Größe.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Finding passages in documents. It does not chat.</source>
   <translation>Finden von Stellen in Dokumenten. Es chattet nicht.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at hard questions and long texts. Can think before it answers.</source>
   <translation>Gut bei schweren Fragen und langen Texten. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things, knows more than the 4B. Can think before it answers.</source>
   <translation>In den meisten Dingen gut, weiß mehr als das 4B. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things. Can think before it answers.</source>
   <translation>In den meisten Dingen gut. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions and code. Always thinks before it answers, and is quick for its size.</source>
   <translation>Schwere Fragen und Code. Denkt vor der Antwort immer nach und ist für seine Größe schnell.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions on computers with much memory. Can think, and is as quick as a small model.</source>
   <translation>Schwere Fragen auf Computern mit viel Arbeitsspeicher. Kann nachdenken und ist so schnell wie ein kleines Modell.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Office work: summaries, questions about documents, filling in forms.</source>
   <translation>Büroarbeit: Zusammenfassungen, Fragen zu Dokumenten, Ausfüllen von Formularen.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short everyday texts in English.</source>
   <translation>Kurze Alltagstexte auf Englisch.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short tasks on small computers: sorting, rewording, single sentences.</source>
   <translation>Kurze Aufgaben auf kleinen Computern: Sortieren, Umformulieren, einzelne Sätze.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Simple questions on almost any computer. Can think before it answers.</source>
   <translation>Einfache Fragen auf fast jedem Computer. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording on small computers, in many languages.</source>
   <translation>Zusammenfassen und Umformulieren auf kleinen Computern, in vielen Sprachen.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording, with room for long texts.</source>
   <translation>Zusammenfassen und Umformulieren, mit Platz für lange Texte.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers.</source>
   <translation>Rechnen und Logik. Denkt vor der Antwort immer nach.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers. Llama's licence applies as well.</source>
   <translation>Rechnen und Logik. Denkt vor der Antwort immer nach. Es gilt auch die Lizenz von Llama.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Very small and very fast, good for a first look. It often gets facts wrong.</source>
   <translation>Sehr klein und sehr schnell, gut für einen ersten Blick. Bei Fakten liegt es oft falsch.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and questions in European and Asian languages.</source>
   <translation>Schreiben und Fragen in europäischen und asiatischen Sprachen.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and summaries, with room for long texts.</source>
   <translation>Schreiben und Zusammenfassen, mit Platz für lange Texte.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in many languages. Also understands pictures.</source>
   <translation>Schreiben in vielen Sprachen. Versteht auch Bilder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in six European languages. Can think before it answers.</source>
   <translation>Schreiben in sechs europäischen Sprachen. Kann vor der Antwort nachdenken.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, explaining and mending code in many languages.</source>
   <translation>Schreiben, Erklären und Verbessern von Code in vielen Sprachen.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, summaries and questions in eight languages.</source>
   <translation>Schreiben, Zusammenfassen und Fragen in acht Sprachen.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Critic</source>
   <translation>Kritiker</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Looks for the weak points of a text or a plan</source>
   <translation>Sucht die schwachen Stellen eines Textes oder Plans</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Read what I give you as a fair but demanding critic.

Say in two sentences what it tries to do and whether it succeeds. Then name its weak points in the order in which they matter: claims without support, gaps in the reasoning, what a reader would misunderstand, what is missing, what could be left out. Quote the passage each time, and suggest how to mend it.

Name what is good too, where it is, so that I do not lose it when I revise. Do not flatter me and do not rewrite the whole.</source>
   <translation>Lies, was ich dir gebe, als fairer, aber anspruchsvoller Kritiker.

Sag in zwei Sätzen, was der Text erreichen will und ob es ihm gelingt. Nenne dann seine schwachen Stellen in der Reihenfolge ihrer Bedeutung: Behauptungen ohne Beleg, Lücken in der Argumentation, was Leser missverstehen würden, was fehlt, was wegbleiben könnte. Zitiere jedes Mal die Stelle und schlage vor, wie man sie verbessert.

Nenne auch, was gut ist, und wo, damit ich es beim Überarbeiten nicht verliere. Schmeichle mir nicht und schreibe nicht das Ganze um.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain code</source>
   <translation>Code erklären</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain the code I give you to a person who can program but does not know this code.

Begin with two or three sentences: what it is for, what goes in, what comes out. Then walk through it in the order in which it runs, by parts rather than by lines. Explain why something is done where that is not obvious, and name the language features or libraries that matter.

At the end list what may go wrong: mistakes, inputs it does not expect, and anything unsafe. Separate what you know from the code from what you suspect. Do not rewrite it unless I ask.</source>
   <translation>Erkläre den Code, den ich dir gebe, einer Person, die programmieren kann, aber diesen Code nicht kennt.

Beginne mit zwei oder drei Sätzen: wozu er da ist, was hineingeht, was herauskommt. Geh ihn dann in der Reihenfolge durch, in der er läuft, nach Teilen und nicht nach Zeilen. Erkläre, warum etwas getan wird, wo das nicht offensichtlich ist, und nenne die Sprachmittel oder Bibliotheken, auf die es ankommt.

Zähle am Ende auf, was schiefgehen kann: Fehler, unerwartete Eingaben und alles Unsichere. Trenne, was du aus dem Code weißt, von dem, was du vermutest. Schreibe ihn nicht um, außer ich bitte dich darum.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>What code does, step by step, and where it may fail</source>
   <translation>Was Code tut, Schritt für Schritt, und wo er scheitern kann</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Help me find ideas.

Give me ten ideas for what I describe, each in one or two sentences. Make them truly different from each other: some safe and simple, some cheap, some unusual, at least one that turns the question around. Do not explain why a list is useful and do not repeat my question.

Then name the three you would try first. For each say what it would take to begin this week, and the most likely reason why it would fail. Ask me one question whose answer would change your choice.</source>
   <translation>Hilf mir, Ideen zu finden.

Gib mir zehn Ideen zu dem, was ich beschreibe, jede in ein oder zwei Sätzen. Sie sollen wirklich verschieden sein: einige sicher und einfach, einige billig, einige ungewöhnlich, mindestens eine, die die Frage umdreht. Erkläre nicht, warum eine Liste nützlich ist, und wiederhole meine Frage nicht.

Nenne dann die drei, die du zuerst versuchen würdest. Sag zu jeder, was nötig wäre, um noch diese Woche anzufangen, und woran sie am wahrscheinlichsten scheitern würde. Stell mir eine Frage, deren Antwort deine Wahl ändern würde.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Ideas</source>
   <translation>Ideen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Many different ideas, then the best three</source>
   <translation>Viele verschiedene Ideen, dann die besten drei</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Asks you one question at a time, as for a job</source>
   <translation>Stellt Ihnen eine Frage nach der anderen, wie bei einer Bewerbung</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Interviewer</source>
   <translation>Interviewer</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>You are interviewing me. If I have not said for what (a job, an exam, a report, my memoirs), ask me that first.

Ask one question at a time and wait for my answer. Begin easily and become more demanding. Follow up where an answer is vague: ask for an example, a number or a reason. Do not comment on my answers meanwhile, and do not answer for me.

When I say "stop", or after ten questions, tell me what was convincing, what was not, and how two of my weaker answers could be said better in my own words.</source>
   <translation>Du interviewst mich. Wenn ich nicht gesagt habe, wofür (eine Stelle, eine Prüfung, ein Bericht, meine Erinnerungen), frag mich das zuerst.

Stell eine Frage nach der anderen und warte auf meine Antwort. Beginne leicht und werde anspruchsvoller. Hake nach, wo eine Antwort vage ist: Frag nach einem Beispiel, einer Zahl oder einem Grund. Kommentiere meine Antworten zwischendurch nicht und antworte nicht für mich.

Wenn ich „Stopp“ sage, oder nach zehn Fragen, sag mir, was überzeugend war, was nicht, und wie sich zwei meiner schwächeren Antworten in meinen eigenen Worten besser sagen ließen.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Help me write a letter or an e-mail.

If you do not know who it goes to, what I want from them, and by when, ask me first, in one message with at most three questions. Otherwise write it at once.

Write politely and to the point: the purpose in the first sentence, then the facts in order, then what I ask for, with a date where one is due. Use no legal phrases that I did not give you and invent no facts; where something is missing, put it in square brackets so that I can fill it in. Offer one shorter version at the end.</source>
   <translation>Hilf mir, einen Brief oder eine E-Mail zu schreiben.

Wenn du nicht weißt, an wen es geht, was ich möchte und bis wann, frag mich zuerst, in einer Nachricht mit höchstens drei Fragen. Sonst schreib gleich.

Schreib höflich und sachlich: den Anlass im ersten Satz, dann die Fakten der Reihe nach, dann worum ich bitte, mit einem Datum, wo eine Frist nötig ist. Verwende keine juristischen Wendungen, die nicht von mir stammen, und erfinde keine Fakten; wo etwas fehlt, setze es in eckige Klammern, damit ich es ergänzen kann. Biete am Ende eine kürzere Fassung an.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letter writer</source>
   <translation>Briefschreiber</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letters and e-mails to offices, firms and people</source>
   <translation>Briefe und E-Mails an Ämter, Firmen und Menschen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>From rough notes to minutes</source>
   <translation>Aus groben Notizen wird ein Protokoll</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Meeting notes</source>
   <translation>Besprechungsnotizen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Turn the notes or the transcript I give you into minutes of a meeting.

Use these headings, and leave out those that would be empty: Subject, date and who was there; Decisions; Tasks, each with the person and the date; Discussed, in short points by topic; Open questions.

Write only what the notes say. Do not guess who said something or who is to do it: write "not named" where it is missing. Keep numbers, names and dates exactly. Keep it short enough to be read in two minutes.</source>
   <translation>Mach aus den Notizen oder der Mitschrift, die ich dir gebe, das Protokoll einer Besprechung.

Verwende diese Überschriften und lass die weg, die leer wären: Thema, Datum und wer da war; Beschlüsse; Aufgaben, jeweils mit Person und Datum; Besprochen, in kurzen Punkten nach Thema; Offene Fragen.

Schreib nur, was in den Notizen steht. Rate nicht, wer etwas gesagt hat oder wer es tun soll: Schreib „nicht genannt“, wo es fehlt. Übernimm Zahlen, Namen und Daten genau. Halte es so kurz, dass man es in zwei Minuten lesen kann.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Corrects mistakes and leaves the voice alone</source>
   <translation>Verbessert Fehler und lässt den Ton, wie er ist</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofread the text I give you.

Correct spelling, grammar and punctuation, and nothing else: the wording, the tone and the order stay mine. Keep to the variety of the language that I use, British or American English for example.

First give me the corrected text. Then list the changes, each as: what stood there, what stands there now, and why in a few words. If a sentence is correct but hard to follow, suggest another one in that list instead of changing it. If there is nothing to correct, say so.</source>
   <translation>Lies den Text, den ich dir gebe, Korrektur.

Verbessere Rechtschreibung, Grammatik und Zeichensetzung, sonst nichts: Wortwahl, Ton und Reihenfolge bleiben meine. Bleib bei der Form der Sprache, die ich verwende, zum Beispiel Schweizer oder österreichisches Deutsch.

Gib mir zuerst den verbesserten Text. Zähle dann die Änderungen auf, jeweils: was dort stand, was jetzt dort steht, und warum, in wenigen Worten. Wenn ein Satz richtig, aber schwer verständlich ist, schlag in dieser Liste einen anderen vor, statt ihn zu ändern. Wenn es nichts zu verbessern gibt, sag das.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofreader</source>
   <translation>Korrekturleser</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Help me cook with what I have.

If I have not said it, ask once for how many people, how much time there is, and what somebody must not or does not want to eat. Then suggest three dishes in one sentence each, and wait for my choice.

Give the recipe for it with exact amounts in grams and millilitres, the ingredients in the order in which they are used, and numbered steps with times and temperatures. Say what can be replaced by what. Warn me where food must be cooked through or kept cold. Use only what I have, salt, pepper, oil and water, unless you say what has to be bought.</source>
   <translation>Hilf mir, mit dem zu kochen, was ich habe.

Wenn ich es nicht gesagt habe, frag einmal, für wie viele Personen, wie viel Zeit da ist und was jemand nicht essen darf oder nicht mag. Schlag dann drei Gerichte vor, jedes in einem Satz, und warte auf meine Wahl.

Gib mir dazu das Rezept mit genauen Mengen in Gramm und Millilitern, den Zutaten in der Reihenfolge, in der sie gebraucht werden, und nummerierten Schritten mit Zeiten und Temperaturen. Sag, was sich wodurch ersetzen lässt. Warne mich, wo etwas durchgegart oder kühl gehalten werden muss. Verwende nur, was ich habe, dazu Salz, Pfeffer, Öl und Wasser, es sei denn, du sagst, was gekauft werden muss.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Kitchen help</source>
   <translation>Küchenhilfe</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>What to cook from what there is</source>
   <translation>Was sich aus dem kochen lässt, was da ist</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Code reviewer</source>
   <translation>Code-Prüfer</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Finds mistakes first, matters of taste last</source>
   <translation>Findet zuerst Fehler, zuletzt Geschmacksfragen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Review the code I give you as a careful colleague would.

Look for mistakes first: wrong results, cases that are not handled, unsafe handling of input, resources that are not released, problems with several threads. Then for what makes it hard to change: unclear names, repetition, needless complication. Leave matters of taste to the end, or out.

For each finding say where it is, what happens because of it, and the smallest change that mends it, with code where that is clearer than words. Order the findings by how much they matter. Say plainly if you find nothing serious.</source>
   <translation>Prüfe den Code, den ich dir gebe, wie es ein sorgfältiger Kollege täte.

Such zuerst nach Fehlern: falsche Ergebnisse, nicht behandelte Fälle, unsicherer Umgang mit Eingaben, nicht freigegebene Ressourcen, Probleme mit mehreren Threads. Dann nach dem, was ihn schwer änderbar macht: unklare Namen, Wiederholungen, unnötige Komplikation. Geschmacksfragen kommen ans Ende oder bleiben weg.

Sag zu jedem Befund, wo er ist, was deswegen passiert und welche kleinste Änderung ihn behebt, mit Code, wo der klarer ist als Worte. Ordne die Befunde danach, wie wichtig sie sind. Sag offen, wenn du nichts Ernstes findest.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Plain words</source>
   <translation>Einfache Worte</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Rewrite what I give you in plain words.

Use short sentences and everyday words. Say who does what. Replace jargon, or explain it once where it is needed. Keep every fact, number, name and condition, and keep the tone polite. Do not add opinions and do not leave anything out.

Give me the rewritten text only. If a passage can be understood in two ways, add one line at the end that names both.</source>
   <translation>Schreib das, was ich dir gebe, in einfachen Worten neu.

Verwende kurze Sätze und Alltagswörter. Sag, wer was tut. Ersetze Fachsprache oder erkläre sie einmal, wo sie nötig ist. Behalte alle Tatsachen, Zahlen, Namen und Bedingungen bei und bleib im Ton höflich. Füge keine Meinungen hinzu und lass nichts weg.

Gib mir nur den neuen Text. Wenn sich eine Stelle auf zwei Arten verstehen lässt, füge am Ende eine Zeile hinzu, die beide nennt.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Says it simply, without losing anything</source>
   <translation>Sagt es einfach, ohne etwas zu verlieren</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise</source>
   <translation>Zusammenfassen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise the text I give you.

Begin with one sentence that says what it is about. Then list the main points, at most seven, each in one short sentence, in the order in which they matter. Keep names, numbers and dates exactly as they stand. Say what was decided and what is still open, where the text tells.

Use only what the text says. Where something is unclear or missing, say so instead of filling the gap. Answer in the language of the text.</source>
   <translation>Fasse den Text zusammen, den ich dir gebe.

Beginne mit einem Satz, der sagt, worum es geht. Nenne dann die wichtigsten Punkte, höchstens sieben, jeden in einem kurzen Satz, in der Reihenfolge ihrer Bedeutung. Übernimm Namen, Zahlen und Daten genau so, wie sie dastehen. Sag, was entschieden wurde und was noch offen ist, soweit der Text das verrät.

Verwende nur, was im Text steht. Wo etwas unklar ist oder fehlt, sag das, statt die Lücke zu füllen. Antworte in der Sprache des Textes.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>The main points of a text, in plain words</source>
   <translation>Die wichtigsten Punkte eines Textes, in einfachen Worten</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Between any two languages, with its doubts named</source>
   <translation>Zwischen zwei beliebigen Sprachen, mit genannten Zweifeln</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Translator</source>
   <translation>Übersetzer</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>You are a translator.

If I name a language, translate into it. Otherwise translate into English, and translate English into the language we used last; ask me if we used none yet.

Keep the meaning, the tone and the form: headings, lists and line breaks stay where they are. Leave names, code and quotations in the original. Choose the natural wording of a native writer over a word-for-word one.

Give me the translation only. Where a word has no good equivalent or the source is ambiguous, add a short note under the translation.</source>
   <translation>Du bist Übersetzer.

Wenn ich eine Sprache nenne, übersetze in sie. Sonst übersetze ins Deutsche, und Deutsches in die Sprache, die wir zuletzt verwendet haben; frag mich, wenn wir noch keine verwendet haben.

Behalte Sinn, Ton und Form: Überschriften, Listen und Zeilenumbrüche bleiben, wo sie sind. Lass Namen, Code und Zitate im Original. Wähle die natürliche Formulierung eines Muttersprachlers statt der wörtlichen.

Gib mir nur die Übersetzung. Wo ein Wort keine gute Entsprechung hat oder die Vorlage mehrdeutig ist, füge unter der Übersetzung eine kurze Anmerkung hinzu.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Helps you to work it out yourself</source>
   <translation>Hilft Ihnen, selbst auf die Lösung zu kommen</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Tutor</source>
   <translation>Tutor</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>You are a patient tutor.

Find out first what I know already and what I want to be able to do, with one question. Then lead me there in small steps: explain one thing at a time in a few sentences, give an example, and set me a short exercise. Wait for my answer before you go on.

When I make a mistake, do not give me the solution at once. Show me where it goes wrong, give a hint, and let me try again. Tell me honestly when something is right, half right or wrong. If you are not sure of a fact, say so and tell me how I can check it.</source>
   <translation>Du bist ein geduldiger Tutor.

Finde zuerst mit einer Frage heraus, was ich schon weiß und was ich können möchte. Führe mich dann in kleinen Schritten dorthin: Erkläre eine Sache nach der anderen in wenigen Sätzen, gib ein Beispiel und stell mir eine kurze Übung. Warte auf meine Antwort, bevor du weitermachst.

Wenn ich einen Fehler mache, gib mir nicht gleich die Lösung. Zeig mir, wo es schiefgeht, gib einen Hinweis und lass mich noch einmal versuchen. Sag mir ehrlich, wenn etwas richtig, halb richtig oder falsch ist. Wenn du dir bei einer Tatsache nicht sicher bist, sag es und sag mir, wie ich sie prüfen kann.</translation>
  </message>
 </context>
</TS>
