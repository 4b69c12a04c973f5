<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>inglenook</name>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong.</source>
   <translation>Une erreur s’est produite dans Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong. What it was stands in {path}.</source>
   <translation>Une erreur s’est produite dans Inglenook. Les détails sont dans {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted picture</source>
   <translation>Image collée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted picture {number}</source>
   <translation>Image collée {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted text</source>
   <translation>Texte collé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted text {number}</source>
   <translation>Texte collé {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted picture is larger than 20 MB. Paste a part of it.</source>
   <translation>L’image collée dépasse 20 Mo. Collez-en une partie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted text is larger than 10 MB. Paste a part of it.</source>
   <translation>Le texte collé dépasse 10 Mo. Collez-en une partie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} cannot be read. Check that it is still there.</source>
   <translation>Impossible de lire {name}. Vérifiez que le fichier est toujours là.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is a folder. Attach the files in it.</source>
   <translation>{name} est un dossier. Joignez les fichiers qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 10 MB. Attach a part of it.</source>
   <translation>{name} dépasse 10 Mo. Joignez-en une partie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 20 MB. Make the picture smaller.</source>
   <translation>{name} dépasse 20 Mo. Réduisez l’image.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a file. Files of text and pictures can be attached.</source>
   <translation>{name} n’est pas un fichier. Vous pouvez joindre des fichiers de texte et des images.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.</source>
   <translation>{name} n’est pas un fichier de texte. Vous pouvez joindre du texte et des images (PNG, JPEG, WebP, GIF).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>A newer version of Inglenook made this backup.</source>
   <translation>Cette sauvegarde vient d’une version plus récente d’Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Check that the folder {folder} can be written to.</source>
   <translation>Vérifiez qu’il est possible d’écrire dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup could be made.</source>
   <translation>Aucune sauvegarde n’a pu être faite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup was made, because the file with your chats is damaged.</source>
   <translation>Aucune sauvegarde n’a été faite, car le fichier de vos discussions est endommagé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
   <translation>Le dossier de sauvegarde {folder} est introuvable. Branchez son disque ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup in {folder} came out incomplete. It was removed.</source>
   <translation>La sauvegarde dans {folder} était incomplète. Elle a été retirée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the backups in {folder} does not keep what is written to it. Choose a folder on another disk.</source>
   <translation>Le disque des sauvegardes dans {folder} ne garde pas ce qui y est écrit. Choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the folder {folder} is full. Free some space on it.</source>
   <translation>Le disque du dossier {folder} est plein. Libérez-y de la place.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged.</source>
   <translation>Le fichier de vos discussions est endommagé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>This backup cannot be read: {reason}.</source>
   <translation>Impossible de lire cette sauvegarde : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Too many backups were made in this minute. Try again in the next one.</source>
   <translation>Trop de sauvegardes ont été faites pendant cette minute. Réessayez à la suivante.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>{folder}: {reason}.</source>
   <translation>{folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/code_files.py"></location>
   <source>{name} could not be saved. Choose another folder.</source>
   <translation>Impossible d’enregistrer {name}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log cannot be written, so nothing was sent. Make room on the disk.</source>
   <translation>Impossible d’écrire dans le journal des connexions : rien n’a été envoyé. Libérez de la place sur le disque.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be emptied.</source>
   <translation>Impossible de vider le journal des connexions {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be written.</source>
   <translation>Impossible d’écrire dans le journal des connexions {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Another program is using the chats. New messages cannot be saved until it lets go of them.</source>
   <translation>Un autre programme utilise les discussions. Les nouveaux messages ne peuvent pas être enregistrés tant qu’il ne les libère pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The chats cannot be opened. Check that the data folder is still there and can be written to.</source>
   <translation>Impossible d’ouvrir les discussions. Vérifiez que le dossier de données est toujours là et qu’il est possible d’y écrire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder belongs to someone else. New messages cannot be saved until it can be written to.</source>
   <translation>Le dossier de données appartient à un autre utilisateur. Les nouveaux messages ne peuvent pas être enregistrés tant qu’il n’est pas possible d’y écrire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder is read-only. New messages cannot be saved until it can be written to.</source>
   <translation>Le dossier de données est en lecture seule. Les nouveaux messages ne peuvent pas être enregistrés tant qu’il n’est pas possible d’y écrire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk is full. New messages cannot be saved yet.</source>
   <translation>Le disque est plein. Les nouveaux messages ne peuvent pas encore être enregistrés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk reports an error. New messages cannot be saved yet. Check that the disk is connected and has space.</source>
   <translation>Le disque signale une erreur. Les nouveaux messages ne peuvent pas encore être enregistrés. Vérifiez que le disque est branché et qu’il y a de la place.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is.</source>
   <translation>Le fichier de vos discussions est endommagé. Il a été laissé tel quel.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is. Move inglenook.db out of the data folder to go on without it.</source>
   <translation>Le fichier de vos discussions est endommagé. Il a été laissé tel quel. Pour continuer sans lui, déplacez inglenook.db hors du dossier de données.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats was moved or deleted. Move it back, or copy what you want to keep and start Inglenook again.</source>
   <translation>Le fichier de vos discussions a été déplacé ou supprimé. Remettez-le à sa place, ou copiez ce que vous voulez garder et redémarrez Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file {file} with your chats cannot be reached.</source>
   <translation>Impossible d’accéder au fichier {file} de vos discussions.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>This Python comes with SQLite {version}, which is too old. Install a Python with SQLite 3.37 or newer.</source>
   <translation>Ce Python contient SQLite {version}, une version trop ancienne. Installez un Python avec SQLite 3.37 ou plus récent.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Your chats were written by a newer version of Inglenook. They were not touched. Install that version to go on with them.</source>
   <translation>Vos discussions ont été écrites par une version plus récente d’Inglenook. Elles n’ont pas été modifiées. Installez cette version pour les continuer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Apr</source>
   <comment>a month, short</comment>
   <translation>avr.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>April</source>
   <comment>a month</comment>
   <translation>avril</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Aug</source>
   <comment>a month, short</comment>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>August</source>
   <comment>a month</comment>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Dec</source>
   <comment>a month, short</comment>
   <translation>déc.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>December</source>
   <comment>a month</comment>
   <translation>décembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Feb</source>
   <comment>a month, short</comment>
   <translation>févr.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>February</source>
   <comment>a month</comment>
   <translation>février</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jan</source>
   <comment>a month, short</comment>
   <translation>janv.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>January</source>
   <comment>a month</comment>
   <translation>janvier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jul</source>
   <comment>a month, short</comment>
   <translation>juil.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>July</source>
   <comment>a month</comment>
   <translation>juillet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jun</source>
   <comment>a month, short</comment>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>June</source>
   <comment>a month</comment>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Mar</source>
   <comment>a month, short</comment>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>March</source>
   <comment>a month</comment>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month</comment>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month, short</comment>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Nov</source>
   <comment>a month, short</comment>
   <translation>nov.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>November</source>
   <comment>a month</comment>
   <translation>novembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Oct</source>
   <comment>a month, short</comment>
   <translation>oct.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>October</source>
   <comment>a month</comment>
   <translation>octobre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Sep</source>
   <comment>a month, short</comment>
   <translation>sept.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>September</source>
   <comment>a month</comment>
   <translation>septembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>{day} {month} {year}, {time}</source>
   <translation>{day} {month} {year}, {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>All settings</source>
   <translation>Tous les réglages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Changed settings</source>
   <translation>Réglages modifiés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Chats</source>
   <comment>the file they are in</comment>
   <translation>Discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>as they were at first</source>
   <translation>comme au début</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{free} free of {total}</source>
   <translation>{free} libres sur {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>{n} characters, not shown here</source>
   <extracomment>For one: {n} character, not shown here</extracomment>
   <translation>
    <numerusform>{n} caractère, non affiché ici</numerusform>
    <numerusform>{n} caractères, non affichés ici</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/erase.py"></location>
   <source>The backups in {folder} cannot be reached, and would keep what you want gone. Connect their disk, or choose another folder for backups, and empty the trash then.</source>
   <translation>Les sauvegardes dans {folder} sont inaccessibles et garderaient ce que vous voulez effacer. Branchez leur disque, ou choisissez un autre dossier de sauvegarde, puis videz la corbeille.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/chats.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Chat</source>
   <comment>noun</comment>
   <translation>Discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Branch {number}</source>
   <translation>Branche {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>File: {name}</source>
   <translation>Fichier : {name}</translation>
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
   <translation>Instructions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <source>Picture: {name}</source>
   <translation>Image : {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Thought</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <source>Web page (HTML)</source>
   <translation>Page web (HTML)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/own_json.py"></location>
   <source>Inglenook (JSON, everything)</source>
   <translation>Inglenook (JSON, tout)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/training.py"></location>
   <source>Training data (JSONL)</source>
   <translation>Données d’entraînement (JSONL)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Cut short.</source>
   <translation>Interrompue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Edited.</source>
   <translation>Modifié.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed.</source>
   <translation>Échec.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed: {reason}</source>
   <translation>Échec : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Goes on after “{message}” ({who}).</source>
   <translation>Suite de « {message} » ({who}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reply</source>
   <comment>noun</comment>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Stopped.</source>
   <translation>Arrêtée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>This branch begins the chat.</source>
   <translation>Cette branche commence la discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Was being written when it was exported.</source>
   <translation>L’écriture était en cours pendant l’export.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/writing.py"></location>
   <source>{file} cannot be written: {reason}. Choose another place, or make room.</source>
   <translation>Impossible d’écrire {file} : {reason}. Choisissez un autre emplacement ou libérez de la place.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>Impossible de lire le fichier {file} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>Impossible d’écrire le fichier {file} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Impossible de créer le dossier {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be written to. Change its permissions, or choose another folder.</source>
   <translation>Impossible d’écrire dans le dossier {folder}. Changez ses droits d’accès ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>its folder is read-only or belongs to another user</source>
   <translation>son dossier est en lecture seule ou appartient à un autre utilisateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>the disk reports an error</source>
   <translation>le disque signale une erreur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>{folder} is a file, but a folder is needed there. Move it away.</source>
   <translation>{folder} est un fichier, mais un dossier est nécessaire à cet endroit. Déplacez-le.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/__init__.py"></location>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be read.</source>
   <translation>Impossible de lire {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It cannot be read.</source>
   <translation>La lecture est impossible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is larger than {size} MB.</source>
   <translation>La taille dépasse {size} Mo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is no file.</source>
   <translation>Ce n’est pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed far tighter than any chats are, and was not unpacked.</source>
   <translation>La compression est bien plus forte que pour des discussions. Rien n’a été décompressé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed in an uncommon way. Unpack the archive and import the folder.</source>
   <translation>La compression est d’un type inhabituel. Décompressez l’archive et importez le dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is protected by a password. Unpack the archive and import the folder.</source>
   <translation>Un mot de passe protège l’archive. Décompressez-la et importez le dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive has more than 100,000 files. Choose one with your chats only.</source>
   <translation>L’archive contient plus de 100 000 fichiers. Choisissez-en une avec vos seules discussions.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive holds more than 4 GB.</source>
   <translation>L’archive contient plus de 4 Go.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive is damaged there. Download it again.</source>
   <translation>L’archive est endommagée à cet endroit. Téléchargez-la à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>There is no permission to read it.</source>
   <translation>Les droits d’accès ne permettent pas la lecture.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be opened. Is it still there?</source>
   <translation>Impossible d’ouvrir {file}. Le fichier est-il toujours là ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is damaged and cannot be opened. Download it again.</source>
   <translation>{file} est endommagé et ne peut pas être ouvert. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is neither a file nor a folder.</source>
   <translation>{file} n’est ni un fichier ni un dossier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>A chat</source>
   <translation>Une discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is damaged.</source>
   <translation>Le contenu est endommagé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is larger than 20 MB.</source>
   <translation>La taille dépasse 20 Mo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/claude.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>It is not in the export.</source>
   <translation>L’export ne le contient pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is too large.</source>
   <translation>La taille est trop grande.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Not imported: {file}</source>
   <translation>Non importé : {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Only pictures and text files can be imported.</source>
   <translation>Seuls les images et les fichiers de texte peuvent être importés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>The chat has more than 60 MB of files.</source>
   <translation>Les fichiers de la discussion dépassent 60 Mo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>a file</source>
   <translation>un fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>{chat}: {files}</source>
   <translation>{chat} : {files}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{file} and {n} more</source>
   <extracomment>For one: {file} and {n} more</extracomment>
   <translation>
    <numerusform>{file} et {n} autre</numerusform>
    <numerusform>{file} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>Only its transcript is imported.</source>
   <translation>Seule sa transcription est importée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>There is no message in it.</source>
   <translation>Il n’y a aucun message.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a recording</source>
   <translation>un enregistrement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Chat without a name</source>
   <translation>Discussion sans nom</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>It has more than 200,000 messages.</source>
   <translation>Il y a plus de 200 000 messages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Something without a name</source>
   <translation>Élément sans nom</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>The rest was not imported: the message is longer than 10 million characters.</source>
   <translation>Le reste n’a pas été importé : le message dépasse 10 millions de caractères.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>The database is damaged there.</source>
   <translation>La base de données est endommagée à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} cannot be read. Close the program it belongs to and try again.</source>
   <translation>Impossible de lire {file}. Fermez le programme qui l’utilise et réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} is no database.</source>
   <translation>{file} n’est pas une base de données.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A part of it is larger than 64 MB.</source>
   <translation>Une partie dépasse 64 Mo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A tool was given something of an unknown kind.</source>
   <translation>Un outil a reçu quelque chose d’un type inconnu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>It is larger than 200 MB.</source>
   <translation>La taille dépasse 200 Mo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is no chat of GPT4All.</source>
   <translation>Ce n’est pas une discussion de GPT4All.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is of version {version} of the format, which is not known here.</source>
   <translation>La version {version} de ce format n’est pas connue ici.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It says that it has more parts than a chat can have.</source>
   <translation>Le nombre de parties annoncé dépasse ce qu’une discussion peut contenir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>Its parts lie too deep within each other.</source>
   <translation>Les parties sont imbriquées trop profondément.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>One of its messages is of an unknown kind.</source>
   <translation>Un des messages est d’un type inconnu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>The file ends early.</source>
   <translation>Le fichier s’arrête trop tôt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>The messages before that are imported.</source>
   <translation>Les messages qui précèdent sont importés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>The tool answered</source>
   <translation>L’outil a répondu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>picture</source>
   <translation>image</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <source>{n} of its messages could not be read.</source>
   <extracomment>For one: {n} of its messages could not be read.</extracomment>
   <translation>
    <numerusform>{n} message n’a pas pu être lu.</numerusform>
    <numerusform>{n} messages n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is larger than 64 MB, or has millions of parts.</source>
   <translation>La taille dépasse 64 Mo, ou il y a des millions de parties.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is not readable as JSON.</source>
   <translation>Ce n’est pas du JSON lisible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file ends in the middle of it.</source>
   <translation>Le fichier s’arrête au milieu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file goes on after the end of its list; that part was not read.</source>
   <translation>Le fichier continue après la fin de sa liste ; cette partie n’a pas été lue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>It is not beside the chats.</source>
   <translation>Il n’est pas avec les discussions.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>The database is damaged; what can be read of it is imported.</source>
   <translation>La base de données est endommagée ; ce qui est lisible est importé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>A part of the file</source>
   <translation>Une partie du fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>The attachments of this chat take more than 1 GB.</source>
   <translation>Les pièces jointes de cette discussion dépassent 1 Go.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This attachment cannot be read.</source>
   <translation>Impossible de lire cette pièce jointe.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This file was written by a newer version of Inglenook. Install that version to read it.</source>
   <translation>Ce fichier a été écrit par une version plus récente d’Inglenook. Installez cette version pour le lire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This folder has no number, or lies in too many others.</source>
   <translation>Ce dossier n’a pas de numéro, ou il est imbriqué dans trop d’autres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This version of Inglenook does not know what it is.</source>
   <translation>Cette version d’Inglenook ne sait pas ce que c’est.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{file} cannot be opened.</source>
   <translation>Impossible d’ouvrir {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} cannot be read: {reason}.</source>
   <translation>Impossible de lire {file} : {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{n} of its {all} messages cannot be read.</source>
   <extracomment>For one: {n} of its {all} messages cannot be read.</extracomment>
   <translation>
    <numerusform>{n} de ses {all} messages est illisible.</numerusform>
    <numerusform>{n} de ses {all} messages sont illisibles.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>A tool answered</source>
   <translation>Un outil a répondu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used a tool</source>
   <translation>A utilisé un outil</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used {tool}</source>
   <translation>A utilisé {tool}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>{tool} answered</source>
   <translation>{tool} a répondu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importing.py"></location>
   <source>Inglenook does not know what {file} is. Choose an export of ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.</source>
   <translation>Inglenook ne sait pas ce qu’est {file}. Choisissez un export de ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All ou Inglenook.</translation>
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
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>Inglenook is already running with this data folder.</source>
   <translation>Inglenook est déjà ouvert avec ce dossier de données.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The disk that holds {folder} cannot lock files. Choose a data folder on another disk.</source>
   <translation>Le disque qui contient {folder} ne permet pas de verrouiller des fichiers. Choisissez un dossier de données sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The file {path} cannot be opened. Change its permissions.</source>
   <translation>Impossible d’ouvrir le fichier {path}. Changez ses droits d’accès.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>A connection to {host} without a purpose was refused.</source>
   <translation>Une connexion à {host} sans motif a été refusée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates is not allowed. Allow it in Settings, Privacy.</source>
   <translation>La recherche de mises à jour n’est pas autorisée. Autorisez-la dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates needs the network, and Offline is on. Turn it off first.</source>
   <translation>Rechercher des mises à jour demande le réseau, et « Hors ligne » est activé. Désactivez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Le téléchargement de modèles n’est pas autorisé. Autorisez-le dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Télécharger des modèles demande le réseau, et « Hors ligne » est activé. Désactivez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model is not allowed. Allow it in Settings, Privacy.</source>
   <translation>La consultation de modèles en ligne n’est pas autorisée. Autorisez-la dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model needs the network, and Offline is on. Turn it off first.</source>
   <translation>Consulter un modèle en ligne demande le réseau, et « Hors ligne » est activé. Désactivez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>No secure connection to {host} could be made.</source>
   <translation>Aucune connexion sécurisée à {host} n’a pu être établie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>La recherche de modèles n’est pas autorisée. Autorisez-la dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Rechercher des modèles demande le réseau, et « Hors ligne » est activé. Désactivez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The certificate of {host} is not one that this computer trusts. Nothing was sent.</source>
   <translation>Cet ordinateur ne fait pas confiance au certificat de {host}. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The connection to {host} broke off.</source>
   <translation>La connexion à {host} s’est interrompue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The proxy set on this computer does not lead to {host}. Check its settings.</source>
   <translation>Le proxy réglé sur cet ordinateur ne mène pas à {host}. Vérifiez ses réglages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines is not allowed. Allow it in Settings, Privacy.</source>
   <translation>L’utilisation de moteurs distants n’est pas autorisée. Autorisez-la dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines needs the network, and Offline is on. Turn it off first.</source>
   <translation>Utiliser des moteurs distants demande le réseau, et « Hors ligne » est activé. Désactivez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} answered something that cannot be read, or broke off.</source>
   <translation>La réponse de {host} est illisible ou s’est interrompue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} cannot be reached. Check that this computer is connected to the network.</source>
   <translation>Impossible d’atteindre {host}. Vérifiez que cet ordinateur est connecté au réseau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} does not answer.</source>
   <translation>{host} ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us round in circles.</source>
   <translation>{host} nous fait tourner en rond.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us to an address that Inglenook does not open.</source>
   <translation>{host} nous envoie vers une adresse qu’Inglenook n’ouvre pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} was not found. Check that this computer is connected to the network.</source>
   <translation>{host} est introuvable. Vérifiez que cet ordinateur est connecté au réseau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/paths.py"></location>
   <source>The folder {folder} cannot be found. Choose another one.</source>
   <translation>Le dossier {folder} est introuvable. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be deleted: {reason}.</source>
   <translation>Impossible de supprimer le prompt : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be saved: {reason}.</source>
   <translation>Impossible d’enregistrer le prompt : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt has no name. Give it one.</source>
   <translation>Le prompt n’a pas de nom. Donnez-lui-en un.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt is larger than 100 KB. Make it shorter.</source>
   <translation>Le prompt dépasse 100 Ko. Raccourcissez-le.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt {name} says nothing. Write what the model is to do.</source>
   <translation>Le prompt {name} est vide. Écrivez ce que le modèle doit faire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>There is a prompt named {name} already. Choose another name.</source>
   <translation>Il y a déjà un prompt nommé {name}. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is larger than 100 KB, which is too much for a prompt.</source>
   <translation>{file} dépasse 100 Ko, ce qui est trop pour un prompt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a file.</source>
   <translation>{file} n’est pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a text file.</source>
   <translation>{file} n’est pas un fichier de texte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy {number})</source>
   <translation>{name} (copie {number})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (copie)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Restored from {backup}.</source>
   <translation>Restauré à partir de {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Some are in the folder {folder}.</source>
   <translation>Certains sont dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The chats cannot be restored: the disk reports an error.</source>
   <translation>Impossible de restaurer les discussions : le disque signale une erreur.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The damaged file is kept as {file}.</source>
   <translation>Le fichier endommagé est gardé sous le nom {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it in Settings, Backups.</source>
   <extracomment>For one: The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the backup in Settings, Backups.</extracomment>
   <translation>
    <numerusform>Le fichier de vos discussions a disparu. Il reste {backup}, avec {n} discussion : pour la retrouver, restaurez cette sauvegarde dans Réglages, Sauvegardes.</numerusform>
    <numerusform>Le fichier de vos discussions a disparu. Il reste {backup}, avec {n} discussions : pour les retrouver, restaurez cette sauvegarde dans Réglages, Sauvegardes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats was damaged.</source>
   <translation>Le fichier de vos discussions était endommagé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There is no folder for backups.</source>
   <translation>Il n’y a pas de dossier pour les sauvegardes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup, and nothing in the file could be read.</source>
   <translation>Il n’y avait pas de sauvegarde, et rien n’était lisible dans le fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup.</source>
   <translation>Il n’y avait pas de sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>This version of Inglenook has to change the file with your chats, and backs it up before.</source>
   <translation>Cette version d’Inglenook doit modifier le fichier de vos discussions et le sauvegarde d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>What was said after that could not be read.</source>
   <translation>Ce qui a été écrit ensuite n’était pas lisible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>the backup of {day} {month} {year} ({time})</source>
   <translation>la sauvegarde du {day} {month} {year} ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>this morning's backup ({time})</source>
   <translation>la sauvegarde de ce matin ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>today's backup ({time})</source>
   <translation>la sauvegarde d’aujourd’hui ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>yesterday's backup ({time})</source>
   <translation>la sauvegarde d’hier ({time})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} later ones</source>
   <comment>messages</comment>
   <extracomment>For one: {n} later one</extracomment>
   <translation>
    <numerusform>{n} plus récent</numerusform>
    <numerusform>{n} plus récents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back, and {later} from the damaged file.</source>
   <extracomment>For one: {n} message came back, and {later} from the damaged file.</extracomment>
   <translation>
    <numerusform>{n} message est revenu, et {later} du fichier endommagé.</numerusform>
    <numerusform>{n} messages sont revenus, et {later} du fichier endommagé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back.</source>
   <extracomment>For one: {n} message came back.</extracomment>
   <translation>
    <numerusform>{n} message est revenu.</numerusform>
    <numerusform>{n} messages sont revenus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could be read and are here.</source>
   <extracomment>For one: {n} message could be read and is here.</extracomment>
   <translation>
    <numerusform>{n} message était lisible et est ici.</numerusform>
    <numerusform>{n} messages étaient lisibles et sont ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could not be read.</source>
   <extracomment>For one: {n} message could not be read.</extracomment>
   <translation>
    <numerusform>{n} message n’était pas lisible.</numerusform>
    <numerusform>{n} messages n’étaient pas lisibles.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>A backup is to be restored, but the data folder cannot be changed: {reason}.</source>
   <translation>Une sauvegarde doit être restaurée, mais le dossier de données ne peut pas être modifié : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The backup cannot be copied beside your chats: {reason}.</source>
   <translation>Impossible de copier la sauvegarde à côté de vos discussions : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The data folder cannot be changed: {reason}.</source>
   <translation>Impossible de modifier le dossier de données : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The restored chats are in use by another program.</source>
   <translation>Un autre programme utilise les discussions restaurées.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>This backup is damaged. Choose another one.</source>
   <translation>Cette sauvegarde est endommagée. Choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/salvage.py"></location>
   <source>Recovered</source>
   <comment>a folder</comment>
   <translation>Récupérées</translation>
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
   <translation>Avancé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Allow</source>
   <translation>Autoriser</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among the likeliest tokens that together reach this probability. 1 is off.</source>
   <translation>Choisit parmi les tokens les plus probables qui, ensemble, atteignent cette probabilité. 1 : désactivé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among this many of the likeliest tokens.</source>
   <translation>Choisit parmi ce nombre de tokens les plus probables.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Chosen for this computer</source>
   <translation>Choisi pour cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Closing the window then keeps Inglenook there. It opens recent chats and the quick chat.</source>
   <translation>Fermer la fenêtre y laisse alors Inglenook. L’icône ouvre les discussions récentes et la discussion rapide.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Compared with the size your system uses.</source>
   <translation>Par rapport à la taille utilisée par votre système.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ctrl Enter</source>
   <translation>Ctrl Entrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Desktop</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Disk space for quick returns</source>
   <translation>Espace disque pour les retours rapides</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Four tokens are about three English words.</source>
   <translation>Quatre tokens font environ trois mots anglais.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>GB</source>
   <translation>Go</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Gives its memory back to other programs. The next message loads it again.</source>
   <translation>Rend la mémoire aux autres programmes. Le message suivant recharge le modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Higher keeps the model from saying the same again.</source>
   <translation>Plus haut, le modèle se répète moins.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>How much of a chat the model sees at once. More needs more memory.</source>
   <translation>Ce que le modèle voit d’une discussion à la fois. Plus grand demande plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Icon in the notification area</source>
   <translation>Icône dans la zone de notification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Kept of each chat, so that the model need not read it again when you come back.</source>
   <translation>Gardé de chaque discussion, pour que le modèle n’ait pas à la relire quand vous y revenez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Leaves out tokens this much less likely than the likeliest one.</source>
   <translation>Écarte les tokens bien moins probables que le plus probable.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less motion: nothing slides or spins.</source>
   <translation>Moins d’animations : rien ne glisse ni ne tourne.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Longest reply</source>
   <translation>Longueur maximale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Lower is steadier, higher is more varied</source>
   <translation>Plus bas : constant ; plus haut : varié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model and instructions</source>
   <translation>Modèle et instructions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model hub</source>
   <translation>Hub de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Motion</source>
   <translation>Animations</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Name chats automatically</source>
   <translation>Nommer les discussions automatiquement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Notify when a reply is finished</source>
   <translation>Prévenir quand une réponse est terminée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Of the window. Models answer in the language they are asked in.</source>
   <translation>Celle de la fenêtre. Les modèles répondent dans la langue de la question.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Opens a small window for a question, whichever program is in front.</source>
   <translation>Ouvre une petite fenêtre pour une question, quel que soit le programme au premier plan.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Processor threads</source>
   <translation>Threads du processeur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quick chat</source>
   <translation>Discussion rapide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Read replies to screen readers</source>
   <translation>Faire lire les réponses par le lecteur d’écran</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Repeat penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Replies</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Send with</source>
   <translation>Envoyer avec</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sent before every chat.</source>
   <translation>Envoyées avant chaque discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sentence by sentence, while the reply is written.</source>
   <translation>Phrase par phrase, pendant que la réponse s’écrit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Show speed and tokens under replies</source>
   <translation>Afficher la vitesse et les tokens sous les réponses</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Takes longer and is more often right</source>
   <translation>Plus long, et plus souvent juste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The model gives a new chat its title while it has nothing else to do.</source>
   <translation>Le modèle donne son titre à une nouvelle discussion quand il n’a rien d’autre à faire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read and were set aside as {name}. The defaults are used.</source>
   <translation>Les réglages n’ont pas pu être lus et ont été mis de côté sous le nom {name}. Les valeurs par défaut sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read, and {path} could not be moved away. The defaults are used.</source>
   <translation>Les réglages n’ont pas pu être lus, et {path} n’a pas pu être déplacé. Les valeurs par défaut sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Thinking</source>
   <translation>Réflexion</translation>
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
   <translation>Décharger le modèle inactif après</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Where models are searched and downloaded. Change it for a mirror.</source>
   <translation>Où les modèles sont recherchés et téléchargés. À changer pour un miroir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>While another window is in front. The notice names the chat and holds no reply.</source>
   <translation>Quand une autre fenêtre est au premier plan. L’avis nomme la discussion et ne contient pas la réponse.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Writing and reading</source>
   <translation>Écriture et lecture</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>{problem} The default settings are used.</source>
   <translation>{problem} Les réglages par défaut sont utilisés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.</source>
   <translation>Le proxy réglé sur cet ordinateur est d’un type qu’Inglenook ne peut pas utiliser. Indiquez un proxy HTTP.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>{host} leads into a private network. Nothing was sent to it.</source>
   <translation>{host} mène à un réseau privé. Rien ne lui a été envoyé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines</source>
   <extracomment>For one: Code, {n} line</extracomment>
   <translation>
    <numerusform>Code, {n} ligne</numerusform>
    <numerusform>Code, {n} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines, {language}</source>
   <extracomment>For one: Code, {n} line, {language}</extracomment>
   <translation>
    <numerusform>Code, {n} ligne, {language}</numerusform>
    <numerusform>Code, {n} lignes, {language}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>{size} GB</source>
   <translation>{size} Go</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{size} KB</source>
   <translation>{size} Ko</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/trash.py"></location>
   <source>The trash is empty, but another part of Inglenook still holds a copy. Empty the trash once more, or quit Inglenook.</source>
   <translation>La corbeille est vide, mais une autre partie d’Inglenook garde encore une copie. Videz la corbeille une fois de plus ou quittez Inglenook.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <source>{n} characters</source>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} caractère</numerusform>
    <numerusform>{n} caractères</numerusform>
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
    <numerusform>{n} token</numerusform>
    <numerusform>{n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried.</source>
   <translation>Le format de réponse n’a pas pu être essayé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried. Try again.</source>
   <translation>Le format de réponse n’a pas pu être essayé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid.</source>
   <translation>Le format de réponse n’est pas valide.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: a rule begins with itself.</source>
   <translation>Le format de réponse n’est pas valide : une règle commence par elle-même.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The reply format is not valid: it cannot be read.</source>
   <translation>Le format de réponse n’est pas valide : il est illisible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it ends too early.</source>
   <translation>Le format de réponse n’est pas valide : il s’arrête trop tôt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it has no rule named root.</source>
   <translation>Le format de réponse n’est pas valide : il n’a pas de règle nommée root.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it holds characters that are no text.</source>
   <translation>Le format de réponse n’est pas valide : il contient des caractères qui ne sont pas du texte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is a grammar and a JSON schema at once. Choose one.</source>
   <translation>Le format de réponse n’est pas valide : c’est à la fois une grammaire et un schéma JSON. Choisissez l’un des deux.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is longer than {size} KB.</source>
   <translation>Le format de réponse n’est pas valide : il dépasse {size} Ko.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is too complicated. Make it simpler.</source>
   <translation>Le format de réponse n’est pas valide : il est trop compliqué. Simplifiez-le.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it repeats something too often.</source>
   <translation>Le format de réponse n’est pas valide : il répète quelque chose trop souvent.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: no text of this model follows it.</source>
   <translation>Le format de réponse n’est pas valide : aucun texte de ce modèle ne peut le suivre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: the engine cannot work with it.</source>
   <translation>Le format de réponse n’est pas valide : le moteur ne peut pas l’utiliser.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: there is no rule named {rule}.</source>
   <translation>Le format de réponse n’est pas valide : il n’y a pas de règle nommée {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at its end.</source>
   <translation>Le format de réponse n’est pas valide : {fault}, à la fin.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at “{place}”.</source>
   <translation>Le format de réponse n’est pas valide : {fault}, à « {place} ».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/hardware.py"></location>
   <source>This computer's processor lacks {names}, which the engine needs. Use a computer from 2014 or later, or build llama-cpp-python on this one.</source>
   <translation>Il manque {names} au processeur de cet ordinateur, et le moteur en a besoin. Utilisez un ordinateur de 2014 ou plus récent, ou compilez llama-cpp-python sur celui-ci.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A bound of a number is no number.</source>
   <translation>Une limite de nombre n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A pattern is no text, or too long.</source>
   <translation>Un motif n’est pas du texte, ou il est trop long.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A whole number needs a smallest and a largest value, {most} values at most.</source>
   <translation>Un nombre entier demande une valeur minimale et une valeur maximale, avec {most} valeurs au plus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>Bounds are supported for whole numbers (“integer”) only.</source>
   <translation>Les limites ne sont acceptées que pour les nombres entiers (« integer »).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is longer than {size} KB.</source>
   <translation>La taille dépasse {size} Ko.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is nested too deeply.</source>
   <translation>L’imbrication est trop profonde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is not valid JSON.</source>
   <translation>Ce n’est pas du JSON valide.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It uses “{keyword}”, which is not supported.</source>
   <translation>« {keyword} » est utilisé, mais n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>The pattern “{pattern}” is not supported.</source>
   <translation>Le motif « {pattern} » n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>There is no type {type}.</source>
   <translation>Le type {type} n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>{value} stands where a schema is expected.</source>
   <translation>{value} se trouve là où un schéma est attendu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” may point into the schema itself only, not to {place}.</source>
   <translation>« $ref » ne peut renvoyer qu’à l’intérieur du schéma, pas à {place}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” points to {place}, which is not there.</source>
   <translation>« $ref » renvoie à {place}, qui n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“allOf” with more than one schema is not supported.</source>
   <translation>« allOf » avec plus d’un schéma n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“pattern” beside a length is not supported.</source>
   <translation>« pattern » avec une longueur n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“prefixItems” in this form is not supported.</source>
   <translation>« prefixItems » sous cette forme n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“properties” or “required” is not what it should be.</source>
   <translation>« properties » ou « required » n’a pas la forme attendue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” beside “{other}” is not supported.</source>
   <translation>« {keyword} » avec « {other} » n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is no count.</source>
   <translation>« {keyword} » n’est pas un nombre d’éléments.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is not supported.</source>
   <translation>« {keyword} » n’est pas accepté.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” may be {most} at most.</source>
   <translation>« {keyword} » peut valoir {most} au plus.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” needs a list of at least one.</source>
   <translation>« {keyword} » demande une liste d’au moins un élément.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{most}” is less than “{least}”.</source>
   <translation>« {most} » est inférieur à « {least} ».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>This kind of model does not write text. Choose another model.</source>
   <translation>Ce type de modèle n’écrit pas de texte. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>llama.cpp could not load the file.</source>
   <translation>llama.cpp n’a pas pu charger le fichier.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name} with a context of {n} tokens. Choose a shorter context or a smaller model.</source>
   <extracomment>For one: There is not enough memory for {name} with a context of {n} token. Choose a shorter context or a smaller model.</extracomment>
   <translation>
    <numerusform>Il n’y a pas assez de mémoire pour {name} avec un contexte de {n} token. Choisissez un contexte plus court ou un modèle plus petit.</numerusform>
    <numerusform>Il n’y a pas assez de mémoire pour {name} avec un contexte de {n} tokens. Choisissez un contexte plus court ou un modèle plus petit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name}. Close other programs or choose a smaller model.</source>
   <translation>Il n’y a pas assez de mémoire pour {name}. Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot be read. Check the disk it is on.</source>
   <translation>Impossible de lire {name}. Vérifiez le disque qui le contient.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot keep its context as {kind}. Choose f16 in the model's settings.</source>
   <translation>{name} ne peut pas garder son contexte en {kind}. Choisissez f16 dans les réglages du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} could not be loaded. It may be damaged: download it again or choose another model.</source>
   <translation>Impossible de charger {name}. Le fichier est peut-être endommagé : téléchargez-le à nouveau ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is incomplete or damaged. Download it again.</source>
   <translation>{name} est incomplet ou endommagé. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a GGUF model file. Choose another model.</source>
   <translation>{name} n’est pas un fichier de modèle GGUF. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a file. Choose a GGUF file.</source>
   <translation>{name} n’est pas un fichier. Choisissez un fichier GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a model that writes text. Choose another model.</source>
   <translation>{name} n’est pas un modèle qui écrit du texte. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not there any more. Choose another model.</source>
   <translation>{name} n’est plus là. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is of a kind that this version of Inglenook does not know yet. Choose another model.</source>
   <translation>Cette version d’Inglenook ne connaît pas encore le type de {name}. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>La lecture de {name} n’est pas permise. Changez ses droits d’accès.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} uses a vocabulary that this version of Inglenook does not know. Choose another model.</source>
   <translation>{name} utilise un vocabulaire que cette version d’Inglenook ne connaît pas. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>The engine could not be started to look at the model.</source>
   <translation>Le moteur n’a pas pu démarrer pour examiner le modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>{name} could not be examined. It may be damaged: download it again.</source>
   <translation>Impossible d’examiner {name}. Le fichier est peut-être endommagé : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The engine could not start. Install Inglenook again if this goes on.</source>
   <translation>Le moteur n’a pas pu démarrer. Si cela continue, réinstallez Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe.</source>
   <translation>Le modèle s’est arrêté de façon inattendue. Il a sans doute manqué de mémoire. Vos messages sont en sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe.</source>
   <translation>Le modèle s’est arrêté de façon inattendue. Son fichier est peut-être endommagé ou modifié. Vos messages sont en sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The model stopped unexpectedly. Your messages are safe.</source>
   <translation>Le modèle s’est arrêté de façon inattendue. Vos messages sont en sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe.</source>
   <translation>Le modèle s’est arrêté de façon inattendue : le moteur a rencontré un cas qu’il ne sait pas traiter. Vos messages sont en sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This computer's processor lacks an instruction the engine needs. Your messages are safe.</source>
   <translation>Il manque au processeur de cet ordinateur une instruction dont le moteur a besoin. Vos messages sont en sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This model's chat template took too long, so the engine was stopped. Use the built-in template for this model, or choose another model.</source>
   <translation>Le gabarit de discussion de ce modèle a pris trop de temps, et le moteur a été arrêté. Utilisez le gabarit intégré pour ce modèle ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>A built-in one takes its place.</source>
   <translation>Un gabarit intégré prend sa place.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>No built-in chat template fits this model.</source>
   <translation>Aucun gabarit de discussion intégré ne convient à ce modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file changes what was said.</source>
   <translation>Le gabarit de discussion du fichier du modèle change ce qui a été écrit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file leaves messages out.</source>
   <translation>Le gabarit de discussion du fichier du modèle omet des messages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The model continues your text instead of answering it.</source>
   <translation>Le modèle continue votre texte au lieu d’y répondre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>There is no message to answer yet. Write one first.</source>
   <translation>Il n’y a pas encore de message auquel répondre. Écrivez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>This model file has no chat template.</source>
   <translation>Ce fichier de modèle n’a pas de gabarit de discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The beginning of this reply does not follow the reply format, so it cannot be continued. Write it again.</source>
   <translation>Le début de cette réponse ne suit pas le format de réponse, elle ne peut donc pas être continuée. Réécrivez-la.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>“{text}” is {n} tokens for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</source>
   <extracomment>For one: “{text}” is {n} token for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</extracomment>
   <translation>
    <numerusform>« {text} » fait {n} token pour ce modèle, et seuls des tokens isolés peuvent être rendus plus ou moins probables. Raccourcissez-le ou retirez-le de la liste.</numerusform>
    <numerusform>« {text} » fait {n} tokens pour ce modèle, et seuls des tokens isolés peuvent être rendus plus ou moins probables. Raccourcissez-le ou retirez-le de la liste.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file cannot be read.</source>
   <translation>Impossible de lire le gabarit de discussion du fichier du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file does not work.</source>
   <translation>Le gabarit de discussion du fichier du modèle ne fonctionne pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file is longer than {size} KB.</source>
   <translation>Le gabarit de discussion du fichier du modèle dépasse {size} Ko.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/scheduler.py"></location>
   <source>The model could not go on with this reply. Try again.</source>
   <translation>Le modèle n’a pas pu continuer cette réponse. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template did not end within 2 seconds, so the model cannot be used with it.</source>
   <translation>Le gabarit de discussion n’a pas terminé en 2 secondes : le modèle ne peut pas être utilisé avec lui.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template ended the process that tried it, so the model cannot be used with it.</source>
   <translation>Le gabarit de discussion a fait échouer le processus d’essai : le modèle ne peut pas être utilisé avec lui.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The engine could not be started to try the template.</source>
   <translation>Le moteur n’a pas pu démarrer pour essayer le gabarit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>Loading was cancelled.</source>
   <translation>Le chargement a été annulé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>No model is loaded. Choose a model and try again.</source>
   <translation>Aucun modèle n’est chargé. Choisissez un modèle et réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>The model was unloaded before the reply was finished.</source>
   <translation>Le modèle a été déchargé avant la fin de la réponse.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>This conversation is {length} long, but {name} can read {n} tokens at a time. Start a new chat or shorten the message.</source>
   <extracomment>For one: This conversation is {length} long, but {name} can read {n} token at a time. Start a new chat or shorten the message.</extracomment>
   <translation>
    <numerusform>Cette discussion fait {length}, mais {name} peut lire {n} token à la fois. Commencez une nouvelle discussion ou raccourcissez le message.</numerusform>
    <numerusform>Cette discussion fait {length}, mais {name} peut lire {n} tokens à la fois. Commencez une nouvelle discussion ou raccourcissez le message.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Balanced</source>
   <translation>Équilibré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Inventive</source>
   <translation>Inventif</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Precise</source>
   <translation>Précis</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/connections.py"></location>
   <source>Inglenook was started with --offline: nothing goes online until it is started without it.</source>
   <translation>Inglenook a été démarré avec --offline : rien ne va en ligne tant qu’il n’est pas démarré sans cette option.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A folder cannot be moved into itself.</source>
   <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A reply is still being written in this chat. Wait for its end, or stop it.</source>
   <translation>Une réponse est encore en cours d’écriture dans cette discussion. Attendez la fin ou arrêtez-la.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>Choose a model first.</source>
   <translation>Choisissez d’abord un modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>The last reply is not saved yet. Make room on the disk and try again.</source>
   <translation>La dernière réponse n’est pas encore enregistrée. Libérez de la place sur le disque et réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>The files of this version are not known yet. Look the model up online first.</source>
   <translation>Les fichiers de cette version ne sont pas encore connus. Consultez d’abord le modèle en ligne.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>{model} has no files that Inglenook can use. Search for its name and GGUF.</source>
   <translation>{model} n’a pas de fichiers qu’Inglenook peut utiliser. Recherchez son nom et GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused. The part on disk is kept.</source>
   <translation>En pause. La partie déjà sur le disque est gardée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.</source>
   <translation>En pause : le disque a {free} libres et il manque {missing}. Libérez de la place, puis reprenez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: {reason}</source>
   <translation>En pause : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Stopped by an error in Inglenook.</source>
   <translation>Arrêté par une erreur d’Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model, {percent}%</source>
   <translation>Chargement du modèle, {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Something in Inglenook went wrong. Your messages are safe: start it again to go on.</source>
   <translation>Une erreur s’est produite dans Inglenook. Vos messages sont en sécurité : redémarrez-le pour continuer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine could not be started. Install Inglenook again if this goes on.</source>
   <translation>Le moteur n’a pas pu être démarré. Si cela continue, réinstallez Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine did not answer and was restarted. Your messages are safe: try again.</source>
   <translation>Le moteur ne répondait plus et a été redémarré. Vos messages sont en sécurité : réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The graphics card {names} will not be used any more: load the model again to try without it.</source>
   <translation>La carte graphique {names} ne sera plus utilisée : rechargez le modèle pour essayer sans elle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>This happened several times in a row: choose another model, or this one again to retry.</source>
   <translation>Cela s’est produit plusieurs fois de suite : choisissez un autre modèle, ou à nouveau celui-ci pour réessayer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for another reply to finish.</source>
   <translation>Attend la fin d’une autre réponse.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for the model.</source>
   <translation>Attend le modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} et {last}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{file} is not there any more.</source>
   <translation>{file} n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{model} cannot keep its context as {type}. Choose f16 in its settings.</source>
   <translation>{model} ne peut pas garder son contexte en {type}. Choisissez f16 dans ses réglages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} comes with Inglenook and stays.</source>
   <translation>{model} est fourni avec Inglenook et reste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} is not in the list any more.</source>
   <translation>{model} n’est plus dans la liste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/power.py"></location>
   <source>Saving what was written</source>
   <translation>Enregistrement de ce qui est écrit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Choose a folder outside of the data folder: what happens to the one should not happen to the other.</source>
   <translation>Choisissez un dossier hors du dossier de données : ce qui arrive à l’un ne doit pas arriver à l’autre.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Of {n} messages some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</source>
   <extracomment>For one: Of {n} message some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</extracomment>
   <translation>
    <numerusform>Des lettres de {n} message ont changé sur le disque, et aucune sauvegarde n’a les bonnes. Le disque est peut-être défaillant.</numerusform>
    <numerusform>Des lettres de {n} messages ont changé sur le disque, et aucune sauvegarde n’a les bonnes. Le disque est peut-être défaillant.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Restored {backup}.</source>
   <translation>Les discussions sont celles de {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The chats are older than the newest backup of them. Something has replaced their file. To bring the newer ones back, restore that backup in Settings, Backups.</source>
   <translation>Les discussions sont plus anciennes que leur dernière sauvegarde. Quelque chose a remplacé leur fichier. Pour retrouver les plus récentes, restaurez cette sauvegarde dans Réglages, Sauvegardes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged. Quit Inglenook and start it again: the newest backup is restored then, with all that is newer and can still be read.</source>
   <translation>Le fichier de vos discussions est endommagé. Quittez Inglenook et redémarrez-le : la dernière sauvegarde sera alors restaurée, avec tout ce qui est plus récent et encore lisible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before is {backup}.</source>
   <translation>L’état précédent est dans {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before was damaged, and is kept as {file}.</source>
   <translation>L’état précédent était endommagé. Il est gardé sous le nom {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>{n} messages had been damaged on the disk, and came back from a backup.</source>
   <extracomment>For one: {n} message had been damaged on the disk, and came back from a backup.</extracomment>
   <translation>
    <numerusform>{n} message avait été endommagé sur le disque et a été repris d’une sauvegarde.</numerusform>
    <numerusform>{n} messages avaient été endommagés sur le disque et ont été repris d’une sauvegarde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>Another export or import is still running. Wait for its end, or stop it.</source>
   <translation>Un autre export ou import est encore en cours. Attendez la fin ou arrêtez-le.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>This import was undone before.</source>
   <translation>Cet import a déjà été annulé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/undo.py"></location>
   <source>This was deleted for good meanwhile. It cannot be brought back.</source>
   <translation>Cela a été supprimé définitivement entre-temps, sans retour possible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” cannot be read: {reason}.</source>
   <translation>Impossible de lire le fichier « {name} » : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a file. Choose a GGUF file.</source>
   <translation>« {name} » n’est pas un fichier. Choisissez un fichier GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/download.py"></location>
   <source>Two files of this model have names that are the same on some systems, so they are not fetched.</source>
   <translation>Deux fichiers de ce modèle ont des noms identiques sur certains systèmes, ils ne sont donc pas téléchargés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Close other programs or choose a smaller model.</source>
   <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Fits</source>
   <translation>Convient</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, but only {free} is free.</source>
   <translation>Demande {need}, mais seulement {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free.</source>
   <translation>Demande {need} ; {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free. Other programs may become slow.</source>
   <translation>Demande {need} ; {free} sont libres. D’autres programmes peuvent ralentir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Tight</source>
   <translation>Serré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Too big</source>
   <translation>Trop gros</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>With a context of {n} tokens it fits.</source>
   <extracomment>For one: With a context of {n} token it fits.</extracomment>
   <translation>
    <numerusform>Avec un contexte de {n} token, il convient.</numerusform>
    <numerusform>Avec un contexte de {n} tokens, il convient.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>{name} needs {need}, but only {free} of memory is free.</source>
   <translation>{name} demande {need}, mais seulement {free} de mémoire sont libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is damaged. Download it again.</source>
   <translation>Le fichier « {name} » est endommagé. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends after {size}, before the model begins. Download it again.</source>
   <translation>Le fichier « {name} » est incomplet : il s’arrête à {size}, avant le début du modèle. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.</source>
   <translation>Le fichier « {name} » est incomplet : il s’arrête à {size} sur {whole}. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no language model that the engine knows, or it is damaged. Download it again, or choose another file.</source>
   <translation>« {name} » ne contient pas de modèle de langage connu du moteur, ou il est endommagé. Téléchargez-le à nouveau ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no weights. Choose a file with the whole model.</source>
   <translation>« {name} » ne contient pas de poids. Choisissez un fichier avec le modèle entier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is a GGUF file of version {version}, which is not supported. Choose a file of version 2 or 3.</source>
   <translation>« {name} » est un fichier GGUF de version {version}, qui n’est pas acceptée. Choisissez un fichier de version 2 ou 3.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is in an old form (type {number}) that is no longer supported. Choose another quantisation of the model.</source>
   <translation>« {name} » a une forme ancienne (type {number}) qui n’est plus acceptée. Choisissez une autre quantification du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a GGUF file. Choose a model in the GGUF format.</source>
   <translation>« {name} » n’est pas un fichier GGUF. Choisissez un modèle au format GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” was made for big-endian computers. Choose another file.</source>
   <translation>« {name} » a été fait pour des ordinateurs gros-boutistes. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>The makers of {model} decide who may have it. Ask for it on {page} first.</source>
   <translation>Les auteurs de {model} décident qui peut l’avoir. Demandez-le d’abord sur {page}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>There is no model {model} on {host}, or it is private.</source>
   <translation>Il n’y a pas de modèle {model} sur {host}, ou il est privé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>This state of {model} is not on {host} any more. Search for the model again.</source>
   <translation>Cet état de {model} n’est plus sur {host}. Recherchez à nouveau le modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>Réessayez dans quelques minutes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in {time}.</source>
   <translation>Réessayez dans {time}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>What answered is not {host}. If this network wants you to log in first, do so in a web browser and try again.</source>
   <translation>Ce qui a répondu n’est pas {host}. Si ce réseau vous demande de vous identifier, faites-le dans un navigateur web et réessayez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>this model</source>
   <comment>in the place of its name</comment>
   <translation>ce modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not accept the access token. Make a new one for {model}.</source>
   <translation>{host} n’accepte pas le jeton d’accès. Créez-en un nouveau pour {model}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not say which file “{name}” is, so it could not be verified and is not fetched.</source>
   <translation>{host} ne dit pas quel fichier est « {name} » ; il n’a donc pas pu être vérifié et n’est pas téléchargé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} gave an answer that makes no sense (error {status}).</source>
   <translation>{host} a donné une réponse qui n’a pas de sens (erreur {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} has a fault of its own (error {status}).</source>
   <translation>{host} a une panne de son côté (erreur {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} refuses to answer (error {status}).</source>
   <translation>{host} refuse de répondre (erreur {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} was asked too often from this address.</source>
   <translation>{host} a reçu trop de demandes de cette adresse.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{model} is gated: accept its licence on {page}, then enter an access token of that account in the details of the model.</source>
   <translation>L’accès à {model} est limité : acceptez sa licence sur {page}, puis saisissez un jeton d’accès de ce compte dans les détails du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not in {model} any more. Search for the model again.</source>
   <translation>« {name} » n’est plus dans {model}. Recherchez à nouveau le modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not the name of a model on the Hub.</source>
   <translation>« {name} » n’est pas le nom d’un modèle du Hub.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file suspicious. Better choose another one.</source>
   <translation>Les contrôles du Hub jugent ce fichier suspect. Mieux vaut en choisir un autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file unsafe. Better choose another one.</source>
   <translation>Les contrôles du Hub jugent ce fichier dangereux. Mieux vaut en choisir un autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>The disk is full: “{name}” was not copied. Make room, or use it where it lies.</source>
   <translation>Le disque est plein : « {name} » n’a pas été copié. Libérez de la place, ou utilisez-le là où il est.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>There are too many files called “{name}” in {folder}. Rename this one.</source>
   <translation>Il y a trop de fichiers nommés « {name} » dans {folder}. Renommez celui-ci.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” cannot be copied: {reason}. Use it where it lies.</source>
   <translation>Impossible de copier « {name} » : {reason}. Utilisez-le là où il est.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” needs {size}, but only {free} of the disk is free. Use it where it lies, or make room.</source>
   <translation>« {name} » demande {size}, mais seulement {free} du disque sont libres. Utilisez-le là où il est ou libérez de la place.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” differs from the published one. Delete it and download it again.</source>
   <translation>Le fichier « {name} » diffère de celui qui est publié. Supprimez-le et téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself.</source>
   <translation>Le fichier « {name} » a changé depuis sa première vérification. Ne l’utilisez que si vous l’avez remplacé vous-même.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Does not match</source>
   <translation>Ne correspond pas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Matches</source>
   <translation>Correspond</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>No reference</source>
   <translation>Sans référence</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Not checked</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Part {number} of {count} of “{name}” is missing. Download it too.</source>
   <translation>Il manque la partie {number} sur {count} de « {name} ». Téléchargez-la aussi.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>The folder “{name}” cannot be read: {reason}.</source>
   <translation>Impossible de lire le dossier « {name} » : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” does not write text. Choose a chat model.</source>
   <translation>« {name} » n’écrit pas de texte. Choisissez un modèle de discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is a later part of a model. Choose its first part, 00001.</source>
   <translation>« {name} » est une partie suivante d’un modèle. Choisissez sa première partie, 00001.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is an adapter, not a whole model. Choose the model it belongs to.</source>
   <translation>« {name} » est un adaptateur, pas un modèle entier. Choisissez le modèle dont il dépend.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is one of {n} files of a model and was renamed. Give all of them their names back.</source>
   <extracomment>For one: “{name}” is one of {n} file of a model and was renamed. Give all of them their names back.</extracomment>
   <translation>
    <numerusform>« {name} » est l’un des {n} fichiers d’un modèle et a été renommé. Rendez à tous leur nom.</numerusform>
    <numerusform>« {name} » est l’un des {n} fichiers d’un modèle et a été renommé. Rendez à tous leur nom.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is the part of a model that sees pictures. Choose the model's main file.</source>
   <translation>« {name} » est la partie d’un modèle qui voit les images. Choisissez le fichier principal du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” leads to a file that is not there.</source>
   <translation>« {name} » mène à un fichier qui n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Inglenook does not know this licence. Read it before you use the model for work.</source>
   <translation>Inglenook ne connaît pas cette licence. Lisez-la avant d’utiliser le modèle pour un travail.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Licence unknown</source>
   <translation>Licence inconnue</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>No licence given</source>
   <translation>Aucune licence indiquée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Nobody has said what it may be used for. Ask its maker before you use it for work.</source>
   <translation>Personne n’a dit à quoi il peut servir. Demandez à son auteur avant de l’utiliser pour un travail.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open source</source>
   <translation>Open source</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open weights</source>
   <translation>Poids ouverts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Restricted</source>
   <translation>Restreint</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Make room, then resume.</source>
   <translation>Libérez de la place, puis reprenez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk that holds {folder} takes no file as large as this one. Choose a model folder on another disk.</source>
   <translation>Le disque qui contient {folder} n’accepte pas un fichier aussi gros. Choisissez un dossier de modèles sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The {size} on disk is kept.</source>
   <translation>Les {size} déjà sur le disque sont gardés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>another program uses it, or its folder is read-only</source>
   <translation>un autre programme l’utilise, ou son dossier est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>{file} cannot be removed: {reason}.</source>
   <translation>Impossible de retirer {file} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>Models in {folder} are listed already.</source>
   <translation>Les modèles de {folder} sont déjà dans la liste.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The file is not where it was, in {folder}.</source>
   <translation>Le fichier n’est plus à sa place, dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} cannot be read. Choose another one.</source>
   <translation>Impossible de lire le dossier {folder}. Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} is not there now. Connect the drive it lies on.</source>
   <translation>Le dossier {folder} n’est pas là en ce moment. Branchez le disque qui le contient.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>{folder} holds everything you have. Choose the folder inside it that holds models.</source>
   <translation>{folder} contient tout ce que vous avez. Choisissez, à l’intérieur, le dossier qui contient les modèles.</translation>
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
   <translation>Images</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Fair. Some mistakes</source>
   <translation>Moyenne. Quelques erreurs</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Good. Best balance</source>
   <translation>Bonne. Meilleur équilibre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Nearly the original</source>
   <translation>Presque l’original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Poor. Last resort</source>
   <translation>Faible. En dernier recours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Same as the original</source>
   <translation>Identique à l’original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>The original</source>
   <translation>L’original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Very good</source>
   <translation>Très bonne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} cannot be put back from here. Look for it in the bin of your system.</source>
   <translation>{name} ne peut pas être remis à sa place d’ici. Cherchez-le dans la corbeille de votre système.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is in the bin, but {path} is there again.</source>
   <translation>{name} est dans la corbeille de votre système, mais {path} est de nouveau là.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is not in the bin any more.</source>
   <translation>{name} n’est plus dans la corbeille de votre système.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be deleted: {reason}.</source>
   <translation>Impossible de supprimer « {name} » : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be moved to the bin of your system. It is still there: keep it, or delete it for good.</source>
   <translation>Impossible de mettre « {name} » à la corbeille de votre système. Il est toujours là : gardez-le, ou supprimez-le définitivement.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be put back. It is in the bin of your system.</source>
   <translation>Impossible de remettre « {name} » à sa place. Il est dans la corbeille de votre système.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The name of this file is not safe to use on this computer, so it is not fetched.</source>
   <translation>Le nom de ce fichier n’est pas sûr pour cet ordinateur, il n’est donc pas téléchargé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The path of this file would be too long. Choose a model folder with a shorter path.</source>
   <translation>Le chemin de ce fichier serait trop long. Choisissez un dossier de modèles au chemin plus court.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} is a link. Nothing is written through a link: remove it, or add the folder it leads to as a model folder.</source>
   <translation>{path} est un lien. Rien n’est écrit à travers un lien : retirez-le, ou ajoutez comme dossier de modèles celui auquel il mène.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} leads out of the model folder, so nothing is written there.</source>
   <translation>{path} mène hors du dossier de modèles, rien n’y est donc écrit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>A web page came instead of the file. If this network asks for a login, log in with the browser.</source>
   <translation>Une page web est arrivée au lieu du fichier. Si ce réseau demande une identification, faites-la dans le navigateur.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Stopped after {n} tries.</source>
   <extracomment>For one: Stopped after {n} try.</extracomment>
   <translation>
    <numerusform>Arrêté après {n} essai.</numerusform>
    <numerusform>Arrêté après {n} essais.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The Hub has another file under this name than the one that was chosen. Look the model up again and choose anew.</source>
   <translation>Le Hub a sous ce nom un autre fichier que celui qui a été choisi. Consultez à nouveau le modèle et refaites votre choix.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The connection broke off.</source>
   <translation>La connexion s’est interrompue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk has {free} free. {needed} more are needed, and {spare} to spare. Make room, then resume.</source>
   <translation>Le disque a {free} libres. Il faut encore {needed}, plus une marge de {spare}. Libérez de la place, puis reprenez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk is nearly full.</source>
   <translation>Le disque est presque plein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The file differs from the published one, and again when it was fetched a second time. It was not kept. Try again later, or choose another version.</source>
   <translation>Le fichier diffère de celui qui est publié, et aussi après un second téléchargement. Il n’a pas été gardé. Réessayez plus tard ou choisissez une autre version.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Trying again in {seconds} s.</source>
   <translation>Nouvel essai dans {seconds} s.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>What came was not the published file, so it is fetched once more.</source>
   <translation>Ce qui est arrivé n’était pas le fichier publié ; il est téléchargé une seconde fois.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not accept the access token, so it is left away.</source>
   <translation>{host} n’accepte pas le jeton d’accès, il n’est donc pas utilisé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not hand the file out (HTTP {status}).</source>
   <translation>{host} ne donne pas le fichier (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not have the rest of the file.</source>
   <translation>{host} n’a pas le reste du fichier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} gets too many requests and asks us to wait.</source>
   <translation>{host} reçoit trop de demandes et nous prie d’attendre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a file of another size than the published one.</source>
   <translation>{host} a un fichier d’une autre taille que celui qui est publié.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a problem (HTTP {status}).</source>
   <translation>{host} a un problème (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} sent other bytes than were asked for.</source>
   <translation>{host} a envoyé d’autres octets que ceux demandés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” was changed while it was read. Verify it again later.</source>
   <translation>Le fichier « {name} » a changé pendant sa lecture. Vérifiez-le à nouveau plus tard.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/versions.py"></location>
   <source>top folder</source>
   <translation>dossier principal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>DISPLAY is “{display}”, which names no display. Set it to one, for example :0.</source>
   <translation>DISPLAY vaut « {display} », qui ne désigne aucun écran. Indiquez-en un, par exemple :0.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>No display server answers on {display}. Start Inglenook from a graphical desktop.</source>
   <translation>Aucun serveur d’affichage ne répond sur {display}. Démarrez Inglenook depuis un bureau graphique.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) or {fedora} (Fedora), then start again.</source>
   <translation>Il manque des bibliothèques système dont la fenêtre a besoin. Installez {debian} (Debian, Ubuntu) ou {fedora} (Fedora), puis redémarrez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>The display server on {display} does not let this user in. Start Inglenook as the user who is logged in to the desktop.</source>
   <translation>Le serveur d’affichage sur {display} refuse cet utilisateur. Démarrez Inglenook avec l’utilisateur connecté au bureau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>There is no display to open a window on. Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>Il n’y a pas d’affichage où ouvrir une fenêtre. Démarrez Inglenook depuis un bureau graphique, ou définissez DISPLAY ou WAYLAND_DISPLAY.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Add {n} GGUF files</source>
   <extracomment>For one: Add GGUF file</extracomment>
   <translation>
    <numerusform>Ajouter un fichier GGUF</numerusform>
    <numerusform>Ajouter {n} fichiers GGUF</numerusform>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Copy into the Inglenook folder</source>
   <translation>Copier dans le dossier d’Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use in place</source>
   <translation>Utiliser sur place</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use it in place, and it stays where it is. Or copy it into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Utilisé sur place, il reste où il est. Vous pouvez aussi le copier dans le dossier d’Inglenook ; cela prend la place deux fois, jusqu’à ce que vous supprimiez l’original.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use them in place, and they stay where they are. Or copy them into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Utilisés sur place, ils restent où ils sont. Vous pouvez aussi les copier dans le dossier d’Inglenook ; cela prend la place deux fois, jusqu’à ce que vous supprimiez les originaux.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>et {n} autre</numerusform>
    <numerusform>et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Download finished</source>
   <translation>Téléchargement terminé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Inglenook keeps running</source>
   <translation>Inglenook reste ouvert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Its icon brings the window back.</source>
   <translation>Son icône rouvre la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Archived chats</source>
   <translation>Discussions archivées</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Archived chats are out of the list, but searches still find them.</source>
   <translation>Les discussions archivées ne sont plus dans la liste, mais les recherches les trouvent.</translation>
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
   <translation>Fermer</translation>
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
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>No chat is archived.</source>
   <translation>Aucune discussion n’est archivée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Nothing found.</source>
   <translation>Rien n’a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Search archived chats</source>
   <translation>Rechercher dans les archives</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>(The preview ends here. The whole file is attached.)</source>
   <translation>(L’aperçu s’arrête ici. Le fichier entier est joint.)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Edit the waiting message</source>
   <translation>Modifier le message en attente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Models cannot see pictures in this version.</source>
   <translation>Les modèles ne peuvent pas voir d’images dans cette version.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove the waiting message</source>
   <translation>Retirer le message en attente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Send now</source>
   <translation>Envoyer maintenant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Show {name}</source>
   <translation>Afficher {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waiting messages</source>
   <translation>Messages en attente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waits: {message}</source>
   <translation>En attente : {message}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait for the end of this reply</source>
   <extracomment>For one: {n} message waits for the end of this reply</extracomment>
   <translation>
    <numerusform>{n} message attend la fin de cette réponse</numerusform>
    <numerusform>{n} messages attendent la fin de cette réponse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait, not sent yet</source>
   <extracomment>For one: {n} message waits, not sent yet</extracomment>
   <translation>
    <numerusform>{n} message attend, pas encore envoyé</numerusform>
    <numerusform>{n} messages attendent, pas encore envoyés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Backup of {time}</source>
   <translation>Sauvegarde : {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Chats</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Checked</source>
   <comment>a backup</comment>
   <translation>Vérifiée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Newer version</source>
   <translation>Version plus récente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Today {time}</source>
   <translation>Aujourd’hui {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>When</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Yesterday {time}</source>
   <translation>Hier {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>today at {time}</source>
   <translation>aujourd’hui à {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>yesterday at {time}</source>
   <translation>hier à {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} at {time}</source>
   <translation>le {day} {month} {year} à {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} {time}</source>
   <translation>{day} {month} {year} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>A backup is made when something has changed, at most every half hour, and when you quit. Each is opened and checked before it counts.</source>
   <translation>Une sauvegarde est faite quand quelque chose a changé, au plus toutes les demi-heures, et quand vous quittez. Chacune est ouverte et vérifiée avant de compter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>All of the last 2 days are kept, then one a day, a week, and a month.</source>
   <translation>Toutes celles des 2 derniers jours sont gardées, puis une par jour, par semaine et par mois.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Backed up {time}</source>
   <translation>Sauvegardé {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Brings the chats back as they were in the selected backup</source>
   <translation>Ramène les discussions telles qu’elles étaient dans la sauvegarde sélectionnée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose a folder for backups</source>
   <translation>Choisir un dossier pour les sauvegardes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose another folder...</source>
   <translation>Choisir un autre dossier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Earlier states of your chats</source>
   <translation>États antérieurs de vos discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Inglenook starts again for this.</source>
   <translation>Inglenook redémarre pour cela.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>It has {chats} with {messages}.</source>
   <translation>Elle contient {chats} avec {messages}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backup yet</source>
   <translation>Pas encore de sauvegarde</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backups yet. The first one is made soon.</source>
   <translation>Pas encore de sauvegarde. La première sera bientôt faite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>No program on this computer can show folders.</source>
   <translation>Aucun programme de cet ordinateur ne peut afficher les dossiers.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore and start again</source>
   <translation>Restaurer et redémarrer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore the backup of {time}?</source>
   <translation>Restaurer la sauvegarde faite {time} ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore...</source>
   <translation>Restaurer...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The folder {folder} is not there.</source>
   <translation>Le dossier {folder} est introuvable.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The last backup was not made</source>
   <translation>La dernière sauvegarde n’a pas été faite</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The oldest ones go first; the newest three always stay.</source>
   <translation>Les plus anciennes partent d’abord ; les trois plus récentes restent toujours.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The {chats} with {messages} you have now are backed up first, so that you can come back to that.</source>
   <translation>L’état actuel ({chats} avec {messages}) est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use at most</source>
   <translation>Utiliser au plus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use the usual folder</source>
   <translation>Utiliser le dossier habituel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>What you have now is backed up first, so that you can come back to that.</source>
   <translation>L’état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Working on the backups</source>
   <translation>Travail en cours sur les sauvegardes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups back up now safety</source>
   <comment>words to search for</comment>
   <translation>sauvegardes sauvegarder maintenant sécurité backup</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups folder where kept room disk use at most gb</source>
   <comment>words to search for</comment>
   <translation>sauvegardes dossier emplacement où gardées place disque utiliser au plus go backup</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups restore bring back earlier</source>
   <comment>words to search for</comment>
   <translation>sauvegardes restaurer retrouver ramener antérieur ancien backup</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>{n} backups, {size}.</source>
   <extracomment>For one: {n} backup, {size}.</extracomment>
   <translation>
    <numerusform>{n} sauvegarde, {size}.</numerusform>
    <numerusform>{n} sauvegardes, {size}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} messages</source>
   <extracomment>For one: {n} message</extracomment>
   <translation>
    <numerusform>{n} message</numerusform>
    <numerusform>{n} messages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/badges.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Nothing found for "{words}"</source>
   <translation>Aucun résultat pour « {words} »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <source>Your chats will be listed here.</source>
   <translation>Vos discussions s’afficheront ici.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat title</source>
   <translation>Titre de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <source>Folder name</source>
   <translation>Nom du dossier</translation>
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
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Archive</source>
   <comment>verb</comment>
   <translation>Archiver</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Delete {n} chats</source>
   <extracomment>For one: Delete</extracomment>
   <translation>
    <numerusform>Supprimer</numerusform>
    <numerusform>Supprimer {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export...</source>
   <translation>Exporter...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Move to folder...</source>
   <translation>Déplacer vers un dossier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New chat here</source>
   <translation>Nouvelle discussion ici</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New folder inside</source>
   <translation>Nouveau dossier à l’intérieur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Open in new window</source>
   <translation>Ouvrir dans une nouvelle fenêtre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Restore from the archive</source>
   <translation>Sortir des archives</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Settings...</source>
   <translation>Réglages...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Sort by</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Trash...</source>
   <translation>Corbeille...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Unpin</source>
   <translation>Désépingler</translation>
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
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>archived</source>
   <translation>archivée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>closed</source>
   <comment>a folder</comment>
   <translation>fermé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>folder</source>
   <translation>dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>new reply</source>
   <translation>nouvelle réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>open</source>
   <comment>a folder</comment>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>pinned</source>
   <translation>épinglée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>waiting its turn</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>writing</source>
   <translation>écriture en cours</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} chats</source>
   <extracomment>For one: {n} chat</extracomment>
   <translation>
    <numerusform>{n} discussion</numerusform>
    <numerusform>{n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By day of creation</source>
   <translation>Par date de création</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By title</source>
   <translation>Par titre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Newest first</source>
   <translation>Les plus récentes d’abord</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Oldest first</source>
   <translation>Les plus anciennes d’abord</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Pinned</source>
   <translation>Épinglées</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>As in Settings</source>
   <translation>Réglage général</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Back to {value}</source>
   <translation>Revenir à {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Chat settings</source>
   <translation>Réglages de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Close chat settings</source>
   <translation>Fermer les réglages de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>From Settings.</source>
   <translation>Viennent des Réglages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Instructions of this chat</source>
   <translation>Instructions de cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>New each time</source>
   <translation>Au hasard</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Only in this chat.</source>
   <translation>Pour cette discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own numbers</source>
   <translation>Personnalisé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own words</source>
   <translation>Texte personnel</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt library...</source>
   <translation>Bibliothèque...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Save as prompt...</source>
   <translation>Créer un prompt...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The folder {name} adds its own before these.</source>
   <translation>Le dossier {name} place les siennes avant.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The same seed and the same words give the same reply.</source>
   <translation>La même graine et les mêmes mots donnent la même réponse.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>What the model is to know or do in every reply</source>
   <translation>Ce que le modèle doit savoir ou faire dans chaque réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to a new one each time</source>
   <translation>{setting} : revenir au hasard à chaque fois</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to {value}</source>
   <translation>{setting} : revenir à {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>A new chat</source>
   <translation>Une nouvelle discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Choose a model to begin</source>
   <translation>Choisissez un modèle pour commencer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Choose the model</source>
   <translation>Choisir le modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Continue the last reply</source>
   <translation>Continuer la dernière réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last code block</source>
   <translation>Copier le dernier bloc de code</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last reply</source>
   <translation>Copier la dernière réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Find in this chat</source>
   <translation>Rechercher dans cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Go to the message field</source>
   <translation>Aller au champ de message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Load anyway</source>
   <translation>Charger quand même</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Open a GGUF file</source>
   <translation>Ouvrir un fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Stop the reply</source>
   <translation>Arrêter la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>This chat is saved now.</source>
   <translation>Cette discussion est maintenant enregistrée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees</source>
   <translation>Ce que le modèle voit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here is not saved. It is gone when you close this chat.</source>
   <translation>Ce que vous écrivez ici n’est pas enregistré. Tout disparaît quand vous fermez cette discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here stays on this computer.</source>
   <translation>Ce que vous écrivez ici reste sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Write the last reply again</source>
   <translation>Réécrire la dernière réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Close window</source>
   <translation>Fermer la fenêtre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Next area</source>
   <translation>Zone suivante</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Previous area</source>
   <translation>Zone précédente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Rename chat</source>
   <translation>Renommer la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <source>{title} - Inglenook</source>
   <translation>{title} - Inglenook</translation>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo delete</source>
   <translation>Annuler la suppression</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>About Inglenook</source>
   <translation>À propos d’Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files</source>
   <translation>Joindre des fichiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Compare models</source>
   <translation>Comparer des modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Edit the last message</source>
   <translation>Modifier le dernier message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Glossary</source>
   <translation>Glossaire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import...</source>
   <translation>Importer...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Larger text</source>
   <translation>Agrandir le texte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>New chat that is not saved</source>
   <translation>Nouvelle discussion non enregistrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Recent chats</source>
   <translation>Discussions récentes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Search and commands</source>
   <translation>Recherche et commandes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Search chats</source>
   <translation>Rechercher une discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages</source>
   <translation>Rechercher dans les messages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Search messages for "{words}"</source>
   <translation>Rechercher « {words} » dans les messages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar</source>
   <translation>Barre latérale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Smaller text</source>
   <translation>Réduire le texte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto, on, off</source>
   <translation>Réflexion : auto, activée, désactivée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Type to find a chat or a command</source>
   <translation>Écrivez pour trouver une discussion ou une commande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo archive</source>
   <translation>Annuler l’archivage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo move</source>
   <translation>Annuler le déplacement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo restore</source>
   <translation>Annuler la restauration</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Use {model}</source>
   <translation>Utiliser {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Add a model</source>
   <translation>Ajouter un modèle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask all {n} models</source>
   <extracomment>For one: Ask all {n} models</extracomment>
   <translation>
    <numerusform>Interroger les {n} modèles</numerusform>
    <numerusform>Interroger les {n} modèles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask both models</source>
   <translation>Interroger les deux modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Choose the models to begin</source>
   <translation>Choisissez les modèles pour commencer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Compare</source>
   <comment>noun</comment>
   <translation>Comparaison</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>End compare</source>
   <translation>Terminer la comparaison</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Model {number}</source>
   <translation>Modèle {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>One model is in memory at a time, so they answer one after the other.</source>
   <translation>Un seul modèle est en mémoire à la fois ; ils répondent donc l’un après l’autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Scroll together</source>
   <translation>Défiler ensemble</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar  Ctrl B</source>
   <translation>Barre latérale  Ctrl B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>The models are still answering.</source>
   <translation>Les modèles répondent encore.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer</source>
   <comment>verb</comment>
   <translation>Répondre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer of model {number}</source>
   <translation>Réponse du modèle {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer {number}</source>
   <translation>Réponse {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Ask something below.</source>
   <translation>Posez une question ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Keep this reply</source>
   <translation>Garder cette réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Kept</source>
   <translation>Gardée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Let the chat go on with this reply</source>
   <translation>Continuer la discussion avec cette réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Not asked yet.</source>
   <translation>Pas encore interrogé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove model {number}</source>
   <translation>Retirer le modèle {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove this model. Its answer stays in the chat.</source>
   <translation>Retirer ce modèle. Sa réponse reste dans la discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>The chat goes on with this reply</source>
   <translation>La discussion continue avec cette réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Waits for its turn. One model is in memory at a time.</source>
   <translation>Attend son tour. Un seul modèle est en mémoire à la fois.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Writing</source>
   <comment>the model, now</comment>
   <translation>Écrit</translation>
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
   <translation>{name} : {value}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>{n} tokens so far</source>
   <extracomment>For one: {n} token so far</extracomment>
   <translation>
    <numerusform>{n} token pour l’instant</numerusform>
    <numerusform>{n} tokens pour l’instant</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>A file is still being read.</source>
   <translation>Un fichier est encore en cours de lecture.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>At most {n} files can be attached to a message.</source>
   <extracomment>For one: At most {n} file can be attached to a message.</extracomment>
   <translation>
    <numerusform>Un message peut avoir {n} fichier joint au plus.</numerusform>
    <numerusform>Un message peut avoir {n} fichiers joints au plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files  {keys}</source>
   <translation>Joindre des fichiers  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send when this reply has ended</source>
   <translation>Envoyer à la fin de cette réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>The picture in the clipboard cannot be used.</source>
   <translation>L’image du presse-papiers ne peut pas être utilisée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto</source>
   <translation>Réflexion : auto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: off</source>
   <translation>Réflexion : désactivée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: on</source>
   <translation>Réflexion : activée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Whether the model thinks before it answers  {keys}</source>
   <translation>Si le modèle réfléchit avant de répondre  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write a message</source>
   <translation>Écrire un message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write the next message; it waits its turn</source>
   <translation>Écrire le message suivant ; il attend son tour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>{name}, {size}, is attached.</source>
   <translation>{name}, {size}, est joint.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Blocked</source>
   <translation>Bloqué</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Connection log</source>
   <translation>Journal des connexions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Download</source>
   <comment>why connected</comment>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Ended early</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Error {status}</source>
   <translation>Erreur {status}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Host</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Model details</source>
   <comment>why connected</comment>
   <translation>Détails d’un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>None given</source>
   <comment>why connected</comment>
   <translation>Non indiqué</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Path</source>
   <translation>Chemin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Purpose</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Remote engine</source>
   <comment>why connected</comment>
   <translation>Moteur distant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Search models</source>
   <comment>why connected</comment>
   <translation>Recherche de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Time</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Update check</source>
   <comment>why connected</comment>
   <translation>Recherche de mises à jour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{day} {month} {time}</source>
   <translation>{day} {month} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{size} B</source>
   <translation>{size} o</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Blocked one connection</source>
   <translation>Une connexion bloquée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connected to {host}</source>
   <translation>Connecté à {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connection status</source>
   <translation>État de la connexion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Nothing leaves this computer</source>
   <translation>Rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online</source>
   <translation>En ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: checking for updates</source>
   <translation>En ligne : recherche de mises à jour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: connected</source>
   <translation>En ligne : connecté</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: downloading</source>
   <translation>En ligne : téléchargement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: looking up a model</source>
   <translation>En ligne : consultation d’un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: remote engine</source>
   <translation>En ligne : moteur distant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: searching</source>
   <translation>En ligne : recherche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Only when you ask</source>
   <translation>Seulement à votre demande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Started with --offline: it stays offline</source>
   <translation>Démarré avec --offline : reste hors ligne</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host} and {n} more</source>
   <extracomment>For one: {host} and {n} more</extracomment>
   <translation>
    <numerusform>{host} et {n} autre</numerusform>
    <numerusform>{host} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, download</source>
   <translation>{host}, téléchargement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, looking up a model</source>
   <translation>{host}, consultation d’un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, remote engine</source>
   <translation>{host}, moteur distant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, search</source>
   <translation>{host}, recherche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, update check</source>
   <translation>{host}, recherche de mises à jour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, without a purpose</source>
   <translation>{host}, sans motif</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Context length</source>
   <translation>Longueur du contexte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <source>Context length in tokens</source>
   <translation>Longueur du contexte en tokens</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Free</source>
   <comment>space</comment>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Full</source>
   <comment>the context</comment>
   <translation>Plein</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Kept for the reply</source>
   <translation>Réservé à la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Nothing has been left out.</source>
   <translation>Rien n’a été omis.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>The oldest messages do not fit and are left out. A larger context can be set in Settings.</source>
   <translation>Les messages les plus anciens n’entrent pas et sont omis. Un contexte plus grand peut être choisi dans Réglages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees  Ctrl I</source>
   <translation>Ce que le modèle voit  Ctrl I</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{name}: {n} tokens</source>
   <extracomment>For one: {name}: {n} token</extracomment>
   <translation>
    <numerusform>{name} : {n} token</numerusform>
    <numerusform>{name} : {n} tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{used} of {n} tokens</source>
   <extracomment>For one: {used} of {n} token</extracomment>
   <translation>
    <numerusform>{used} sur {n} token</numerusform>
    <numerusform>{used} sur {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying</source>
   <translation>Copie</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying {name} into the Inglenook folder. {percent} %</source>
   <translation>Copie de {name} dans le dossier d’Inglenook. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Inglenook could not start. Your chats are as they were.</source>
   <translation>Inglenook n’a pas pu démarrer. Vos discussions sont intactes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Keep going</source>
   <translation>Poursuivre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit.</source>
   <translation>Une erreur s’est produite dans Inglenook. Les derniers mots ne sont peut-être pas enregistrés : copiez-les avant de quitter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. Your messages are saved.</source>
   <translation>Une erreur s’est produite dans Inglenook. Vos messages sont enregistrés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in it went wrong. Start it again. If that does not help, install it again: this leaves your data alone. The log is {path}.</source>
   <translation>Une erreur s’y est produite. Redémarrez-le. Si cela n’aide pas, réinstallez-le : vos données n’y perdent rien. Le journal est {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: it shows where in the program this happened, and holds no word of a chat.</source>
   <translation>Ce qui est envoyé : rien. Inglenook n’a pas de serveur. Copiez le rapport si vous voulez en parler à quelqu’un : il montre où cela s’est produit dans le programme, et ne contient aucun mot d’une discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>You can keep going. If it happens again, quit and start Inglenook anew.</source>
   <translation>Vous pouvez poursuivre. Si cela se reproduit, quittez et redémarrez Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/desktop_notification.py"></location>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished</source>
   <translation>Réponse terminée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cards</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copy all</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cores</source>
   <translation>Cœurs</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Drawn through</source>
   <translation>Affiché via</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Font</source>
   <translation>Police</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. It holds versions, parts of this computer, settings, and names of files and folders. Chats, prompts and instructions are not in it.</source>
   <translation>Pour vous, et pour une personne qui vous aide. Rien n’en est envoyé : Inglenook n’a pas de serveur. Cette page contient des versions, des éléments de cet ordinateur, des réglages et des noms de fichiers et de dossiers. Elle ne contient ni discussions, ni prompts, ni instructions.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Graphics cards for models</source>
   <translation>Cartes graphiques pour les modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Instructions for speed</source>
   <translation>Instructions accélératrices</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Known once there is a model</source>
   <translation>Connu dès qu’il y a un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Layers on graphics cards</source>
   <translation>Couches sur cartes graphiques</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Loaded in</source>
   <translation>Chargé en</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the engine, the last {n} lines</source>
   <extracomment>For one: Log of the engine, the last line</extracomment>
   <translation>
    <numerusform>Journal du moteur, la dernière ligne</numerusform>
    <numerusform>Journal du moteur, les {n} dernières lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the program, the last {n} lines</source>
   <extracomment>For one: Log of the program, the last line</extracomment>
   <translation>
    <numerusform>Journal du programme, la dernière ligne</numerusform>
    <numerusform>Journal du programme, les {n} dernières lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Looking at this computer...</source>
   <translation>Examen de cet ordinateur...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Model in use</source>
   <translation>Modèle utilisé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None chosen</source>
   <translation>Aucun choisi</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None that the engine can use</source>
   <translation>Aucune que le moteur puisse utiliser</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Nothing was logged.</source>
   <translation>Rien dans le journal.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Open the folder of logs</source>
   <translation>Ouvrir le dossier des journaux</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Problem</source>
   <translation>Problème</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen</source>
   <translation>Écran</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen reader or other aid</source>
   <translation>Lecteur d’écran ou autre aide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screens</source>
   <translation>Écrans</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>State</source>
   <comment>of a model: loaded or not</comment>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>What the engine uses of it</source>
   <translation>Ce que le moteur en utilise</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>diagnostics versions processor memory disk graphics card screen log help about support</source>
   <comment>words that a setting is found by</comment>
   <translation>diagnostic versions processeur mémoire disque carte graphique écran journal aide à propos assistance</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>not started yet</source>
   <translation>pas encore démarré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{card}, {free} free of {total}</source>
   <translation>{card}, {free} libres sur {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{cores} cores, {threads} threads, {fast} used for models</source>
   <translation>{cores} cœurs, {threads} threads, {fast} utilisés pour les modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{family}, {size} pixels</source>
   <translation>{family}, {size} pixels</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{width} by {height}, scale {scale}</source>
   <translation>{width} sur {height}, échelle {scale}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Ability</source>
   <translation>Capacité</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any ability</source>
   <translation>Toute capacité</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any licence</source>
   <translation>Toute licence</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Check the spelling, or use fewer words.</source>
   <translation>Vérifiez l’orthographe ou utilisez moins de mots.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Chosen for you, offline</source>
   <translation>Choisis pour vous, hors ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Downloading {name}, {size}</source>
   <translation>Téléchargement de {name}, {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Fits this computer</source>
   <translation>Convient à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>From {day}, offline</source>
   <translation>État du {day}, hors ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Its files could not be looked up. Allow searching for models in Settings, Privacy.</source>
   <translation>Impossible de consulter ses fichiers. Autorisez la recherche de modèles dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most liked</source>
   <translation>Les plus aimés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most used</source>
   <translation>Les plus utilisés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Newest</source>
   <translation>Les plus récents</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Nothing found</source>
   <translation>Aucun résultat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Order</source>
   <comment>of a list</comment>
   <translation>Ordre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search models</source>
   <translation>Rechercher des modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search online</source>
   <translation>Rechercher en ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Searching {host}...</source>
   <translation>Recherche sur {host}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Some models may be left out by the choices above.</source>
   <translation>Les choix ci-dessus peuvent écarter certains modèles.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>This list is short. There are many more online.</source>
   <translation>Cette liste est courte. Il y en a beaucoup plus en ligne.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Trending</source>
   <translation>Tendances</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Words, or the name or address of a repository</source>
   <translation>Des mots, ou le nom ou l’adresse d’un dépôt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>{name} is not published as {version} any more. Choose another version.</source>
   <translation>{name} n’est plus publié en {version}. Choisissez une autre version.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Everything else</source>
   <comment>on the disk</comment>
   <translation>Tout le reste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Free</source>
   <comment>on the disk</comment>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>In Inglenook's folders</source>
   <comment>on the disk</comment>
   <translation>Dans les dossiers d’Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Used in place from other apps</source>
   <comment>on the disk</comment>
   <translation>D’autres programmes, sur place</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat</source>
   <comment>verb</comment>
   <translation>Discuter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details and memory plan</source>
   <translation>Détails et plan de mémoire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Left from an earlier download that was not finished</source>
   <translation>Reste d’un téléchargement précédent qui n’a pas été terminé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Pause</source>
   <translation>Mettre en pause</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Progress of {name}</source>
   <translation>Progression de {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Remove from this list</source>
   <translation>Retirer de cette liste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>{done} of {size}</source>
   <translation>{done} sur {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>About {time} left</source>
   <translation>Encore {time} environ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Checking that the file is complete and unchanged. {percent} %</source>
   <translation>Vérification que le fichier est complet et inchangé. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done today at {time}</source>
   <translation>Terminé aujourd’hui à {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done yesterday</source>
   <translation>Terminé hier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done {day}</source>
   <translation>Terminé ({day})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>File verified (SHA-256 matches)</source>
   <translation>Fichier vérifié (SHA-256 identique)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Paused. The part on disk is kept</source>
   <translation>En pause. La partie déjà sur le disque est gardée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting. Starts after {name}</source>
   <translation>En attente. Commence après {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} GB</source>
   <translation>{done} sur {size} Go</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} KB</source>
   <translation>{done} sur {size} Ko</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} MB</source>
   <translation>{done} sur {size} Mo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{files} + picture part</source>
   <translation>{files} + partie images</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{rate} KB/s</source>
   <translation>{rate} Ko/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} MB/s</source>
   <translation>{rate} Mo/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Cancelled "{name}"</source>
   <translation>« {name} » annulé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Clear list</source>
   <translation>Vider la liste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom speed limit in MB/s</source>
   <translation>Vitesse maximale personnalisée en Mo/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom...</source>
   <translation>Personnalisée...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Deleted. {size} are free again</source>
   <translation>Supprimé. {size} sont à nouveau libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Finished</source>
   <translation>Terminés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>In progress</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>MB/s</source>
   <translation>Mo/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Models appear here while they are fetched, and can be paused at any time.</source>
   <translation>Les modèles s’affichent ici pendant leur téléchargement ; vous pouvez le mettre en pause à tout moment.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>No downloads</source>
   <translation>Aucun téléchargement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>None</source>
   <comment>no limit</comment>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Only {host} and its file servers are contacted</source>
   <translation>Seuls {host} et ses serveurs de fichiers sont contactés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Pause all</source>
   <translation>Tout mettre en pause</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Resume all</source>
   <translation>Tout reprendre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Speed limit</source>
   <translation>Vitesse maximale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>The folder could not be opened: {folder}</source>
   <translation>Impossible d’ouvrir le dossier : {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Unfinished files</source>
   <translation>Fichiers inachevés</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} more wait</source>
   <extracomment>For one: and {n} more waits</extracomment>
   <translation>
    <numerusform>et {n} autre en attente</numerusform>
    <numerusform>et {n} autres en attente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} older</source>
   <extracomment>For one: and {n} older</extracomment>
   <translation>
    <numerusform>et {n} plus ancien</numerusform>
    <numerusform>et {n} plus anciens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} now</source>
   <translation>{rate} en ce moment</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free, the queue needs {needed}</source>
   <translation>{size} libres, la file d’attente demande {needed}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All branches, not only the one that is shown</source>
   <translation>Toutes les branches, pas seulement celle affichée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All {n} chats</source>
   <extracomment>For one: All chats</extracomment>
   <translation>
    <numerusform>Toutes les discussions</numerusform>
    <numerusform>Les {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Everything: branches, folders, settings, attachments. Inglenook can import it again.</source>
   <translation>Tout : branches, dossiers, réglages, pièces jointes. Inglenook peut l’importer à nouveau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export chats</source>
   <translation>Exporter des discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export to</source>
   <translation>Exporter vers</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export {n} chats...</source>
   <extracomment>For one: Export {n} chat...</extracomment>
   <translation>
    <numerusform>Exporter {n} discussion...</numerusform>
    <numerusform>Exporter {n} discussions...</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exported {n} chats to {file}</source>
   <extracomment>For one: Exported {n} chat to {file}</extracomment>
   <translation>
    <numerusform>{n} discussion exportée vers {file}</numerusform>
    <numerusform>{n} discussions exportées vers {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exporting</source>
   <translation>Export en cours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Inglenook chats</source>
   <translation>Discussions d’Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>One file for each chat, in a zip.</source>
   <translation>Un fichier par discussion, dans une archive zip.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Stopped. Nothing was written.</source>
   <translation>Arrêté. Rien n’a été écrit.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>The folder {name} ({n} chats)</source>
   <extracomment>For one: The folder {name} ({n} chat)</extracomment>
   <translation>
    <numerusform>Le dossier {name} ({n} discussion)</numerusform>
    <numerusform>Le dossier {name} ({n} discussions)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>This chat: {title}</source>
   <translation>Cette discussion : {title}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Thoughts before the answers</source>
   <translation>Réflexions avant les réponses</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and edit in any text editor. Pictures are named, not contained.</source>
   <translation>Se lit et se modifie dans n’importe quel éditeur de texte. Les images sont nommées, mais pas incluses.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and print.</source>
   <translation>À lire et à imprimer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read in any browser. One file with everything in it, pictures too.</source>
   <translation>Se lit dans n’importe quel navigateur. Un seul fichier avec tout, images comprises.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To train or test models: one line for each branch, in the chat format.</source>
   <translation>Pour entraîner ou tester des modèles : une ligne par branche, au format des discussions.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>What</source>
   <comment>is exported</comment>
   <translation>Contenu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Writing {file}</source>
   <translation>Écriture de {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find  Esc</source>
   <translation>Fermer la recherche  Échap</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Next match</source>
   <translation>Résultat suivant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Next match  Enter</source>
   <translation>Résultat suivant  Entrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match</source>
   <translation>Résultat précédent</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match  Shift Enter</source>
   <translation>Résultat précédent  Maj Entrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>{place} of {total}</source>
   <translation>{place} sur {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download a better model</source>
   <translation>Télécharger un meilleur modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download {size}</source>
   <translation>Télécharger {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Goes online for this download only, to {host}</source>
   <translation>Ne va en ligne que pour ce téléchargement, sur {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Recommended</source>
   <translation>Recommandé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>See all models</source>
   <translation>Voir tous les modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>These suit this computer: {hardware}.</source>
   <translation>Ceux-ci conviennent à cet ordinateur : {hardware}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>{total} memory, {free} free</source>
   <translation>{total} de mémoire, {free} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.</source>
   <translation>Choisissez un fichier GGUF ou déposez-le ici. Il reste où il est ; rien n’est copié.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file...</source>
   <translation>Choisir un fichier GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Comes with Inglenook ({size} MB) and works offline. It is small and fast, good for a first look. It often gets facts wrong.</source>
   <translation>Fourni avec Inglenook ({size} Mo), il fonctionne hors ligne. Il est petit et rapide, bien pour un premier aperçu. Il se trompe souvent sur les faits.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now with {name}</source>
   <translation>Commencer avec {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>This copy of Inglenook comes without a model of its own. Choose one below to begin.</source>
   <translation>Cette copie d’Inglenook n’est pas fournie avec un modèle. Choisissez-en un ci-dessous pour commencer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Use a model you already have</source>
   <translation>Utiliser un modèle que vous avez déjà</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Welcome to Inglenook</source>
   <translation>Bienvenue dans Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Your chats and files stay on this computer. Choose how to begin. You can change it at any time.</source>
   <translation>Vos discussions et vos fichiers restent sur cet ordinateur. Choisissez comment commencer. Vous pourrez changer à tout moment.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}</source>
   <translation>Demande {need}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card</source>
   <translation>Demande {need}, et {device} sur la carte graphique</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card, only {free} is free</source>
   <translation>Demande {need}, et {device} sur la carte graphique ; seulement {free} sont libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}, only {free} is free</source>
   <translation>Demande {need} ; seulement {free} sont libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Other programs may become slow</source>
   <translation>D’autres programmes peuvent ralentir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Find a folder, or name a new one</source>
   <translation>Cherchez un dossier ou nommez-en un nouveau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folder settings</source>
   <translation>Réglages du dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move to folder</source>
   <translation>Déplacer vers un dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move {what} to</source>
   <translation>Déplacer {what} vers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New chats in this folder begin with it.</source>
   <translation>Les nouvelles discussions de ce dossier commencent avec lui.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New folder "{name}"</source>
   <translation>Nouveau dossier « {name} »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>No folder</source>
   <translation>Aucun dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Sent before every chat in this folder, before its own.</source>
   <translation>Envoyées avant chaque discussion de ce dossier, avant les siennes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>The one in use</source>
   <translation>Le modèle utilisé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>{name} (not found)</source>
   <translation>{name} (introuvable)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder with models</source>
   <translation>Ajouter un dossier de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder...</source>
   <translation>Ajouter un dossier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Model folders</source>
   <translation>Dossiers de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Models are looked for in these folders. Nothing in them is moved or changed. New models are downloaded into the first one.</source>
   <translation>Les modèles sont cherchés dans ces dossiers. Rien n’y est déplacé ni modifié. Les nouveaux modèles sont téléchargés dans le premier.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Remove from the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>{folder}  (Inglenook's own)</source>
   <translation>{folder}  (celui d’Inglenook)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <source>Found {n} models on this computer ({size}). They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found a model on this computer ({size}). It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>Un modèle trouvé sur cet ordinateur ({size}). Il reste où il est ; rien n’est copié.</numerusform>
    <numerusform>{n} modèles trouvés sur cet ordinateur ({size}). Ils restent où ils sont ; rien n’est copié.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Use these {n}</source>
   <extracomment>For one: Use it</extracomment>
   <translation>
    <numerusform>L’utiliser</numerusform>
    <numerusform>Utiliser les {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat.</source>
   <translation>Sur macOS, la discussion rapide n’a pas encore de touches à elle. Elle se trouve dans le menu de la fenêtre, sous Discussion rapide.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>The desktop is asked for these keys when the quick chat is opened for the first time.</source>
   <translation>Ces touches seront demandées au bureau quand la discussion rapide s’ouvrira pour la première fois.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Allow once</source>
   <translation>Autoriser une fois</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow downloading models</source>
   <translation>Toujours autoriser le téléchargement de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow searching for models</source>
   <translation>Toujours autoriser la recherche de modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Chats and documents are never sent.</source>
   <translation>Les discussions et les documents ne sont jamais envoyés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download this model?</source>
   <translation>Télécharger ce modèle ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download {model}?</source>
   <translation>Télécharger {model} ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Downloading models is set to Never</source>
   <translation>Le téléchargement de modèles est réglé sur « Jamais »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Go online</source>
   <translation>Aller en ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook is offline</source>
   <translation>Inglenook est hors ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and its file servers.</source>
   <translation>Inglenook contacterait {host} et ses serveurs de fichiers.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send the name of the model.</source>
   <translation>Inglenook contacterait {host} et enverrait le nom du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send your search words.</source>
   <translation>Inglenook contacterait {host} et enverrait les mots de votre recherche.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up this model online?</source>
   <translation>Consulter ce modèle en ligne ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up {model} online?</source>
   <translation>Consulter {model} en ligne ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Nothing was sent. Choose Ask or Allow in Settings, Privacy.</source>
   <translation>Rien n’a été envoyé. Choisissez « Demander » ou « Autoriser » dans Réglages, Confidentialité.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Offline is switched off for this.</source>
   <translation>« Hors ligne » est désactivé pour cela.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Search for models online?</source>
   <translation>Rechercher des modèles en ligne ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Searching for models is set to Never</source>
   <translation>La recherche de modèles est réglée sur « Jamais »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat commands</source>
   <translation>Commandes de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat menu</source>
   <translation>Menu de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Rename...</source>
   <translation>Renommer...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>A private assistant that runs open models on this computer. Nothing you write leaves it.</source>
   <translation>Un assistant privé qui fait tourner des modèles ouverts sur cet ordinateur. Rien de ce que vous écrivez ne le quitte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Find on this page</source>
   <translation>Rechercher sur cette page</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, also for paid work. It comes without any warranty.</source>
   <translation>Inglenook est open source, sous la licence Apache 2.0 : utilisez-le, modifiez-le et transmettez-le, y compris pour un travail rémunéré. Il est fourni sans aucune garantie.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Licences in full</source>
   <translation>Textes complets des licences</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Models run with llama.cpp, under the MIT License. The model that comes along is SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. The program is written in Python, under the PSF License.</source>
   <translation>Les modèles tournent avec llama.cpp, sous la licence MIT. Le modèle fourni est SmolLM2-135M-Instruct de Hugging Face, sous la licence Apache 2.0. Le programme est écrit en Python, sous la licence PSF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Software of others</source>
   <translation>Logiciels de tiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. You may replace both by versions of your own. Their source is published here:</source>
   <translation>Les fenêtres sont faites avec Qt et PySide6, sous la licence GNU Lesser General Public License 3. Vous pouvez remplacer les deux par vos propres versions. Leur code source est publié ici :</translation>
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
   <translation>Capacités : {abilities}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Installed</source>
   <translation>Installé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Models found</source>
   <translation>Modèles trouvés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can think before it answers.</source>
   <translation>Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can use tools.</source>
   <translation>Peut utiliser des outils.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Compares texts; it does not chat.</source>
   <translation>Compare des textes ; ne discute pas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Understands pictures.</source>
   <translation>Comprend les images.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size}</source>
   <translation>dès {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size} GB</source>
   <translation>dès {size} Go</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>updated {day}</source>
   <translation>mis à jour le {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} B</source>
   <comment>billions of parameters</comment>
   <translation>{count} Md</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} M</source>
   <comment>millions</comment>
   <translation>{count} M</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} billion</source>
   <extracomment>For one: {count} billion</extracomment>
   <translation>
    <numerusform>{count} milliard</numerusform>
    <numerusform>{count} milliards</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} downloads</source>
   <extracomment>For one: {count} download</extracomment>
   <translation>
    <numerusform>{count} téléchargement</numerusform>
    <numerusform>{count} téléchargements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} k</source>
   <comment>thousands</comment>
   <translation>{count} k</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} likes</source>
   <extracomment>For one: {count} like</extracomment>
   <translation>
    <numerusform>{count} j’aime</numerusform>
    <numerusform>{count} j’aime</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{n} million</source>
   <extracomment>For one: {n} million</extracomment>
   <translation>
    <numerusform>{n} million</numerusform>
    <numerusform>{n} millions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import chats</source>
   <translation>Importer des discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a file</source>
   <translation>Importer depuis un fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a folder</source>
   <translation>Importer depuis un dossier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats</source>
   <extracomment>For one: Import {n} chat</extracomment>
   <translation>
    <numerusform>Importer {n} discussion</numerusform>
    <numerusform>Importer {n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats without a backup</source>
   <extracomment>For one: Import {n} chat without a backup</extracomment>
   <translation>
    <numerusform>Importer {n} discussion sans sauvegarde</numerusform>
    <numerusform>Importer {n} discussions sans sauvegarde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Importing</source>
   <translation>Import en cours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Looking through {file}</source>
   <translation>Examen de {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Making a backup first</source>
   <translation>Sauvegarde préalable</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Nothing was imported.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Remove the chats</source>
   <translation>Retirer les discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Removing the chats</source>
   <translation>Retrait des discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>There are no chats in {file} that can be imported.</source>
   <translation>Aucune discussion de {file} ne peut être importée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>This removes {n} chats for good, but for those that you have written in since.</source>
   <extracomment>For one: This removes {n} chat for good, but for those that you have written in since.</extracomment>
   <translation>
    <numerusform>{n} discussion sera retirée définitivement, sauf si vous y avez écrit depuis.</numerusform>
    <numerusform>{n} discussions seront retirées définitivement, sauf celles où vous avez écrit depuis.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import</source>
   <translation>Annuler l’import</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Undo the import from {name}?</source>
   <translation>Annuler l’import depuis {name} ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>What cannot be taken over</source>
   <translation>Ce qui ne peut pas être repris</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Begun</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Chats in the file</source>
   <translation>Discussions du fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a file...</source>
   <translation>Choisir un fichier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a folder...</source>
   <translation>Choisir un dossier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Drop a file or a folder here, or choose one</source>
   <translation>Déposez ici un fichier ou un dossier, ou choisissez-en un</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and Inglenook. They are read on this computer and not changed.</source>
   <translation>Exports de ChatGPT et Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All et Inglenook. Ils sont lus sur cet ordinateur et ne sont pas modifiés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Found on this computer</source>
   <translation>Trouvé sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Imported before</source>
   <translation>Imports précédents</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Leave out {n} chats that are here already</source>
   <extracomment>For one: Leave out {n} chat that is here already</extracomment>
   <translation>
    <numerusform>Laisser de côté {n} discussion déjà présente</numerusform>
    <numerusform>Laisser de côté {n} discussions déjà présentes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look</source>
   <translation>Examiner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look at {name}, {about}</source>
   <translation>Examiner {name}, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Name of the folder</source>
   <translation>Nom du dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Nothing was imported</source>
   <translation>Rien n’a été importé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Put them into the folder</source>
   <translation>Les mettre dans le dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Stopped. What was imported before stays.</source>
   <translation>Arrêté. Ce qui était déjà importé reste.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The first {n} are listed.</source>
   <extracomment>For one: The first {n} is listed.</extracomment>
   <translation>
    <numerusform>La première est affichée.</numerusform>
    <numerusform>Les {n} premières sont affichées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The import was undone</source>
   <translation>L’import a été annulé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import of {name}, {about}</source>
   <translation>Annuler l’import de {name}, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo...</source>
   <translation>Annuler...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>What was skipped, and why</source>
   <translation>Ce qui a été laissé de côté, et pourquoi</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>With {n} messages.</source>
   <extracomment>For one: With {n} message.</extracomment>
   <translation>
    <numerusform>Avec {n} message.</numerusform>
    <numerusform>Avec {n} messages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>about {n} chats</source>
   <extracomment>For one: about {n} chat</extracomment>
   <translation>
    <numerusform>environ {n} discussion</numerusform>
    <numerusform>environ {n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats are gone for good.</source>
   <extracomment>For one: {n} chat is gone for good.</extracomment>
   <translation>
    <numerusform>{n} discussion est supprimée définitivement.</numerusform>
    <numerusform>{n} discussions sont supprimées définitivement.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats imported</source>
   <extracomment>For one: {n} chat imported</extracomment>
   <translation>
    <numerusform>{n} discussion importée</numerusform>
    <numerusform>{n} discussions importées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats that you have written in since were kept.</source>
   <extracomment>For one: {n} chat that you have written in since was kept.</extracomment>
   <translation>
    <numerusform>{n} discussion où vous avez écrit depuis a été gardée.</numerusform>
    <numerusform>{n} discussions où vous avez écrit depuis ont été gardées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats were here already.</source>
   <extracomment>For one: {n} chat was here already.</extracomment>
   <translation>
    <numerusform>{n} discussion était déjà présente.</numerusform>
    <numerusform>{n} discussions étaient déjà présentes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} messages in {file}.</source>
   <extracomment>For one: {n} message in {file}.</extracomment>
   <translation>
    <numerusform>{n} message dans {file}.</numerusform>
    <numerusform>{n} messages dans {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things cannot be taken over</source>
   <extracomment>For one: {n} thing cannot be taken over</extracomment>
   <translation>
    <numerusform>{n} élément ne peut pas être repris</numerusform>
    <numerusform>{n} éléments ne peuvent pas être repris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things could not be taken over.</source>
   <extracomment>For one: {n} thing could not be taken over.</extracomment>
   <translation>
    <numerusform>{n} élément n’a pas pu être repris.</numerusform>
    <numerusform>{n} éléments n’ont pas pu être repris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{source}: {n} chats</source>
   <extracomment>For one: {source}: {n} chat</extracomment>
   <translation>
    <numerusform>{source} : {n} discussion</numerusform>
    <numerusform>{source} : {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{title} (here already)</source>
   <translation>{title} (déjà présente)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Back to the list of installed models</source>
   <translation>Retour à la liste des modèles installés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Copy the facts</source>
   <translation>Copier les informations</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleted "{model}"</source>
   <translation>« {model} » supprimé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleting it for good frees {size} and cannot be undone.</source>
   <translation>La suppression définitive libère {size} et ne peut pas être annulée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Do not use as default</source>
   <translation>Ne plus utiliser par défaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>I replaced it myself: accept it</source>
   <translation>Je l’ai remplacé moi-même : l’accepter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Installed</source>
   <comment>the list of models</comment>
   <translation>Installés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load</source>
   <translation>Charger</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Load this model as the program would by itself</source>
   <translation>Charger ce modèle comme le programme le ferait de lui-même</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load this model with these settings from now on</source>
   <translation>Charger désormais ce modèle avec ces réglages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Loaded.</source>
   <translation>Chargé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Measured {size} last time.</source>
   <translation>{size} mesurés la dernière fois.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Moved "{model}" to the bin</source>
   <translation>« {model} » mis à la corbeille de votre système</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Not loaded.</source>
   <translation>Non chargé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Removed "{model}" from the list. Its file stays</source>
   <translation>« {model} » retiré de la liste. Son fichier reste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Save as default</source>
   <translation>Enregistrer par défaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Set as default</source>
   <translation>Définir par défaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Stop verifying</source>
   <translation>Arrêter la vérification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>The settings hold until Inglenook is closed.</source>
   <translation>Les réglages valent jusqu’à la fermeture d’Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>They hold when the model is loaded next.</source>
   <translation>Ils vaudront au prochain chargement du modèle.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Verify again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{model} ({size}) will be unloaded first.</source>
   <translation>{model} ({size}) sera d’abord déchargé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the Inglenook folder</source>
   <translation>{size} dans le dossier d’Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the models of {program}</source>
   <translation>{size} dans les modèles de {program}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in {folder}</source>
   <translation>{size} dans {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} that are part of Inglenook</source>
   <translation>{size} qui font partie d’Inglenook</translation>
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
   <translation>Vérification : {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Copy SHA-256</source>
   <translation>Copier SHA-256</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Facts from the file</source>
   <translation>Informations du fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Matches source</source>
   <translation>Conforme à la source</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>No published hash</source>
   <translation>Aucune empreinte publiée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not verified yet</source>
   <translation>Pas encore vérifié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Quantisation</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Reading the file...</source>
   <translation>Lecture du fichier...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>RoPE base {base}</source>
   <translation>base RoPE {base}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Stop tokens</source>
   <translation>Tokens d’arrêt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tensor types</source>
   <translation>Types de tenseurs</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tokenizer</source>
   <translation>Tokenizer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Unchanged since its first check</source>
   <translation>Inchangé depuis sa première vérification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>embedding {size}</source>
   <translation>embedding {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>head size {size}</source>
   <translation>taille de tête {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>sliding window {size}</source>
   <translation>fenêtre glissante {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{bits} bits per weight</source>
   <translation>{bits} bits par poids</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{count} KV heads</source>
   <extracomment>For one: {count} KV head</extracomment>
   <translation>
    <numerusform>{count} tête KV</numerusform>
    <numerusform>{count} têtes KV</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling</source>
   <translation>mise à l’échelle {kind}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling x {factor}</source>
   <translation>mise à l’échelle {kind} x {factor}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{least} to {most}</source>
   <translation>{least} à {most}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} octet</numerusform>
    <numerusform>{n} octets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts</source>
   <extracomment>For one: {n} expert</extracomment>
   <translation>
    <numerusform>{n} expert</numerusform>
    <numerusform>{n} experts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts ({used} used)</source>
   <extracomment>For one: {n} expert ({used} used)</extracomment>
   <translation>
    <numerusform>{n} expert ({used} utilisé)</numerusform>
    <numerusform>{n} experts ({used} utilisés)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} heads</source>
   <extracomment>For one: {n} head</extracomment>
   <translation>
    <numerusform>{n} tête</numerusform>
    <numerusform>{n} têtes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>{n} couche</numerusform>
    <numerusform>{n} couches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} tensors</source>
   <extracomment>For one: {n} tensor</extracomment>
   <translation>
    <numerusform>{n} tenseur</numerusform>
    <numerusform>{n} tenseurs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{tokens} trained</source>
   <translation>{tokens} à l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Being verified</source>
   <translation>Vérification en cours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Built in</source>
   <translation>Intégré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Drive not connected</source>
   <translation>Disque non branché</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Last used</source>
   <translation>Dernier usage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Loaded</source>
   <translation>Chargé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>On disk</source>
   <translation>Sur disque</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Params</source>
   <translation>Param.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Quant</source>
   <translation>Quant.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>The file does not match the published one</source>
   <translation>Le fichier ne correspond pas à celui qui est publié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>There is no published checksum to compare with</source>
   <translation>Il n’y a pas de somme de contrôle publiée à comparer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Unknown</source>
   <comment>a licence</comment>
   <translation>Inconnue</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file is as it was when it was first checked</source>
   <translation>Vérifié : le fichier est tel qu’à sa première vérification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file matches the published one</source>
   <translation>Vérifié : le fichier correspond à celui qui est publié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>built in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{count}k</source>
   <translation>{count}k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} not known</source>
   <translation>{title} : inconnu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} {value}</source>
   <translation>{title} : {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Installed models</source>
   <translation>Modèles installés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Add one to start chatting.</source>
   <translation>Ajoutez-en un pour commencer à discuter.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All families</source>
   <translation>Toutes les familles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All places</source>
   <translation>Tous les emplacements</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat with this model</source>
   <translation>Discuter avec ce modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Delete "{model}" for good?</source>
   <translation>Supprimer définitivement « {model} » ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Deleted "{model}". {size} are free again</source>
   <translation>« {model} » supprimé. {size} sont à nouveau libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Find in installed models</source>
   <translation>Rechercher un modèle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>{n} modèle ({size}) de {programs} trouvé. Il reste où il est ; rien n’est copié.</numerusform>
    <numerusform>{n} modèles ({size}) de {programs} trouvés. Ils restent où ils sont ; rien n’est copié.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Keep the model</source>
   <translation>Garder le modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Look for models of other apps...</source>
   <translation>Chercher les modèles d’autres programmes...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Looking...</source>
   <translation>Recherche...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Moved "{model}" to the bin ({size})</source>
   <translation>« {model} » mis à la corbeille de votre système ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No models yet</source>
   <translation>Pas encore de modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No other models were found on this computer</source>
   <translation>Aucun autre modèle n’a été trouvé sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Nothing is copied from other apps. Delete here only removes the link.</source>
   <translation>Rien n’est copié des autres programmes. Supprimer ici ne retire que le lien.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Place</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This deletes {size}. It cannot be undone.</source>
   <translation>Cela supprime {size} et ne peut pas être annulé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This model cannot be used for chat</source>
   <translation>Ce modèle ne peut pas servir à discuter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file</source>
   <translation>Vérifier le fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file again</source>
   <translation>Vérifier à nouveau le fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} does not match the published file</source>
   <translation>{model} ne correspond pas au fichier publié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} is unchanged</source>
   <translation>{model} est inchangé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} matches the published file</source>
   <translation>{model} correspond au fichier publié</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>{n} modèle</numerusform>
    <numerusform>{n} modèles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{shown} of {n} models</source>
   <extracomment>For one: {shown} of {n} model</extracomment>
   <translation>
    <numerusform>{shown} sur {n} modèle</numerusform>
    <numerusform>{shown} sur {n} modèles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>These keys must go with Ctrl or Alt: every other program needs them as they are.</source>
   <translation>Ces touches demandent Ctrl ou Alt en plus : les autres programmes en ont besoin telles quelles.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>“{keys}” is no combination of keys. Choose others.</source>
   <translation>« {keys} » n’est pas une combinaison de touches. Choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>No keys</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>Press the keys</source>
   <translation>Appuyez sur les touches</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/latest_button.py"></location>
   <source>Latest</source>
   <translation>À la fin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A chat that is not saved is gone when Inglenook ends.</source>
   <translation>Une discussion non enregistrée disparaît quand Inglenook se ferme.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A reply is still being written</source>
   <translation>Une réponse est encore en cours d’écriture</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>In "{title}".</source>
   <translation>Dans « {title} ».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Keep open</source>
   <translation>Laisser ouvert</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit when it is done</source>
   <translation>Quitter à la fin</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit without them</source>
   <translation>Quitter sans eux</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quitting now loses what was written since then.</source>
   <translation>Quitter maintenant perd ce qui a été écrit depuis.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Stop and quit</source>
   <translation>Arrêter et quitter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>The last words are not saved yet</source>
   <translation>Les derniers mots ne sont pas encore enregistrés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>What is written so far is saved either way.</source>
   <translation>Ce qui est déjà écrit est enregistré dans tous les cas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open in browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open link</source>
   <translation>Ouvrir le lien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>This link leads to {host}, outside Inglenook.</source>
   <translation>Ce lien mène à {host}, hors d’Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Write the mail</source>
   <translation>Écrire l’e-mail</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat above</source>
   <translation>Discussion au-dessus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat below</source>
   <translation>Discussion au-dessous</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept, and a reply that is being written keeps what it has.</source>
   <translation>Les brouillons sont gardés, et une réponse en cours garde ce qui est déjà écrit.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept. Chats that are not saved are gone then.</source>
   <translation>Les brouillons sont gardés. Les discussions non enregistrées disparaissent.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Inglenook speaks {language} when it starts again.</source>
   <translation>Au prochain démarrage, la langue d’Inglenook sera : {language}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Normal text size</source>
   <translation>Taille de texte normale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Start again</source>
   <translation>Redémarrer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Other programs</source>
   <translation>Autres programmes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Stays free</source>
   <translation>Reste libre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>This model</source>
   <translation>Ce modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Working memory</source>
   <translation>Mémoire de calcul</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory of the graphics card</source>
   <translation>Mémoire de la carte graphique</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory plan</source>
   <translation>Plan de mémoire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>The largest context that fits</source>
   <translation>Le plus grand contexte possible</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Use {n} tokens</source>
   <extracomment>For one: Use {n} token</extracomment>
   <translation>
    <numerusform>Utiliser {n} token</numerusform>
    <numerusform>Utiliser {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>What it needs</source>
   <translation>Ce qu’il demande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Working out what this model needs.</source>
   <translation>Calcul de ce que demande ce modèle.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{n} graphics cards</source>
   <extracomment>For one: {n} graphics card</extracomment>
   <translation>
    <numerusform>{n} carte graphique</numerusform>
    <numerusform>{n} cartes graphiques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} of memory in all</source>
   <translation>{size} de mémoire en tout</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} stays free</source>
   <translation>{size} restent libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>In this message</source>
   <translation>Dans ce message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>Open link: {text}</source>
   <translation>Ouvrir le lien : {text}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>{action}: code {number}, {language}</source>
   <translation>{action} : code {number}, {language}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>Files cannot be added to a message.</source>
   <translation>Ici, vous ne pouvez pas ajouter de fichiers à un message.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The message would be {size} long; at most 2 MB can be sent.</source>
   <translation>Le message ferait {size} ; 2 Mo au plus peuvent être envoyés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The pasted text is {size} long; at most 2 MB can be sent.</source>
   <translation>Le texte collé fait {size} ; 2 Mo au plus peuvent être envoyés.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{n} blanks in a row were left out.</source>
   <extracomment>For one: {n} blank in a row was left out.</extracomment>
   <translation>
    <numerusform>{n} espace de suite a été omise.</numerusform>
    <numerusform>{n} espaces de suite ont été omises.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Editing your message. The old version stays as branch {number}</source>
   <translation>Modification de votre message. L’ancienne version reste comme branche {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing</source>
   <translation>Arrêter la modification</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing (Esc)</source>
   <translation>Arrêter la modification (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Compare with another model</source>
   <translation>Comparer avec un autre modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete from here on</source>
   <translation>Supprimer à partir d’ici</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete this message</source>
   <translation>Supprimer ce message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>New chat from here</source>
   <translation>Nouvelle discussion à partir d’ici</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version</source>
   <translation>Version suivante</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version</source>
   <translation>Version précédente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again</source>
   <translation>Réécrire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again with</source>
   <translation>Réécrire avec</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Continue (Ctrl Enter)</source>
   <translation>Continuer (Ctrl Entrée)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Copy (C)</source>
   <translation>Copier (C)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Delete (Del)</source>
   <translation>Supprimer (Suppr)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit (E)</source>
   <translation>Modifier (E)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version (Right)</source>
   <translation>Version suivante (Droite)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version (Left)</source>
   <translation>Version précédente (Gauche)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Version {number} of {count}</source>
   <translation>Version {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Write again (R)</source>
   <translation>Réécrire (R)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card of {model}</source>
   <translation>Fiche du modèle {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>The rest is left out.</source>
   <translation>Le reste est omis.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Written by its publisher. Inglenook has not checked it. Pictures are left out.</source>
   <translation>Écrite par son éditeur. Inglenook ne l’a pas vérifiée. Les images sont omises.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Accept it on its page, make an access token there and enter it here.</source>
   <translation>Acceptez-la sur sa page, créez-y un jeton d’accès et saisissez-le ici.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Access token</source>
   <translation>Jeton d’accès</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Can do</source>
   <translation>Capacités</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Choose a model to see its files.</source>
   <translation>Choisissez un modèle pour voir ses fichiers.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Compared with the {size} of memory that is free now.</source>
   <translation>Par rapport aux {size} de mémoire libres en ce moment.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Context for the estimate</source>
   <translation>Contexte pour l’estimation</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Copy the repository name</source>
   <translation>Copier le nom du dépôt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Graphics card: {cards}.</source>
   <translation>Carte graphique : {cards}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>How much of a chat the model sees at once, in tokens.</source>
   <translation>Ce que le modèle voit d’une discussion à la fois, en tokens.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>It may take some days until they answer.</source>
   <translation>La réponse peut prendre quelques jours.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its files have not been looked up yet.</source>
   <translation>Ses fichiers n’ont pas encore été consultés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its publisher asks you to accept the licence first.</source>
   <translation>Son éditeur vous demande d’accepter d’abord la licence.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Longest context</source>
   <translation>Contexte maximal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Look it up online</source>
   <translation>Consulter en ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Looking up its files...</source>
   <translation>Consultation de ses fichiers...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Made by</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Model details</source>
   <translation>Détails du modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>More about this model</source>
   <translation>Plus sur ce modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page in the browser...</source>
   <translation>Ouvrir sa page dans le navigateur...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page...</source>
   <translation>Ouvrir sa page...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Opens its page in the browser</source>
   <translation>Ouvre sa page dans le navigateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the licence</source>
   <translation>Lire la licence</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the model card</source>
   <translation>Lire la fiche du modèle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Show {n} more</source>
   <extracomment>For one: Show {n} more</extracomment>
   <translation>
    <numerusform>En afficher {n} de plus</numerusform>
    <numerusform>En afficher {n} de plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The Hub's scanners warn of a file.</source>
   <translation>Les contrôles du Hub signalent un fichier à risque.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The sizes are about right. The files as they are now are looked up when you download one.</source>
   <translation>Les tailles sont approximatives. Les fichiers actuels sont consultés quand vous en téléchargez un.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Use this token</source>
   <translation>Utiliser ce jeton</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{maker} asks you to accept the licence first.</source>
   <translation>{maker} vous demande d’accepter d’abord la licence.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{n} files were left out: what is said about them cannot be trusted.</source>
   <extracomment>For one: {n} file was left out: what is said about it cannot be trusted.</extracomment>
   <translation>
    <numerusform>{n} fichier a été écarté : ce qui en est dit n’est pas fiable.</numerusform>
    <numerusform>{n} fichiers ont été écartés : ce qui en est dit n’est pas fiable.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>No model chosen</source>
   <translation>Aucun modèle choisi</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Cancel loading {model}</source>
   <translation>Annuler le chargement de {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Models to choose from</source>
   <translation>Modèles au choix</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Open a GGUF file...</source>
   <translation>Ouvrir un fichier GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Settings of {model}...</source>
   <translation>Réglages de {model}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Unload {model}</source>
   <translation>Décharger {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>{n} files cannot be used: {names}</source>
   <extracomment>For one: {n} file cannot be used: {names}</extracomment>
   <translation>
    <numerusform>{n} fichier ne peut pas être utilisé : {names}</numerusform>
    <numerusform>{n} fichiers ne peuvent pas être utilisés : {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_rows.py"></location>
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Settings of {model}</source>
   <translation>Réglages de {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Use these settings</source>
   <translation>Utiliser ces réglages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>16 bits a number.</source>
   <translation>16 bits par nombre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>4 bits a number. Replies late in long chats may get worse.</source>
   <translation>4 bits par nombre. Dans une longue discussion, les dernières réponses peuvent être moins bonnes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>8 bits a number. Replies hardly differ.</source>
   <translation>8 bits par nombre. Les réponses diffèrent à peine.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>About {n} words.</source>
   <extracomment>For one: About {n} word.</extracomment>
   <translation>
    <numerusform>Environ {n} mot.</numerusform>
    <numerusform>Environ {n} mots.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {n} tokens</source>
   <extracomment>For one: As in Settings: {n} token</extracomment>
   <translation>
    <numerusform>Réglage général : {n} token</numerusform>
    <numerusform>Réglage général : {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {value}</source>
   <translation>Réglage général : {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As many as fit</source>
   <translation>Autant que possible</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>At most {n} tokens.</source>
   <extracomment>For one: At most {n} token.</extracomment>
   <translation>
    <numerusform>{n} token au plus.</numerusform>
    <numerusform>{n} tokens au plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Cost no memory.</source>
   <translation>Ne demandent pas de mémoire.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Full</source>
   <comment>precision</comment>
   <translation>Pleine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Graphics layers</source>
   <translation>Couches graphiques</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half</source>
   <comment>precision</comment>
   <translation>Moitié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half would save about {size}.</source>
   <translation>La moitié économiserait environ {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>KV precision</source>
   <translation>Précision KV</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Nothing is on {cards}: the processor does all the work.</source>
   <translation>Rien n’est sur {cards} : le processeur fait tout le travail.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Quarter</source>
   <comment>precision</comment>
   <translation>Quart</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Saves about {size}.</source>
   <translation>Économise environ {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Takes {size}.</source>
   <translation>Prend {size}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>This computer has {n} cores; more is slower.</source>
   <extracomment>For one: This computer has one core; more is slower.</extracomment>
   <translation>
    <numerusform>Cet ordinateur a {n} cœur ; au-delà, c’est plus lent.</numerusform>
    <numerusform>Cet ordinateur a {n} cœurs ; au-delà, c’est plus lent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{cards} shares the computer's memory.</source>
   <translation>{cards} partage la mémoire de l’ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{size} on {cards}. Faster than the processor.</source>
   <translation>{size} sur {cards}. Plus rapide que le processeur.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>could not be loaded</source>
   <translation>n’a pas pu être chargé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loaded</source>
   <translation>chargé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading</source>
   <translation>chargement</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading, {percent}</source>
   <translation>chargement, {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF file...</source>
   <translation>Ajouter un fichier GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF files</source>
   <translation>Ajouter des fichiers GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Discover</source>
   <translation>Découvrir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Folders...</source>
   <translation>Dossiers...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Offline: nothing leaves this computer</source>
   <translation>Hors ligne : rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online when you ask</source>
   <translation>En ligne à votre demande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online: connected to {host}</source>
   <translation>En ligne : connecté à {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_place.py"></location>
   <source>{model} is ready. The file is complete and verified.</source>
   <translation>{model} est prêt. Le fichier est complet et vérifié.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep this chat</source>
   <translation>Garder cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>Not saved</source>
   <translation>Non enregistrée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Save it with the other chats</source>
   <translation>L’enregistrer avec les autres discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>This chat is not saved. It is gone when you close it.</source>
   <translation>Cette discussion n’est pas enregistrée. Elle disparaît quand vous la fermez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>About {speed}.</source>
   <translation>Environ {speed}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>In {n} files.</source>
   <extracomment>For one: In {n} file.</extracomment>
   <translation>
    <numerusform>En {n} fichier.</numerusform>
    <numerusform>En {n} fichiers.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Recommended.</source>
   <translation>Recommandé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This file</source>
   <translation>Ce fichier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>With the part that sees pictures.</source>
   <translation>Avec la partie qui voit les images.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{pace} tokens/s</source>
   <translation>{pace} tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{quality}. Recommended</source>
   <translation>{quality}. Recommandé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download anyway</source>
   <translation>Télécharger quand même</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download {name}</source>
   <translation>Télécharger {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Downloading {name}</source>
   <translation>Téléchargement de {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Installed {name}</source>
   <translation>{name} installé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Not offered</source>
   <translation>Non proposé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/opening.py"></location>
   <source>{n} more files cannot be opened.</source>
   <extracomment>For one: {n} more file cannot be opened.</extracomment>
   <translation>
    <numerusform>{n} autre fichier ne peut pas être ouvert.</numerusform>
    <numerusform>{n} autres fichiers ne peuvent pas être ouverts.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>"{title}"</source>
   <translation>« {title} »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived "{title}"</source>
   <translation>« {title} » archivée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived {n} chats</source>
   <extracomment>For one: Archived {n} chat</extracomment>
   <translation>
    <numerusform>{n} discussion archivée</numerusform>
    <numerusform>{n} discussions archivées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted "{title}"</source>
   <translation>Supprimé : « {title} »</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted the folder "{name}". Its chats are still in the list</source>
   <translation>Dossier « {name} » supprimé. Ses discussions sont toujours dans la liste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted {n} chats</source>
   <extracomment>For one: Deleted {n} chat</extracomment>
   <translation>
    <numerusform>{n} discussion supprimée</numerusform>
    <numerusform>{n} discussions supprimées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" out of its folder</source>
   <translation>« {title} » sortie de son dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" to "{folder}"</source>
   <translation>« {title} » déplacée vers « {folder} »</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats out of their folder</source>
   <extracomment>For one: Moved {n} chat out of its folder</extracomment>
   <translation>
    <numerusform>{n} discussion sortie de son dossier</numerusform>
    <numerusform>{n} discussions sorties de leur dossier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats to "{folder}"</source>
   <extracomment>For one: Moved {n} chat to "{folder}"</extracomment>
   <translation>
    <numerusform>{n} discussion déplacée vers « {folder} »</numerusform>
    <numerusform>{n} discussions déplacées vers « {folder} »</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored "{title}"</source>
   <translation>« {title} » restaurée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored {n} chats</source>
   <extracomment>For one: Restored {n} chat</extracomment>
   <translation>
    <numerusform>{n} discussion restaurée</numerusform>
    <numerusform>{n} discussions restaurées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>Commands and chats</source>
   <translation>Commandes et discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>chat</source>
   <translation>discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>command</source>
   <translation>commande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>Opening the picture</source>
   <translation>Ouverture de l’image</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>This picture is too large to be shown, or damaged.</source>
   <translation>Cette image est trop grande pour être affichée, ou endommagée.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/plain_text_window.py"></location>
   <source>Whole text</source>
   <translation>Texte entier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Download models</source>
   <translation>Télécharger des modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Every attempt is written down, also blocked ones.</source>
   <translation>Chaque tentative est notée, même bloquée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook has not gone online in the last {n} days.</source>
   <extracomment>For one: Inglenook has not gone online in the last {n} day.</extracomment>
   <translation>
    <numerusform>Inglenook n’est pas allé en ligne depuis {n} jour.</numerusform>
    <numerusform>Inglenook n’est pas allé en ligne ces {n} derniers jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook opens no network connection at all. Chats and models keep working.</source>
   <translation>Inglenook n’ouvre aucune connexion réseau. Les discussions et les modèles continuent de fonctionner.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Kept for {n} days on this computer.</source>
   <extracomment>For one: Kept for {n} day on this computer.</extracomment>
   <translation>
    <numerusform>Gardé {n} jour sur cet ordinateur.</numerusform>
    <numerusform>Gardé {n} jours sur cet ordinateur.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>No connections</source>
   <translation>Aucune connexion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Removes all entries of the connection log from this computer</source>
   <translation>Retire de cet ordinateur toutes les entrées du journal des connexions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Search for models</source>
   <translation>Rechercher des modèles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Show all {count}</source>
   <translation>Afficher les {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>When not offline, it may go online to</source>
   <translation>Quand « Hors ligne » est désactivé, Inglenook peut aller en ligne pour</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy connection log history</source>
   <comment>words that a setting is found by</comment>
   <translation>confidentialité journal connexions connexion historique</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy offline network</source>
   <comment>words that a setting is found by</comment>
   <translation>confidentialité hors ligne réseau vie privée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy permission online network</source>
   <comment>words that a setting is found by</comment>
   <translation>confidentialité autorisation permission en ligne réseau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>{host} and its file servers</source>
   <translation>{host} et ses serveurs de fichiers</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Comes with Inglenook. Saving a change makes a prompt of your own.</source>
   <translation>Fourni avec Inglenook. Enregistrer une modification en fait un prompt à vous.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Deleted {name}.</source>
   <translation>{name} supprimé.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export the prompt</source>
   <translation>Exporter le prompt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import prompts</source>
   <translation>Importer des prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Not saved yet. Give it a name.</source>
   <translation>Pas encore enregistré. Donnez-lui un nom.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompt library</source>
   <translation>Bibliothèque de prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Saved.</source>
   <translation>Enregistré.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Use in this chat</source>
   <translation>Utiliser dans cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Written to {file}.</source>
   <translation>Écrit dans {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Your own.</source>
   <translation>Le vôtre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>shipped</source>
   <translation>fourni</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>your own</source>
   <translation>le vôtre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Esc hides</source>
   <translation>Échap masque</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep</source>
   <comment>save a chat</comment>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep on top</source>
   <translation>Garder au premier plan</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Not saved. Gone when you close it</source>
   <translation>Non enregistrée. Disparaît quand vous la fermez</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Open in the main window</source>
   <translation>Ouvrir dans la fenêtre principale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Your desktop uses {keys}.</source>
   <translation>Votre bureau utilise {keys}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>{keys} hides and shows</source>
   <translation>{keys} masque et affiche</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished, {n} tokens</source>
   <extracomment>For one: Reply finished, {n} token</extracomment>
   <translation>
    <numerusform>Réponse terminée, {n} token</numerusform>
    <numerusform>Réponse terminée, {n} tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply stopped, {n} tokens</source>
   <extracomment>For one: Reply stopped, {n} token</extracomment>
   <translation>
    <numerusform>Réponse arrêtée, {n} token</numerusform>
    <numerusform>Réponse arrêtée, {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thinking</source>
   <comment>the model, now</comment>
   <translation>Réfléchit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>As it was</source>
   <translation>Revenir au texte d’avant</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel (Esc)</source>
   <translation>Annuler (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Edit the reply</source>
   <translation>Modifier la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Editing the reply</source>
   <translation>Modification de la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save (Ctrl Enter)</source>
   <translation>Enregistrer (Ctrl Entrée)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Take back all changes that were not saved</source>
   <translation>Annuler toutes les modifications non enregistrées</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Text of the reply</source>
   <translation>Texte de la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>With the changes you did not save.</source>
   <translation>Avec vos modifications non enregistrées.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_field.py"></location>
   <source>Clear search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any folder</source>
   <translation>Tout dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any model</source>
   <translation>Tout modèle</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any time</source>
   <translation>Toute date</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Anyone</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Back to what was found</source>
   <translation>Retour aux résultats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Before {until}</source>
   <translation>Avant {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Clear filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search  Esc</source>
   <translation>Fermer la recherche  Échap</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since}</source>
   <translation>À partir de {since}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since} before {until}</source>
   <translation>À partir de {since}, avant {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Model that wrote it</source>
   <translation>Modèle qui l’a écrit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>More than {n} matches</source>
   <extracomment>For one: More than {n} match</extracomment>
   <translation>
    <numerusform>Plus de {n} résultat</numerusform>
    <numerusform>Plus de {n} résultats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Next in this chat</source>
   <translation>Suivant dans cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>No chat says this. Fewer words or filters may.</source>
   <translation>Aucune discussion ne dit cela. Essayez avec moins de mots ou de filtres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Open chat</source>
   <translation>Ouvrir la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Previous in this chat</source>
   <translation>Précédent dans cette discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search all your messages</source>
   <translation>Recherchez dans tous vos messages</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages   in:House model:qwen before:2025-11 "exact"</source>
   <comment>in:, model: and before: stay as they are</comment>
   <translation>Rechercher   in:Maison model:qwen before:2025-11 "exact"</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Searching...</source>
   <translation>Recherche...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>This year</source>
   <translation>Cette année</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Titles</source>
   <translation>Titres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>What you look for stays on this computer.</source>
   <translation>Ce que vous cherchez reste sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Who wrote it</source>
   <translation>Qui l’a écrit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words</source>
   <comment>what stands before a colon, you, reply and yes stay as they are</comment>
   <translation>Des mots, "des mots exacts" dans cet ordre, et : in:dossier  model:nom  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:mots</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{at} of {count}</source>
   <translation>{at} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{matches} in {chats}, {time} ms</source>
   <translation>{matches} dans {chats}, {time} ms</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} matches</source>
   <extracomment>For one: {n} match</extracomment>
   <translation>
    <numerusform>{n} résultat</numerusform>
    <numerusform>{n} résultats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Archived</source>
   <translation>Archivée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Messages found</source>
   <translation>Messages trouvés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Chat defaults</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Find a setting</source>
   <translation>Rechercher un réglage</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>No setting is called “{words}”.</source>
   <translation>Aucun réglage ne s’appelle « {words} ».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Reset this page</source>
   <translation>Réinitialiser cette page</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>“{category}” is as it was at first</source>
   <translation>« {category} » est comme au début</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Copy the message</source>
   <translation>Copier le message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete the message</source>
   <translation>Supprimer le message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Earlier version</source>
   <translation>Version antérieure</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the last message, while the field is empty</source>
   <translation>Modifier le dernier message, quand le champ est vide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the message</source>
   <translation>Modifier le message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everything in Inglenook can be done with the keyboard. Tab leads on.</source>
   <translation>Tout peut se faire au clavier dans Inglenook. La touche Tab passe à la suite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everywhere in the main window</source>
   <translation>Partout dans la fenêtre principale</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In a chat</source>
   <translation>Dans une discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the list of chats</source>
   <translation>Dans la liste des discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the message field</source>
   <translation>Dans le champ de message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the text of the chat, at the message with the outline</source>
   <translation>Dans le texte de la discussion, sur le message encadré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In this window</source>
   <translation>Dans cette fenêtre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Later version</source>
   <translation>Version ultérieure</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Menu of a chat</source>
   <translation>Menu d’une discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message above</source>
   <translation>Message au-dessus</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message below</source>
   <translation>Message au-dessous</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open or close a folder</source>
   <translation>Ouvrir ou fermer un dossier</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open the chat</source>
   <translation>Ouvrir la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Quick chat, also while another program is in front</source>
   <translation>Discussion rapide, même quand un autre programme est au premier plan</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select several</source>
   <translation>En sélectionner plusieurs</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select text</source>
   <translation>Sélectionner du texte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Send the message</source>
   <translation>Envoyer le message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Write the reply again</source>
   <translation>Réécrire la réponse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>{keys} or {more}</source>
   <translation>{keys} ou {more}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop did not give these keys. Choose others in its settings.</source>
   <translation>Le bureau n’a pas attribué ces touches. Choisissez-en d’autres dans ses réglages.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop has taken the keys back.</source>
   <translation>Le bureau a repris les touches.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The keys were not allowed. You can allow them in the settings of your desktop.</source>
   <translation>Les touches n’ont pas été autorisées. Vous pouvez les autoriser dans les réglages de votre bureau.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>This desktop does not let programs have a key of their own. Give “inglenook --quick-chat” a key in the settings of your system.</source>
   <translation>Ce bureau ne permet pas aux programmes d’avoir leur propre touche. Attribuez une touche à « inglenook --quick-chat » dans les réglages de votre système.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>Another program has the keys {keys}. Choose others.</source>
   <translation>Un autre programme utilise les touches {keys}. Choisissez-en d’autres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>The desktop did not give these keys. Choose others.</source>
   <translation>Le bureau n’a pas attribué ces touches. Choisissez-en d’autres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>This keyboard has no such key. Choose other keys.</source>
   <translation>Ce clavier n’a pas cette touche. Choisissez d’autres touches.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought</source>
   <comment>the model, before it answered</comment>
   <translation>Réflexion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought for {duration}</source>
   <translation>A réfléchi {duration}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>{n} downloads</source>
   <extracomment>For one: {n} download</extracomment>
   <translation>
    <numerusform>{n} téléchargement</numerusform>
    <numerusform>{n} téléchargements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Chat template</source>
   <translation>Gabarit de discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>No built-in one fits it: the model continues the text instead of answering it.</source>
   <translation>Aucun gabarit intégré ne lui convient : le modèle continue le texte au lieu d’y répondre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Only the first 64 KB are shown.</source>
   <translation>Seuls les 64 premiers Ko sont affichés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Result for a sample chat</source>
   <translation>Résultat pour un exemple de discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Runs in a sandbox: it cannot open files, the network or other chats</source>
   <translation>S’exécute isolé : il ne peut ouvrir ni fichiers, ni réseau, ni autres discussions</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Show the chat template as</source>
   <translation>Afficher le gabarit de discussion comme</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Template</source>
   <translation>Gabarit</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>There is nothing to show, because the file cannot be read.</source>
   <translation>Il n’y a rien à afficher, car le fichier ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Trying the template...</source>
   <translation>Essai du gabarit...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: the built-in one of {family}.</source>
   <translation>Utilisé à la place : le gabarit intégré de {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: {family}.</source>
   <translation>Utilisé à la place : {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code copied</source>
   <translation>Code copié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy link</source>
   <translation>Copier le lien</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy message</source>
   <translation>Copier le message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Message copied</source>
   <translation>Message copié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Reply copied</source>
   <translation>Réponse copiée</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Save code as</source>
   <translation>Enregistrer le code sous</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>The code could not be saved. Try again in a moment.</source>
   <translation>Le code n’a pas pu être enregistré. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Transcript</source>
   <translation>Texte de la discussion</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>{file} saved</source>
   <translation>{file} enregistré</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>About {duration} left.</source>
   <translation>Encore {duration} environ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Edited</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Everything up to here was saved.</source>
   <translation>Tout a été enregistré jusqu’ici.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Only the beginning is shown here.</source>
   <translation>Seul le début est affiché ici.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reading your message</source>
   <translation>Lecture de votre message</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Show all ({size})</source>
   <translation>Tout afficher ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The context is full.</source>
   <translation>Le contexte est plein.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model has no room left to go on with this reply. Start a new chat to continue.</source>
   <translation>Le modèle n’a plus de place pour continuer cette réponse. Commencez une nouvelle discussion.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model no longer sees anything above this line.</source>
   <translation>Le modèle ne voit plus rien au-dessus de cette ligne.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model stopped unexpectedly.</source>
   <translation>Le modèle s’est arrêté de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The reply reached its longest length.</source>
   <translation>La réponse a atteint sa longueur maximale.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>This reply was cut short when Inglenook closed.</source>
   <translation>Cette réponse a été interrompue à la fermeture d’Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Version {at} of {count}</source>
   <translation>Version {at} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Write it again</source>
   <translation>La réécrire</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>text</source>
   <comment>code in no known language</comment>
   <translation>texte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{done} of {n} tokens.</source>
   <extracomment>For one: {done} of {n} token.</extracomment>
   <translation>
    <numerusform>{done} sur {n} token.</numerusform>
    <numerusform>{done} sur {n} tokens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{duration} to first token</source>
   <translation>{duration} avant le premier token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{model} no longer sees anything above this line.</source>
   <translation>{model} ne voit plus rien au-dessus de cette ligne.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{name}:</source>
   <translation>{name} :</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{speed} tok/s</source>
   <translation>{speed} tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>There are no chats to export yet.</source>
   <translation>Il n’y a pas encore de discussion à exporter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>These {n} chats</source>
   <extracomment>For one: These {n} chat</extracomment>
   <translation>
    <numerusform>Cette discussion</numerusform>
    <numerusform>Ces {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stopping</source>
   <translation>Arrêt en cours</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} chats</source>
   <extracomment>For one: {done} of {n} chat</extracomment>
   <translation>
    <numerusform>{done} sur {n} discussion</numerusform>
    <numerusform>{done} sur {n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} messages</source>
   <extracomment>For one: {done} of {n} message</extracomment>
   <translation>
    <numerusform>{done} sur {n} message</numerusform>
    <numerusform>{done} sur {n} messages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} chats so far</source>
   <extracomment>For one: {n} chat so far</extracomment>
   <translation>
    <numerusform>{n} discussion pour l’instant</numerusform>
    <numerusform>{n} discussions pour l’instant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} messages so far</source>
   <extracomment>For one: {n} message so far</extracomment>
   <translation>
    <numerusform>{n} message pour l’instant</numerusform>
    <numerusform>{n} messages pour l’instant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Chat, {n} messages</source>
   <extracomment>For one: Chat, {n} message</extracomment>
   <translation>
    <numerusform>Discussion, {n} message</numerusform>
    <numerusform>Discussion, {n} messages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete "{title}" for good?</source>
   <translation>Supprimer définitivement « {title} » ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good...</source>
   <translation>Supprimer définitivement...</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete {n} things for good?</source>
   <extracomment>For one: Delete {n} thing for good?</extracomment>
   <translation>
    <numerusform>Supprimer définitivement {n} élément ?</numerusform>
    <numerusform>Supprimer définitivement {n} éléments ?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted</source>
   <comment>heading of a column</comment>
   <translation>Supprimé</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted chats, messages and folders</source>
   <translation>Discussions, messages et dossiers supprimés</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty message</source>
   <translation>Message vide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty the trash?</source>
   <translation>Vider la corbeille ?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash...</source>
   <translation>Vider la corbeille...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Kept for</source>
   <comment>heading of a column</comment>
   <translation>Gardé encore</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Removing the words from the chats and from all backups. This may take a while.</source>
   <translation>Retrait des mots des discussions et de toutes les sauvegardes. Cela peut prendre un moment.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Some of this was removed for good meanwhile.</source>
   <translation>Une partie a été supprimée définitivement entre-temps.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>The trash is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes "{title}" from this computer, and from all backups. It cannot be undone.</source>
   <translation>Cela retire « {title} » de cet ordinateur et de toutes les sauvegardes. Il n’y a pas de retour possible.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes {n} things from this computer, and from all backups. It cannot be undone.</source>
   <extracomment>For one: This removes {n} thing from this computer, and from all backups. It cannot be undone.</extracomment>
   <translation>
    <numerusform>Cela retire {n} élément de cet ordinateur et de toutes les sauvegardes. Il n’y a pas de retour possible.</numerusform>
    <numerusform>Cela retire {n} éléments de cet ordinateur et de toutes les sauvegardes. Il n’y a pas de retour possible.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What</source>
   <comment>heading of a column</comment>
   <translation>Type</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What you delete is kept here for {n} days.</source>
   <extracomment>For one: What you delete is kept here for {n} day.</extracomment>
   <translation>
    <numerusform>Ce que vous supprimez est gardé ici {n} jour.</numerusform>
    <numerusform>Ce que vous supprimez est gardé ici {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>When</source>
   <comment>heading of a column</comment>
   <translation>Date</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} days</source>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Show Inglenook</source>
   <translation>Afficher Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>This desktop has no notification area. Closing the window ends Inglenook.</source>
   <translation>Ce bureau n’a pas de zone de notification. Fermer la fenêtre arrête Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted the message</source>
   <translation>Message supprimé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted {n} messages</source>
   <extracomment>For one: Deleted {n} message</extracomment>
   <translation>
    <numerusform>{n} message supprimé</numerusform>
    <numerusform>{n} messages supprimés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Files cannot be added to a message that was sent. Send them with a new one.</source>
   <translation>Vous ne pouvez pas ajouter de fichiers à un message déjà envoyé. Envoyez-les avec un nouveau.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to compute with, also for paid work, but for nothing else. Whoever you pass it on to is bound by that too.</source>
   <translation>Calcul libre, y compris pour un travail rémunéré, mais rien d’autre. Les personnes à qui vous le transmettez y sont tenues aussi.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 10 million dollars a year; above that you need Liquid AI's permission.</source>
   <translation>Utilisation libre, y compris pour le travail rémunéré d’entreprises qui gagnent moins de 10 millions de dollars par an ; au-delà, il faut l’autorisation de Liquid AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 50 million dollars a year; above that you need AI21's permission.</source>
   <translation>Utilisation libre, y compris pour le travail rémunéré d’entreprises qui gagnent moins de 50 millions de dollars par an ; au-delà, il faut l’autorisation d’AI21.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for the harmful uses that its licence lists. Whoever you pass it on to is bound by that list too.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, sauf pour les usages nuisibles que sa licence énumère. Les personnes à qui vous le transmettez sont tenues par cette liste aussi.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for what Google's use policy forbids. If you pass it on, pass these terms on with it.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, sauf pour ce que les règles d’utilisation de Google interdisent. Si vous le transmettez, joignez ces conditions.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, jusqu’à 700 millions d’utilisateurs par mois. Si vous le transmettez, indiquez « Built with Llama », commencez le nom de ce que vous en faites par « Llama » et suivez les règles d’utilisation de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy. People and firms in the European Union may not use the versions that see pictures.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, jusqu’à 700 millions d’utilisateurs par mois. Si vous le transmettez, indiquez « Built with Llama », commencez le nom de ce que vous en faites par « Llama » et suivez les règles d’utilisation de Meta. Les personnes et les entreprises de l’Union européenne n’ont pas le droit d’utiliser les versions qui voient les images.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Meta Llama 3”, start the name of what you make of it with “Llama 3” and follow Meta's use policy.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, jusqu’à 700 millions d’utilisateurs par mois. Si vous le transmettez, indiquez « Built with Meta Llama 3 », commencez le nom de ce que vous en faites par « Llama 3 » et suivez les règles d’utilisation de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, with “Built with Llama” and Meta's use policy if you pass it on; above 700 million users a month you need Meta's permission. People and firms in the European Union have no right to it.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, avec « Built with Llama » et les règles d’utilisation de Meta si vous le transmettez ; au-delà de 700 millions d’utilisateurs par mois, il faut l’autorisation de Meta. Les personnes et les entreprises de l’Union européenne n’y ont aucun droit.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Google's use policy. Not for treating patients unless the authorities have approved what you make of it.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, dans le cadre des règles d’utilisation de Google. Pas pour soigner des patients, sauf si les autorités ont approuvé ce que vous en faites.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Meta's use policy, but not to improve other language models. Above 700 million users a month you need Meta's permission.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, dans le cadre des règles d’utilisation de Meta, mais pas pour améliorer d’autres modèles de langage. Au-delà de 700 millions d’utilisateurs par mois, il faut l’autorisation de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy, but not to improve other language models. Above 700 million users a month you need Databricks' permission.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, dans le cadre des règles d’utilisation des auteurs, mais pas pour améliorer d’autres modèles de langage. Au-delà de 700 millions d’utilisateurs par mois, il faut l’autorisation de Databricks.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy. If you pass it on, say that it is built with Falcon.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré, dans le cadre des règles d’utilisation des auteurs. Si vous le transmettez, indiquez qu’il est fait avec Falcon.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Above 100 million users a month you need Alibaba's permission.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Au-delà de 100 millions d’utilisateurs par mois, il faut l’autorisation d’Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on unchanged, pass Apple's notice on with it; Apple's names may not be used for advertising.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Si vous le transmettez sans modification, joignez l’avis d’Apple ; les noms d’Apple ne doivent pas servir à la publicité.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who bypasses its safeguards or sues over it.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Si vous le transmettez, joignez l’avis de NVIDIA ; la licence prend fin pour qui contourne ses protections ou engage un procès à son sujet.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who sues over it.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Si vous le transmettez, joignez l’avis de NVIDIA ; la licence prend fin pour qui engage un procès à son sujet.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Very large services (100 million users or 20 million dollars a month) must show the model's name to their users.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Les très grands services (100 millions d’utilisateurs ou 20 millions de dollars par mois) doivent montrer le nom du modèle à leurs utilisateurs.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>Utilisation libre, y compris pour un travail rémunéré. Vous ne pouvez le transmettre que sans modification, en nommant ses auteurs.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>It has a licence of its own that the Hub has no name for. Read it before you use the model for work.</source>
   <translation>Il a une licence à lui, que le Hub ne sait pas nommer. Lisez-la avant d’utiliser le modèle pour un travail.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker does not say which Creative Commons licence it has. Some of them forbid paid work, so ask before you use it for that.</source>
   <translation>Son auteur ne dit pas quelle licence Creative Commons il a. Certaines interdisent le travail rémunéré : demandez avant de l’utiliser pour cela.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker says that the licence is not known. Ask before you use it for work.</source>
   <translation>Son auteur dit que la licence n’est pas connue. Demandez avant de l’utiliser pour un travail.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without Alibaba's permission.</source>
   <translation>Pas pour un travail rémunéré sans l’autorisation d’Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without LG's permission.</source>
   <translation>Pas pour un travail rémunéré sans l’autorisation de LG.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without a licence from Mistral AI.</source>
   <translation>Pas pour un travail rémunéré sans une licence de Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. Free for everything else, if you name its authors when you pass it on.</source>
   <translation>Pas pour un travail rémunéré. Libre pour tout le reste, si vous nommez ses auteurs quand vous le transmettez.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>Pas pour un travail rémunéré. Si vous le transmettez, modifié ou non, nommez ses auteurs et gardez la même licence.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>Pas pour un travail rémunéré. Vous ne pouvez le transmettre que sans modification, en nommant ses auteurs.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work: only for research that earns no money.</source>
   <translation>Pas pour un travail rémunéré : seulement pour la recherche qui ne rapporte pas d’argent.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for use in the European Union, the United Kingdom and South Korea. Elsewhere free, also for paid work, below 100 million users a month.</source>
   <translation>Pas dans l’Union européenne, au Royaume-Uni ni en Corée du Sud. Ailleurs, utilisation libre, y compris pour un travail rémunéré, en dessous de 100 millions d’utilisateurs par mois.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research and trying out. Paid work needs a licence from Mistral AI.</source>
   <translation>Seulement pour la recherche et les essais. Un travail rémunéré demande une licence de Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research, and not for passing on without Intel's conditions.</source>
   <translation>Seulement pour la recherche, et pas de transmission sans les conditions d’Intel.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a permission from 01.AI, which is free.</source>
   <translation>Un travail rémunéré demande une autorisation de 01.AI, qui est gratuite.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a registration with Zhipu AI.</source>
   <translation>Un travail rémunéré demande une inscription auprès de Zhipu AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for firms that earn less than 1 million dollars a year. Not for training other models.</source>
   <translation>Travail rémunéré seulement pour les entreprises qui gagnent moins de 1 million de dollars par an. Pas pour entraîner d’autres modèles.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for people and firms that earn less than 1 million dollars a year; above that it needs a licence from Stability AI.</source>
   <translation>Travail rémunéré seulement pour les personnes et les entreprises qui gagnent moins de 1 million de dollars par an ; au-delà, il faut une licence de Stability AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, give it another name.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous transmettez une version modifiée, donnez-lui un autre nom.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, or let others use it over a network, it must stay under the same licence.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous transmettez une version modifiée, ou laissez d’autres l’utiliser par un réseau, elle doit rester sous la même licence.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, say what you changed.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous transmettez une version modifiée, dites ce que vous avez changé.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, pass the licence on with it.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous le transmettez, joignez la licence.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, say where it comes from and of which date it is.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous le transmettez, dites d’où il vient et de quelle date il est.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, it must stay under the same licence.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous le transmettez, modifié ou non, il doit rester sous la même licence.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous le transmettez, modifié ou non, nommez ses auteurs et gardez la même licence.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Si vous le transmettez, modifié ou non, nommez ses auteurs.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. There are no conditions.</source>
   <translation>Utilisable pour tout, y compris pour un travail rémunéré. Il n’y a pas de conditions.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing and translating. Also understands pictures.</source>
   <translation>Écrire et traduire avec soin. Comprend aussi les images.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing in many languages. Also understands pictures.</source>
   <translation>Écrire avec soin dans de nombreuses langues. Comprend aussi les images.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday questions on small computers. Can think before it answers.</source>
   <translation>Questions de tous les jours sur de petits ordinateurs. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday writing in English.</source>
   <translation>Textes de tous les jours en anglais.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in English.</source>
   <translation>Expliquer, calculer et raisonner en anglais.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in a small size.</source>
   <translation>Expliquer, calculer et raisonner, en petite taille.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Finding passages in documents. It does not chat.</source>
   <translation>Trouver des passages dans des documents. Ne discute pas.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at hard questions and long texts. Can think before it answers.</source>
   <translation>Bon pour les questions difficiles et les longs textes. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things, knows more than the 4B. Can think before it answers.</source>
   <translation>Bon pour presque tout, en sait plus que le 4B. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things. Can think before it answers.</source>
   <translation>Bon pour presque tout. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions and code. Always thinks before it answers, and is quick for its size.</source>
   <translation>Questions difficiles et code. Réfléchit toujours avant de répondre, et reste rapide pour sa taille.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions on computers with much memory. Can think, and is as quick as a small model.</source>
   <translation>Questions difficiles sur des ordinateurs avec beaucoup de mémoire. Peut réfléchir, et est aussi rapide qu’un petit modèle.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Office work: summaries, questions about documents, filling in forms.</source>
   <translation>Travail de bureau : résumés, questions sur des documents, formulaires à remplir.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short everyday texts in English.</source>
   <translation>Textes courts de tous les jours en anglais.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short tasks on small computers: sorting, rewording, single sentences.</source>
   <translation>Petites tâches sur de petits ordinateurs : trier, reformuler, phrases isolées.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Simple questions on almost any computer. Can think before it answers.</source>
   <translation>Questions simples sur presque tous les ordinateurs. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording on small computers, in many languages.</source>
   <translation>Résumer et reformuler sur de petits ordinateurs, dans de nombreuses langues.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording, with room for long texts.</source>
   <translation>Résumer et reformuler, avec de la place pour de longs textes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers.</source>
   <translation>Calcul et logique. Réfléchit toujours avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers. Llama's licence applies as well.</source>
   <translation>Calcul et logique. Réfléchit toujours avant de répondre. La licence de Llama s’applique aussi.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Very small and very fast, good for a first look. It often gets facts wrong.</source>
   <translation>Très petit et très rapide, bien pour un premier aperçu. Se trompe souvent sur les faits.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and questions in European and Asian languages.</source>
   <translation>Écrire et répondre dans des langues d’Europe et d’Asie.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and summaries, with room for long texts.</source>
   <translation>Écrire et résumer, avec de la place pour de longs textes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in many languages. Also understands pictures.</source>
   <translation>Écrire dans de nombreuses langues. Comprend aussi les images.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in six European languages. Can think before it answers.</source>
   <translation>Écrire dans six langues européennes. Peut réfléchir avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, explaining and mending code in many languages.</source>
   <translation>Écrire, expliquer et corriger du code dans de nombreux langages.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, summaries and questions in eight languages.</source>
   <translation>Écrire, résumer et répondre dans huit langues.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Critic</source>
   <translation>Critique</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Looks for the weak points of a text or a plan</source>
   <translation>Cherche les points faibles d’un texte ou d’un plan</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Read what I give you as a fair but demanding critic.

Say in two sentences what it tries to do and whether it succeeds. Then name its weak points in the order in which they matter: claims without support, gaps in the reasoning, what a reader would misunderstand, what is missing, what could be left out. Quote the passage each time, and suggest how to mend it.

Name what is good too, where it is, so that I do not lose it when I revise. Do not flatter me and do not rewrite the whole.</source>
   <translation>Lis ce que je te donne en critique juste mais exigeant.

Dis en deux phrases ce que le texte cherche à faire et s’il y parvient. Nomme ensuite ses points faibles par ordre d’importance : affirmations sans preuve, lacunes du raisonnement, ce qu’un lecteur comprendrait mal, ce qui manque, ce qui pourrait être supprimé. Cite chaque fois le passage et propose une amélioration.

Nomme aussi ce qui est bon, et où, pour que je ne le perde pas en révisant. Ne me flatte pas et ne réécris pas l’ensemble.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain code</source>
   <translation>Expliquer du code</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain the code I give you to a person who can program but does not know this code.

Begin with two or three sentences: what it is for, what goes in, what comes out. Then walk through it in the order in which it runs, by parts rather than by lines. Explain why something is done where that is not obvious, and name the language features or libraries that matter.

At the end list what may go wrong: mistakes, inputs it does not expect, and anything unsafe. Separate what you know from the code from what you suspect. Do not rewrite it unless I ask.</source>
   <translation>Explique le code que je te donne à une personne qui sait programmer mais ne connaît pas ce code.

Commence par deux ou trois phrases : à quoi il sert, ce qui entre, ce qui sort. Parcours-le ensuite dans l’ordre où il s’exécute, par parties plutôt que ligne par ligne. Explique pourquoi une chose est faite quand ce n’est pas évident, et nomme les éléments du langage ou les bibliothèques qui comptent.

À la fin, énumère ce qui peut mal tourner : erreurs, entrées imprévues, et tout ce qui n’est pas sûr. Sépare ce que tu sais d’après le code de ce que tu supposes. Ne le réécris que si je le demande.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>What code does, step by step, and where it may fail</source>
   <translation>Ce que fait un code, pas à pas, et où il peut échouer</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Help me find ideas.

Give me ten ideas for what I describe, each in one or two sentences. Make them truly different from each other: some safe and simple, some cheap, some unusual, at least one that turns the question around. Do not explain why a list is useful and do not repeat my question.

Then name the three you would try first. For each say what it would take to begin this week, and the most likely reason why it would fail. Ask me one question whose answer would change your choice.</source>
   <translation>Aide-moi à trouver des idées.

Donne-moi dix idées pour ce que je décris, chacune en une ou deux phrases. Qu’elles soient vraiment différentes : certaines sûres et simples, certaines bon marché, certaines inhabituelles, au moins une qui retourne la question. N’explique pas pourquoi une liste est utile et ne répète pas ma question.

Nomme ensuite les trois que tu essaierais d’abord. Pour chacune, dis ce qu’il faudrait pour commencer cette semaine, et la raison la plus probable d’un échec. Pose-moi une question dont la réponse changerait ton choix.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Ideas</source>
   <translation>Idées</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Many different ideas, then the best three</source>
   <translation>Beaucoup d’idées différentes, puis les trois meilleures</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Asks you one question at a time, as for a job</source>
   <translation>Vous pose une question à la fois, comme pour un emploi</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Interviewer</source>
   <translation>Intervieweur</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>You are interviewing me. If I have not said for what (a job, an exam, a report, my memoirs), ask me that first.

Ask one question at a time and wait for my answer. Begin easily and become more demanding. Follow up where an answer is vague: ask for an example, a number or a reason. Do not comment on my answers meanwhile, and do not answer for me.

When I say "stop", or after ten questions, tell me what was convincing, what was not, and how two of my weaker answers could be said better in my own words.</source>
   <translation>Tu mènes un entretien avec moi. Si je n’ai pas dit pour quoi (un emploi, un examen, un reportage, mes mémoires), demande-le-moi d’abord.

Pose une question à la fois et attends ma réponse. Commence facilement, puis deviens plus exigeant. Insiste quand une réponse est vague : demande un exemple, un chiffre ou une raison. Ne commente pas mes réponses entre-temps et ne réponds pas à ma place.

Quand je dis « stop », ou après dix questions, dis-moi ce qui était convaincant, ce qui ne l’était pas, et comment deux de mes réponses les plus faibles pourraient être mieux dites avec mes propres mots.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Help me write a letter or an e-mail.

If you do not know who it goes to, what I want from them, and by when, ask me first, in one message with at most three questions. Otherwise write it at once.

Write politely and to the point: the purpose in the first sentence, then the facts in order, then what I ask for, with a date where one is due. Use no legal phrases that I did not give you and invent no facts; where something is missing, put it in square brackets so that I can fill it in. Offer one shorter version at the end.</source>
   <translation>Aide-moi à écrire une lettre ou un e-mail.

Si tu ne sais pas à qui elle s’adresse, ce que je veux de cette personne et pour quand, demande-le-moi d’abord, en un seul message de trois questions au plus. Sinon, écris-la tout de suite.

Écris poliment et va droit au but : l’objet dans la première phrase, puis les faits dans l’ordre, puis ce que je demande, avec une date s’il en faut une. N’emploie aucune formule juridique que je ne t’ai pas donnée et n’invente aucun fait ; quand quelque chose manque, mets-le entre crochets pour que je puisse le compléter. Propose une version plus courte à la fin.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letter writer</source>
   <translation>Rédacteur de lettres</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letters and e-mails to offices, firms and people</source>
   <translation>Lettres et e-mails aux administrations, aux entreprises et aux personnes</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>From rough notes to minutes</source>
   <translation>De notes brutes à un compte rendu</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Meeting notes</source>
   <translation>Notes de réunion</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Turn the notes or the transcript I give you into minutes of a meeting.

Use these headings, and leave out those that would be empty: Subject, date and who was there; Decisions; Tasks, each with the person and the date; Discussed, in short points by topic; Open questions.

Write only what the notes say. Do not guess who said something or who is to do it: write "not named" where it is missing. Keep numbers, names and dates exactly. Keep it short enough to be read in two minutes.</source>
   <translation>Fais un compte rendu de réunion à partir des notes ou de la transcription que je te donne.

Utilise ces titres et laisse de côté ceux qui seraient vides : Objet, date et personnes présentes ; Décisions ; Tâches, chacune avec la personne et la date ; Sujets abordés, en points courts par thème ; Questions ouvertes.

N’écris que ce que disent les notes. Ne devine pas qui a dit quelque chose ni qui doit le faire : écris « non précisé » quand cela manque. Garde exactement les chiffres, les noms et les dates. Reste assez bref pour une lecture de deux minutes.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Corrects mistakes and leaves the voice alone</source>
   <translation>Corrige les fautes sans toucher au ton</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofread the text I give you.

Correct spelling, grammar and punctuation, and nothing else: the wording, the tone and the order stay mine. Keep to the variety of the language that I use, British or American English for example.

First give me the corrected text. Then list the changes, each as: what stood there, what stands there now, and why in a few words. If a sentence is correct but hard to follow, suggest another one in that list instead of changing it. If there is nothing to correct, say so.</source>
   <translation>Relis et corrige le texte que je te donne.

Corrige l’orthographe, la grammaire et la ponctuation, et rien d’autre : les formulations, le ton et l’ordre restent les miens. Garde la variante de la langue que j’utilise, par exemple le français de France ou du Québec.

Donne-moi d’abord le texte corrigé. Énumère ensuite les changements, chacun ainsi : ce qui était écrit, ce qui est écrit maintenant, et pourquoi en quelques mots. Si une phrase est correcte mais difficile à suivre, proposes-en une autre dans cette liste au lieu de la changer. S’il n’y a rien à corriger, dis-le.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofreader</source>
   <translation>Correcteur</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Help me cook with what I have.

If I have not said it, ask once for how many people, how much time there is, and what somebody must not or does not want to eat. Then suggest three dishes in one sentence each, and wait for my choice.

Give the recipe for it with exact amounts in grams and millilitres, the ingredients in the order in which they are used, and numbered steps with times and temperatures. Say what can be replaced by what. Warn me where food must be cooked through or kept cold. Use only what I have, salt, pepper, oil and water, unless you say what has to be bought.</source>
   <translation>Aide-moi à cuisiner avec ce que j’ai.

Si je ne l’ai pas dit, demande une seule fois pour combien de personnes, de combien de temps je dispose, et ce que quelqu’un ne doit pas ou ne veut pas manger. Propose ensuite trois plats en une phrase chacun, et attends mon choix.

Donne la recette avec des quantités exactes en grammes et en millilitres, les ingrédients dans l’ordre d’utilisation, et des étapes numérotées avec durées et températures. Dis ce qui peut remplacer quoi. Préviens-moi quand un aliment doit être bien cuit ou gardé au froid. N’utilise que ce que j’ai, plus du sel, du poivre, de l’huile et de l’eau, sauf si tu dis ce qu’il faut acheter.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Kitchen help</source>
   <translation>Aide en cuisine</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>What to cook from what there is</source>
   <translation>Que cuisiner avec ce qu’il y a</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Code reviewer</source>
   <translation>Relecteur de code</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Finds mistakes first, matters of taste last</source>
   <translation>Cherche d’abord les erreurs, les questions de goût en dernier</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Review the code I give you as a careful colleague would.

Look for mistakes first: wrong results, cases that are not handled, unsafe handling of input, resources that are not released, problems with several threads. Then for what makes it hard to change: unclear names, repetition, needless complication. Leave matters of taste to the end, or out.

For each finding say where it is, what happens because of it, and the smallest change that mends it, with code where that is clearer than words. Order the findings by how much they matter. Say plainly if you find nothing serious.</source>
   <translation>Relis le code que je te donne comme le ferait un collègue attentif.

Cherche d’abord les erreurs : résultats faux, cas non traités, entrées traitées sans précaution, ressources non libérées, problèmes avec plusieurs threads. Cherche ensuite ce qui le rend difficile à modifier : noms peu clairs, répétitions, complications inutiles. Garde les questions de goût pour la fin, ou laisse-les de côté.

Pour chaque point, dis où il se trouve, ce qu’il entraîne et le plus petit changement qui le corrige, avec du code quand c’est plus clair que des mots. Classe les points par importance. Dis clairement si tu ne trouves rien de grave.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Plain words</source>
   <translation>En termes simples</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Rewrite what I give you in plain words.

Use short sentences and everyday words. Say who does what. Replace jargon, or explain it once where it is needed. Keep every fact, number, name and condition, and keep the tone polite. Do not add opinions and do not leave anything out.

Give me the rewritten text only. If a passage can be understood in two ways, add one line at the end that names both.</source>
   <translation>Réécris en termes simples ce que je te donne.

Utilise des phrases courtes et des mots de tous les jours. Dis qui fait quoi. Remplace le jargon, ou explique-le une fois quand il est nécessaire. Garde chaque fait, chiffre, nom et condition, et un ton poli. N’ajoute pas d’opinion et n’omets rien.

Donne-moi seulement le texte réécrit. Si un passage peut se comprendre de deux façons, ajoute à la fin une ligne qui nomme les deux.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Says it simply, without losing anything</source>
   <translation>Le dit simplement, sans rien perdre</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise</source>
   <translation>Résumer</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise the text I give you.

Begin with one sentence that says what it is about. Then list the main points, at most seven, each in one short sentence, in the order in which they matter. Keep names, numbers and dates exactly as they stand. Say what was decided and what is still open, where the text tells.

Use only what the text says. Where something is unclear or missing, say so instead of filling the gap. Answer in the language of the text.</source>
   <translation>Résume le texte que je te donne.

Commence par une phrase qui dit de quoi il s’agit. Énumère ensuite les points principaux, sept au plus, chacun en une phrase courte, par ordre d’importance. Garde les noms, les chiffres et les dates exactement tels qu’ils sont. Dis ce qui a été décidé et ce qui reste ouvert, quand le texte l’indique.

N’utilise que ce que dit le texte. Quand quelque chose manque ou n’est pas clair, dis-le au lieu de combler le vide. Réponds dans la langue du texte.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>The main points of a text, in plain words</source>
   <translation>Les points principaux d’un texte, en termes simples</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Between any two languages, with its doubts named</source>
   <translation>Entre deux langues quelconques, en signalant les doutes</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Translator</source>
   <translation>Traducteur</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>You are a translator.

If I name a language, translate into it. Otherwise translate into English, and translate English into the language we used last; ask me if we used none yet.

Keep the meaning, the tone and the form: headings, lists and line breaks stay where they are. Leave names, code and quotations in the original. Choose the natural wording of a native writer over a word-for-word one.

Give me the translation only. Where a word has no good equivalent or the source is ambiguous, add a short note under the translation.</source>
   <translation>Tu es traducteur.

Si je nomme une langue, traduis vers celle-ci. Sinon, traduis vers le français, et traduis le français vers la dernière langue que nous avons utilisée ; demande-moi laquelle s’il n’y en a pas encore eu.

Garde le sens, le ton et la forme : titres, listes et sauts de ligne restent où ils sont. Laisse les noms, le code et les citations dans la langue d’origine. Préfère la tournure naturelle d’une personne dont c’est la langue maternelle au mot à mot.

Donne-moi seulement la traduction. Quand un mot n’a pas de bon équivalent ou que la source est ambiguë, ajoute une courte note sous la traduction.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Helps you to work it out yourself</source>
   <translation>Vous aide à trouver par vous-même</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Tutor</source>
   <translation>Professeur particulier</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>You are a patient tutor.

Find out first what I know already and what I want to be able to do, with one question. Then lead me there in small steps: explain one thing at a time in a few sentences, give an example, and set me a short exercise. Wait for my answer before you go on.

When I make a mistake, do not give me the solution at once. Show me where it goes wrong, give a hint, and let me try again. Tell me honestly when something is right, half right or wrong. If you are not sure of a fact, say so and tell me how I can check it.</source>
   <translation>Tu es un professeur particulier patient.

Cherche d’abord à savoir, par une seule question, ce que je sais déjà et ce que je veux savoir faire. Amène-moi ensuite au but à petits pas : explique une chose à la fois en quelques phrases, donne un exemple et propose-moi un court exercice. Attends ma réponse avant de continuer.

Quand je fais une erreur, ne me donne pas tout de suite la solution. Montre-moi où est l’erreur, donne un indice et laisse-moi réessayer. Dis-moi honnêtement si quelque chose est juste, à moitié juste ou faux. Si tu n’es pas sûr d’un fait, dis-le, et dis comment je peux le vérifier.</translation>
  </message>
 </context>
</TS>
