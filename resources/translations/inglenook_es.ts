<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>inglenook</name>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong.</source>
   <translation>Se produjo un error en Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong. What it was stands in {path}.</source>
   <translation>Se produjo un error en Inglenook. Los detalles están en {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted picture</source>
   <translation>Imagen pegada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted picture {number}</source>
   <translation>Imagen pegada {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted text</source>
   <translation>Texto pegado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted text {number}</source>
   <translation>Texto pegado {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted picture is larger than 20 MB. Paste a part of it.</source>
   <translation>La imagen pegada ocupa más de 20 MB. Pegue una parte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted text is larger than 10 MB. Paste a part of it.</source>
   <translation>El texto pegado ocupa más de 10 MB. Pegue una parte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} cannot be read. Check that it is still there.</source>
   <translation>No se puede leer {name}. Compruebe que sigue ahí.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is a folder. Attach the files in it.</source>
   <translation>{name} es una carpeta. Adjunte los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 10 MB. Attach a part of it.</source>
   <translation>{name} ocupa más de 10 MB. Adjunte una parte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 20 MB. Make the picture smaller.</source>
   <translation>{name} ocupa más de 20 MB. Reduzca la imagen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a file. Files of text and pictures can be attached.</source>
   <translation>{name} no es un archivo. Se pueden adjuntar archivos de texto e imágenes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.</source>
   <translation>{name} no es un archivo de texto. Se pueden adjuntar textos e imágenes (PNG, JPEG, WebP, GIF).</translation>
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
   <translation>Esta copia de seguridad se hizo con una versión más reciente de Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Check that the folder {folder} can be written to.</source>
   <translation>Compruebe que se puede escribir en la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup could be made.</source>
   <translation>No se pudo hacer ninguna copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup was made, because the file with your chats is damaged.</source>
   <translation>No se hizo ninguna copia de seguridad porque el archivo de los chats está dañado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
   <translation>La carpeta de copias de seguridad {folder} no está disponible. Conecte su disco o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup in {folder} came out incomplete. It was removed.</source>
   <translation>La copia de seguridad en {folder} quedó incompleta. Se ha eliminado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the backups in {folder} does not keep what is written to it. Choose a folder on another disk.</source>
   <translation>El disco con las copias de seguridad de {folder} no conserva lo que se escribe en él. Elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the folder {folder} is full. Free some space on it.</source>
   <translation>El disco de la carpeta {folder} está lleno. Libere espacio en él.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged.</source>
   <translation>El archivo de los chats está dañado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>This backup cannot be read: {reason}.</source>
   <translation>No se puede leer esta copia de seguridad: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Too many backups were made in this minute. Try again in the next one.</source>
   <translation>Se hicieron demasiadas copias de seguridad en este minuto. Inténtelo de nuevo en el próximo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>{folder}: {reason}.</source>
   <translation>{folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/code_files.py"></location>
   <source>{name} could not be saved. Choose another folder.</source>
   <translation>No se pudo guardar {name}. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log cannot be written, so nothing was sent. Make room on the disk.</source>
   <translation>No se puede escribir el registro de conexiones, así que no se envió nada. Libere espacio en el disco.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be emptied.</source>
   <translation>No se puede vaciar el registro de conexiones {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be written.</source>
   <translation>No se puede escribir el registro de conexiones {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Another program is using the chats. New messages cannot be saved until it lets go of them.</source>
   <translation>Otro programa está usando los chats. Los mensajes nuevos no se podrán guardar hasta que los suelte.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The chats cannot be opened. Check that the data folder is still there and can be written to.</source>
   <translation>No se pueden abrir los chats. Compruebe que la carpeta de datos sigue ahí y que se puede escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder belongs to someone else. New messages cannot be saved until it can be written to.</source>
   <translation>La carpeta de datos pertenece a otro usuario. Los mensajes nuevos no se podrán guardar hasta que se pueda escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder is read-only. New messages cannot be saved until it can be written to.</source>
   <translation>La carpeta de datos es de solo lectura. Los mensajes nuevos no se podrán guardar hasta que se pueda escribir en ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk is full. New messages cannot be saved yet.</source>
   <translation>El disco está lleno. Por ahora no se pueden guardar mensajes nuevos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk reports an error. New messages cannot be saved yet. Check that the disk is connected and has space.</source>
   <translation>El disco indica un error. Por ahora no se pueden guardar mensajes nuevos. Compruebe que el disco está conectado y tiene espacio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is.</source>
   <translation>El archivo de los chats está dañado. Se ha dejado como está.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is. Move inglenook.db out of the data folder to go on without it.</source>
   <translation>El archivo de los chats está dañado. Se ha dejado como está. Saque inglenook.db de la carpeta de datos para continuar sin él.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats was moved or deleted. Move it back, or copy what you want to keep and start Inglenook again.</source>
   <translation>El archivo de los chats se movió o se eliminó. Devuélvalo a su sitio, o copie lo que quiera conservar e inicie Inglenook de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file {file} with your chats cannot be reached.</source>
   <translation>No se puede acceder al archivo {file}, que contiene los chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>This Python comes with SQLite {version}, which is too old. Install a Python with SQLite 3.37 or newer.</source>
   <translation>Este Python incluye SQLite {version}, que es demasiado antiguo. Instale un Python con SQLite 3.37 o posterior.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Your chats were written by a newer version of Inglenook. They were not touched. Install that version to go on with them.</source>
   <translation>Sus chats se escribieron con una versión más reciente de Inglenook. No se han modificado. Instale esa versión para continuar con ellos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Apr</source>
   <comment>a month, short</comment>
   <translation>abr</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>April</source>
   <comment>a month</comment>
   <translation>abril</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Aug</source>
   <comment>a month, short</comment>
   <translation>ago</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>August</source>
   <comment>a month</comment>
   <translation>agosto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Dec</source>
   <comment>a month, short</comment>
   <translation>dic</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>December</source>
   <comment>a month</comment>
   <translation>diciembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Feb</source>
   <comment>a month, short</comment>
   <translation>feb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>February</source>
   <comment>a month</comment>
   <translation>febrero</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jan</source>
   <comment>a month, short</comment>
   <translation>ene</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>January</source>
   <comment>a month</comment>
   <translation>enero</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jul</source>
   <comment>a month, short</comment>
   <translation>jul</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>July</source>
   <comment>a month</comment>
   <translation>julio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jun</source>
   <comment>a month, short</comment>
   <translation>jun</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>June</source>
   <comment>a month</comment>
   <translation>junio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Mar</source>
   <comment>a month, short</comment>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>March</source>
   <comment>a month</comment>
   <translation>marzo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month</comment>
   <translation>mayo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month, short</comment>
   <translation>may</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Nov</source>
   <comment>a month, short</comment>
   <translation>nov</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>November</source>
   <comment>a month</comment>
   <translation>noviembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Oct</source>
   <comment>a month, short</comment>
   <translation>oct</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>October</source>
   <comment>a month</comment>
   <translation>octubre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Sep</source>
   <comment>a month, short</comment>
   <translation>sept</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>September</source>
   <comment>a month</comment>
   <translation>septiembre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>{day} {month} {year}, {time}</source>
   <translation>{day} de {month} de {year}, {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>All settings</source>
   <translation>Todos los ajustes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Changed settings</source>
   <translation>Ajustes modificados</translation>
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
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>as they were at first</source>
   <translation>como al principio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{free} free of {total}</source>
   <translation>{free} libres de {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>{n} characters, not shown here</source>
   <extracomment>For one: {n} character, not shown here</extracomment>
   <translation>
    <numerusform>{n} carácter, no se muestra aquí</numerusform>
    <numerusform>{n} caracteres, no se muestran aquí</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/erase.py"></location>
   <source>The backups in {folder} cannot be reached, and would keep what you want gone. Connect their disk, or choose another folder for backups, and empty the trash then.</source>
   <translation>No se puede acceder a las copias de seguridad de {folder}, y conservarían lo que quiere eliminar. Conecte su disco o elija otra carpeta para las copias de seguridad. Después, vacíe la papelera.</translation>
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
   <translation>Rama {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>File: {name}</source>
   <translation>Archivo: {name}</translation>
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
   <translation>Instrucciones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <source>Picture: {name}</source>
   <translation>Imagen: {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Thought</source>
   <translation>Pensamiento</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <source>Web page (HTML)</source>
   <translation>Página web (HTML)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/own_json.py"></location>
   <source>Inglenook (JSON, everything)</source>
   <translation>Inglenook (JSON, todo)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/training.py"></location>
   <source>Training data (JSONL)</source>
   <translation>Datos de entrenamiento (JSONL)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Cut short.</source>
   <translation>Interrumpida.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Edited.</source>
   <translation>Editada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed.</source>
   <translation>Falló.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed: {reason}</source>
   <translation>Falló: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Goes on after “{message}” ({who}).</source>
   <translation>Continúa después de «{message}» ({who}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reply</source>
   <comment>noun</comment>
   <translation>Respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Stopped.</source>
   <translation>Detenida.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>This branch begins the chat.</source>
   <translation>Esta rama comienza el chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Was being written when it was exported.</source>
   <translation>Se estaba escribiendo al exportar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/writing.py"></location>
   <source>{file} cannot be written: {reason}. Choose another place, or make room.</source>
   <translation>No se puede escribir {file}: {reason}. Elija otro lugar o libere espacio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>No se puede escribir el archivo {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be written to. Change its permissions, or choose another folder.</source>
   <translation>No se puede escribir en la carpeta {folder}. Cambie sus permisos o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>its folder is read-only or belongs to another user</source>
   <translation>su carpeta es de solo lectura o pertenece a otro usuario</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>the disk reports an error</source>
   <translation>el disco indica un error</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>{folder} is a file, but a folder is needed there. Move it away.</source>
   <translation>{folder} es un archivo, pero ahí hace falta una carpeta. Muévalo a otro lugar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/__init__.py"></location>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be read.</source>
   <translation>No se puede leer {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It cannot be read.</source>
   <translation>No se puede leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is larger than {size} MB.</source>
   <translation>Ocupa más de {size} MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is no file.</source>
   <translation>No es un archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed far tighter than any chats are, and was not unpacked.</source>
   <translation>Está mucho más comprimido que cualquier chat, y no se descomprimió.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed in an uncommon way. Unpack the archive and import the folder.</source>
   <translation>Está comprimido de una forma poco habitual. Descomprima el archivo e importe la carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is protected by a password. Unpack the archive and import the folder.</source>
   <translation>Está protegido con contraseña. Descomprima el archivo e importe la carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive has more than 100,000 files. Choose one with your chats only.</source>
   <translation>El archivo comprimido contiene más de 100 000 archivos. Elija uno que solo contenga los chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive holds more than 4 GB.</source>
   <translation>El archivo comprimido contiene más de 4 GB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive is damaged there. Download it again.</source>
   <translation>El archivo comprimido está dañado en ese punto. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>There is no permission to read it.</source>
   <translation>No hay permiso para leerlo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be opened. Is it still there?</source>
   <translation>No se puede abrir {file}. Compruebe que sigue ahí.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is damaged and cannot be opened. Download it again.</source>
   <translation>{file} está dañado y no se puede abrir. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is neither a file nor a folder.</source>
   <translation>{file} no es un archivo ni una carpeta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>A chat</source>
   <translation>Un chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is damaged.</source>
   <translation>Está dañado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is larger than 20 MB.</source>
   <translation>Ocupa más de 20 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/claude.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>It is not in the export.</source>
   <translation>No está en la exportación.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is too large.</source>
   <translation>Es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Not imported: {file}</source>
   <translation>No importado: {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Only pictures and text files can be imported.</source>
   <translation>Solo se pueden importar imágenes y archivos de texto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>The chat has more than 60 MB of files.</source>
   <translation>Los archivos del chat ocupan más de 60 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>a file</source>
   <translation>un archivo</translation>
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
    <numerusform>{file} y {n} más</numerusform>
    <numerusform>{file} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>Only its transcript is imported.</source>
   <translation>Solo se importa su transcripción.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>There is no message in it.</source>
   <translation>No contiene ningún mensaje.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a picture</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a recording</source>
   <translation>una grabación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Chat without a name</source>
   <translation>Chat sin nombre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>It has more than 200,000 messages.</source>
   <translation>Tiene más de 200 000 mensajes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Something without a name</source>
   <translation>Algo sin nombre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>The rest was not imported: the message is longer than 10 million characters.</source>
   <translation>El resto no se importó: el mensaje tiene más de 10 millones de caracteres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>The database is damaged there.</source>
   <translation>La base de datos está dañada en ese punto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} cannot be read. Close the program it belongs to and try again.</source>
   <translation>No se puede leer {file}. Cierre el programa al que pertenece e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} is no database.</source>
   <translation>{file} no es una base de datos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A part of it is larger than 64 MB.</source>
   <translation>Una parte ocupa más de 64 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A tool was given something of an unknown kind.</source>
   <translation>Una herramienta recibió algo de un tipo desconocido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>It is larger than 200 MB.</source>
   <translation>Ocupa más de 200 MB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is no chat of GPT4All.</source>
   <translation>No es un chat de GPT4All.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is of version {version} of the format, which is not known here.</source>
   <translation>Tiene la versión {version} del formato, que aquí no se conoce.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It says that it has more parts than a chat can have.</source>
   <translation>Declara más partes de las que puede tener un chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>Its parts lie too deep within each other.</source>
   <translation>Sus partes están anidadas a demasiada profundidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>One of its messages is of an unknown kind.</source>
   <translation>Uno de sus mensajes es de un tipo desconocido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>The file ends early.</source>
   <translation>El archivo termina antes de tiempo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>The messages before that are imported.</source>
   <translation>Los mensajes anteriores se importan.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>The tool answered</source>
   <translation>La herramienta respondió</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <source>{n} of its messages could not be read.</source>
   <extracomment>For one: {n} of its messages could not be read.</extracomment>
   <translation>
    <numerusform>No se pudo leer {n} de sus mensajes.</numerusform>
    <numerusform>No se pudieron leer {n} de sus mensajes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is larger than 64 MB, or has millions of parts.</source>
   <translation>Ocupa más de 64 MB o tiene millones de partes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is not readable as JSON.</source>
   <translation>No se puede leer como JSON.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file ends in the middle of it.</source>
   <translation>El archivo termina a mitad de su contenido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file goes on after the end of its list; that part was not read.</source>
   <translation>El archivo sigue después del final de su lista; esa parte no se leyó.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>It is not beside the chats.</source>
   <translation>No está junto a los chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>The database is damaged; what can be read of it is imported.</source>
   <translation>La base de datos está dañada; se importa lo que se puede leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>A part of the file</source>
   <translation>Una parte del archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>The attachments of this chat take more than 1 GB.</source>
   <translation>Los adjuntos de este chat ocupan más de 1 GB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This attachment cannot be read.</source>
   <translation>No se puede leer este adjunto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This file was written by a newer version of Inglenook. Install that version to read it.</source>
   <translation>Este archivo se escribió con una versión más reciente de Inglenook. Instale esa versión para leerlo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This folder has no number, or lies in too many others.</source>
   <translation>Esta carpeta no tiene número o está dentro de demasiadas otras.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This version of Inglenook does not know what it is.</source>
   <translation>Esta versión de Inglenook no sabe qué es.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{file} cannot be opened.</source>
   <translation>No se puede abrir {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} cannot be read: {reason}.</source>
   <translation>No se puede leer {file}: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{n} of its {all} messages cannot be read.</source>
   <extracomment>For one: {n} of its {all} messages cannot be read.</extracomment>
   <translation>
    <numerusform>No se puede leer {n} de sus {all} mensajes.</numerusform>
    <numerusform>No se pueden leer {n} de sus {all} mensajes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>A tool answered</source>
   <translation>Una herramienta respondió</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used a tool</source>
   <translation>Usó una herramienta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used {tool}</source>
   <translation>Usó {tool}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>{tool} answered</source>
   <translation>{tool} respondió</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importing.py"></location>
   <source>Inglenook does not know what {file} is. Choose an export of ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.</source>
   <translation>Inglenook no sabe qué es {file}. Elija una exportación de ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All o Inglenook.</translation>
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
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>Inglenook is already running with this data folder.</source>
   <translation>Inglenook ya se está ejecutando con esta carpeta de datos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The disk that holds {folder} cannot lock files. Choose a data folder on another disk.</source>
   <translation>El disco de {folder} no puede bloquear archivos. Elija una carpeta de datos en otro disco.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The file {path} cannot be opened. Change its permissions.</source>
   <translation>No se puede abrir el archivo {path}. Cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>A connection to {host} without a purpose was refused.</source>
   <translation>Se rechazó una conexión a {host} sin finalidad indicada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Buscar actualizaciones no está permitido. Permítalo en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates needs the network, and Offline is on. Turn it off first.</source>
   <translation>Para buscar actualizaciones hace falta la red, y «Sin conexión» está activado. Desactívelo primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Descargar modelos no está permitido. Permítalo en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Para descargar modelos hace falta la red, y «Sin conexión» está activado. Desactívelo primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Consultar modelos en línea no está permitido. Permítalo en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model needs the network, and Offline is on. Turn it off first.</source>
   <translation>Para consultar un modelo hace falta la red, y «Sin conexión» está activado. Desactívelo primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>No secure connection to {host} could be made.</source>
   <translation>No se pudo establecer una conexión segura con {host}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Buscar modelos en línea no está permitido. Permítalo en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models needs the network, and Offline is on. Turn it off first.</source>
   <translation>Para buscar modelos hace falta la red, y «Sin conexión» está activado. Desactívelo primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The certificate of {host} is not one that this computer trusts. Nothing was sent.</source>
   <translation>Este equipo no confía en el certificado de {host}. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The connection to {host} broke off.</source>
   <translation>La conexión con {host} se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The proxy set on this computer does not lead to {host}. Check its settings.</source>
   <translation>El proxy configurado en este equipo no lleva a {host}. Compruebe su configuración.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Try again later.</source>
   <translation>Inténtelo de nuevo más tarde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines is not allowed. Allow it in Settings, Privacy.</source>
   <translation>Usar motores remotos no está permitido. Permítalo en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines needs the network, and Offline is on. Turn it off first.</source>
   <translation>Para usar motores remotos hace falta la red, y «Sin conexión» está activado. Desactívelo primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} answered something that cannot be read, or broke off.</source>
   <translation>{host} respondió algo que no se puede leer o cortó la conexión.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} cannot be reached. Check that this computer is connected to the network.</source>
   <translation>No se puede acceder a {host}. Compruebe que este equipo está conectado a la red.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} does not answer.</source>
   <translation>{host} no responde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us round in circles.</source>
   <translation>{host} redirige en círculos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us to an address that Inglenook does not open.</source>
   <translation>{host} redirige a una dirección que Inglenook no abre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} was not found. Check that this computer is connected to the network.</source>
   <translation>No se encontró {host}. Compruebe que este equipo está conectado a la red.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/paths.py"></location>
   <source>The folder {folder} cannot be found. Choose another one.</source>
   <translation>No se encuentra la carpeta {folder}. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be deleted: {reason}.</source>
   <translation>No se puede eliminar el prompt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be saved: {reason}.</source>
   <translation>No se puede guardar el prompt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt has no name. Give it one.</source>
   <translation>El prompt no tiene nombre. Póngale uno.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt is larger than 100 KB. Make it shorter.</source>
   <translation>El prompt ocupa más de 100 KB. Acórtelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt {name} says nothing. Write what the model is to do.</source>
   <translation>El prompt {name} está vacío. Escriba lo que debe hacer el modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>There is a prompt named {name} already. Choose another name.</source>
   <translation>Ya hay un prompt llamado {name}. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is larger than 100 KB, which is too much for a prompt.</source>
   <translation>{file} ocupa más de 100 KB, demasiado para un prompt.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a file.</source>
   <translation>{file} no es un archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a text file.</source>
   <translation>{file} no es un archivo de texto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy {number})</source>
   <translation>{name} (copia {number})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (copia)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Restored from {backup}.</source>
   <translation>Restaurado a partir de {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Some are in the folder {folder}.</source>
   <translation>Algunos están en la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The chats cannot be restored: the disk reports an error.</source>
   <translation>No se pueden restaurar los chats: el disco indica un error.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The damaged file is kept as {file}.</source>
   <translation>El archivo dañado se conserva como {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it in Settings, Backups.</source>
   <extracomment>For one: The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the backup in Settings, Backups.</extracomment>
   <translation>
    <numerusform>El archivo de los chats ha desaparecido. Existe {backup}, con {n} chat: para recuperarlo, restaure la copia en Ajustes, Copias de seguridad.</numerusform>
    <numerusform>El archivo de los chats ha desaparecido. Existe {backup}, con {n} chats: para recuperarlos, restáurela en Ajustes, Copias de seguridad.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats was damaged.</source>
   <translation>El archivo de los chats estaba dañado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There is no folder for backups.</source>
   <translation>No hay carpeta para las copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup, and nothing in the file could be read.</source>
   <translation>No había ninguna copia de seguridad y no se pudo leer nada del archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup.</source>
   <translation>No había ninguna copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>This version of Inglenook has to change the file with your chats, and backs it up before.</source>
   <translation>Esta versión de Inglenook tiene que modificar el archivo de los chats y antes hace una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>What was said after that could not be read.</source>
   <translation>Lo que se dijo después no se pudo leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>the backup of {day} {month} {year} ({time})</source>
   <translation>la copia de seguridad del {day} {month} {year} ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>this morning's backup ({time})</source>
   <translation>la copia de seguridad de esta mañana ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>today's backup ({time})</source>
   <translation>la copia de seguridad de hoy ({time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>yesterday's backup ({time})</source>
   <translation>la copia de seguridad de ayer ({time})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} later ones</source>
   <comment>messages</comment>
   <extracomment>For one: {n} later one</extracomment>
   <translation>
    <numerusform>{n} posterior</numerusform>
    <numerusform>{n} posteriores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back, and {later} from the damaged file.</source>
   <extracomment>For one: {n} message came back, and {later} from the damaged file.</extracomment>
   <translation>
    <numerusform>Se recuperó {n} mensaje, y {later} del archivo dañado.</numerusform>
    <numerusform>Se recuperaron {n} mensajes, y {later} del archivo dañado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back.</source>
   <extracomment>For one: {n} message came back.</extracomment>
   <translation>
    <numerusform>Se recuperó {n} mensaje.</numerusform>
    <numerusform>Se recuperaron {n} mensajes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could be read and are here.</source>
   <extracomment>For one: {n} message could be read and is here.</extracomment>
   <translation>
    <numerusform>{n} mensaje se pudo leer y está aquí.</numerusform>
    <numerusform>{n} mensajes se pudieron leer y están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could not be read.</source>
   <extracomment>For one: {n} message could not be read.</extracomment>
   <translation>
    <numerusform>No se pudo leer {n} mensaje.</numerusform>
    <numerusform>No se pudieron leer {n} mensajes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>A backup is to be restored, but the data folder cannot be changed: {reason}.</source>
   <translation>Hay que restaurar una copia de seguridad, pero la carpeta de datos no se puede modificar: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The backup cannot be copied beside your chats: {reason}.</source>
   <translation>No se puede copiar la copia de seguridad junto a los chats: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The data folder cannot be changed: {reason}.</source>
   <translation>No se puede modificar la carpeta de datos: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The restored chats are in use by another program.</source>
   <translation>Otro programa está usando los chats restaurados.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>This backup is damaged. Choose another one.</source>
   <translation>Esta copia de seguridad está dañada. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/salvage.py"></location>
   <source>Recovered</source>
   <comment>a folder</comment>
   <translation>Recuperados</translation>
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
   <translation>Avanzado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Allow</source>
   <translation>Permitir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among the likeliest tokens that together reach this probability. 1 is off.</source>
   <translation>Elige entre los tokens más probables que suman esta probabilidad. Con 1 no actúa.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among this many of the likeliest tokens.</source>
   <translation>Elige entre esta cantidad de tokens más probables.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Chosen for this computer</source>
   <translation>Adecuado para este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Closing the window then keeps Inglenook there. It opens recent chats and the quick chat.</source>
   <translation>Al cerrar la ventana, Inglenook sigue ahí. El icono abre los chats recientes y el chat rápido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Compared with the size your system uses.</source>
   <translation>En comparación con el tamaño que usa el sistema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ctrl Enter</source>
   <translation>Ctrl Intro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Desktop</source>
   <translation>Escritorio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Disk space for quick returns</source>
   <translation>Espacio en disco para retomar chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Four tokens are about three English words.</source>
   <translation>Cuatro tokens son unas tres palabras en inglés.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Gives its memory back to other programs. The next message loads it again.</source>
   <translation>Devuelve la memoria a los demás programas. El siguiente mensaje vuelve a cargarlo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>High contrast</source>
   <translation>Contraste alto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Higher keeps the model from saying the same again.</source>
   <translation>Un valor mayor evita que el modelo repita lo mismo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>How much of a chat the model sees at once. More needs more memory.</source>
   <translation>Qué parte de un chat ve el modelo a la vez. Más contexto necesita más memoria.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Icon in the notification area</source>
   <translation>Icono en el área de notificación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Kept of each chat, so that the model need not read it again when you come back.</source>
   <translation>Lo que se guarda de cada chat para que el modelo no tenga que leerlo otra vez cuando usted vuelva.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Leaves out tokens this much less likely than the likeliest one.</source>
   <translation>Omite los tokens que no llegan a esta proporción del más probable.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less motion: nothing slides or spins.</source>
   <translation>Menos movimiento: nada se desliza ni gira.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Longest reply</source>
   <translation>Respuesta máxima</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Lower is steadier, higher is more varied</source>
   <translation>Bajo: más estable; alto: más variado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model and instructions</source>
   <translation>Modelo e instrucciones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model hub</source>
   <translation>Hub de modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Name chats automatically</source>
   <translation>Poner título a los chats automáticamente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Notify when a reply is finished</source>
   <translation>Notificar cuando termine una respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Of the window. Models answer in the language they are asked in.</source>
   <translation>El de la ventana. Los modelos responden en el idioma en que se les pregunta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Opens a small window for a question, whichever program is in front.</source>
   <translation>Abre una ventana pequeña para una pregunta, sea cual sea el programa que esté delante.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Processor threads</source>
   <translation>Hilos del procesador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quick chat</source>
   <translation>Chat rápido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Read replies to screen readers</source>
   <translation>Leer las respuestas con el lector de pantalla</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Repeat penalty</source>
   <translation>Penalizar repetición</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Replies</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Send with</source>
   <translation>Enviar con</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sent before every chat.</source>
   <translation>Se envían antes de cada chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sentence by sentence, while the reply is written.</source>
   <translation>Frase a frase, mientras se escribe la respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Show speed and tokens under replies</source>
   <translation>Mostrar velocidad y tokens bajo las respuestas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Takes longer and is more often right</source>
   <translation>Tarda más y acierta más a menudo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The model gives a new chat its title while it has nothing else to do.</source>
   <translation>El modelo pone título a un chat nuevo cuando no tiene otra cosa que hacer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read and were set aside as {name}. The defaults are used.</source>
   <translation>No se pudieron leer los ajustes y se han apartado como {name}. Se usan los valores predeterminados.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read, and {path} could not be moved away. The defaults are used.</source>
   <translation>No se pudieron leer los ajustes y no se pudo apartar {path}. Se usan los valores predeterminados.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Thinking</source>
   <translation>Pensar</translation>
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
   <translation>Quitar el modelo inactivo de la memoria tras</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Where models are searched and downloaded. Change it for a mirror.</source>
   <translation>Dónde se buscan y se descargan los modelos. Cámbielo para usar un servidor espejo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>While another window is in front. The notice names the chat and holds no reply.</source>
   <translation>Mientras otra ventana está delante. El aviso nombra el chat y no contiene la respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Writing and reading</source>
   <translation>Escritura y lectura</translation>
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
   <translation>{problem} Se usan los ajustes predeterminados.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.</source>
   <translation>El proxy configurado en este equipo es de un tipo que Inglenook no puede usar. Configure un proxy HTTP.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>{host} leads into a private network. Nothing was sent to it.</source>
   <translation>{host} lleva a una red privada. No se le envió nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines</source>
   <extracomment>For one: Code, {n} line</extracomment>
   <translation>
    <numerusform>Código, {n} línea</numerusform>
    <numerusform>Código, {n} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines, {language}</source>
   <extracomment>For one: Code, {n} line, {language}</extracomment>
   <translation>
    <numerusform>Código, {n} línea, {language}</numerusform>
    <numerusform>Código, {n} líneas, {language}</numerusform>
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
   <translation>La papelera está vacía, pero otra parte de Inglenook todavía guarda una copia. Vacíe la papelera otra vez o salga de Inglenook.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <source>{n} characters</source>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} carácter</numerusform>
    <numerusform>{n} caracteres</numerusform>
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
   <translation>No se pudo probar el formato de respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried. Try again.</source>
   <translation>No se pudo probar el formato de respuesta. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid.</source>
   <translation>El formato de respuesta no es válido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: a rule begins with itself.</source>
   <translation>El formato de respuesta no es válido: una regla empieza por sí misma.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The reply format is not valid: it cannot be read.</source>
   <translation>El formato de respuesta no es válido: no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it ends too early.</source>
   <translation>El formato de respuesta no es válido: termina antes de tiempo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it has no rule named root.</source>
   <translation>El formato de respuesta no es válido: no tiene ninguna regla llamada root.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it holds characters that are no text.</source>
   <translation>El formato de respuesta no es válido: contiene caracteres que no son texto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is a grammar and a JSON schema at once. Choose one.</source>
   <translation>El formato de respuesta no es válido: es a la vez una gramática y un esquema JSON. Elija uno de los dos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is longer than {size} KB.</source>
   <translation>El formato de respuesta no es válido: ocupa más de {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is too complicated. Make it simpler.</source>
   <translation>El formato de respuesta no es válido: es demasiado complicado. Simplifíquelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it repeats something too often.</source>
   <translation>El formato de respuesta no es válido: repite algo demasiadas veces.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: no text of this model follows it.</source>
   <translation>El formato de respuesta no es válido: ningún texto de este modelo lo cumple.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: the engine cannot work with it.</source>
   <translation>El formato de respuesta no es válido: el motor no puede trabajar con él.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: there is no rule named {rule}.</source>
   <translation>El formato de respuesta no es válido: no hay ninguna regla llamada {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at its end.</source>
   <translation>El formato de respuesta no es válido: {fault}, al final.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at “{place}”.</source>
   <translation>El formato de respuesta no es válido: {fault}, en «{place}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/hardware.py"></location>
   <source>This computer's processor lacks {names}, which the engine needs. Use a computer from 2014 or later, or build llama-cpp-python on this one.</source>
   <translation>Al procesador de este equipo le falta {names}, y el motor lo necesita. Use un equipo de 2014 o posterior, o compile llama-cpp-python en este.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A bound of a number is no number.</source>
   <translation>Un límite de un número no es un número.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A pattern is no text, or too long.</source>
   <translation>Un patrón no es texto o es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A whole number needs a smallest and a largest value, {most} values at most.</source>
   <translation>Un número entero necesita un valor mínimo y uno máximo, con {most} valores como mucho.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>Bounds are supported for whole numbers (“integer”) only.</source>
   <translation>Solo se admiten límites para números enteros («integer»).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is longer than {size} KB.</source>
   <translation>Ocupa más de {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is nested too deeply.</source>
   <translation>Está anidado a demasiada profundidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is not valid JSON.</source>
   <translation>No es JSON válido.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It uses “{keyword}”, which is not supported.</source>
   <translation>Usa «{keyword}», que no se admite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>The pattern “{pattern}” is not supported.</source>
   <translation>El patrón «{pattern}» no se admite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>There is no type {type}.</source>
   <translation>No existe el tipo {type}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>{value} stands where a schema is expected.</source>
   <translation>{value} está donde se espera un esquema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” may point into the schema itself only, not to {place}.</source>
   <translation>«$ref» solo puede apuntar dentro del propio esquema, no a {place}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” points to {place}, which is not there.</source>
   <translation>«$ref» apunta a {place}, que no existe.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“allOf” with more than one schema is not supported.</source>
   <translation>No se admite «allOf» con más de un esquema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“pattern” beside a length is not supported.</source>
   <translation>No se admite «pattern» junto a una longitud.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“prefixItems” in this form is not supported.</source>
   <translation>No se admite «prefixItems» en esta forma.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“properties” or “required” is not what it should be.</source>
   <translation>«properties» o «required» no es lo que debería ser.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” beside “{other}” is not supported.</source>
   <translation>No se admite «{keyword}» junto a «{other}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is no count.</source>
   <translation>«{keyword}» no es una cantidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is not supported.</source>
   <translation>«{keyword}» no se admite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” may be {most} at most.</source>
   <translation>«{keyword}» puede ser {most} como máximo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” needs a list of at least one.</source>
   <translation>«{keyword}» necesita una lista con al menos un elemento.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{most}” is less than “{least}”.</source>
   <translation>«{most}» es menor que «{least}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>This kind of model does not write text. Choose another model.</source>
   <translation>Este tipo de modelo no escribe texto. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>llama.cpp could not load the file.</source>
   <translation>llama.cpp no pudo cargar el archivo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name} with a context of {n} tokens. Choose a shorter context or a smaller model.</source>
   <extracomment>For one: There is not enough memory for {name} with a context of {n} token. Choose a shorter context or a smaller model.</extracomment>
   <translation>
    <numerusform>No hay memoria suficiente para {name} con un contexto de {n} token. Elija un contexto más corto o un modelo más pequeño.</numerusform>
    <numerusform>No hay memoria suficiente para {name} con un contexto de {n} tokens. Elija un contexto más corto o un modelo más pequeño.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name}. Close other programs or choose a smaller model.</source>
   <translation>No hay memoria suficiente para {name}. Cierre otros programas o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot be read. Check the disk it is on.</source>
   <translation>No se puede leer {name}. Compruebe el disco en el que está.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot keep its context as {kind}. Choose f16 in the model's settings.</source>
   <translation>{name} no puede guardar su contexto como {kind}. Elija f16 en los ajustes del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} could not be loaded. It may be damaged: download it again or choose another model.</source>
   <translation>No se pudo cargar {name}. Puede que esté dañado: descárguelo de nuevo o elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is incomplete or damaged. Download it again.</source>
   <translation>{name} está incompleto o dañado. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a GGUF model file. Choose another model.</source>
   <translation>{name} no es un archivo de modelo GGUF. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a file. Choose a GGUF file.</source>
   <translation>{name} no es un archivo. Elija un archivo GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a model that writes text. Choose another model.</source>
   <translation>{name} no es un modelo que escriba texto. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not there any more. Choose another model.</source>
   <translation>{name} ya no está ahí. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is of a kind that this version of Inglenook does not know yet. Choose another model.</source>
   <translation>{name} es de un tipo que esta versión de Inglenook aún no conoce. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>No hay permiso para leer {name}. Cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} uses a vocabulary that this version of Inglenook does not know. Choose another model.</source>
   <translation>{name} usa un vocabulario que esta versión de Inglenook no conoce. Elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>The engine could not be started to look at the model.</source>
   <translation>No se pudo iniciar el motor para examinar el modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>{name} could not be examined. It may be damaged: download it again.</source>
   <translation>No se pudo examinar {name}. Puede que esté dañado: descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The engine could not start. Install Inglenook again if this goes on.</source>
   <translation>El motor no pudo iniciarse. Si sigue ocurriendo, instale Inglenook de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe.</source>
   <translation>El modelo se detuvo de forma inesperada. Lo más probable es que se quedara sin memoria. Sus mensajes están a salvo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe.</source>
   <translation>El modelo se detuvo de forma inesperada. Puede que su archivo esté dañado o haya cambiado. Sus mensajes están a salvo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The model stopped unexpectedly. Your messages are safe.</source>
   <translation>El modelo se detuvo de forma inesperada. Sus mensajes están a salvo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe.</source>
   <translation>El modelo se detuvo de forma inesperada: el motor encontró algo que no puede tratar. Sus mensajes están a salvo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This computer's processor lacks an instruction the engine needs. Your messages are safe.</source>
   <translation>Al procesador de este equipo le falta una instrucción que el motor necesita. Sus mensajes están a salvo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This model's chat template took too long, so the engine was stopped. Use the built-in template for this model, or choose another model.</source>
   <translation>La plantilla de chat de este modelo tardó demasiado, así que se detuvo el motor. Use la plantilla integrada para este modelo o elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>A built-in one takes its place.</source>
   <translation>En su lugar se usa una integrada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>No built-in chat template fits this model.</source>
   <translation>Ninguna plantilla de chat integrada sirve para este modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file changes what was said.</source>
   <translation>La plantilla de chat del archivo del modelo cambia lo que se dijo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file leaves messages out.</source>
   <translation>La plantilla de chat del archivo del modelo omite mensajes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The model continues your text instead of answering it.</source>
   <translation>El modelo continúa su texto en lugar de responder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>There is no message to answer yet. Write one first.</source>
   <translation>Todavía no hay ningún mensaje que responder. Escriba uno primero.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>This model file has no chat template.</source>
   <translation>Este archivo de modelo no tiene plantilla de chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The beginning of this reply does not follow the reply format, so it cannot be continued. Write it again.</source>
   <translation>El principio de esta respuesta no cumple el formato de respuesta, así que no se puede continuar. Pida que se escriba de nuevo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>“{text}” is {n} tokens for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</source>
   <extracomment>For one: “{text}” is {n} token for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</extracomment>
   <translation>
    <numerusform>«{text}» es {n} token para este modelo, y solo se puede hacer más o menos probable un token suelto. Acórtelo o quítelo de la lista.</numerusform>
    <numerusform>«{text}» son {n} tokens para este modelo, y solo se puede hacer más o menos probable un token suelto. Acórtelo o quítelo de la lista.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file cannot be read.</source>
   <translation>No se puede leer la plantilla de chat del archivo del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file does not work.</source>
   <translation>La plantilla de chat del archivo del modelo no funciona.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file is longer than {size} KB.</source>
   <translation>La plantilla de chat del archivo del modelo ocupa más de {size} KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/scheduler.py"></location>
   <source>The model could not go on with this reply. Try again.</source>
   <translation>El modelo no pudo continuar esta respuesta. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template did not end within 2 seconds, so the model cannot be used with it.</source>
   <translation>La plantilla de chat no terminó en 2 segundos, así que el modelo no se puede usar con ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template ended the process that tried it, so the model cannot be used with it.</source>
   <translation>La plantilla de chat cerró el proceso que la probaba, así que el modelo no se puede usar con ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The engine could not be started to try the template.</source>
   <translation>No se pudo iniciar el motor para probar la plantilla.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>Loading was cancelled.</source>
   <translation>Se canceló la carga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>No model is loaded. Choose a model and try again.</source>
   <translation>No hay ningún modelo cargado. Elija un modelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>The model was unloaded before the reply was finished.</source>
   <translation>El modelo se quitó de la memoria antes de que terminara la respuesta.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>This conversation is {length} long, but {name} can read {n} tokens at a time. Start a new chat or shorten the message.</source>
   <extracomment>For one: This conversation is {length} long, but {name} can read {n} token at a time. Start a new chat or shorten the message.</extracomment>
   <translation>
    <numerusform>Esta conversación ocupa {length}, pero {name} puede leer {n} token a la vez. Empiece un chat nuevo o acorte el mensaje.</numerusform>
    <numerusform>Esta conversación ocupa {length}, pero {name} puede leer {n} tokens a la vez. Empiece un chat nuevo o acorte el mensaje.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Balanced</source>
   <translation>Equilibrado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Inventive</source>
   <translation>Imaginativo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Precise</source>
   <translation>Preciso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/connections.py"></location>
   <source>Inglenook was started with --offline: nothing goes online until it is started without it.</source>
   <translation>Inglenook se inició con --offline: nada se conecta a la red hasta que se inicie sin esa opción.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A folder cannot be moved into itself.</source>
   <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A reply is still being written in this chat. Wait for its end, or stop it.</source>
   <translation>Todavía se está escribiendo una respuesta en este chat. Espere a que termine o deténgala.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>Choose a model first.</source>
   <translation>Elija primero un modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>The last reply is not saved yet. Make room on the disk and try again.</source>
   <translation>La última respuesta aún no está guardada. Libere espacio en el disco e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>The files of this version are not known yet. Look the model up online first.</source>
   <translation>Los archivos de esta versión aún no se conocen. Consulte primero el modelo en línea.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>{model} has no files that Inglenook can use. Search for its name and GGUF.</source>
   <translation>{model} no tiene archivos que Inglenook pueda usar. Busque su nombre y GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused. The part on disk is kept.</source>
   <translation>En pausa. La parte descargada se conserva.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.</source>
   <translation>En pausa: el disco tiene {free} libres y faltan {missing} más. Libere espacio y reanude la descarga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: {reason}</source>
   <translation>En pausa: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Stopped by an error in Inglenook.</source>
   <translation>Detenida por un error de Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model, {percent}%</source>
   <translation>Cargando el modelo, {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Something in Inglenook went wrong. Your messages are safe: start it again to go on.</source>
   <translation>Se produjo un error en Inglenook. Sus mensajes están a salvo: inicie el programa de nuevo para continuar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine could not be started. Install Inglenook again if this goes on.</source>
   <translation>No se pudo iniciar el motor. Si sigue ocurriendo, instale Inglenook de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine did not answer and was restarted. Your messages are safe: try again.</source>
   <translation>El motor no respondía y se reinició. Sus mensajes están a salvo: inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The graphics card {names} will not be used any more: load the model again to try without it.</source>
   <translation>La tarjeta gráfica {names} ya no se usará: cargue el modelo otra vez para probar sin ella.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>This happened several times in a row: choose another model, or this one again to retry.</source>
   <translation>Esto ocurrió varias veces seguidas: elija otro modelo, o este mismo para intentarlo otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for another reply to finish.</source>
   <translation>Esperando a que termine otra respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for the model.</source>
   <translation>Esperando al modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} y {last}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{file} is not there any more.</source>
   <translation>{file} ya no está ahí.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{model} cannot keep its context as {type}. Choose f16 in its settings.</source>
   <translation>{model} no puede guardar su contexto como {type}. Elija f16 en sus ajustes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} comes with Inglenook and stays.</source>
   <translation>{model} viene con Inglenook y se queda.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} is not in the list any more.</source>
   <translation>{model} ya no está en la lista.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/power.py"></location>
   <source>Saving what was written</source>
   <translation>Guardando lo escrito</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Choose a folder outside of the data folder: what happens to the one should not happen to the other.</source>
   <translation>Elija una carpeta fuera de la carpeta de datos: lo que le ocurra a una no debe ocurrirle a la otra.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Of {n} messages some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</source>
   <extracomment>For one: Of {n} message some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</extracomment>
   <translation>
    <numerusform>En {n} mensaje cambiaron algunas letras en el disco, y ninguna copia de seguridad tiene las correctas. Puede que el disco esté fallando.</numerusform>
    <numerusform>En {n} mensajes cambiaron algunas letras en el disco, y ninguna copia de seguridad tiene las correctas. Puede que el disco esté fallando.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Restored {backup}.</source>
   <translation>Se restauró {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The chats are older than the newest backup of them. Something has replaced their file. To bring the newer ones back, restore that backup in Settings, Backups.</source>
   <translation>Los chats son más antiguos que su copia de seguridad más reciente. Algo ha reemplazado su archivo. Para recuperar los más recientes, restaure esa copia en Ajustes, Copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged. Quit Inglenook and start it again: the newest backup is restored then, with all that is newer and can still be read.</source>
   <translation>El archivo de los chats está dañado. Salga de Inglenook e inícielo de nuevo: entonces se restaura la copia de seguridad más reciente, con todo lo posterior que aún se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before is {backup}.</source>
   <translation>Lo que había antes está en {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before was damaged, and is kept as {file}.</source>
   <translation>Lo que había antes estaba dañado y se conserva como {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>{n} messages had been damaged on the disk, and came back from a backup.</source>
   <extracomment>For one: {n} message had been damaged on the disk, and came back from a backup.</extracomment>
   <translation>
    <numerusform>{n} mensaje se había dañado en el disco y se recuperó de una copia de seguridad.</numerusform>
    <numerusform>{n} mensajes se habían dañado en el disco y se recuperaron de una copia de seguridad.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>Another export or import is still running. Wait for its end, or stop it.</source>
   <translation>Todavía hay otra exportación o importación en marcha. Espere a que termine o deténgala.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>This import was undone before.</source>
   <translation>Esta importación ya se deshizo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/undo.py"></location>
   <source>This was deleted for good meanwhile. It cannot be brought back.</source>
   <translation>Esto se eliminó definitivamente entretanto. No se puede recuperar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a file. Choose a GGUF file.</source>
   <translation>«{name}» no es un archivo. Elija un archivo GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/download.py"></location>
   <source>Two files of this model have names that are the same on some systems, so they are not fetched.</source>
   <translation>Dos archivos de este modelo tienen nombres que en algunos sistemas son iguales, así que no se descargan.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Close other programs or choose a smaller model.</source>
   <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Fits</source>
   <translation>Cabe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, but only {free} is free.</source>
   <translation>Necesita {need}, pero solo hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free.</source>
   <translation>Necesita {need}; hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free. Other programs may become slow.</source>
   <translation>Necesita {need}; hay {free} libres. Los demás programas pueden ir lentos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Tight</source>
   <translation>Justo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Too big</source>
   <translation>Demasiado grande</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>With a context of {n} tokens it fits.</source>
   <extracomment>For one: With a context of {n} token it fits.</extracomment>
   <translation>
    <numerusform>Cabe con un contexto de {n} token.</numerusform>
    <numerusform>Cabe con un contexto de {n} tokens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>{name} needs {need}, but only {free} of memory is free.</source>
   <translation>{name} necesita {need}, pero solo hay {free} de memoria libres.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is damaged. Download it again.</source>
   <translation>El archivo «{name}» está dañado. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends after {size}, before the model begins. Download it again.</source>
   <translation>El archivo «{name}» está incompleto: termina a los {size}, antes de que empiece el modelo. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.</source>
   <translation>El archivo «{name}» está incompleto: termina a los {size} de {whole}. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no language model that the engine knows, or it is damaged. Download it again, or choose another file.</source>
   <translation>«{name}» no contiene ningún modelo de lenguaje que el motor conozca, o está dañado. Descárguelo de nuevo o elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no weights. Choose a file with the whole model.</source>
   <translation>«{name}» no contiene pesos. Elija un archivo con el modelo completo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is a GGUF file of version {version}, which is not supported. Choose a file of version 2 or 3.</source>
   <translation>«{name}» es un archivo GGUF de la versión {version}, que no se admite. Elija un archivo de la versión 2 o 3.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is in an old form (type {number}) that is no longer supported. Choose another quantisation of the model.</source>
   <translation>«{name}» tiene una forma antigua (tipo {number}) que ya no se admite. Elija otra cuantización del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a GGUF file. Choose a model in the GGUF format.</source>
   <translation>«{name}» no es un archivo GGUF. Elija un modelo en formato GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” was made for big-endian computers. Choose another file.</source>
   <translation>«{name}» se creó para equipos big-endian. Elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>The makers of {model} decide who may have it. Ask for it on {page} first.</source>
   <translation>Los creadores de {model} deciden quién puede tenerlo. Solicítelo primero en {page}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>There is no model {model} on {host}, or it is private.</source>
   <translation>No existe ningún modelo {model} en {host}, o es privado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>This state of {model} is not on {host} any more. Search for the model again.</source>
   <translation>Este estado de {model} ya no está en {host}. Busque el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in {time}.</source>
   <translation>Inténtelo de nuevo dentro de {time}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>What answered is not {host}. If this network wants you to log in first, do so in a web browser and try again.</source>
   <translation>Quien respondió no es {host}. Si esta red pide iniciar sesión, hágalo en un navegador web e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>this model</source>
   <comment>in the place of its name</comment>
   <translation>este modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not accept the access token. Make a new one for {model}.</source>
   <translation>{host} no acepta el token de acceso. Cree uno nuevo para {model}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not say which file “{name}” is, so it could not be verified and is not fetched.</source>
   <translation>{host} no indica qué archivo es «{name}», así que no se podría verificar y no se descarga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} gave an answer that makes no sense (error {status}).</source>
   <translation>{host} dio una respuesta sin sentido (error {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} has a fault of its own (error {status}).</source>
   <translation>{host} tiene un fallo propio (error {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} refuses to answer (error {status}).</source>
   <translation>{host} se niega a responder (error {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} was asked too often from this address.</source>
   <translation>{host} recibió demasiadas peticiones desde esta dirección.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{model} is gated: accept its licence on {page}, then enter an access token of that account in the details of the model.</source>
   <translation>{model} es de acceso restringido: acepte su licencia en {page} y luego introduzca un token de acceso de esa cuenta en los detalles del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not in {model} any more. Search for the model again.</source>
   <translation>«{name}» ya no está en {model}. Busque el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not the name of a model on the Hub.</source>
   <translation>«{name}» no es el nombre de un modelo del Hub.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file suspicious. Better choose another one.</source>
   <translation>Los analizadores del Hub consideran sospechoso este archivo. Es mejor elegir otro.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file unsafe. Better choose another one.</source>
   <translation>Los analizadores del Hub consideran inseguro este archivo. Es mejor elegir otro.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>The disk is full: “{name}” was not copied. Make room, or use it where it lies.</source>
   <translation>El disco está lleno: «{name}» no se copió. Libere espacio o use el archivo donde está.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>There are too many files called “{name}” in {folder}. Rename this one.</source>
   <translation>Hay demasiados archivos llamados «{name}» en {folder}. Cambie el nombre de este.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” cannot be copied: {reason}. Use it where it lies.</source>
   <translation>No se puede copiar «{name}»: {reason}. Use el archivo donde está.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” needs {size}, but only {free} of the disk is free. Use it where it lies, or make room.</source>
   <translation>«{name}» necesita {size}, pero en el disco solo hay {free} libres. Use el archivo donde está o libere espacio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” differs from the published one. Delete it and download it again.</source>
   <translation>El archivo «{name}» difiere del publicado. Elimínelo y descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself.</source>
   <translation>El archivo «{name}» ha cambiado desde que se comprobó por primera vez. Úselo solo si lo reemplazó usted.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Does not match</source>
   <translation>No coincide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Matches</source>
   <translation>Coincide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>No reference</source>
   <translation>Sin referencia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Part {number} of {count} of “{name}” is missing. Download it too.</source>
   <translation>Falta la parte {number} de {count} de «{name}». Descárguela también.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>The folder “{name}” cannot be read: {reason}.</source>
   <translation>No se puede leer la carpeta «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” does not write text. Choose a chat model.</source>
   <translation>«{name}» no escribe texto. Elija un modelo de chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is a later part of a model. Choose its first part, 00001.</source>
   <translation>«{name}» es una parte posterior de un modelo. Elija la primera parte, 00001.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is an adapter, not a whole model. Choose the model it belongs to.</source>
   <translation>«{name}» es un adaptador, no un modelo completo. Elija el modelo al que pertenece.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is one of {n} files of a model and was renamed. Give all of them their names back.</source>
   <extracomment>For one: “{name}” is one of {n} file of a model and was renamed. Give all of them their names back.</extracomment>
   <translation>
    <numerusform>«{name}» es {n} archivo de un modelo y se le cambió el nombre. Devuelva a todos sus nombres.</numerusform>
    <numerusform>«{name}» es uno de los {n} archivos de un modelo y se le cambió el nombre. Devuelva a todos sus nombres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is the part of a model that sees pictures. Choose the model's main file.</source>
   <translation>«{name}» es la parte de un modelo que ve imágenes. Elija el archivo principal del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” leads to a file that is not there.</source>
   <translation>«{name}» lleva a un archivo que no existe.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Inglenook does not know this licence. Read it before you use the model for work.</source>
   <translation>Inglenook no conoce esta licencia. Léala antes de usar el modelo para trabajar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Licence unknown</source>
   <translation>Licencia desconocida</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>No licence given</source>
   <translation>Sin licencia indicada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Nobody has said what it may be used for. Ask its maker before you use it for work.</source>
   <translation>Nadie ha dicho para qué se puede usar. Pregunte a su creador antes de usarlo para trabajar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open source</source>
   <translation>Código abierto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open weights</source>
   <translation>Pesos abiertos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Restricted</source>
   <translation>Restringida</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Make room, then resume.</source>
   <translation>Libere espacio y reanude la descarga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk that holds {folder} takes no file as large as this one. Choose a model folder on another disk.</source>
   <translation>El disco de {folder} no admite archivos tan grandes como este. Elija una carpeta de modelos en otro disco.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The {size} on disk is kept.</source>
   <translation>Los {size} descargados se conservan.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>another program uses it, or its folder is read-only</source>
   <translation>otro programa lo usa o su carpeta es de solo lectura</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>{file} cannot be removed: {reason}.</source>
   <translation>No se puede quitar {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>Models in {folder} are listed already.</source>
   <translation>Los modelos de {folder} ya están en la lista.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The file is not where it was, in {folder}.</source>
   <translation>El archivo no está donde estaba, en {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} cannot be read. Choose another one.</source>
   <translation>No se puede leer la carpeta {folder}. Elija otra.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} is not there now. Connect the drive it lies on.</source>
   <translation>La carpeta {folder} no está disponible ahora. Conecte la unidad en la que está.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>{folder} holds everything you have. Choose the folder inside it that holds models.</source>
   <translation>{folder} contiene todo lo que usted tiene. Elija la carpeta de su interior que contiene los modelos.</translation>
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
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Fair. Some mistakes</source>
   <translation>Regular. Algunos errores</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Good. Best balance</source>
   <translation>Buena. El mejor equilibrio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Nearly the original</source>
   <translation>Casi como el original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Poor. Last resort</source>
   <translation>Baja. Último recurso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Same as the original</source>
   <translation>Igual que el original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>The original</source>
   <translation>El original</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Very good</source>
   <translation>Muy buena</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} cannot be put back from here. Look for it in the bin of your system.</source>
   <translation>{name} no se puede recuperar desde aquí. Búsquelo en la papelera del sistema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is in the bin, but {path} is there again.</source>
   <translation>{name} está en la papelera del sistema, pero {path} existe otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is not in the bin any more.</source>
   <translation>{name} ya no está en la papelera del sistema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be deleted: {reason}.</source>
   <translation>No se puede eliminar «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be moved to the bin of your system. It is still there: keep it, or delete it for good.</source>
   <translation>No se puede mover «{name}» a la papelera del sistema. Sigue ahí: consérvelo o elimínelo definitivamente.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be put back. It is in the bin of your system.</source>
   <translation>No se puede recuperar «{name}». Está en la papelera del sistema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The name of this file is not safe to use on this computer, so it is not fetched.</source>
   <translation>El nombre de este archivo no es seguro en este equipo, así que no se descarga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The path of this file would be too long. Choose a model folder with a shorter path.</source>
   <translation>La ruta de este archivo sería demasiado larga. Elija una carpeta de modelos con una ruta más corta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} is a link. Nothing is written through a link: remove it, or add the folder it leads to as a model folder.</source>
   <translation>{path} es un enlace. No se escribe nada a través de un enlace: quítelo o añada como carpeta de modelos la carpeta a la que lleva.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} leads out of the model folder, so nothing is written there.</source>
   <translation>{path} sale de la carpeta de modelos, así que no se escribe nada ahí.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>A web page came instead of the file. If this network asks for a login, log in with the browser.</source>
   <translation>En lugar del archivo llegó una página web. Si esta red pide iniciar sesión, hágalo en el navegador.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Stopped after {n} tries.</source>
   <extracomment>For one: Stopped after {n} try.</extracomment>
   <translation>
    <numerusform>Detenida tras {n} intento.</numerusform>
    <numerusform>Detenida tras {n} intentos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The Hub has another file under this name than the one that was chosen. Look the model up again and choose anew.</source>
   <translation>El Hub tiene con este nombre un archivo distinto del elegido. Consulte el modelo otra vez y elija de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The connection broke off.</source>
   <translation>La conexión se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk has {free} free. {needed} more are needed, and {spare} to spare. Make room, then resume.</source>
   <translation>El disco tiene {free} libres. Faltan {needed} más, y {spare} de reserva. Libere espacio y reanude la descarga.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk is nearly full.</source>
   <translation>El disco está casi lleno.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The file differs from the published one, and again when it was fetched a second time. It was not kept. Try again later, or choose another version.</source>
   <translation>El archivo difiere del publicado, también al descargarlo por segunda vez. No se ha conservado. Inténtelo de nuevo más tarde o elija otra versión.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Trying again in {seconds} s.</source>
   <translation>Nuevo intento en {seconds} s.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>What came was not the published file, so it is fetched once more.</source>
   <translation>Lo que llegó no era el archivo publicado, así que se descarga otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not accept the access token, so it is left away.</source>
   <translation>{host} no acepta el token de acceso, así que se omite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not hand the file out (HTTP {status}).</source>
   <translation>{host} no entrega el archivo (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not have the rest of the file.</source>
   <translation>{host} no tiene el resto del archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} gets too many requests and asks us to wait.</source>
   <translation>{host} recibe demasiadas peticiones y pide esperar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a file of another size than the published one.</source>
   <translation>{host} tiene un archivo de otro tamaño que el publicado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a problem (HTTP {status}).</source>
   <translation>{host} tiene un problema (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} sent other bytes than were asked for.</source>
   <translation>{host} envió bytes distintos de los pedidos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” was changed while it was read. Verify it again later.</source>
   <translation>El archivo «{name}» cambió mientras se leía. Verifíquelo de nuevo más tarde.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/versions.py"></location>
   <source>top folder</source>
   <translation>carpeta principal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>DISPLAY is “{display}”, which names no display. Set it to one, for example :0.</source>
   <translation>DISPLAY es «{display}», que no designa ninguna pantalla. Asígnele una, por ejemplo :0.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>No display server answers on {display}. Start Inglenook from a graphical desktop.</source>
   <translation>Ningún servidor gráfico responde en {display}. Inicie Inglenook desde un escritorio gráfico.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) or {fedora} (Fedora), then start again.</source>
   <translation>Faltan bibliotecas del sistema que la ventana necesita. Instale {debian} (Debian, Ubuntu) o {fedora} (Fedora) e inicie el programa de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>The display server on {display} does not let this user in. Start Inglenook as the user who is logged in to the desktop.</source>
   <translation>El servidor gráfico de {display} no admite a este usuario. Inicie Inglenook con el usuario que tiene abierta la sesión del escritorio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>There is no display to open a window on. Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>No hay ninguna pantalla en la que abrir una ventana. Inicie Inglenook desde un escritorio gráfico o defina DISPLAY o WAYLAND_DISPLAY.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Add {n} GGUF files</source>
   <extracomment>For one: Add GGUF file</extracomment>
   <translation>
    <numerusform>Añadir archivo GGUF</numerusform>
    <numerusform>Añadir {n} archivos GGUF</numerusform>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Copy into the Inglenook folder</source>
   <translation>Copiar a la carpeta de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use in place</source>
   <translation>Usar donde está</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use it in place, and it stays where it is. Or copy it into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Si se usa donde está, se queda en su sitio. Si se copia a la carpeta de Inglenook, ocupa el doble hasta que elimine el original.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use them in place, and they stay where they are. Or copy them into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>Si se usan donde están, se quedan en su sitio. Si se copian a la carpeta de Inglenook, ocupan el doble hasta que elimine los originales.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>y {n} más</numerusform>
    <numerusform>y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Download finished</source>
   <translation>Descarga terminada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Inglenook keeps running</source>
   <translation>Inglenook sigue en marcha</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Its icon brings the window back.</source>
   <translation>Su icono vuelve a mostrar la ventana.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Archived chats</source>
   <translation>Chats archivados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Archived chats are out of the list, but searches still find them.</source>
   <translation>Los chats archivados no están en la lista, pero las búsquedas los siguen encontrando.</translation>
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
   <translation>Cerrar</translation>
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
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>No chat is archived.</source>
   <translation>No hay ningún chat archivado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Nothing found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Search archived chats</source>
   <translation>Buscar chats archivados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>(The preview ends here. The whole file is attached.)</source>
   <translation>(La vista previa termina aquí. Se adjunta el archivo completo.)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Edit the waiting message</source>
   <translation>Editar el mensaje en espera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Models cannot see pictures in this version.</source>
   <translation>En esta versión, los modelos no pueden ver imágenes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove the waiting message</source>
   <translation>Quitar el mensaje en espera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Send now</source>
   <translation>Enviar ahora</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Show {name}</source>
   <translation>Mostrar {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waiting messages</source>
   <translation>Mensajes en espera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waits: {message}</source>
   <translation>En espera: {message}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait for the end of this reply</source>
   <extracomment>For one: {n} message waits for the end of this reply</extracomment>
   <translation>
    <numerusform>{n} mensaje espera a que termine esta respuesta</numerusform>
    <numerusform>{n} mensajes esperan a que termine esta respuesta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait, not sent yet</source>
   <extracomment>For one: {n} message waits, not sent yet</extracomment>
   <translation>
    <numerusform>{n} mensaje en espera, sin enviar</numerusform>
    <numerusform>{n} mensajes en espera, sin enviar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Backup of {time}</source>
   <translation>Copia de seguridad: {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Cannot be read</source>
   <translation>No se puede leer</translation>
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
   <translation>Comprobada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Newer version</source>
   <translation>Versión más reciente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Today {time}</source>
   <translation>Hoy {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Yesterday {time}</source>
   <translation>Ayer {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>today at {time}</source>
   <translation>hoy a las {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>yesterday at {time}</source>
   <translation>ayer a las {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} at {time}</source>
   <translation>el {day} {month} {year} a las {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} {time}</source>
   <translation>{day} {month} {year} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>A backup is made when something has changed, at most every half hour, and when you quit. Each is opened and checked before it counts.</source>
   <translation>Se hace una copia de seguridad cuando algo ha cambiado, como mucho cada media hora, y al salir. Cada una se abre y se comprueba antes de darla por buena.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>All of the last 2 days are kept, then one a day, a week, and a month.</source>
   <translation>Se conservan todas las de los últimos 2 días; después, una por día, por semana y por mes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Backed up {time}</source>
   <translation>Copia hecha {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Brings the chats back as they were in the selected backup</source>
   <translation>Deja los chats como estaban en la copia de seguridad seleccionada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose a folder for backups</source>
   <translation>Elegir una carpeta para las copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose another folder...</source>
   <translation>Elegir otra carpeta...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Earlier states of your chats</source>
   <translation>Estados anteriores de sus chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Inglenook starts again for this.</source>
   <translation>Para ello, Inglenook se inicia de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>It has {chats} with {messages}.</source>
   <translation>Contiene {chats} con {messages}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backup yet</source>
   <translation>Aún no hay copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backups yet. The first one is made soon.</source>
   <translation>Aún no hay copias de seguridad. La primera se hará pronto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>No program on this computer can show folders.</source>
   <translation>Ningún programa de este equipo puede mostrar carpetas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore a backup</source>
   <translation>Restaurar una copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore and start again</source>
   <translation>Restaurar e iniciar de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore the backup of {time}?</source>
   <translation>¿Restaurar la copia de seguridad hecha {time}?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore...</source>
   <translation>Restaurar...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The folder {folder} is not there.</source>
   <translation>La carpeta {folder} no está disponible.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The last backup was not made</source>
   <translation>No se hizo la última copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The oldest ones go first; the newest three always stay.</source>
   <translation>Las más antiguas se eliminan primero; las tres más recientes se quedan siempre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The {chats} with {messages} you have now are backed up first, so that you can come back to that.</source>
   <translation>Antes se hace una copia de seguridad de lo que tiene ahora ({chats} con {messages}), para que pueda volver a ese estado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use at most</source>
   <translation>Usar como máximo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use the usual folder</source>
   <translation>Usar la carpeta habitual</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>What you have now is backed up first, so that you can come back to that.</source>
   <translation>Antes se hace una copia de seguridad de lo que tiene ahora, para que pueda volver a ese estado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Working on the backups</source>
   <translation>Trabajando en las copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups back up now safety</source>
   <comment>words to search for</comment>
   <translation>copias de seguridad backup hacer copia ahora respaldo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups folder where kept room disk use at most gb</source>
   <comment>words to search for</comment>
   <translation>copias de seguridad backup respaldo carpeta dónde donde se guardan espacio disco usar como máximo maximo gb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups restore bring back earlier</source>
   <comment>words to search for</comment>
   <translation>copias de seguridad backup respaldo restaurar recuperar anterior</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>{n} backups, {size}.</source>
   <extracomment>For one: {n} backup, {size}.</extracomment>
   <translation>
    <numerusform>{n} copia de seguridad, {size}.</numerusform>
    <numerusform>{n} copias de seguridad, {size}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} messages</source>
   <extracomment>For one: {n} message</extracomment>
   <translation>
    <numerusform>{n} mensaje</numerusform>
    <numerusform>{n} mensajes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/badges.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Nothing found for "{words}"</source>
   <translation>No se encontró nada para «{words}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <source>Your chats will be listed here.</source>
   <translation>Aquí aparecerán sus chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat title</source>
   <translation>Título del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <source>Folder name</source>
   <translation>Nombre de la carpeta</translation>
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
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Archive</source>
   <comment>verb</comment>
   <translation>Archivar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Delete {n} chats</source>
   <extracomment>For one: Delete</extracomment>
   <translation>
    <numerusform>Eliminar</numerusform>
    <numerusform>Eliminar {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export...</source>
   <translation>Exportar...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Move to folder...</source>
   <translation>Mover a carpeta...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New chat here</source>
   <translation>Nuevo chat aquí</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New folder inside</source>
   <translation>Nueva carpeta dentro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Open in new window</source>
   <translation>Abrir en ventana nueva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Restore from the archive</source>
   <translation>Desarchivar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Settings...</source>
   <translation>Ajustes...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Trash...</source>
   <translation>Papelera...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Unpin</source>
   <translation>Dejar de fijar</translation>
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
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>archived</source>
   <translation>archivado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>closed</source>
   <comment>a folder</comment>
   <translation>cerrada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>failed</source>
   <translation>con error</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>folder</source>
   <translation>carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>new reply</source>
   <translation>respuesta nueva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>open</source>
   <comment>a folder</comment>
   <translation>abierta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>pinned</source>
   <translation>fijado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>waiting its turn</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>writing</source>
   <translation>escribiendo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} chats</source>
   <extracomment>For one: {n} chat</extracomment>
   <translation>
    <numerusform>{n} chat</numerusform>
    <numerusform>{n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By day of creation</source>
   <translation>Por fecha de creación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By title</source>
   <translation>Por título</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Newest first</source>
   <translation>Más recientes primero</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Oldest first</source>
   <translation>Más antiguos primero</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Pinned</source>
   <translation>Fijados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 30 days</source>
   <translation>30 días anteriores</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 7 days</source>
   <translation>7 días anteriores</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>As in Settings</source>
   <translation>Según Ajustes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Back to {value}</source>
   <translation>Volver a {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Chat settings</source>
   <translation>Ajustes del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Close chat settings</source>
   <translation>Cerrar los ajustes del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>From Settings.</source>
   <translation>Vienen de Ajustes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Instructions of this chat</source>
   <translation>Instrucciones de este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>New each time</source>
   <translation>Nueva cada vez</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Only in this chat.</source>
   <translation>Solo para este chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own numbers</source>
   <translation>Valores propios</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own words</source>
   <translation>Texto propio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt library...</source>
   <translation>Biblioteca...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Save as prompt...</source>
   <translation>Guardar prompt...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The folder {name} adds its own before these.</source>
   <translation>Antes van las de la carpeta {name}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The same seed and the same words give the same reply.</source>
   <translation>La misma semilla y el mismo texto dan la misma respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>What the model is to know or do in every reply</source>
   <translation>Lo que el modelo debe saber o hacer en cada respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to a new one each time</source>
   <translation>{setting}: volver a una nueva cada vez</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to {value}</source>
   <translation>{setting}: volver a {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>A new chat</source>
   <translation>Un chat nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Choose a model to begin</source>
   <translation>Elija un modelo para empezar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Choose the model</source>
   <translation>Elegir el modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Continue the last reply</source>
   <translation>Continuar la última respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last code block</source>
   <translation>Copiar el último bloque de código</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last reply</source>
   <translation>Copiar la última respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Go to the message field</source>
   <translation>Ir al campo de mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Load anyway</source>
   <translation>Cargar de todos modos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Open a GGUF file</source>
   <translation>Abrir un archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Stop the reply</source>
   <translation>Detener la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>This chat is saved now.</source>
   <translation>Este chat ya está guardado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees</source>
   <translation>Lo que ve el modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here is not saved. It is gone when you close this chat.</source>
   <translation>Lo que escriba aquí no se guarda. Desaparece al cerrar este chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here stays on this computer.</source>
   <translation>Lo que escriba aquí se queda en este equipo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Write the last reply again</source>
   <translation>Escribir de nuevo la última respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Close window</source>
   <translation>Cerrar ventana</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Next area</source>
   <translation>Área siguiente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Previous area</source>
   <translation>Área anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Rename chat</source>
   <translation>Cambiar el nombre del chat</translation>
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
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo delete</source>
   <translation>Deshacer la eliminación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>About Inglenook</source>
   <translation>Acerca de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files</source>
   <translation>Adjuntar archivos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Compare models</source>
   <translation>Comparar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Diagnostics</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Edit the last message</source>
   <translation>Editar el último mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Glossary</source>
   <translation>Glosario</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import...</source>
   <translation>Importar...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>New chat that is not saved</source>
   <translation>Nuevo chat que no se guarda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Recent chats</source>
   <translation>Chats recientes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Search and commands</source>
   <translation>Búsqueda y comandos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Search chats</source>
   <translation>Buscar chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages</source>
   <translation>Buscar en los mensajes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Search messages for "{words}"</source>
   <translation>Buscar «{words}» en los mensajes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar</source>
   <translation>Barra lateral</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto, on, off</source>
   <translation>Pensar: auto, sí, no</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Type to find a chat or a command</source>
   <translation>Escriba para buscar un chat o un comando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo archive</source>
   <translation>Deshacer el archivado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo move</source>
   <translation>Deshacer el movimiento</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo restore</source>
   <translation>Deshacer la restauración</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Use {model}</source>
   <translation>Usar {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Add a model</source>
   <translation>Añadir un modelo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask all {n} models</source>
   <extracomment>For one: Ask all {n} models</extracomment>
   <translation>
    <numerusform>Preguntar a los {n} modelos</numerusform>
    <numerusform>Preguntar a los {n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask both models</source>
   <translation>Preguntar a los dos modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Choose the models to begin</source>
   <translation>Elija los modelos para empezar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Compare</source>
   <comment>noun</comment>
   <translation>Comparación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>End compare</source>
   <translation>Terminar la comparación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Model {number}</source>
   <translation>Modelo {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>One model is in memory at a time, so they answer one after the other.</source>
   <translation>En la memoria hay un solo modelo a la vez, así que responden uno tras otro.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Scroll together</source>
   <translation>Desplazar a la vez</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar  Ctrl B</source>
   <translation>Barra lateral  Ctrl B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>The models are still answering.</source>
   <translation>Los modelos todavía están respondiendo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer</source>
   <comment>verb</comment>
   <translation>Responder</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer of model {number}</source>
   <translation>Respuesta del modelo {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer {number}</source>
   <translation>Respuesta {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Ask something below.</source>
   <translation>Pregunte algo abajo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Keep this reply</source>
   <translation>Conservar esta respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Kept</source>
   <translation>Conservada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Let the chat go on with this reply</source>
   <translation>Continuar el chat con esta respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Not asked yet.</source>
   <translation>Aún sin preguntar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove model {number}</source>
   <translation>Quitar el modelo {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove this model. Its answer stays in the chat.</source>
   <translation>Quitar este modelo. Su respuesta se queda en el chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>The chat goes on with this reply</source>
   <translation>El chat continúa con esta respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Waits for its turn. One model is in memory at a time.</source>
   <translation>Espera su turno. Solo hay un modelo a la vez en la memoria.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Writing</source>
   <comment>the model, now</comment>
   <translation>Escribiendo</translation>
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
    <numerusform>{n} token hasta ahora</numerusform>
    <numerusform>{n} tokens hasta ahora</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>A file is still being read.</source>
   <translation>Todavía se está leyendo un archivo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>At most {n} files can be attached to a message.</source>
   <extracomment>For one: At most {n} file can be attached to a message.</extracomment>
   <translation>
    <numerusform>Se puede adjuntar como máximo {n} archivo a un mensaje.</numerusform>
    <numerusform>Se pueden adjuntar como máximo {n} archivos a un mensaje.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files  {keys}</source>
   <translation>Adjuntar archivos  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send when this reply has ended</source>
   <translation>Enviar cuando termine esta respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>The picture in the clipboard cannot be used.</source>
   <translation>No se puede usar la imagen del portapapeles.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto</source>
   <translation>Pensar: auto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: off</source>
   <translation>Pensar: no</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: on</source>
   <translation>Pensar: sí</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Whether the model thinks before it answers  {keys}</source>
   <translation>Si el modelo piensa antes de responder  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write a message</source>
   <translation>Escribir un mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write the next message; it waits its turn</source>
   <translation>Escribir el siguiente mensaje; espera su turno</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>{name}, {size}, is attached.</source>
   <translation>Se ha adjuntado {name}, {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Blocked</source>
   <translation>Bloqueada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Connected</source>
   <translation>Conectada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Connection log</source>
   <translation>Registro de conexiones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Download</source>
   <comment>why connected</comment>
   <translation>Descarga</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Ended early</source>
   <translation>Cortada antes de tiempo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Error {status}</source>
   <translation>Error {status}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Host</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Model details</source>
   <comment>why connected</comment>
   <translation>Detalles de modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>None given</source>
   <comment>why connected</comment>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Path</source>
   <translation>Ruta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Purpose</source>
   <translation>Finalidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Remote engine</source>
   <comment>why connected</comment>
   <translation>Motor remoto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Search models</source>
   <comment>why connected</comment>
   <translation>Búsqueda de modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Stopped</source>
   <translation>Detenida</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Time</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Update check</source>
   <comment>why connected</comment>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{day} {month} {time}</source>
   <translation>{day} {month} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{size} B</source>
   <translation>{size} B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Blocked one connection</source>
   <translation>Se bloqueó una conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connected to {host}</source>
   <translation>Conectado a {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connection status</source>
   <translation>Estado de la conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Nothing leaves this computer</source>
   <translation>Nada sale de este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online</source>
   <translation>En línea</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: checking for updates</source>
   <translation>En línea: buscando actualizaciones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: connected</source>
   <translation>En línea: conectado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: downloading</source>
   <translation>En línea: descargando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: looking up a model</source>
   <translation>En línea: consultando un modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: remote engine</source>
   <translation>En línea: motor remoto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: searching</source>
   <translation>En línea: buscando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Only when you ask</source>
   <translation>Solo cuando usted lo pide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Started with --offline: it stays offline</source>
   <translation>Iniciado con --offline: sigue sin conexión</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host} and {n} more</source>
   <extracomment>For one: {host} and {n} more</extracomment>
   <translation>
    <numerusform>{host} y {n} más</numerusform>
    <numerusform>{host} y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, download</source>
   <translation>{host}, descarga</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, looking up a model</source>
   <translation>{host}, consulta de un modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, remote engine</source>
   <translation>{host}, motor remoto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, search</source>
   <translation>{host}, búsqueda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, update check</source>
   <translation>{host}, búsqueda de actualizaciones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, without a purpose</source>
   <translation>{host}, sin finalidad indicada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Context length</source>
   <translation>Longitud del contexto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <source>Context length in tokens</source>
   <translation>Longitud del contexto en tokens</translation>
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
   <translation>Lleno</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Kept for the reply</source>
   <translation>Reservado para la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Nothing has been left out.</source>
   <translation>No se ha omitido nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>The oldest messages do not fit and are left out. A larger context can be set in Settings.</source>
   <translation>Los mensajes más antiguos no caben y se omiten. En Ajustes se puede elegir un contexto mayor.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees  Ctrl I</source>
   <translation>Lo que ve el modelo  Ctrl I</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{name}: {n} tokens</source>
   <extracomment>For one: {name}: {n} token</extracomment>
   <translation>
    <numerusform>{name}: {n} token</numerusform>
    <numerusform>{name}: {n} tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{used} of {n} tokens</source>
   <extracomment>For one: {used} of {n} token</extracomment>
   <translation>
    <numerusform>{used} de {n} token</numerusform>
    <numerusform>{used} de {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying</source>
   <translation>Copiando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying {name} into the Inglenook folder. {percent} %</source>
   <translation>Copiando {name} a la carpeta de Inglenook. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Inglenook could not start. Your chats are as they were.</source>
   <translation>No se pudo iniciar Inglenook. Sus chats están como estaban.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Keep going</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit.</source>
   <translation>Se produjo un error en Inglenook. Puede que las últimas palabras no estén guardadas: cópielas antes de salir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. Your messages are saved.</source>
   <translation>Se produjo un error en Inglenook. Sus mensajes están guardados.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in it went wrong. Start it again. If that does not help, install it again: this leaves your data alone. The log is {path}.</source>
   <translation>Se produjo un error en el programa. Inícielo de nuevo. Si no sirve, instálelo otra vez: sus datos no se tocan. El registro es {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: it shows where in the program this happened, and holds no word of a chat.</source>
   <translation>Lo que se envía: nada. Inglenook no tiene servidor. Copie el informe si quiere contárselo a alguien: muestra en qué punto del programa ocurrió y no contiene ni una palabra de los chats.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>You can keep going. If it happens again, quit and start Inglenook anew.</source>
   <translation>Puede continuar. Si vuelve a ocurrir, salga de Inglenook e inícielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/desktop_notification.py"></location>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished</source>
   <translation>Respuesta terminada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cards</source>
   <translation>Tarjetas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Computer</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copy all</source>
   <translation>Copiar todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cores</source>
   <translation>Núcleos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Drawn through</source>
   <translation>Dibujado mediante</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Font</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. It holds versions, parts of this computer, settings, and names of files and folders. Chats, prompts and instructions are not in it.</source>
   <translation>Para usted y para quien le ayude. Nada de esto se envía: Inglenook no tiene servidor. Contiene versiones, partes de este equipo, ajustes y nombres de archivos y carpetas. No incluye chats, prompts ni instrucciones.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Graphics cards for models</source>
   <translation>Tarjetas gráficas para modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Instructions for speed</source>
   <translation>Instrucciones de aceleración</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Known once there is a model</source>
   <translation>Se conoce cuando hay un modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Layers on graphics cards</source>
   <translation>Capas en tarjetas gráficas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Loaded in</source>
   <translation>Cargado en</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the engine, the last {n} lines</source>
   <extracomment>For one: Log of the engine, the last line</extracomment>
   <translation>
    <numerusform>Registro del motor, la última línea</numerusform>
    <numerusform>Registro del motor, las últimas {n} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the program, the last {n} lines</source>
   <extracomment>For one: Log of the program, the last line</extracomment>
   <translation>
    <numerusform>Registro del programa, la última línea</numerusform>
    <numerusform>Registro del programa, las últimas {n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Looking at this computer...</source>
   <translation>Examinando este equipo...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Model in use</source>
   <translation>Modelo en uso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None chosen</source>
   <translation>Ninguno elegido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None that the engine can use</source>
   <translation>Ninguna que el motor pueda usar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Nothing was logged.</source>
   <translation>No se registró nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Open the folder of logs</source>
   <translation>Abrir la carpeta de registros</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen reader or other aid</source>
   <translation>Lector de pantalla u otra ayuda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screens</source>
   <translation>Pantallas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>State</source>
   <comment>of a model: loaded or not</comment>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>What the engine uses of it</source>
   <translation>Lo que usa el motor</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>diagnostics versions processor memory disk graphics card screen log help about support</source>
   <comment>words that a setting is found by</comment>
   <translation>diagnóstico diagnostico versiones procesador memoria disco tarjeta gráfica grafica pantalla registro log ayuda acerca de soporte</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>not started yet</source>
   <translation>aún no iniciado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{card}, {free} free of {total}</source>
   <translation>{card}, {free} libres de {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{cores} cores, {threads} threads, {fast} used for models</source>
   <translation>{cores} núcleos, {threads} hilos, {fast} usados para modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{family}, {size} pixels</source>
   <translation>{family}, {size} píxeles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{width} by {height}, scale {scale}</source>
   <translation>{width} por {height}, escala {scale}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Ability</source>
   <translation>Capacidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any ability</source>
   <translation>Toda capacidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any licence</source>
   <translation>Toda licencia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Check the spelling, or use fewer words.</source>
   <translation>Revise la ortografía o use menos palabras.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Chosen for you, offline</source>
   <translation>Elegidos para usted, sin conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Downloading {name}, {size}</source>
   <translation>Descargando {name}, {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Fits this computer</source>
   <translation>Caben en este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>From {day}, offline</source>
   <translation>Del {day}, sin conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Its files could not be looked up. Allow searching for models in Settings, Privacy.</source>
   <translation>No se pudieron consultar sus archivos. Permita la búsqueda de modelos en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most liked</source>
   <translation>Más valorados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most used</source>
   <translation>Más usados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Newest</source>
   <translation>Más recientes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Order</source>
   <comment>of a list</comment>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search models</source>
   <translation>Buscar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search online</source>
   <translation>Buscar en línea</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Searching {host}...</source>
   <translation>Buscando en {host}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Some models may be left out by the choices above.</source>
   <translation>Puede que las opciones de arriba dejen fuera algunos modelos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>This list is short. There are many more online.</source>
   <translation>Esta lista es corta. En línea hay muchos más.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Trending</source>
   <translation>Tendencias</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Words, or the name or address of a repository</source>
   <translation>Palabras, o nombre o dirección de un repositorio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>{name} is not published as {version} any more. Choose another version.</source>
   <translation>{name} ya no se publica como {version}. Elija otra versión.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Everything else</source>
   <comment>on the disk</comment>
   <translation>Todo lo demás</translation>
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
   <translation>En las carpetas de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Used in place from other apps</source>
   <comment>on the disk</comment>
   <translation>De otros programas, usado donde está</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat</source>
   <comment>verb</comment>
   <translation>Chatear</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details and memory plan</source>
   <translation>Detalles y plan de memoria</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Left from an earlier download that was not finished</source>
   <translation>Queda de una descarga anterior que no terminó</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Progress of {name}</source>
   <translation>Progreso de {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Remove from this list</source>
   <translation>Quitar de esta lista</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>{done} of {size}</source>
   <translation>{done} de {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>About {time} left</source>
   <translation>Queda aprox. {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Checking that the file is complete and unchanged. {percent} %</source>
   <translation>Comprobando que el archivo está completo y sin cambios. {percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done today at {time}</source>
   <translation>Terminada hoy a las {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done yesterday</source>
   <translation>Terminada ayer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done {day}</source>
   <translation>Terminada el {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>File verified (SHA-256 matches)</source>
   <translation>Archivo verificado (SHA-256 coincide)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Paused. The part on disk is kept</source>
   <translation>En pausa. La parte descargada se conserva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting. Starts after {name}</source>
   <translation>En espera. Empieza después de {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} GB</source>
   <translation>{done} de {size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} KB</source>
   <translation>{done} de {size} KB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} MB</source>
   <translation>{done} de {size} MB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{files} + picture part</source>
   <translation>{files} + parte de imágenes</translation>
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
   <translation>Se canceló «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Clear list</source>
   <translation>Vaciar lista</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom speed limit in MB/s</source>
   <translation>Límite de velocidad propio en MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom...</source>
   <translation>Otro...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Deleted. {size} are free again</source>
   <translation>Eliminado. Vuelven a estar libres {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Finished</source>
   <translation>Terminadas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>In progress</source>
   <translation>En curso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>MB/s</source>
   <translation>MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Models appear here while they are fetched, and can be paused at any time.</source>
   <translation>Los modelos aparecen aquí mientras se descargan y se pueden pausar en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>No downloads</source>
   <translation>Sin descargas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>None</source>
   <comment>no limit</comment>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Only {host} and its file servers are contacted</source>
   <translation>Solo contacta con {host} y sus servidores</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Pause all</source>
   <translation>Pausar todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Resume all</source>
   <translation>Reanudar todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Speed limit</source>
   <translation>Límite de velocidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>The folder could not be opened: {folder}</source>
   <translation>No se pudo abrir la carpeta: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Unfinished files</source>
   <translation>Archivos sin terminar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} more wait</source>
   <extracomment>For one: and {n} more waits</extracomment>
   <translation>
    <numerusform>y {n} más espera</numerusform>
    <numerusform>y {n} más esperan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} older</source>
   <extracomment>For one: and {n} older</extracomment>
   <translation>
    <numerusform>y {n} anterior</numerusform>
    <numerusform>y {n} anteriores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} now</source>
   <translation>{rate} ahora</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free, the queue needs {needed}</source>
   <translation>{size} libres, la cola necesita {needed}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All branches, not only the one that is shown</source>
   <translation>Todas las ramas, no solo la que se muestra</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All {n} chats</source>
   <extracomment>For one: All chats</extracomment>
   <translation>
    <numerusform>Todos los chats</numerusform>
    <numerusform>Los {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Everything: branches, folders, settings, attachments. Inglenook can import it again.</source>
   <translation>Todo: ramas, carpetas, ajustes, adjuntos. Inglenook puede importarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export chats</source>
   <translation>Exportar chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export to</source>
   <translation>Exportar a</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export {n} chats...</source>
   <extracomment>For one: Export {n} chat...</extracomment>
   <translation>
    <numerusform>Exportar {n} chat...</numerusform>
    <numerusform>Exportar {n} chats...</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exported {n} chats to {file}</source>
   <extracomment>For one: Exported {n} chat to {file}</extracomment>
   <translation>
    <numerusform>{n} chat exportado a {file}</numerusform>
    <numerusform>{n} chats exportados a {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Inglenook chats</source>
   <translation>Chats de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>One file for each chat, in a zip.</source>
   <translation>Un archivo para cada chat, en un zip.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Stopped. Nothing was written.</source>
   <translation>Detenida. No se escribió nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>The folder {name} ({n} chats)</source>
   <extracomment>For one: The folder {name} ({n} chat)</extracomment>
   <translation>
    <numerusform>La carpeta {name} ({n} chat)</numerusform>
    <numerusform>La carpeta {name} ({n} chats)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>This chat: {title}</source>
   <translation>Este chat: {title}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Thoughts before the answers</source>
   <translation>Pensamientos antes de las respuestas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and edit in any text editor. Pictures are named, not contained.</source>
   <translation>Para leer y editar en cualquier editor de texto. Las imágenes se nombran, no se incluyen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and print.</source>
   <translation>Para leer e imprimir.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read in any browser. One file with everything in it, pictures too.</source>
   <translation>Para leer en cualquier navegador. Un archivo con todo dentro, también las imágenes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To train or test models: one line for each branch, in the chat format.</source>
   <translation>Para entrenar o probar modelos: una línea por rama, en formato de chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>What</source>
   <comment>is exported</comment>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Writing {file}</source>
   <translation>Escribiendo {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find</source>
   <translation>Cerrar la búsqueda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find  Esc</source>
   <translation>Cerrar la búsqueda  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Next match</source>
   <translation>Coincidencia siguiente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Next match  Enter</source>
   <translation>Coincidencia siguiente  Intro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Not found</source>
   <translation>No se encontró</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match</source>
   <translation>Coincidencia anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match  Shift Enter</source>
   <translation>Coincidencia anterior  Mayús Intro</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>{place} of {total}</source>
   <translation>{place} de {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download a better model</source>
   <translation>Descargar un modelo mejor</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download {size}</source>
   <translation>Descargar {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Goes online for this download only, to {host}</source>
   <translation>Se conecta solo para esta descarga, con {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>See all models</source>
   <translation>Ver todos los modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>These suit this computer: {hardware}.</source>
   <translation>Estos son adecuados para este equipo: {hardware}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>{total} memory, {free} free</source>
   <translation>{total} de memoria, {free} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.</source>
   <translation>Elija un archivo GGUF o suéltelo aquí. Se queda donde está; no se copia nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file...</source>
   <translation>Elegir un archivo GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Comes with Inglenook ({size} MB) and works offline. It is small and fast, good for a first look. It often gets facts wrong.</source>
   <translation>Viene con Inglenook ({size} MB) y funciona sin conexión. Es pequeño y rápido, bueno para un primer vistazo. A menudo se equivoca en los datos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now</source>
   <translation>Empezar ahora</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now with {name}</source>
   <translation>Empezar ahora con {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>This copy of Inglenook comes without a model of its own. Choose one below to begin.</source>
   <translation>Esta copia de Inglenook viene sin modelo propio. Elija uno abajo para empezar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Use a model you already have</source>
   <translation>Usar un modelo que ya tiene</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Welcome to Inglenook</source>
   <translation>Le damos la bienvenida a Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Your chats and files stay on this computer. Choose how to begin. You can change it at any time.</source>
   <translation>Sus chats y archivos se quedan en este equipo. Elija cómo empezar. Puede cambiarlo en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}</source>
   <translation>Necesita {need}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card</source>
   <translation>Necesita {need} y {device} en la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card, only {free} is free</source>
   <translation>Necesita {need} y {device} en la tarjeta gráfica, solo hay {free} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}, only {free} is free</source>
   <translation>Necesita {need}, solo hay {free} libres</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Other programs may become slow</source>
   <translation>Los demás programas pueden ir lentos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Find a folder, or name a new one</source>
   <translation>Buscar una carpeta o nombrar una nueva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folder settings</source>
   <translation>Ajustes de la carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move to folder</source>
   <translation>Mover a carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move {what} to</source>
   <translation>Mover {what} a</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New chats in this folder begin with it.</source>
   <translation>Los chats nuevos de esta carpeta empiezan con él.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New folder "{name}"</source>
   <translation>Nueva carpeta «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>No folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Sent before every chat in this folder, before its own.</source>
   <translation>Se envían antes de cada chat de esta carpeta, antes de las del propio chat.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>The one in use</source>
   <translation>El que está en uso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>{name} (not found)</source>
   <translation>{name} (no encontrado)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder with models</source>
   <translation>Añadir una carpeta con modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder...</source>
   <translation>Añadir una carpeta...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Model folders</source>
   <translation>Carpetas de modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Models are looked for in these folders. Nothing in them is moved or changed. New models are downloaded into the first one.</source>
   <translation>En estas carpetas se buscan modelos. No se mueve ni se cambia nada en ellas. Los modelos nuevos se descargan en la primera.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Remove from the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>{folder}  (Inglenook's own)</source>
   <translation>{folder}  (propia de Inglenook)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <source>Found {n} models on this computer ({size}). They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found a model on this computer ({size}). It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>Se encontró un modelo en este equipo ({size}). Se queda donde está; no se copia nada.</numerusform>
    <numerusform>Se encontraron {n} modelos en este equipo ({size}). Se quedan donde están; no se copia nada.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Use these {n}</source>
   <extracomment>For one: Use it</extracomment>
   <translation>
    <numerusform>Usarlo</numerusform>
    <numerusform>Usar estos {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat.</source>
   <translation>En macOS, el chat rápido aún no tiene teclas propias. Está en el menú de la ventana, en «Chat rápido».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>The desktop is asked for these keys when the quick chat is opened for the first time.</source>
   <translation>Estas teclas se piden al escritorio cuando el chat rápido se abre por primera vez.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Allow once</source>
   <translation>Permitir una vez</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow downloading models</source>
   <translation>Permitir siempre descargar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow searching for models</source>
   <translation>Permitir siempre buscar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Chats and documents are never sent.</source>
   <translation>Los chats y los documentos nunca se envían.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download this model?</source>
   <translation>¿Descargar este modelo?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download {model}?</source>
   <translation>¿Descargar {model}?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Downloading models is set to Never</source>
   <translation>La descarga de modelos está en «Nunca»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Go online</source>
   <translation>Conectarse</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook is offline</source>
   <translation>Inglenook está sin conexión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and its file servers.</source>
   <translation>Inglenook contactaría con {host} y sus servidores de archivos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send the name of the model.</source>
   <translation>Inglenook contactaría con {host} y enviaría el nombre del modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send your search words.</source>
   <translation>Inglenook contactaría con {host} y enviaría sus palabras de búsqueda.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up this model online?</source>
   <translation>¿Consultar este modelo en línea?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up {model} online?</source>
   <translation>¿Consultar {model} en línea?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Nothing was sent. Choose Ask or Allow in Settings, Privacy.</source>
   <translation>No se envió nada. Elija «Preguntar» o «Permitir» en Ajustes, Privacidad.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Offline is switched off for this.</source>
   <translation>Para ello se desactiva «Sin conexión».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Search for models online?</source>
   <translation>¿Buscar modelos en línea?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Searching for models is set to Never</source>
   <translation>La búsqueda de modelos está en «Nunca»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat commands</source>
   <translation>Comandos del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat menu</source>
   <translation>Menú del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Rename...</source>
   <translation>Cambiar nombre...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>A private assistant that runs open models on this computer. Nothing you write leaves it.</source>
   <translation>Un asistente privado que ejecuta modelos abiertos en este equipo. Nada de lo que escribe sale de él.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Find on this page</source>
   <translation>Buscar en esta página</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, also for paid work. It comes without any warranty.</source>
   <translation>Inglenook es de código abierto, con la Apache License 2.0: puede usarlo, modificarlo y compartirlo, también para trabajo remunerado. Se ofrece sin ninguna garantía.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Licences in full</source>
   <translation>Texto completo de las licencias</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Models run with llama.cpp, under the MIT License. The model that comes along is SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. The program is written in Python, under the PSF License.</source>
   <translation>Los modelos se ejecutan con llama.cpp, con la MIT License. El modelo incluido es SmolLM2-135M-Instruct de Hugging Face, con la Apache License 2.0. El programa está escrito en Python, con la PSF License.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Software of others</source>
   <translation>Software de terceros</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. You may replace both by versions of your own. Their source is published here:</source>
   <translation>Las ventanas están hechas con Qt y PySide6, con la GNU Lesser General Public License 3. Puede sustituir ambos por versiones propias. Su código fuente está publicado aquí:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Version</source>
   <comment>of a program</comment>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Can do: {abilities}.</source>
   <translation>Capacidades: {abilities}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Installed</source>
   <translation>Instalado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Models found</source>
   <translation>Modelos encontrados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can think before it answers.</source>
   <translation>Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can use tools.</source>
   <translation>Puede usar herramientas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Compares texts; it does not chat.</source>
   <translation>Compara textos; no conversa.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Understands pictures.</source>
   <translation>Entiende imágenes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size}</source>
   <translation>desde {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size} GB</source>
   <translation>desde {size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>updated {day}</source>
   <translation>actualizado el {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} B</source>
   <comment>billions of parameters</comment>
   <translation>{count} B</translation>
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
    <numerusform>{count} mil millones</numerusform>
    <numerusform>{count} mil millones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} downloads</source>
   <extracomment>For one: {count} download</extracomment>
   <translation>
    <numerusform>{count} descarga</numerusform>
    <numerusform>{count} descargas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} k</source>
   <comment>thousands</comment>
   <translation>{count} mil</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} likes</source>
   <extracomment>For one: {count} like</extracomment>
   <translation>
    <numerusform>{count} me gusta</numerusform>
    <numerusform>{count} me gusta</numerusform>
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
    <numerusform>{n} millón</numerusform>
    <numerusform>{n} millones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import chats</source>
   <translation>Importar chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a file</source>
   <translation>Importar desde un archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a folder</source>
   <translation>Importar desde una carpeta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats</source>
   <extracomment>For one: Import {n} chat</extracomment>
   <translation>
    <numerusform>Importar {n} chat</numerusform>
    <numerusform>Importar {n} chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats without a backup</source>
   <extracomment>For one: Import {n} chat without a backup</extracomment>
   <translation>
    <numerusform>Importar {n} chat sin copia de seguridad</numerusform>
    <numerusform>Importar {n} chats sin copia de seguridad</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Keep them</source>
   <translation>Conservarlos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Looking through {file}</source>
   <translation>Revisando {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Making a backup first</source>
   <translation>Antes se hace una copia de seguridad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Nothing was imported.</source>
   <translation>No se importó nada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Remove the chats</source>
   <translation>Eliminar los chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Removing the chats</source>
   <translation>Eliminando los chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>There are no chats in {file} that can be imported.</source>
   <translation>En {file} no hay chats que se puedan importar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>This removes {n} chats for good, but for those that you have written in since.</source>
   <extracomment>For one: This removes {n} chat for good, but for those that you have written in since.</extracomment>
   <translation>
    <numerusform>Esto elimina definitivamente {n} chat, salvo que haya escrito en él desde entonces.</numerusform>
    <numerusform>Esto elimina definitivamente {n} chats, salvo aquellos en los que haya escrito desde entonces.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import</source>
   <translation>Deshacer la importación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Undo the import from {name}?</source>
   <translation>¿Deshacer la importación de {name}?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>What cannot be taken over</source>
   <translation>Lo que no se puede incorporar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Begun</source>
   <translation>Comenzado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Chats in the file</source>
   <translation>Chats del archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a file...</source>
   <translation>Elegir un archivo...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a folder...</source>
   <translation>Elegir una carpeta...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Drop a file or a folder here, or choose one</source>
   <translation>Suelte aquí un archivo o una carpeta, o elija uno</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and Inglenook. They are read on this computer and not changed.</source>
   <translation>Exportaciones de ChatGPT y Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All e Inglenook. Se leen en este equipo y no se modifican.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Found on this computer</source>
   <translation>Encontrados en este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Imported before</source>
   <translation>Importados antes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Leave out {n} chats that are here already</source>
   <extracomment>For one: Leave out {n} chat that is here already</extracomment>
   <translation>
    <numerusform>Omitir {n} chat que ya está aquí</numerusform>
    <numerusform>Omitir {n} chats que ya están aquí</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look</source>
   <translation>Ver</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look at {name}, {about}</source>
   <translation>Ver {name}, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Name of the folder</source>
   <translation>Nombre de la carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Nothing was imported</source>
   <translation>No se importó nada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Put them into the folder</source>
   <translation>Ponerlos en la carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Stopped. What was imported before stays.</source>
   <translation>Detenida. Lo que ya se importó se conserva.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The first {n} are listed.</source>
   <extracomment>For one: The first {n} is listed.</extracomment>
   <translation>
    <numerusform>Se muestra el primero.</numerusform>
    <numerusform>Se muestran los {n} primeros.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The import was undone</source>
   <translation>Se deshizo la importación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import of {name}, {about}</source>
   <translation>Deshacer la importación de {name}, {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo...</source>
   <translation>Deshacer...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>What was skipped, and why</source>
   <translation>Lo que se omitió y por qué</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>With {n} messages.</source>
   <extracomment>For one: With {n} message.</extracomment>
   <translation>
    <numerusform>Con {n} mensaje.</numerusform>
    <numerusform>Con {n} mensajes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>about {n} chats</source>
   <extracomment>For one: about {n} chat</extracomment>
   <translation>
    <numerusform>aprox. {n} chat</numerusform>
    <numerusform>unos {n} chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats are gone for good.</source>
   <extracomment>For one: {n} chat is gone for good.</extracomment>
   <translation>
    <numerusform>{n} chat eliminado definitivamente.</numerusform>
    <numerusform>{n} chats eliminados definitivamente.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats imported</source>
   <extracomment>For one: {n} chat imported</extracomment>
   <translation>
    <numerusform>{n} chat importado</numerusform>
    <numerusform>{n} chats importados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats that you have written in since were kept.</source>
   <extracomment>For one: {n} chat that you have written in since was kept.</extracomment>
   <translation>
    <numerusform>Se conservó {n} chat en el que usted escribió desde entonces.</numerusform>
    <numerusform>Se conservaron {n} chats en los que usted escribió desde entonces.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats were here already.</source>
   <extracomment>For one: {n} chat was here already.</extracomment>
   <translation>
    <numerusform>{n} chat ya estaba aquí.</numerusform>
    <numerusform>{n} chats ya estaban aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} messages in {file}.</source>
   <extracomment>For one: {n} message in {file}.</extracomment>
   <translation>
    <numerusform>{n} mensaje en {file}.</numerusform>
    <numerusform>{n} mensajes en {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things cannot be taken over</source>
   <extracomment>For one: {n} thing cannot be taken over</extracomment>
   <translation>
    <numerusform>{n} elemento no se puede incorporar</numerusform>
    <numerusform>{n} elementos no se pueden incorporar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things could not be taken over.</source>
   <extracomment>For one: {n} thing could not be taken over.</extracomment>
   <translation>
    <numerusform>{n} elemento no se pudo incorporar.</numerusform>
    <numerusform>{n} elementos no se pudieron incorporar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{source}: {n} chats</source>
   <extracomment>For one: {source}: {n} chat</extracomment>
   <translation>
    <numerusform>{source}: {n} chat</numerusform>
    <numerusform>{source}: {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{title} (here already)</source>
   <translation>{title} (ya está aquí)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Back to the list of installed models</source>
   <translation>Volver a la lista de modelos instalados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Copy the facts</source>
   <translation>Copiar los datos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good</source>
   <translation>Eliminar definitivamente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleted "{model}"</source>
   <translation>Se eliminó «{model}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleting it for good frees {size} and cannot be undone.</source>
   <translation>Eliminarlo definitivamente libera {size} y no se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Do not use as default</source>
   <translation>No usar como predeterminado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>I replaced it myself: accept it</source>
   <translation>Lo reemplacé yo: aceptarlo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Installed</source>
   <comment>the list of models</comment>
   <translation>Instalados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load</source>
   <translation>Cargar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Load this model as the program would by itself</source>
   <translation>Cargar este modelo como lo haría el programa por sí solo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load this model with these settings from now on</source>
   <translation>Cargar este modelo con estos ajustes a partir de ahora</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Loaded.</source>
   <translation>Cargado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Measured {size} last time.</source>
   <translation>La última vez se midieron {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Moved "{model}" to the bin</source>
   <translation>«{model}» se movió a la papelera del sistema</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Name of the model</source>
   <translation>Nombre del modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Not loaded.</source>
   <translation>Sin cargar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Removed "{model}" from the list. Its file stays</source>
   <translation>«{model}» se quitó de la lista. Su archivo se conserva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Save as default</source>
   <translation>Guardar como predeterminado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Set as default</source>
   <translation>Usar como predeterminado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Stop verifying</source>
   <translation>Detener la verificación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>The settings hold until Inglenook is closed.</source>
   <translation>Los ajustes valen hasta que se cierre Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>They hold when the model is loaded next.</source>
   <translation>Se aplicarán la próxima vez que se cargue el modelo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Verify again</source>
   <translation>Verificar de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{model} ({size}) will be unloaded first.</source>
   <translation>Antes se quitará de la memoria {model} ({size}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the Inglenook folder</source>
   <translation>{size} en la carpeta de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the models of {program}</source>
   <translation>{size} en los modelos de {program}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in {folder}</source>
   <translation>{size} en {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} that are part of Inglenook</source>
   <translation>{size} que forman parte de Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking {percent}</source>
   <translation>Comprobando: {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Copy SHA-256</source>
   <translation>Copiar SHA-256</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Facts from the file</source>
   <translation>Datos del archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Matches source</source>
   <translation>Coincide con el origen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>No published hash</source>
   <translation>Sin suma publicada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not verified yet</source>
   <translation>Aún sin verificar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Quantisation</source>
   <translation>Cuantización</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Reading the file...</source>
   <translation>Leyendo el archivo...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>RoPE base {base}</source>
   <translation>base RoPE {base}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Source</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Stop tokens</source>
   <translation>Tokens de parada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tensor types</source>
   <translation>Tipos de tensor</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tokenizer</source>
   <translation>Tokenizador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Unchanged since its first check</source>
   <translation>Sin cambios desde su primera comprobación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>embedding {size}</source>
   <translation>embedding {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>head size {size}</source>
   <translation>tamaño de cabeza {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>sliding window {size}</source>
   <translation>ventana deslizante {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{bits} bits per weight</source>
   <translation>{bits} bits por peso</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{count} KV heads</source>
   <extracomment>For one: {count} KV head</extracomment>
   <translation>
    <numerusform>{count} cabeza KV</numerusform>
    <numerusform>{count} cabezas KV</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling</source>
   <translation>escalado {kind}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling x {factor}</source>
   <translation>escalado {kind} x {factor}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{least} to {most}</source>
   <translation>{least} a {most}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} byte</numerusform>
    <numerusform>{n} bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts</source>
   <extracomment>For one: {n} expert</extracomment>
   <translation>
    <numerusform>{n} experto</numerusform>
    <numerusform>{n} expertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts ({used} used)</source>
   <extracomment>For one: {n} expert ({used} used)</extracomment>
   <translation>
    <numerusform>{n} experto ({used} en uso)</numerusform>
    <numerusform>{n} expertos ({used} en uso)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} heads</source>
   <extracomment>For one: {n} head</extracomment>
   <translation>
    <numerusform>{n} cabeza</numerusform>
    <numerusform>{n} cabezas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>{n} capa</numerusform>
    <numerusform>{n} capas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} tensors</source>
   <extracomment>For one: {n} tensor</extracomment>
   <translation>
    <numerusform>{n} tensor</numerusform>
    <numerusform>{n} tensores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{tokens} trained</source>
   <translation>{tokens} entrenados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Being verified</source>
   <translation>Verificando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Built in</source>
   <translation>Incluido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Drive not connected</source>
   <translation>Unidad no conectada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Last used</source>
   <translation>Último uso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Loaded</source>
   <translation>Cargado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not yet</source>
   <translation>Aún no</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>On disk</source>
   <translation>En disco</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Params</source>
   <translation>Parám.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Quant</source>
   <translation>Cuant.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>The file does not match the published one</source>
   <translation>El archivo no coincide con el publicado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>There is no published checksum to compare with</source>
   <translation>No hay ninguna suma de comprobación publicada con la que comparar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Unknown</source>
   <comment>a licence</comment>
   <translation>Desconocida</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified</source>
   <translation>Verificado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file is as it was when it was first checked</source>
   <translation>Verificado: el archivo está como en su primera comprobación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file matches the published one</source>
   <translation>Verificado: el archivo coincide con el publicado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>built in</source>
   <translation>incluido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{count}k</source>
   <translation>{count}k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} not known</source>
   <translation>{title}: se desconoce</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} {value}</source>
   <translation>{title}: {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Installed models</source>
   <translation>Modelos instalados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Add one to start chatting.</source>
   <translation>Añada uno para empezar a chatear.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All families</source>
   <translation>Todas las familias</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All places</source>
   <translation>Todos los lugares</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat with this model</source>
   <translation>Chatear con este modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Delete "{model}" for good?</source>
   <translation>¿Eliminar «{model}» definitivamente?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Deleted "{model}". {size} are free again</source>
   <translation>Se eliminó «{model}». Vuelven a estar libres {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Find in installed models</source>
   <translation>Buscar en instalados</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>Se encontró {n} modelo ({size}) de {programs}. Se queda donde está; no se copia nada.</numerusform>
    <numerusform>Se encontraron {n} modelos ({size}) de {programs}. Se quedan donde están; no se copia nada.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Keep the model</source>
   <translation>Conservar el modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Look for models of other apps...</source>
   <translation>Buscar modelos de otros programas...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Looking...</source>
   <translation>Buscando...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Moved "{model}" to the bin ({size})</source>
   <translation>«{model}» se movió a la papelera del sistema ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No models yet</source>
   <translation>Aún no hay modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No other models were found on this computer</source>
   <translation>No se encontraron otros modelos en este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Nothing is copied from other apps. Delete here only removes the link.</source>
   <translation>No se copia nada de otros programas. Eliminar aquí solo quita el enlace.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This deletes {size}. It cannot be undone.</source>
   <translation>Esto elimina {size}. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This model cannot be used for chat</source>
   <translation>Este modelo no se puede usar para chatear</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file</source>
   <translation>Verificar el archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file again</source>
   <translation>Verificar el archivo de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} does not match the published file</source>
   <translation>{model} no coincide con el archivo publicado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} is unchanged</source>
   <translation>{model} no ha cambiado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} matches the published file</source>
   <translation>{model} coincide con el archivo publicado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>{n} modelo</numerusform>
    <numerusform>{n} modelos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{shown} of {n} models</source>
   <extracomment>For one: {shown} of {n} model</extracomment>
   <translation>
    <numerusform>{shown} de {n} modelo</numerusform>
    <numerusform>{shown} de {n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>These keys must go with Ctrl or Alt: every other program needs them as they are.</source>
   <translation>Estas teclas deben ir con Ctrl o Alt: los demás programas las necesitan tal como son.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>“{keys}” is no combination of keys. Choose others.</source>
   <translation>«{keys}» no es una combinación de teclas. Elija otras.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>No keys</source>
   <translation>Sin teclas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>Press the keys</source>
   <translation>Pulse las teclas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/latest_button.py"></location>
   <source>Latest</source>
   <translation>Ir al final</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A chat that is not saved is gone when Inglenook ends.</source>
   <translation>Un chat que no se guarda desaparece al salir de Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A reply is still being written</source>
   <translation>Todavía se está escribiendo una respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>In "{title}".</source>
   <translation>En «{title}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Keep open</source>
   <translation>Dejar abierto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit when it is done</source>
   <translation>Salir cuando termine</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit without them</source>
   <translation>Salir sin ellas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quitting now loses what was written since then.</source>
   <translation>Si sale ahora, se pierde lo escrito desde entonces.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Stop and quit</source>
   <translation>Detener y salir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>The last words are not saved yet</source>
   <translation>Las últimas palabras aún no están guardadas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>What is written so far is saved either way.</source>
   <translation>Lo escrito hasta ahora se guarda en cualquier caso.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open in browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open link</source>
   <translation>Abrir enlace</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>This link leads to {host}, outside Inglenook.</source>
   <translation>Este enlace lleva a {host}, fuera de Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Write the mail</source>
   <translation>Escribir el correo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat above</source>
   <translation>Chat anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat below</source>
   <translation>Chat siguiente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept, and a reply that is being written keeps what it has.</source>
   <translation>Los borradores se conservan, y una respuesta que se está escribiendo conserva lo que ya tiene.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept. Chats that are not saved are gone then.</source>
   <translation>Los borradores se conservan. Los chats que no se guardan desaparecen.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Inglenook speaks {language} when it starts again.</source>
   <translation>El idioma de Inglenook será {language} cuando se inicie de nuevo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Normal text size</source>
   <translation>Tamaño de texto normal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Start again</source>
   <translation>Iniciar de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Not known yet</source>
   <translation>Aún no se conoce</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Other programs</source>
   <translation>Otros programas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Stays free</source>
   <translation>Queda libre</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>This model</source>
   <translation>Este modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Working memory</source>
   <translation>Memoria de trabajo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory of the graphics card</source>
   <translation>Memoria de la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory plan</source>
   <translation>Plan de memoria</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>The largest context that fits</source>
   <translation>El mayor contexto que cabe</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Use {n} tokens</source>
   <extracomment>For one: Use {n} token</extracomment>
   <translation>
    <numerusform>Usar {n} token</numerusform>
    <numerusform>Usar {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>What it needs</source>
   <translation>Lo que necesita</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Working out what this model needs.</source>
   <translation>Calculando lo que necesita este modelo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{n} graphics cards</source>
   <extracomment>For one: {n} graphics card</extracomment>
   <translation>
    <numerusform>{n} tarjeta gráfica</numerusform>
    <numerusform>{n} tarjetas gráficas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} of memory in all</source>
   <translation>{size} de memoria en total</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} stays free</source>
   <translation>Quedan libres {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>In this message</source>
   <translation>En este mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>Open link: {text}</source>
   <translation>Abrir enlace: {text}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>{action}: code {number}, {language}</source>
   <translation>{action}: código {number}, {language}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>Files cannot be added to a message.</source>
   <translation>No se pueden añadir archivos a un mensaje.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The message would be {size} long; at most 2 MB can be sent.</source>
   <translation>El mensaje ocuparía {size}; se pueden enviar 2 MB como máximo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The pasted text is {size} long; at most 2 MB can be sent.</source>
   <translation>El texto pegado ocupa {size}; se pueden enviar 2 MB como máximo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{n} blanks in a row were left out.</source>
   <extracomment>For one: {n} blank in a row was left out.</extracomment>
   <translation>
    <numerusform>Se omitió {n} espacio consecutivo.</numerusform>
    <numerusform>Se omitieron {n} espacios consecutivos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Editing your message. The old version stays as branch {number}</source>
   <translation>Editando su mensaje. La versión anterior se conserva como rama {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing</source>
   <translation>Dejar de editar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing (Esc)</source>
   <translation>Dejar de editar (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Compare with another model</source>
   <translation>Comparar con otro modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete from here on</source>
   <translation>Eliminar desde aquí</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete this message</source>
   <translation>Eliminar este mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>New chat from here</source>
   <translation>Nuevo chat desde aquí</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version</source>
   <translation>Versión siguiente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again</source>
   <translation>Escribir de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again with</source>
   <translation>Escribir de nuevo con</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Continue (Ctrl Enter)</source>
   <translation>Continuar (Ctrl Intro)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Copy (C)</source>
   <translation>Copiar (C)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Delete (Del)</source>
   <translation>Eliminar (Supr)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit (E)</source>
   <translation>Editar (E)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version (Right)</source>
   <translation>Versión siguiente (Derecha)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version (Left)</source>
   <translation>Versión anterior (Izquierda)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Version {number} of {count}</source>
   <translation>Versión {number} de {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Write again (R)</source>
   <translation>Escribir de nuevo (R)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card of {model}</source>
   <translation>Ficha del modelo {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>The rest is left out.</source>
   <translation>El resto se omite.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Written by its publisher. Inglenook has not checked it. Pictures are left out.</source>
   <translation>Escrita por quien publica el modelo. Inglenook no la ha comprobado. Las imágenes se omiten.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Accept it on its page, make an access token there and enter it here.</source>
   <translation>Acéptela en su página, cree allí un token de acceso e introdúzcalo aquí.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Access token</source>
   <translation>Token de acceso</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Can do</source>
   <translation>Capacidades</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Choose a model to see its files.</source>
   <translation>Elija un modelo para ver sus archivos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Compared with the {size} of memory that is free now.</source>
   <translation>En comparación con los {size} de memoria libres ahora.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Context for the estimate</source>
   <translation>Contexto para la estimación</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Copy the repository name</source>
   <translation>Copiar el nombre del repositorio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Graphics card: {cards}.</source>
   <translation>Tarjeta gráfica: {cards}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>How much of a chat the model sees at once, in tokens.</source>
   <translation>Qué parte de un chat ve el modelo a la vez, en tokens.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>It may take some days until they answer.</source>
   <translation>La respuesta puede tardar algunos días.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its files have not been looked up yet.</source>
   <translation>Aún no se han consultado sus archivos.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its publisher asks you to accept the licence first.</source>
   <translation>Quien lo publica pide que antes acepte la licencia.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Longest context</source>
   <translation>Contexto máximo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Look it up online</source>
   <translation>Consultar en línea</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Looking up its files...</source>
   <translation>Consultando sus archivos...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Made by</source>
   <translation>Creador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Model details</source>
   <translation>Detalles del modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>More about this model</source>
   <translation>Más sobre este modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page in the browser...</source>
   <translation>Abrir su página en el navegador...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page...</source>
   <translation>Abrir su página...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Opens its page in the browser</source>
   <translation>Abre su página en el navegador</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the licence</source>
   <translation>Leer la licencia</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the model card</source>
   <translation>Leer la ficha del modelo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Show {n} more</source>
   <extracomment>For one: Show {n} more</extracomment>
   <translation>
    <numerusform>Mostrar {n} más</numerusform>
    <numerusform>Mostrar {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The Hub's scanners warn of a file.</source>
   <translation>Los analizadores del Hub advierten de un archivo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The sizes are about right. The files as they are now are looked up when you download one.</source>
   <translation>Los tamaños son aproximados. Los archivos actuales se consultan al descargar uno.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Use this token</source>
   <translation>Usar este token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{maker} asks you to accept the licence first.</source>
   <translation>{maker} pide que antes acepte la licencia.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{n} files were left out: what is said about them cannot be trusted.</source>
   <extracomment>For one: {n} file was left out: what is said about it cannot be trusted.</extracomment>
   <translation>
    <numerusform>Se omitió {n} archivo: los datos sobre él no son fiables.</numerusform>
    <numerusform>Se omitieron {n} archivos: los datos sobre ellos no son fiables.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>No model chosen</source>
   <translation>Ningún modelo elegido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Cancel loading {model}</source>
   <translation>Cancelar la carga de {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Models to choose from</source>
   <translation>Modelos disponibles</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Open a GGUF file...</source>
   <translation>Abrir un archivo GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Settings of {model}...</source>
   <translation>Ajustes de {model}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Unload {model}</source>
   <translation>Quitar {model} de la memoria</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>{n} files cannot be used: {names}</source>
   <extracomment>For one: {n} file cannot be used: {names}</extracomment>
   <translation>
    <numerusform>No se puede usar {n} archivo: {names}</numerusform>
    <numerusform>No se pueden usar {n} archivos: {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_rows.py"></location>
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Settings of {model}</source>
   <translation>Ajustes de {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Use these settings</source>
   <translation>Usar estos ajustes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>16 bits a number.</source>
   <translation>16 bits por número.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>4 bits a number. Replies late in long chats may get worse.</source>
   <translation>4 bits por número. Las respuestas al final de chats largos pueden empeorar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>8 bits a number. Replies hardly differ.</source>
   <translation>8 bits por número. Las respuestas apenas cambian.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>About {n} words.</source>
   <extracomment>For one: About {n} word.</extracomment>
   <translation>
    <numerusform>Aprox. {n} palabra.</numerusform>
    <numerusform>Unas {n} palabras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {n} tokens</source>
   <extracomment>For one: As in Settings: {n} token</extracomment>
   <translation>
    <numerusform>Según Ajustes: {n} token</numerusform>
    <numerusform>Según Ajustes: {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {value}</source>
   <translation>Según Ajustes: {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As many as fit</source>
   <translation>Todas las que quepan</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>At most {n} tokens.</source>
   <extracomment>For one: At most {n} token.</extracomment>
   <translation>
    <numerusform>Como máximo {n} token.</numerusform>
    <numerusform>Como máximo {n} tokens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Cost no memory.</source>
   <translation>No cuestan memoria.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Full</source>
   <comment>precision</comment>
   <translation>Completa</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Graphics layers</source>
   <translation>Capas en la gráfica</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half</source>
   <comment>precision</comment>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half would save about {size}.</source>
   <translation>La media ahorraría unos {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>KV precision</source>
   <translation>Precisión KV</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Nothing is on {cards}: the processor does all the work.</source>
   <translation>No hay nada en {cards}: el procesador hace todo el trabajo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Quarter</source>
   <comment>precision</comment>
   <translation>Un cuarto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Saves about {size}.</source>
   <translation>Ahorra unos {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Takes {size}.</source>
   <translation>Ocupa {size}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>This computer has {n} cores; more is slower.</source>
   <extracomment>For one: This computer has one core; more is slower.</extracomment>
   <translation>
    <numerusform>Este equipo tiene un núcleo; con más es más lento.</numerusform>
    <numerusform>Este equipo tiene {n} núcleos; con más es más lento.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{cards} shares the computer's memory.</source>
   <translation>{cards} comparte la memoria del equipo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{size} on {cards}. Faster than the processor.</source>
   <translation>{size} en {cards}. Más rápido que el procesador.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>could not be loaded</source>
   <translation>no se pudo cargar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loaded</source>
   <translation>cargado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading</source>
   <translation>cargando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading, {percent}</source>
   <translation>cargando, {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF file...</source>
   <translation>Añadir archivo GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF files</source>
   <translation>Añadir archivos GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Discover</source>
   <translation>Descubrir</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Folders...</source>
   <translation>Carpetas...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Offline: nothing leaves this computer</source>
   <translation>Sin conexión: nada sale de este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online when you ask</source>
   <translation>En línea cuando usted lo pide</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online: connected to {host}</source>
   <translation>En línea: conectado a {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_place.py"></location>
   <source>{model} is ready. The file is complete and verified.</source>
   <translation>{model} está listo. El archivo está completo y verificado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep this chat</source>
   <translation>Conservar este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>Not saved</source>
   <translation>No se guarda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Save it with the other chats</source>
   <translation>Guardarlo con los demás chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>This chat is not saved. It is gone when you close it.</source>
   <translation>Este chat no se guarda. Desaparece al cerrarlo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>About {speed}.</source>
   <translation>Unos {speed}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>In {n} files.</source>
   <extracomment>For one: In {n} file.</extracomment>
   <translation>
    <numerusform>En {n} archivo.</numerusform>
    <numerusform>En {n} archivos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Recommended.</source>
   <translation>Recomendado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This file</source>
   <translation>Este archivo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>With the part that sees pictures.</source>
   <translation>Con la parte que ve imágenes.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{pace} tokens/s</source>
   <translation>{pace} tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{quality}. Recommended</source>
   <translation>{quality}. Recomendado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download anyway</source>
   <translation>Descargar de todos modos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download {name}</source>
   <translation>Descargar {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Downloading {name}</source>
   <translation>Descargando {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Installed {name}</source>
   <translation>{name} instalado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Not offered</source>
   <translation>No disponible</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/opening.py"></location>
   <source>{n} more files cannot be opened.</source>
   <extracomment>For one: {n} more file cannot be opened.</extracomment>
   <translation>
    <numerusform>No se puede abrir {n} archivo más.</numerusform>
    <numerusform>No se pueden abrir {n} archivos más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>"{title}"</source>
   <translation>«{title}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived "{title}"</source>
   <translation>Se archivó «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived {n} chats</source>
   <extracomment>For one: Archived {n} chat</extracomment>
   <translation>
    <numerusform>Se archivó {n} chat</numerusform>
    <numerusform>Se archivaron {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted "{title}"</source>
   <translation>Se eliminó «{title}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted the folder "{name}". Its chats are still in the list</source>
   <translation>Se eliminó la carpeta «{name}». Sus chats siguen en la lista</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted {n} chats</source>
   <extracomment>For one: Deleted {n} chat</extracomment>
   <translation>
    <numerusform>Se eliminó {n} chat</numerusform>
    <numerusform>Se eliminaron {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" out of its folder</source>
   <translation>Se sacó «{title}» de su carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" to "{folder}"</source>
   <translation>Se movió «{title}» a «{folder}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats out of their folder</source>
   <extracomment>For one: Moved {n} chat out of its folder</extracomment>
   <translation>
    <numerusform>Se sacó {n} chat de su carpeta</numerusform>
    <numerusform>Se sacaron {n} chats de su carpeta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats to "{folder}"</source>
   <extracomment>For one: Moved {n} chat to "{folder}"</extracomment>
   <translation>
    <numerusform>Se movió {n} chat a «{folder}»</numerusform>
    <numerusform>Se movieron {n} chats a «{folder}»</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored "{title}"</source>
   <translation>Se restauró «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored {n} chats</source>
   <extracomment>For one: Restored {n} chat</extracomment>
   <translation>
    <numerusform>Se restauró {n} chat</numerusform>
    <numerusform>Se restauraron {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>Commands and chats</source>
   <translation>Comandos y chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>chat</source>
   <translation>chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>command</source>
   <translation>comando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>Opening the picture</source>
   <translation>Abriendo la imagen</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>This picture is too large to be shown, or damaged.</source>
   <translation>Esta imagen es demasiado grande para mostrarla o está dañada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/plain_text_window.py"></location>
   <source>Whole text</source>
   <translation>Texto completo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Download models</source>
   <translation>Descargar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Every attempt is written down, also blocked ones.</source>
   <translation>Cada intento queda anotado, también los bloqueados.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook has not gone online in the last {n} days.</source>
   <extracomment>For one: Inglenook has not gone online in the last {n} day.</extracomment>
   <translation>
    <numerusform>Inglenook no se ha conectado en el último día.</numerusform>
    <numerusform>Inglenook no se ha conectado en los últimos {n} días.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook opens no network connection at all. Chats and models keep working.</source>
   <translation>Inglenook no abre ninguna conexión de red. Los chats y los modelos siguen funcionando.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Kept for {n} days on this computer.</source>
   <extracomment>For one: Kept for {n} day on this computer.</extracomment>
   <translation>
    <numerusform>Se conserva {n} día en este equipo.</numerusform>
    <numerusform>Se conserva {n} días en este equipo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>No connections</source>
   <translation>Sin conexiones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Removes all entries of the connection log from this computer</source>
   <translation>Elimina de este equipo todas las entradas del registro de conexiones</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Search for models</source>
   <translation>Buscar modelos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Show all {count}</source>
   <translation>Mostrar todas ({count})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>When not offline, it may go online to</source>
   <translation>Con «Sin conexión» desactivado, puede conectarse para</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy connection log history</source>
   <comment>words that a setting is found by</comment>
   <translation>privacidad registro de conexiones conexión conexion historial</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy offline network</source>
   <comment>words that a setting is found by</comment>
   <translation>privacidad sin conexión sin conexion offline red</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy permission online network</source>
   <comment>words that a setting is found by</comment>
   <translation>privacidad permiso en línea en linea online red internet</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>{host} and its file servers</source>
   <translation>{host} y sus servidores de archivos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Comes with Inglenook. Saving a change makes a prompt of your own.</source>
   <translation>Viene con Inglenook. Al guardar un cambio, se crea un prompt propio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Deleted {name}.</source>
   <translation>Se eliminó {name}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export the prompt</source>
   <translation>Exportar el prompt</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import prompts</source>
   <translation>Importar prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Not saved yet. Give it a name.</source>
   <translation>Aún no está guardado. Póngale un nombre.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompt library</source>
   <translation>Biblioteca de prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Saved.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Use in this chat</source>
   <translation>Usar en este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Written to {file}.</source>
   <translation>Se escribió en {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Your own.</source>
   <translation>Propio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>shipped</source>
   <translation>incluido</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>your own</source>
   <translation>propio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Esc hides</source>
   <translation>Esc oculta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep</source>
   <comment>save a chat</comment>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep on top</source>
   <translation>Mantener encima</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Not saved. Gone when you close it</source>
   <translation>No se guarda. Desaparece al cerrarlo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Open in the main window</source>
   <translation>Abrir en la ventana principal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Your desktop uses {keys}.</source>
   <translation>Su escritorio usa {keys}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>{keys} hides and shows</source>
   <translation>{keys} oculta y muestra</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished, {n} tokens</source>
   <extracomment>For one: Reply finished, {n} token</extracomment>
   <translation>
    <numerusform>Respuesta terminada, {n} token</numerusform>
    <numerusform>Respuesta terminada, {n} tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply stopped, {n} tokens</source>
   <extracomment>For one: Reply stopped, {n} token</extracomment>
   <translation>
    <numerusform>Respuesta detenida, {n} token</numerusform>
    <numerusform>Respuesta detenida, {n} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thinking</source>
   <comment>the model, now</comment>
   <translation>Pensando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>As it was</source>
   <translation>Como estaba</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel (Esc)</source>
   <translation>Cancelar (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Edit the reply</source>
   <translation>Editar la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Editing the reply</source>
   <translation>Editando la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save (Ctrl Enter)</source>
   <translation>Guardar (Ctrl Intro)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Take back all changes that were not saved</source>
   <translation>Revertir todos los cambios sin guardar</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Text of the reply</source>
   <translation>Texto de la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>With the changes you did not save.</source>
   <translation>Con los cambios que no guardó.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_field.py"></location>
   <source>Clear search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any folder</source>
   <translation>Cualquier carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any model</source>
   <translation>Cualquier modelo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any time</source>
   <translation>Cualquier fecha</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Anyone</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Back to what was found</source>
   <translation>Volver a los resultados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Before {until}</source>
   <translation>Antes de {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Clear filters</source>
   <translation>Quitar filtros</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search</source>
   <translation>Cerrar la búsqueda</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search  Esc</source>
   <translation>Cerrar la búsqueda  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since}</source>
   <translation>Desde {since}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since} before {until}</source>
   <translation>Desde {since} y antes de {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Model that wrote it</source>
   <translation>Modelo que lo escribió</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>More than {n} matches</source>
   <extracomment>For one: More than {n} match</extracomment>
   <translation>
    <numerusform>Más de {n} resultado</numerusform>
    <numerusform>Más de {n} resultados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Next in this chat</source>
   <translation>Siguiente en este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>No chat says this. Fewer words or filters may.</source>
   <translation>Ningún chat dice esto. Pruebe con menos palabras o filtros.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Open chat</source>
   <translation>Abrir chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Previous in this chat</source>
   <translation>Anterior en este chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search all your messages</source>
   <translation>Busque en todos sus mensajes</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages   in:House model:qwen before:2025-11 "exact"</source>
   <comment>in:, model: and before: stay as they are</comment>
   <translation>Buscar en los mensajes   in:Casa model:qwen before:2025-11 "exacto"</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Searching...</source>
   <translation>Buscando...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>This year</source>
   <translation>Este año</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Titles</source>
   <translation>Títulos</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>What you look for stays on this computer.</source>
   <translation>Lo que busca se queda en este equipo.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Who wrote it</source>
   <translation>Quién lo escribió</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words</source>
   <comment>what stands before a colon, you, reply and yes stay as they are</comment>
   <translation>Palabras, "palabras exactas" en este orden y: in:carpeta  model:nombre  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:palabras</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{at} of {count}</source>
   <translation>{at} de {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{matches} in {chats}, {time} ms</source>
   <translation>{matches} en {chats}, {time} ms</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} matches</source>
   <extracomment>For one: {n} match</extracomment>
   <translation>
    <numerusform>{n} resultado</numerusform>
    <numerusform>{n} resultados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Archived</source>
   <translation>Archivado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Messages found</source>
   <translation>Mensajes encontrados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Categories</source>
   <translation>Categorías</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Chat defaults</source>
   <translation>Valores de los chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>No setting is called “{words}”.</source>
   <translation>Ningún ajuste se llama «{words}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Reset this page</source>
   <translation>Restablecer esta página</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>“{category}” is as it was at first</source>
   <translation>«{category}» está como al principio</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Copy the message</source>
   <translation>Copiar el mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete the message</source>
   <translation>Eliminar el mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Earlier version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the last message, while the field is empty</source>
   <translation>Editar el último mensaje, mientras el campo está vacío</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the message</source>
   <translation>Editar el mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everything in Inglenook can be done with the keyboard. Tab leads on.</source>
   <translation>En Inglenook todo se puede hacer con el teclado. Tab avanza.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everywhere in the main window</source>
   <translation>En toda la ventana principal</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In a chat</source>
   <translation>En un chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the list of chats</source>
   <translation>En la lista de chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the message field</source>
   <translation>En el campo de mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the text of the chat, at the message with the outline</source>
   <translation>En el texto del chat, en el mensaje con borde</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In this window</source>
   <translation>En esta ventana</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Later version</source>
   <translation>Versión posterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Menu of a chat</source>
   <translation>Menú de un chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message above</source>
   <translation>Mensaje anterior</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message below</source>
   <translation>Mensaje siguiente</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>New line</source>
   <translation>Línea nueva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open or close a folder</source>
   <translation>Abrir o cerrar una carpeta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open the chat</source>
   <translation>Abrir el chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Quick chat, also while another program is in front</source>
   <translation>Chat rápido, también con otro programa delante</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select several</source>
   <translation>Seleccionar varios</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select text</source>
   <translation>Seleccionar texto</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Send the message</source>
   <translation>Enviar el mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Write the reply again</source>
   <translation>Escribir de nuevo la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>{keys} or {more}</source>
   <translation>{keys} o {more}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop did not give these keys. Choose others in its settings.</source>
   <translation>El escritorio no concedió estas teclas. Elija otras en su configuración.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop has taken the keys back.</source>
   <translation>El escritorio ha retirado las teclas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The keys were not allowed. You can allow them in the settings of your desktop.</source>
   <translation>Las teclas no se permitieron. Puede permitirlas en la configuración de su escritorio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>This desktop does not let programs have a key of their own. Give “inglenook --quick-chat” a key in the settings of your system.</source>
   <translation>Este escritorio no deja que los programas tengan una tecla propia. Asigne una tecla a «inglenook --quick-chat» en la configuración del sistema.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>Another program has the keys {keys}. Choose others.</source>
   <translation>Otro programa usa las teclas {keys}. Elija otras.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>The desktop did not give these keys. Choose others.</source>
   <translation>El escritorio no concedió estas teclas. Elija otras.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>This keyboard has no such key. Choose other keys.</source>
   <translation>Este teclado no tiene esa tecla. Elija otras teclas.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought</source>
   <comment>the model, before it answered</comment>
   <translation>Pensamiento</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought for {duration}</source>
   <translation>Pensó durante {duration}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>{n} downloads</source>
   <extracomment>For one: {n} download</extracomment>
   <translation>
    <numerusform>{n} descarga</numerusform>
    <numerusform>{n} descargas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Chat template</source>
   <translation>Plantilla de chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>No built-in one fits it: the model continues the text instead of answering it.</source>
   <translation>Ninguna integrada le sirve: el modelo continúa el texto en lugar de responder.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Only the first 64 KB are shown.</source>
   <translation>Solo se muestran los primeros 64 KB.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Result for a sample chat</source>
   <translation>Resultado para un chat de ejemplo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Runs in a sandbox: it cannot open files, the network or other chats</source>
   <translation>Se ejecuta aislada: no puede abrir archivos, la red ni otros chats</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Show the chat template as</source>
   <translation>Mostrar la plantilla de chat como</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>There is nothing to show, because the file cannot be read.</source>
   <translation>No hay nada que mostrar porque el archivo no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Trying the template...</source>
   <translation>Probando la plantilla...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: the built-in one of {family}.</source>
   <translation>En su lugar se usa la integrada de {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: {family}.</source>
   <translation>En su lugar se usa {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code copied</source>
   <translation>Código copiado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy link</source>
   <translation>Copiar enlace</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy message</source>
   <translation>Copiar mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Message copied</source>
   <translation>Mensaje copiado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Reply copied</source>
   <translation>Respuesta copiada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Save code as</source>
   <translation>Guardar código como</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>The code could not be saved. Try again in a moment.</source>
   <translation>No se pudo guardar el código. Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Transcript</source>
   <translation>Texto del chat</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>{file} saved</source>
   <translation>{file} guardado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>About {duration} left.</source>
   <translation>Queda aprox. {duration}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Edited</source>
   <translation>Editada</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Everything up to here was saved.</source>
   <translation>Todo lo anterior está guardado.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Only the beginning is shown here.</source>
   <translation>Aquí solo se muestra el principio.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reading your message</source>
   <translation>Leyendo su mensaje</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Show all ({size})</source>
   <translation>Mostrar todo ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The context is full.</source>
   <translation>El contexto está lleno.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model has no room left to go on with this reply. Start a new chat to continue.</source>
   <translation>El modelo ya no tiene espacio para seguir con esta respuesta. Empiece un chat nuevo para continuar.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model no longer sees anything above this line.</source>
   <translation>El modelo ya no ve nada por encima de esta línea.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model stopped unexpectedly.</source>
   <translation>El modelo se detuvo de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The reply reached its longest length.</source>
   <translation>La respuesta alcanzó su longitud máxima.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>This reply was cut short when Inglenook closed.</source>
   <translation>Esta respuesta se interrumpió al cerrarse Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Version {at} of {count}</source>
   <translation>Versión {at} de {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Write it again</source>
   <translation>Escribirla de nuevo</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>text</source>
   <comment>code in no known language</comment>
   <translation>texto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{done} of {n} tokens.</source>
   <extracomment>For one: {done} of {n} token.</extracomment>
   <translation>
    <numerusform>{done} de {n} token.</numerusform>
    <numerusform>{done} de {n} tokens.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{duration} to first token</source>
   <translation>{duration} hasta el primer token</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{model} no longer sees anything above this line.</source>
   <translation>{model} ya no ve nada por encima de esta línea.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{name}:</source>
   <translation>{name}:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{speed} tok/s</source>
   <translation>{speed} tokens/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>There are no chats to export yet.</source>
   <translation>Aún no hay chats que exportar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>These {n} chats</source>
   <extracomment>For one: These {n} chat</extracomment>
   <translation>
    <numerusform>Este chat</numerusform>
    <numerusform>Estos {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stopping</source>
   <translation>Deteniendo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} chats</source>
   <extracomment>For one: {done} of {n} chat</extracomment>
   <translation>
    <numerusform>{done} de {n} chat</numerusform>
    <numerusform>{done} de {n} chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} messages</source>
   <extracomment>For one: {done} of {n} message</extracomment>
   <translation>
    <numerusform>{done} de {n} mensaje</numerusform>
    <numerusform>{done} de {n} mensajes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} chats so far</source>
   <extracomment>For one: {n} chat so far</extracomment>
   <translation>
    <numerusform>{n} chat hasta ahora</numerusform>
    <numerusform>{n} chats hasta ahora</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} messages so far</source>
   <extracomment>For one: {n} message so far</extracomment>
   <translation>
    <numerusform>{n} mensaje hasta ahora</numerusform>
    <numerusform>{n} mensajes hasta ahora</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Chat, {n} messages</source>
   <extracomment>For one: Chat, {n} message</extracomment>
   <translation>
    <numerusform>Chat, {n} mensaje</numerusform>
    <numerusform>Chat, {n} mensajes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete "{title}" for good?</source>
   <translation>¿Eliminar «{title}» definitivamente?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good...</source>
   <translation>Eliminar definitivamente...</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete {n} things for good?</source>
   <extracomment>For one: Delete {n} thing for good?</extracomment>
   <translation>
    <numerusform>¿Eliminar {n} elemento definitivamente?</numerusform>
    <numerusform>¿Eliminar {n} elementos definitivamente?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted</source>
   <comment>heading of a column</comment>
   <translation>Eliminado</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted chats, messages and folders</source>
   <translation>Chats, mensajes y carpetas eliminados</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty message</source>
   <translation>Mensaje vacío</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty the trash?</source>
   <translation>¿Vaciar la papelera?</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash</source>
   <translation>Vaciar la papelera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash...</source>
   <translation>Vaciar la papelera...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Kept for</source>
   <comment>heading of a column</comment>
   <translation>Se conserva</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Removing the words from the chats and from all backups. This may take a while.</source>
   <translation>Quitando las palabras de los chats y de todas las copias de seguridad. Puede tardar un poco.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Some of this was removed for good meanwhile.</source>
   <translation>Una parte se eliminó definitivamente entretanto.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>The trash is empty.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes "{title}" from this computer, and from all backups. It cannot be undone.</source>
   <translation>Esto elimina «{title}» de este equipo y de todas las copias de seguridad. No se puede deshacer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes {n} things from this computer, and from all backups. It cannot be undone.</source>
   <extracomment>For one: This removes {n} thing from this computer, and from all backups. It cannot be undone.</extracomment>
   <translation>
    <numerusform>Esto elimina {n} elemento de este equipo y de todas las copias de seguridad. No se puede deshacer.</numerusform>
    <numerusform>Esto elimina {n} elementos de este equipo y de todas las copias de seguridad. No se puede deshacer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What</source>
   <comment>heading of a column</comment>
   <translation>Qué</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What you delete is kept here for {n} days.</source>
   <extracomment>For one: What you delete is kept here for {n} day.</extracomment>
   <translation>
    <numerusform>Lo que elimina se conserva aquí {n} día.</numerusform>
    <numerusform>Lo que elimina se conserva aquí {n} días.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>When</source>
   <comment>heading of a column</comment>
   <translation>Cuándo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} days</source>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Show Inglenook</source>
   <translation>Mostrar Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>This desktop has no notification area. Closing the window ends Inglenook.</source>
   <translation>Este escritorio no tiene área de notificación. Al cerrar la ventana se cierra Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted the message</source>
   <translation>Se eliminó el mensaje</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted {n} messages</source>
   <extracomment>For one: Deleted {n} message</extracomment>
   <translation>
    <numerusform>Se eliminó {n} mensaje</numerusform>
    <numerusform>Se eliminaron {n} mensajes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Files cannot be added to a message that was sent. Send them with a new one.</source>
   <translation>No se pueden añadir archivos a un mensaje ya enviado. Envíelos con uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to compute with, also for paid work, but for nothing else. Whoever you pass it on to is bound by that too.</source>
   <translation>De uso libre para calcular con él, también en trabajo remunerado, pero para nada más. Quien lo reciba de usted también queda obligado.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 10 million dollars a year; above that you need Liquid AI's permission.</source>
   <translation>De uso libre, también en trabajo remunerado de empresas que ingresan menos de 10 millones de dólares al año; por encima hace falta el permiso de Liquid AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 50 million dollars a year; above that you need AI21's permission.</source>
   <translation>De uso libre, también en trabajo remunerado de empresas que ingresan menos de 50 millones de dólares al año; por encima hace falta el permiso de AI21.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for the harmful uses that its licence lists. Whoever you pass it on to is bound by that list too.</source>
   <translation>De uso libre, también en trabajo remunerado, pero no para los usos dañinos que enumera su licencia. Quien lo reciba de usted también queda obligado por esa lista.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for what Google's use policy forbids. If you pass it on, pass these terms on with it.</source>
   <translation>De uso libre, también en trabajo remunerado, pero no para lo que prohíbe la política de uso de Google. Si lo comparte, incluya estas condiciones.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy.</source>
   <translation>De uso libre, también en trabajo remunerado, hasta 700 millones de usuarios al mes. Si lo comparte, indique «Built with Llama», empiece por «Llama» el nombre de lo que haga con él y siga la política de uso de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy. People and firms in the European Union may not use the versions that see pictures.</source>
   <translation>De uso libre, también en trabajo remunerado, hasta 700 millones de usuarios al mes. Si lo comparte, indique «Built with Llama», empiece por «Llama» el nombre de lo que haga con él y siga la política de uso de Meta. Las personas y empresas de la Unión Europea no pueden usar las versiones que ven imágenes.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Meta Llama 3”, start the name of what you make of it with “Llama 3” and follow Meta's use policy.</source>
   <translation>De uso libre, también en trabajo remunerado, hasta 700 millones de usuarios al mes. Si lo comparte, indique «Built with Meta Llama 3», empiece por «Llama 3» el nombre de lo que haga con él y siga la política de uso de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, with “Built with Llama” and Meta's use policy if you pass it on; above 700 million users a month you need Meta's permission. People and firms in the European Union have no right to it.</source>
   <translation>De uso libre, también en trabajo remunerado; si lo comparte, con «Built with Llama» y la política de uso de Meta. Por encima de 700 millones de usuarios al mes hace falta el permiso de Meta. Las personas y empresas de la Unión Europea no tienen derecho a él.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Google's use policy. Not for treating patients unless the authorities have approved what you make of it.</source>
   <translation>De uso libre, también en trabajo remunerado, dentro de la política de uso de Google. No sirve para tratar pacientes, salvo que las autoridades hayan aprobado lo que haga con él.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Meta's use policy, but not to improve other language models. Above 700 million users a month you need Meta's permission.</source>
   <translation>De uso libre, también en trabajo remunerado, dentro de la política de uso de Meta, pero no para mejorar otros modelos de lenguaje. Por encima de 700 millones de usuarios al mes hace falta el permiso de Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy, but not to improve other language models. Above 700 million users a month you need Databricks' permission.</source>
   <translation>De uso libre, también en trabajo remunerado, dentro de la política de uso de sus creadores, pero no para mejorar otros modelos de lenguaje. Por encima de 700 millones de usuarios al mes hace falta el permiso de Databricks.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy. If you pass it on, say that it is built with Falcon.</source>
   <translation>De uso libre, también en trabajo remunerado, dentro de la política de uso de sus creadores. Si lo comparte, indique que está hecho con Falcon.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Above 100 million users a month you need Alibaba's permission.</source>
   <translation>De uso libre, también en trabajo remunerado. Por encima de 100 millones de usuarios al mes hace falta el permiso de Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on unchanged, pass Apple's notice on with it; Apple's names may not be used for advertising.</source>
   <translation>De uso libre, también en trabajo remunerado. Si lo comparte sin cambios, incluya el aviso de Apple; los nombres de Apple no se pueden usar para hacer publicidad.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who bypasses its safeguards or sues over it.</source>
   <translation>De uso libre, también en trabajo remunerado. Si lo comparte, incluya el aviso de NVIDIA; la licencia termina para quien eluda sus medidas de protección o demande a causa de él.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who sues over it.</source>
   <translation>De uso libre, también en trabajo remunerado. Si lo comparte, incluya el aviso de NVIDIA; la licencia termina para quien demande a causa de él.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Very large services (100 million users or 20 million dollars a month) must show the model's name to their users.</source>
   <translation>De uso libre, también en trabajo remunerado. Los servicios muy grandes (100 millones de usuarios o 20 millones de dólares al mes) deben mostrar el nombre del modelo a sus usuarios.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>De uso libre, también en trabajo remunerado. Solo puede compartirlo sin cambios y nombrando a sus autores.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>It has a licence of its own that the Hub has no name for. Read it before you use the model for work.</source>
   <translation>Tiene una licencia propia para la que el Hub no tiene nombre. Léala antes de usar el modelo para trabajar.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker does not say which Creative Commons licence it has. Some of them forbid paid work, so ask before you use it for that.</source>
   <translation>Su creador no dice qué licencia Creative Commons tiene. Algunas prohíben el trabajo remunerado, así que pregunte antes de usarlo para eso.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker says that the licence is not known. Ask before you use it for work.</source>
   <translation>Su creador dice que la licencia no se conoce. Pregunte antes de usarlo para trabajar.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without Alibaba's permission.</source>
   <translation>No apto para trabajo remunerado sin el permiso de Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without LG's permission.</source>
   <translation>No apto para trabajo remunerado sin el permiso de LG.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without a licence from Mistral AI.</source>
   <translation>No apto para trabajo remunerado sin una licencia de Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. Free for everything else, if you name its authors when you pass it on.</source>
   <translation>No apto para trabajo remunerado. Libre para todo lo demás, si nombra a sus autores al compartirlo.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>No apto para trabajo remunerado. Si lo comparte, o comparte una versión modificada, nombre a sus autores y mantenga la misma licencia.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>No apto para trabajo remunerado. Solo puede compartirlo sin cambios y nombrando a sus autores.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work: only for research that earns no money.</source>
   <translation>No apto para trabajo remunerado: solo para investigación que no genere ingresos.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for use in the European Union, the United Kingdom and South Korea. Elsewhere free, also for paid work, below 100 million users a month.</source>
   <translation>No se puede usar en la Unión Europea, el Reino Unido ni Corea del Sur. En otros lugares es libre, también en trabajo remunerado, por debajo de 100 millones de usuarios al mes.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research and trying out. Paid work needs a licence from Mistral AI.</source>
   <translation>Solo para investigar y probar. El trabajo remunerado requiere una licencia de Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research, and not for passing on without Intel's conditions.</source>
   <translation>Solo para investigación, y no se puede compartir sin las condiciones de Intel.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a permission from 01.AI, which is free.</source>
   <translation>El trabajo remunerado requiere un permiso de 01.AI, que es gratuito.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a registration with Zhipu AI.</source>
   <translation>El trabajo remunerado requiere registrarse en Zhipu AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for firms that earn less than 1 million dollars a year. Not for training other models.</source>
   <translation>Trabajo remunerado solo para empresas que ingresan menos de 1 millón de dólares al año. No se puede usar para entrenar otros modelos.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for people and firms that earn less than 1 million dollars a year; above that it needs a licence from Stability AI.</source>
   <translation>Trabajo remunerado solo para personas y empresas que ingresan menos de 1 millón de dólares al año; por encima se requiere una licencia de Stability AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, give it another name.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si comparte una versión modificada, póngale otro nombre.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, or let others use it over a network, it must stay under the same licence.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si comparte una versión modificada, o deja que otros la usen a través de una red, debe mantener la misma licencia.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, say what you changed.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si comparte una versión modificada, indique qué ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, pass the licence on with it.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si lo comparte, incluya la licencia.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, say where it comes from and of which date it is.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si lo comparte, indique de dónde procede y de qué fecha es.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, it must stay under the same licence.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si lo comparte, o comparte una versión modificada, debe mantener la misma licencia.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si lo comparte, o comparte una versión modificada, nombre a sus autores y mantenga la misma licencia.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. Si lo comparte, o comparte una versión modificada, nombre a sus autores.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. There are no conditions.</source>
   <translation>Se puede usar para todo, también en trabajo remunerado. No hay condiciones.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing and translating. Also understands pictures.</source>
   <translation>Escritura y traducción cuidadas. También entiende imágenes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing in many languages. Also understands pictures.</source>
   <translation>Escritura cuidada en muchos idiomas. También entiende imágenes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday questions on small computers. Can think before it answers.</source>
   <translation>Preguntas cotidianas en equipos pequeños. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday writing in English.</source>
   <translation>Escritura cotidiana en inglés.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in English.</source>
   <translation>Explicaciones, cálculo y lógica en inglés.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in a small size.</source>
   <translation>Explicaciones, cálculo y lógica en un tamaño pequeño.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Finding passages in documents. It does not chat.</source>
   <translation>Búsqueda de pasajes en documentos. No conversa.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at hard questions and long texts. Can think before it answers.</source>
   <translation>Bueno con preguntas difíciles y textos largos. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things, knows more than the 4B. Can think before it answers.</source>
   <translation>Bueno en casi todo, sabe más que el 4B. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things. Can think before it answers.</source>
   <translation>Bueno en casi todo. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions and code. Always thinks before it answers, and is quick for its size.</source>
   <translation>Preguntas difíciles y código. Siempre piensa antes de responder y es rápido para su tamaño.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions on computers with much memory. Can think, and is as quick as a small model.</source>
   <translation>Preguntas difíciles en equipos con mucha memoria. Puede pensar y es tan rápido como un modelo pequeño.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Office work: summaries, questions about documents, filling in forms.</source>
   <translation>Trabajo de oficina: resúmenes, preguntas sobre documentos, rellenar formularios.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short everyday texts in English.</source>
   <translation>Textos cotidianos cortos en inglés.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short tasks on small computers: sorting, rewording, single sentences.</source>
   <translation>Tareas cortas en equipos pequeños: clasificar, reformular, frases sueltas.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Simple questions on almost any computer. Can think before it answers.</source>
   <translation>Preguntas sencillas en casi cualquier equipo. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording on small computers, in many languages.</source>
   <translation>Resúmenes y reformulaciones en equipos pequeños, en muchos idiomas.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording, with room for long texts.</source>
   <translation>Resúmenes y reformulaciones, con espacio para textos largos.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers.</source>
   <translation>Cálculo y lógica. Siempre piensa antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers. Llama's licence applies as well.</source>
   <translation>Cálculo y lógica. Siempre piensa antes de responder. También se aplica la licencia de Llama.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Very small and very fast, good for a first look. It often gets facts wrong.</source>
   <translation>Muy pequeño y muy rápido, bueno para un primer vistazo. A menudo se equivoca en los datos.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and questions in European and Asian languages.</source>
   <translation>Escritura y preguntas en idiomas europeos y asiáticos.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and summaries, with room for long texts.</source>
   <translation>Escritura y resúmenes, con espacio para textos largos.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in many languages. Also understands pictures.</source>
   <translation>Escritura en muchos idiomas. También entiende imágenes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in six European languages. Can think before it answers.</source>
   <translation>Escritura en seis idiomas europeos. Puede pensar antes de responder.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, explaining and mending code in many languages.</source>
   <translation>Escribir, explicar y corregir código en muchos lenguajes.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, summaries and questions in eight languages.</source>
   <translation>Escritura, resúmenes y preguntas en ocho idiomas.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Critic</source>
   <translation>Crítica</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Looks for the weak points of a text or a plan</source>
   <translation>Busca los puntos débiles de un texto o de un plan</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Read what I give you as a fair but demanding critic.

Say in two sentences what it tries to do and whether it succeeds. Then name its weak points in the order in which they matter: claims without support, gaps in the reasoning, what a reader would misunderstand, what is missing, what could be left out. Quote the passage each time, and suggest how to mend it.

Name what is good too, where it is, so that I do not lose it when I revise. Do not flatter me and do not rewrite the whole.</source>
   <translation>Lee lo que te doy como un crítico justo pero exigente.

Di en dos frases qué intenta hacer y si lo consigue. Después nombra sus puntos débiles por orden de importancia: afirmaciones sin apoyo, huecos en el razonamiento, lo que un lector entendería mal, lo que falta, lo que podría suprimirse. Cita cada vez el pasaje y sugiere cómo arreglarlo.

Nombra también lo que está bien, y dónde, para que no lo pierda al revisar. No me halagues y no reescribas el conjunto.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain code</source>
   <translation>Explicar código</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain the code I give you to a person who can program but does not know this code.

Begin with two or three sentences: what it is for, what goes in, what comes out. Then walk through it in the order in which it runs, by parts rather than by lines. Explain why something is done where that is not obvious, and name the language features or libraries that matter.

At the end list what may go wrong: mistakes, inputs it does not expect, and anything unsafe. Separate what you know from the code from what you suspect. Do not rewrite it unless I ask.</source>
   <translation>Explica el código que te doy a una persona que sabe programar pero no conoce este código.

Empieza con dos o tres frases: para qué sirve, qué entra, qué sale. Después recórrelo en el orden en que se ejecuta, por partes y no por líneas. Explica por qué se hace algo cuando no sea evidente, y nombra los recursos del lenguaje o las bibliotecas que importan.

Al final enumera lo que puede fallar: errores, entradas que no espera y todo lo que no sea seguro. Separa lo que sabes por el código de lo que sospechas. No lo reescribas si no te lo pido.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>What code does, step by step, and where it may fail</source>
   <translation>Qué hace el código, paso a paso, y dónde puede fallar</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Help me find ideas.

Give me ten ideas for what I describe, each in one or two sentences. Make them truly different from each other: some safe and simple, some cheap, some unusual, at least one that turns the question around. Do not explain why a list is useful and do not repeat my question.

Then name the three you would try first. For each say what it would take to begin this week, and the most likely reason why it would fail. Ask me one question whose answer would change your choice.</source>
   <translation>Ayúdame a encontrar ideas.

Dame diez ideas para lo que describo, cada una en una o dos frases. Que sean realmente distintas entre sí: algunas seguras y sencillas, algunas baratas, algunas insólitas, al menos una que dé la vuelta a la pregunta. No expliques por qué es útil una lista y no repitas mi pregunta.

Después nombra las tres que probarías primero. De cada una di qué haría falta para empezar esta semana y la razón más probable por la que fracasaría. Hazme una pregunta cuya respuesta cambiaría tu elección.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Ideas</source>
   <translation>Ideas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Many different ideas, then the best three</source>
   <translation>Muchas ideas distintas y luego las tres mejores</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Asks you one question at a time, as for a job</source>
   <translation>Hace una pregunta cada vez, como en una entrevista de trabajo</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Interviewer</source>
   <translation>Entrevista</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>You are interviewing me. If I have not said for what (a job, an exam, a report, my memoirs), ask me that first.

Ask one question at a time and wait for my answer. Begin easily and become more demanding. Follow up where an answer is vague: ask for an example, a number or a reason. Do not comment on my answers meanwhile, and do not answer for me.

When I say "stop", or after ten questions, tell me what was convincing, what was not, and how two of my weaker answers could be said better in my own words.</source>
   <translation>Me estás entrevistando. Si no he dicho para qué (un empleo, un examen, un reportaje, mis memorias), pregúntame eso primero.

Haz una sola pregunta cada vez y espera mi respuesta. Empieza con preguntas fáciles y ve subiendo la exigencia. Insiste cuando una respuesta sea vaga: pide un ejemplo, un número o una razón. Mientras tanto no comentes mis respuestas y no respondas por mí.

Cuando yo diga «basta», o después de diez preguntas, dime qué fue convincente, qué no, y cómo podrían decirse mejor, con mis propias palabras, dos de mis respuestas más flojas.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Help me write a letter or an e-mail.

If you do not know who it goes to, what I want from them, and by when, ask me first, in one message with at most three questions. Otherwise write it at once.

Write politely and to the point: the purpose in the first sentence, then the facts in order, then what I ask for, with a date where one is due. Use no legal phrases that I did not give you and invent no facts; where something is missing, put it in square brackets so that I can fill it in. Offer one shorter version at the end.</source>
   <translation>Ayúdame a escribir una carta o un correo electrónico.

Si no sabes a quién va dirigido, qué quiero de esa persona y para cuándo, pregúntamelo primero, en un solo mensaje con tres preguntas como máximo. Si lo sabes, escríbelo enseguida.

Escribe con cortesía y ve al grano: el propósito en la primera frase, después los hechos en orden, después lo que pido, con una fecha cuando haga falta un plazo. No uses fórmulas jurídicas que yo no te haya dado y no inventes datos; donde falte algo, ponlo entre corchetes para que yo lo complete. Ofrece al final una versión más corta.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letter writer</source>
   <translation>Cartas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letters and e-mails to offices, firms and people</source>
   <translation>Cartas y correos para oficinas, empresas y personas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>From rough notes to minutes</source>
   <translation>De unos apuntes a un acta</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Meeting notes</source>
   <translation>Acta de reunión</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Turn the notes or the transcript I give you into minutes of a meeting.

Use these headings, and leave out those that would be empty: Subject, date and who was there; Decisions; Tasks, each with the person and the date; Discussed, in short points by topic; Open questions.

Write only what the notes say. Do not guess who said something or who is to do it: write "not named" where it is missing. Keep numbers, names and dates exactly. Keep it short enough to be read in two minutes.</source>
   <translation>Convierte los apuntes o la transcripción que te doy en el acta de una reunión.

Usa estos encabezados y omite los que quedarían vacíos: Asunto, fecha y asistentes; Decisiones; Tareas, cada una con la persona y la fecha; Temas tratados, en puntos breves por tema; Cuestiones abiertas.

Escribe solo lo que dicen los apuntes. No adivines quién dijo algo ni quién debe hacerlo: escribe «no indicado» donde falte. Conserva exactamente los números, los nombres y las fechas. Que sea lo bastante breve como para leerse en dos minutos.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Corrects mistakes and leaves the voice alone</source>
   <translation>Corrige los errores y respeta el estilo</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofread the text I give you.

Correct spelling, grammar and punctuation, and nothing else: the wording, the tone and the order stay mine. Keep to the variety of the language that I use, British or American English for example.

First give me the corrected text. Then list the changes, each as: what stood there, what stands there now, and why in a few words. If a sentence is correct but hard to follow, suggest another one in that list instead of changing it. If there is nothing to correct, say so.</source>
   <translation>Corrige el texto que te doy.

Corrige la ortografía, la gramática y la puntuación, y nada más: la redacción, el tono y el orden siguen siendo los míos. Mantén la variedad del idioma que uso, por ejemplo el español de España o el de México.

Dame primero el texto corregido. Después enumera los cambios, cada uno así: qué ponía, qué pone ahora y por qué, en pocas palabras. Si una frase es correcta pero difícil de seguir, sugiere otra en esa lista en lugar de cambiarla. Si no hay nada que corregir, dilo.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofreader</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Help me cook with what I have.

If I have not said it, ask once for how many people, how much time there is, and what somebody must not or does not want to eat. Then suggest three dishes in one sentence each, and wait for my choice.

Give the recipe for it with exact amounts in grams and millilitres, the ingredients in the order in which they are used, and numbered steps with times and temperatures. Say what can be replaced by what. Warn me where food must be cooked through or kept cold. Use only what I have, salt, pepper, oil and water, unless you say what has to be bought.</source>
   <translation>Ayúdame a cocinar con lo que tengo.

Si no lo he dicho, pregunta una sola vez para cuántas personas es, cuánto tiempo hay y qué no puede o no quiere comer alguien. Después sugiere tres platos, cada uno en una frase, y espera mi elección.

Da la receta del elegido con cantidades exactas en gramos y mililitros, los ingredientes en el orden en que se usan y pasos numerados con tiempos y temperaturas. Di qué ingredientes se pueden sustituir y por cuáles. Avísame cuando un alimento tenga que cocinarse por completo o mantenerse frío. Usa solo lo que tengo, además de sal, pimienta, aceite y agua, a menos que digas qué hay que comprar.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Kitchen help</source>
   <translation>Ayuda en la cocina</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>What to cook from what there is</source>
   <translation>Qué cocinar con lo que hay</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Code reviewer</source>
   <translation>Revisión de código</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Finds mistakes first, matters of taste last</source>
   <translation>Primero los errores, al final las cuestiones de gusto</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Review the code I give you as a careful colleague would.

Look for mistakes first: wrong results, cases that are not handled, unsafe handling of input, resources that are not released, problems with several threads. Then for what makes it hard to change: unclear names, repetition, needless complication. Leave matters of taste to the end, or out.

For each finding say where it is, what happens because of it, and the smallest change that mends it, with code where that is clearer than words. Order the findings by how much they matter. Say plainly if you find nothing serious.</source>
   <translation>Revisa el código que te doy como lo haría un colega cuidadoso.

Busca primero errores: resultados incorrectos, casos sin tratar, manejo inseguro de las entradas, recursos que no se liberan, problemas con varios hilos. Después, lo que hace difícil cambiarlo: nombres poco claros, repeticiones, complicación innecesaria. Deja las cuestiones de gusto para el final, o fuera.

De cada hallazgo di dónde está, qué pasa a causa de él y el cambio más pequeño que lo arregla, con código donde sea más claro que las palabras. Ordena los hallazgos por importancia. Si no encuentras nada grave, dilo con claridad.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Plain words</source>
   <translation>Palabras sencillas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Rewrite what I give you in plain words.

Use short sentences and everyday words. Say who does what. Replace jargon, or explain it once where it is needed. Keep every fact, number, name and condition, and keep the tone polite. Do not add opinions and do not leave anything out.

Give me the rewritten text only. If a passage can be understood in two ways, add one line at the end that names both.</source>
   <translation>Reescribe lo que te doy con palabras sencillas.

Usa frases cortas y palabras cotidianas. Di quién hace qué. Sustituye la jerga, o explícala una vez donde haga falta. Conserva cada hecho, número, nombre y condición, y mantén un tono cortés. No añadas opiniones y no omitas nada.

Dame solo el texto reescrito. Si un pasaje se puede entender de dos maneras, añade al final una línea que nombre las dos.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Says it simply, without losing anything</source>
   <translation>Lo dice con sencillez, sin perder nada</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise</source>
   <translation>Resumir</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise the text I give you.

Begin with one sentence that says what it is about. Then list the main points, at most seven, each in one short sentence, in the order in which they matter. Keep names, numbers and dates exactly as they stand. Say what was decided and what is still open, where the text tells.

Use only what the text says. Where something is unclear or missing, say so instead of filling the gap. Answer in the language of the text.</source>
   <translation>Resume el texto que te doy.

Empieza con una frase que diga de qué trata. Después enumera los puntos principales, siete como máximo, cada uno en una frase corta, por orden de importancia. Conserva los nombres, los números y las fechas exactamente como están. Di qué se decidió y qué sigue abierto, si el texto lo indica.

Usa solo lo que dice el texto. Donde algo no esté claro o falte, dilo en lugar de rellenar el hueco. Responde en el idioma del texto.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>The main points of a text, in plain words</source>
   <translation>Los puntos principales de un texto, con palabras sencillas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Between any two languages, with its doubts named</source>
   <translation>Entre dos idiomas cualesquiera, indicando las dudas</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Translator</source>
   <translation>Traducción</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>You are a translator.

If I name a language, translate into it. Otherwise translate into English, and translate English into the language we used last; ask me if we used none yet.

Keep the meaning, the tone and the form: headings, lists and line breaks stay where they are. Leave names, code and quotations in the original. Choose the natural wording of a native writer over a word-for-word one.

Give me the translation only. Where a word has no good equivalent or the source is ambiguous, add a short note under the translation.</source>
   <translation>Eres traductor.

Si nombro un idioma, traduce a ese idioma. Si no, traduce al español, y lo que esté en español tradúcelo al último idioma que usamos; pregúntame si todavía no hemos usado ninguno.

Conserva el sentido, el tono y la forma: los títulos, las listas y los saltos de línea se quedan donde están. Deja en el original los nombres, el código y las citas. Prefiere la redacción natural de una persona nativa a la traducción palabra por palabra.

Dame solo la traducción. Donde una palabra no tenga un buen equivalente o el original sea ambiguo, añade una nota breve debajo de la traducción.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Helps you to work it out yourself</source>
   <translation>Ayuda a llegar a la solución por cuenta propia</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Tutor</source>
   <translation>Tutoría</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>You are a patient tutor.

Find out first what I know already and what I want to be able to do, with one question. Then lead me there in small steps: explain one thing at a time in a few sentences, give an example, and set me a short exercise. Wait for my answer before you go on.

When I make a mistake, do not give me the solution at once. Show me where it goes wrong, give a hint, and let me try again. Tell me honestly when something is right, half right or wrong. If you are not sure of a fact, say so and tell me how I can check it.</source>
   <translation>Eres un tutor paciente.

Primero averigua con una pregunta qué sé ya y qué quiero saber hacer. Después llévame hasta ahí en pasos pequeños: explica una sola cosa cada vez en pocas frases, da un ejemplo y ponme un ejercicio corto. Espera mi respuesta antes de seguir.

Cuando cometa un error, no me des la solución de inmediato. Muéstrame dónde falla, da una pista y deja que lo intente otra vez. Dime con franqueza si algo está bien, a medias o mal. Si no tienes seguridad sobre un dato, dilo y dime cómo puedo comprobarlo.</translation>
  </message>
 </context>
</TS>
