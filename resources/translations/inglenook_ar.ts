<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>inglenook</name>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong.</source>
   <translation>حدث خلل في Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong. What it was stands in {path}.</source>
   <translation>حدث خلل في Inglenook. تفاصيله مكتوبة في {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted picture</source>
   <translation>صورة ملصقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted picture {number}</source>
   <translation>صورة ملصقة {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted text</source>
   <translation>نص ملصق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted text {number}</source>
   <translation>نص ملصق {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted picture is larger than 20 MB. Paste a part of it.</source>
   <translation>الصورة الملصقة أكبر من 20 م.ب. الصق جزءًا منها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted text is larger than 10 MB. Paste a part of it.</source>
   <translation>النص الملصق أكبر من 10 م.ب. الصق جزءًا منه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} cannot be read. Check that it is still there.</source>
   <translation>تتعذّر قراءة {name}. تأكد من أنه ما زال موجودًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is a folder. Attach the files in it.</source>
   <translation>العنصر {name} مجلد. أرفق الملفات التي فيه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 10 MB. Attach a part of it.</source>
   <translation>حجم {name} أكبر من 10 م.ب. أرفق جزءًا منه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 20 MB. Make the picture smaller.</source>
   <translation>حجم {name} أكبر من 20 م.ب. صغّر الصورة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a file. Files of text and pictures can be attached.</source>
   <translation>العنصر {name} ليس ملفًا. يمكن إرفاق الملفات النصية والصور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.</source>
   <translation>الملف {name} ليس نصيًا. يمكن إرفاق النصوص والصور (PNG وJPEG وWebP وGIF).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{size} MB</source>
   <translation>{size} م.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>A newer version of Inglenook made this backup.</source>
   <translation>أنشأ إصدار أحدث من Inglenook هذه النسخة الاحتياطية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Check that the folder {folder} can be written to.</source>
   <translation>تأكد من أن الكتابة في المجلد {folder} ممكنة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup could be made.</source>
   <translation>تعذّر إنشاء نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup was made, because the file with your chats is damaged.</source>
   <translation>لم تُنشأ نسخة احتياطية، لأن ملف محادثاتك تالف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
   <translation>مجلد النسخ الاحتياطية {folder} غير موجود. صِل القرص الذي يقع عليه، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup in {folder} came out incomplete. It was removed.</source>
   <translation>جاءت النسخة الاحتياطية في {folder} ناقصة، فأُزيلت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the backups in {folder} does not keep what is written to it. Choose a folder on another disk.</source>
   <translation>القرص الذي عليه النسخ الاحتياطية في {folder} لا يحتفظ بما يُكتب عليه. اختر مجلدًا على قرص آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the folder {folder} is full. Free some space on it.</source>
   <translation>القرص الذي عليه المجلد {folder} ممتلئ. وفّر مساحة عليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged.</source>
   <translation>ملف محادثاتك تالف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>This backup cannot be read: {reason}.</source>
   <translation>تتعذّر قراءة هذه النسخة الاحتياطية: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Too many backups were made in this minute. Try again in the next one.</source>
   <translation>أُنشئت نسخ احتياطية كثيرة في هذه الدقيقة. أعد المحاولة في الدقيقة التالية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>{folder}: {reason}.</source>
   <translation>{folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/code_files.py"></location>
   <source>{name} could not be saved. Choose another folder.</source>
   <translation>تعذّر حفظ {name}. اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log cannot be written, so nothing was sent. Make room on the disk.</source>
   <translation>تتعذّر الكتابة في سجل الاتصالات، فلم يُرسل شيء. وفّر مساحة على القرص.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be emptied.</source>
   <translation>يتعذّر إفراغ سجل الاتصالات {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be written.</source>
   <translation>تتعذّر الكتابة في سجل الاتصالات {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Another program is using the chats. New messages cannot be saved until it lets go of them.</source>
   <translation>يستخدم برنامج آخر المحادثات. لا يمكن حفظ رسائل جديدة حتى يتركها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The chats cannot be opened. Check that the data folder is still there and can be written to.</source>
   <translation>يتعذّر فتح المحادثات. تأكد من أن مجلد البيانات ما زال موجودًا وأن الكتابة فيه ممكنة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder belongs to someone else. New messages cannot be saved until it can be written to.</source>
   <translation>مجلد البيانات يخص مستخدمًا آخر. لا يمكن حفظ رسائل جديدة حتى تصبح الكتابة فيه ممكنة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder is read-only. New messages cannot be saved until it can be written to.</source>
   <translation>مجلد البيانات للقراءة فقط. لا يمكن حفظ رسائل جديدة حتى تصبح الكتابة فيه ممكنة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk is full. New messages cannot be saved yet.</source>
   <translation>القرص ممتلئ. لا يمكن حفظ رسائل جديدة الآن.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk reports an error. New messages cannot be saved yet. Check that the disk is connected and has space.</source>
   <translation>يبلّغ القرص عن خطأ. لا يمكن حفظ رسائل جديدة الآن. تأكد من أن القرص متصل وأن فيه مساحة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is.</source>
   <translation>ملف محادثاتك تالف. تُرك كما هو.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is. Move inglenook.db out of the data folder to go on without it.</source>
   <translation>ملف محادثاتك تالف. تُرك كما هو. انقل inglenook.db خارج مجلد البيانات للمتابعة من دونه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats was moved or deleted. Move it back, or copy what you want to keep and start Inglenook again.</source>
   <translation>نُقل ملف محادثاتك أو حُذف. أعده إلى مكانه، أو انسخ ما تريد الاحتفاظ به وشغّل Inglenook من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file {file} with your chats cannot be reached.</source>
   <translation>يتعذّر الوصول إلى الملف {file} الذي فيه محادثاتك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>This Python comes with SQLite {version}, which is too old. Install a Python with SQLite 3.37 or newer.</source>
   <translation>يأتي Python هذا مع SQLite {version}، وهو أقدم من اللازم. ثبّت Python معه SQLite 3.37 أو أحدث.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Your chats were written by a newer version of Inglenook. They were not touched. Install that version to go on with them.</source>
   <translation>كُتبت محادثاتك بإصدار أحدث من Inglenook. لم يُغيَّر فيها شيء. ثبّت ذلك الإصدار لمتابعتها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Apr</source>
   <comment>a month, short</comment>
   <translation>أبريل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>April</source>
   <comment>a month</comment>
   <translation>أبريل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Aug</source>
   <comment>a month, short</comment>
   <translation>أغسطس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>August</source>
   <comment>a month</comment>
   <translation>أغسطس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Dec</source>
   <comment>a month, short</comment>
   <translation>ديسمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>December</source>
   <comment>a month</comment>
   <translation>ديسمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Feb</source>
   <comment>a month, short</comment>
   <translation>فبراير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>February</source>
   <comment>a month</comment>
   <translation>فبراير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jan</source>
   <comment>a month, short</comment>
   <translation>يناير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>January</source>
   <comment>a month</comment>
   <translation>يناير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jul</source>
   <comment>a month, short</comment>
   <translation>يوليو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>July</source>
   <comment>a month</comment>
   <translation>يوليو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jun</source>
   <comment>a month, short</comment>
   <translation>يونيو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>June</source>
   <comment>a month</comment>
   <translation>يونيو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Mar</source>
   <comment>a month, short</comment>
   <translation>مارس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>March</source>
   <comment>a month</comment>
   <translation>مارس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month</comment>
   <translation>مايو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month, short</comment>
   <translation>مايو</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Nov</source>
   <comment>a month, short</comment>
   <translation>نوفمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>November</source>
   <comment>a month</comment>
   <translation>نوفمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Oct</source>
   <comment>a month, short</comment>
   <translation>أكتوبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>October</source>
   <comment>a month</comment>
   <translation>أكتوبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Sep</source>
   <comment>a month, short</comment>
   <translation>سبتمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>September</source>
   <comment>a month</comment>
   <translation>سبتمبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>{day} {month} {year}, {time}</source>
   <translation>{day} {month} {year}، {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>All settings</source>
   <translation>كل الإعدادات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Changed settings</source>
   <translation>الإعدادات المغيَّرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Chats</source>
   <comment>the file they are in</comment>
   <translation>المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Disk</source>
   <translation>القرص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Off</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>as they were at first</source>
   <translation>كما كانت في البداية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{free} free of {total}</source>
   <translation>{free} خالية من {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>{n} characters, not shown here</source>
   <extracomment>For one: {n} character, not shown here</extracomment>
   <translation>
    <numerusform>لا أحرف</numerusform>
    <numerusform>حرف واحد، لا يُعرض هنا</numerusform>
    <numerusform>حرفان، لا يُعرضان هنا</numerusform>
    <numerusform>{n} أحرف، لا تُعرض هنا</numerusform>
    <numerusform>{n} حرفًا، لا تُعرض هنا</numerusform>
    <numerusform>{n} حرف، لا تُعرض هنا</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/erase.py"></location>
   <source>The backups in {folder} cannot be reached, and would keep what you want gone. Connect their disk, or choose another folder for backups, and empty the trash then.</source>
   <translation>يتعذّر الوصول إلى النسخ الاحتياطية في {folder}، وستبقى فيها الأشياء التي تريد التخلص منها. صِل القرص الذي تقع عليه، أو اختر مجلدًا آخر للنسخ الاحتياطية، ثم أفرغ سلة المحذوفات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/chats.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Chat</source>
   <comment>noun</comment>
   <translation>محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Branch {number}</source>
   <translation>الفرع {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>File: {name}</source>
   <translation>ملف: {name}</translation>
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
   <translation>التعليمات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <source>Picture: {name}</source>
   <translation>صورة: {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Thought</source>
   <translation>التفكير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <source>Web page (HTML)</source>
   <translation>صفحة ويب (HTML)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/own_json.py"></location>
   <source>Inglenook (JSON, everything)</source>
   <translation>ملف Inglenook (JSON، كل شيء)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/training.py"></location>
   <source>Training data (JSONL)</source>
   <translation>بيانات تدريب (JSONL)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Cut short.</source>
   <translation>انقطع قبل تمامه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Edited.</source>
   <translation>معدَّل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed.</source>
   <translation>فشل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed: {reason}</source>
   <translation>فشل: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Goes on after “{message}” ({who}).</source>
   <translation>يتابع بعد «{message}» ({who}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reply</source>
   <comment>noun</comment>
   <translation>رد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Stopped.</source>
   <translation>أُوقف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>This branch begins the chat.</source>
   <translation>هذا الفرع هو بداية المحادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Tool</source>
   <translation>أداة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Was being written when it was exported.</source>
   <translation>كانت كتابته جارية عند التصدير.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/writing.py"></location>
   <source>{file} cannot be written: {reason}. Choose another place, or make room.</source>
   <translation>تتعذّر كتابة {file}: {reason}. اختر مكانًا آخر، أو وفّر مساحة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>تتعذّر قراءة الملف {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>تتعذّر كتابة الملف {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>يتعذّر إنشاء المجلد {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be written to. Change its permissions, or choose another folder.</source>
   <translation>تتعذّر الكتابة في المجلد {folder}. غيّر أذوناته، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>its folder is read-only or belongs to another user</source>
   <translation>مجلده للقراءة فقط أو يخص مستخدمًا آخر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>the disk is full</source>
   <translation>القرص ممتلئ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>the disk reports an error</source>
   <translation>يبلّغ القرص عن خطأ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>{folder} is a file, but a folder is needed there. Move it away.</source>
   <translation>العنصر {folder} ملف، والمطلوب هناك مجلد. انقله إلى مكان آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/__init__.py"></location>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be read.</source>
   <translation>تتعذّر قراءة {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It cannot be read.</source>
   <translation>تتعذّر قراءته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is larger than {size} MB.</source>
   <translation>أكبر من {size} م.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is no file.</source>
   <translation>ليس ملفًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed far tighter than any chats are, and was not unpacked.</source>
   <translation>مضغوط أكثر بكثير من أي محادثات، ولم يُفك ضغطه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed in an uncommon way. Unpack the archive and import the folder.</source>
   <translation>مضغوط بطريقة غير شائعة. فك ضغط الملف واستورد المجلد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is protected by a password. Unpack the archive and import the folder.</source>
   <translation>محمي بكلمة مرور. فك ضغط الملف واستورد المجلد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive has more than 100,000 files. Choose one with your chats only.</source>
   <translation>في الملف المضغوط أكثر من 100,000 ملف. اختر ملفًا ليس فيه إلا محادثاتك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive holds more than 4 GB.</source>
   <translation>في الملف المضغوط أكثر من 4 غ.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive is damaged there. Download it again.</source>
   <translation>الملف المضغوط تالف في هذا الموضع. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>There is no permission to read it.</source>
   <translation>لا يوجد إذن لقراءته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be opened. Is it still there?</source>
   <translation>يتعذّر فتح {file}. هل ما زال موجودًا؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is damaged and cannot be opened. Download it again.</source>
   <translation>الملف {file} تالف ويتعذّر فتحه. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is neither a file nor a folder.</source>
   <translation>العنصر {file} ليس ملفًا ولا مجلدًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>A chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is damaged.</source>
   <translation>تالف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is larger than 20 MB.</source>
   <translation>أكبر من 20 م.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/claude.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>It is not in the export.</source>
   <translation>غير موجود في التصدير.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is too large.</source>
   <translation>أكبر من اللازم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Not imported: {file}</source>
   <translation>لم يُستورد: {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Only pictures and text files can be imported.</source>
   <translation>لا يمكن استيراد إلا الصور والملفات النصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>The chat has more than 60 MB of files.</source>
   <translation>في المحادثة أكثر من 60 م.ب من الملفات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>a file</source>
   <translation>ملف</translation>
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
    <numerusform>{file} فقط</numerusform>
    <numerusform>{file} وواحد آخر</numerusform>
    <numerusform>{file} واثنان آخران</numerusform>
    <numerusform>{file} و{n} أخرى</numerusform>
    <numerusform>{file} و{n} غيرها</numerusform>
    <numerusform>{file} و{n} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>Only its transcript is imported.</source>
   <translation>يُستورد نصه المكتوب فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>There is no message in it.</source>
   <translation>ليس فيه أي رسالة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a recording</source>
   <translation>تسجيل صوتي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Chat without a name</source>
   <translation>محادثة بلا اسم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>It has more than 200,000 messages.</source>
   <translation>فيها أكثر من 200,000 رسالة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Something without a name</source>
   <translation>عنصر بلا اسم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>The rest was not imported: the message is longer than 10 million characters.</source>
   <translation>لم يُستورد الباقي: الرسالة أطول من 10 ملايين حرف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>The database is damaged there.</source>
   <translation>قاعدة البيانات تالفة في هذا الموضع.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} cannot be read. Close the program it belongs to and try again.</source>
   <translation>تتعذّر قراءة {file}. أغلق البرنامج الذي يخصه وأعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} is no database.</source>
   <translation>الملف {file} ليس قاعدة بيانات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A part of it is larger than 64 MB.</source>
   <translation>جزء منه أكبر من 64 م.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A tool was given something of an unknown kind.</source>
   <translation>أُعطيت أداةٌ شيئًا من نوع غير معروف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>It is larger than 200 MB.</source>
   <translation>أكبر من 200 م.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is no chat of GPT4All.</source>
   <translation>ليس محادثة من GPT4All.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is of version {version} of the format, which is not known here.</source>
   <translation>هو من الإصدار {version} من التنسيق، وهذا الإصدار غير معروف هنا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It says that it has more parts than a chat can have.</source>
   <translation>يذكر أن فيه أجزاء أكثر مما يمكن أن تحويه محادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>Its parts lie too deep within each other.</source>
   <translation>أجزاؤه متداخلة أعمق من اللازم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>One of its messages is of an unknown kind.</source>
   <translation>إحدى رسائله من نوع غير معروف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>The file ends early.</source>
   <translation>ينتهي الملف قبل تمامه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>The messages before that are imported.</source>
   <translation>استُوردت الرسائل التي قبل ذلك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>The tool answered</source>
   <translation>أجابت الأداة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>picture</source>
   <translation>صورة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <source>{n} of its messages could not be read.</source>
   <extracomment>For one: {n} of its messages could not be read.</extracomment>
   <translation>
    <numerusform>قُرئت رسائلها كلها.</numerusform>
    <numerusform>تعذّرت قراءة رسالة واحدة منها.</numerusform>
    <numerusform>تعذّرت قراءة رسالتين منها.</numerusform>
    <numerusform>تعذّرت قراءة {n} من رسائلها.</numerusform>
    <numerusform>تعذّرت قراءة {n} من رسائلها.</numerusform>
    <numerusform>تعذّرت قراءة {n} من رسائلها.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is larger than 64 MB, or has millions of parts.</source>
   <translation>أكبر من 64 م.ب، أو فيه ملايين الأجزاء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is not readable as JSON.</source>
   <translation>تتعذّر قراءته بتنسيق JSON.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file ends in the middle of it.</source>
   <translation>ينتهي الملف في وسطه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file goes on after the end of its list; that part was not read.</source>
   <translation>يستمر الملف بعد نهاية قائمته؛ لم يُقرأ ذلك الجزء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>It is not beside the chats.</source>
   <translation>غير موجود بجانب المحادثات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>The database is damaged; what can be read of it is imported.</source>
   <translation>قاعدة البيانات تالفة؛ يُستورد ما تمكن قراءته منها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>A part of the file</source>
   <translation>جزء من الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>The attachments of this chat take more than 1 GB.</source>
   <translation>مرفقات هذه المحادثة تتجاوز 1 غ.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This attachment cannot be read.</source>
   <translation>تتعذّر قراءة هذا المرفق.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This file was written by a newer version of Inglenook. Install that version to read it.</source>
   <translation>كُتب هذا الملف بإصدار أحدث من Inglenook. ثبّت ذلك الإصدار لقراءته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This folder has no number, or lies in too many others.</source>
   <translation>هذا المجلد بلا رقم، أو يقع داخل مجلدات متداخلة كثيرة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This version of Inglenook does not know what it is.</source>
   <translation>لا يعرف هذا الإصدار من Inglenook ما هو.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{file} cannot be opened.</source>
   <translation>يتعذّر فتح {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} cannot be read: {reason}.</source>
   <translation>تتعذّر قراءة {file}: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{n} of its {all} messages cannot be read.</source>
   <extracomment>For one: {n} of its {all} messages cannot be read.</extracomment>
   <translation>
    <numerusform>قُرئت رسائلها كلها ({all}).</numerusform>
    <numerusform>تتعذّر قراءة رسالة واحدة من رسائلها، وعددها {all}.</numerusform>
    <numerusform>تتعذّر قراءة رسالتين من رسائلها، وعددها {all}.</numerusform>
    <numerusform>تتعذّر قراءة {n} من رسائلها، وعددها {all}.</numerusform>
    <numerusform>تتعذّر قراءة {n} من رسائلها، وعددها {all}.</numerusform>
    <numerusform>تتعذّر قراءة {n} من رسائلها، وعددها {all}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>A tool answered</source>
   <translation>أجابت أداة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used a tool</source>
   <translation>استُخدمت أداة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used {tool}</source>
   <translation>استُخدمت الأداة {tool}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>{tool} answered</source>
   <translation>أجابت الأداة {tool}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importing.py"></location>
   <source>Inglenook does not know what {file} is. Choose an export of ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.</source>
   <translation>لا يعرف Inglenook ما هو {file}. اختر تصديرًا من ChatGPT أو Claude أو Open WebUI أو LM Studio أو Jan أو Ollama أو GPT4All أو Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>, </source>
   <comment>between the parts of a list</comment>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>{first} and {second}</source>
   <translation>{first} و{second}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>Inglenook is already running with this data folder.</source>
   <translation>يعمل Inglenook بالفعل بمجلد البيانات هذا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The disk that holds {folder} cannot lock files. Choose a data folder on another disk.</source>
   <translation>القرص الذي عليه {folder} لا يستطيع قفل الملفات. اختر مجلد بيانات على قرص آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The file {path} cannot be opened. Change its permissions.</source>
   <translation>يتعذّر فتح الملف {path}. غيّر أذوناته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>A connection to {host} without a purpose was refused.</source>
   <translation>رُفض اتصال بالمضيف {host} لأنه بلا غرض.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates is not allowed. Allow it in Settings, Privacy.</source>
   <translation>البحث عن التحديثات غير مسموح به. اسمح به في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates needs the network, and Offline is on. Turn it off first.</source>
   <translation>البحث عن التحديثات يحتاج إلى الشبكة، ووضع «دون اتصال» مفعّل. أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>تنزيل النماذج غير مسموح به. اسمح به في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models needs the network, and Offline is on. Turn it off first.</source>
   <translation>تنزيل النماذج يحتاج إلى الشبكة، ووضع «دون اتصال» مفعّل. أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model is not allowed. Allow it in Settings, Privacy.</source>
   <translation>الاستعلام عن نموذج غير مسموح به. اسمح به في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model needs the network, and Offline is on. Turn it off first.</source>
   <translation>الاستعلام عن نموذج يحتاج إلى الشبكة، ووضع «دون اتصال» مفعّل. أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>No secure connection to {host} could be made.</source>
   <translation>تعذّر إنشاء اتصال آمن بالمضيف {host}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>البحث عن النماذج غير مسموح به. اسمح به في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models needs the network, and Offline is on. Turn it off first.</source>
   <translation>البحث عن النماذج يحتاج إلى الشبكة، ووضع «دون اتصال» مفعّل. أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The certificate of {host} is not one that this computer trusts. Nothing was sent.</source>
   <translation>شهادة {host} ليست مما يثق به هذا الحاسوب. لم يُرسل شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The connection to {host} broke off.</source>
   <translation>انقطع الاتصال بالمضيف {host}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The proxy set on this computer does not lead to {host}. Check its settings.</source>
   <translation>الخادم الوكيل المضبوط في هذا الحاسوب لا يوصل إلى {host}. راجع إعداداته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Try again later.</source>
   <translation>أعد المحاولة لاحقًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>Try again.</source>
   <translation>أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines is not allowed. Allow it in Settings, Privacy.</source>
   <translation>استخدام المحركات البعيدة غير مسموح به. اسمح به في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines needs the network, and Offline is on. Turn it off first.</source>
   <translation>استخدام المحركات البعيدة يحتاج إلى الشبكة، ووضع «دون اتصال» مفعّل. أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} answered something that cannot be read, or broke off.</source>
   <translation>أجاب {host} بما لا تمكن قراءته، أو انقطع.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} cannot be reached. Check that this computer is connected to the network.</source>
   <translation>يتعذّر الوصول إلى {host}. تأكد من أن هذا الحاسوب متصل بالشبكة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} does not answer.</source>
   <translation>المضيف {host} لا يجيب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us round in circles.</source>
   <translation>المضيف {host} يحيلنا في حلقة لا تنتهي.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us to an address that Inglenook does not open.</source>
   <translation>يحيلنا {host} إلى عنوان لا يفتحه Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} was not found. Check that this computer is connected to the network.</source>
   <translation>لم يُعثر على {host}. تأكد من أن هذا الحاسوب متصل بالشبكة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/paths.py"></location>
   <source>The folder {folder} cannot be found. Choose another one.</source>
   <translation>يتعذّر العثور على المجلد {folder}. اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be deleted: {reason}.</source>
   <translation>يتعذّر حذف الموجّه: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be saved: {reason}.</source>
   <translation>يتعذّر حفظ الموجّه: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt has no name. Give it one.</source>
   <translation>الموجّه بلا اسم. أعطه اسمًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt is larger than 100 KB. Make it shorter.</source>
   <translation>الموجّه أكبر من 100 ك.ب. اختصره.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt {name} says nothing. Write what the model is to do.</source>
   <translation>الموجّه {name} فارغ. اكتب ما على النموذج أن يفعله.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>There is a prompt named {name} already. Choose another name.</source>
   <translation>يوجد موجّه باسم {name} بالفعل. اختر اسمًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is larger than 100 KB, which is too much for a prompt.</source>
   <translation>حجم {file} أكبر من 100 ك.ب، وهذا كثير على موجّه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a file.</source>
   <translation>العنصر {file} ليس ملفًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a text file.</source>
   <translation>الملف {file} ليس نصيًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy {number})</source>
   <translation>{name} (نسخة {number})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy)</source>
   <translation>{name} (نسخة)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Restored from {backup}.</source>
   <translation>استُعيدت المحادثات من {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Some are in the folder {folder}.</source>
   <translation>بعضها في المجلد {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The chats cannot be restored: the disk reports an error.</source>
   <translation>تتعذّر استعادة المحادثات: يبلّغ القرص عن خطأ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The damaged file is kept as {file}.</source>
   <translation>يُحتفظ بالملف التالف باسم {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it in Settings, Backups.</source>
   <extracomment>For one: The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the backup in Settings, Backups.</extracomment>
   <translation>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وليس فيها محادثات: لاستعادتها افتح الإعدادات، النسخ الاحتياطية.</numerusform>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وفيها محادثة واحدة: لاسترجاعها استعد النسخة من الإعدادات، النسخ الاحتياطية.</numerusform>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وفيها محادثتان: لاسترجاعهما استعد النسخة من الإعدادات، النسخ الاحتياطية.</numerusform>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وفيها {n} محادثات: لاسترجاعها استعد النسخة من الإعدادات، النسخ الاحتياطية.</numerusform>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وفيها {n} محادثة: لاسترجاعها استعد النسخة من الإعدادات، النسخ الاحتياطية.</numerusform>
    <numerusform>ملف محادثاتك مفقود. توجد {backup}، وفيها {n} محادثة: لاسترجاعها استعد النسخة من الإعدادات، النسخ الاحتياطية.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats was damaged.</source>
   <translation>كان ملف محادثاتك تالفًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There is no folder for backups.</source>
   <translation>لا يوجد مجلد للنسخ الاحتياطية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup, and nothing in the file could be read.</source>
   <translation>لم تكن هناك نسخة احتياطية، ولم تمكن قراءة شيء من الملف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup.</source>
   <translation>لم تكن هناك نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>This version of Inglenook has to change the file with your chats, and backs it up before.</source>
   <translation>على هذا الإصدار من Inglenook أن يغيّر ملف محادثاتك، وهو ينسخه احتياطيًا قبل ذلك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>What was said after that could not be read.</source>
   <translation>لم تمكن قراءة ما قيل بعد ذلك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>the backup of {day} {month} {year} ({time})</source>
   <translation>النسخة الاحتياطية من {day} {month} {year} (الساعة {time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>this morning's backup ({time})</source>
   <translation>النسخة الاحتياطية من صباح اليوم (الساعة {time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>today's backup ({time})</source>
   <translation>النسخة الاحتياطية من اليوم (الساعة {time})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>yesterday's backup ({time})</source>
   <translation>النسخة الاحتياطية من أمس (الساعة {time})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} later ones</source>
   <comment>messages</comment>
   <extracomment>For one: {n} later one</extracomment>
   <translation>
    <numerusform>لا رسائل أحدث</numerusform>
    <numerusform>رسالة واحدة أحدث</numerusform>
    <numerusform>رسالتان أحدث</numerusform>
    <numerusform>{n} رسائل أحدث</numerusform>
    <numerusform>{n} رسالة أحدث</numerusform>
    <numerusform>{n} رسالة أحدث</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back, and {later} from the damaged file.</source>
   <extracomment>For one: {n} message came back, and {later} from the damaged file.</extracomment>
   <translation>
    <numerusform>لم تعد أي رسالة من النسخة، وعادت من الملف التالف {later}.</numerusform>
    <numerusform>عادت رسالة واحدة، وعادت من الملف التالف {later}.</numerusform>
    <numerusform>عادت رسالتان، وعادت من الملف التالف {later}.</numerusform>
    <numerusform>عادت {n} رسائل، وعادت من الملف التالف {later}.</numerusform>
    <numerusform>عادت {n} رسالة، وعادت من الملف التالف {later}.</numerusform>
    <numerusform>عادت {n} رسالة، وعادت من الملف التالف {later}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back.</source>
   <extracomment>For one: {n} message came back.</extracomment>
   <translation>
    <numerusform>لم تعد أي رسالة.</numerusform>
    <numerusform>عادت رسالة واحدة.</numerusform>
    <numerusform>عادت رسالتان.</numerusform>
    <numerusform>عادت {n} رسائل.</numerusform>
    <numerusform>عادت {n} رسالة.</numerusform>
    <numerusform>عادت {n} رسالة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could be read and are here.</source>
   <extracomment>For one: {n} message could be read and is here.</extracomment>
   <translation>
    <numerusform>لم تمكن قراءة أي رسالة.</numerusform>
    <numerusform>أمكنت قراءة رسالة واحدة، وهي هنا.</numerusform>
    <numerusform>أمكنت قراءة رسالتين، وهما هنا.</numerusform>
    <numerusform>أمكنت قراءة {n} رسائل، وهي هنا.</numerusform>
    <numerusform>أمكنت قراءة {n} رسالة، وهي هنا.</numerusform>
    <numerusform>أمكنت قراءة {n} رسالة، وهي هنا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could not be read.</source>
   <extracomment>For one: {n} message could not be read.</extracomment>
   <translation>
    <numerusform>أمكنت قراءة كل الرسائل.</numerusform>
    <numerusform>تعذّرت قراءة رسالة واحدة.</numerusform>
    <numerusform>تعذّرت قراءة رسالتين.</numerusform>
    <numerusform>تعذّرت قراءة {n} رسائل.</numerusform>
    <numerusform>تعذّرت قراءة {n} رسالة.</numerusform>
    <numerusform>تعذّرت قراءة {n} رسالة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>A backup is to be restored, but the data folder cannot be changed: {reason}.</source>
   <translation>هناك نسخة احتياطية تنتظر الاستعادة، لكن تغيير مجلد البيانات متعذّر: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The backup cannot be copied beside your chats: {reason}.</source>
   <translation>يتعذّر نسخ النسخة الاحتياطية إلى جانب محادثاتك: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The data folder cannot be changed: {reason}.</source>
   <translation>يتعذّر تغيير مجلد البيانات: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The restored chats are in use by another program.</source>
   <translation>المحادثات المستعادة يستخدمها برنامج آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>This backup is damaged. Choose another one.</source>
   <translation>هذه النسخة الاحتياطية تالفة. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/salvage.py"></location>
   <source>Recovered</source>
   <comment>a folder</comment>
   <translation>مستعادة</translation>
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
   <translation>متقدم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Allow</source>
   <translation>السماح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>As the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ask</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Auto</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among the likeliest tokens that together reach this probability. 1 is off.</source>
   <translation>يختار من بين أرجح الرموز التي تبلغ معًا هذا الاحتمال. القيمة 1 تعني الإيقاف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among this many of the likeliest tokens.</source>
   <translation>يختار من بين هذا العدد من أرجح الرموز.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Chosen for this computer</source>
   <translation>مختار لهذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Closing the window then keeps Inglenook there. It opens recent chats and the quick chat.</source>
   <translation>عند إغلاق النافذة يبقى Inglenook هناك. تُفتح منه المحادثات الأخيرة والمحادثة السريعة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Compared with the size your system uses.</source>
   <translation>مقارنةً بالحجم الذي يستخدمه نظامك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Context</source>
   <translation>السياق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ctrl Enter</source>
   <translation>Ctrl Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Desktop</source>
   <translation>سطح المكتب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Disk space for quick returns</source>
   <translation>مساحة القرص للعودة السريعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Four tokens are about three English words.</source>
   <translation>أربعة رموز تعادل نحو ثلاث كلمات إنجليزية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>GB</source>
   <translation>غ.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Gives its memory back to other programs. The next message loads it again.</source>
   <translation>تعود ذاكرته إلى البرامج الأخرى. الرسالة التالية تحمّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Higher keeps the model from saying the same again.</source>
   <translation>القيمة الأعلى تمنع النموذج من تكرار الكلام نفسه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>How much of a chat the model sees at once. More needs more memory.</source>
   <translation>مقدار ما يراه النموذج من المحادثة دفعة واحدة. الزيادة تحتاج إلى ذاكرة أكثر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Icon in the notification area</source>
   <translation>أيقونة في منطقة الإعلام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Kept of each chat, so that the model need not read it again when you come back.</source>
   <translation>يُحفظ من كل محادثة، حتى لا يعيد النموذج قراءتها عند عودتك إليها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Leaves out tokens this much less likely than the likeliest one.</source>
   <translation>يستبعد الرموز الأقل احتمالًا بهذا القدر من أرجح رمز.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less</source>
   <translation>أقل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less motion: nothing slides or spins.</source>
   <translation>حركة أقل: لا شيء ينزلق أو يدور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Longest reply</source>
   <translation>أطول رد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Lower is steadier, higher is more varied</source>
   <translation>القيمة الأدنى أثبت، والأعلى أكثر تنوعًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model and instructions</source>
   <translation>النموذج والتعليمات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model hub</source>
   <translation>مركز النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Motion</source>
   <translation>الحركة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Name chats automatically</source>
   <translation>تسمية المحادثات تلقائيًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Notify when a reply is finished</source>
   <translation>الإشعار عند اكتمال الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Of the window. Models answer in the language they are asked in.</source>
   <translation>لغة النافذة. تجيب النماذج باللغة التي تُسأل بها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Opens a small window for a question, whichever program is in front.</source>
   <translation>تفتح نافذة صغيرة لسؤال، أيًا كان البرنامج الذي في المقدمة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Processor threads</source>
   <translation>خيوط المعالج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quick chat</source>
   <translation>المحادثة السريعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Read replies to screen readers</source>
   <translation>قراءة الردود لقارئات الشاشة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Repeat penalty</source>
   <translation>جزاء التكرار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Replies</source>
   <translation>الردود</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Send with</source>
   <translation>مفتاح الإرسال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sent before every chat.</source>
   <translation>تُرسل قبل كل محادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sentence by sentence, while the reply is written.</source>
   <translation>جملة بعد جملة، في أثناء كتابة الرد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Show speed and tokens under replies</source>
   <translation>إظهار السرعة والرموز تحت الردود</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Takes longer and is more often right</source>
   <translation>يستغرق وقتًا أطول ويصيب أكثر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Temperature</source>
   <translation>الحرارة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Text size</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The model gives a new chat its title while it has nothing else to do.</source>
   <translation>يعطي النموذج المحادثة الجديدة عنوانها حين لا يكون لديه عمل آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read and were set aside as {name}. The defaults are used.</source>
   <translation>تعذّرت قراءة الإعدادات، فوُضعت جانبًا باسم {name}. تُستخدم القيم الافتراضية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read, and {path} could not be moved away. The defaults are used.</source>
   <translation>تعذّرت قراءة الإعدادات، وتعذّر نقل {path} من مكانه. تُستخدم القيم الافتراضية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Thinking</source>
   <translation>التفكير</translation>
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
   <translation>إخراج النموذج من الذاكرة بعد خمول مدته</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Where models are searched and downloaded. Change it for a mirror.</source>
   <translation>المكان الذي تُبحث فيه النماذج وتُنزّل منه. غيّره إلى مرآة إن لزم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>While another window is in front. The notice names the chat and holds no reply.</source>
   <translation>حين تكون نافذة أخرى في المقدمة. يذكر الإشعار اسم المحادثة ولا يحوي نص الرد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Writing and reading</source>
   <translation>الكتابة والقراءة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>min</source>
   <translation>دقيقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>tokens</source>
   <translation>رمز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>{problem} The default settings are used.</source>
   <translation>{problem} تُستخدم الإعدادات الافتراضية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.</source>
   <translation>الخادم الوكيل المضبوط في هذا الحاسوب من نوع لا يستطيع Inglenook استخدامه. اضبط خادمًا وكيلًا من نوع HTTP.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>{host} leads into a private network. Nothing was sent to it.</source>
   <translation>يوصل {host} إلى شبكة خاصة. لم يُرسل إليه شيء.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines</source>
   <extracomment>For one: Code, {n} line</extracomment>
   <translation>
    <numerusform>شيفرة، بلا أسطر</numerusform>
    <numerusform>شيفرة، سطر واحد</numerusform>
    <numerusform>شيفرة، سطران</numerusform>
    <numerusform>شيفرة، {n} أسطر</numerusform>
    <numerusform>شيفرة، {n} سطرًا</numerusform>
    <numerusform>شيفرة، {n} سطر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines, {language}</source>
   <extracomment>For one: Code, {n} line, {language}</extracomment>
   <translation>
    <numerusform>شيفرة، بلا أسطر، {language}</numerusform>
    <numerusform>شيفرة، سطر واحد، {language}</numerusform>
    <numerusform>شيفرة، سطران، {language}</numerusform>
    <numerusform>شيفرة، {n} أسطر، {language}</numerusform>
    <numerusform>شيفرة، {n} سطرًا، {language}</numerusform>
    <numerusform>شيفرة، {n} سطر، {language}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h</source>
   <translation>{hours} س</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} س {minutes} د</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} د</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} د {seconds} ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{seconds} s</source>
   <translation>{seconds} ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>{size} GB</source>
   <translation>{size} غ.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{size} KB</source>
   <translation>{size} ك.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/trash.py"></location>
   <source>The trash is empty, but another part of Inglenook still holds a copy. Empty the trash once more, or quit Inglenook.</source>
   <translation>سلة المحذوفات فارغة، لكن جزءًا آخر من Inglenook ما زال يحتفظ بنسخة. أفرغ سلة المحذوفات مرة أخرى، أو أنهِ Inglenook.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <source>{n} characters</source>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>0 حرف</numerusform>
    <numerusform>حرف واحد</numerusform>
    <numerusform>حرفان</numerusform>
    <numerusform>{n} أحرف</numerusform>
    <numerusform>{n} حرفًا</numerusform>
    <numerusform>{n} حرف</numerusform>
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
    <numerusform>0 رمز</numerusform>
    <numerusform>رمز واحد</numerusform>
    <numerusform>رمزان</numerusform>
    <numerusform>{n} رموز</numerusform>
    <numerusform>{n} رمزًا</numerusform>
    <numerusform>{n} رمز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried.</source>
   <translation>تعذّرت تجربة تنسيق الرد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried. Try again.</source>
   <translation>تعذّرت تجربة تنسيق الرد. أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid.</source>
   <translation>تنسيق الرد غير صالح.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: a rule begins with itself.</source>
   <translation>تنسيق الرد غير صالح: قاعدة تبدأ بنفسها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The reply format is not valid: it cannot be read.</source>
   <translation>تنسيق الرد غير صالح: تتعذّر قراءته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it ends too early.</source>
   <translation>تنسيق الرد غير صالح: ينتهي قبل تمامه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it has no rule named root.</source>
   <translation>تنسيق الرد غير صالح: ليست فيه قاعدة باسم root.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it holds characters that are no text.</source>
   <translation>تنسيق الرد غير صالح: فيه محارف ليست نصًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is a grammar and a JSON schema at once. Choose one.</source>
   <translation>تنسيق الرد غير صالح: فيه قواعد نحوية ومخطط JSON معًا. اختر أحدهما.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is longer than {size} KB.</source>
   <translation>تنسيق الرد غير صالح: أطول من {size} ك.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is too complicated. Make it simpler.</source>
   <translation>تنسيق الرد غير صالح: معقد أكثر من اللازم. بسّطه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it repeats something too often.</source>
   <translation>تنسيق الرد غير صالح: يكرر شيئًا أكثر من اللازم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: no text of this model follows it.</source>
   <translation>تنسيق الرد غير صالح: لا يطابقه أي نص من هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: the engine cannot work with it.</source>
   <translation>تنسيق الرد غير صالح: لا يستطيع المحرك العمل به.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: there is no rule named {rule}.</source>
   <translation>تنسيق الرد غير صالح: لا توجد قاعدة باسم {rule}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at its end.</source>
   <translation>تنسيق الرد غير صالح: {fault}، في آخره.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at “{place}”.</source>
   <translation>تنسيق الرد غير صالح: {fault}، عند «{place}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/hardware.py"></location>
   <source>This computer's processor lacks {names}, which the engine needs. Use a computer from 2014 or later, or build llama-cpp-python on this one.</source>
   <translation>معالج هذا الحاسوب تنقصه {names}، والمحرك يحتاج إليها. استخدم حاسوبًا من سنة 2014 أو أحدث، أو ابنِ llama-cpp-python على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A bound of a number is no number.</source>
   <translation>أحد حدود العدد ليس عددًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A pattern is no text, or too long.</source>
   <translation>النمط ليس نصًا، أو أطول من اللازم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A whole number needs a smallest and a largest value, {most} values at most.</source>
   <translation>العدد الصحيح يحتاج إلى قيمة صغرى وقيمة كبرى، وعدد القيم {most} على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>Bounds are supported for whole numbers (“integer”) only.</source>
   <translation>الحدود مدعومة للأعداد الصحيحة («integer») فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is longer than {size} KB.</source>
   <translation>أطول من {size} ك.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is nested too deeply.</source>
   <translation>متداخل أعمق من اللازم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is not valid JSON.</source>
   <translation>ليس JSON صالحًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It uses “{keyword}”, which is not supported.</source>
   <translation>يستخدم «{keyword}»، وهو غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>The pattern “{pattern}” is not supported.</source>
   <translation>النمط «{pattern}» غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>There is no type {type}.</source>
   <translation>لا يوجد نوع باسم {type}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>{value} stands where a schema is expected.</source>
   <translation>ورد {value} حيث يُنتظر مخطط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” may point into the schema itself only, not to {place}.</source>
   <translation>لا يجوز أن يشير «$ref» إلا إلى داخل المخطط نفسه، لا إلى {place}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” points to {place}, which is not there.</source>
   <translation>يشير «$ref» إلى {place}، وهو غير موجود.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“allOf” with more than one schema is not supported.</source>
   <translation>استخدام «allOf» مع أكثر من مخطط غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“pattern” beside a length is not supported.</source>
   <translation>استخدام «pattern» مع تحديد الطول غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“prefixItems” in this form is not supported.</source>
   <translation>استخدام «prefixItems» بهذا الشكل غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“properties” or “required” is not what it should be.</source>
   <translation>قيمة «properties» أو «required» ليست كما ينبغي.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” beside “{other}” is not supported.</source>
   <translation>استخدام «{keyword}» مع «{other}» غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is no count.</source>
   <translation>قيمة «{keyword}» ليست عددًا صحيحًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is not supported.</source>
   <translation>استخدام «{keyword}» غير مدعوم.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” may be {most} at most.</source>
   <translation>قيمة «{keyword}» لا تتجاوز {most}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” needs a list of at least one.</source>
   <translation>يحتاج «{keyword}» إلى قائمة فيها عنصر واحد على الأقل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{most}” is less than “{least}”.</source>
   <translation>قيمة «{most}» أصغر من قيمة «{least}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>This kind of model does not write text. Choose another model.</source>
   <translation>هذا النوع من النماذج لا يكتب نصًا. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>llama.cpp could not load the file.</source>
   <translation>تعذّر على llama.cpp تحميل الملف.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name} with a context of {n} tokens. Choose a shorter context or a smaller model.</source>
   <extracomment>For one: There is not enough memory for {name} with a context of {n} token. Choose a shorter context or a smaller model.</extracomment>
   <translation>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من {n} رمز. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من رمز واحد. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من رمزين. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من {n} رموز. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من {n} رمزًا. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
    <numerusform>لا تكفي الذاكرة للنموذج {name} بسياق من {n} رمز. اختر سياقًا أقصر أو نموذجًا أصغر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name}. Close other programs or choose a smaller model.</source>
   <translation>لا تكفي الذاكرة للنموذج {name}. أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot be read. Check the disk it is on.</source>
   <translation>تتعذّر قراءة {name}. افحص القرص الذي يقع عليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot keep its context as {kind}. Choose f16 in the model's settings.</source>
   <translation>لا يستطيع {name} حفظ سياقه بالنوع {kind}. اختر f16 في إعدادات النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} could not be loaded. It may be damaged: download it again or choose another model.</source>
   <translation>تعذّر تحميل {name}. ربما كان تالفًا: نزّله من جديد أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is incomplete or damaged. Download it again.</source>
   <translation>الملف {name} ناقص أو تالف. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a GGUF model file. Choose another model.</source>
   <translation>الملف {name} ليس نموذج GGUF. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a file. Choose a GGUF file.</source>
   <translation>العنصر {name} ليس ملفًا. اختر ملف GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a model that writes text. Choose another model.</source>
   <translation>الملف {name} ليس نموذجًا يكتب نصًا. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not there any more. Choose another model.</source>
   <translation>لم يعد {name} موجودًا. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is of a kind that this version of Inglenook does not know yet. Choose another model.</source>
   <translation>النموذج {name} من نوع لا يعرفه هذا الإصدار من Inglenook بعد. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>قراءة {name} غير مسموح بها. غيّر أذوناته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} uses a vocabulary that this version of Inglenook does not know. Choose another model.</source>
   <translation>يستخدم {name} مفردات لا يعرفها هذا الإصدار من Inglenook. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>The engine could not be started to look at the model.</source>
   <translation>تعذّر تشغيل المحرك لفحص النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>{name} could not be examined. It may be damaged: download it again.</source>
   <translation>تعذّر فحص {name}. ربما كان تالفًا: نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The engine could not start. Install Inglenook again if this goes on.</source>
   <translation>تعذّر تشغيل المحرك. ثبّت Inglenook من جديد إذا استمر ذلك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe.</source>
   <translation>توقف النموذج على نحو غير متوقع. الأرجح أن الذاكرة نفدت. رسائلك في أمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe.</source>
   <translation>توقف النموذج على نحو غير متوقع. ربما كان ملفه تالفًا أو تغيّر. رسائلك في أمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The model stopped unexpectedly. Your messages are safe.</source>
   <translation>توقف النموذج على نحو غير متوقع. رسائلك في أمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe.</source>
   <translation>توقف النموذج على نحو غير متوقع: صادف المحرك ما لا يستطيع معالجته. رسائلك في أمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This computer's processor lacks an instruction the engine needs. Your messages are safe.</source>
   <translation>معالج هذا الحاسوب تنقصه تعليمة يحتاج إليها المحرك. رسائلك في أمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This model's chat template took too long, so the engine was stopped. Use the built-in template for this model, or choose another model.</source>
   <translation>استغرق قالب المحادثة لهذا النموذج وقتًا أطول من اللازم، فأُوقف المحرك. استخدم القالب المدمج لهذا النموذج، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>A built-in one takes its place.</source>
   <translation>يحل محله قالب مدمج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>No built-in chat template fits this model.</source>
   <translation>لا يوجد قالب محادثة مدمج يناسب هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file changes what was said.</source>
   <translation>قالب المحادثة في ملف النموذج يغيّر ما قيل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file leaves messages out.</source>
   <translation>قالب المحادثة في ملف النموذج يُسقط رسائل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The model continues your text instead of answering it.</source>
   <translation>يكمل النموذج نصك بدلًا من الرد عليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>There is no message to answer yet. Write one first.</source>
   <translation>لا توجد رسالة للرد عليها بعد. اكتب واحدة أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>This model file has no chat template.</source>
   <translation>ليس في ملف هذا النموذج قالب محادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The beginning of this reply does not follow the reply format, so it cannot be continued. Write it again.</source>
   <translation>بداية هذا الرد لا توافق تنسيق الرد، فلا يمكن أن يُتابَع. أعد كتابته.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>“{text}” is {n} tokens for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</source>
   <extracomment>For one: “{text}” is {n} token for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</extracomment>
   <translation>
    <numerusform>العبارة «{text}» ليست رمزًا عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
    <numerusform>العبارة «{text}» رمز واحد عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
    <numerusform>العبارة «{text}» رمزان عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
    <numerusform>العبارة «{text}» تعادل {n} رموز عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
    <numerusform>العبارة «{text}» تعادل {n} رمزًا عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
    <numerusform>العبارة «{text}» تعادل {n} رمز عند هذا النموذج، ولا يمكن ترجيح غير الرموز المفردة أو تقليلها. اختصرها، أو أزلها من القائمة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file cannot be read.</source>
   <translation>تتعذّر قراءة قالب المحادثة في ملف النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file does not work.</source>
   <translation>قالب المحادثة في ملف النموذج لا يعمل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file is longer than {size} KB.</source>
   <translation>قالب المحادثة في ملف النموذج أطول من {size} ك.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/scheduler.py"></location>
   <source>The model could not go on with this reply. Try again.</source>
   <translation>لم يستطع النموذج متابعة هذا الرد. أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template did not end within 2 seconds, so the model cannot be used with it.</source>
   <translation>لم ينته قالب المحادثة خلال ثانيتين، فلا يمكن استخدام النموذج معه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template ended the process that tried it, so the model cannot be used with it.</source>
   <translation>أنهى قالب المحادثة العملية التي كانت تجرّبه، فلا يمكن استخدام النموذج معه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The engine could not be started to try the template.</source>
   <translation>تعذّر تشغيل المحرك لتجربة القالب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>Loading was cancelled.</source>
   <translation>أُلغي التحميل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>No model is loaded. Choose a model and try again.</source>
   <translation>لا يوجد نموذج محمَّل. اختر نموذجًا وأعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>The model was unloaded before the reply was finished.</source>
   <translation>أُخرج النموذج من الذاكرة قبل اكتمال الرد.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>This conversation is {length} long, but {name} can read {n} tokens at a time. Start a new chat or shorten the message.</source>
   <extracomment>For one: This conversation is {length} long, but {name} can read {n} token at a time. Start a new chat or shorten the message.</extracomment>
   <translation>
    <numerusform>طول هذه المحادثة {length}، ولا يستطيع {name} قراءة أي رمز. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
    <numerusform>طول هذه المحادثة {length}، ويقرأ {name} رمزًا واحدًا في كل مرة. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
    <numerusform>طول هذه المحادثة {length}، ويقرأ {name} رمزين في كل مرة. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
    <numerusform>طول هذه المحادثة {length}، ويقرأ {name} ما لا يزيد على {n} رموز في كل مرة. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
    <numerusform>طول هذه المحادثة {length}، ويقرأ {name} ما لا يزيد على {n} رمزًا في كل مرة. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
    <numerusform>طول هذه المحادثة {length}، ويقرأ {name} ما لا يزيد على {n} رمز في كل مرة. ابدأ محادثة جديدة أو اختصر الرسالة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Balanced</source>
   <translation>متوازن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Inventive</source>
   <translation>مبتكر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Precise</source>
   <translation>دقيق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/connections.py"></location>
   <source>Inglenook was started with --offline: nothing goes online until it is started without it.</source>
   <translation>شُغّل Inglenook بالخيار --offline: لا اتصال بالشبكة حتى يُشغَّل من دونه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A folder cannot be moved into itself.</source>
   <translation>لا يمكن نقل مجلد إلى داخل نفسه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A reply is still being written in this chat. Wait for its end, or stop it.</source>
   <translation>ما زال رد يُكتب في هذه المحادثة. انتظر نهايته، أو أوقفه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>Choose a model first.</source>
   <translation>اختر نموذجًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>The last reply is not saved yet. Make room on the disk and try again.</source>
   <translation>لم يُحفظ الرد الأخير بعد. وفّر مساحة على القرص وأعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>The files of this version are not known yet. Look the model up online first.</source>
   <translation>ملفات هذا الإصدار غير معروفة بعد. استعلم عن النموذج على الشبكة أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>{model} has no files that Inglenook can use. Search for its name and GGUF.</source>
   <translation>ليس في {model} ملفات يستطيع Inglenook استخدامها. ابحث باسمه مع كلمة GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused. The part on disk is kept.</source>
   <translation>متوقف مؤقتًا. يُحتفظ بالجزء الموجود على القرص.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.</source>
   <translation>متوقف مؤقتًا: على القرص {free} خالية، ويلزم {missing} أخرى. وفّر مساحة، ثم استأنف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: {reason}</source>
   <translation>متوقف مؤقتًا: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Stopped by an error in Inglenook.</source>
   <translation>أوقفه خطأ في Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model</source>
   <translation>جارٍ تحميل النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model, {percent}%</source>
   <translation>جارٍ تحميل النموذج، {percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Something in Inglenook went wrong. Your messages are safe: start it again to go on.</source>
   <translation>حدث خلل في Inglenook. رسائلك في أمان: شغّله من جديد للمتابعة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine could not be started. Install Inglenook again if this goes on.</source>
   <translation>تعذّر تشغيل المحرك. ثبّت Inglenook من جديد إذا استمر ذلك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine did not answer and was restarted. Your messages are safe: try again.</source>
   <translation>لم يستجب المحرك فأُعيد تشغيله. رسائلك في أمان: أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The graphics card {names} will not be used any more: load the model again to try without it.</source>
   <translation>لن تُستخدم بطاقة الرسومات {names} بعد الآن: حمّل النموذج من جديد للتجربة من دونها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>This happened several times in a row: choose another model, or this one again to retry.</source>
   <translation>حدث هذا عدة مرات متتالية: اختر نموذجًا آخر، أو اختر هذا مرة أخرى لإعادة المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for another reply to finish.</source>
   <translation>في انتظار اكتمال رد آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for the model.</source>
   <translation>في انتظار النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} و{last}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{file} is not there any more.</source>
   <translation>لم يعد {file} موجودًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{model} cannot keep its context as {type}. Choose f16 in its settings.</source>
   <translation>لا يستطيع {model} حفظ سياقه بالنوع {type}. اختر f16 في إعداداته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} comes with Inglenook and stays.</source>
   <translation>يأتي {model} مع Inglenook ويبقى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} is not in the list any more.</source>
   <translation>لم يعد {model} في القائمة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/power.py"></location>
   <source>Saving what was written</source>
   <translation>جارٍ حفظ ما كُتب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Choose a folder outside of the data folder: what happens to the one should not happen to the other.</source>
   <translation>اختر مجلدًا خارج مجلد البيانات: ما يصيب أحدهما ينبغي ألا يصيب الآخر.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Of {n} messages some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</source>
   <extracomment>For one: Of {n} message some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</extracomment>
   <translation>
    <numerusform>لم تتغير أحرف في أي رسالة على القرص.</numerusform>
    <numerusform>تغيّرت بعض الأحرف على القرص في رسالة واحدة، ولا تحوي أي نسخة احتياطية الأحرف الصحيحة. ربما بدأ القرص يتعطل.</numerusform>
    <numerusform>تغيّرت بعض الأحرف على القرص في رسالتين، ولا تحوي أي نسخة احتياطية الأحرف الصحيحة. ربما بدأ القرص يتعطل.</numerusform>
    <numerusform>تغيّرت بعض الأحرف على القرص في {n} رسائل، ولا تحوي أي نسخة احتياطية الأحرف الصحيحة. ربما بدأ القرص يتعطل.</numerusform>
    <numerusform>تغيّرت بعض الأحرف على القرص في {n} رسالة، ولا تحوي أي نسخة احتياطية الأحرف الصحيحة. ربما بدأ القرص يتعطل.</numerusform>
    <numerusform>تغيّرت بعض الأحرف على القرص في {n} رسالة، ولا تحوي أي نسخة احتياطية الأحرف الصحيحة. ربما بدأ القرص يتعطل.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Restored {backup}.</source>
   <translation>استُعيدت {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The chats are older than the newest backup of them. Something has replaced their file. To bring the newer ones back, restore that backup in Settings, Backups.</source>
   <translation>المحادثات أقدم من أحدث نسخة احتياطية لها. حل شيء محل ملفها. لاسترجاع الأحدث، استعد تلك النسخة من الإعدادات، النسخ الاحتياطية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged. Quit Inglenook and start it again: the newest backup is restored then, with all that is newer and can still be read.</source>
   <translation>ملف محادثاتك تالف. أنهِ Inglenook ثم شغّله من جديد: تُستعاد عندئذ أحدث نسخة احتياطية، مع كل ما هو أحدث منها وما زالت قراءته ممكنة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before is {backup}.</source>
   <translation>أما ما كان موجودًا من قبل فهو {backup}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before was damaged, and is kept as {file}.</source>
   <translation>ما كان موجودًا من قبل كان تالفًا، ويُحتفظ به باسم {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>{n} messages had been damaged on the disk, and came back from a backup.</source>
   <extracomment>For one: {n} message had been damaged on the disk, and came back from a backup.</extracomment>
   <translation>
    <numerusform>لم تتلف أي رسالة على القرص.</numerusform>
    <numerusform>تلفت رسالة واحدة على القرص، وعادت من نسخة احتياطية.</numerusform>
    <numerusform>تلفت رسالتان على القرص، وعادتا من نسخة احتياطية.</numerusform>
    <numerusform>تلفت {n} رسائل على القرص، وعادت من نسخة احتياطية.</numerusform>
    <numerusform>تلفت {n} رسالة على القرص، وعادت من نسخة احتياطية.</numerusform>
    <numerusform>تلفت {n} رسالة على القرص، وعادت من نسخة احتياطية.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>Another export or import is still running. Wait for its end, or stop it.</source>
   <translation>ما زال تصدير أو استيراد آخر جاريًا. انتظر نهايته، أو أوقفه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>This import was undone before.</source>
   <translation>جرى التراجع عن هذا الاستيراد من قبل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/undo.py"></location>
   <source>This was deleted for good meanwhile. It cannot be brought back.</source>
   <translation>حُذف هذا نهائيًا في هذه الأثناء. لا يمكن استرجاعه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” cannot be read: {reason}.</source>
   <translation>تتعذّر قراءة الملف «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a file. Choose a GGUF file.</source>
   <translation>العنصر «{name}» ليس ملفًا. اختر ملف GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/download.py"></location>
   <source>Two files of this model have names that are the same on some systems, so they are not fetched.</source>
   <translation>في هذا النموذج ملفان لهما اسم واحد في بعض الأنظمة، فلا يُنزّلان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Close other programs or choose a smaller model.</source>
   <translation>أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Fits</source>
   <translation>مناسب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, but only {free} is free.</source>
   <translation>يحتاج إلى {need}، والخالي {free} فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free.</source>
   <translation>يحتاج إلى {need}، والخالي {free}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free. Other programs may become slow.</source>
   <translation>يحتاج إلى {need}، والخالي {free}. قد تبطؤ البرامج الأخرى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Tight</source>
   <translation>بالكاد يتسع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Too big</source>
   <translation>كبير جدًا</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>With a context of {n} tokens it fits.</source>
   <extracomment>For one: With a context of {n} token it fits.</extracomment>
   <translation>
    <numerusform>يناسب بسياق من {n} رمز.</numerusform>
    <numerusform>يناسب بسياق من رمز واحد.</numerusform>
    <numerusform>يناسب بسياق من رمزين.</numerusform>
    <numerusform>يناسب بسياق من {n} رموز.</numerusform>
    <numerusform>يناسب بسياق من {n} رمزًا.</numerusform>
    <numerusform>يناسب بسياق من {n} رمز.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>{name} needs {need}, but only {free} of memory is free.</source>
   <translation>يحتاج {name} إلى {need}، والخالي من الذاكرة {free} فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is damaged. Download it again.</source>
   <translation>الملف «{name}» تالف. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends after {size}, before the model begins. Download it again.</source>
   <translation>الملف «{name}» ناقص: ينتهي بعد {size}، قبل أن يبدأ النموذج. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.</source>
   <translation>الملف «{name}» ناقص: ينتهي عند {size} من {whole}. نزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no language model that the engine knows, or it is damaged. Download it again, or choose another file.</source>
   <translation>الملف «{name}» ليس فيه نموذج لغوي يعرفه المحرك، أو أنه تالف. نزّله من جديد، أو اختر ملفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no weights. Choose a file with the whole model.</source>
   <translation>الملف «{name}» ليس فيه أوزان. اختر ملفًا فيه النموذج كله.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is a GGUF file of version {version}, which is not supported. Choose a file of version 2 or 3.</source>
   <translation>الملف «{name}» ملف GGUF من الإصدار {version}، وهو غير مدعوم. اختر ملفًا من الإصدار 2 أو 3.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is in an old form (type {number}) that is no longer supported. Choose another quantisation of the model.</source>
   <translation>الملف «{name}» بشكل قديم (النوع {number}) لم يعد مدعومًا. اختر تكميمًا آخر للنموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a GGUF file. Choose a model in the GGUF format.</source>
   <translation>الملف «{name}» ليس ملف GGUF. اختر نموذجًا بتنسيق GGUF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” was made for big-endian computers. Choose another file.</source>
   <translation>الملف «{name}» مُعدّ لحواسيب من نوع big-endian. اختر ملفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>The makers of {model} decide who may have it. Ask for it on {page} first.</source>
   <translation>أصحاب {model} هم من يقررون من يحصل عليه. اطلبه أولًا على {page}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>There is no model {model} on {host}, or it is private.</source>
   <translation>لا يوجد {model} على {host}، أو أنه خاص.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>This state of {model} is not on {host} any more. Search for the model again.</source>
   <translation>لم تعد هذه الحالة من {model} موجودة على {host}. ابحث عن النموذج من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>أعد المحاولة بعد بضع دقائق.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in {time}.</source>
   <translation>أعد المحاولة بعد {time}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>What answered is not {host}. If this network wants you to log in first, do so in a web browser and try again.</source>
   <translation>الذي أجاب ليس {host}. إذا كانت هذه الشبكة تطلب تسجيل الدخول أولًا، فسجّل الدخول في متصفح الويب وأعد المحاولة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>this model</source>
   <comment>in the place of its name</comment>
   <translation>هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not accept the access token. Make a new one for {model}.</source>
   <translation>لا يقبل {host} رمز الوصول. أنشئ رمزًا جديدًا من أجل {model}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not say which file “{name}” is, so it could not be verified and is not fetched.</source>
   <translation>لا يذكر {host} أي ملف هو «{name}»، فلا يمكن التحقق منه ولا يُنزّل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} gave an answer that makes no sense (error {status}).</source>
   <translation>أعطى {host} جوابًا لا معنى له (الخطأ {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} has a fault of its own (error {status}).</source>
   <translation>لدى {host} خلل من جهته (الخطأ {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} refuses to answer (error {status}).</source>
   <translation>يرفض {host} الإجابة (الخطأ {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} was asked too often from this address.</source>
   <translation>سُئل {host} مرات كثيرة من هذا العنوان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{model} is gated: accept its licence on {page}, then enter an access token of that account in the details of the model.</source>
   <translation>الوصول إلى {model} مشروط: اقبل ترخيصه على {page}، ثم أدخل رمز وصول من ذلك الحساب في تفاصيل النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not in {model} any more. Search for the model again.</source>
   <translation>لم يعد «{name}» في {model}. ابحث عن النموذج من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not the name of a model on the Hub.</source>
   <translation>الاسم «{name}» ليس اسم نموذج في مركز النماذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file suspicious. Better choose another one.</source>
   <translation>أدوات الفحص في مركز النماذج تعدّ هذا الملف مريبًا. الأفضل أن تختار ملفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file unsafe. Better choose another one.</source>
   <translation>أدوات الفحص في مركز النماذج تعدّ هذا الملف غير آمن. الأفضل أن تختار ملفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>The disk is full: “{name}” was not copied. Make room, or use it where it lies.</source>
   <translation>القرص ممتلئ: لم يُنسخ «{name}». وفّر مساحة، أو استخدمه في مكانه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>There are too many files called “{name}” in {folder}. Rename this one.</source>
   <translation>توجد ملفات كثيرة باسم «{name}» في {folder}. أعد تسمية هذا الملف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” cannot be copied: {reason}. Use it where it lies.</source>
   <translation>يتعذّر نسخ «{name}»: {reason}. استخدمه في مكانه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” needs {size}, but only {free} of the disk is free. Use it where it lies, or make room.</source>
   <translation>يحتاج «{name}» إلى {size}، والخالي من القرص {free} فقط. استخدمه في مكانه، أو وفّر مساحة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” differs from the published one. Delete it and download it again.</source>
   <translation>يختلف الملف «{name}» عن الملف المنشور. احذفه ونزّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself.</source>
   <translation>تغيّر الملف «{name}» منذ فحصه أول مرة. لا تستخدمه إلا إذا كنت استبدلته بنفسك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking</source>
   <translation>جارٍ التحقق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Does not match</source>
   <translation>غير مطابق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Matches</source>
   <translation>مطابق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>No reference</source>
   <translation>بلا مرجع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Not checked</source>
   <translation>لم يُفحص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Part {number} of {count} of “{name}” is missing. Download it too.</source>
   <translation>الجزء {number} من {count} من «{name}» مفقود. نزّله أيضًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>The folder “{name}” cannot be read: {reason}.</source>
   <translation>تتعذّر قراءة المجلد «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” does not write text. Choose a chat model.</source>
   <translation>النموذج «{name}» لا يكتب نصًا. اختر نموذج محادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is a later part of a model. Choose its first part, 00001.</source>
   <translation>الملف «{name}» جزء لاحق من نموذج. اختر جزءه الأول، 00001.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is an adapter, not a whole model. Choose the model it belongs to.</source>
   <translation>الملف «{name}» محوّل وليس نموذجًا كاملًا. اختر النموذج الذي يخصه.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is one of {n} files of a model and was renamed. Give all of them their names back.</source>
   <extracomment>For one: “{name}” is one of {n} file of a model and was renamed. Give all of them their names back.</extracomment>
   <translation>
    <numerusform>الملف «{name}» من ملفات نموذج، وقد أُعيدت تسميته. أعد إلى الملفات كلها أسماءها.</numerusform>
    <numerusform>الملف «{name}» هو الملف الوحيد لنموذج، وقد أُعيدت تسميته. أعد إليه اسمه.</numerusform>
    <numerusform>الملف «{name}» أحد ملفين لنموذج، وقد أُعيدت تسميته. أعد إلى الملفين اسميهما.</numerusform>
    <numerusform>الملف «{name}» واحد من {n} ملفات لنموذج، وقد أُعيدت تسميته. أعد إلى الملفات كلها أسماءها.</numerusform>
    <numerusform>الملف «{name}» واحد من {n} ملفًا لنموذج، وقد أُعيدت تسميته. أعد إلى الملفات كلها أسماءها.</numerusform>
    <numerusform>الملف «{name}» واحد من {n} ملف لنموذج، وقد أُعيدت تسميته. أعد إلى الملفات كلها أسماءها.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is the part of a model that sees pictures. Choose the model's main file.</source>
   <translation>الملف «{name}» هو الجزء الذي يرى الصور من نموذج. اختر الملف الرئيسي للنموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” leads to a file that is not there.</source>
   <translation>يشير «{name}» إلى ملف غير موجود.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Inglenook does not know this licence. Read it before you use the model for work.</source>
   <translation>لا يعرف Inglenook هذا الترخيص. اقرأه قبل استخدام النموذج في العمل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Licence unknown</source>
   <translation>الترخيص غير معروف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>No licence given</source>
   <translation>لا ترخيص مذكور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Nobody has said what it may be used for. Ask its maker before you use it for work.</source>
   <translation>لم يذكر أحد فيمَ يجوز استخدامه. اسأل صاحبه قبل استخدامه في العمل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open source</source>
   <translation>مفتوح المصدر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open weights</source>
   <translation>أوزان مفتوحة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Restricted</source>
   <translation>مقيّد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Make room, then resume.</source>
   <translation>وفّر مساحة، ثم استأنف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk is full.</source>
   <translation>القرص ممتلئ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk that holds {folder} takes no file as large as this one. Choose a model folder on another disk.</source>
   <translation>القرص الذي عليه {folder} لا يقبل ملفًا بهذا الحجم. اختر مجلد نماذج على قرص آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The {size} on disk is kept.</source>
   <translation>يُحتفظ بما على القرص منه ({size}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>another program uses it, or its folder is read-only</source>
   <translation>يستخدمه برنامج آخر، أو مجلده للقراءة فقط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>{file} cannot be removed: {reason}.</source>
   <translation>تتعذّر إزالة {file}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>Models in {folder} are listed already.</source>
   <translation>النماذج التي في {folder} مدرجة بالفعل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The file is not where it was, in {folder}.</source>
   <translation>لم يعد الملف في مكانه، في {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} cannot be read. Choose another one.</source>
   <translation>تتعذّر قراءة المجلد {folder}. اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} is not there now. Connect the drive it lies on.</source>
   <translation>المجلد {folder} غير موجود الآن. صِل القرص الذي يقع عليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>{folder} holds everything you have. Choose the folder inside it that holds models.</source>
   <translation>في {folder} كل ما لديك. اختر المجلد الذي بداخله وفيه النماذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Embedding</source>
   <translation>التضمين</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Pictures</source>
   <translation>الصور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Tools</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Fair. Some mistakes</source>
   <translation>مقبول. بعض الأخطاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Good. Best balance</source>
   <translation>جيد. أفضل توازن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Nearly the original</source>
   <translation>يكاد يكون الأصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Poor. Last resort</source>
   <translation>ضعيف. ملاذ أخير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Same as the original</source>
   <translation>كالأصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>The original</source>
   <translation>الأصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Very good</source>
   <translation>جيد جدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} cannot be put back from here. Look for it in the bin of your system.</source>
   <translation>لا تمكن إعادة {name} إلى مكانه من هنا. ابحث عنه في سلة محذوفات النظام.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is in the bin, but {path} is there again.</source>
   <translation>العنصر {name} في سلة محذوفات النظام، لكن {path} موجود من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is not in the bin any more.</source>
   <translation>لم يعد {name} في سلة محذوفات النظام.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be deleted: {reason}.</source>
   <translation>يتعذّر حذف «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be moved to the bin of your system. It is still there: keep it, or delete it for good.</source>
   <translation>يتعذّر نقل «{name}» إلى سلة محذوفات النظام. ما زال موجودًا: أبقه، أو احذفه نهائيًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be put back. It is in the bin of your system.</source>
   <translation>تتعذّر إعادة «{name}» إلى مكانه. هو في سلة محذوفات النظام.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The name of this file is not safe to use on this computer, so it is not fetched.</source>
   <translation>اسم هذا الملف غير آمن للاستخدام على هذا الحاسوب، فلا يُنزّل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The path of this file would be too long. Choose a model folder with a shorter path.</source>
   <translation>سيكون مسار هذا الملف أطول من اللازم. اختر مجلد نماذج مساره أقصر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} is a link. Nothing is written through a link: remove it, or add the folder it leads to as a model folder.</source>
   <translation>المسار {path} رابط. لا يُكتب شيء عبر رابط: أزله، أو أضف المجلد الذي يشير إليه بوصفه مجلد نماذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} leads out of the model folder, so nothing is written there.</source>
   <translation>يؤدي {path} إلى خارج مجلد النماذج، فلا يُكتب هناك شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>A web page came instead of the file. If this network asks for a login, log in with the browser.</source>
   <translation>جاءت صفحة ويب بدلًا من الملف. إذا كانت هذه الشبكة تطلب تسجيل الدخول، فسجّل الدخول بالمتصفح.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Stopped after {n} tries.</source>
   <extracomment>For one: Stopped after {n} try.</extracomment>
   <translation>
    <numerusform>توقف قبل أي محاولة.</numerusform>
    <numerusform>توقف بعد محاولة واحدة.</numerusform>
    <numerusform>توقف بعد محاولتين.</numerusform>
    <numerusform>توقف بعد {n} محاولات.</numerusform>
    <numerusform>توقف بعد {n} محاولة.</numerusform>
    <numerusform>توقف بعد {n} محاولة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The Hub has another file under this name than the one that was chosen. Look the model up again and choose anew.</source>
   <translation>في مركز النماذج ملف آخر بهذا الاسم غير الذي اختير. استعلم عن النموذج من جديد واختر مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The connection broke off.</source>
   <translation>انقطع الاتصال.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk has {free} free. {needed} more are needed, and {spare} to spare. Make room, then resume.</source>
   <translation>على القرص {free} خالية. يلزم {needed} أخرى، مع احتياطي قدره {spare}. وفّر مساحة، ثم استأنف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk is nearly full.</source>
   <translation>القرص يكاد يمتلئ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The file differs from the published one, and again when it was fetched a second time. It was not kept. Try again later, or choose another version.</source>
   <translation>يختلف الملف عن الملف المنشور، واختلف أيضًا حين نُزّل مرة ثانية. لم يُحتفظ به. أعد المحاولة لاحقًا، أو اختر إصدارًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Trying again in {seconds} s.</source>
   <translation>تُعاد المحاولة بعد {seconds} ث.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>What came was not the published file, so it is fetched once more.</source>
   <translation>الذي وصل ليس الملف المنشور، فيُنزّل مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not accept the access token, so it is left away.</source>
   <translation>لا يقبل {host} رمز الوصول، فيُستغنى عنه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not hand the file out (HTTP {status}).</source>
   <translation>لا يسلّم {host} الملف (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not have the rest of the file.</source>
   <translation>ليس لدى {host} بقية الملف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} gets too many requests and asks us to wait.</source>
   <translation>يتلقى {host} طلبات كثيرة ويطلب منا الانتظار.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a file of another size than the published one.</source>
   <translation>لدى {host} ملف بحجم غير حجم الملف المنشور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a problem (HTTP {status}).</source>
   <translation>لدى {host} مشكلة (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} sent other bytes than were asked for.</source>
   <translation>أرسل {host} بايتات غير التي طُلبت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” was changed while it was read. Verify it again later.</source>
   <translation>تغيّر الملف «{name}» في أثناء قراءته. تحقق منه من جديد لاحقًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/versions.py"></location>
   <source>top folder</source>
   <translation>المجلد الأعلى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>DISPLAY is “{display}”, which names no display. Set it to one, for example :0.</source>
   <translation>قيمة DISPLAY هي «{display}»، وهي لا تسمّي شاشة عرض. اضبطها على شاشة، مثل :0.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>No display server answers on {display}. Start Inglenook from a graphical desktop.</source>
   <translation>لا يجيب أي خادم عرض على {display}. شغّل Inglenook من سطح مكتب رسومي.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) or {fedora} (Fedora), then start again.</source>
   <translation>تنقص مكتبات نظام تحتاج إليها النافذة. ثبّت {debian} (Debian، Ubuntu) أو {fedora} (Fedora)، ثم شغّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>The display server on {display} does not let this user in. Start Inglenook as the user who is logged in to the desktop.</source>
   <translation>خادم العرض على {display} لا يسمح لهذا المستخدم بالدخول. شغّل Inglenook بالمستخدم الذي سجّل الدخول إلى سطح المكتب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>There is no display to open a window on. Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>لا توجد شاشة عرض تُفتح عليها نافذة. شغّل Inglenook من سطح مكتب رسومي، أو اضبط DISPLAY أو WAYLAND_DISPLAY.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Add {n} GGUF files</source>
   <extracomment>For one: Add GGUF file</extracomment>
   <translation>
    <numerusform>إضافة ملفات GGUF</numerusform>
    <numerusform>إضافة ملف GGUF</numerusform>
    <numerusform>إضافة ملفَي GGUF</numerusform>
    <numerusform>إضافة {n} ملفات GGUF</numerusform>
    <numerusform>إضافة {n} ملف GGUF</numerusform>
    <numerusform>إضافة {n} ملف GGUF</numerusform>
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
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Copy into the Inglenook folder</source>
   <translation>نسخ إلى مجلد Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use in place</source>
   <translation>استخدام في مكانه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use it in place, and it stays where it is. Or copy it into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>استخدمه في مكانه، فيبقى حيث هو. أو انسخه إلى مجلد Inglenook، فيشغل ضعف المساحة حتى تحذف الأصل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use them in place, and they stay where they are. Or copy them into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>استخدمها في مكانها، فتبقى حيث هي. أو انسخها إلى مجلد Inglenook، فتشغل ضعف المساحة حتى تحذف الأصل.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>ولا شيء غيرها</numerusform>
    <numerusform>وواحد آخر</numerusform>
    <numerusform>واثنان آخران</numerusform>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>و{n} غيرها</numerusform>
    <numerusform>و{n} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Download finished</source>
   <translation>اكتمل التنزيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Inglenook keeps running</source>
   <translation>يظل Inglenook يعمل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Its icon brings the window back.</source>
   <translation>أيقونته تعيد النافذة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Archived chats</source>
   <translation>المحادثات المؤرشفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Archived chats are out of the list, but searches still find them.</source>
   <translation>المحادثات المؤرشفة خارج القائمة، لكن البحث يجدها.</translation>
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
   <translation>إغلاق</translation>
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
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>No chat is archived.</source>
   <translation>لا توجد محادثات مؤرشفة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Nothing found.</source>
   <translation>لم يُعثر على شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Search archived chats</source>
   <translation>البحث في المحادثات المؤرشفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>(The preview ends here. The whole file is attached.)</source>
   <translation>(تنتهي المعاينة هنا. الملف كله مرفق.)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Edit the waiting message</source>
   <translation>تعديل الرسالة المنتظرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Models cannot see pictures in this version.</source>
   <translation>النماذج لا ترى الصور في هذا الإصدار.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove the waiting message</source>
   <translation>إزالة الرسالة المنتظرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove {name}</source>
   <translation>إزالة {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Send now</source>
   <translation>الإرسال الآن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Show {name}</source>
   <translation>إظهار {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waiting messages</source>
   <translation>الرسائل المنتظرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waits: {message}</source>
   <translation>تنتظر: {message}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait for the end of this reply</source>
   <extracomment>For one: {n} message waits for the end of this reply</extracomment>
   <translation>
    <numerusform>لا رسائل تنتظر نهاية هذا الرد</numerusform>
    <numerusform>رسالة واحدة تنتظر نهاية هذا الرد</numerusform>
    <numerusform>رسالتان تنتظران نهاية هذا الرد</numerusform>
    <numerusform>{n} رسائل تنتظر نهاية هذا الرد</numerusform>
    <numerusform>{n} رسالة تنتظر نهاية هذا الرد</numerusform>
    <numerusform>{n} رسالة تنتظر نهاية هذا الرد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait, not sent yet</source>
   <extracomment>For one: {n} message waits, not sent yet</extracomment>
   <translation>
    <numerusform>لا رسائل تنتظر</numerusform>
    <numerusform>رسالة واحدة تنتظر، لم تُرسل بعد</numerusform>
    <numerusform>رسالتان تنتظران، لم تُرسلا بعد</numerusform>
    <numerusform>{n} رسائل تنتظر، لم تُرسل بعد</numerusform>
    <numerusform>{n} رسالة تنتظر، لم تُرسل بعد</numerusform>
    <numerusform>{n} رسالة تنتظر، لم تُرسل بعد</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Backup of {time}</source>
   <translation>النسخة الاحتياطية من {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Cannot be read</source>
   <translation>تتعذّر قراءتها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Chats</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Checked</source>
   <comment>a backup</comment>
   <translation>مفحوصة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Newer version</source>
   <translation>إصدار أحدث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Today {time}</source>
   <translation>اليوم {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>When</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Yesterday {time}</source>
   <translation>أمس {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>today at {time}</source>
   <translation>اليوم الساعة {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>yesterday at {time}</source>
   <translation>أمس الساعة {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} at {time}</source>
   <translation>{day} {month} {year} الساعة {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} {time}</source>
   <translation>{day} {month} {year} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>A backup is made when something has changed, at most every half hour, and when you quit. Each is opened and checked before it counts.</source>
   <translation>تُنشأ نسخة احتياطية عند تغيّر شيء، مرة كل نصف ساعة على الأكثر، وعند الإنهاء. تُفتح كل نسخة وتُفحص قبل اعتمادها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>All of the last 2 days are kept, then one a day, a week, and a month.</source>
   <translation>تُحفظ كل نسخ اليومين الأخيرين، ثم نسخة لكل يوم، ثم لكل أسبوع، ثم لكل شهر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Back up now</source>
   <translation>نسخ احتياطي الآن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Backed up {time}</source>
   <translation>آخر نسخة احتياطية: {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Brings the chats back as they were in the selected backup</source>
   <translation>يعيد المحادثات كما كانت في النسخة الاحتياطية المحددة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose a folder for backups</source>
   <translation>اختيار مجلد للنسخ الاحتياطية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose another folder...</source>
   <translation>اختيار مجلد آخر...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Earlier states of your chats</source>
   <translation>حالات سابقة لمحادثاتك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Inglenook starts again for this.</source>
   <translation>يُعاد تشغيل Inglenook لهذا الغرض.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>It has {chats} with {messages}.</source>
   <translation>فيها {chats} و{messages}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backup yet</source>
   <translation>لا نسخة احتياطية بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backups yet. The first one is made soon.</source>
   <translation>لا نسخ احتياطية بعد. ستُنشأ الأولى قريبًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>No program on this computer can show folders.</source>
   <translation>لا يوجد على هذا الحاسوب برنامج يعرض المجلدات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore a backup</source>
   <translation>استعادة نسخة احتياطية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore and start again</source>
   <translation>الاستعادة وإعادة التشغيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore the backup of {time}?</source>
   <translation>هل تريد استعادة النسخة الاحتياطية من {time}؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore...</source>
   <translation>استعادة...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The folder {folder} is not there.</source>
   <translation>المجلد {folder} غير موجود.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The last backup was not made</source>
   <translation>لم تُنشأ النسخة الاحتياطية الأخيرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The oldest ones go first; the newest three always stay.</source>
   <translation>تُزال الأقدم أولًا؛ وتبقى أحدث ثلاث دائمًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The {chats} with {messages} you have now are backed up first, so that you can come back to that.</source>
   <translation>ما لديك الآن ({chats} و{messages}) يُنسخ احتياطيًا أولًا، حتى تستطيع العودة إليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use at most</source>
   <translation>الحد الأقصى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use the usual folder</source>
   <translation>استخدام المجلد المعتاد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>What you have now is backed up first, so that you can come back to that.</source>
   <translation>ما لديك الآن يُنسخ احتياطيًا أولًا، حتى تستطيع العودة إليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Working on the backups</source>
   <translation>جارٍ العمل على النسخ الاحتياطية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups back up now safety</source>
   <comment>words to search for</comment>
   <translation>نسخ احتياطي نسخة احتياطية الآن أمان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups folder where kept room disk use at most gb</source>
   <comment>words to search for</comment>
   <translation>نسخ احتياطي مجلد مكان حفظ مساحة قرص حد أقصى غيغابايت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups restore bring back earlier</source>
   <comment>words to search for</comment>
   <translation>نسخ احتياطي استعادة استرجاع سابق</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>{n} backups, {size}.</source>
   <extracomment>For one: {n} backup, {size}.</extracomment>
   <translation>
    <numerusform>لا نسخ احتياطية، {size}.</numerusform>
    <numerusform>نسخة احتياطية واحدة، {size}.</numerusform>
    <numerusform>نسختان احتياطيتان، {size}.</numerusform>
    <numerusform>{n} نسخ احتياطية، {size}.</numerusform>
    <numerusform>{n} نسخة احتياطية، {size}.</numerusform>
    <numerusform>{n} نسخة احتياطية، {size}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} messages</source>
   <extracomment>For one: {n} message</extracomment>
   <translation>
    <numerusform>0 رسالة</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>{n} رسائل</numerusform>
    <numerusform>{n} رسالة</numerusform>
    <numerusform>{n} رسالة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/badges.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Nothing found for "{words}"</source>
   <translation>لم يُعثر على شيء عن «{words}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <source>Your chats will be listed here.</source>
   <translation>ستظهر محادثاتك هنا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat title</source>
   <translation>عنوان المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <source>Folder name</source>
   <translation>اسم المجلد</translation>
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
   <translation>المزيد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Archive</source>
   <comment>verb</comment>
   <translation>أرشفة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Delete {n} chats</source>
   <extracomment>For one: Delete</extracomment>
   <translation>
    <numerusform>حذف</numerusform>
    <numerusform>حذف</numerusform>
    <numerusform>حذف محادثتين</numerusform>
    <numerusform>حذف {n} محادثات</numerusform>
    <numerusform>حذف {n} محادثة</numerusform>
    <numerusform>حذف {n} محادثة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export...</source>
   <translation>تصدير...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Move to folder...</source>
   <translation>نقل إلى مجلد...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New chat here</source>
   <translation>محادثة جديدة هنا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>New folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New folder inside</source>
   <translation>مجلد جديد بداخله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Open in new window</source>
   <translation>فتح في نافذة جديدة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Pin</source>
   <translation>تثبيت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Rename</source>
   <translation>إعادة التسمية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Restore from the archive</source>
   <translation>استعادة من الأرشيف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Settings...</source>
   <translation>الإعدادات...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Sort by</source>
   <translation>الترتيب حسب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Trash...</source>
   <translation>سلة المحذوفات...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Unpin</source>
   <translation>إلغاء التثبيت</translation>
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
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>archived</source>
   <translation>مؤرشفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>closed</source>
   <comment>a folder</comment>
   <translation>مطوي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>new reply</source>
   <translation>رد جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>open</source>
   <comment>a folder</comment>
   <translation>مفتوح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>pinned</source>
   <translation>مثبّتة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>waiting its turn</source>
   <translation>تنتظر دورها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>writing</source>
   <translation>جارٍ الكتابة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} chats</source>
   <extracomment>For one: {n} chat</extracomment>
   <translation>
    <numerusform>0 محادثة</numerusform>
    <numerusform>محادثة واحدة</numerusform>
    <numerusform>محادثتان</numerusform>
    <numerusform>{n} محادثات</numerusform>
    <numerusform>{n} محادثة</numerusform>
    <numerusform>{n} محادثة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By day of creation</source>
   <translation>حسب يوم الإنشاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By title</source>
   <translation>حسب العنوان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folders</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Newest first</source>
   <translation>الأحدث أولًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Oldest first</source>
   <translation>الأقدم أولًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Pinned</source>
   <translation>المثبّتة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 30 days</source>
   <translation>الأيام الثلاثون السابقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 7 days</source>
   <translation>الأيام السبعة السابقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>As in Settings</source>
   <translation>كما في الإعدادات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Back to {value}</source>
   <translation>العودة إلى {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Chat settings</source>
   <translation>إعدادات المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Close chat settings</source>
   <translation>إغلاق إعدادات المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>From Settings.</source>
   <translation>من الإعدادات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Instructions of this chat</source>
   <translation>تعليمات هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>New each time</source>
   <translation>جديدة كل مرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Only in this chat.</source>
   <translation>في هذه المحادثة فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own numbers</source>
   <translation>أرقام خاصة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own words</source>
   <translation>نص خاص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Preset</source>
   <translation>إعداد جاهز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt</source>
   <translation>الموجّه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt library...</source>
   <translation>مكتبة الموجّهات...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Save as prompt...</source>
   <translation>حفظ كموجّه...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Seed</source>
   <translation>البذرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The folder {name} adds its own before these.</source>
   <translation>يضيف المجلد {name} تعليماته قبل هذه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The same seed and the same words give the same reply.</source>
   <translation>البذرة نفسها مع الكلام نفسه تعطي الرد نفسه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>What the model is to know or do in every reply</source>
   <translation>ما على النموذج أن يعرفه أو يفعله في كل رد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to a new one each time</source>
   <translation>{setting}: العودة إلى قيمة جديدة كل مرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to {value}</source>
   <translation>{setting}: العودة إلى {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>A new chat</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Choose a model to begin</source>
   <translation>اختر نموذجًا للبدء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Choose the model</source>
   <translation>اختيار النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Continue the last reply</source>
   <translation>متابعة الرد الأخير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last code block</source>
   <translation>نسخ آخر كتلة شيفرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last reply</source>
   <translation>نسخ الرد الأخير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Find in this chat</source>
   <translation>البحث في هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Go to the message field</source>
   <translation>الانتقال إلى حقل الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Load anyway</source>
   <translation>تحميل على أي حال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Open a GGUF file</source>
   <translation>فتح ملف GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Stop the reply</source>
   <translation>إيقاف الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>This chat is saved now.</source>
   <translation>حُفظت هذه المحادثة الآن.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees</source>
   <translation>ما يراه النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here is not saved. It is gone when you close this chat.</source>
   <translation>ما تكتبه هنا لا يُحفظ. يزول عند إغلاق هذه المحادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here stays on this computer.</source>
   <translation>ما تكتبه هنا يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Write the last reply again</source>
   <translation>إعادة كتابة الرد الأخير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Close window</source>
   <translation>إغلاق النافذة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Full screen</source>
   <translation>ملء الشاشة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Next area</source>
   <translation>المنطقة التالية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Previous area</source>
   <translation>المنطقة السابقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Rename chat</source>
   <translation>إعادة تسمية المحادثة</translation>
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
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo delete</source>
   <translation>التراجع عن الحذف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>About Inglenook</source>
   <translation>عن Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files</source>
   <translation>إرفاق ملفات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Compare models</source>
   <translation>مقارنة النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Diagnostics</source>
   <translation>التشخيص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Edit the last message</source>
   <translation>تعديل الرسالة الأخيرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>First steps</source>
   <translation>الخطوات الأولى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Glossary</source>
   <translation>مسرد المصطلحات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import...</source>
   <translation>استيراد...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>New chat that is not saved</source>
   <translation>محادثة جديدة لا تُحفظ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Recent chats</source>
   <translation>المحادثات الأخيرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Search and commands</source>
   <translation>البحث والأوامر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Search chats</source>
   <translation>البحث في المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages</source>
   <translation>البحث في الرسائل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Search messages for "{words}"</source>
   <translation>البحث في الرسائل عن «{words}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar</source>
   <translation>الشريط الجانبي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Smaller text</source>
   <translation>نص أصغر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto, on, off</source>
   <translation>التفكير: تلقائي، مفعّل، متوقف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Type to find a chat or a command</source>
   <translation>اكتب للعثور على محادثة أو أمر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo archive</source>
   <translation>التراجع عن الأرشفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo move</source>
   <translation>التراجع عن النقل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo restore</source>
   <translation>التراجع عن الاستعادة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Use {model}</source>
   <translation>استخدام {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Add a model</source>
   <translation>إضافة نموذج</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask all {n} models</source>
   <extracomment>For one: Ask all {n} models</extracomment>
   <translation>
    <numerusform>اسأل النماذج كلها</numerusform>
    <numerusform>اسأل النموذج</numerusform>
    <numerusform>اسأل النموذجين</numerusform>
    <numerusform>اسأل النماذج كلها ({n})</numerusform>
    <numerusform>اسأل النماذج كلها ({n})</numerusform>
    <numerusform>اسأل النماذج كلها ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask both models</source>
   <translation>اسأل النموذجين</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Choose the models to begin</source>
   <translation>اختر النماذج للبدء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Compare</source>
   <comment>noun</comment>
   <translation>مقارنة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>End compare</source>
   <translation>إنهاء المقارنة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Model {number}</source>
   <translation>النموذج {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>One model is in memory at a time, so they answer one after the other.</source>
   <translation>لا يكون في الذاكرة إلا نموذج واحد، فتجيب النماذج واحدًا بعد الآخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Scroll together</source>
   <translation>التمرير معًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar  Ctrl B</source>
   <translation>الشريط الجانبي  Ctrl B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>The models are still answering.</source>
   <translation>ما زالت النماذج تجيب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer</source>
   <comment>verb</comment>
   <translation>إجابة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer again</source>
   <translation>الإجابة من جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer of model {number}</source>
   <translation>إجابة النموذج {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer {number}</source>
   <translation>الإجابة {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Ask something below.</source>
   <translation>اطرح سؤالًا في الأسفل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Keep this reply</source>
   <translation>اعتماد هذا الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Kept</source>
   <translation>معتمد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Let the chat go on with this reply</source>
   <translation>تتابع المحادثة بهذا الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Not asked yet.</source>
   <translation>لم يُسأل بعد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove model {number}</source>
   <translation>إزالة النموذج {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove this model. Its answer stays in the chat.</source>
   <translation>إزالة هذا النموذج. تبقى إجابته في المحادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>The chat goes on with this reply</source>
   <translation>المحادثة تتابع بهذا الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting</source>
   <translation>في الانتظار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Waits for its turn. One model is in memory at a time.</source>
   <translation>ينتظر دوره. لا يكون في الذاكرة إلا نموذج واحد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Writing</source>
   <comment>the model, now</comment>
   <translation>يكتب</translation>
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
    <numerusform>لا رموز حتى الآن</numerusform>
    <numerusform>رمز واحد حتى الآن</numerusform>
    <numerusform>رمزان حتى الآن</numerusform>
    <numerusform>{n} رموز حتى الآن</numerusform>
    <numerusform>{n} رمزًا حتى الآن</numerusform>
    <numerusform>{n} رمز حتى الآن</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>A file is still being read.</source>
   <translation>ما زالت قراءة ملف جارية.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>At most {n} files can be attached to a message.</source>
   <extracomment>For one: At most {n} file can be attached to a message.</extracomment>
   <translation>
    <numerusform>لا يمكن إرفاق ملفات برسالة.</numerusform>
    <numerusform>يمكن إرفاق ملف واحد برسالة على الأكثر.</numerusform>
    <numerusform>يمكن إرفاق ملفين برسالة على الأكثر.</numerusform>
    <numerusform>يمكن إرفاق {n} ملفات برسالة على الأكثر.</numerusform>
    <numerusform>يمكن إرفاق {n} ملفًا برسالة على الأكثر.</numerusform>
    <numerusform>يمكن إرفاق {n} ملف برسالة على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files  {keys}</source>
   <translation>إرفاق ملفات  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send when this reply has ended</source>
   <translation>الإرسال بعد انتهاء هذا الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>The picture in the clipboard cannot be used.</source>
   <translation>لا يمكن استخدام الصورة التي في الحافظة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto</source>
   <translation>التفكير: تلقائي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: off</source>
   <translation>التفكير: متوقف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: on</source>
   <translation>التفكير: مفعّل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Whether the model thinks before it answers  {keys}</source>
   <translation>هل يفكر النموذج قبل أن يجيب  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write a message</source>
   <translation>اكتب رسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write the next message; it waits its turn</source>
   <translation>اكتب الرسالة التالية؛ ستنتظر دورها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>{name}, {size}, is attached.</source>
   <translation>أُرفق {name}، {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Blocked</source>
   <translation>محجوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Connected</source>
   <translation>متصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Connection log</source>
   <translation>سجل الاتصالات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done</source>
   <translation>اكتمل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Download</source>
   <comment>why connected</comment>
   <translation>تنزيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Ended early</source>
   <translation>انتهى مبكرًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Error {status}</source>
   <translation>الخطأ {status}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Host</source>
   <translation>المضيف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Method</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Model details</source>
   <comment>why connected</comment>
   <translation>تفاصيل نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>No answer</source>
   <translation>لا إجابة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>None given</source>
   <comment>why connected</comment>
   <translation>غير مذكور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Path</source>
   <translation>المسار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Purpose</source>
   <translation>الغرض</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Received</source>
   <translation>المستلَم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Remote engine</source>
   <comment>why connected</comment>
   <translation>محرك بعيد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Search models</source>
   <comment>why connected</comment>
   <translation>بحث عن نماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Sent</source>
   <translation>المرسَل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Stopped</source>
   <translation>توقف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Update check</source>
   <comment>why connected</comment>
   <translation>بحث عن تحديثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{day} {month} {time}</source>
   <translation>{day} {month} {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{size} B</source>
   <translation>{size} بايت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Blocked one connection</source>
   <translation>حُجب اتصال واحد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connected to {host}</source>
   <translation>متصل بالمضيف {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connection status</source>
   <translation>حالة الاتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Connections</source>
   <translation>الاتصالات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Nothing leaves this computer</source>
   <translation>لا شيء يغادر هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Offline</source>
   <translation>دون اتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online</source>
   <translation>متصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: checking for updates</source>
   <translation>متصل: جارٍ البحث عن تحديثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: connected</source>
   <translation>متصل: الاتصال قائم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: downloading</source>
   <translation>متصل: جارٍ التنزيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: looking up a model</source>
   <translation>متصل: جارٍ الاستعلام عن نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: remote engine</source>
   <translation>متصل: محرك بعيد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: searching</source>
   <translation>متصل: جارٍ البحث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Only when you ask</source>
   <translation>عند طلبك فقط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Started with --offline: it stays offline</source>
   <translation>شُغّل بالخيار --offline: يبقى دون اتصال</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host} and {n} more</source>
   <extracomment>For one: {host} and {n} more</extracomment>
   <translation>
    <numerusform>{host} فقط</numerusform>
    <numerusform>{host} وواحد آخر</numerusform>
    <numerusform>{host} واثنان آخران</numerusform>
    <numerusform>{host} و{n} أخرى</numerusform>
    <numerusform>{host} و{n} غيرها</numerusform>
    <numerusform>{host} و{n} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, download</source>
   <translation>{host}، تنزيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, looking up a model</source>
   <translation>{host}، استعلام عن نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, remote engine</source>
   <translation>{host}، محرك بعيد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, search</source>
   <translation>{host}، بحث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, update check</source>
   <translation>{host}، بحث عن تحديثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, without a purpose</source>
   <translation>{host}، بلا غرض</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Context length</source>
   <translation>طول السياق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <source>Context length in tokens</source>
   <translation>طول السياق بالرموز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Free</source>
   <comment>space</comment>
   <translation>خالٍ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Full</source>
   <comment>the context</comment>
   <translation>ممتلئ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Kept for the reply</source>
   <translation>محجوز للرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Nothing has been left out.</source>
   <translation>لم يُستبعد شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>The oldest messages do not fit and are left out. A larger context can be set in Settings.</source>
   <translation>أقدم الرسائل لا يتسع لها السياق، فاستُبعدت. يمكن ضبط سياق أكبر في الإعدادات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees  Ctrl I</source>
   <translation>ما يراه النموذج  Ctrl I</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{name}: {n} tokens</source>
   <extracomment>For one: {name}: {n} token</extracomment>
   <translation>
    <numerusform>{name}: {n} رمز</numerusform>
    <numerusform>{name}: رمز واحد</numerusform>
    <numerusform>{name}: رمزان</numerusform>
    <numerusform>{name}: {n} رموز</numerusform>
    <numerusform>{name}: {n} رمزًا</numerusform>
    <numerusform>{name}: {n} رمز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{used} of {n} tokens</source>
   <extracomment>For one: {used} of {n} token</extracomment>
   <translation>
    <numerusform>{used} من {n} رمز</numerusform>
    <numerusform>{used} من رمز واحد</numerusform>
    <numerusform>{used} من رمزين</numerusform>
    <numerusform>{used} من {n} رموز</numerusform>
    <numerusform>{used} من {n} رمزًا</numerusform>
    <numerusform>{used} من {n} رمز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying</source>
   <translation>جارٍ النسخ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying {name} into the Inglenook folder. {percent} %</source>
   <translation>جارٍ نسخ {name} إلى مجلد Inglenook. {percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Copy report</source>
   <translation>نسخ التقرير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Inglenook could not start. Your chats are as they were.</source>
   <translation>تعذّر تشغيل Inglenook. محادثاتك كما كانت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Keep going</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Report</source>
   <translation>تقرير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit.</source>
   <translation>حدث خلل في Inglenook. ربما لم تُحفظ أحدث الكلمات: انسخها قبل الإنهاء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. Your messages are saved.</source>
   <translation>حدث خلل في Inglenook. رسائلك محفوظة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in it went wrong. Start it again. If that does not help, install it again: this leaves your data alone. The log is {path}.</source>
   <translation>حدث فيه خلل. شغّله من جديد. إن لم يفد ذلك فثبّته من جديد: لا يمس هذا بياناتك. السجل في {path}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: it shows where in the program this happened, and holds no word of a chat.</source>
   <translation>ما يُرسل: لا شيء. ليس لبرنامج Inglenook خادم. انسخ التقرير إن أردت إخبار أحد: يبيّن موضع الخلل في البرنامج، وليس فيه أي كلمة من محادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>You can keep going. If it happens again, quit and start Inglenook anew.</source>
   <translation>يمكنك المتابعة. إذا تكرر ذلك، فأنهِ Inglenook وشغّله من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/desktop_notification.py"></location>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished</source>
   <translation>اكتمل الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Architecture</source>
   <translation>البنية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cards</source>
   <translation>البطاقات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copy all</source>
   <translation>نسخ الكل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cores</source>
   <translation>الأنوية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Drawn through</source>
   <translation>العرض عبر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Font</source>
   <translation>الخط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. It holds versions, parts of this computer, settings, and names of files and folders. Chats, prompts and instructions are not in it.</source>
   <translation>لك، ولمن يساعدك. لا يُرسل منه شيء: ليس لبرنامج Inglenook خادم. فيه الإصدارات، ومكونات هذا الحاسوب، والإعدادات، وأسماء الملفات والمجلدات. ليست فيه المحادثات ولا الموجّهات ولا التعليمات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Graphics cards for models</source>
   <translation>بطاقات الرسومات للنماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Instructions for speed</source>
   <translation>تعليمات السرعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Known once there is a model</source>
   <translation>يُعرف عند وجود نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Layers on graphics cards</source>
   <translation>الطبقات على بطاقات الرسومات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Loaded in</source>
   <translation>مدة التحميل</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the engine, the last {n} lines</source>
   <extracomment>For one: Log of the engine, the last line</extracomment>
   <translation>
    <numerusform>سجل المحرك</numerusform>
    <numerusform>سجل المحرك، السطر الأخير</numerusform>
    <numerusform>سجل المحرك، آخر سطرين</numerusform>
    <numerusform>سجل المحرك، آخر {n} أسطر</numerusform>
    <numerusform>سجل المحرك، آخر {n} سطرًا</numerusform>
    <numerusform>سجل المحرك، آخر {n} سطر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the program, the last {n} lines</source>
   <extracomment>For one: Log of the program, the last line</extracomment>
   <translation>
    <numerusform>سجل البرنامج</numerusform>
    <numerusform>سجل البرنامج، السطر الأخير</numerusform>
    <numerusform>سجل البرنامج، آخر سطرين</numerusform>
    <numerusform>سجل البرنامج، آخر {n} أسطر</numerusform>
    <numerusform>سجل البرنامج، آخر {n} سطرًا</numerusform>
    <numerusform>سجل البرنامج، آخر {n} سطر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Looking at this computer...</source>
   <translation>جارٍ فحص هذا الحاسوب...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Model in use</source>
   <translation>النموذج المستخدم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None chosen</source>
   <translation>لم يُختر أي نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None that the engine can use</source>
   <translation>لا بطاقة يستطيع المحرك استخدامها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Nothing was logged.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Open the folder of logs</source>
   <translation>فتح مجلد السجلات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Problem</source>
   <translation>المشكلة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Processor</source>
   <translation>المعالج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen</source>
   <translation>الشاشة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen reader or other aid</source>
   <translation>قارئ شاشة أو أداة مساعدة أخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screens</source>
   <translation>الشاشات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>State</source>
   <comment>of a model: loaded or not</comment>
   <translation>الحالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>System</source>
   <translation>النظام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Versions</source>
   <translation>الإصدارات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>What the engine uses of it</source>
   <translation>ما يستخدمه المحرك منه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>diagnostics versions processor memory disk graphics card screen log help about support</source>
   <comment>words that a setting is found by</comment>
   <translation>تشخيص إصدارات معالج ذاكرة قرص بطاقة رسومات شاشة سجل مساعدة حول دعم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>not started yet</source>
   <translation>لم يُشغَّل بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{card}, {free} free of {total}</source>
   <translation>{card}، {free} خالية من {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{cores} cores, {threads} threads, {fast} used for models</source>
   <translation>الأنوية {cores}، الخيوط {threads}، ويُستخدم منها للنماذج {fast}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{count} tokens</source>
   <translation>{count} رمز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{family}, {size} pixels</source>
   <translation>{family}، {size} بكسل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{width} by {height}, scale {scale}</source>
   <translation>{width} × {height}، المقياس {scale}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Ability</source>
   <translation>القدرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any ability</source>
   <translation>أي قدرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any licence</source>
   <translation>أي ترخيص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Check the spelling, or use fewer words.</source>
   <translation>راجع الإملاء، أو استخدم كلمات أقل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Chosen for you, offline</source>
   <translation>مختارة لك، دون اتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Downloading {name}, {size}</source>
   <translation>جارٍ تنزيل {name}، {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Fits this computer</source>
   <translation>يناسب هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>From {day}, offline</source>
   <translation>من {day}، دون اتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Its files could not be looked up. Allow searching for models in Settings, Privacy.</source>
   <translation>تعذّر الاستعلام عن ملفاته. اسمح بالبحث عن النماذج في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Licence</source>
   <translation>الترخيص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most liked</source>
   <translation>الأكثر إعجابًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most used</source>
   <translation>الأكثر استخدامًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Newest</source>
   <translation>الأحدث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Nothing found</source>
   <translation>لم يُعثر على شيء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Order</source>
   <comment>of a list</comment>
   <translation>الترتيب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search models</source>
   <translation>البحث عن نماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search online</source>
   <translation>البحث على الشبكة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Searching {host}...</source>
   <translation>جارٍ البحث في {host}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Show</source>
   <translation>إظهار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Show all</source>
   <translation>إظهار الكل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Some models may be left out by the choices above.</source>
   <translation>ربما استبعدت الخيارات أعلاه بعض النماذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>This list is short. There are many more online.</source>
   <translation>هذه القائمة قصيرة. يوجد أكثر منها بكثير على الشبكة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Trending</source>
   <translation>الرائجة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Words, or the name or address of a repository</source>
   <translation>كلمات، أو اسم مستودع أو عنوانه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>{name} is not published as {version} any more. Choose another version.</source>
   <translation>لم يعد {name} منشورًا بالإصدار {version}. اختر إصدارًا آخر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Everything else</source>
   <comment>on the disk</comment>
   <translation>كل ما عدا ذلك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Free</source>
   <comment>on the disk</comment>
   <translation>خالٍ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>In Inglenook's folders</source>
   <comment>on the disk</comment>
   <translation>في مجلدات Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Used in place from other apps</source>
   <comment>on the disk</comment>
   <translation>يُستخدم في مكانه من تطبيقات أخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat</source>
   <comment>verb</comment>
   <translation>محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details and memory plan</source>
   <translation>التفاصيل وخطة الذاكرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Left from an earlier download that was not finished</source>
   <translation>باقٍ من تنزيل سابق لم يكتمل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Move up</source>
   <translation>نقل إلى أعلى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Progress of {name}</source>
   <translation>تقدّم {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Remove from this list</source>
   <translation>إزالة من هذه القائمة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Retry</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>{done} of {size}</source>
   <translation>{done} من {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>About {time} left</source>
   <translation>بقي نحو {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Checking that the file is complete and unchanged. {percent} %</source>
   <translation>جارٍ التحقق من أن الملف كامل ولم يتغير. {percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Connecting</source>
   <translation>جارٍ الاتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done today at {time}</source>
   <translation>اكتمل اليوم الساعة {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done yesterday</source>
   <translation>اكتمل أمس</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done {day}</source>
   <translation>اكتمل {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>File verified (SHA-256 matches)</source>
   <translation>تم التحقق من الملف (SHA-256 مطابق)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Paused. The part on disk is kept</source>
   <translation>متوقف مؤقتًا. يُحتفظ بالجزء الموجود على القرص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting. Starts after {name}</source>
   <translation>في الانتظار. يبدأ بعد {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} GB</source>
   <translation>{done} من {size} غ.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} KB</source>
   <translation>{done} من {size} ك.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} MB</source>
   <translation>{done} من {size} م.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{files} + picture part</source>
   <translation>{files} + جزء الصور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{rate} KB/s</source>
   <translation>{rate} ك.ب/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} MB/s</source>
   <translation>{rate} م.ب/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Cancelled "{name}"</source>
   <translation>أُلغي «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Clear list</source>
   <translation>مسح القائمة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom speed limit in MB/s</source>
   <translation>حد مخصص للسرعة بوحدة م.ب/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom...</source>
   <translation>مخصص...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Deleted. {size} are free again</source>
   <translation>حُذف. أُخليت مساحة {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Find a model</source>
   <translation>البحث عن نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Finished</source>
   <translation>المكتملة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>In progress</source>
   <translation>الجارية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>MB/s</source>
   <translation>م.ب/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Models appear here while they are fetched, and can be paused at any time.</source>
   <translation>تظهر النماذج هنا في أثناء تنزيلها، ويمكن إيقافها مؤقتًا في أي وقت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>No downloads</source>
   <translation>لا تنزيلات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>None</source>
   <comment>no limit</comment>
   <translation>بلا حد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Only {host} and its file servers are contacted</source>
   <translation>لا اتصال إلا بالمضيف {host} وخوادم ملفاته</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Pause all</source>
   <translation>إيقاف الكل مؤقتًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Resume all</source>
   <translation>استئناف الكل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Speed limit</source>
   <translation>حد السرعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>The folder could not be opened: {folder}</source>
   <translation>تعذّر فتح المجلد: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Unfinished files</source>
   <translation>ملفات غير مكتملة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} more wait</source>
   <extracomment>For one: and {n} more waits</extracomment>
   <translation>
    <numerusform>ولا شيء غيرها ينتظر</numerusform>
    <numerusform>وتنزيل واحد آخر ينتظر</numerusform>
    <numerusform>وتنزيلان آخران ينتظران</numerusform>
    <numerusform>و{n} تنزيلات أخرى تنتظر</numerusform>
    <numerusform>و{n} تنزيلًا آخر ينتظر</numerusform>
    <numerusform>و{n} تنزيل آخر ينتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} older</source>
   <extracomment>For one: and {n} older</extracomment>
   <translation>
    <numerusform>ولا شيء أقدم</numerusform>
    <numerusform>وتنزيل واحد أقدم</numerusform>
    <numerusform>وتنزيلان أقدم</numerusform>
    <numerusform>و{n} تنزيلات أقدم</numerusform>
    <numerusform>و{n} تنزيلًا أقدم</numerusform>
    <numerusform>و{n} تنزيل أقدم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} now</source>
   <translation>{rate} الآن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free</source>
   <translation>{size} خالية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free, the queue needs {needed}</source>
   <translation>{size} خالية، وقائمة الانتظار تحتاج إلى {needed}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All branches, not only the one that is shown</source>
   <translation>كل الفروع، لا الفرع الظاهر وحده</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All {n} chats</source>
   <extracomment>For one: All chats</extracomment>
   <translation>
    <numerusform>لا محادثات</numerusform>
    <numerusform>كل المحادثات</numerusform>
    <numerusform>المحادثتان كلتاهما</numerusform>
    <numerusform>كل المحادثات ({n})</numerusform>
    <numerusform>كل المحادثات ({n})</numerusform>
    <numerusform>كل المحادثات ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Everything: branches, folders, settings, attachments. Inglenook can import it again.</source>
   <translation>كل شيء: الفروع والمجلدات والإعدادات والمرفقات. يستطيع Inglenook استيراده من جديد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export chats</source>
   <translation>تصدير المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export to</source>
   <translation>التصدير إلى</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export {n} chats...</source>
   <extracomment>For one: Export {n} chat...</extracomment>
   <translation>
    <numerusform>تصدير 0 محادثة...</numerusform>
    <numerusform>تصدير محادثة واحدة...</numerusform>
    <numerusform>تصدير محادثتين...</numerusform>
    <numerusform>تصدير {n} محادثات...</numerusform>
    <numerusform>تصدير {n} محادثة...</numerusform>
    <numerusform>تصدير {n} محادثة...</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exported {n} chats to {file}</source>
   <extracomment>For one: Exported {n} chat to {file}</extracomment>
   <translation>
    <numerusform>لم تُصدَّر أي محادثة إلى {file}</numerusform>
    <numerusform>صُدّرت محادثة واحدة إلى {file}</numerusform>
    <numerusform>صُدّرت محادثتان إلى {file}</numerusform>
    <numerusform>صُدّرت {n} محادثات إلى {file}</numerusform>
    <numerusform>صُدّرت {n} محادثة إلى {file}</numerusform>
    <numerusform>صُدّرت {n} محادثة إلى {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exporting</source>
   <translation>جارٍ التصدير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Format</source>
   <translation>التنسيق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Inglenook chats</source>
   <translation>محادثات Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>One file for each chat, in a zip.</source>
   <translation>ملف لكل محادثة، في ملف مضغوط (zip).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Stopped. Nothing was written.</source>
   <translation>أُوقف. لم يُكتب شيء.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>The folder {name} ({n} chats)</source>
   <extracomment>For one: The folder {name} ({n} chat)</extracomment>
   <translation>
    <numerusform>المجلد {name} (بلا محادثات)</numerusform>
    <numerusform>المجلد {name} (محادثة واحدة)</numerusform>
    <numerusform>المجلد {name} (محادثتان)</numerusform>
    <numerusform>المجلد {name} ({n} محادثات)</numerusform>
    <numerusform>المجلد {name} ({n} محادثة)</numerusform>
    <numerusform>المجلد {name} ({n} محادثة)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>This chat: {title}</source>
   <translation>هذه المحادثة: {title}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Thoughts before the answers</source>
   <translation>التفكير الذي يسبق الإجابات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and edit in any text editor. Pictures are named, not contained.</source>
   <translation>للقراءة والتعديل في أي محرر نصوص. تُذكر الصور بأسمائها ولا تُضمَّن.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and print.</source>
   <translation>للقراءة والطباعة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read in any browser. One file with everything in it, pictures too.</source>
   <translation>للقراءة في أي متصفح. ملف واحد فيه كل شيء، حتى الصور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To train or test models: one line for each branch, in the chat format.</source>
   <translation>لتدريب النماذج أو اختبارها: سطر لكل فرع، بتنسيق المحادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>What</source>
   <comment>is exported</comment>
   <translation>المحتوى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Writing {file}</source>
   <translation>جارية كتابة {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find</source>
   <translation>إغلاق البحث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find  Esc</source>
   <translation>إغلاق البحث  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Next match</source>
   <translation>النتيجة التالية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Next match  Enter</source>
   <translation>النتيجة التالية  Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Not found</source>
   <translation>لم يُعثر عليه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match</source>
   <translation>النتيجة السابقة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match  Shift Enter</source>
   <translation>النتيجة السابقة  Shift Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>{place} of {total}</source>
   <translation>{place} من {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download a better model</source>
   <translation>تنزيل نموذج أفضل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download {size}</source>
   <translation>تنزيل {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Goes online for this download only, to {host}</source>
   <translation>اتصال بالشبكة لهذا التنزيل فقط، بالمضيف {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Recommended</source>
   <translation>موصى به</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>See all models</source>
   <translation>رؤية كل النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>These suit this computer: {hardware}.</source>
   <translation>هذه تناسب هذا الحاسوب: {hardware}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>{total} memory, {free} free</source>
   <translation>الذاكرة {total}، الخالي {free}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.</source>
   <translation>اختر ملف GGUF، أو أفلته هنا. يبقى في مكانه؛ لا يُنسخ شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file...</source>
   <translation>اختيار ملف GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Comes with Inglenook ({size} MB) and works offline. It is small and fast, good for a first look. It often gets facts wrong.</source>
   <translation>يأتي مع Inglenook ({size} م.ب) ويعمل دون اتصال. صغير وسريع، جيد لنظرة أولى. كثيرًا ما يخطئ في الحقائق.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now</source>
   <translation>البدء الآن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now with {name}</source>
   <translation>البدء الآن مع {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>This copy of Inglenook comes without a model of its own. Choose one below to begin.</source>
   <translation>هذه النسخة من Inglenook تأتي بلا نموذج. اختر واحدًا أدناه للبدء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Use a model you already have</source>
   <translation>استخدام نموذج لديك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Welcome to Inglenook</source>
   <translation>مرحبًا بك في Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Your chats and files stay on this computer. Choose how to begin. You can change it at any time.</source>
   <translation>تبقى محادثاتك وملفاتك على هذا الحاسوب. اختر كيف تبدأ. يمكنك تغيير ذلك في أي وقت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}</source>
   <translation>يحتاج إلى {need}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card</source>
   <translation>يحتاج إلى {need} وإلى {device} على بطاقة الرسومات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card, only {free} is free</source>
   <translation>يحتاج إلى {need} وإلى {device} على بطاقة الرسومات، والخالي {free} فقط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}, only {free} is free</source>
   <translation>يحتاج إلى {need}، والخالي {free} فقط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Other programs may become slow</source>
   <translation>قد تبطؤ البرامج الأخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Find a folder, or name a new one</source>
   <translation>ابحث عن مجلد، أو سمِّ مجلدًا جديدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folder settings</source>
   <translation>إعدادات المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Move</source>
   <translation>نقل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move to folder</source>
   <translation>نقل إلى مجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move {what} to</source>
   <translation>نقل {what} إلى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New chats in this folder begin with it.</source>
   <translation>تبدأ به المحادثات الجديدة في هذا المجلد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New folder "{name}"</source>
   <translation>مجلد جديد «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>No folder</source>
   <translation>بلا مجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Sent before every chat in this folder, before its own.</source>
   <translation>تُرسل قبل كل محادثة في هذا المجلد، قبل تعليماتها الخاصة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>The one in use</source>
   <translation>النموذج المستخدم حاليًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>{name} (not found)</source>
   <translation>{name} (غير موجود)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder with models</source>
   <translation>إضافة مجلد فيه نماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder...</source>
   <translation>إضافة مجلد...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Model folders</source>
   <translation>مجلدات النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Models are looked for in these folders. Nothing in them is moved or changed. New models are downloaded into the first one.</source>
   <translation>تُبحث النماذج في هذه المجلدات. لا يُنقل شيء فيها ولا يُغيَّر. تُنزّل النماذج الجديدة إلى أولها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Remove from the list</source>
   <translation>إزالة من القائمة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>{folder}  (Inglenook's own)</source>
   <translation>{folder}  (مجلد Inglenook)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <source>Found {n} models on this computer ({size}). They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found a model on this computer ({size}). It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>لم يُعثر على نماذج على هذا الحاسوب ({size}).</numerusform>
    <numerusform>عُثر على نموذج على هذا الحاسوب ({size}). يبقى في مكانه؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على نموذجين على هذا الحاسوب ({size}). يبقيان في مكانهما؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نماذج على هذا الحاسوب ({size}). تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نموذجًا على هذا الحاسوب ({size}). تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نموذج على هذا الحاسوب ({size}). تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Use these {n}</source>
   <extracomment>For one: Use it</extracomment>
   <translation>
    <numerusform>استخدام</numerusform>
    <numerusform>استخدامه</numerusform>
    <numerusform>استخدامهما</numerusform>
    <numerusform>استخدامها ({n})</numerusform>
    <numerusform>استخدامها ({n})</numerusform>
    <numerusform>استخدامها ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat.</source>
   <translation>في macOS ليس للمحادثة السريعة مفاتيح خاصة بعد. تجدها في قائمة النافذة، تحت المحادثة السريعة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>The desktop is asked for these keys when the quick chat is opened for the first time.</source>
   <translation>تُطلب هذه المفاتيح من سطح المكتب عند فتح المحادثة السريعة أول مرة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Allow once</source>
   <translation>السماح مرة واحدة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow downloading models</source>
   <translation>السماح دائمًا بتنزيل النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow searching for models</source>
   <translation>السماح دائمًا بالبحث عن النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Chats and documents are never sent.</source>
   <translation>لا تُرسل المحادثات والمستندات أبدًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download this model?</source>
   <translation>هل تريد تنزيل هذا النموذج؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download {model}?</source>
   <translation>هل تريد تنزيل {model}؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Downloading models is set to Never</source>
   <translation>تنزيل النماذج مضبوط على «أبدًا»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Go online</source>
   <translation>الاتصال بالشبكة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook is offline</source>
   <translation>برنامج Inglenook دون اتصال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and its file servers.</source>
   <translation>سيتصل Inglenook بالمضيف {host} وخوادم ملفاته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send the name of the model.</source>
   <translation>سيتصل Inglenook بالمضيف {host} ويرسل اسم النموذج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send your search words.</source>
   <translation>سيتصل Inglenook بالمضيف {host} ويرسل كلمات بحثك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up this model online?</source>
   <translation>هل تريد الاستعلام عن هذا النموذج على الشبكة؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up {model} online?</source>
   <translation>هل تريد الاستعلام عن {model} على الشبكة؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Nothing was sent. Choose Ask or Allow in Settings, Privacy.</source>
   <translation>لم يُرسل شيء. اختر «السؤال» أو «السماح» في الإعدادات، الخصوصية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Offline is switched off for this.</source>
   <translation>يُوقف وضع «دون اتصال» لهذا الغرض.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Search for models online?</source>
   <translation>هل تريد البحث عن النماذج على الشبكة؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Searching for models is set to Never</source>
   <translation>البحث عن النماذج مضبوط على «أبدًا»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat commands</source>
   <translation>أوامر المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat menu</source>
   <translation>قائمة المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Rename...</source>
   <translation>إعادة التسمية...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>A private assistant that runs open models on this computer. Nothing you write leaves it.</source>
   <translation>مساعد خاص يشغّل نماذج مفتوحة على هذا الحاسوب. لا يغادره شيء مما تكتبه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Find on this page</source>
   <translation>البحث في هذه الصفحة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, also for paid work. It comes without any warranty.</source>
   <translation>برنامج Inglenook مفتوح المصدر، بترخيص Apache 2.0: استخدمه وغيّره وأعطه لغيرك، حتى في العمل بأجر. يأتي دون أي ضمان.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Library</source>
   <translation>المكتبة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Licences in full</source>
   <translation>التراخيص كاملة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Models run with llama.cpp, under the MIT License. The model that comes along is SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. The program is written in Python, under the PSF License.</source>
   <translation>تعمل النماذج ببرنامج llama.cpp، بترخيص MIT. النموذج المرفق هو SmolLM2-135M-Instruct من Hugging Face، بترخيص Apache 2.0. البرنامج مكتوب بلغة Python، بترخيص PSF.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Software of others</source>
   <translation>برمجيات الآخرين</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. You may replace both by versions of your own. Their source is published here:</source>
   <translation>النوافذ مصنوعة باستخدام Qt وPySide6، بترخيص GNU Lesser General Public License 3. يجوز لك استبدال إصدارين من عندك بهما. مصدرهما منشور هنا:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Version</source>
   <comment>of a program</comment>
   <translation>الإصدار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Can do: {abilities}.</source>
   <translation>القدرات: {abilities}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Installed</source>
   <translation>مثبَّت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Models found</source>
   <translation>النماذج التي عُثر عليها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can think before it answers.</source>
   <translation>يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can use tools.</source>
   <translation>يستطيع استخدام الأدوات.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Compares texts; it does not chat.</source>
   <translation>يقارن النصوص؛ ولا يحادث.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Understands pictures.</source>
   <translation>يفهم الصور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size}</source>
   <translation>من {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size} GB</source>
   <translation>من {size} غ.ب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>updated {day}</source>
   <translation>حُدّث {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} B</source>
   <comment>billions of parameters</comment>
   <translation>{count} مليار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} M</source>
   <comment>millions</comment>
   <translation>{count} مليون</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} billion</source>
   <extracomment>For one: {count} billion</extracomment>
   <translation>
    <numerusform>{count} مليار</numerusform>
    <numerusform>{count} مليار</numerusform>
    <numerusform>{count} مليار</numerusform>
    <numerusform>{count} مليارات</numerusform>
    <numerusform>{count} مليارًا</numerusform>
    <numerusform>{count} مليار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} downloads</source>
   <extracomment>For one: {count} download</extracomment>
   <translation>
    <numerusform>{count} تنزيل</numerusform>
    <numerusform>{count} تنزيل</numerusform>
    <numerusform>{count} تنزيل</numerusform>
    <numerusform>{count} تنزيلات</numerusform>
    <numerusform>{count} تنزيلًا</numerusform>
    <numerusform>{count} تنزيل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} k</source>
   <comment>thousands</comment>
   <translation>{count} ألف</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} likes</source>
   <extracomment>For one: {count} like</extracomment>
   <translation>
    <numerusform>{count} إعجاب</numerusform>
    <numerusform>{count} إعجاب</numerusform>
    <numerusform>{count} إعجاب</numerusform>
    <numerusform>{count} إعجابات</numerusform>
    <numerusform>{count} إعجابًا</numerusform>
    <numerusform>{count} إعجاب</numerusform>
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
    <numerusform>{n} مليون</numerusform>
    <numerusform>مليون واحد</numerusform>
    <numerusform>مليونان</numerusform>
    <numerusform>{n} ملايين</numerusform>
    <numerusform>{n} مليونًا</numerusform>
    <numerusform>{n} مليون</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import chats</source>
   <translation>استيراد المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a file</source>
   <translation>الاستيراد من ملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a folder</source>
   <translation>الاستيراد من مجلد</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats</source>
   <extracomment>For one: Import {n} chat</extracomment>
   <translation>
    <numerusform>لا محادثات للاستيراد</numerusform>
    <numerusform>استيراد محادثة واحدة</numerusform>
    <numerusform>استيراد محادثتين</numerusform>
    <numerusform>استيراد {n} محادثات</numerusform>
    <numerusform>استيراد {n} محادثة</numerusform>
    <numerusform>استيراد {n} محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats without a backup</source>
   <extracomment>For one: Import {n} chat without a backup</extracomment>
   <translation>
    <numerusform>لا محادثات للاستيراد</numerusform>
    <numerusform>استيراد محادثة واحدة دون نسخة احتياطية</numerusform>
    <numerusform>استيراد محادثتين دون نسخة احتياطية</numerusform>
    <numerusform>استيراد {n} محادثات دون نسخة احتياطية</numerusform>
    <numerusform>استيراد {n} محادثة دون نسخة احتياطية</numerusform>
    <numerusform>استيراد {n} محادثة دون نسخة احتياطية</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Importing</source>
   <translation>جارٍ الاستيراد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Keep them</source>
   <translation>الإبقاء عليها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Looking through {file}</source>
   <translation>جارٍ تصفّح {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Making a backup first</source>
   <translation>جارٍ إنشاء نسخة احتياطية أولًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Nothing was imported.</source>
   <translation>لم يُستورد شيء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Remove the chats</source>
   <translation>إزالة المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Removing the chats</source>
   <translation>جارٍ إزالة المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>There are no chats in {file} that can be imported.</source>
   <translation>ليس في {file} محادثات يمكن استيرادها.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>This removes {n} chats for good, but for those that you have written in since.</source>
   <extracomment>For one: This removes {n} chat for good, but for those that you have written in since.</extracomment>
   <translation>
    <numerusform>لا يزيل هذا أي محادثة.</numerusform>
    <numerusform>يزيل هذا محادثة واحدة نهائيًا، إلا إذا كنت كتبت فيها بعد ذلك.</numerusform>
    <numerusform>يزيل هذا محادثتين نهائيًا، إلا ما كتبت فيه بعد ذلك.</numerusform>
    <numerusform>يزيل هذا {n} محادثات نهائيًا، إلا ما كتبت فيه بعد ذلك.</numerusform>
    <numerusform>يزيل هذا {n} محادثة نهائيًا، إلا ما كتبت فيه بعد ذلك.</numerusform>
    <numerusform>يزيل هذا {n} محادثة نهائيًا، إلا ما كتبت فيه بعد ذلك.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import</source>
   <translation>التراجع عن الاستيراد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Undo the import from {name}?</source>
   <translation>هل تريد التراجع عن الاستيراد من {name}؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>What cannot be taken over</source>
   <translation>ما لا يمكن نقله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Begun</source>
   <translation>البداية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Chats in the file</source>
   <translation>المحادثات التي في الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a file...</source>
   <translation>اختيار ملف...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a folder...</source>
   <translation>اختيار مجلد...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Drop a file or a folder here, or choose one</source>
   <translation>أفلت ملفًا أو مجلدًا هنا، أو اختر واحدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and Inglenook. They are read on this computer and not changed.</source>
   <translation>تصديرات ChatGPT وClaude (zip) وOpen WebUI وLM Studio وJan وOllama وGPT4All وInglenook. تُقرأ على هذا الحاسوب ولا تُغيَّر.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Found on this computer</source>
   <translation>عُثر عليه في هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Imported before</source>
   <translation>استُورد سابقًا</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Leave out {n} chats that are here already</source>
   <extracomment>For one: Leave out {n} chat that is here already</extracomment>
   <translation>
    <numerusform>لا محادثات موجودة هنا بالفعل</numerusform>
    <numerusform>استبعاد محادثة واحدة موجودة هنا بالفعل</numerusform>
    <numerusform>استبعاد محادثتين موجودتين هنا بالفعل</numerusform>
    <numerusform>استبعاد {n} محادثات موجودة هنا بالفعل</numerusform>
    <numerusform>استبعاد {n} محادثة موجودة هنا بالفعل</numerusform>
    <numerusform>استبعاد {n} محادثة موجودة هنا بالفعل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look</source>
   <translation>استعراض</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look at {name}, {about}</source>
   <translation>استعراض {name}، {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Name of the folder</source>
   <translation>اسم المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Nothing was imported</source>
   <translation>لم يُستورد شيء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Put them into the folder</source>
   <translation>وضعها في المجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Stopped. What was imported before stays.</source>
   <translation>أُوقف. ما استُورد قبل ذلك يبقى.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The first {n} are listed.</source>
   <extracomment>For one: The first {n} is listed.</extracomment>
   <translation>
    <numerusform>لا يظهر شيء منها.</numerusform>
    <numerusform>يظهر الأول منها.</numerusform>
    <numerusform>يظهر أول اثنين.</numerusform>
    <numerusform>تظهر أول {n} منها.</numerusform>
    <numerusform>تظهر أول {n} منها.</numerusform>
    <numerusform>تظهر أول {n} منها.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The import was undone</source>
   <translation>تم التراجع عن الاستيراد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import of {name}, {about}</source>
   <translation>التراجع عن استيراد {name}، {about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo...</source>
   <translation>تراجع...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>What was skipped, and why</source>
   <translation>ما تُخطّي، وسبب ذلك</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>With {n} messages.</source>
   <extracomment>For one: With {n} message.</extracomment>
   <translation>
    <numerusform>بلا رسائل.</numerusform>
    <numerusform>فيها رسالة واحدة.</numerusform>
    <numerusform>فيها رسالتان.</numerusform>
    <numerusform>فيها {n} رسائل.</numerusform>
    <numerusform>فيها {n} رسالة.</numerusform>
    <numerusform>فيها {n} رسالة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>about {n} chats</source>
   <extracomment>For one: about {n} chat</extracomment>
   <translation>
    <numerusform>لا محادثات</numerusform>
    <numerusform>نحو محادثة واحدة</numerusform>
    <numerusform>نحو محادثتين</numerusform>
    <numerusform>نحو {n} محادثات</numerusform>
    <numerusform>نحو {n} محادثة</numerusform>
    <numerusform>نحو {n} محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats are gone for good.</source>
   <extracomment>For one: {n} chat is gone for good.</extracomment>
   <translation>
    <numerusform>لم تُزل أي محادثة.</numerusform>
    <numerusform>أُزيلت محادثة واحدة نهائيًا.</numerusform>
    <numerusform>أُزيلت محادثتان نهائيًا.</numerusform>
    <numerusform>أُزيلت {n} محادثات نهائيًا.</numerusform>
    <numerusform>أُزيلت {n} محادثة نهائيًا.</numerusform>
    <numerusform>أُزيلت {n} محادثة نهائيًا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats imported</source>
   <extracomment>For one: {n} chat imported</extracomment>
   <translation>
    <numerusform>لم تُستورد أي محادثة</numerusform>
    <numerusform>استُوردت محادثة واحدة</numerusform>
    <numerusform>استُوردت محادثتان</numerusform>
    <numerusform>استُوردت {n} محادثات</numerusform>
    <numerusform>استُوردت {n} محادثة</numerusform>
    <numerusform>استُوردت {n} محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats that you have written in since were kept.</source>
   <extracomment>For one: {n} chat that you have written in since was kept.</extracomment>
   <translation>
    <numerusform>لم تبق محادثة كتبت فيها بعد ذلك.</numerusform>
    <numerusform>بقيت محادثة واحدة لأنك كتبت فيها بعد ذلك.</numerusform>
    <numerusform>بقيت محادثتان لأنك كتبت فيهما بعد ذلك.</numerusform>
    <numerusform>بقيت {n} محادثات لأنك كتبت فيها بعد ذلك.</numerusform>
    <numerusform>بقيت {n} محادثة لأنك كتبت فيها بعد ذلك.</numerusform>
    <numerusform>بقيت {n} محادثة لأنك كتبت فيها بعد ذلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats were here already.</source>
   <extracomment>For one: {n} chat was here already.</extracomment>
   <translation>
    <numerusform>لم تكن هنا أي محادثة منها.</numerusform>
    <numerusform>كانت محادثة واحدة موجودة هنا بالفعل.</numerusform>
    <numerusform>كانت محادثتان موجودتين هنا بالفعل.</numerusform>
    <numerusform>كانت {n} محادثات موجودة هنا بالفعل.</numerusform>
    <numerusform>كانت {n} محادثة موجودة هنا بالفعل.</numerusform>
    <numerusform>كانت {n} محادثة موجودة هنا بالفعل.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} messages in {file}.</source>
   <extracomment>For one: {n} message in {file}.</extracomment>
   <translation>
    <numerusform>لا رسائل في {file}.</numerusform>
    <numerusform>رسالة واحدة في {file}.</numerusform>
    <numerusform>رسالتان في {file}.</numerusform>
    <numerusform>{n} رسائل في {file}.</numerusform>
    <numerusform>{n} رسالة في {file}.</numerusform>
    <numerusform>{n} رسالة في {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things cannot be taken over</source>
   <extracomment>For one: {n} thing cannot be taken over</extracomment>
   <translation>
    <numerusform>يمكن نقل كل شيء</numerusform>
    <numerusform>عنصر واحد لا يمكن نقله</numerusform>
    <numerusform>عنصران لا يمكن نقلهما</numerusform>
    <numerusform>{n} عناصر لا يمكن نقلها</numerusform>
    <numerusform>{n} عنصرًا لا يمكن نقلها</numerusform>
    <numerusform>{n} عنصر لا يمكن نقلها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things could not be taken over.</source>
   <extracomment>For one: {n} thing could not be taken over.</extracomment>
   <translation>
    <numerusform>نُقل كل شيء.</numerusform>
    <numerusform>تعذّر نقل عنصر واحد.</numerusform>
    <numerusform>تعذّر نقل عنصرين.</numerusform>
    <numerusform>تعذّر نقل {n} عناصر.</numerusform>
    <numerusform>تعذّر نقل {n} عنصرًا.</numerusform>
    <numerusform>تعذّر نقل {n} عنصر.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{source}: {n} chats</source>
   <extracomment>For one: {source}: {n} chat</extracomment>
   <translation>
    <numerusform>لا محادثات من {source}</numerusform>
    <numerusform>محادثة واحدة من {source}</numerusform>
    <numerusform>محادثتان من {source}</numerusform>
    <numerusform>{n} محادثات من {source}</numerusform>
    <numerusform>{n} محادثة من {source}</numerusform>
    <numerusform>{n} محادثة من {source}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{title} (here already)</source>
   <translation>{title} (موجودة هنا بالفعل)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Back to the list of installed models</source>
   <translation>العودة إلى قائمة النماذج المثبّتة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Copy the facts</source>
   <translation>نسخ المعلومات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good</source>
   <translation>حذف نهائيًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleted "{model}"</source>
   <translation>حُذف «{model}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleting it for good frees {size} and cannot be undone.</source>
   <translation>حذفه نهائيًا يُخلي {size} ولا يمكن التراجع عنه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Do not use as default</source>
   <translation>عدم استخدامه افتراضيًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>I replaced it myself: accept it</source>
   <translation>استبدلته بنفسي: قبوله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Installed</source>
   <comment>the list of models</comment>
   <translation>المثبّتة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load</source>
   <translation>تحميل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Load this model as the program would by itself</source>
   <translation>تحميل هذا النموذج كما يحمّله البرنامج من تلقاء نفسه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load this model with these settings from now on</source>
   <translation>تحميل هذا النموذج بهذه الإعدادات من الآن فصاعدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Loaded.</source>
   <translation>محمَّل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Measured {size} last time.</source>
   <translation>القياس في المرة الماضية: {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Moved "{model}" to the bin</source>
   <translation>نُقل «{model}» إلى سلة محذوفات النظام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Name of the model</source>
   <translation>اسم النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Not loaded.</source>
   <translation>غير محمَّل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Removed "{model}" from the list. Its file stays</source>
   <translation>أُزيل «{model}» من القائمة. يبقى ملفه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Reset</source>
   <translation>إعادة الضبط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Save as default</source>
   <translation>حفظ كافتراضي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Set as default</source>
   <translation>تعيين كافتراضي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Stop verifying</source>
   <translation>إيقاف التحقق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>The settings hold until Inglenook is closed.</source>
   <translation>تبقى الإعدادات سارية حتى يُغلق Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>They hold when the model is loaded next.</source>
   <translation>تسري عند تحميل النموذج في المرة التالية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verify</source>
   <translation>التحقق منه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Verify again</source>
   <translation>التحقق من جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{model} ({size}) will be unloaded first.</source>
   <translation>سيُخرَج {model} ({size}) من الذاكرة أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the Inglenook folder</source>
   <translation>{size} في مجلد Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the models of {program}</source>
   <translation>{size} في نماذج {program}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in {folder}</source>
   <translation>{size} في {folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} that are part of Inglenook</source>
   <translation>{size} من Inglenook نفسه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Attention</source>
   <translation>الانتباه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking {percent}</source>
   <translation>جارٍ التحقق {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Copy SHA-256</source>
   <translation>نسخ SHA-256</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Facts from the file</source>
   <translation>معلومات من الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Matches source</source>
   <translation>مطابق للمصدر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>No published hash</source>
   <translation>لا بصمة منشورة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not verified yet</source>
   <translation>لم يُتحقق منه بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Quantisation</source>
   <translation>التكميم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Reading the file...</source>
   <translation>جارية قراءة الملف...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>RoPE base {base}</source>
   <translation>أساس RoPE: {base}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Stop tokens</source>
   <translation>رموز التوقف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tensor types</source>
   <translation>أنواع الموترات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tokenizer</source>
   <translation>المُرمِّز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Unchanged since its first check</source>
   <translation>لم يتغير منذ فحصه أول مرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>embedding {size}</source>
   <translation>التضمين {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>head size {size}</source>
   <translation>حجم الرأس {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>sliding window {size}</source>
   <translation>نافذة منزلقة {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{bits} bits per weight</source>
   <translation>{bits} بت لكل وزن</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{count} KV heads</source>
   <extracomment>For one: {count} KV head</extracomment>
   <translation>
    <numerusform>{count} رأس KV</numerusform>
    <numerusform>{count} رأس KV</numerusform>
    <numerusform>{count} رأس KV</numerusform>
    <numerusform>{count} رؤوس KV</numerusform>
    <numerusform>{count} رأس KV</numerusform>
    <numerusform>{count} رأس KV</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling</source>
   <translation>تحجيم {kind}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling x {factor}</source>
   <translation>تحجيم {kind} × {factor}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{least} to {most}</source>
   <translation>{least} إلى {most}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>0 بايت</numerusform>
    <numerusform>بايت واحد</numerusform>
    <numerusform>بايتان</numerusform>
    <numerusform>{n} بايتات</numerusform>
    <numerusform>{n} بايتًا</numerusform>
    <numerusform>{n} بايت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts</source>
   <extracomment>For one: {n} expert</extracomment>
   <translation>
    <numerusform>بلا خبراء</numerusform>
    <numerusform>خبير واحد</numerusform>
    <numerusform>خبيران</numerusform>
    <numerusform>{n} خبراء</numerusform>
    <numerusform>{n} خبيرًا</numerusform>
    <numerusform>{n} خبير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts ({used} used)</source>
   <extracomment>For one: {n} expert ({used} used)</extracomment>
   <translation>
    <numerusform>بلا خبراء (يُستخدم {used})</numerusform>
    <numerusform>خبير واحد (يُستخدم {used})</numerusform>
    <numerusform>خبيران (يُستخدم {used})</numerusform>
    <numerusform>{n} خبراء (يُستخدم {used})</numerusform>
    <numerusform>{n} خبيرًا (يُستخدم {used})</numerusform>
    <numerusform>{n} خبير (يُستخدم {used})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>لا ملفات</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{n} ملفات</numerusform>
    <numerusform>{n} ملفًا</numerusform>
    <numerusform>{n} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} heads</source>
   <extracomment>For one: {n} head</extracomment>
   <translation>
    <numerusform>بلا رؤوس</numerusform>
    <numerusform>رأس واحد</numerusform>
    <numerusform>رأسان</numerusform>
    <numerusform>{n} رؤوس</numerusform>
    <numerusform>{n} رأسًا</numerusform>
    <numerusform>{n} رأس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>بلا طبقات</numerusform>
    <numerusform>طبقة واحدة</numerusform>
    <numerusform>طبقتان</numerusform>
    <numerusform>{n} طبقات</numerusform>
    <numerusform>{n} طبقة</numerusform>
    <numerusform>{n} طبقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} tensors</source>
   <extracomment>For one: {n} tensor</extracomment>
   <translation>
    <numerusform>بلا موترات</numerusform>
    <numerusform>موتر واحد</numerusform>
    <numerusform>موتران</numerusform>
    <numerusform>{n} موترات</numerusform>
    <numerusform>{n} موترًا</numerusform>
    <numerusform>{n} موتر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{tokens} trained</source>
   <translation>دُرّب على {tokens}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Being verified</source>
   <translation>جارٍ التحقق منه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Built in</source>
   <translation>مدمج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Default</source>
   <translation>افتراضي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Drive not connected</source>
   <translation>القرص غير متصل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Family</source>
   <translation>العائلة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Last used</source>
   <translation>آخر استخدام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Loaded</source>
   <translation>محمَّل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not yet</source>
   <translation>ليس بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>On disk</source>
   <translation>على القرص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Params</source>
   <translation>المعلمات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Quant</source>
   <translation>التكميم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>The file does not match the published one</source>
   <translation>الملف لا يطابق الملف المنشور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>There is no published checksum to compare with</source>
   <translation>لا توجد بصمة تحقق منشورة للمقارنة بها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Unknown</source>
   <comment>a licence</comment>
   <translation>غير معروف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified</source>
   <translation>التحقق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file is as it was when it was first checked</source>
   <translation>تم التحقق: الملف كما كان عند فحصه أول مرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file matches the published one</source>
   <translation>تم التحقق: الملف يطابق الملف المنشور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>built in</source>
   <translation>مدمج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{count}k</source>
   <translation>{count}k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} not known</source>
   <translation>{title}: غير معروف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} {value}</source>
   <translation>{title}: {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Installed models</source>
   <translation>النماذج المثبّتة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Add one to start chatting.</source>
   <translation>أضف نموذجًا لبدء المحادثة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All families</source>
   <translation>كل العائلات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All places</source>
   <translation>كل الأماكن</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat with this model</source>
   <translation>بدء محادثة بهذا النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Delete "{model}" for good?</source>
   <translation>هل تريد حذف «{model}» نهائيًا؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Deleted "{model}". {size} are free again</source>
   <translation>حُذف «{model}». أُخليت مساحة {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Find in installed models</source>
   <translation>البحث في النماذج المثبّتة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>لم يُعثر على نماذج ({size}) من {programs}.</numerusform>
    <numerusform>عُثر على نموذج واحد ({size}) من {programs}. يبقى في مكانه؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على نموذجين ({size}) من {programs}. يبقيان في مكانهما؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نماذج ({size}) من {programs}. تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نموذجًا ({size}) من {programs}. تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
    <numerusform>عُثر على {n} نموذج ({size}) من {programs}. تبقى في مكانها؛ لا يُنسخ شيء.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Keep the model</source>
   <translation>الإبقاء على النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Look for models of other apps...</source>
   <translation>البحث عن نماذج تطبيقات أخرى...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Looking...</source>
   <translation>جارٍ البحث...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Moved "{model}" to the bin ({size})</source>
   <translation>نُقل «{model}» إلى سلة محذوفات النظام ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No models yet</source>
   <translation>لا نماذج بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No other models were found on this computer</source>
   <translation>لم يُعثر على نماذج أخرى على هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Nothing is copied from other apps. Delete here only removes the link.</source>
   <translation>لا يُنسخ شيء من التطبيقات الأخرى. الحذف هنا يزيل الرابط فقط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Place</source>
   <translation>المكان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This deletes {size}. It cannot be undone.</source>
   <translation>يحذف هذا {size}. لا يمكن التراجع عنه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This model cannot be used for chat</source>
   <translation>لا يمكن استخدام هذا النموذج للمحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file</source>
   <translation>التحقق من الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file again</source>
   <translation>التحقق من الملف من جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} does not match the published file</source>
   <translation>النموذج {model} لا يطابق الملف المنشور</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} is unchanged</source>
   <translation>النموذج {model} لم يتغير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} matches the published file</source>
   <translation>النموذج {model} يطابق الملف المنشور</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>لا نماذج</numerusform>
    <numerusform>نموذج واحد</numerusform>
    <numerusform>نموذجان</numerusform>
    <numerusform>{n} نماذج</numerusform>
    <numerusform>{n} نموذجًا</numerusform>
    <numerusform>{n} نموذج</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{shown} of {n} models</source>
   <extracomment>For one: {shown} of {n} model</extracomment>
   <translation>
    <numerusform>{shown} من {n} نموذج</numerusform>
    <numerusform>{shown} من نموذج واحد</numerusform>
    <numerusform>{shown} من نموذجين</numerusform>
    <numerusform>{shown} من {n} نماذج</numerusform>
    <numerusform>{shown} من {n} نموذجًا</numerusform>
    <numerusform>{shown} من {n} نموذج</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>These keys must go with Ctrl or Alt: every other program needs them as they are.</source>
   <translation>يجب أن تكون هذه المفاتيح مع Ctrl أو Alt: كل البرامج الأخرى تحتاج إليها وحدها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>“{keys}” is no combination of keys. Choose others.</source>
   <translation>ليست «{keys}» مجموعة مفاتيح. اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>No keys</source>
   <translation>بلا مفاتيح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>Press the keys</source>
   <translation>اضغط المفاتيح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/latest_button.py"></location>
   <source>Latest</source>
   <translation>إلى الأحدث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A chat that is not saved is gone when Inglenook ends.</source>
   <translation>المحادثة غير المحفوظة تزول عند انتهاء Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A reply is still being written</source>
   <translation>ما زال رد يُكتب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>In "{title}".</source>
   <translation>في «{title}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Keep open</source>
   <translation>إبقاء البرنامج مفتوحًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit when it is done</source>
   <translation>الإنهاء بعد اكتماله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit without them</source>
   <translation>الإنهاء من دونها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quitting now loses what was written since then.</source>
   <translation>الإنهاء الآن يُضيّع ما كُتب منذ ذلك الحين.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Stop and quit</source>
   <translation>الإيقاف والإنهاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>The last words are not saved yet</source>
   <translation>لم تُحفظ الكلمات الأخيرة بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>What is written so far is saved either way.</source>
   <translation>ما كُتب حتى الآن محفوظ في الحالتين.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open in browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open link</source>
   <translation>فتح الرابط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>This link leads to {host}, outside Inglenook.</source>
   <translation>يؤدي هذا الرابط إلى {host}، خارج Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Write the mail</source>
   <translation>كتابة البريد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat above</source>
   <translation>المحادثة التي فوق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat below</source>
   <translation>المحادثة التي تحت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept, and a reply that is being written keeps what it has.</source>
   <translation>تُحفظ المسودات، والرد الذي يُكتب الآن يحتفظ بما وصل إليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept. Chats that are not saved are gone then.</source>
   <translation>تُحفظ المسودات. وتزول عندئذ المحادثات غير المحفوظة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Inglenook speaks {language} when it starts again.</source>
   <translation>لغة Inglenook بعد إعادة تشغيله: {language}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Normal text size</source>
   <translation>حجم النص العادي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Start again</source>
   <translation>إعادة التشغيل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Not known yet</source>
   <translation>غير معروف بعد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Other programs</source>
   <translation>برامج أخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Stays free</source>
   <translation>يبقى خاليًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>This model</source>
   <translation>هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Working memory</source>
   <translation>ذاكرة العمل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory of the graphics card</source>
   <translation>ذاكرة بطاقة الرسومات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory plan</source>
   <translation>خطة الذاكرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>The largest context that fits</source>
   <translation>أكبر سياق مناسب</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Use {n} tokens</source>
   <extracomment>For one: Use {n} token</extracomment>
   <translation>
    <numerusform>استخدام 0 رمز</numerusform>
    <numerusform>استخدام رمز واحد</numerusform>
    <numerusform>استخدام رمزين</numerusform>
    <numerusform>استخدام {n} رموز</numerusform>
    <numerusform>استخدام {n} رمزًا</numerusform>
    <numerusform>استخدام {n} رمز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>What it needs</source>
   <translation>ما يحتاج إليه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Working out what this model needs.</source>
   <translation>جارٍ حساب ما يحتاج إليه هذا النموذج.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{n} graphics cards</source>
   <extracomment>For one: {n} graphics card</extracomment>
   <translation>
    <numerusform>لا بطاقات رسومات</numerusform>
    <numerusform>بطاقة رسومات واحدة</numerusform>
    <numerusform>بطاقتا رسومات</numerusform>
    <numerusform>{n} بطاقات رسومات</numerusform>
    <numerusform>{n} بطاقة رسومات</numerusform>
    <numerusform>{n} بطاقة رسومات</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} of memory in all</source>
   <translation>الذاكرة كلها {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} stays free</source>
   <translation>يبقى خاليًا {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>In this message</source>
   <translation>في هذه الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>Open link: {text}</source>
   <translation>فتح الرابط: {text}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>{action}: code {number}, {language}</source>
   <translation>{action}: الشيفرة {number}، {language}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>Files cannot be added to a message.</source>
   <translation>لا يمكن إضافة ملفات إلى رسالة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Message</source>
   <translation>الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The message would be {size} long; at most 2 MB can be sent.</source>
   <translation>سيكون حجم الرسالة {size}؛ والحد الأقصى للإرسال 2 م.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The pasted text is {size} long; at most 2 MB can be sent.</source>
   <translation>حجم النص الملصق {size}؛ والحد الأقصى للإرسال 2 م.ب.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{n} blanks in a row were left out.</source>
   <extracomment>For one: {n} blank in a row was left out.</extracomment>
   <translation>
    <numerusform>لم تُحذف فراغات.</numerusform>
    <numerusform>حُذف فراغ واحد.</numerusform>
    <numerusform>حُذف فراغان متتاليان.</numerusform>
    <numerusform>حُذفت {n} فراغات متتالية.</numerusform>
    <numerusform>حُذف {n} فراغًا متتاليًا.</numerusform>
    <numerusform>حُذف {n} فراغ متتالٍ.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Editing your message. The old version stays as branch {number}</source>
   <translation>تعدّل رسالتك الآن. يبقى الإصدار القديم في الفرع {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing</source>
   <translation>إيقاف التعديل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing (Esc)</source>
   <translation>إيقاف التعديل (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Compare with another model</source>
   <translation>المقارنة بنموذج آخر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete from here on</source>
   <translation>حذف من هنا فصاعدًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete this message</source>
   <translation>حذف هذه الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>New chat from here</source>
   <translation>محادثة جديدة من هنا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version</source>
   <translation>الإصدار التالي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version</source>
   <translation>الإصدار السابق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again</source>
   <translation>إعادة الكتابة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again with</source>
   <translation>إعادة الكتابة بنموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Continue (Ctrl Enter)</source>
   <translation>متابعة (Ctrl Enter)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Copy (C)</source>
   <translation>نسخ (C)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Delete (Del)</source>
   <translation>حذف (Del)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit (E)</source>
   <translation>تعديل (E)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version (Right)</source>
   <translation>الإصدار التالي (السهم الأيمن)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version (Left)</source>
   <translation>الإصدار السابق (السهم الأيسر)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Version {number} of {count}</source>
   <translation>الإصدار {number} من {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Write again (R)</source>
   <translation>إعادة الكتابة (R)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card</source>
   <translation>بطاقة النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card of {model}</source>
   <translation>بطاقة النموذج {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>The rest is left out.</source>
   <translation>لا يظهر الباقي.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Written by its publisher. Inglenook has not checked it. Pictures are left out.</source>
   <translation>كتبها الناشر. لم يراجعها Inglenook. الصور غير معروضة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Accept it on its page, make an access token there and enter it here.</source>
   <translation>اقبله على صفحته، وأنشئ هناك رمز وصول وأدخله هنا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Access token</source>
   <translation>رمز الوصول</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back to the list</source>
   <translation>العودة إلى القائمة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Can do</source>
   <translation>القدرات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Choose a model to see its files.</source>
   <translation>اختر نموذجًا لرؤية ملفاته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Compared with the {size} of memory that is free now.</source>
   <translation>مقارنةً بالذاكرة الخالية الآن ({size}).</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Context for the estimate</source>
   <translation>السياق المستخدم في التقدير</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Copy the repository name</source>
   <translation>نسخ اسم المستودع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Graphics card: {cards}.</source>
   <translation>بطاقة الرسومات: {cards}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>How much of a chat the model sees at once, in tokens.</source>
   <translation>مقدار ما يراه النموذج من المحادثة دفعة واحدة، بالرموز.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>It may take some days until they answer.</source>
   <translation>قد يمر بضعة أيام قبل أن يجيبوا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its files have not been looked up yet.</source>
   <translation>لم يُستعلم عن ملفاته بعد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its publisher asks you to accept the licence first.</source>
   <translation>يطلب منك ناشره قبول الترخيص أولًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Longest context</source>
   <translation>أطول سياق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Look it up online</source>
   <translation>الاستعلام عنه على الشبكة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Looking up its files...</source>
   <translation>جارٍ الاستعلام عن ملفاته...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Made by</source>
   <translation>الصانع</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Model details</source>
   <translation>تفاصيل النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>More about this model</source>
   <translation>المزيد عن هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page in the browser...</source>
   <translation>فتح صفحته في المتصفح...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page...</source>
   <translation>فتح صفحته...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Opens its page in the browser</source>
   <translation>يفتح صفحته في المتصفح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Parameters</source>
   <translation>المعلمات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the licence</source>
   <translation>قراءة الترخيص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the model card</source>
   <translation>قراءة بطاقة النموذج</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Show {n} more</source>
   <extracomment>For one: Show {n} more</extracomment>
   <translation>
    <numerusform>لا مزيد</numerusform>
    <numerusform>إظهار واحد آخر</numerusform>
    <numerusform>إظهار اثنين آخرين</numerusform>
    <numerusform>إظهار {n} أخرى</numerusform>
    <numerusform>إظهار {n} غيرها</numerusform>
    <numerusform>إظهار {n} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The Hub's scanners warn of a file.</source>
   <translation>تحذّر أدوات الفحص في مركز النماذج من ملف.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The sizes are about right. The files as they are now are looked up when you download one.</source>
   <translation>الأحجام تقريبية. يُستعلم عن الملفات بحالتها الراهنة عند تنزيل أحدها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Use this token</source>
   <translation>استخدام رمز الوصول هذا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{maker} asks you to accept the licence first.</source>
   <translation>يطلب منك {maker} قبول الترخيص أولًا.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{n} files were left out: what is said about them cannot be trusted.</source>
   <extracomment>For one: {n} file was left out: what is said about it cannot be trusted.</extracomment>
   <translation>
    <numerusform>لم يُستبعد أي ملف.</numerusform>
    <numerusform>استُبعد ملف واحد: لا يمكن الوثوق بما يُذكر عنه.</numerusform>
    <numerusform>استُبعد ملفان: لا يمكن الوثوق بما يُذكر عنهما.</numerusform>
    <numerusform>استُبعدت {n} ملفات: لا يمكن الوثوق بما يُذكر عنها.</numerusform>
    <numerusform>استُبعد {n} ملفًا: لا يمكن الوثوق بما يُذكر عنها.</numerusform>
    <numerusform>استُبعد {n} ملف: لا يمكن الوثوق بما يُذكر عنها.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>No model chosen</source>
   <translation>لم يُختر نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Cancel loading {model}</source>
   <translation>إلغاء تحميل {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Models to choose from</source>
   <translation>النماذج المتاحة للاختيار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Open a GGUF file...</source>
   <translation>فتح ملف GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Settings of {model}...</source>
   <translation>إعدادات {model}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Unload {model}</source>
   <translation>إخراج {model} من الذاكرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>What to do</source>
   <translation>ما العمل</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>{n} files cannot be used: {names}</source>
   <extracomment>For one: {n} file cannot be used: {names}</extracomment>
   <translation>
    <numerusform>كل الملفات صالحة: {names}</numerusform>
    <numerusform>ملف واحد لا يمكن استخدامه: {names}</numerusform>
    <numerusform>ملفان لا يمكن استخدامهما: {names}</numerusform>
    <numerusform>{n} ملفات لا يمكن استخدامها: {names}</numerusform>
    <numerusform>{n} ملفًا لا يمكن استخدامها: {names}</numerusform>
    <numerusform>{n} ملف لا يمكن استخدامها: {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_rows.py"></location>
   <source>chosen</source>
   <translation>مختار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Settings of {model}</source>
   <translation>إعدادات {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Use these settings</source>
   <translation>استخدام هذه الإعدادات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>16 bits a number.</source>
   <translation>16 بت لكل عدد.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>4 bits a number. Replies late in long chats may get worse.</source>
   <translation>4 بت لكل عدد. قد تسوء الردود المتأخرة في المحادثات الطويلة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>8 bits a number. Replies hardly differ.</source>
   <translation>8 بت لكل عدد. لا تكاد الردود تختلف.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>About {n} words.</source>
   <extracomment>For one: About {n} word.</extracomment>
   <translation>
    <numerusform>0 كلمة.</numerusform>
    <numerusform>نحو كلمة واحدة.</numerusform>
    <numerusform>نحو كلمتين.</numerusform>
    <numerusform>نحو {n} كلمات.</numerusform>
    <numerusform>نحو {n} كلمة.</numerusform>
    <numerusform>نحو {n} كلمة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {n} tokens</source>
   <extracomment>For one: As in Settings: {n} token</extracomment>
   <translation>
    <numerusform>كما في الإعدادات: {n} رمز</numerusform>
    <numerusform>كما في الإعدادات: رمز واحد</numerusform>
    <numerusform>كما في الإعدادات: رمزان</numerusform>
    <numerusform>كما في الإعدادات: {n} رموز</numerusform>
    <numerusform>كما في الإعدادات: {n} رمزًا</numerusform>
    <numerusform>كما في الإعدادات: {n} رمز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {value}</source>
   <translation>كما في الإعدادات: {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As many as fit</source>
   <translation>أكبر عدد ممكن</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>At most {n} tokens.</source>
   <extracomment>For one: At most {n} token.</extracomment>
   <translation>
    <numerusform>0 رمز على الأكثر.</numerusform>
    <numerusform>رمز واحد على الأكثر.</numerusform>
    <numerusform>رمزان على الأكثر.</numerusform>
    <numerusform>{n} رموز على الأكثر.</numerusform>
    <numerusform>{n} رمزًا على الأكثر.</numerusform>
    <numerusform>{n} رمز على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Cost no memory.</source>
   <translation>لا تستهلك ذاكرة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Full</source>
   <comment>precision</comment>
   <translation>كاملة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Graphics layers</source>
   <translation>طبقات على بطاقة الرسومات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half</source>
   <comment>precision</comment>
   <translation>نصفية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half would save about {size}.</source>
   <translation>الدقة النصفية توفّر نحو {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>KV precision</source>
   <translation>دقة KV</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Nothing is on {cards}: the processor does all the work.</source>
   <translation>لا شيء على {cards}: يقوم المعالج بالعمل كله.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Quarter</source>
   <comment>precision</comment>
   <translation>ربعية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Saves about {size}.</source>
   <translation>توفّر نحو {size}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Takes {size}.</source>
   <translation>يشغل {size}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>This computer has {n} cores; more is slower.</source>
   <extracomment>For one: This computer has one core; more is slower.</extracomment>
   <translation>
    <numerusform>لا يُعرف عدد الأنوية؛ الزيادة أبطأ.</numerusform>
    <numerusform>لهذا الحاسوب نواة واحدة؛ الزيادة أبطأ.</numerusform>
    <numerusform>لهذا الحاسوب نواتان؛ الزيادة أبطأ.</numerusform>
    <numerusform>لهذا الحاسوب {n} أنوية؛ الزيادة أبطأ.</numerusform>
    <numerusform>لهذا الحاسوب {n} نواة؛ الزيادة أبطأ.</numerusform>
    <numerusform>لهذا الحاسوب {n} نواة؛ الزيادة أبطأ.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{cards} shares the computer's memory.</source>
   <translation>تشارك {cards} ذاكرة الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{size} on {cards}. Faster than the processor.</source>
   <translation>{size} على {cards}. أسرع من المعالج.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>could not be loaded</source>
   <translation>تعذّر تحميله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loaded</source>
   <translation>محمَّل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading</source>
   <translation>جارٍ تحميله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading, {percent}</source>
   <translation>جارٍ تحميله، {percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF file...</source>
   <translation>إضافة ملف GGUF...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF files</source>
   <translation>إضافة ملفات GGUF</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Discover</source>
   <translation>استكشاف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Downloads</source>
   <translation>التنزيلات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Folders...</source>
   <translation>المجلدات...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Offline: nothing leaves this computer</source>
   <translation>دون اتصال: لا شيء يغادر هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online when you ask</source>
   <translation>متصل عند طلبك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online: connected to {host}</source>
   <translation>متصل: بالمضيف {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_place.py"></location>
   <source>{model} is ready. The file is complete and verified.</source>
   <translation>النموذج {model} جاهز. الملف كامل وتم التحقق منه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep this chat</source>
   <translation>إبقاء هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>Not saved</source>
   <translation>غير محفوظة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Save it with the other chats</source>
   <translation>حفظها مع المحادثات الأخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>This chat is not saved. It is gone when you close it.</source>
   <translation>هذه المحادثة غير محفوظة. تزول عند إغلاقها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>About {speed}.</source>
   <translation>نحو {speed}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Downloading</source>
   <translation>جارٍ التنزيل</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>In {n} files.</source>
   <extracomment>For one: In {n} file.</extracomment>
   <translation>
    <numerusform>بلا ملفات.</numerusform>
    <numerusform>في ملف واحد.</numerusform>
    <numerusform>في ملفين.</numerusform>
    <numerusform>في {n} ملفات.</numerusform>
    <numerusform>في {n} ملفًا.</numerusform>
    <numerusform>في {n} ملف.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Quality</source>
   <translation>الجودة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Recommended.</source>
   <translation>موصى به.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This file</source>
   <translation>هذا الملف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>With the part that sees pictures.</source>
   <translation>مع الجزء الذي يرى الصور.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{pace} tokens/s</source>
   <translation>{pace} رمز/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{quality}. Recommended</source>
   <translation>{quality}. موصى به</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download anyway</source>
   <translation>تنزيل على أي حال</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download {name}</source>
   <translation>تنزيل {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Downloading {name}</source>
   <translation>جارٍ تنزيل {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Installed {name}</source>
   <translation>ثُبّت {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Not offered</source>
   <translation>غير معروض</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Warning</source>
   <translation>تحذير</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/opening.py"></location>
   <source>{n} more files cannot be opened.</source>
   <extracomment>For one: {n} more file cannot be opened.</extracomment>
   <translation>
    <numerusform>فُتحت كل الملفات الأخرى.</numerusform>
    <numerusform>يتعذّر فتح ملف واحد آخر.</numerusform>
    <numerusform>يتعذّر فتح ملفين آخرين.</numerusform>
    <numerusform>يتعذّر فتح {n} ملفات أخرى.</numerusform>
    <numerusform>يتعذّر فتح {n} ملفًا آخر.</numerusform>
    <numerusform>يتعذّر فتح {n} ملف آخر.</numerusform>
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
   <translation>أُرشفت «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived {n} chats</source>
   <extracomment>For one: Archived {n} chat</extracomment>
   <translation>
    <numerusform>لم تُؤرشف أي محادثة</numerusform>
    <numerusform>أُرشفت محادثة واحدة</numerusform>
    <numerusform>أُرشفت محادثتان</numerusform>
    <numerusform>أُرشفت {n} محادثات</numerusform>
    <numerusform>أُرشفت {n} محادثة</numerusform>
    <numerusform>أُرشفت {n} محادثة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted "{title}"</source>
   <translation>حُذفت «{title}»</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted the folder "{name}". Its chats are still in the list</source>
   <translation>حُذف المجلد «{name}». محادثاته ما زالت في القائمة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted {n} chats</source>
   <extracomment>For one: Deleted {n} chat</extracomment>
   <translation>
    <numerusform>لم تُحذف أي محادثة</numerusform>
    <numerusform>حُذفت محادثة واحدة</numerusform>
    <numerusform>حُذفت محادثتان</numerusform>
    <numerusform>حُذفت {n} محادثات</numerusform>
    <numerusform>حُذفت {n} محادثة</numerusform>
    <numerusform>حُذفت {n} محادثة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" out of its folder</source>
   <translation>أُخرجت «{title}» من مجلدها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" to "{folder}"</source>
   <translation>نُقلت «{title}» إلى «{folder}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats out of their folder</source>
   <extracomment>For one: Moved {n} chat out of its folder</extracomment>
   <translation>
    <numerusform>لم تُخرج أي محادثة من مجلدها</numerusform>
    <numerusform>أُخرجت محادثة واحدة من مجلدها</numerusform>
    <numerusform>أُخرجت محادثتان من مجلدهما</numerusform>
    <numerusform>أُخرجت {n} محادثات من مجلدها</numerusform>
    <numerusform>أُخرجت {n} محادثة من مجلدها</numerusform>
    <numerusform>أُخرجت {n} محادثة من مجلدها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats to "{folder}"</source>
   <extracomment>For one: Moved {n} chat to "{folder}"</extracomment>
   <translation>
    <numerusform>لم تُنقل أي محادثة إلى «{folder}»</numerusform>
    <numerusform>نُقلت محادثة واحدة إلى «{folder}»</numerusform>
    <numerusform>نُقلت محادثتان إلى «{folder}»</numerusform>
    <numerusform>نُقلت {n} محادثات إلى «{folder}»</numerusform>
    <numerusform>نُقلت {n} محادثة إلى «{folder}»</numerusform>
    <numerusform>نُقلت {n} محادثة إلى «{folder}»</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored "{title}"</source>
   <translation>استُعيدت «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored {n} chats</source>
   <extracomment>For one: Restored {n} chat</extracomment>
   <translation>
    <numerusform>لم تُستعد أي محادثة</numerusform>
    <numerusform>استُعيدت محادثة واحدة</numerusform>
    <numerusform>استُعيدت محادثتان</numerusform>
    <numerusform>استُعيدت {n} محادثات</numerusform>
    <numerusform>استُعيدت {n} محادثة</numerusform>
    <numerusform>استُعيدت {n} محادثة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>Commands and chats</source>
   <translation>الأوامر والمحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>chat</source>
   <translation>محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>command</source>
   <translation>أمر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>model</source>
   <translation>نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>Opening the picture</source>
   <translation>جارٍ فتح الصورة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>This picture is too large to be shown, or damaged.</source>
   <translation>هذه الصورة أكبر من أن تُعرض، أو تالفة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/plain_text_window.py"></location>
   <source>Whole text</source>
   <translation>النص كله</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Download models</source>
   <translation>تنزيل النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Every attempt is written down, also blocked ones.</source>
   <translation>تُسجَّل كل محاولة، حتى المحجوبة.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook has not gone online in the last {n} days.</source>
   <extracomment>For one: Inglenook has not gone online in the last {n} day.</extracomment>
   <translation>
    <numerusform>لم يتصل Inglenook بالشبكة اليوم.</numerusform>
    <numerusform>لم يتصل Inglenook بالشبكة في اليوم الأخير.</numerusform>
    <numerusform>لم يتصل Inglenook بالشبكة في اليومين الأخيرين.</numerusform>
    <numerusform>لم يتصل Inglenook بالشبكة في آخر {n} أيام.</numerusform>
    <numerusform>لم يتصل Inglenook بالشبكة في آخر {n} يومًا.</numerusform>
    <numerusform>لم يتصل Inglenook بالشبكة في آخر {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook opens no network connection at all. Chats and models keep working.</source>
   <translation>لا يفتح Inglenook أي اتصال بالشبكة. تظل المحادثات والنماذج تعمل.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Kept for {n} days on this computer.</source>
   <extracomment>For one: Kept for {n} day on this computer.</extracomment>
   <translation>
    <numerusform>لا يُحفظ على هذا الحاسوب.</numerusform>
    <numerusform>يُحفظ يومًا واحدًا على هذا الحاسوب.</numerusform>
    <numerusform>يُحفظ يومين على هذا الحاسوب.</numerusform>
    <numerusform>يُحفظ {n} أيام على هذا الحاسوب.</numerusform>
    <numerusform>يُحفظ {n} يومًا على هذا الحاسوب.</numerusform>
    <numerusform>يُحفظ {n} يوم على هذا الحاسوب.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>No connections</source>
   <translation>لا اتصالات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Removes all entries of the connection log from this computer</source>
   <translation>يزيل كل مدخلات سجل الاتصالات من هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Search for models</source>
   <translation>البحث عن النماذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Show all {count}</source>
   <translation>إظهار الكل ({count})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>When not offline, it may go online to</source>
   <translation>حين لا يكون دون اتصال، يجوز له الاتصال بالشبكة من أجل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy connection log history</source>
   <comment>words that a setting is found by</comment>
   <translation>خصوصية سجل اتصالات اتصال تاريخ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy offline network</source>
   <comment>words that a setting is found by</comment>
   <translation>خصوصية دون اتصال شبكة إنترنت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy permission online network</source>
   <comment>words that a setting is found by</comment>
   <translation>خصوصية إذن سماح متصل شبكة إنترنت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>{host} and its file servers</source>
   <translation>المضيف {host} وخوادم ملفاته</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Comes with Inglenook. Saving a change makes a prompt of your own.</source>
   <translation>يأتي مع Inglenook. حفظ تغيير فيه ينشئ موجّهًا خاصًا بك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Deleted {name}.</source>
   <translation>حُذف {name}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Duplicate</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export the prompt</source>
   <translation>تصدير الموجّه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import prompts</source>
   <translation>استيراد موجّهات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>New</source>
   <translation>جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Not saved yet. Give it a name.</source>
   <translation>لم يُحفظ بعد. أعطه اسمًا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompt library</source>
   <translation>مكتبة الموجّهات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompts</source>
   <translation>الموجّهات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Saved.</source>
   <translation>حُفظ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Use in this chat</source>
   <translation>استخدام في هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Written to {file}.</source>
   <translation>كُتب في {file}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Your own.</source>
   <translation>خاص بك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>shipped</source>
   <translation>مرفق مع البرنامج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>your own</source>
   <translation>خاص بك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Esc hides</source>
   <translation>يُخفي Esc النافذة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep</source>
   <comment>save a chat</comment>
   <translation>إبقاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep on top</source>
   <translation>إبقاء في الأعلى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Not saved. Gone when you close it</source>
   <translation>غير محفوظة. تزول عند إغلاقها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Open in the main window</source>
   <translation>فتح في النافذة الرئيسية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Your desktop uses {keys}.</source>
   <translation>يستخدم سطح المكتب {keys}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>{keys} hides and shows</source>
   <translation>للإخفاء والإظهار: {keys}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished, {n} tokens</source>
   <extracomment>For one: Reply finished, {n} token</extracomment>
   <translation>
    <numerusform>اكتمل الرد</numerusform>
    <numerusform>اكتمل الرد، رمز واحد</numerusform>
    <numerusform>اكتمل الرد، رمزان</numerusform>
    <numerusform>اكتمل الرد، {n} رموز</numerusform>
    <numerusform>اكتمل الرد، {n} رمزًا</numerusform>
    <numerusform>اكتمل الرد، {n} رمز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply stopped, {n} tokens</source>
   <extracomment>For one: Reply stopped, {n} token</extracomment>
   <translation>
    <numerusform>توقف الرد</numerusform>
    <numerusform>توقف الرد، رمز واحد</numerusform>
    <numerusform>توقف الرد، رمزان</numerusform>
    <numerusform>توقف الرد، {n} رموز</numerusform>
    <numerusform>توقف الرد، {n} رمزًا</numerusform>
    <numerusform>توقف الرد، {n} رمز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thinking</source>
   <comment>the model, now</comment>
   <translation>يفكر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>As it was</source>
   <translation>كما كان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel (Esc)</source>
   <translation>إلغاء (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Edit the reply</source>
   <translation>تعديل الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Editing the reply</source>
   <translation>جارٍ تعديل الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save (Ctrl Enter)</source>
   <translation>حفظ (Ctrl Enter)</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Take back all changes that were not saved</source>
   <translation>التراجع عن كل التغييرات التي لم تُحفظ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Text of the reply</source>
   <translation>نص الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>With the changes you did not save.</source>
   <translation>مع التغييرات التي لم تحفظها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_field.py"></location>
   <source>Clear search</source>
   <translation>مسح البحث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any folder</source>
   <translation>أي مجلد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any model</source>
   <translation>أي نموذج</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any time</source>
   <translation>أي وقت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Anyone</source>
   <translation>أي شخص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Back to what was found</source>
   <translation>العودة إلى ما عُثر عليه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Before {until}</source>
   <translation>قبل {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Clear filters</source>
   <translation>مسح عوامل التصفية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search</source>
   <translation>إغلاق البحث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search  Esc</source>
   <translation>إغلاق البحث  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Everything</source>
   <translation>كل شيء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since}</source>
   <translation>من {since}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since} before {until}</source>
   <translation>من {since} وقبل {until}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 30 days</source>
   <translation>آخر 30 يومًا</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 7 days</source>
   <translation>آخر 7 أيام</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Model that wrote it</source>
   <translation>النموذج الذي كتبه</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>More than {n} matches</source>
   <extracomment>For one: More than {n} match</extracomment>
   <translation>
    <numerusform>أكثر من 0 نتيجة</numerusform>
    <numerusform>أكثر من نتيجة واحدة</numerusform>
    <numerusform>أكثر من نتيجتين</numerusform>
    <numerusform>أكثر من {n} نتائج</numerusform>
    <numerusform>أكثر من {n} نتيجة</numerusform>
    <numerusform>أكثر من {n} نتيجة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Next in this chat</source>
   <translation>التالي في هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>No chat says this. Fewer words or filters may.</source>
   <translation>لا محادثة فيها هذا. جرّب كلمات أو عوامل تصفية أقل.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Open chat</source>
   <translation>فتح المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Previous in this chat</source>
   <translation>السابق في هذه المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search all your messages</source>
   <translation>البحث في كل رسائلك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages   in:House model:qwen before:2025-11 "exact"</source>
   <comment>in:, model: and before: stay as they are</comment>
   <translation>البحث في الرسائل   ⁦in:House model:qwen before:2025-11 "exact"⁩</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Searching...</source>
   <translation>جارٍ البحث...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>This year</source>
   <translation>هذه السنة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Titles</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>What you look for stays on this computer.</source>
   <translation>ما تبحث عنه يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Who wrote it</source>
   <translation>من كتبه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words</source>
   <comment>what stands before a colon, you, reply and yes stay as they are</comment>
   <translation>كلمات، أو "كلمات مطابقة" بهذا الترتيب، ومعها: ⁦in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words⁩</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{at} of {count}</source>
   <translation>{at} من {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{matches} in {chats}, {time} ms</source>
   <translation>{matches} في {chats}، {time} ملي ثانية</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} matches</source>
   <extracomment>For one: {n} match</extracomment>
   <translation>
    <numerusform>لا نتائج</numerusform>
    <numerusform>نتيجة واحدة</numerusform>
    <numerusform>نتيجتان</numerusform>
    <numerusform>{n} نتائج</numerusform>
    <numerusform>{n} نتيجة</numerusform>
    <numerusform>{n} نتيجة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Archived</source>
   <translation>مؤرشفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Messages found</source>
   <translation>الرسائل التي عُثر عليها</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Title</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Categories</source>
   <translation>الفئات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Chat defaults</source>
   <translation>افتراضيات المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Find a setting</source>
   <translation>البحث عن إعداد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>No setting is called “{words}”.</source>
   <translation>لا يوجد إعداد باسم «{words}».</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Reset this page</source>
   <translation>إعادة ضبط هذه الصفحة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>“{category}” is as it was at first</source>
   <translation>عادت «{category}» كما كانت في البداية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Command</source>
   <translation>الأمر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Copy the message</source>
   <translation>نسخ الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete the message</source>
   <translation>حذف الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Earlier version</source>
   <translation>الإصدار السابق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the last message, while the field is empty</source>
   <translation>تعديل الرسالة الأخيرة، والحقل فارغ</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the message</source>
   <translation>تعديل الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everything in Inglenook can be done with the keyboard. Tab leads on.</source>
   <translation>كل شيء في Inglenook يمكن فعله بلوحة المفاتيح. ينقلك Tab إلى ما يلي.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everywhere in the main window</source>
   <translation>في كل مكان من النافذة الرئيسية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In a chat</source>
   <translation>في محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the list of chats</source>
   <translation>في قائمة المحادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the message field</source>
   <translation>في حقل الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the text of the chat, at the message with the outline</source>
   <translation>في نص المحادثة، عند الرسالة ذات الإطار</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In this window</source>
   <translation>في هذه النافذة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Later version</source>
   <translation>الإصدار التالي</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Menu of a chat</source>
   <translation>قائمة محادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message above</source>
   <translation>الرسالة التي فوق</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message below</source>
   <translation>الرسالة التي تحت</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>New line</source>
   <translation>سطر جديد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open or close a folder</source>
   <translation>فتح مجلد أو طيّه</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open the chat</source>
   <translation>فتح المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Quick chat, also while another program is in front</source>
   <translation>المحادثة السريعة، حتى حين يكون برنامج آخر في المقدمة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select several</source>
   <translation>تحديد عدة محادثات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select text</source>
   <translation>تحديد نص</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Send the message</source>
   <translation>إرسال الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Write the reply again</source>
   <translation>إعادة كتابة الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>{keys} or {more}</source>
   <translation>⁦{keys}⁩ أو ⁦{more}⁩</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop did not give these keys. Choose others in its settings.</source>
   <translation>لم يمنح سطح المكتب هذه المفاتيح. اختر غيرها في إعداداته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop has taken the keys back.</source>
   <translation>استرد سطح المكتب هذه المفاتيح.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The keys were not allowed. You can allow them in the settings of your desktop.</source>
   <translation>لم يُسمح بهذه المفاتيح. يمكنك السماح بها في إعدادات سطح المكتب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>This desktop does not let programs have a key of their own. Give “inglenook --quick-chat” a key in the settings of your system.</source>
   <translation>سطح المكتب هذا لا يسمح للبرامج بمفتاح خاص بها. خصّص للأمر «inglenook --quick-chat» مفتاحًا في إعدادات نظامك.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>Another program has the keys {keys}. Choose others.</source>
   <translation>المفاتيح {keys} يستخدمها برنامج آخر. اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>The desktop did not give these keys. Choose others.</source>
   <translation>لم يمنح سطح المكتب هذه المفاتيح. اختر غيرها.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>This keyboard has no such key. Choose other keys.</source>
   <translation>ليس في لوحة المفاتيح هذه مفتاح كهذا. اختر مفاتيح أخرى.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought</source>
   <comment>the model, before it answered</comment>
   <translation>فكّر</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought for {duration}</source>
   <translation>فكّر مدة {duration}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Menu</source>
   <translation>القائمة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>{n} downloads</source>
   <extracomment>For one: {n} download</extracomment>
   <translation>
    <numerusform>لا تنزيلات</numerusform>
    <numerusform>تنزيل واحد</numerusform>
    <numerusform>تنزيلان</numerusform>
    <numerusform>{n} تنزيلات</numerusform>
    <numerusform>{n} تنزيلًا</numerusform>
    <numerusform>{n} تنزيل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Chat template</source>
   <translation>قالب المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>No built-in one fits it: the model continues the text instead of answering it.</source>
   <translation>لا يوجد قالب مدمج يناسبه: يكمل النموذج النص بدلًا من الرد عليه.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Only the first 64 KB are shown.</source>
   <translation>لا يظهر إلا أول 64 ك.ب.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Result for a sample chat</source>
   <translation>النتيجة لمحادثة تجريبية</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Runs in a sandbox: it cannot open files, the network or other chats</source>
   <translation>يعمل في بيئة معزولة: لا يستطيع فتح الملفات ولا الشبكة ولا محادثات أخرى</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Show the chat template as</source>
   <translation>إظهار قالب المحادثة بصورة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Template</source>
   <translation>القالب</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>There is nothing to show, because the file cannot be read.</source>
   <translation>لا يوجد ما يُعرض، لأن الملف تتعذّر قراءته.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Trying the template...</source>
   <translation>جارية تجربة القالب...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: the built-in one of {family}.</source>
   <translation>يُستخدم بدلًا منه القالب المدمج لعائلة {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: {family}.</source>
   <translation>يُستخدم بدلًا منه: {family}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code</source>
   <translation>شيفرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code copied</source>
   <translation>نُسخت الشيفرة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy message</source>
   <translation>نسخ الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Message copied</source>
   <translation>نُسخت الرسالة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Reply copied</source>
   <translation>نُسخ الرد</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Save code as</source>
   <translation>حفظ الشيفرة باسم</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Select all</source>
   <translation>تحديد الكل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>The code could not be saved. Try again in a moment.</source>
   <translation>تعذّر حفظ الشيفرة. أعد المحاولة بعد لحظة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Transcript</source>
   <translation>نص المحادثة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>{file} saved</source>
   <translation>حُفظ {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>About {duration} left.</source>
   <translation>بقي نحو {duration}.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Edited</source>
   <translation>معدَّل</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Everything up to here was saved.</source>
   <translation>حُفظ كل شيء حتى هنا.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Only the beginning is shown here.</source>
   <translation>لا تظهر هنا إلا البداية.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reading your message</source>
   <translation>جارية قراءة رسالتك</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Save as…</source>
   <translation>حفظ باسم…</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Show all ({size})</source>
   <translation>إظهار الكل ({size})</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The context is full.</source>
   <translation>السياق ممتلئ.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model has no room left to go on with this reply. Start a new chat to continue.</source>
   <translation>لم تبق للنموذج مساحة لمتابعة هذا الرد. ابدأ محادثة جديدة للمتابعة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model no longer sees anything above this line.</source>
   <translation>لم يعد النموذج يرى شيئًا فوق هذا الخط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model stopped unexpectedly.</source>
   <translation>توقف النموذج على نحو غير متوقع.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The reply reached its longest length.</source>
   <translation>بلغ الرد أقصى طول له.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>This reply was cut short when Inglenook closed.</source>
   <translation>انقطع هذا الرد عند إغلاق Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Version {at} of {count}</source>
   <translation>الإصدار {at} من {count}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Write it again</source>
   <translation>إعادة كتابته</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>text</source>
   <comment>code in no known language</comment>
   <translation>نص</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{done} of {n} tokens.</source>
   <extracomment>For one: {done} of {n} token.</extracomment>
   <translation>
    <numerusform>{done} من {n} رمز.</numerusform>
    <numerusform>{done} من رمز واحد.</numerusform>
    <numerusform>{done} من رمزين.</numerusform>
    <numerusform>{done} من {n} رموز.</numerusform>
    <numerusform>{done} من {n} رمزًا.</numerusform>
    <numerusform>{done} من {n} رمز.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{duration} to first token</source>
   <translation>{duration} حتى أول رمز</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{model} no longer sees anything above this line.</source>
   <translation>لم يعد {model} يرى شيئًا فوق هذا الخط.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{name}:</source>
   <translation>{name}:</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{speed} tok/s</source>
   <translation>{speed} رمز/ث</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>There are no chats to export yet.</source>
   <translation>لا توجد محادثات للتصدير بعد.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>These {n} chats</source>
   <extracomment>For one: These {n} chat</extracomment>
   <translation>
    <numerusform>لا محادثات</numerusform>
    <numerusform>هذه المحادثة</numerusform>
    <numerusform>هاتان المحادثتان</numerusform>
    <numerusform>هذه المحادثات ({n})</numerusform>
    <numerusform>هذه المحادثات ({n})</numerusform>
    <numerusform>هذه المحادثات ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stopping</source>
   <translation>جارٍ الإيقاف</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} chats</source>
   <extracomment>For one: {done} of {n} chat</extracomment>
   <translation>
    <numerusform>{done} من {n} محادثة</numerusform>
    <numerusform>{done} من محادثة واحدة</numerusform>
    <numerusform>{done} من محادثتين</numerusform>
    <numerusform>{done} من {n} محادثات</numerusform>
    <numerusform>{done} من {n} محادثة</numerusform>
    <numerusform>{done} من {n} محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} messages</source>
   <extracomment>For one: {done} of {n} message</extracomment>
   <translation>
    <numerusform>{done} من {n} رسالة</numerusform>
    <numerusform>{done} من رسالة واحدة</numerusform>
    <numerusform>{done} من رسالتين</numerusform>
    <numerusform>{done} من {n} رسائل</numerusform>
    <numerusform>{done} من {n} رسالة</numerusform>
    <numerusform>{done} من {n} رسالة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} chats so far</source>
   <extracomment>For one: {n} chat so far</extracomment>
   <translation>
    <numerusform>لا محادثات حتى الآن</numerusform>
    <numerusform>محادثة واحدة حتى الآن</numerusform>
    <numerusform>محادثتان حتى الآن</numerusform>
    <numerusform>{n} محادثات حتى الآن</numerusform>
    <numerusform>{n} محادثة حتى الآن</numerusform>
    <numerusform>{n} محادثة حتى الآن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} messages so far</source>
   <extracomment>For one: {n} message so far</extracomment>
   <translation>
    <numerusform>لا رسائل حتى الآن</numerusform>
    <numerusform>رسالة واحدة حتى الآن</numerusform>
    <numerusform>رسالتان حتى الآن</numerusform>
    <numerusform>{n} رسائل حتى الآن</numerusform>
    <numerusform>{n} رسالة حتى الآن</numerusform>
    <numerusform>{n} رسالة حتى الآن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Chat, {n} messages</source>
   <extracomment>For one: Chat, {n} message</extracomment>
   <translation>
    <numerusform>محادثة، بلا رسائل</numerusform>
    <numerusform>محادثة، رسالة واحدة</numerusform>
    <numerusform>محادثة، رسالتان</numerusform>
    <numerusform>محادثة، {n} رسائل</numerusform>
    <numerusform>محادثة، {n} رسالة</numerusform>
    <numerusform>محادثة، {n} رسالة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete "{title}" for good?</source>
   <translation>هل تريد حذف «{title}» نهائيًا؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good...</source>
   <translation>حذف نهائيًا...</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete {n} things for good?</source>
   <extracomment>For one: Delete {n} thing for good?</extracomment>
   <translation>
    <numerusform>لا عناصر للحذف</numerusform>
    <numerusform>هل تريد حذف عنصر واحد نهائيًا؟</numerusform>
    <numerusform>هل تريد حذف عنصرين نهائيًا؟</numerusform>
    <numerusform>هل تريد حذف {n} عناصر نهائيًا؟</numerusform>
    <numerusform>هل تريد حذف {n} عنصرًا نهائيًا؟</numerusform>
    <numerusform>هل تريد حذف {n} عنصر نهائيًا؟</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted</source>
   <comment>heading of a column</comment>
   <translation>المحذوف</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted chats, messages and folders</source>
   <translation>المحادثات والرسائل والمجلدات المحذوفة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty message</source>
   <translation>رسالة فارغة</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty the trash?</source>
   <translation>هل تريد إفراغ سلة المحذوفات؟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash</source>
   <translation>إفراغ سلة المحذوفات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash...</source>
   <translation>إفراغ سلة المحذوفات...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Kept for</source>
   <comment>heading of a column</comment>
   <translation>مدة البقاء</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Removing the words from the chats and from all backups. This may take a while.</source>
   <translation>تُزال الكلمات من المحادثات ومن كل النسخ الاحتياطية. قد يستغرق ذلك بعض الوقت.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Some of this was removed for good meanwhile.</source>
   <translation>أُزيل بعض هذا نهائيًا في هذه الأثناء.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>The trash is empty.</source>
   <translation>سلة المحذوفات فارغة.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes "{title}" from this computer, and from all backups. It cannot be undone.</source>
   <translation>يزيل هذا «{title}» من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes {n} things from this computer, and from all backups. It cannot be undone.</source>
   <extracomment>For one: This removes {n} thing from this computer, and from all backups. It cannot be undone.</extracomment>
   <translation>
    <numerusform>لا يزيل هذا شيئًا.</numerusform>
    <numerusform>يزيل هذا عنصرًا واحدًا من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</numerusform>
    <numerusform>يزيل هذا عنصرين من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</numerusform>
    <numerusform>يزيل هذا {n} عناصر من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</numerusform>
    <numerusform>يزيل هذا {n} عنصرًا من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</numerusform>
    <numerusform>يزيل هذا {n} عنصر من هذا الحاسوب ومن كل النسخ الاحتياطية. لا يمكن التراجع عنه.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Trash</source>
   <translation>سلة المحذوفات</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What</source>
   <comment>heading of a column</comment>
   <translation>النوع</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What you delete is kept here for {n} days.</source>
   <extracomment>For one: What you delete is kept here for {n} day.</extracomment>
   <translation>
    <numerusform>ما تحذفه لا يبقى هنا.</numerusform>
    <numerusform>ما تحذفه يبقى هنا يومًا واحدًا.</numerusform>
    <numerusform>ما تحذفه يبقى هنا يومين.</numerusform>
    <numerusform>ما تحذفه يبقى هنا {n} أيام.</numerusform>
    <numerusform>ما تحذفه يبقى هنا {n} يومًا.</numerusform>
    <numerusform>ما تحذفه يبقى هنا {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>When</source>
   <comment>heading of a column</comment>
   <translation>الوقت</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} days</source>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>0 يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>{n} أيام</numerusform>
    <numerusform>{n} يومًا</numerusform>
    <numerusform>{n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Show Inglenook</source>
   <translation>إظهار Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>This desktop has no notification area. Closing the window ends Inglenook.</source>
   <translation>ليس في سطح المكتب هذا منطقة إعلام. إغلاق النافذة يُنهي Inglenook.</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted the message</source>
   <translation>حُذفت الرسالة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted {n} messages</source>
   <extracomment>For one: Deleted {n} message</extracomment>
   <translation>
    <numerusform>لم تُحذف أي رسالة</numerusform>
    <numerusform>حُذفت رسالة واحدة</numerusform>
    <numerusform>حُذفت رسالتان</numerusform>
    <numerusform>حُذفت {n} رسائل</numerusform>
    <numerusform>حُذفت {n} رسالة</numerusform>
    <numerusform>حُذفت {n} رسالة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Files cannot be added to a message that was sent. Send them with a new one.</source>
   <translation>لا يمكن إضافة ملفات إلى رسالة أُرسلت. أرسلها مع رسالة جديدة.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to compute with, also for paid work, but for nothing else. Whoever you pass it on to is bound by that too.</source>
   <translation>يمكن التشغيل والحساب به مجانًا، حتى في عمل بأجر، لا لغير ذلك. ومن تعطيه إياه يلتزم بهذا أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 10 million dollars a year; above that you need Liquid AI's permission.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر للشركات التي يقل دخلها عن 10 ملايين دولار في السنة؛ وفوق ذلك يلزم إذن Liquid AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 50 million dollars a year; above that you need AI21's permission.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر للشركات التي يقل دخلها عن 50 مليون دولار في السنة؛ وفوق ذلك يلزم إذن AI21.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for the harmful uses that its licence lists. Whoever you pass it on to is bound by that list too.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، لكن ليس للاستخدامات الضارة التي يعددها ترخيصه. ومن تعطيه إياه يلتزم بتلك القائمة أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for what Google's use policy forbids. If you pass it on, pass these terms on with it.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، لكن ليس لما تمنعه سياسة الاستخدام من Google. إذا أعطيته لغيرك، فأعطه هذه الشروط معه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، حتى 700 مليون مستخدم في الشهر. إذا أعطيته لغيرك، فاذكر «Built with Llama»، وابدأ اسم ما تصنعه منه بكلمة «Llama»، واتبع سياسة الاستخدام من Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy. People and firms in the European Union may not use the versions that see pictures.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، حتى 700 مليون مستخدم في الشهر. إذا أعطيته لغيرك، فاذكر «Built with Llama»، وابدأ اسم ما تصنعه منه بكلمة «Llama»، واتبع سياسة الاستخدام من Meta. لا يجوز للأشخاص والشركات في الاتحاد الأوروبي استخدام الإصدارات التي ترى الصور.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Meta Llama 3”, start the name of what you make of it with “Llama 3” and follow Meta's use policy.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، حتى 700 مليون مستخدم في الشهر. إذا أعطيته لغيرك، فاذكر «Built with Meta Llama 3»، وابدأ اسم ما تصنعه منه بعبارة «Llama 3»، واتبع سياسة الاستخدام من Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, with “Built with Llama” and Meta's use policy if you pass it on; above 700 million users a month you need Meta's permission. People and firms in the European Union have no right to it.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، مع عبارة «Built with Llama» وسياسة الاستخدام من Meta إذا أعطيته لغيرك؛ وفوق 700 مليون مستخدم في الشهر يلزم إذن Meta. لا حق فيه للأشخاص والشركات في الاتحاد الأوروبي.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Google's use policy. Not for treating patients unless the authorities have approved what you make of it.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، ضمن سياسة الاستخدام من Google. لا يُستخدم في علاج المرضى إلا إذا أقرّت السلطات ما تصنعه منه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Meta's use policy, but not to improve other language models. Above 700 million users a month you need Meta's permission.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، ضمن سياسة الاستخدام من Meta، لكن ليس لتحسين نماذج لغوية أخرى. وفوق 700 مليون مستخدم في الشهر يلزم إذن Meta.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy, but not to improve other language models. Above 700 million users a month you need Databricks' permission.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، ضمن سياسة الاستخدام من صانعيه، لكن ليس لتحسين نماذج لغوية أخرى. وفوق 700 مليون مستخدم في الشهر يلزم إذن Databricks.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy. If you pass it on, say that it is built with Falcon.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر، ضمن سياسة الاستخدام من صانعيه. إذا أعطيته لغيرك، فاذكر أنه مبني باستخدام Falcon.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Above 100 million users a month you need Alibaba's permission.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. وفوق 100 مليون مستخدم في الشهر يلزم إذن Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on unchanged, pass Apple's notice on with it; Apple's names may not be used for advertising.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. إذا أعطيته لغيرك دون تغيير، فأعط إشعار Apple معه؛ ولا يجوز استخدام أسماء Apple في الإعلان.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who bypasses its safeguards or sues over it.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. إذا أعطيته لغيرك، فأعط إشعار NVIDIA معه؛ وينتهي الترخيص لمن يتجاوز ضوابط الأمان فيه أو يقاضي بسببه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who sues over it.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. إذا أعطيته لغيرك، فأعط إشعار NVIDIA معه؛ وينتهي الترخيص لمن يقاضي بسببه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Very large services (100 million users or 20 million dollars a month) must show the model's name to their users.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. على الخدمات الكبيرة جدًا (100 مليون مستخدم أو 20 مليون دولار في الشهر) أن تُظهر اسم النموذج لمستخدميها.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>استخدامه مجاني، حتى في العمل بأجر. لا يجوز إعطاؤه للغير إلا دون تغيير، مع ذكر مؤلفيه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>It has a licence of its own that the Hub has no name for. Read it before you use the model for work.</source>
   <translation>له ترخيص خاص به لا اسم له في مركز النماذج. اقرأه قبل استخدام النموذج في العمل.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker does not say which Creative Commons licence it has. Some of them forbid paid work, so ask before you use it for that.</source>
   <translation>لا يذكر صانعه أي ترخيص من Creative Commons له. بعضها يمنع العمل بأجر، فاسأل قبل استخدامه في ذلك.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker says that the licence is not known. Ask before you use it for work.</source>
   <translation>يقول صانعه إن الترخيص غير معروف. اسأل قبل استخدامه في العمل.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without Alibaba's permission.</source>
   <translation>ليس للعمل بأجر دون إذن Alibaba.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without LG's permission.</source>
   <translation>ليس للعمل بأجر دون إذن LG.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without a licence from Mistral AI.</source>
   <translation>ليس للعمل بأجر دون ترخيص من Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. Free for everything else, if you name its authors when you pass it on.</source>
   <translation>ليس للعمل بأجر. مجاني لكل ما عدا ذلك، إذا ذكرت مؤلفيه عند إعطائه لغيرك.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>ليس للعمل بأجر. إذا أعطيته أو إصدارًا معدّلًا منه لغيرك، فاذكر مؤلفيه وأبق الترخيص نفسه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>ليس للعمل بأجر. لا يجوز إعطاؤه للغير إلا دون تغيير، مع ذكر مؤلفيه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work: only for research that earns no money.</source>
   <translation>ليس للعمل بأجر: للبحث الذي لا يدر مالًا فقط.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for use in the European Union, the United Kingdom and South Korea. Elsewhere free, also for paid work, below 100 million users a month.</source>
   <translation>ليس للاستخدام في الاتحاد الأوروبي والمملكة المتحدة وكوريا الجنوبية. وفي غيرها مجاني، حتى في العمل بأجر، تحت 100 مليون مستخدم في الشهر.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research and trying out. Paid work needs a licence from Mistral AI.</source>
   <translation>للبحث والتجربة فقط. العمل بأجر يحتاج إلى ترخيص من Mistral AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research, and not for passing on without Intel's conditions.</source>
   <translation>للبحث فقط، وليس لإعطائه للغير دون شروط Intel.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a permission from 01.AI, which is free.</source>
   <translation>العمل بأجر يحتاج إلى إذن من 01.AI، وهو مجاني.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a registration with Zhipu AI.</source>
   <translation>العمل بأجر يحتاج إلى تسجيل لدى Zhipu AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for firms that earn less than 1 million dollars a year. Not for training other models.</source>
   <translation>العمل بأجر للشركات التي يقل دخلها عن مليون دولار في السنة فقط. ليس لتدريب نماذج أخرى.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for people and firms that earn less than 1 million dollars a year; above that it needs a licence from Stability AI.</source>
   <translation>العمل بأجر للأشخاص والشركات الذين يقل دخلهم عن مليون دولار في السنة فقط؛ وفوق ذلك يلزم ترخيص من Stability AI.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, give it another name.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيت غيرك إصدارًا معدّلًا، فسمّه باسم آخر.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, or let others use it over a network, it must stay under the same licence.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيت غيرك إصدارًا معدّلًا، أو أتحت استخدامه عبر شبكة، فيجب أن يبقى تحت الترخيص نفسه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, say what you changed.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيت غيرك إصدارًا معدّلًا، فاذكر ما غيّرته.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, pass the licence on with it.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيته لغيرك، فأعط الترخيص معه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, say where it comes from and of which date it is.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيته لغيرك، فاذكر مصدره وتاريخه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, it must stay under the same licence.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيته أو إصدارًا معدّلًا منه لغيرك، فيجب أن يبقى تحت الترخيص نفسه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيته أو إصدارًا معدّلًا منه لغيرك، فاذكر مؤلفيه وأبق الترخيص نفسه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. إذا أعطيته أو إصدارًا معدّلًا منه لغيرك، فاذكر مؤلفيه.</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. There are no conditions.</source>
   <translation>استخدمه لأي شيء، حتى في العمل بأجر. لا شروط عليه.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing and translating. Also understands pictures.</source>
   <translation>الكتابة والترجمة بعناية. يفهم الصور أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing in many languages. Also understands pictures.</source>
   <translation>الكتابة بعناية بلغات كثيرة. يفهم الصور أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday questions on small computers. Can think before it answers.</source>
   <translation>الأسئلة اليومية على الحواسيب الصغيرة. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday writing in English.</source>
   <translation>الكتابة اليومية بالإنجليزية.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in English.</source>
   <translation>الشرح والحساب والمنطق بالإنجليزية.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in a small size.</source>
   <translation>الشرح والحساب والمنطق بحجم صغير.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Finding passages in documents. It does not chat.</source>
   <translation>العثور على مقاطع في المستندات. لا يحادث.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at hard questions and long texts. Can think before it answers.</source>
   <translation>جيد في الأسئلة الصعبة والنصوص الطويلة. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things, knows more than the 4B. Can think before it answers.</source>
   <translation>جيد في معظم الأمور، ويعرف أكثر من 4B. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things. Can think before it answers.</source>
   <translation>جيد في معظم الأمور. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions and code. Always thinks before it answers, and is quick for its size.</source>
   <translation>الأسئلة الصعبة والشيفرة. يفكر دائمًا قبل أن يجيب، وهو سريع قياسًا إلى حجمه.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions on computers with much memory. Can think, and is as quick as a small model.</source>
   <translation>الأسئلة الصعبة على الحواسيب ذات الذاكرة الكبيرة. يستطيع التفكير، وهو سريع كنموذج صغير.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Office work: summaries, questions about documents, filling in forms.</source>
   <translation>العمل المكتبي: التلخيص، والأسئلة عن المستندات، وملء النماذج الورقية.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short everyday texts in English.</source>
   <translation>نصوص يومية قصيرة بالإنجليزية.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short tasks on small computers: sorting, rewording, single sentences.</source>
   <translation>مهام قصيرة على الحواسيب الصغيرة: الفرز وإعادة الصياغة والجمل المفردة.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Simple questions on almost any computer. Can think before it answers.</source>
   <translation>الأسئلة البسيطة على أي حاسوب تقريبًا. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording on small computers, in many languages.</source>
   <translation>التلخيص وإعادة الصياغة على الحواسيب الصغيرة، بلغات كثيرة.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording, with room for long texts.</source>
   <translation>التلخيص وإعادة الصياغة، مع متسع للنصوص الطويلة.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers.</source>
   <translation>الحساب والمنطق. يفكر دائمًا قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers. Llama's licence applies as well.</source>
   <translation>الحساب والمنطق. يفكر دائمًا قبل أن يجيب. يسري عليه ترخيص Llama أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Very small and very fast, good for a first look. It often gets facts wrong.</source>
   <translation>صغير جدًا وسريع جدًا، جيد لنظرة أولى. كثيرًا ما يخطئ في الحقائق.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and questions in European and Asian languages.</source>
   <translation>الكتابة والأسئلة باللغات الأوروبية والآسيوية.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and summaries, with room for long texts.</source>
   <translation>الكتابة والتلخيص، مع متسع للنصوص الطويلة.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in many languages. Also understands pictures.</source>
   <translation>الكتابة بلغات كثيرة. يفهم الصور أيضًا.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in six European languages. Can think before it answers.</source>
   <translation>الكتابة بست لغات أوروبية. يستطيع التفكير قبل أن يجيب.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, explaining and mending code in many languages.</source>
   <translation>كتابة الشيفرة وشرحها وإصلاحها بلغات كثيرة.</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, summaries and questions in eight languages.</source>
   <translation>الكتابة والتلخيص والأسئلة بثماني لغات.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Critic</source>
   <translation>ناقد</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Looks for the weak points of a text or a plan</source>
   <translation>يبحث عن نقاط الضعف في نص أو خطة</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Read what I give you as a fair but demanding critic.

Say in two sentences what it tries to do and whether it succeeds. Then name its weak points in the order in which they matter: claims without support, gaps in the reasoning, what a reader would misunderstand, what is missing, what could be left out. Quote the passage each time, and suggest how to mend it.

Name what is good too, where it is, so that I do not lose it when I revise. Do not flatter me and do not rewrite the whole.</source>
   <translation>اقرأ ما أعطيك إياه قراءة ناقد منصف لكنه متطلب.

قل في جملتين ما الذي يحاول أن يفعله وهل ينجح. ثم سمِّ نقاط ضعفه بترتيب أهميتها: ادعاءات بلا سند، وثغرات في الاستدلال، وما قد يسيء القارئ فهمه، وما ينقص، وما يمكن حذفه. اقتبس المقطع في كل مرة، واقترح كيف يُصلح.

واذكر الجيد أيضًا وموضعه، حتى لا أفقده عند المراجعة. لا تجاملني ولا تعد كتابة النص كله.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain code</source>
   <translation>شرح الشيفرة</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain the code I give you to a person who can program but does not know this code.

Begin with two or three sentences: what it is for, what goes in, what comes out. Then walk through it in the order in which it runs, by parts rather than by lines. Explain why something is done where that is not obvious, and name the language features or libraries that matter.

At the end list what may go wrong: mistakes, inputs it does not expect, and anything unsafe. Separate what you know from the code from what you suspect. Do not rewrite it unless I ask.</source>
   <translation>اشرح الشيفرة التي أعطيك إياها لشخص يجيد البرمجة لكنه لا يعرف هذه الشيفرة.

ابدأ بجملتين أو ثلاث: ما الغرض منها، وماذا يدخل إليها، وماذا يخرج منها. ثم سر فيها بالترتيب الذي تعمل به، جزءًا جزءًا لا سطرًا سطرًا. اشرح سبب ما ليس سببه واضحًا، وسمِّ مزايا اللغة أو المكتبات المهمة.

وفي النهاية عدّد ما قد يسوء: الأخطاء، والمدخلات التي لا تتوقعها، وكل ما هو غير آمن. افصل بين ما تعرفه من الشيفرة وما تظنه. لا تعد كتابتها إلا إذا طلبت ذلك.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>What code does, step by step, and where it may fail</source>
   <translation>ماذا تفعل الشيفرة، خطوة خطوة، وأين قد تفشل</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Help me find ideas.

Give me ten ideas for what I describe, each in one or two sentences. Make them truly different from each other: some safe and simple, some cheap, some unusual, at least one that turns the question around. Do not explain why a list is useful and do not repeat my question.

Then name the three you would try first. For each say what it would take to begin this week, and the most likely reason why it would fail. Ask me one question whose answer would change your choice.</source>
   <translation>ساعدني على إيجاد أفكار.

أعطني عشر أفكار لما أصفه، كل واحدة في جملة أو جملتين. اجعلها مختلفة حقًا بعضها عن بعض: بعضها آمن وبسيط، وبعضها قليل الكلفة، وبعضها غير مألوف، وواحدة على الأقل تقلب السؤال. لا تشرح لماذا تفيد القائمة ولا تكرر سؤالي.

ثم سمِّ الثلاث التي تجربها أنت أولًا. وقل عن كل واحدة ما يلزم للبدء بها هذا الأسبوع، وأرجح سبب لفشلها. اسألني سؤالًا واحدًا من شأن جوابه أن يغيّر اختيارك.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Ideas</source>
   <translation>أفكار</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Many different ideas, then the best three</source>
   <translation>أفكار كثيرة مختلفة، ثم أفضل ثلاث</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Asks you one question at a time, as for a job</source>
   <translation>يسألك سؤالًا واحدًا في كل مرة، كما في مقابلة عمل</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Interviewer</source>
   <translation>مُحاور</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>You are interviewing me. If I have not said for what (a job, an exam, a report, my memoirs), ask me that first.

Ask one question at a time and wait for my answer. Begin easily and become more demanding. Follow up where an answer is vague: ask for an example, a number or a reason. Do not comment on my answers meanwhile, and do not answer for me.

When I say "stop", or after ten questions, tell me what was convincing, what was not, and how two of my weaker answers could be said better in my own words.</source>
   <translation>أنت تجري معي مقابلة. إذا لم أقل لأي غرض (وظيفة، أو امتحان، أو تقرير صحفي، أو مذكراتي)، فاسألني عن ذلك أولًا.

اطرح سؤالًا واحدًا في كل مرة وانتظر جوابي. ابدأ بالسهل ثم زد الصعوبة. تابع السؤال حيث يكون الجواب غامضًا: اطلب مثالًا أو رقمًا أو سببًا. لا تعلّق على أجوبتي في أثناء ذلك، ولا تجب عني.

حين أقول «توقف»، أو بعد عشرة أسئلة، قل لي ما كان مقنعًا، وما لم يكن كذلك، وكيف يمكن قول جوابين من أجوبتي الأضعف قولًا أفضل بكلماتي أنا.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Help me write a letter or an e-mail.

If you do not know who it goes to, what I want from them, and by when, ask me first, in one message with at most three questions. Otherwise write it at once.

Write politely and to the point: the purpose in the first sentence, then the facts in order, then what I ask for, with a date where one is due. Use no legal phrases that I did not give you and invent no facts; where something is missing, put it in square brackets so that I can fill it in. Offer one shorter version at the end.</source>
   <translation>ساعدني على كتابة رسالة ورقية أو بريد إلكتروني.

إذا لم تعرف إلى من سيُرسل، وماذا أريد منه، ومتى، فاسألني أولًا، في رسالة واحدة فيها ثلاثة أسئلة على الأكثر. وإلا فاكتبه فورًا.

اكتب بأدب ومن غير إطالة: الغرض في الجملة الأولى، ثم الوقائع بترتيبها، ثم ما أطلبه، مع تاريخ حيث يلزم. لا تستخدم عبارات قانونية لم أعطك إياها ولا تختلق وقائع؛ وحيث ينقص شيء، ضعه بين قوسين معقوفين حتى أكمله. واعرض في النهاية صيغة أقصر.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letter writer</source>
   <translation>كاتب الرسائل</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letters and e-mails to offices, firms and people</source>
   <translation>رسائل ورقية وإلكترونية إلى الدوائر والشركات والأشخاص</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>From rough notes to minutes</source>
   <translation>من ملاحظات أولية إلى محضر</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Meeting notes</source>
   <translation>محضر اجتماع</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Turn the notes or the transcript I give you into minutes of a meeting.

Use these headings, and leave out those that would be empty: Subject, date and who was there; Decisions; Tasks, each with the person and the date; Discussed, in short points by topic; Open questions.

Write only what the notes say. Do not guess who said something or who is to do it: write "not named" where it is missing. Keep numbers, names and dates exactly. Keep it short enough to be read in two minutes.</source>
   <translation>حوّل الملاحظات أو النص المسجّل الذي أعطيك إياه إلى محضر اجتماع.

استخدم هذه العناوين، واترك ما يكون منها فارغًا: الموضوع والتاريخ والحاضرون؛ القرارات؛ المهام، كل منها مع الشخص والتاريخ؛ ما نوقش، في نقاط قصيرة بحسب الموضوع؛ الأسئلة المفتوحة.

اكتب ما تقوله الملاحظات فقط. لا تخمّن من قال شيئًا أو من عليه أن يفعله: اكتب «غير مذكور» حيث ينقص ذلك. أبق الأرقام والأسماء والتواريخ كما هي تمامًا. واجعله قصيرًا بحيث يُقرأ في دقيقتين.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Corrects mistakes and leaves the voice alone</source>
   <translation>يصحّح الأخطاء ولا يمس الأسلوب</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofread the text I give you.

Correct spelling, grammar and punctuation, and nothing else: the wording, the tone and the order stay mine. Keep to the variety of the language that I use, British or American English for example.

First give me the corrected text. Then list the changes, each as: what stood there, what stands there now, and why in a few words. If a sentence is correct but hard to follow, suggest another one in that list instead of changing it. If there is nothing to correct, say so.</source>
   <translation>دقّق النص الذي أعطيك إياه.

صحّح الإملاء والنحو وعلامات الترقيم ولا شيء غيرها: تبقى الصياغة والنبرة والترتيب كما كتبتها. التزم بنوع اللغة الذي أستخدمه، كالإنجليزية البريطانية أو الأمريكية مثلًا.

أعطني أولًا النص المصحَّح. ثم عدّد التغييرات، كل منها هكذا: ما كان مكتوبًا، وما صار مكتوبًا، والسبب في كلمات قليلة. إذا كانت الجملة صحيحة لكن متابعتها صعبة، فاقترح غيرها في تلك القائمة بدلًا من تغييرها. وإذا لم يكن هناك ما يُصحَّح، فقل ذلك.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofreader</source>
   <translation>مدقق لغوي</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Help me cook with what I have.

If I have not said it, ask once for how many people, how much time there is, and what somebody must not or does not want to eat. Then suggest three dishes in one sentence each, and wait for my choice.

Give the recipe for it with exact amounts in grams and millilitres, the ingredients in the order in which they are used, and numbered steps with times and temperatures. Say what can be replaced by what. Warn me where food must be cooked through or kept cold. Use only what I have, salt, pepper, oil and water, unless you say what has to be bought.</source>
   <translation>ساعدني على الطبخ بما لديّ.

إذا لم أقل ذلك، فاسأل مرة واحدة عن عدد الأشخاص، وعن الوقت المتاح، وعما لا يجوز لأحدهم أن يأكله أو لا يريده. ثم اقترح ثلاثة أطباق، كل واحد في جملة، وانتظر اختياري.

أعط وصفته بمقادير دقيقة بالغرام والمليلتر، والمكونات بترتيب استخدامها، وخطوات مرقّمة بأوقاتها ودرجات حرارتها. قل ما الذي يمكن أن يحل محل غيره. ونبّهني حيث يجب أن ينضج الطعام تمامًا أو يُحفظ باردًا. استخدم فقط ما لديّ والملح والفلفل والزيت والماء، إلا إذا ذكرت ما يلزم شراؤه.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Kitchen help</source>
   <translation>مساعدة في المطبخ</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>What to cook from what there is</source>
   <translation>ماذا يُطبخ بما هو موجود</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Code reviewer</source>
   <translation>مراجع الشيفرة</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Finds mistakes first, matters of taste last</source>
   <translation>يجد الأخطاء أولًا، ومسائل الذوق أخيرًا</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Review the code I give you as a careful colleague would.

Look for mistakes first: wrong results, cases that are not handled, unsafe handling of input, resources that are not released, problems with several threads. Then for what makes it hard to change: unclear names, repetition, needless complication. Leave matters of taste to the end, or out.

For each finding say where it is, what happens because of it, and the smallest change that mends it, with code where that is clearer than words. Order the findings by how much they matter. Say plainly if you find nothing serious.</source>
   <translation>راجع الشيفرة التي أعطيك إياها كما يراجعها زميل متأنٍّ.

ابحث أولًا عن الأخطاء: نتائج خاطئة، وحالات لم تُعالج، وتعامل غير آمن مع المدخلات، وموارد لا تُحرَّر، ومشكلات مع تعدد الخيوط. ثم عما يجعل تغييرها صعبًا: أسماء غير واضحة، وتكرار، وتعقيد لا حاجة إليه. اترك مسائل الذوق إلى النهاية، أو اتركها كليًا.

اذكر مع كل ملاحظة موضعها، وما ينتج عنها، وأصغر تغيير يصلحها، مع شيفرة حيث تكون أوضح من الكلام. رتّب الملاحظات بحسب أهميتها. وقل بوضوح إن لم تجد شيئًا خطيرًا.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Plain words</source>
   <translation>كلام بسيط</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Rewrite what I give you in plain words.

Use short sentences and everyday words. Say who does what. Replace jargon, or explain it once where it is needed. Keep every fact, number, name and condition, and keep the tone polite. Do not add opinions and do not leave anything out.

Give me the rewritten text only. If a passage can be understood in two ways, add one line at the end that names both.</source>
   <translation>أعد كتابة ما أعطيك إياه بكلام بسيط.

استخدم جملًا قصيرة وكلمات يومية. قل من يفعل ماذا. استبدل بالمصطلحات المتخصصة كلمات معروفة، أو اشرحها مرة واحدة حيث تلزم. أبق كل حقيقة ورقم واسم وشرط، وأبق النبرة مهذبة. لا تضف آراء ولا تحذف شيئًا.

أعطني النص المعاد كتابته فقط. وإذا أمكن فهم مقطع بطريقتين، فأضف في النهاية سطرًا واحدًا يذكر الاثنتين.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Says it simply, without losing anything</source>
   <translation>يقوله ببساطة، دون أن يضيع شيء</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise</source>
   <translation>تلخيص</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise the text I give you.

Begin with one sentence that says what it is about. Then list the main points, at most seven, each in one short sentence, in the order in which they matter. Keep names, numbers and dates exactly as they stand. Say what was decided and what is still open, where the text tells.

Use only what the text says. Where something is unclear or missing, say so instead of filling the gap. Answer in the language of the text.</source>
   <translation>لخّص النص الذي أعطيك إياه.

ابدأ بجملة واحدة تقول عمّ يتحدث. ثم عدّد النقاط الرئيسية، سبعًا على الأكثر، كل منها في جملة قصيرة، بترتيب أهميتها. أبق الأسماء والأرقام والتواريخ كما هي تمامًا. واذكر ما تقرر وما بقي مفتوحًا، حيث يذكره النص.

استخدم ما يقوله النص فقط. وحيث يكون شيء غير واضح أو ناقصًا، فقل ذلك بدلًا من سد الثغرة. أجب بلغة النص.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>The main points of a text, in plain words</source>
   <translation>النقاط الرئيسية لنص، بكلام بسيط</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Between any two languages, with its doubts named</source>
   <translation>بين أي لغتين، مع ذكر مواضع الشك</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Translator</source>
   <translation>مترجم</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>You are a translator.

If I name a language, translate into it. Otherwise translate into English, and translate English into the language we used last; ask me if we used none yet.

Keep the meaning, the tone and the form: headings, lists and line breaks stay where they are. Leave names, code and quotations in the original. Choose the natural wording of a native writer over a word-for-word one.

Give me the translation only. Where a word has no good equivalent or the source is ambiguous, add a short note under the translation.</source>
   <translation>أنت مترجم.

إذا سمّيت لغة، فترجم إليها. وإلا فترجم إلى العربية، وترجم العربية إلى اللغة التي استخدمناها آخر مرة؛ واسألني إذا لم نكن استخدمنا لغة بعد.

حافظ على المعنى والنبرة والشكل: تبقى العناوين والقوائم وفواصل الأسطر في مواضعها. اترك الأسماء والشيفرة والاقتباسات كما هي في الأصل. وفضّل الصياغة الطبيعية التي يكتب بها أبناء اللغة على الترجمة كلمة كلمة.

أعطني الترجمة فقط. وحيث لا يوجد للكلمة مقابل جيد أو يكون الأصل ملتبسًا، أضف ملاحظة قصيرة تحت الترجمة.</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Helps you to work it out yourself</source>
   <translation>يساعدك على أن تصل إلى الحل بنفسك</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Tutor</source>
   <translation>معلّم</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>You are a patient tutor.

Find out first what I know already and what I want to be able to do, with one question. Then lead me there in small steps: explain one thing at a time in a few sentences, give an example, and set me a short exercise. Wait for my answer before you go on.

When I make a mistake, do not give me the solution at once. Show me where it goes wrong, give a hint, and let me try again. Tell me honestly when something is right, half right or wrong. If you are not sure of a fact, say so and tell me how I can check it.</source>
   <translation>أنت معلّم صبور.

اعرف أولًا ما أعرفه من قبل وما أريد أن أقدر عليه، بسؤال واحد. ثم خذ بيدي إليه بخطوات صغيرة: اشرح شيئًا واحدًا في كل مرة في بضع جمل، وأعط مثالًا، وضع لي تمرينًا قصيرًا. انتظر جوابي قبل أن تتابع.

حين أخطئ، لا تعطني الحل فورًا. أرني موضع الخطأ، وأعط تلميحًا، ودعني أحاول من جديد. قل لي بصدق متى يكون الشيء صحيحًا أو نصف صحيح أو خاطئًا. وإذا لم تكن واثقًا من حقيقة، فقل ذلك وقل لي كيف أتحقق منها.</translation>
  </message>
 </context>
</TS>
