<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>inglenook</name>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong.</source>
   <translation>Inglenook 出了点问题。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/__main__.py"></location>
   <source>Something in Inglenook went wrong. What it was stands in {path}.</source>
   <translation>Inglenook 出了点问题。详情见 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted picture</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted picture {number}</source>
   <translation>粘贴的图片 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Pasted text</source>
   <translation>粘贴的文本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>Pasted text {number}</source>
   <translation>粘贴的文本 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted picture is larger than 20 MB. Paste a part of it.</source>
   <translation>粘贴的图片超过 20 MB。请只粘贴其中一部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>The pasted text is larger than 10 MB. Paste a part of it.</source>
   <translation>粘贴的文本超过 10 MB。请只粘贴其中一部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} cannot be read. Check that it is still there.</source>
   <translation>无法读取 {name}。请检查它是否还在原处。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is a folder. Attach the files in it.</source>
   <translation>{name} 是一个文件夹。请添加其中的文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 10 MB. Attach a part of it.</source>
   <translation>{name} 超过 10 MB。请只添加其中一部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is larger than 20 MB. Make the picture smaller.</source>
   <translation>{name} 超过 20 MB。请把图片缩小。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a file. Files of text and pictures can be attached.</source>
   <translation>{name} 不是文件。可以添加文本文件和图片。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/attached_files.py"></location>
   <source>{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.</source>
   <translation>{name} 不是文本文件。可以添加文本和图片（PNG、JPEG、WebP、GIF）。</translation>
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
   <translation>此备份由更新版本的 Inglenook 创建。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Check that the folder {folder} can be written to.</source>
   <translation>请检查文件夹 {folder} 是否可以写入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup could be made.</source>
   <translation>无法创建备份。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>No backup was made, because the file with your chats is damaged.</source>
   <translation>没有创建备份，因为保存对话的文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
   <translation>备份文件夹 {folder} 不存在。请连接它所在的磁盘，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The backup in {folder} came out incomplete. It was removed.</source>
   <translation>{folder} 中的备份不完整，已被移除。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the backups in {folder} does not keep what is written to it. Choose a folder on another disk.</source>
   <translation>存放备份的磁盘（{folder}）不能保存写入的内容。请选择另一个磁盘上的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>The disk with the folder {folder} is full. Free some space on it.</source>
   <translation>文件夹 {folder} 所在的磁盘已满。请腾出一些空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged.</source>
   <translation>保存对话的文件已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>This backup cannot be read: {reason}.</source>
   <translation>无法读取此备份：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>Too many backups were made in this minute. Try again in the next one.</source>
   <translation>这一分钟内创建的备份太多。请下一分钟再试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/backup.py"></location>
   <source>{folder}: {reason}.</source>
   <translation>{folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/code_files.py"></location>
   <source>{name} could not be saved. Choose another folder.</source>
   <translation>无法保存 {name}。请选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log cannot be written, so nothing was sent. Make room on the disk.</source>
   <translation>无法写入连接日志，因此没有发送任何内容。请腾出磁盘空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be emptied.</source>
   <translation>无法清空连接日志 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/connections.py"></location>
   <source>The connection log {file} cannot be written.</source>
   <translation>无法写入连接日志 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Another program is using the chats. New messages cannot be saved until it lets go of them.</source>
   <translation>另一个程序正在使用对话数据。在它释放之前，无法保存新消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The chats cannot be opened. Check that the data folder is still there and can be written to.</source>
   <translation>无法打开对话。请检查数据文件夹是否还在、是否可以写入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder belongs to someone else. New messages cannot be saved until it can be written to.</source>
   <translation>数据文件夹属于其他用户。在可以写入之前，无法保存新消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The data folder is read-only. New messages cannot be saved until it can be written to.</source>
   <translation>数据文件夹是只读的。在可以写入之前，无法保存新消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk is full. New messages cannot be saved yet.</source>
   <translation>磁盘已满。暂时无法保存新消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The disk reports an error. New messages cannot be saved yet. Check that the disk is connected and has space.</source>
   <translation>磁盘报告错误。暂时无法保存新消息。请检查磁盘是否已连接、是否有空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is.</source>
   <translation>保存对话的文件已损坏。文件保持原样，没有改动。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats is damaged. It was left as it is. Move inglenook.db out of the data folder to go on without it.</source>
   <translation>保存对话的文件已损坏。文件保持原样，没有改动。要在没有它的情况下继续，请把 inglenook.db 移出数据文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file with your chats was moved or deleted. Move it back, or copy what you want to keep and start Inglenook again.</source>
   <translation>保存对话的文件已被移动或删除。请把它移回原处，或复制要保留的内容，然后重新启动 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>The file {file} with your chats cannot be reached.</source>
   <translation>无法访问保存对话的文件 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>This Python comes with SQLite {version}, which is too old. Install a Python with SQLite 3.37 or newer.</source>
   <translation>此 Python 自带的 SQLite {version} 版本太旧。请安装带有 SQLite 3.37 或更新版本的 Python。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/database.py"></location>
   <source>Your chats were written by a newer version of Inglenook. They were not touched. Install that version to go on with them.</source>
   <translation>这些对话由更新版本的 Inglenook 写入，没有改动。要继续使用它们，请安装那个版本。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Apr</source>
   <comment>a month, short</comment>
   <translation>4月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>April</source>
   <comment>a month</comment>
   <translation>4月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Aug</source>
   <comment>a month, short</comment>
   <translation>8月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>August</source>
   <comment>a month</comment>
   <translation>8月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Dec</source>
   <comment>a month, short</comment>
   <translation>12月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>December</source>
   <comment>a month</comment>
   <translation>12月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Feb</source>
   <comment>a month, short</comment>
   <translation>2月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>February</source>
   <comment>a month</comment>
   <translation>2月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jan</source>
   <comment>a month, short</comment>
   <translation>1月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>January</source>
   <comment>a month</comment>
   <translation>1月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jul</source>
   <comment>a month, short</comment>
   <translation>7月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>July</source>
   <comment>a month</comment>
   <translation>7月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Jun</source>
   <comment>a month, short</comment>
   <translation>6月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>June</source>
   <comment>a month</comment>
   <translation>6月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Mar</source>
   <comment>a month, short</comment>
   <translation>3月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>March</source>
   <comment>a month</comment>
   <translation>3月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month</comment>
   <translation>5月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>May</source>
   <comment>a month, short</comment>
   <translation>5月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Nov</source>
   <comment>a month, short</comment>
   <translation>11月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>November</source>
   <comment>a month</comment>
   <translation>11月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Oct</source>
   <comment>a month, short</comment>
   <translation>10月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>October</source>
   <comment>a month</comment>
   <translation>10月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>Sep</source>
   <comment>a month, short</comment>
   <translation>9月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>September</source>
   <comment>a month</comment>
   <translation>9月</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/dates.py"></location>
   <source>{day} {month} {year}, {time}</source>
   <translation>{year}年{month}{day}日 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>All settings</source>
   <translation>所有设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Changed settings</source>
   <translation>已更改的设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Chats</source>
   <comment>the file they are in</comment>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>as they were at first</source>
   <translation>与最初相同</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{free} free of {total}</source>
   <translation>{free} 可用，共 {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/diagnostics.py"></location>
   <source>{n} characters, not shown here</source>
   <extracomment>For one: {n} character, not shown here</extracomment>
   <translation>
    <numerusform>{n} 个字符，此处不显示</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/erase.py"></location>
   <source>The backups in {folder} cannot be reached, and would keep what you want gone. Connect their disk, or choose another folder for backups, and empty the trash then.</source>
   <translation>无法访问 {folder} 中的备份，要清除的内容会留在其中。请连接备份所在的磁盘，或为备份选择另一个文件夹，然后再清空回收站。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/chats.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Chat</source>
   <comment>noun</comment>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Branch {number}</source>
   <translation>分支 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>File: {name}</source>
   <translation>文件：{name}</translation>
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
   <translation>指令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <source>Picture: {name}</source>
   <translation>图片：{name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <location filename="../../app/inglenook/core/exporters/markdown.py"></location>
   <location filename="../../app/inglenook/ui/pdf.py"></location>
   <source>Thought</source>
   <translation>思考</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/html.py"></location>
   <source>Web page (HTML)</source>
   <translation>网页（HTML）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/own_json.py"></location>
   <source>Inglenook (JSON, everything)</source>
   <translation>Inglenook（JSON，全部内容）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/training.py"></location>
   <source>Training data (JSONL)</source>
   <translation>训练数据（JSONL）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Cut short.</source>
   <translation>提前中断。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Edited.</source>
   <translation>已编辑。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed.</source>
   <translation>失败。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Failed: {reason}</source>
   <translation>失败：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Goes on after “{message}” ({who}).</source>
   <translation>接在“{message}”（{who}）之后。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reply</source>
   <comment>noun</comment>
   <translation>回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>This branch begins the chat.</source>
   <translation>对话从此分支开始。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <source>Was being written when it was exported.</source>
   <translation>导出时正在生成。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/exporters/writing.py"></location>
   <source>{file} cannot be written: {reason}. Choose another place, or make room.</source>
   <translation>无法写入 {file}：{reason}。请选择另一个位置，或腾出空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>无法读取文件 {file}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>无法写入文件 {file}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>无法创建文件夹 {folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>The folder {folder} cannot be written to. Change its permissions, or choose another folder.</source>
   <translation>无法写入文件夹 {folder}。请更改其权限，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>its folder is read-only or belongs to another user</source>
   <translation>其所在文件夹是只读的，或属于其他用户</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>the disk reports an error</source>
   <translation>磁盘报告错误</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/files.py"></location>
   <source>{folder} is a file, but a folder is needed there. Move it away.</source>
   <translation>{folder} 是一个文件，但那里需要一个文件夹。请把该文件移走。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/__init__.py"></location>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be read.</source>
   <translation>无法读取 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It cannot be read.</source>
   <translation>无法读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is larger than {size} MB.</source>
   <translation>超过 {size} MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is no file.</source>
   <translation>这不是文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed far tighter than any chats are, and was not unpacked.</source>
   <translation>它的压缩程度远高于正常的对话，因此没有解压。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is packed in an uncommon way. Unpack the archive and import the folder.</source>
   <translation>它的压缩方式不常见。请先解压，再导入解压后的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>It is protected by a password. Unpack the archive and import the folder.</source>
   <translation>它有密码保护。请先解压，再导入解压后的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive has more than 100,000 files. Choose one with your chats only.</source>
   <translation>压缩包中的文件超过 100,000 个。请选择只含对话的压缩包。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive holds more than 4 GB.</source>
   <translation>压缩包中的内容超过 4 GB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>The archive is damaged there. Download it again.</source>
   <translation>压缩包在该处已损坏。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>There is no permission to read it.</source>
   <translation>没有读取权限。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} cannot be opened. Is it still there?</source>
   <translation>无法打开 {file}。它还在原处吗？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is damaged and cannot be opened. Download it again.</source>
   <translation>{file} 已损坏，无法打开。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/archives.py"></location>
   <source>{file} is neither a file nor a folder.</source>
   <translation>{file} 既不是文件，也不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>A chat</source>
   <translation>一个对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is damaged.</source>
   <translation>已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is larger than 20 MB.</source>
   <translation>超过 20 MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/claude.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>It is not in the export.</source>
   <translation>导出内容中没有它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>It is too large.</source>
   <translation>太大。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Not imported: {file}</source>
   <translation>未导入：{file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>Only pictures and text files can be imported.</source>
   <translation>只能导入图片和文本文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>The chat has more than 60 MB of files.</source>
   <translation>该对话的文件超过 60 MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>a file</source>
   <translation>一个文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <source>{chat}: {files}</source>
   <translation>{chat}：{files}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/attached.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{file} and {n} more</source>
   <extracomment>For one: {file} and {n} more</extracomment>
   <translation>
    <numerusform>{file} 和另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>Only its transcript is imported.</source>
   <translation>只导入其文字记录。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>There is no message in it.</source>
   <translation>其中没有消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a picture</source>
   <translation>一张图片</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chatgpt.py"></location>
   <source>a recording</source>
   <translation>一段录音</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Chat without a name</source>
   <translation>未命名的对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>It has more than 200,000 messages.</source>
   <translation>其中的消息超过 200,000 条。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>Something without a name</source>
   <translation>未命名的内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/chats.py"></location>
   <source>The rest was not imported: the message is longer than 10 million characters.</source>
   <translation>其余部分没有导入：该消息超过 1000 万个字符。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>The database is damaged there.</source>
   <translation>数据库在该处已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} cannot be read. Close the program it belongs to and try again.</source>
   <translation>无法读取 {file}。请关闭它所属的程序，然后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/foreign_database.py"></location>
   <source>{file} is no database.</source>
   <translation>{file} 不是数据库。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A part of it is larger than 64 MB.</source>
   <translation>其中一部分超过 64 MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>A tool was given something of an unknown kind.</source>
   <translation>某个工具收到了未知类型的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>It is larger than 200 MB.</source>
   <translation>超过 200 MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is no chat of GPT4All.</source>
   <translation>这不是 GPT4All 的对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It is of version {version} of the format, which is not known here.</source>
   <translation>它的格式版本是 {version}，此处无法识别。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>It says that it has more parts than a chat can have.</source>
   <translation>它声称的部分数超过了一个对话可能有的数目。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>Its parts lie too deep within each other.</source>
   <translation>各部分嵌套过深。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>One of its messages is of an unknown kind.</source>
   <translation>其中一条消息的类型未知。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <source>The file ends early.</source>
   <translation>文件提前结束。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <source>The messages before that are imported.</source>
   <translation>在此之前的消息会导入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/gpt4all.py"></location>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>The tool answered</source>
   <translation>工具给出了结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>picture</source>
   <translation>图片</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/jan.py"></location>
   <source>{n} of its messages could not be read.</source>
   <extracomment>For one: {n} of its messages could not be read.</extracomment>
   <translation>
    <numerusform>其中 {n} 条消息无法读取。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is larger than 64 MB, or has millions of parts.</source>
   <translation>超过 64 MB，或有数百万个部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>It is not readable as JSON.</source>
   <translation>无法作为 JSON 读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file ends in the middle of it.</source>
   <translation>文件中途结束。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/json_parts.py"></location>
   <source>The file goes on after the end of its list; that part was not read.</source>
   <translation>文件在列表结束后还有内容，这部分没有读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/lm_studio.py"></location>
   <source>It is not beside the chats.</source>
   <translation>它没有与对话放在一起。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/ollama.py"></location>
   <location filename="../../app/inglenook/core/importers/open_webui.py"></location>
   <source>The database is damaged; what can be read of it is imported.</source>
   <translation>数据库已损坏，能读取的部分会导入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>A part of the file</source>
   <translation>文件的一部分</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>The attachments of this chat take more than 1 GB.</source>
   <translation>此对话的附件超过 1 GB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This attachment cannot be read.</source>
   <translation>无法读取此附件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This file was written by a newer version of Inglenook. Install that version to read it.</source>
   <translation>此文件由更新版本的 Inglenook 写入。要读取它，请安装那个版本。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This folder has no number, or lies in too many others.</source>
   <translation>此文件夹没有编号，或嵌套在过多的文件夹中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>This version of Inglenook does not know what it is.</source>
   <translation>此版本的 Inglenook 无法识别它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{file} cannot be opened.</source>
   <translation>无法打开 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} cannot be read: {reason}.</source>
   <translation>无法读取 {file}：{reason}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/importers/own_json.py"></location>
   <source>{n} of its {all} messages cannot be read.</source>
   <extracomment>For one: {n} of its {all} messages cannot be read.</extracomment>
   <translation>
    <numerusform>其 {all} 条消息中有 {n} 条无法读取。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>A tool answered</source>
   <translation>某个工具给出了结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used a tool</source>
   <translation>使用了工具</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>Used {tool}</source>
   <translation>使用了 {tool}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importers/values.py"></location>
   <source>{tool} answered</source>
   <translation>{tool} 给出了结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/importing.py"></location>
   <source>Inglenook does not know what {file} is. Choose an export of ChatGPT, Claude, Open WebUI, LM Studio, Jan, Ollama, GPT4All or Inglenook.</source>
   <translation>Inglenook 无法识别 {file}。请选择 ChatGPT、Claude、Open WebUI、LM Studio、Jan、Ollama、GPT4All 或 Inglenook 的导出文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>, </source>
   <comment>between the parts of a list</comment>
   <translation>，</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/language.py"></location>
   <source>{first} and {second}</source>
   <translation>{first} 和 {second}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>Inglenook is already running with this data folder.</source>
   <translation>已有一个 Inglenook 在使用此数据文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The disk that holds {folder} cannot lock files. Choose a data folder on another disk.</source>
   <translation>{folder} 所在的磁盘无法锁定文件。请在另一个磁盘上选择数据文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/lock.py"></location>
   <source>The file {path} cannot be opened. Change its permissions.</source>
   <translation>无法打开文件 {path}。请更改其权限。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>A connection to {host} without a purpose was refused.</source>
   <translation>已拒绝一个没有说明用途的连接：{host}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates is not allowed. Allow it in Settings, Privacy.</source>
   <translation>不允许检查更新。可在“设置”的“隐私”中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Checking for updates needs the network, and Offline is on. Turn it off first.</source>
   <translation>检查更新需要网络，但“离线”已开启。请先将其关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>不允许下载模型。可在“设置”的“隐私”中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Downloading models needs the network, and Offline is on. Turn it off first.</source>
   <translation>下载模型需要网络，但“离线”已开启。请先将其关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model is not allowed. Allow it in Settings, Privacy.</source>
   <translation>不允许查询模型。可在“设置”的“隐私”中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Looking up a model needs the network, and Offline is on. Turn it off first.</source>
   <translation>查询模型需要网络，但“离线”已开启。请先将其关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>No secure connection to {host} could be made.</source>
   <translation>无法与 {host} 建立安全连接。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models is not allowed. Allow it in Settings, Privacy.</source>
   <translation>不允许搜索模型。可在“设置”的“隐私”中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Searching for models needs the network, and Offline is on. Turn it off first.</source>
   <translation>搜索模型需要网络，但“离线”已开启。请先将其关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The certificate of {host} is not one that this computer trusts. Nothing was sent.</source>
   <translation>此计算机不信任 {host} 的证书。没有发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The connection to {host} broke off.</source>
   <translation>与 {host} 的连接已中断。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>The proxy set on this computer does not lead to {host}. Check its settings.</source>
   <translation>此计算机设置的代理无法通往 {host}。请检查代理设置。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Try again later.</source>
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines is not allowed. Allow it in Settings, Privacy.</source>
   <translation>不允许使用远程引擎。可在“设置”的“隐私”中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>Using remote engines needs the network, and Offline is on. Turn it off first.</source>
   <translation>使用远程引擎需要网络，但“离线”已开启。请先将其关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} answered something that cannot be read, or broke off.</source>
   <translation>{host} 的回应无法读取，或连接已中断。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} cannot be reached. Check that this computer is connected to the network.</source>
   <translation>无法连接 {host}。请检查此计算机是否已连接网络。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} does not answer.</source>
   <translation>{host} 没有回应。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us round in circles.</source>
   <translation>{host} 不断重定向，没有尽头。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} sends us to an address that Inglenook does not open.</source>
   <translation>{host} 重定向到一个 Inglenook 不会打开的地址。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/network.py"></location>
   <source>{host} was not found. Check that this computer is connected to the network.</source>
   <translation>找不到 {host}。请检查此计算机是否已连接网络。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/paths.py"></location>
   <source>The folder {folder} cannot be found. Choose another one.</source>
   <translation>找不到文件夹 {folder}。请选择另一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be deleted: {reason}.</source>
   <translation>无法删除提示词：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt cannot be saved: {reason}.</source>
   <translation>无法保存提示词：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt has no name. Give it one.</source>
   <translation>提示词没有名称。请为它命名。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt is larger than 100 KB. Make it shorter.</source>
   <translation>提示词超过 100 KB。请缩短。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>The prompt {name} says nothing. Write what the model is to do.</source>
   <translation>提示词 {name} 没有内容。请写明模型要做什么。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>There is a prompt named {name} already. Choose another name.</source>
   <translation>已有名为 {name} 的提示词。请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is larger than 100 KB, which is too much for a prompt.</source>
   <translation>{file} 超过 100 KB，作为提示词太大。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a file.</source>
   <translation>{file} 不是文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{file} is not a text file.</source>
   <translation>{file} 不是文本文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy {number})</source>
   <translation>{name}（副本 {number}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/prompts.py"></location>
   <source>{name} (copy)</source>
   <translation>{name}（副本）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Restored from {backup}.</source>
   <translation>已从{backup}恢复。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>Some are in the folder {folder}.</source>
   <translation>其中一些在文件夹 {folder} 中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The chats cannot be restored: the disk reports an error.</source>
   <translation>无法恢复对话：磁盘报告错误。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The damaged file is kept as {file}.</source>
   <translation>损坏的文件保留为 {file}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats is gone. There is {backup}, with {n} chats: to have them back, restore it in Settings, Backups.</source>
   <extracomment>For one: The file with your chats is gone. There is {backup}, with {n} chat: to have it back, restore the backup in Settings, Backups.</extracomment>
   <translation>
    <numerusform>保存对话的文件不见了。现有{backup}，含 {n} 个对话。要找回对话，请在“设置”的“备份”中恢复该备份。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>The file with your chats was damaged.</source>
   <translation>保存对话的文件曾损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There is no folder for backups.</source>
   <translation>没有备份文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup, and nothing in the file could be read.</source>
   <translation>没有备份，文件中的内容也都无法读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>There was no backup.</source>
   <translation>没有备份。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>This version of Inglenook has to change the file with your chats, and backs it up before.</source>
   <translation>此版本的 Inglenook 需要更改保存对话的文件，会先进行备份。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>What was said after that could not be read.</source>
   <translation>此后的内容无法读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>the backup of {day} {month} {year} ({time})</source>
   <translation>{year}年{month}{day}日的备份（{time}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>this morning's backup ({time})</source>
   <translation>今天上午的备份（{time}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>today's backup ({time})</source>
   <translation>今天的备份（{time}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>yesterday's backup ({time})</source>
   <translation>昨天的备份（{time}）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} later ones</source>
   <comment>messages</comment>
   <extracomment>For one: {n} later one</extracomment>
   <translation>
    <numerusform>{n} 条较新的消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back, and {later} from the damaged file.</source>
   <extracomment>For one: {n} message came back, and {later} from the damaged file.</extracomment>
   <translation>
    <numerusform>已找回 {n} 条消息，另从损坏的文件中找回 {later}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages came back.</source>
   <extracomment>For one: {n} message came back.</extracomment>
   <translation>
    <numerusform>已找回 {n} 条消息。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could be read and are here.</source>
   <extracomment>For one: {n} message could be read and is here.</extracomment>
   <translation>
    <numerusform>有 {n} 条消息可以读取，已放在这里。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/recovery.py"></location>
   <source>{n} messages could not be read.</source>
   <extracomment>For one: {n} message could not be read.</extracomment>
   <translation>
    <numerusform>有 {n} 条消息无法读取。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>A backup is to be restored, but the data folder cannot be changed: {reason}.</source>
   <translation>要恢复备份，但无法更改数据文件夹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The backup cannot be copied beside your chats: {reason}.</source>
   <translation>无法把备份复制到对话所在的位置：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The data folder cannot be changed: {reason}.</source>
   <translation>无法更改数据文件夹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>The restored chats are in use by another program.</source>
   <translation>恢复的对话正被另一个程序使用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/restore.py"></location>
   <source>This backup is damaged. Choose another one.</source>
   <translation>此备份已损坏。请选择另一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/salvage.py"></location>
   <source>Recovered</source>
   <comment>a folder</comment>
   <translation>已找回的消息</translation>
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
   <translation>高级</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Allow</source>
   <translation>允许</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among the likeliest tokens that together reach this probability. 1 is off.</source>
   <translation>从概率最高、合计达到此值的词元中选择。1 表示关闭。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Chooses among this many of the likeliest tokens.</source>
   <translation>从概率最高的这么多个词元中选择。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Chosen for this computer</source>
   <translation>按此计算机选定</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Closing the window then keeps Inglenook there. It opens recent chats and the quick chat.</source>
   <translation>开启后，关闭窗口时 Inglenook 会留在那里。通过图标可打开最近的对话和快速对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Compared with the size your system uses.</source>
   <translation>相对于系统使用的大小。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Ctrl Enter</source>
   <translation>Ctrl Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Desktop</source>
   <translation>桌面</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Disk space for quick returns</source>
   <translation>用于快速返回的磁盘空间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Four tokens are about three English words.</source>
   <translation>四个词元大约相当于三个英文单词。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Gives its memory back to other programs. The next message loads it again.</source>
   <translation>把内存让给其他程序。发送下一条消息时会重新加载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Higher keeps the model from saying the same again.</source>
   <translation>值越高，模型越少重复已说过的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>How much of a chat the model sees at once. More needs more memory.</source>
   <translation>模型一次能看到的对话内容有多长。越长，需要的内存越多。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Icon in the notification area</source>
   <translation>通知区域中的图标</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Kept of each chat, so that the model need not read it again when you come back.</source>
   <translation>每个对话保留一份，返回时模型不必重新读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Leaves out tokens this much less likely than the likeliest one.</source>
   <translation>舍去概率不及最高者此比例的词元。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less</source>
   <translation>减少</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Less motion: nothing slides or spins.</source>
   <translation>减少动画：没有滑动或旋转。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Longest reply</source>
   <translation>回复最大长度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Lower is steadier, higher is more varied</source>
   <translation>越低越稳定，越高越多变</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model and instructions</source>
   <translation>模型和指令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Model hub</source>
   <translation>模型站点（Hub）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Motion</source>
   <translation>动画</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Name chats automatically</source>
   <translation>自动为对话命名</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Notify when a reply is finished</source>
   <translation>回复完成时通知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Of the window. Models answer in the language they are asked in.</source>
   <translation>界面的语言。模型用提问的语言回答。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Opens a small window for a question, whichever program is in front.</source>
   <translation>打开一个用于提问的小窗口，无论当前使用哪个程序。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Processor threads</source>
   <translation>处理器线程</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quick chat</source>
   <translation>快速对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Read replies to screen readers</source>
   <translation>向屏幕阅读器朗读回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Repeat penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Replies</source>
   <translation>回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Send with</source>
   <translation>发送键</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sent before every chat.</source>
   <translation>在每个对话之前发给模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Sentence by sentence, while the reply is written.</source>
   <translation>一边生成回复，一边逐句朗读。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Show speed and tokens under replies</source>
   <translation>在回复下方显示速度和词元数</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Takes longer and is more often right</source>
   <translation>用时更长，更常答对</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The model gives a new chat its title while it has nothing else to do.</source>
   <translation>模型在空闲时为新对话拟定标题。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read and were set aside as {name}. The defaults are used.</source>
   <translation>无法读取设置，已将其另存为 {name}。现使用默认设置。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>The settings could not be read, and {path} could not be moved away. The defaults are used.</source>
   <translation>无法读取设置，也无法移走 {path}。现使用默认设置。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Thinking</source>
   <translation>思考</translation>
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
   <translation>空闲多久后卸载模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Where models are searched and downloaded. Change it for a mirror.</source>
   <translation>搜索和下载模型的地址。可改为镜像站。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>While another window is in front. The notice names the chat and holds no reply.</source>
   <translation>仅当其他窗口在前时通知。通知写明是哪个对话，不含回复内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>Writing and reading</source>
   <translation>书写与阅读</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>min</source>
   <translation>分钟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/settings.py"></location>
   <source>{problem} The default settings are used.</source>
   <translation>{problem}现使用默认设置。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>The proxy set on this computer is of a kind that Inglenook cannot use. Set an HTTP proxy.</source>
   <translation>此计算机设置的代理类型 Inglenook 无法使用。请设置 HTTP 代理。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/sockets.py"></location>
   <source>{host} leads into a private network. Nothing was sent to it.</source>
   <translation>{host} 指向专用网络。没有向它发送任何内容。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines</source>
   <extracomment>For one: Code, {n} line</extracomment>
   <translation>
    <numerusform>代码，{n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/core/spoken.py"></location>
   <source>Code, {n} lines, {language}</source>
   <extracomment>For one: Code, {n} line, {language}</extracomment>
   <translation>
    <numerusform>代码，{n} 行，{language}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h</source>
   <translation>{hours} 小时</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} 分 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/core/text.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
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
   <translation>回收站已清空，但 Inglenook 的另一部分仍持有一份副本。请再清空一次回收站，或退出 Inglenook。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/fitting.py"></location>
   <source>{n} characters</source>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} 个字符</numerusform>
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
    <numerusform>{n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried.</source>
   <translation>无法试用该回复格式。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format could not be tried. Try again.</source>
   <translation>无法试用该回复格式。请重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid.</source>
   <translation>回复格式无效。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: a rule begins with itself.</source>
   <translation>回复格式无效：有一条规则以自身开头。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The reply format is not valid: it cannot be read.</source>
   <translation>回复格式无效：无法读取。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it ends too early.</source>
   <translation>回复格式无效：过早结束。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it has no rule named root.</source>
   <translation>回复格式无效：没有名为 root 的规则。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it holds characters that are no text.</source>
   <translation>回复格式无效：含有不属于文本的字符。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is a grammar and a JSON schema at once. Choose one.</source>
   <translation>回复格式无效：同时是语法和 JSON schema。请选择其中一种。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is longer than {size} KB.</source>
   <translation>回复格式无效：超过 {size} KB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it is too complicated. Make it simpler.</source>
   <translation>回复格式无效：过于复杂。请简化。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: it repeats something too often.</source>
   <translation>回复格式无效：某处重复次数过多。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: no text of this model follows it.</source>
   <translation>回复格式无效：此模型生成不了符合它的文本。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: the engine cannot work with it.</source>
   <translation>回复格式无效：引擎无法使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: there is no rule named {rule}.</source>
   <translation>回复格式无效：没有名为 {rule} 的规则。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at its end.</source>
   <translation>回复格式无效：{fault}，位于末尾。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/grammar.py"></location>
   <source>The reply format is not valid: {fault}, at “{place}”.</source>
   <translation>回复格式无效：{fault}，位于“{place}”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/hardware.py"></location>
   <source>This computer's processor lacks {names}, which the engine needs. Use a computer from 2014 or later, or build llama-cpp-python on this one.</source>
   <translation>此计算机的处理器缺少引擎所需的 {names}。请使用 2014 年或更新的计算机，或在此计算机上自行构建 llama-cpp-python。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A bound of a number is no number.</source>
   <translation>数字的界限不是数字。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A pattern is no text, or too long.</source>
   <translation>模式不是文本，或过长。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>A whole number needs a smallest and a largest value, {most} values at most.</source>
   <translation>整数需要最小值和最大值，最多 {most} 个值。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>Bounds are supported for whole numbers (“integer”) only.</source>
   <translation>只有整数（“integer”）支持界限。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is longer than {size} KB.</source>
   <translation>超过 {size} KB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is nested too deeply.</source>
   <translation>嵌套过深。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It is not valid JSON.</source>
   <translation>不是有效的 JSON。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>It uses “{keyword}”, which is not supported.</source>
   <translation>使用了“{keyword}”，不受支持。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>The pattern “{pattern}” is not supported.</source>
   <translation>不支持模式“{pattern}”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>There is no type {type}.</source>
   <translation>没有类型 {type}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>{value} stands where a schema is expected.</source>
   <translation>应为 schema 的位置出现了 {value}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” may point into the schema itself only, not to {place}.</source>
   <translation>“$ref”只能指向 schema 内部，不能指向 {place}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“$ref” points to {place}, which is not there.</source>
   <translation>“$ref”指向 {place}，但它不存在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“allOf” with more than one schema is not supported.</source>
   <translation>不支持含有多个 schema 的“allOf”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“pattern” beside a length is not supported.</source>
   <translation>不支持“pattern”与长度同时使用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“prefixItems” in this form is not supported.</source>
   <translation>不支持这种形式的“prefixItems”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“properties” or “required” is not what it should be.</source>
   <translation>“properties”或“required”的内容不符合要求。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” beside “{other}” is not supported.</source>
   <translation>不支持“{keyword}”与“{other}”同时使用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is no count.</source>
   <translation>“{keyword}”不是个数。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” is not supported.</source>
   <translation>不支持“{keyword}”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” may be {most} at most.</source>
   <translation>“{keyword}”最多为 {most}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{keyword}” needs a list of at least one.</source>
   <translation>“{keyword}”需要至少含一项的列表。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/json_schema.py"></location>
   <source>“{most}” is less than “{least}”.</source>
   <translation>“{most}”小于“{least}”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>This kind of model does not write text. Choose another model.</source>
   <translation>这类模型不生成文本。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/llama.py"></location>
   <source>llama.cpp could not load the file.</source>
   <translation>llama.cpp 无法加载该文件。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name} with a context of {n} tokens. Choose a shorter context or a smaller model.</source>
   <extracomment>For one: There is not enough memory for {name} with a context of {n} token. Choose a shorter context or a smaller model.</extracomment>
   <translation>
    <numerusform>内存不足，无法以 {n} 个词元的上下文使用 {name}。请选择更短的上下文或更小的模型。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>There is not enough memory for {name}. Close other programs or choose a smaller model.</source>
   <translation>内存不足，无法使用 {name}。请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot be read. Check the disk it is on.</source>
   <translation>无法读取 {name}。请检查它所在的磁盘。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} cannot keep its context as {kind}. Choose f16 in the model's settings.</source>
   <translation>{name} 无法以 {kind} 保存上下文。请在该模型的设置中选择 f16。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} could not be loaded. It may be damaged: download it again or choose another model.</source>
   <translation>无法加载 {name}。文件可能已损坏：请重新下载，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is incomplete or damaged. Download it again.</source>
   <translation>{name} 不完整或已损坏。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a GGUF model file. Choose another model.</source>
   <translation>{name} 不是 GGUF 模型文件。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a file. Choose a GGUF file.</source>
   <translation>{name} 不是文件。请选择一个 GGUF 文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not a model that writes text. Choose another model.</source>
   <translation>{name} 不是生成文本的模型。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is not there any more. Choose another model.</source>
   <translation>{name} 已不存在。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} is of a kind that this version of Inglenook does not know yet. Choose another model.</source>
   <translation>此版本的 Inglenook 还不支持 {name} 这类模型。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>没有读取 {name} 的权限。请更改其权限。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/loading.py"></location>
   <source>{name} uses a vocabulary that this version of Inglenook does not know. Choose another model.</source>
   <translation>{name} 使用的词汇表，此版本的 Inglenook 无法识别。请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>The engine could not be started to look at the model.</source>
   <translation>无法启动引擎来查看该模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/probe.py"></location>
   <source>{name} could not be examined. It may be damaged: download it again.</source>
   <translation>无法查看 {name}。文件可能已损坏：请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The engine could not start. Install Inglenook again if this goes on.</source>
   <translation>引擎无法启动。如果一直如此，请重新安装 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. It most likely ran out of memory. Your messages are safe.</source>
   <translation>模型意外停止，很可能是内存不足。消息都还在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly. Its file may be damaged or have changed. Your messages are safe.</source>
   <translation>模型意外停止。模型文件可能已损坏或已更改。消息都还在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The model stopped unexpectedly. Your messages are safe.</source>
   <translation>模型意外停止。消息都还在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>The model stopped unexpectedly: the engine met something it cannot handle. Your messages are safe.</source>
   <translation>模型意外停止：引擎遇到了无法处理的情况。消息都还在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This computer's processor lacks an instruction the engine needs. Your messages are safe.</source>
   <translation>此计算机的处理器缺少引擎所需的一条指令。消息都还在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/process.py"></location>
   <source>This model's chat template took too long, so the engine was stopped. Use the built-in template for this model, or choose another model.</source>
   <translation>此模型的对话模板用时过长，因此已停止引擎。请为此模型使用内置模板，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>A built-in one takes its place.</source>
   <translation>改用内置模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>No built-in chat template fits this model.</source>
   <translation>没有适合此模型的内置对话模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file changes what was said.</source>
   <translation>模型文件中的对话模板会改动对话内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The chat template of the model file leaves messages out.</source>
   <translation>模型文件中的对话模板会漏掉消息。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>The model continues your text instead of answering it.</source>
   <translation>模型会接着写您的文字，而不是作答。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <source>There is no message to answer yet. Write one first.</source>
   <translation>还没有可回答的消息。请先写一条。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/prompt.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>This model file has no chat template.</source>
   <translation>此模型文件没有对话模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>The beginning of this reply does not follow the reply format, so it cannot be continued. Write it again.</source>
   <translation>此回复的开头不符合回复格式，因此无法续写。请重新生成。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/sampling.py"></location>
   <source>“{text}” is {n} tokens for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</source>
   <extracomment>For one: “{text}” is {n} token for this model, and only single tokens can be made more or less likely. Shorten it, or take it out of the list.</extracomment>
   <translation>
    <numerusform>对此模型来说，“{text}”是 {n} 个词元，而只有单个词元才能调高或调低概率。请缩短它，或把它从列表中移除。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file cannot be read.</source>
   <translation>无法读取模型文件中的对话模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file does not work.</source>
   <translation>模型文件中的对话模板无法使用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/sandbox.py"></location>
   <source>The chat template of the model file is longer than {size} KB.</source>
   <translation>模型文件中的对话模板超过 {size} KB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/scheduler.py"></location>
   <source>The model could not go on with this reply. Try again.</source>
   <translation>模型无法继续此回复。请重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template did not end within 2 seconds, so the model cannot be used with it.</source>
   <translation>对话模板在 2 秒内没有结束，因此模型无法使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The chat template ended the process that tried it, so the model cannot be used with it.</source>
   <translation>对话模板使试用它的进程中止，因此模型无法使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/template_preview.py"></location>
   <source>The engine could not be started to try the template.</source>
   <translation>无法启动引擎来试用该模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>Loading was cancelled.</source>
   <translation>已取消加载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>No model is loaded. Choose a model and try again.</source>
   <translation>没有加载模型。请选择模型，然后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>The model was unloaded before the reply was finished.</source>
   <translation>回复完成之前，模型已被卸载。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/engine/worker.py"></location>
   <source>This conversation is {length} long, but {name} can read {n} tokens at a time. Start a new chat or shorten the message.</source>
   <extracomment>For one: This conversation is {length} long, but {name} can read {n} token at a time. Start a new chat or shorten the message.</extracomment>
   <translation>
    <numerusform>此对话长 {length}，但 {name} 一次最多读取 {n} 个词元。请新建对话，或缩短消息。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Inventive</source>
   <translation>创意</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/chat_settings.py"></location>
   <source>Precise</source>
   <translation>精确</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/connections.py"></location>
   <source>Inglenook was started with --offline: nothing goes online until it is started without it.</source>
   <translation>Inglenook 以 --offline 启动：在不带此选项重新启动之前，不会联网。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A folder cannot be moved into itself.</source>
   <translation>无法把文件夹移到它自身之中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>A reply is still being written in this chat. Wait for its end, or stop it.</source>
   <translation>此对话中仍在生成回复。请等待完成，或停止它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>Choose a model first.</source>
   <translation>请先选择模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/conversations.py"></location>
   <source>The last reply is not saved yet. Make room on the disk and try again.</source>
   <translation>最后一条回复尚未保存。请腾出磁盘空间，然后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>The files of this version are not known yet. Look the model up online first.</source>
   <translation>此版本的文件尚不清楚。请先联网查询该模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/discover.py"></location>
   <source>{model} has no files that Inglenook can use. Search for its name and GGUF.</source>
   <translation>{model} 没有 Inglenook 可用的文件。请搜索其名称加 GGUF。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused. The part on disk is kept.</source>
   <translation>已暂停。磁盘上已有的部分会保留。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: the disk has {free} free, and {missing} more are needed. Make room, then resume.</source>
   <translation>已暂停：磁盘可用 {free}，还差 {missing}。请腾出空间，然后继续。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Paused: {reason}</source>
   <translation>已暂停：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/downloads.py"></location>
   <source>Stopped by an error in Inglenook.</source>
   <translation>因 Inglenook 出错而停止。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Loading the model, {percent}%</source>
   <translation>正在加载模型，{percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Something in Inglenook went wrong. Your messages are safe: start it again to go on.</source>
   <translation>Inglenook 出了点问题。消息都还在：重新启动即可继续。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine could not be started. Install Inglenook again if this goes on.</source>
   <translation>无法启动引擎。如果一直如此，请重新安装 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The engine did not answer and was restarted. Your messages are safe: try again.</source>
   <translation>引擎没有回应，已重新启动。消息都还在：请重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>The graphics card {names} will not be used any more: load the model again to try without it.</source>
   <translation>不再使用显卡 {names}：请重新加载模型，在没有它的情况下再试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>This happened several times in a row: choose another model, or this one again to retry.</source>
   <translation>这种情况已连续出现多次：请选择另一个模型，或再次选择此模型重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for another reply to finish.</source>
   <translation>正在等待另一条回复完成。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>Waiting for the model.</source>
   <translation>正在等待模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/inference.py"></location>
   <source>{some} and {last}</source>
   <translation>{some} 和 {last}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{file} is not there any more.</source>
   <translation>{file} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/memory.py"></location>
   <source>{model} cannot keep its context as {type}. Choose f16 in its settings.</source>
   <translation>{model} 无法以 {type} 保存上下文。请在其设置中选择 f16。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} comes with Inglenook and stays.</source>
   <translation>{model} 随 Inglenook 提供，会一直保留。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/models.py"></location>
   <source>{model} is not in the list any more.</source>
   <translation>{model} 已不在列表中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/power.py"></location>
   <source>Saving what was written</source>
   <translation>正在保存已写的内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Choose a folder outside of the data folder: what happens to the one should not happen to the other.</source>
   <translation>请选择数据文件夹以外的文件夹：其中一个出问题时，另一个不应受影响。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Of {n} messages some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</source>
   <extracomment>For one: Of {n} message some letters were changed on the disk, and no backup has the right ones. The disk may be failing.</extracomment>
   <translation>
    <numerusform>磁盘上有 {n} 条消息的部分文字发生了变化，任何备份中都没有正确的内容。磁盘可能出了故障。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>Restored {backup}.</source>
   <translation>已恢复{backup}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The chats are older than the newest backup of them. Something has replaced their file. To bring the newer ones back, restore that backup in Settings, Backups.</source>
   <translation>这些对话比它们最新的备份还要旧。对话文件被替换过。要找回较新的对话，请在“设置”的“备份”中恢复该备份。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>The file with your chats is damaged. Quit Inglenook and start it again: the newest backup is restored then, with all that is newer and can still be read.</source>
   <translation>保存对话的文件已损坏。请退出 Inglenook 再重新启动：届时会恢复最新的备份，以及此后仍可读取的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before is {backup}.</source>
   <translation>此前的状态是{backup}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>What was there before was damaged, and is kept as {file}.</source>
   <translation>此前的状态已损坏，保留为 {file}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/jobs/safety.py"></location>
   <source>{n} messages had been damaged on the disk, and came back from a backup.</source>
   <extracomment>For one: {n} message had been damaged on the disk, and came back from a backup.</extracomment>
   <translation>
    <numerusform>有 {n} 条消息曾在磁盘上损坏，已从备份中找回。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>Another export or import is still running. Wait for its end, or stop it.</source>
   <translation>另一个导出或导入仍在进行。请等待完成，或停止它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/transfer.py"></location>
   <source>This import was undone before.</source>
   <translation>此导入此前已撤销。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/jobs/undo.py"></location>
   <source>This was deleted for good meanwhile. It cannot be brought back.</source>
   <translation>它已在此期间被永久删除，无法找回。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” cannot be read: {reason}.</source>
   <translation>无法读取文件“{name}”：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/details.py"></location>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a file. Choose a GGUF file.</source>
   <translation>“{name}”不是文件。请选择一个 GGUF 文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/download.py"></location>
   <source>Two files of this model have names that are the same on some systems, so they are not fetched.</source>
   <translation>此模型有两个文件的名称在某些系统上是相同的，因此没有下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Close other programs or choose a smaller model.</source>
   <translation>请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Fits</source>
   <translation>合适</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, but only {free} is free.</source>
   <translation>需要 {need}，但只有 {free} 可用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free.</source>
   <translation>需要 {need}，有 {free} 可用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Needs {need}, {free} is free. Other programs may become slow.</source>
   <translation>需要 {need}，有 {free} 可用。其他程序可能会变慢。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Tight</source>
   <translation>勉强</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>Too big</source>
   <translation>太大</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>With a context of {n} tokens it fits.</source>
   <extracomment>For one: With a context of {n} token it fits.</extracomment>
   <translation>
    <numerusform>上下文为 {n} 个词元时合适。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/fit.py"></location>
   <source>{name} needs {need}, but only {free} of memory is free.</source>
   <translation>{name} 需要 {need}，但只有 {free} 内存可用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is damaged. Download it again.</source>
   <translation>文件“{name}”已损坏。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends after {size}, before the model begins. Download it again.</source>
   <translation>文件“{name}”不完整：它在 {size} 处结束，模型内容尚未开始。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>The file “{name}” is incomplete: it ends at {size} of {whole}. Download it again.</source>
   <translation>文件“{name}”不完整：共 {whole}，只有 {size}。请重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no language model that the engine knows, or it is damaged. Download it again, or choose another file.</source>
   <translation>“{name}”不含引擎能识别的语言模型，或文件已损坏。请重新下载，或选择另一个文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” holds no weights. Choose a file with the whole model.</source>
   <translation>“{name}”不含权重。请选择含有完整模型的文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is a GGUF file of version {version}, which is not supported. Choose a file of version 2 or 3.</source>
   <translation>“{name}”是版本 {version} 的 GGUF 文件，不受支持。请选择版本 2 或 3 的文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is in an old form (type {number}) that is no longer supported. Choose another quantisation of the model.</source>
   <translation>“{name}”采用已不再支持的旧格式（类型 {number}）。请选择该模型的另一种量化。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” is not a GGUF file. Choose a model in the GGUF format.</source>
   <translation>“{name}”不是 GGUF 文件。请选择 GGUF 格式的模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/gguf.py"></location>
   <source>“{name}” was made for big-endian computers. Choose another file.</source>
   <translation>“{name}”是为大端序计算机制作的。请选择另一个文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>The makers of {model} decide who may have it. Ask for it on {page} first.</source>
   <translation>{model} 的开发者决定谁可以获取它。请先在 {page} 上申请。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>There is no model {model} on {host}, or it is private.</source>
   <translation>{host} 上没有模型 {model}，或它是私有的。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>This state of {model} is not on {host} any more. Search for the model again.</source>
   <translation>{host} 上已没有 {model} 的这个版本。请重新搜索该模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in a few minutes.</source>
   <translation>请几分钟后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>Try again in {time}.</source>
   <translation>请在 {time}后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>What answered is not {host}. If this network wants you to log in first, do so in a web browser and try again.</source>
   <translation>回应的并不是 {host}。如果此网络要求先登录，请在网页浏览器中登录，然后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>this model</source>
   <comment>in the place of its name</comment>
   <translation>此模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not accept the access token. Make a new one for {model}.</source>
   <translation>{host} 不接受该访问令牌。请为 {model} 创建一个新令牌。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} does not say which file “{name}” is, so it could not be verified and is not fetched.</source>
   <translation>{host} 没有说明“{name}”是哪个文件，因此无法校验，也没有下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} gave an answer that makes no sense (error {status}).</source>
   <translation>{host} 的回应没有意义（错误 {status}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} has a fault of its own (error {status}).</source>
   <translation>{host} 自身发生故障（错误 {status}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} refuses to answer (error {status}).</source>
   <translation>{host} 拒绝回应（错误 {status}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{host} was asked too often from this address.</source>
   <translation>此地址向 {host} 发出的请求过于频繁。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>{model} is gated: accept its licence on {page}, then enter an access token of that account in the details of the model.</source>
   <translation>{model} 需要授权才能下载：请在 {page} 上接受其许可证，然后在模型详情中输入该账号的访问令牌。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not in {model} any more. Search for the model again.</source>
   <translation>“{name}”已不在 {model} 中。请重新搜索该模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub.py"></location>
   <source>“{name}” is not the name of a model on the Hub.</source>
   <translation>“{name}”不是 Hub 上的模型名称。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file suspicious. Better choose another one.</source>
   <translation>Hub 的扫描程序认为此文件可疑。建议选择另一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/hub_answers.py"></location>
   <source>The scanners of the Hub call this file unsafe. Better choose another one.</source>
   <translation>Hub 的扫描程序认为此文件不安全。建议选择另一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>The disk is full: “{name}” was not copied. Make room, or use it where it lies.</source>
   <translation>磁盘已满：没有复制“{name}”。请腾出空间，或在原处使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>There are too many files called “{name}” in {folder}. Rename this one.</source>
   <translation>{folder} 中名为“{name}”的文件太多。请重命名此文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” cannot be copied: {reason}. Use it where it lies.</source>
   <translation>无法复制“{name}”：{reason}。请在原处使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/importing.py"></location>
   <source>“{name}” needs {size}, but only {free} of the disk is free. Use it where it lies, or make room.</source>
   <translation>“{name}”需要 {size}，但磁盘只有 {free} 可用。请在原处使用它，或腾出空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” differs from the published one. Delete it and download it again.</source>
   <translation>文件“{name}”与发布的文件不同。请删除它并重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/installed.py"></location>
   <source>The file “{name}” has changed since it was first checked. Use it only if you replaced it yourself.</source>
   <translation>文件“{name}”在首次校验后已更改。仅当是您自己替换的，才可使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking</source>
   <translation>正在校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Does not match</source>
   <translation>不一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Matches</source>
   <translation>一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>No reference</source>
   <translation>无可比对</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Not checked</source>
   <translation>未校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>Part {number} of {count} of “{name}” is missing. Download it too.</source>
   <translation>“{name}”缺少第 {number} 部分（共 {count} 部分）。请一并下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>The folder “{name}” cannot be read: {reason}.</source>
   <translation>无法读取文件夹“{name}”：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” does not write text. Choose a chat model.</source>
   <translation>“{name}”不生成文本。请选择对话模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is a later part of a model. Choose its first part, 00001.</source>
   <translation>“{name}”是模型的后续部分。请选择第一部分，即 00001。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is an adapter, not a whole model. Choose the model it belongs to.</source>
   <translation>“{name}”是适配器，不是完整的模型。请选择它所属的模型。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is one of {n} files of a model and was renamed. Give all of them their names back.</source>
   <extracomment>For one: “{name}” is one of {n} file of a model and was renamed. Give all of them their names back.</extracomment>
   <translation>
    <numerusform>“{name}”是某个模型的 {n} 个文件之一，已被重命名。请把所有文件改回原名。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” is the part of a model that sees pictures. Choose the model's main file.</source>
   <translation>“{name}”是模型中识别图片的部分。请选择该模型的主文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/library.py"></location>
   <source>“{name}” leads to a file that is not there.</source>
   <translation>“{name}”指向一个不存在的文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Inglenook does not know this licence. Read it before you use the model for work.</source>
   <translation>Inglenook 无法识别此许可证。在工作中使用该模型之前，请先阅读许可证。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Licence unknown</source>
   <translation>许可证未知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>No licence given</source>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <source>Nobody has said what it may be used for. Ask its maker before you use it for work.</source>
   <translation>没有人说明它可以用于什么。在工作中使用之前，请先询问其开发者。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open source</source>
   <translation>开源</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Open weights</source>
   <translation>开放权重</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/licences.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Restricted</source>
   <translation>受限</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Make room, then resume.</source>
   <translation>请腾出空间，然后继续。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The disk that holds {folder} takes no file as large as this one. Choose a model folder on another disk.</source>
   <translation>{folder} 所在的磁盘不支持这么大的文件。请在另一个磁盘上选择模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>The {size} on disk is kept.</source>
   <translation>磁盘上已有的 {size} 会保留。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>another program uses it, or its folder is read-only</source>
   <translation>另一个程序正在使用它，或其所在文件夹是只读的</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/part.py"></location>
   <source>{file} cannot be removed: {reason}.</source>
   <translation>无法移除 {file}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>Models in {folder} are listed already.</source>
   <translation>{folder} 中的模型已在列表中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The file is not where it was, in {folder}.</source>
   <translation>文件已不在原来的位置：{folder}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} cannot be read. Choose another one.</source>
   <translation>无法读取文件夹 {folder}。请选择另一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>The folder {folder} is not there now. Connect the drive it lies on.</source>
   <translation>文件夹 {folder} 现在不可用。请连接它所在的驱动器。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/places.py"></location>
   <source>{folder} holds everything you have. Choose the folder inside it that holds models.</source>
   <translation>{folder} 包含您的所有文件。请选择其中存放模型的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Embedding</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/published.py"></location>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Fair. Some mistakes</source>
   <translation>尚可，有些错误</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Good. Best balance</source>
   <translation>良好，最均衡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Nearly the original</source>
   <translation>接近原版</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Poor. Last resort</source>
   <translation>较差，万不得已时用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Same as the original</source>
   <translation>与原版相同</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>The original</source>
   <translation>原版</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/remote.py"></location>
   <source>Very good</source>
   <translation>很好</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} cannot be put back from here. Look for it in the bin of your system.</source>
   <translation>无法从这里放回 {name}。请在系统回收站中查找。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is in the bin, but {path} is there again.</source>
   <translation>{name} 在系统回收站中，但 {path} 处又有了同名文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>{name} is not in the bin any more.</source>
   <translation>{name} 已不在系统回收站中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be deleted: {reason}.</source>
   <translation>无法删除“{name}”：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be moved to the bin of your system. It is still there: keep it, or delete it for good.</source>
   <translation>无法把“{name}”移到系统回收站。它还在原处：可以保留，也可以永久删除。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/removal.py"></location>
   <source>“{name}” cannot be put back. It is in the bin of your system.</source>
   <translation>无法放回“{name}”。它在系统回收站中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The name of this file is not safe to use on this computer, so it is not fetched.</source>
   <translation>此文件的名称在此计算机上不安全，因此没有下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>The path of this file would be too long. Choose a model folder with a shorter path.</source>
   <translation>此文件的路径会过长。请选择路径较短的模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} is a link. Nothing is written through a link: remove it, or add the folder it leads to as a model folder.</source>
   <translation>{path} 是链接。程序不会通过链接写入内容：请移除它，或把它指向的文件夹添加为模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/safe_path.py"></location>
   <source>{path} leads out of the model folder, so nothing is written there.</source>
   <translation>{path} 指向模型文件夹之外，因此没有在那里写入内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>A web page came instead of the file. If this network asks for a login, log in with the browser.</source>
   <translation>收到的是网页，而不是文件。如果此网络要求登录，请用浏览器登录。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Stopped after {n} tries.</source>
   <extracomment>For one: Stopped after {n} try.</extracomment>
   <translation>
    <numerusform>尝试 {n} 次后停止。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The Hub has another file under this name than the one that was chosen. Look the model up again and choose anew.</source>
   <translation>Hub 上此名称的文件与所选的不同。请重新查询该模型，并重新选择。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The connection broke off.</source>
   <translation>连接已中断。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk has {free} free. {needed} more are needed, and {spare} to spare. Make room, then resume.</source>
   <translation>磁盘可用 {free}。还需要 {needed}，另加 {spare} 余量。请腾出空间，然后继续。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The disk is nearly full.</source>
   <translation>磁盘快满了。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>The file differs from the published one, and again when it was fetched a second time. It was not kept. Try again later, or choose another version.</source>
   <translation>该文件与发布的文件不同，重新下载后仍是如此。文件没有保留。请稍后重试，或选择另一个版本。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>Trying again in {seconds} s.</source>
   <translation>{seconds} 秒后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>What came was not the published file, so it is fetched once more.</source>
   <translation>收到的不是发布的文件，因此正在重新下载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not accept the access token, so it is left away.</source>
   <translation>{host} 不接受该访问令牌，因此不再使用它。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not hand the file out (HTTP {status}).</source>
   <translation>{host} 不提供该文件（HTTP {status}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} does not have the rest of the file.</source>
   <translation>{host} 没有该文件的其余部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} gets too many requests and asks us to wait.</source>
   <translation>{host} 收到的请求过多，要求稍候。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a file of another size than the published one.</source>
   <translation>{host} 上文件的大小与发布的文件不同。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} has a problem (HTTP {status}).</source>
   <translation>{host} 出现问题（HTTP {status}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/transfer.py"></location>
   <source>{host} sent other bytes than were asked for.</source>
   <translation>{host} 发送的字节与请求的不同。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/verify.py"></location>
   <source>The file “{name}” was changed while it was read. Verify it again later.</source>
   <translation>文件“{name}”在读取期间发生更改。请稍后重新校验。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/models/versions.py"></location>
   <source>top folder</source>
   <translation>顶层文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>DISPLAY is “{display}”, which names no display. Set it to one, for example :0.</source>
   <translation>DISPLAY 的值是“{display}”，并不是显示器。请把它设为显示器，例如 :0。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>No display server answers on {display}. Start Inglenook from a graphical desktop.</source>
   <translation>{display} 上没有显示服务器回应。请从图形桌面启动 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) or {fedora} (Fedora), then start again.</source>
   <translation>缺少窗口所需的系统库。请安装 {debian}（Debian、Ubuntu）或 {fedora}（Fedora），然后重新启动。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>The display server on {display} does not let this user in. Start Inglenook as the user who is logged in to the desktop.</source>
   <translation>{display} 上的显示服务器不接受此用户。请以登录桌面的用户身份启动 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/preflight.py"></location>
   <source>There is no display to open a window on. Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>没有可打开窗口的显示器。请从图形桌面启动 Inglenook，或设置 DISPLAY 或 WAYLAND_DISPLAY。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Add {n} GGUF files</source>
   <extracomment>For one: Add GGUF file</extracomment>
   <translation>
    <numerusform>添加 {n} 个 GGUF 文件</numerusform>
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
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Copy into the Inglenook folder</source>
   <translation>复制到 Inglenook 文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use in place</source>
   <translation>在原处使用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use it in place, and it stays where it is. Or copy it into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>在原处使用时，文件留在原来的位置。也可以复制到 Inglenook 文件夹，在删除原文件之前会占用双倍空间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <source>Use them in place, and they stay where they are. Or copy them into the Inglenook folder, which takes the space twice until you delete the original.</source>
   <translation>在原处使用时，这些文件留在原来的位置。也可以复制到 Inglenook 文件夹，在删除原文件之前会占用双倍空间。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/add_model_dialog.py"></location>
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>和另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Download finished</source>
   <translation>下载完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Inglenook keeps running</source>
   <translation>Inglenook 仍在运行</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/app.py"></location>
   <source>Its icon brings the window back.</source>
   <translation>通过其图标可重新打开窗口。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Archived chats</source>
   <translation>已归档的对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Archived chats are out of the list, but searches still find them.</source>
   <translation>已归档的对话不在列表中，但仍可搜索到。</translation>
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
   <translation>关闭</translation>
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
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>No chat is archived.</source>
   <translation>没有已归档的对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Nothing found.</source>
   <translation>没有找到结果。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Restore</source>
   <translation>还原</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/archive_dialog.py"></location>
   <source>Search archived chats</source>
   <translation>搜索已归档的对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>(The preview ends here. The whole file is attached.)</source>
   <translation>（预览到此为止。添加的是整个文件。）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Edit the waiting message</source>
   <translation>编辑等待中的消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Models cannot see pictures in this version.</source>
   <translation>此版本中，模型看不到图片。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove the waiting message</source>
   <translation>移除等待中的消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Send now</source>
   <translation>立即发送</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Show {name}</source>
   <translation>显示 {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waiting messages</source>
   <translation>等待中的消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>Waits: {message}</source>
   <translation>等待中：{message}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait for the end of this reply</source>
   <extracomment>For one: {n} message waits for the end of this reply</extracomment>
   <translation>
    <numerusform>{n} 条消息在等待此回复完成</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/attachments.py"></location>
   <source>{n} messages wait, not sent yet</source>
   <extracomment>For one: {n} message waits, not sent yet</extracomment>
   <translation>
    <numerusform>{n} 条消息在等待，尚未发送</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Backup of {time}</source>
   <translation>{time}的备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Checked</source>
   <comment>a backup</comment>
   <translation>已检查</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>Newer version</source>
   <translation>较新的版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Today {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Yesterday {time}</source>
   <translation>昨天 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>today at {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>yesterday at {time}</source>
   <translation>昨天 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} at {time}</source>
   <translation>{year}年{month}{day}日 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backup_table.py"></location>
   <source>{day} {month} {year} {time}</source>
   <translation>{year}年{month}{day}日 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>A backup is made when something has changed, at most every half hour, and when you quit. Each is opened and checked before it counts.</source>
   <translation>内容有更改时会创建备份，最多每半小时一次，退出时也会创建。每个备份都经过打开和检查才算数。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>All of the last 2 days are kept, then one a day, a week, and a month.</source>
   <translation>最近 2 天的备份全部保留，之后每天、每周、每月各保留一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Backed up {time}</source>
   <translation>备份于{time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Brings the chats back as they were in the selected backup</source>
   <translation>把对话恢复到所选备份时的状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose a folder for backups</source>
   <translation>选择备份文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Choose another folder...</source>
   <translation>选择其他文件夹...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Earlier states of your chats</source>
   <translation>对话的较早状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Inglenook starts again for this.</source>
   <translation>Inglenook 会为此重新启动。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>It has {chats} with {messages}.</source>
   <translation>其中有 {chats}，共 {messages}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backup yet</source>
   <translation>尚无备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>No backups yet. The first one is made soon.</source>
   <translation>尚无备份。第一个很快就会创建。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>No program on this computer can show folders.</source>
   <translation>此计算机上没有可以显示文件夹的程序。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore a backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore and start again</source>
   <translation>恢复并重新启动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore the backup of {time}?</source>
   <translation>恢复{time}的备份？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Restore...</source>
   <translation>恢复...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The folder {folder} is not there.</source>
   <translation>文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The last backup was not made</source>
   <translation>上一次备份没有成功</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The oldest ones go first; the newest three always stay.</source>
   <translation>最旧的先移除；最新的三个始终保留。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>The {chats} with {messages} you have now are backed up first, so that you can come back to that.</source>
   <translation>现有的 {chats}（{messages}）会先备份，以便日后恢复。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use at most</source>
   <translation>最多占用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Use the usual folder</source>
   <translation>使用默认文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>What you have now is backed up first, so that you can come back to that.</source>
   <translation>现有内容会先备份，以便日后恢复。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>Working on the backups</source>
   <translation>正在处理备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups back up now safety</source>
   <comment>words to search for</comment>
   <translation>备份 立即备份 安全</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups folder where kept room disk use at most gb</source>
   <comment>words to search for</comment>
   <translation>备份 文件夹 位置 保存 空间 磁盘 最多 占用 gb</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>backups restore bring back earlier</source>
   <comment>words to search for</comment>
   <translation>备份 恢复 还原 找回 较早</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <source>{n} backups, {size}.</source>
   <extracomment>For one: {n} backup, {size}.</extracomment>
   <translation>
    <numerusform>{n} 个备份，{size}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/backups_page.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} messages</source>
   <extracomment>For one: {n} message</extracomment>
   <translation>
    <numerusform>{n} 条消息</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/badges.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Nothing found for "{words}"</source>
   <translation>没有找到“{words}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list.py"></location>
   <source>Your chats will be listed here.</source>
   <translation>对话会列在这里。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat title</source>
   <translation>对话标题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_delegate.py"></location>
   <source>Folder name</source>
   <translation>文件夹名称</translation>
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
   <translation>更多</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Archive</source>
   <comment>verb</comment>
   <translation>归档</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Delete {n} chats</source>
   <extracomment>For one: Delete</extracomment>
   <translation>
    <numerusform>删除 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export...</source>
   <translation>导出...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Move to folder...</source>
   <translation>移到文件夹...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New chat here</source>
   <translation>在此新建对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>New folder inside</source>
   <translation>在其中新建文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Open in new window</source>
   <translation>在新窗口中打开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Pin</source>
   <translation>置顶</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Restore from the archive</source>
   <translation>取消归档</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Settings...</source>
   <translation>设置...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Sort by</source>
   <translation>排序方式</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Trash...</source>
   <translation>回收站...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_menus.py"></location>
   <source>Unpin</source>
   <translation>取消置顶</translation>
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
   <translation>新对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>closed</source>
   <comment>a folder</comment>
   <translation>已折叠</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>new reply</source>
   <translation>有新回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>open</source>
   <comment>a folder</comment>
   <translation>已展开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>pinned</source>
   <translation>已置顶</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>waiting its turn</source>
   <translation>排队中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <source>writing</source>
   <translation>正在生成</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/chat_list_model.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} chats</source>
   <extracomment>For one: {n} chat</extracomment>
   <translation>
    <numerusform>{n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By day of creation</source>
   <translation>按创建日期</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>By title</source>
   <translation>按标题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Newest first</source>
   <translation>最新在前</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Oldest first</source>
   <translation>最旧在前</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Pinned</source>
   <translation>已置顶</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 30 days</source>
   <translation>过去 30 天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>Previous 7 days</source>
   <translation>过去 7 天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_list_rows.py"></location>
   <source>{month} {year}</source>
   <translation>{year}年{month}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>As in Settings</source>
   <translation>与“设置”相同</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Back to {value}</source>
   <translation>恢复为 {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Chat settings</source>
   <translation>对话设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Close chat settings</source>
   <translation>关闭对话设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>From Settings.</source>
   <translation>来自“设置”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Instructions of this chat</source>
   <translation>此对话的指令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>New each time</source>
   <translation>每次随机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Only in this chat.</source>
   <translation>仅用于此对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own numbers</source>
   <translation>自定数值</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Own words</source>
   <translation>自定指令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Prompt library...</source>
   <translation>提示词库...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Save as prompt...</source>
   <translation>保存为提示词...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The folder {name} adds its own before these.</source>
   <translation>文件夹 {name} 会在其前面加上自己的指令。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>The same seed and the same words give the same reply.</source>
   <translation>种子和文字都相同时，回复也相同。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>What the model is to know or do in every reply</source>
   <translation>模型在每次回复中应当知道或做到的事</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to a new one each time</source>
   <translation>{setting}：恢复为每次随机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_settings_panel.py"></location>
   <source>{setting}: back to {value}</source>
   <translation>{setting}：恢复为 {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>A new chat</source>
   <translation>一个新对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Choose a model to begin</source>
   <translation>请先选择模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Choose the model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Continue the last reply</source>
   <translation>续写最后一条回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last code block</source>
   <translation>复制最后一个代码块</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Copy the last reply</source>
   <translation>复制最后一条回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Go to the message field</source>
   <translation>转到消息输入框</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Load anyway</source>
   <translation>仍然加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>Open a GGUF file</source>
   <translation>打开 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Stop the reply</source>
   <translation>停止回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>This chat is saved now.</source>
   <translation>此对话现已保存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees</source>
   <translation>模型看到的内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here is not saved. It is gone when you close this chat.</source>
   <translation>这里写的内容不会保存。关闭此对话后就会消失。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <source>What you write here stays on this computer.</source>
   <translation>这里写的内容只留在此计算机上。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_view.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Write the last reply again</source>
   <translation>重新生成最后一条回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Close window</source>
   <translation>关闭窗口</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Next area</source>
   <translation>下一个区域</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Previous area</source>
   <translation>上一个区域</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chat_window.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Rename chat</source>
   <translation>重命名对话</translation>
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
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/chats_place.py"></location>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo delete</source>
   <translation>撤销删除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>About Inglenook</source>
   <translation>关于 Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files</source>
   <translation>添加文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Compare models</source>
   <translation>对比模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Diagnostics</source>
   <translation>诊断</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Edit the last message</source>
   <translation>编辑最后一条消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>First steps</source>
   <translation>入门</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Glossary</source>
   <translation>术语表</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import...</source>
   <translation>导入...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Larger text</source>
   <translation>放大文字</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>New chat that is not saved</source>
   <translation>不保存的新对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Recent chats</source>
   <translation>最近的对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Search and commands</source>
   <translation>搜索和命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Search chats</source>
   <translation>搜索对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages</source>
   <translation>搜索消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Search messages for "{words}"</source>
   <translation>在消息中搜索“{words}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar</source>
   <translation>侧边栏</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Smaller text</source>
   <translation>缩小文字</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto, on, off</source>
   <translation>思考：自动、开、关</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Type to find a chat or a command</source>
   <translation>键入以查找对话或命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo archive</source>
   <translation>撤销归档</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo move</source>
   <translation>撤销移动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Undo restore</source>
   <translation>撤销还原</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/command_palette.py"></location>
   <source>Use {model}</source>
   <translation>使用 {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Add a model</source>
   <translation>添加模型</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask all {n} models</source>
   <extracomment>For one: Ask all {n} models</extracomment>
   <translation>
    <numerusform>向全部 {n} 个模型提问</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Ask both models</source>
   <translation>向两个模型提问</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Choose the models to begin</source>
   <translation>请先选择模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Compare</source>
   <comment>noun</comment>
   <translation>对比</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>End compare</source>
   <translation>结束对比</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Model {number}</source>
   <translation>模型 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>One model is in memory at a time, so they answer one after the other.</source>
   <translation>内存中一次只有一个模型，因此它们依次回答。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>Scroll together</source>
   <translation>同步滚动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Sidebar  Ctrl B</source>
   <translation>侧边栏  Ctrl B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_page.py"></location>
   <source>The models are still answering.</source>
   <translation>模型仍在回答。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer</source>
   <comment>verb</comment>
   <translation>回答</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer again</source>
   <translation>重新回答</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer of model {number}</source>
   <translation>模型 {number} 的回答</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Answer {number}</source>
   <translation>回答 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Ask something below.</source>
   <translation>请在下方提问。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Keep this reply</source>
   <translation>保留此回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Kept</source>
   <translation>已保留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Let the chat go on with this reply</source>
   <translation>用此回复继续对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Not asked yet.</source>
   <translation>尚未提问。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove model {number}</source>
   <translation>移除模型 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Remove this model. Its answer stays in the chat.</source>
   <translation>移除此模型。它的回答会留在对话中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>The chat goes on with this reply</source>
   <translation>对话以此回复继续</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>Waits for its turn. One model is in memory at a time.</source>
   <translation>正在排队。内存中一次只有一个模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Writing</source>
   <comment>the model, now</comment>
   <translation>正在生成</translation>
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
   <translation>{name}：{value}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/compare_side.py"></location>
   <source>{n} tokens so far</source>
   <extracomment>For one: {n} token so far</extracomment>
   <translation>
    <numerusform>已有 {n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>A file is still being read.</source>
   <translation>仍在读取一个文件。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>At most {n} files can be attached to a message.</source>
   <extracomment>For one: At most {n} file can be attached to a message.</extracomment>
   <translation>
    <numerusform>一条消息最多可添加 {n} 个文件。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Attach files  {keys}</source>
   <translation>添加文件  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Send when this reply has ended</source>
   <translation>此回复完成后发送</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>The picture in the clipboard cannot be used.</source>
   <translation>剪贴板中的图片无法使用。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: auto</source>
   <translation>思考：自动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: off</source>
   <translation>思考：关</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Thinking: on</source>
   <translation>思考：开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Whether the model thinks before it answers  {keys}</source>
   <translation>模型在回答之前是否思考  {keys}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write a message</source>
   <translation>输入消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>Write the next message; it waits its turn</source>
   <translation>输入下一条消息；它会排队等待</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/composer.py"></location>
   <source>{name}, {size}, is attached.</source>
   <translation>已添加 {name}，{size}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Blocked</source>
   <translation>已阻止</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Connected</source>
   <translation>已连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Connection log</source>
   <translation>连接日志</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Download</source>
   <comment>why connected</comment>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Ended early</source>
   <translation>提前结束</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Error {status}</source>
   <translation>错误 {status}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Host</source>
   <translation>服务器</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Model details</source>
   <comment>why connected</comment>
   <translation>模型详情</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>No answer</source>
   <translation>没有回应</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>None given</source>
   <comment>why connected</comment>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Path</source>
   <translation>路径</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Received</source>
   <translation>接收</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Remote engine</source>
   <comment>why connected</comment>
   <translation>远程引擎</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Search models</source>
   <comment>why connected</comment>
   <translation>搜索模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Sent</source>
   <translation>发送</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>Update check</source>
   <comment>why connected</comment>
   <translation>检查更新</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{day} {month} {time}</source>
   <translation>{month}{day}日 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_log.py"></location>
   <source>{size} B</source>
   <translation>{size} B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Blocked one connection</source>
   <translation>已阻止一个连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connected to {host}</source>
   <translation>已连接到 {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Connection status</source>
   <translation>连接状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Connections</source>
   <translation>连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Nothing leaves this computer</source>
   <translation>没有内容离开此计算机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online</source>
   <translation>联网</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: checking for updates</source>
   <translation>联网：正在检查更新</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: connected</source>
   <translation>联网：已连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: downloading</source>
   <translation>联网：正在下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: looking up a model</source>
   <translation>联网：正在查询模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: remote engine</source>
   <translation>联网：远程引擎</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Online: searching</source>
   <translation>联网：正在搜索</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Only when you ask</source>
   <translation>仅在您要求时</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>Started with --offline: it stays offline</source>
   <translation>以 --offline 启动：保持离线</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host} and {n} more</source>
   <extracomment>For one: {host} and {n} more</extracomment>
   <translation>
    <numerusform>{host} 和另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, download</source>
   <translation>{host}，下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, looking up a model</source>
   <translation>{host}，查询模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, remote engine</source>
   <translation>{host}，远程引擎</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, search</source>
   <translation>{host}，搜索</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, update check</source>
   <translation>{host}，检查更新</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/connection_status.py"></location>
   <source>{host}, without a purpose</source>
   <translation>{host}，未说明用途</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Context length</source>
   <translation>上下文长度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_choice.py"></location>
   <source>Context length in tokens</source>
   <translation>上下文长度（词元数）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Free</source>
   <comment>space</comment>
   <translation>可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Full</source>
   <comment>the context</comment>
   <translation>已满</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Kept for the reply</source>
   <translation>为回复预留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>Nothing has been left out.</source>
   <translation>没有省略任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>The oldest messages do not fit and are left out. A larger context can be set in Settings.</source>
   <translation>最早的消息放不下，已省略。可在“设置”中选择更大的上下文。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>What the model sees  Ctrl I</source>
   <translation>模型看到的内容  Ctrl I</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{name}: {n} tokens</source>
   <extracomment>For one: {name}: {n} token</extracomment>
   <translation>
    <numerusform>{name}：{n} 个词元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/context_meter.py"></location>
   <source>{used} of {n} tokens</source>
   <extracomment>For one: {used} of {n} token</extracomment>
   <translation>
    <numerusform>{used} / {n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying</source>
   <translation>正在复制</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/copy_line.py"></location>
   <source>Copying {name} into the Inglenook folder. {percent} %</source>
   <translation>正在把 {name} 复制到 Inglenook 文件夹。{percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Copy report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Inglenook could not start. Your chats are as they were.</source>
   <translation>Inglenook 无法启动。对话保持原样。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Keep going</source>
   <translation>继续使用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit.</source>
   <translation>Inglenook 出了点问题。最新的文字可能尚未保存：请在退出前复制。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in Inglenook went wrong. Your messages are saved.</source>
   <translation>Inglenook 出了点问题。消息已保存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>Something in it went wrong. Start it again. If that does not help, install it again: this leaves your data alone. The log is {path}.</source>
   <translation>程序出了点问题。请重新启动。如果没有用，请重新安装：这不会影响您的数据。日志位于 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: it shows where in the program this happened, and holds no word of a chat.</source>
   <translation>发送的内容：无。Inglenook 没有服务器。如果想告诉别人，请复制此报告：它说明问题出在程序的何处，不含对话中的任何文字。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/crash_dialog.py"></location>
   <source>You can keep going. If it happens again, quit and start Inglenook anew.</source>
   <translation>可以继续使用。如果再次发生，请退出并重新启动 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/desktop_notification.py"></location>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished</source>
   <translation>回复完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Architecture</source>
   <translation>架构</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cards</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Computer</source>
   <translation>计算机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Copy all</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Cores</source>
   <translation>核心</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Drawn through</source>
   <translation>显示接口</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Font</source>
   <translation>字体</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>For you, and for somebody who helps you. Nothing of it is sent: Inglenook has no server. It holds versions, parts of this computer, settings, and names of files and folders. Chats, prompts and instructions are not in it.</source>
   <translation>供您和帮助您的人查看。其中没有任何内容会被发送：Inglenook 没有服务器。内容包括版本、此计算机的部件、设置，以及文件和文件夹的名称。不包括对话、提示词和指令。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Graphics cards for models</source>
   <translation>用于模型的显卡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Instructions for speed</source>
   <translation>加速指令集</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Known once there is a model</source>
   <translation>有模型后才能得知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Layers on graphics cards</source>
   <translation>显卡上的层</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Loaded in</source>
   <translation>加载用时</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the engine, the last {n} lines</source>
   <extracomment>For one: Log of the engine, the last line</extracomment>
   <translation>
    <numerusform>引擎日志的最后 {n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Log of the program, the last {n} lines</source>
   <extracomment>For one: Log of the program, the last line</extracomment>
   <translation>
    <numerusform>程序日志的最后 {n} 行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Looking at this computer...</source>
   <translation>正在查看此计算机...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Model in use</source>
   <translation>使用中的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None chosen</source>
   <translation>未选择</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>None that the engine can use</source>
   <translation>没有引擎可用的显卡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Nothing was logged.</source>
   <translation>没有日志。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Open the folder of logs</source>
   <translation>打开日志文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Problem</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screen reader or other aid</source>
   <translation>屏幕阅读器或其他辅助工具</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Screens</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>State</source>
   <comment>of a model: loaded or not</comment>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>What the engine uses of it</source>
   <translation>引擎用到的部分</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>diagnostics versions processor memory disk graphics card screen log help about support</source>
   <comment>words that a setting is found by</comment>
   <translation>诊断 版本 处理器 内存 磁盘 显卡 屏幕 日志 帮助 关于 支持</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>not started yet</source>
   <translation>尚未启动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{card}, {free} free of {total}</source>
   <translation>{card}，{free} 可用，共 {total}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{cores} cores, {threads} threads, {fast} used for models</source>
   <translation>{cores} 个核心，{threads} 个线程，{fast} 个用于模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{count} tokens</source>
   <translation>{count} 个词元</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{family}, {size} pixels</source>
   <translation>{family}，{size} 像素</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/diagnostics_page.py"></location>
   <source>{width} by {height}, scale {scale}</source>
   <translation>{width} × {height}，缩放 {scale}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Ability</source>
   <translation>能力</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any ability</source>
   <translation>任何能力</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Any licence</source>
   <translation>任何许可证</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Check the spelling, or use fewer words.</source>
   <translation>请检查拼写，或减少字词。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Chosen for you, offline</source>
   <translation>为您精选，离线</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Downloading {name}, {size}</source>
   <translation>正在下载 {name}，{size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Fits this computer</source>
   <translation>适合此计算机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>From {day}, offline</source>
   <translation>截至 {day}，离线</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Its files could not be looked up. Allow searching for models in Settings, Privacy.</source>
   <translation>无法查询其文件。可在“设置”的“隐私”中允许搜索模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most liked</source>
   <translation>最受喜爱</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Most used</source>
   <translation>使用最多</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Nothing found</source>
   <translation>没有找到结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Order</source>
   <comment>of a list</comment>
   <translation>排序</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search models</source>
   <translation>搜索模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Search online</source>
   <translation>联网搜索</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Searching {host}...</source>
   <translation>正在搜索 {host}...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Show all</source>
   <translation>全部显示</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Some models may be left out by the choices above.</source>
   <translation>上方的选择可能排除了一些模型。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>This list is short. There are many more online.</source>
   <translation>此列表很短。网上还有很多。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Trending</source>
   <translation>近期热门</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>Words, or the name or address of a repository</source>
   <translation>字词，或仓库的名称或地址</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/discover_view.py"></location>
   <source>{name} is not published as {version} any more. Choose another version.</source>
   <translation>{name} 已不再发布 {version} 版本。请选择另一个版本。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Everything else</source>
   <comment>on the disk</comment>
   <translation>其他所有内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Free</source>
   <comment>on the disk</comment>
   <translation>可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>In Inglenook's folders</source>
   <comment>on the disk</comment>
   <translation>在 Inglenook 的文件夹中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/disk_bar.py"></location>
   <source>Used in place from other apps</source>
   <comment>on the disk</comment>
   <translation>在原处使用其他程序的文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat</source>
   <comment>verb</comment>
   <translation>开始对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details and memory plan</source>
   <translation>详情和内存计划</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Left from an earlier download that was not finished</source>
   <translation>此前未完成的下载留下的文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Progress of {name}</source>
   <translation>{name} 的进度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Remove from this list</source>
   <translation>从此列表中移除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Retry</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_rows.py"></location>
   <source>{done} of {size}</source>
   <translation>{done} / {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>About {time} left</source>
   <translation>大约还需 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Checking that the file is complete and unchanged. {percent} %</source>
   <translation>正在检查文件是否完整、未被更改。{percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Connecting</source>
   <translation>正在连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done today at {time}</source>
   <translation>今天 {time} 完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done yesterday</source>
   <translation>昨天完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Done {day}</source>
   <translation>{day}完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>File verified (SHA-256 matches)</source>
   <translation>文件已校验（SHA-256 一致）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Paused. The part on disk is kept</source>
   <translation>已暂停。磁盘上已有的部分会保留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>Waiting. Starts after {name}</source>
   <translation>等待中。在 {name} 之后开始</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} GB</source>
   <translation>{done} / {size} GB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} KB</source>
   <translation>{done} / {size} KB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{done} of {size} MB</source>
   <translation>{done} / {size} MB</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/download_words.py"></location>
   <source>{files} + picture part</source>
   <translation>{files} + 图片部分</translation>
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
   <translation>已取消“{name}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Clear list</source>
   <translation>清空列表</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom speed limit in MB/s</source>
   <translation>自定速度上限（MB/s）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Custom...</source>
   <translation>自定...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Deleted. {size} are free again</source>
   <translation>已删除。已腾出 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>In progress</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>MB/s</source>
   <translation>MB/s</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Models appear here while they are fetched, and can be paused at any time.</source>
   <translation>模型下载期间会显示在这里，可以随时暂停。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>No downloads</source>
   <translation>没有下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>None</source>
   <comment>no limit</comment>
   <translation>不限</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Only {host} and its file servers are contacted</source>
   <translation>只连接 {host} 及其文件服务器</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Pause all</source>
   <translation>全部暂停</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Resume all</source>
   <translation>全部继续</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Speed limit</source>
   <translation>速度上限</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>The folder could not be opened: {folder}</source>
   <translation>无法打开文件夹：{folder}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>Unfinished files</source>
   <translation>未完成的文件</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} more wait</source>
   <extracomment>For one: and {n} more waits</extracomment>
   <translation>
    <numerusform>和另外 {n} 个在等待</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>and {n} older</source>
   <extracomment>For one: and {n} older</extracomment>
   <translation>
    <numerusform>和另外 {n} 个较早的</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{rate} now</source>
   <translation>现在 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free</source>
   <translation>{size} 可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/downloads_view.py"></location>
   <source>{size} free, the queue needs {needed}</source>
   <translation>{size} 可用，队列需要 {needed}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All branches, not only the one that is shown</source>
   <translation>所有分支，不只是显示的分支</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>All {n} chats</source>
   <extracomment>For one: All chats</extracomment>
   <translation>
    <numerusform>全部 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Everything: branches, folders, settings, attachments. Inglenook can import it again.</source>
   <translation>全部内容：分支、文件夹、设置、附件。Inglenook 可以重新导入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export chats</source>
   <translation>导出对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export to</source>
   <translation>导出到</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Export {n} chats...</source>
   <extracomment>For one: Export {n} chat...</extracomment>
   <translation>
    <numerusform>导出 {n} 个对话...</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exported {n} chats to {file}</source>
   <extracomment>For one: Exported {n} chat to {file}</extracomment>
   <translation>
    <numerusform>已将 {n} 个对话导出到 {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Inglenook chats</source>
   <translation>Inglenook 对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>One file for each chat, in a zip.</source>
   <translation>每个对话一个文件，放在一个 zip 中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Stopped. Nothing was written.</source>
   <translation>已停止。没有写入任何内容。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>The folder {name} ({n} chats)</source>
   <extracomment>For one: The folder {name} ({n} chat)</extracomment>
   <translation>
    <numerusform>文件夹 {name}（{n} 个对话）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>This chat: {title}</source>
   <translation>此对话：{title}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Thoughts before the answers</source>
   <translation>回答前的思考</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and edit in any text editor. Pictures are named, not contained.</source>
   <translation>可在任何文本编辑器中阅读和编辑。只列出图片名称，不含图片。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read and print.</source>
   <translation>用于阅读和打印。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To read in any browser. One file with everything in it, pictures too.</source>
   <translation>可在任何浏览器中阅读。一个文件包含全部内容，也包括图片。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>To train or test models: one line for each branch, in the chat format.</source>
   <translation>用于训练或测试模型：每个分支一行，采用对话格式。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>What</source>
   <comment>is exported</comment>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/export_dialog.py"></location>
   <source>Writing {file}</source>
   <translation>正在写入 {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find</source>
   <translation>关闭查找</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Close find  Esc</source>
   <translation>关闭查找  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Next match</source>
   <translation>下一处匹配</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Next match  Enter</source>
   <translation>下一处匹配  Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Not found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match</source>
   <translation>上一处匹配</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>Previous match  Shift Enter</source>
   <translation>上一处匹配  Shift Enter</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/find_bar.py"></location>
   <source>{place} of {total}</source>
   <translation>第 {place} 处，共 {total} 处</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download a better model</source>
   <translation>下载更好的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Download {size}</source>
   <translation>下载 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>Goes online for this download only, to {host}</source>
   <translation>仅为此次下载联网，连接到 {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>See all models</source>
   <translation>查看所有模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>These suit this computer: {hardware}.</source>
   <translation>这些适合此计算机：{hardware}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_download.py"></location>
   <source>{total} memory, {free} free</source>
   <translation>内存共 {total}，可用 {free}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file, or drop it here. It stays where it is; nothing is copied.</source>
   <translation>选择一个 GGUF 文件，或把它拖到这里。文件留在原处，不会复制任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Choose a GGUF file...</source>
   <translation>选择 GGUF 文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Comes with Inglenook ({size} MB) and works offline. It is small and fast, good for a first look. It often gets facts wrong.</source>
   <translation>随 Inglenook 提供（{size} MB），可离线使用。它又小又快，适合先试一试。它经常弄错事实。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now</source>
   <translation>立即开始</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Start now with {name}</source>
   <translation>使用 {name} 立即开始</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>This copy of Inglenook comes without a model of its own. Choose one below to begin.</source>
   <translation>此份 Inglenook 没有自带模型。请先在下方选择一个。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Use a model you already have</source>
   <translation>使用已有的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Welcome to Inglenook</source>
   <translation>欢迎使用 Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/first_run.py"></location>
   <source>Your chats and files stay on this computer. Choose how to begin. You can change it at any time.</source>
   <translation>对话和文件都留在此计算机上。请选择如何开始，以后可以随时更改。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}</source>
   <translation>需要 {need}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card</source>
   <translation>需要 {need}，另需 {device} 显存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need} and {device} on the graphics card, only {free} is free</source>
   <translation>需要 {need}，另需 {device} 显存，只有 {free} 可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Needs {need}, only {free} is free</source>
   <translation>需要 {need}，只有 {free} 可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/fit_words.py"></location>
   <source>Other programs may become slow</source>
   <translation>其他程序可能会变慢</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Find a folder, or name a new one</source>
   <translation>查找文件夹，或为新文件夹命名</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Folder settings</source>
   <translation>文件夹设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move to folder</source>
   <translation>移到文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Move {what} to</source>
   <translation>移到哪个文件夹：{what}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New chats in this folder begin with it.</source>
   <translation>此文件夹中的新对话以它开始。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>New folder "{name}"</source>
   <translation>新建文件夹“{name}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>No folder</source>
   <translation>无文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>Sent before every chat in this folder, before its own.</source>
   <translation>在此文件夹中的每个对话之前发给模型，排在对话自己的指令之前。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>The one in use</source>
   <translation>当前使用的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folder_dialog.py"></location>
   <source>{name} (not found)</source>
   <translation>{name}（未找到）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder with models</source>
   <translation>添加存放模型的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Add a folder...</source>
   <translation>添加文件夹...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Model folders</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Models are looked for in these folders. Nothing in them is moved or changed. New models are downloaded into the first one.</source>
   <translation>程序会在这些文件夹中查找模型，不会移动或更改其中的任何内容。新模型下载到第一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Remove from the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/folders_dialog.py"></location>
   <source>{folder}  (Inglenook's own)</source>
   <translation>{folder}  （Inglenook 自己的）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <source>Found {n} models on this computer ({size}). They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found a model on this computer ({size}). It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>在此计算机上找到 {n} 个模型（{size}）。它们留在原处，不会复制任何内容。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/found_models.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Use these {n}</source>
   <extracomment>For one: Use it</extracomment>
   <translation>
    <numerusform>使用这 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>On macOS the quick chat has no keys of its own yet. It is in the menu of the window, under Quick chat.</source>
   <translation>在 macOS 上，快速对话还没有自己的快捷键。可从窗口菜单的“快速对话”打开。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/global_shortcut.py"></location>
   <source>The desktop is asked for these keys when the quick chat is opened for the first time.</source>
   <translation>首次打开快速对话时，会向桌面申请这些按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Allow once</source>
   <translation>允许一次</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow downloading models</source>
   <translation>始终允许下载模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Always allow searching for models</source>
   <translation>始终允许搜索模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Chats and documents are never sent.</source>
   <translation>绝不会发送对话和文档。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download this model?</source>
   <translation>下载此模型？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Download {model}?</source>
   <translation>下载 {model}？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Downloading models is set to Never</source>
   <translation>下载模型已设为“从不”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Go online</source>
   <translation>联网</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook is offline</source>
   <translation>Inglenook 处于离线状态</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and its file servers.</source>
   <translation>Inglenook 将连接 {host} 及其文件服务器。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send the name of the model.</source>
   <translation>Inglenook 将连接 {host}，并发送模型的名称。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Inglenook would contact {host} and send your search words.</source>
   <translation>Inglenook 将连接 {host}，并发送您的搜索词。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up this model online?</source>
   <translation>联网查询此模型？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Look up {model} online?</source>
   <translation>联网查询 {model}？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Nothing was sent. Choose Ask or Allow in Settings, Privacy.</source>
   <translation>没有发送任何内容。请在“设置”的“隐私”中选择“询问”或“允许”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Offline is switched off for this.</source>
   <translation>为此将关闭“离线”。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Search for models online?</source>
   <translation>联网搜索模型？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/go_online.py"></location>
   <source>Searching for models is set to Never</source>
   <translation>搜索模型已设为“从不”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat commands</source>
   <translation>对话命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <source>Chat menu</source>
   <translation>对话菜单</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/header.py"></location>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Rename...</source>
   <translation>重命名...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>A private assistant that runs open models on this computer. Nothing you write leaves it.</source>
   <translation>在此计算机上运行开放模型的私人助手。您写的内容不会离开此计算机。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Find on this page</source>
   <translation>在此页中查找</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, also for paid work. It comes without any warranty.</source>
   <translation>Inglenook 是开源软件，采用 Apache License 2.0：可以使用、修改和分发，也可用于有偿工作。它不附带任何担保。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Library</source>
   <translation>库</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Licences in full</source>
   <translation>许可证全文</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Models run with llama.cpp, under the MIT License. The model that comes along is SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. The program is written in Python, under the PSF License.</source>
   <translation>模型由 llama.cpp 运行，采用 MIT License。自带的模型是 Hugging Face 的 SmolLM2-135M-Instruct，采用 Apache License 2.0。程序用 Python 编写，Python 采用 PSF License。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Software of others</source>
   <translation>他人的软件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. You may replace both by versions of your own. Their source is published here:</source>
   <translation>窗口用 Qt 和 PySide6 制作，采用 GNU Lesser General Public License 3。您可以用自己的版本替换二者。它们的源代码发布于：</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/help_window.py"></location>
   <source>Version</source>
   <comment>of a program</comment>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Can do: {abilities}.</source>
   <translation>能力：{abilities}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hit_rows.py"></location>
   <source>Models found</source>
   <translation>找到的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can think before it answers.</source>
   <translation>可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Can use tools.</source>
   <translation>可以使用工具。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Compares texts; it does not chat.</source>
   <translation>用于比较文本，不能对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>Understands pictures.</source>
   <translation>能理解图片。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size}</source>
   <translation>{size} 起</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>from {size} GB</source>
   <translation>{size} GB 起</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>updated {day}</source>
   <translation>更新于 {day}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} B</source>
   <comment>billions of parameters</comment>
   <translation>{count}B</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} M</source>
   <comment>millions</comment>
   <translation>{count}M</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} billion</source>
   <extracomment>For one: {count} billion</extracomment>
   <translation>
    <numerusform>{count} B（十亿）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} downloads</source>
   <extracomment>For one: {count} download</extracomment>
   <translation>
    <numerusform>{count} 次下载</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} k</source>
   <comment>thousands</comment>
   <translation>{count}k</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{count} likes</source>
   <extracomment>For one: {count} like</extracomment>
   <translation>
    <numerusform>{count} 个赞</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month}</source>
   <translation>{month}{day}日</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/hub_words.py"></location>
   <source>{n} million</source>
   <extracomment>For one: {n} million</extracomment>
   <translation>
    <numerusform>{n} M（百万）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import chats</source>
   <translation>导入对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a file</source>
   <translation>从文件导入</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import from a folder</source>
   <translation>从文件夹导入</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats</source>
   <extracomment>For one: Import {n} chat</extracomment>
   <translation>
    <numerusform>导入 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Import {n} chats without a backup</source>
   <extracomment>For one: Import {n} chat without a backup</extracomment>
   <translation>
    <numerusform>不备份，直接导入 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Keep them</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Looking through {file}</source>
   <translation>正在查看 {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Making a backup first</source>
   <translation>正在先创建备份</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Nothing was imported.</source>
   <translation>没有导入任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Remove the chats</source>
   <translation>移除对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Removing the chats</source>
   <translation>正在移除对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>There are no chats in {file} that can be imported.</source>
   <translation>{file} 中没有可以导入的对话。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>This removes {n} chats for good, but for those that you have written in since.</source>
   <extracomment>For one: This removes {n} chat for good, but for those that you have written in since.</extracomment>
   <translation>
    <numerusform>将永久移除 {n} 个对话，此后您又写过内容的对话除外。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import</source>
   <translation>撤销导入</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>Undo the import from {name}?</source>
   <translation>撤销从 {name} 的导入？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_dialog.py"></location>
   <source>What cannot be taken over</source>
   <translation>无法导入的内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Begun</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Chats in the file</source>
   <translation>文件中的对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a file...</source>
   <translation>选择文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Choose a folder...</source>
   <translation>选择文件夹...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Drop a file or a folder here, or choose one</source>
   <translation>把文件或文件夹拖到这里，或进行选择</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and Inglenook. They are read on this computer and not changed.</source>
   <translation>支持 ChatGPT 和 Claude（zip）、Open WebUI、LM Studio、Jan、Ollama、GPT4All 和 Inglenook 的导出内容。它们在此计算机上读取，不会更改。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Found on this computer</source>
   <translation>在此计算机上找到</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Imported before</source>
   <translation>以前的导入</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Leave out {n} chats that are here already</source>
   <extracomment>For one: Leave out {n} chat that is here already</extracomment>
   <translation>
    <numerusform>跳过已有的 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Look at {name}, {about}</source>
   <translation>查看 {name}，{about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Name of the folder</source>
   <translation>文件夹的名称</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Nothing was imported</source>
   <translation>没有导入任何内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Put them into the folder</source>
   <translation>放入文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Stopped. What was imported before stays.</source>
   <translation>已停止。此前导入的内容会保留。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The first {n} are listed.</source>
   <extracomment>For one: The first {n} is listed.</extracomment>
   <translation>
    <numerusform>列出前 {n} 个。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>The import was undone</source>
   <translation>导入已撤销</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo import of {name}, {about}</source>
   <translation>撤销 {name} 的导入，{about}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>Undo...</source>
   <translation>撤销...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>What was skipped, and why</source>
   <translation>跳过的内容及原因</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>With {n} messages.</source>
   <extracomment>For one: With {n} message.</extracomment>
   <translation>
    <numerusform>含 {n} 条消息。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>about {n} chats</source>
   <extracomment>For one: about {n} chat</extracomment>
   <translation>
    <numerusform>约 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats are gone for good.</source>
   <extracomment>For one: {n} chat is gone for good.</extracomment>
   <translation>
    <numerusform>已永久删除 {n} 个对话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats imported</source>
   <extracomment>For one: {n} chat imported</extracomment>
   <translation>
    <numerusform>已导入 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats that you have written in since were kept.</source>
   <extracomment>For one: {n} chat that you have written in since was kept.</extracomment>
   <translation>
    <numerusform>已保留您此后写过内容的 {n} 个对话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} chats were here already.</source>
   <extracomment>For one: {n} chat was here already.</extracomment>
   <translation>
    <numerusform>{n} 个对话已存在。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} messages in {file}.</source>
   <extracomment>For one: {n} message in {file}.</extracomment>
   <translation>
    <numerusform>{file} 中有 {n} 条消息。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things cannot be taken over</source>
   <extracomment>For one: {n} thing cannot be taken over</extracomment>
   <translation>
    <numerusform>有 {n} 项无法导入</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{n} things could not be taken over.</source>
   <extracomment>For one: {n} thing could not be taken over.</extracomment>
   <translation>
    <numerusform>有 {n} 项未能导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{source}: {n} chats</source>
   <extracomment>For one: {source}: {n} chat</extracomment>
   <translation>
    <numerusform>{source}：{n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/import_pages.py"></location>
   <source>{title} (here already)</source>
   <translation>{title}（已存在）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Back to the list of installed models</source>
   <translation>返回已安装模型的列表</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Copy the facts</source>
   <translation>复制详细信息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleted "{model}"</source>
   <translation>已删除“{model}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Deleting it for good frees {size} and cannot be undone.</source>
   <translation>永久删除可腾出 {size}，且无法撤销。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Do not use as default</source>
   <translation>不再用作默认</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>I replaced it myself: accept it</source>
   <translation>是我自己替换的：接受它</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Installed</source>
   <comment>the list of models</comment>
   <translation>已安装</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load</source>
   <translation>加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Load this model as the program would by itself</source>
   <translation>按程序自己的方式加载此模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Load this model with these settings from now on</source>
   <translation>从现在起用这些设置加载此模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Loaded.</source>
   <translation>已加载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Measured {size} last time.</source>
   <translation>上次测得 {size}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Moved "{model}" to the bin</source>
   <translation>已将“{model}”移到系统回收站</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Name of the model</source>
   <translation>模型的名称</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Not loaded.</source>
   <translation>未加载。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Removed "{model}" from the list. Its file stays</source>
   <translation>已将“{model}”从列表中移除。文件仍在</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Save as default</source>
   <translation>保存为默认</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Set as default</source>
   <translation>设为默认</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Stop verifying</source>
   <translation>停止校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>The settings hold until Inglenook is closed.</source>
   <translation>这些设置在关闭 Inglenook 之前有效。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>They hold when the model is loaded next.</source>
   <translation>下次加载模型时生效。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verify</source>
   <translation>校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>Verify again</source>
   <translation>重新校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{model} ({size}) will be unloaded first.</source>
   <translation>会先卸载 {model}（{size}）。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the Inglenook folder</source>
   <translation>{size}，在 Inglenook 文件夹中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in the models of {program}</source>
   <translation>{size}，在 {program} 的模型中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} in {folder}</source>
   <translation>{size}，在 {folder} 中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector.py"></location>
   <source>{size} that are part of Inglenook</source>
   <translation>{size}，属于 Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Attention</source>
   <translation>注意力机制</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Checking {percent}</source>
   <translation>正在校验：{percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Copy SHA-256</source>
   <translation>复制 SHA-256</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Facts from the file</source>
   <translation>文件中的信息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Matches source</source>
   <translation>与来源一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>No published hash</source>
   <translation>没有发布的校验和</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not verified yet</source>
   <translation>尚未校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Quantisation</source>
   <translation>量化</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Reading the file...</source>
   <translation>正在读取文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>RoPE base {base}</source>
   <translation>RoPE 基数 {base}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Stop tokens</source>
   <translation>停止词元</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tensor types</source>
   <translation>张量类型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Tokenizer</source>
   <translation>分词器</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>Unchanged since its first check</source>
   <translation>自首次校验以来未更改</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>embedding {size}</source>
   <translation>嵌入维度 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>head size {size}</source>
   <translation>头维度 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>sliding window {size}</source>
   <translation>滑动窗口 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{bits} bits per weight</source>
   <translation>每个权重 {bits} 位</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{count} KV heads</source>
   <extracomment>For one: {count} KV head</extracomment>
   <translation>
    <numerusform>{count} 个 KV 头</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling</source>
   <translation>{kind} 缩放</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{kind} scaling x {factor}</source>
   <translation>{kind} 缩放 × {factor}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{least} to {most}</source>
   <translation>{least} 到 {most}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} 字节</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts</source>
   <extracomment>For one: {n} expert</extracomment>
   <translation>
    <numerusform>{n} 个专家</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} experts ({used} used)</source>
   <extracomment>For one: {n} expert ({used} used)</extracomment>
   <translation>
    <numerusform>{n} 个专家（使用 {used} 个）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} heads</source>
   <extracomment>For one: {n} head</extracomment>
   <translation>
    <numerusform>{n} 个头</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>{n} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{n} tensors</source>
   <extracomment>For one: {n} tensor</extracomment>
   <translation>
    <numerusform>{n} 个张量</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/inspector_facts.py"></location>
   <source>{tokens} trained</source>
   <translation>训练长度 {tokens}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Being verified</source>
   <translation>正在校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Drive not connected</source>
   <translation>驱动器未连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Last used</source>
   <translation>上次使用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>On disk</source>
   <translation>占用磁盘</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Params</source>
   <translation>参数</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Quant</source>
   <translation>量化</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>The file does not match the published one</source>
   <translation>文件与发布的文件不一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>There is no published checksum to compare with</source>
   <translation>没有已发布的校验和可供比对</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Unknown</source>
   <comment>a licence</comment>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified</source>
   <translation>已校验</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file is as it was when it was first checked</source>
   <translation>已校验：文件与首次校验时相同</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>Verified: the file matches the published one</source>
   <translation>已校验：文件与发布的文件一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{count}k</source>
   <translation>{count}k</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} not known</source>
   <translation>{title}未知</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_rows.py"></location>
   <source>{title} {value}</source>
   <translation>{title} {value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_table.py"></location>
   <source>Installed models</source>
   <translation>已安装的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Add one to start chatting.</source>
   <translation>添加一个即可开始对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All families</source>
   <translation>所有系列</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>All places</source>
   <translation>所有位置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Chat with this model</source>
   <translation>用此模型对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Delete "{model}" for good?</source>
   <translation>永久删除“{model}”？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Deleted "{model}". {size} are free again</source>
   <translation>已删除“{model}”。已腾出 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Find in installed models</source>
   <translation>在已安装的模型中查找</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Found {n} models ({size}) of {programs}. They stay where they are; nothing is copied.</source>
   <extracomment>For one: Found {n} model ({size}) of {programs}. It stays where it is; nothing is copied.</extracomment>
   <translation>
    <numerusform>找到 {programs} 的 {n} 个模型（{size}）。它们留在原处，不会复制任何内容。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Keep the model</source>
   <translation>保留模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Look for models of other apps...</source>
   <translation>查找其他程序的模型...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Looking...</source>
   <translation>正在查找...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Moved "{model}" to the bin ({size})</source>
   <translation>已将“{model}”移到系统回收站（{size}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No models yet</source>
   <translation>尚无模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>No other models were found on this computer</source>
   <translation>在此计算机上没有找到其他模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Nothing is copied from other apps. Delete here only removes the link.</source>
   <translation>不会从其他程序复制任何内容。在此处删除只会移除链接。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This deletes {size}. It cannot be undone.</source>
   <translation>这会删除 {size}，且无法撤销。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>This model cannot be used for chat</source>
   <translation>此模型不能用于对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file</source>
   <translation>校验文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>Verify the file again</source>
   <translation>重新校验文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} does not match the published file</source>
   <translation>{model} 与发布的文件不一致</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} is unchanged</source>
   <translation>{model} 没有更改</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{model} matches the published file</source>
   <translation>{model} 与发布的文件一致</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>{n} 个模型</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/installed_view.py"></location>
   <source>{shown} of {n} models</source>
   <extracomment>For one: {shown} of {n} model</extracomment>
   <translation>
    <numerusform>{shown} / {n} 个模型</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>These keys must go with Ctrl or Alt: every other program needs them as they are.</source>
   <translation>这些键必须与 Ctrl 或 Alt 一起使用：其他程序都需要单独使用它们。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_combination.py"></location>
   <source>“{keys}” is no combination of keys. Choose others.</source>
   <translation>“{keys}”不是按键组合。请选择其他按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>No keys</source>
   <translation>没有按键</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/key_field.py"></location>
   <source>Press the keys</source>
   <translation>请按下按键</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/latest_button.py"></location>
   <source>Latest</source>
   <translation>最新消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A chat that is not saved is gone when Inglenook ends.</source>
   <translation>退出 Inglenook 后，不保存的对话会消失。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>A reply is still being written</source>
   <translation>仍在生成回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>In "{title}".</source>
   <translation>在“{title}”中。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Keep open</source>
   <translation>保持打开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit when it is done</source>
   <translation>完成后退出</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quit without them</source>
   <translation>不保存并退出</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Quitting now loses what was written since then.</source>
   <translation>现在退出会丢失此后写的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>Stop and quit</source>
   <translation>停止并退出</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>The last words are not saved yet</source>
   <translation>最后的文字尚未保存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/leaving.py"></location>
   <source>What is written so far is saved either way.</source>
   <translation>无论如何，已生成的内容都会保存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open in browser</source>
   <translation>在浏览器中打开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Open link</source>
   <translation>打开链接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>This link leads to {host}, outside Inglenook.</source>
   <translation>此链接通向 Inglenook 以外的 {host}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/link_dialog.py"></location>
   <source>Write the mail</source>
   <translation>撰写邮件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat above</source>
   <translation>上一个对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Chat below</source>
   <translation>下一个对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept, and a reply that is being written keeps what it has.</source>
   <translation>草稿会保留；正在生成的回复会保留已有的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Drafts are kept. Chats that are not saved are gone then.</source>
   <translation>草稿会保留。不保存的对话届时会消失。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Inglenook speaks {language} when it starts again.</source>
   <translation>重新启动后，Inglenook 将使用{language}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Normal text size</source>
   <translation>正常文字大小</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/main_window.py"></location>
   <source>Start again</source>
   <translation>重新启动</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Not known yet</source>
   <translation>尚不清楚</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Other programs</source>
   <translation>其他程序</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Stays free</source>
   <translation>剩余可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>This model</source>
   <translation>此模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_bar.py"></location>
   <source>Working memory</source>
   <translation>计算缓冲区</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory of the graphics card</source>
   <translation>显存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Memory plan</source>
   <translation>内存计划</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>The largest context that fits</source>
   <translation>放得下的最大上下文</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Use {n} tokens</source>
   <extracomment>For one: Use {n} token</extracomment>
   <translation>
    <numerusform>使用 {n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>What it needs</source>
   <translation>所需内容</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>Working out what this model needs.</source>
   <translation>正在计算此模型的需求。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{n} graphics cards</source>
   <extracomment>For one: {n} graphics card</extracomment>
   <translation>
    <numerusform>{n} 块显卡</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} of memory in all</source>
   <translation>内存共 {size}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/memory_plan_card.py"></location>
   <source>{size} stays free</source>
   <translation>剩余 {size} 可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>In this message</source>
   <translation>在这条消息中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>Open link: {text}</source>
   <translation>打开链接：{text}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_contents.py"></location>
   <source>{action}: code {number}, {language}</source>
   <translation>{action}：代码 {number}，{language}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>Files cannot be added to a message.</source>
   <translation>无法向消息添加文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The message would be {size} long; at most 2 MB can be sent.</source>
   <translation>消息将达到 {size}；最多可发送 2 MB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>The pasted text is {size} long; at most 2 MB can be sent.</source>
   <translation>粘贴的文本为 {size}；最多可发送 2 MB。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/message_edit.py"></location>
   <source>{n} blanks in a row were left out.</source>
   <extracomment>For one: {n} blank in a row was left out.</extracomment>
   <translation>
    <numerusform>已省略连续的 {n} 个空格。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Editing your message. The old version stays as branch {number}</source>
   <translation>正在编辑消息。旧版本保留为分支 {number}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing</source>
   <translation>停止编辑</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_editing.py"></location>
   <source>Stop editing (Esc)</source>
   <translation>停止编辑（Esc）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Compare with another model</source>
   <translation>与另一个模型对比</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Continue</source>
   <translation>续写</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete from here on</source>
   <translation>从这里起全部删除</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Delete this message</source>
   <translation>删除此消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>New chat from here</source>
   <translation>从这里新建对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version</source>
   <translation>下一个版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version</source>
   <translation>上一个版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_menu.py"></location>
   <source>Write again with</source>
   <translation>换模型重新生成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Continue (Ctrl Enter)</source>
   <translation>续写（Ctrl Enter）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Copy (C)</source>
   <translation>复制（C）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Delete (Del)</source>
   <translation>删除（Del）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Edit (E)</source>
   <translation>编辑（E）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Next version (Right)</source>
   <translation>下一个版本（右箭头）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Previous version (Left)</source>
   <translation>上一个版本（左箭头）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Version {number} of {count}</source>
   <translation>第 {number} 个版本，共 {count} 个</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/message_toolbar.py"></location>
   <source>Write again (R)</source>
   <translation>重新生成（R）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Model card of {model}</source>
   <translation>{model} 的模型卡</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>The rest is left out.</source>
   <translation>其余内容已省略。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_card_window.py"></location>
   <source>Written by its publisher. Inglenook has not checked it. Pictures are left out.</source>
   <translation>由发布者撰写，Inglenook 没有核实。图片已省略。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Accept it on its page, make an access token there and enter it here.</source>
   <translation>请在其页面上接受许可证，在那里创建访问令牌，并在此处输入。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Access token</source>
   <translation>访问令牌</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Can do</source>
   <translation>能力</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Choose a model to see its files.</source>
   <translation>选择一个模型以查看其文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Compared with the {size} of memory that is free now.</source>
   <translation>与现在可用的 {size} 内存相比。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Context for the estimate</source>
   <translation>用于估算的上下文</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Copy the repository name</source>
   <translation>复制仓库名称</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Graphics card: {cards}.</source>
   <translation>显卡：{cards}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>How much of a chat the model sees at once, in tokens.</source>
   <translation>模型一次能看到的对话长度，以词元计。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>It may take some days until they answer.</source>
   <translation>对方可能几天后才会答复。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its files have not been looked up yet.</source>
   <translation>尚未查询其文件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Its publisher asks you to accept the licence first.</source>
   <translation>发布者要求先接受许可证。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Longest context</source>
   <translation>最大上下文</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Look it up online</source>
   <translation>联网查询</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Looking up its files...</source>
   <translation>正在查询其文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Made by</source>
   <translation>开发者</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Model details</source>
   <translation>模型详情</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>More about this model</source>
   <translation>关于此模型的更多信息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page in the browser...</source>
   <translation>在浏览器中打开其页面...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Open its page...</source>
   <translation>打开其页面...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Opens its page in the browser</source>
   <translation>在浏览器中打开其页面</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the licence</source>
   <translation>阅读许可证</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Read the model card</source>
   <translation>阅读模型卡</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Show {n} more</source>
   <extracomment>For one: Show {n} more</extracomment>
   <translation>
    <numerusform>再显示 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The Hub's scanners warn of a file.</source>
   <translation>Hub 的扫描程序对某个文件发出警告。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>The sizes are about right. The files as they are now are looked up when you download one.</source>
   <translation>大小大致准确。下载时会查询文件的现状。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>Use this token</source>
   <translation>使用此令牌</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{maker} asks you to accept the licence first.</source>
   <translation>{maker} 要求先接受许可证。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_details.py"></location>
   <source>{n} files were left out: what is said about them cannot be trusted.</source>
   <extracomment>For one: {n} file was left out: what is said about it cannot be trusted.</extracomment>
   <translation>
    <numerusform>已略去 {n} 个文件：有关它们的信息不可信。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_picker.py"></location>
   <source>No model chosen</source>
   <translation>未选择模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Cancel loading {model}</source>
   <translation>取消加载 {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Models to choose from</source>
   <translation>可选的模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Open a GGUF file...</source>
   <translation>打开 GGUF 文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Settings of {model}...</source>
   <translation>{model} 的设置...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>Unload {model}</source>
   <translation>卸载 {model}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>What to do</source>
   <translation>解决办法</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_popup.py"></location>
   <source>{n} files cannot be used: {names}</source>
   <extracomment>For one: {n} file cannot be used: {names}</extracomment>
   <translation>
    <numerusform>{n} 个文件无法使用：{names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_rows.py"></location>
   <source>chosen</source>
   <translation>已选择</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Settings of {model}</source>
   <translation>{model} 的设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_dialog.py"></location>
   <source>Use these settings</source>
   <translation>使用这些设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>16 bits a number.</source>
   <translation>每个数字 16 位。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>4 bits a number. Replies late in long chats may get worse.</source>
   <translation>每个数字 4 位。长对话中靠后的回复可能变差。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>8 bits a number. Replies hardly differ.</source>
   <translation>每个数字 8 位。回复几乎没有差别。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>About {n} words.</source>
   <extracomment>For one: About {n} word.</extracomment>
   <translation>
    <numerusform>约 {n} 个英文单词。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {n} tokens</source>
   <extracomment>For one: As in Settings: {n} token</extracomment>
   <translation>
    <numerusform>与“设置”相同：{n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As in Settings: {value}</source>
   <translation>与“设置”相同：{value}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>As many as fit</source>
   <translation>尽可能多</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>At most {n} tokens.</source>
   <extracomment>For one: At most {n} token.</extracomment>
   <translation>
    <numerusform>最多 {n} 个词元。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Cost no memory.</source>
   <translation>不占内存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Full</source>
   <comment>precision</comment>
   <translation>全</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Graphics layers</source>
   <translation>显卡上的层数</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half</source>
   <comment>precision</comment>
   <translation>半</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Half would save about {size}.</source>
   <translation>改为“半”可节省约 {size}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>KV precision</source>
   <translation>KV 精度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Nothing is on {cards}: the processor does all the work.</source>
   <translation>{cards} 未使用：全部工作由处理器完成。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Quarter</source>
   <comment>precision</comment>
   <translation>四分之一</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Saves about {size}.</source>
   <translation>节省约 {size}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>Takes {size}.</source>
   <translation>占用 {size}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>This computer has {n} cores; more is slower.</source>
   <extracomment>For one: This computer has one core; more is slower.</extracomment>
   <translation>
    <numerusform>此计算机有 {n} 个核心；更多反而更慢。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{cards} shares the computer's memory.</source>
   <translation>{cards} 与计算机共用内存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_settings_form.py"></location>
   <source>{size} on {cards}. Faster than the processor.</source>
   <translation>{size} 在 {cards} 上。比处理器快。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>could not be loaded</source>
   <translation>无法加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>loading, {percent}</source>
   <translation>正在加载，{percent}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/model_words.py"></location>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF file...</source>
   <translation>添加 GGUF 文件...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Add GGUF files</source>
   <translation>添加 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Discover</source>
   <translation>发现</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Folders...</source>
   <translation>文件夹...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Offline: nothing leaves this computer</source>
   <translation>离线：没有内容离开此计算机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online when you ask</source>
   <translation>仅在您要求时联网</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_page.py"></location>
   <source>Online: connected to {host}</source>
   <translation>联网：已连接到 {host}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/models_place.py"></location>
   <source>{model} is ready. The file is complete and verified.</source>
   <translation>{model} 已就绪。文件完整，已校验。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep this chat</source>
   <translation>保留此对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>Not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Save it with the other chats</source>
   <translation>与其他对话一起保存</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/not_saved.py"></location>
   <source>This chat is not saved. It is gone when you close it.</source>
   <translation>此对话不保存。关闭后就会消失。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>About {speed}.</source>
   <translation>约 {speed}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>In {n} files.</source>
   <extracomment>For one: In {n} file.</extracomment>
   <translation>
    <numerusform>共 {n} 个文件。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Recommended.</source>
   <translation>推荐。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This computer</source>
   <translation>此计算机</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>This file</source>
   <translation>此文件</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>With the part that sees pictures.</source>
   <translation>含识别图片的部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{pace} tokens/s</source>
   <translation>{pace} 词元/秒</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_rows.py"></location>
   <source>{quality}. Recommended</source>
   <translation>{quality}。推荐</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download anyway</source>
   <translation>仍然下载</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Download {name}</source>
   <translation>下载 {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Downloading {name}</source>
   <translation>正在下载 {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Installed {name}</source>
   <translation>已安装 {name}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Not offered</source>
   <translation>未提供</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/offer_table.py"></location>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/opening.py"></location>
   <source>{n} more files cannot be opened.</source>
   <extracomment>For one: {n} more file cannot be opened.</extracomment>
   <translation>
    <numerusform>另有 {n} 个文件无法打开。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>"{title}"</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived "{title}"</source>
   <translation>已归档“{title}”</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Archived {n} chats</source>
   <extracomment>For one: Archived {n} chat</extracomment>
   <translation>
    <numerusform>已归档 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted "{title}"</source>
   <translation>已删除“{title}”</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted the folder "{name}". Its chats are still in the list</source>
   <translation>已删除文件夹“{name}”。其中的对话仍在列表中</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Deleted {n} chats</source>
   <extracomment>For one: Deleted {n} chat</extracomment>
   <translation>
    <numerusform>已删除 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" out of its folder</source>
   <translation>已将“{title}”移出文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved "{title}" to "{folder}"</source>
   <translation>已将“{title}”移到“{folder}”</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats out of their folder</source>
   <extracomment>For one: Moved {n} chat out of its folder</extracomment>
   <translation>
    <numerusform>已将 {n} 个对话移出文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Moved {n} chats to "{folder}"</source>
   <extracomment>For one: Moved {n} chat to "{folder}"</extracomment>
   <translation>
    <numerusform>已将 {n} 个对话移到“{folder}”</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored "{title}"</source>
   <translation>已还原“{title}”</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/ordering.py"></location>
   <source>Restored {n} chats</source>
   <extracomment>For one: Restored {n} chat</extracomment>
   <translation>
    <numerusform>已还原 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>Commands and chats</source>
   <translation>命令和对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/palette_rows.py"></location>
   <source>model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>Opening the picture</source>
   <translation>正在打开图片</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/pictures.py"></location>
   <source>This picture is too large to be shown, or damaged.</source>
   <translation>此图片太大，无法显示，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/plain_text_window.py"></location>
   <source>Whole text</source>
   <translation>全文</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Download models</source>
   <translation>下载模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Every attempt is written down, also blocked ones.</source>
   <translation>每次尝试都会记录，包括被阻止的。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook has not gone online in the last {n} days.</source>
   <extracomment>For one: Inglenook has not gone online in the last {n} day.</extracomment>
   <translation>
    <numerusform>过去 {n} 天内，Inglenook 没有联网。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Inglenook opens no network connection at all. Chats and models keep working.</source>
   <translation>Inglenook 完全不建立网络连接。对话和模型照常可用。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Kept for {n} days on this computer.</source>
   <extracomment>For one: Kept for {n} day on this computer.</extracomment>
   <translation>
    <numerusform>在此计算机上保留 {n} 天。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>No connections</source>
   <translation>没有连接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Removes all entries of the connection log from this computer</source>
   <translation>从此计算机上移除连接日志的所有条目</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Search for models</source>
   <translation>搜索模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>Show all {count}</source>
   <translation>显示全部 {count} 个</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>When not offline, it may go online to</source>
   <translation>未离线时，可以为以下用途联网</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy connection log history</source>
   <comment>words that a setting is found by</comment>
   <translation>隐私 连接 日志 记录 历史</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy offline network</source>
   <comment>words that a setting is found by</comment>
   <translation>隐私 离线 网络</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>privacy permission online network</source>
   <comment>words that a setting is found by</comment>
   <translation>隐私 权限 允许 联网 网络</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/privacy_page.py"></location>
   <source>{host} and its file servers</source>
   <translation>{host} 及其文件服务器</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Comes with Inglenook. Saving a change makes a prompt of your own.</source>
   <translation>随 Inglenook 提供。保存更改后会成为您自己的提示词。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Deleted {name}.</source>
   <translation>已删除 {name}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Description</source>
   <translation>说明</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Export the prompt</source>
   <translation>导出提示词</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Import prompts</source>
   <translation>导入提示词</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>New</source>
   <translation>新建</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Not saved yet. Give it a name.</source>
   <translation>尚未保存。请为它命名。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompt library</source>
   <translation>提示词库</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Prompts</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Saved.</source>
   <translation>已保存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Use in this chat</source>
   <translation>用于此对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Written to {file}.</source>
   <translation>已写入 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>Your own.</source>
   <translation>您自己的。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>shipped</source>
   <translation>自带</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/prompt_library.py"></location>
   <source>your own</source>
   <translation>您自己的</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Esc hides</source>
   <translation>按 Esc 隐藏</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep</source>
   <comment>save a chat</comment>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Keep on top</source>
   <translation>始终在最前</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Not saved. Gone when you close it</source>
   <translation>未保存。关闭后就会消失</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Open in the main window</source>
   <translation>在主窗口中打开</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>Your desktop uses {keys}.</source>
   <translation>您的桌面使用 {keys}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/quick_chat.py"></location>
   <source>{keys} hides and shows</source>
   <translation>按 {keys} 隐藏和显示</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply finished, {n} tokens</source>
   <extracomment>For one: Reply finished, {n} token</extracomment>
   <translation>
    <numerusform>回复完成，{n} 个词元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <source>Reply stopped, {n} tokens</source>
   <extracomment>For one: Reply stopped, {n} token</extracomment>
   <translation>
    <numerusform>回复已停止，{n} 个词元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_announcer.py"></location>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thinking</source>
   <comment>the model, now</comment>
   <translation>正在思考</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>As it was</source>
   <translation>恢复原样</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Cancel (Esc)</source>
   <translation>取消（Esc）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Edit the reply</source>
   <translation>编辑回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Editing the reply</source>
   <translation>正在编辑回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Save (Ctrl Enter)</source>
   <translation>保存（Ctrl Enter）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Take back all changes that were not saved</source>
   <translation>撤回所有未保存的更改</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>Text of the reply</source>
   <translation>回复的文字</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/reply_editor.py"></location>
   <source>With the changes you did not save.</source>
   <translation>含有未保存的更改。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_field.py"></location>
   <source>Clear search</source>
   <translation>清除搜索</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any folder</source>
   <translation>任何文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any model</source>
   <translation>任何模型</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Any time</source>
   <translation>任何时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Anyone</source>
   <translation>任何人</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Back to what was found</source>
   <translation>返回搜索结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Before {until}</source>
   <translation>{until} 之前</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Clear filters</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search</source>
   <translation>关闭搜索</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Close search  Esc</source>
   <translation>关闭搜索  Esc</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since}</source>
   <translation>{since} 起</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>From {since} before {until}</source>
   <translation>{since} 起，{until} 之前</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 30 days</source>
   <translation>过去 30 天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Last 7 days</source>
   <translation>过去 7 天</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Model that wrote it</source>
   <translation>由哪个模型生成</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>More than {n} matches</source>
   <extracomment>For one: More than {n} match</extracomment>
   <translation>
    <numerusform>超过 {n} 处匹配</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Next in this chat</source>
   <translation>此对话中的下一处</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>No chat says this. Fewer words or filters may.</source>
   <translation>没有对话含有这些内容。请减少字词或筛选条件。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Open chat</source>
   <translation>打开对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Previous in this chat</source>
   <translation>此对话中的上一处</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search all your messages</source>
   <translation>搜索您的所有消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Search messages   in:House model:qwen before:2025-11 "exact"</source>
   <comment>in:, model: and before: stay as they are</comment>
   <translation>搜索消息   in:家庭 model:qwen before:2025-11 "精确词句"</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Searching...</source>
   <translation>正在搜索...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>This year</source>
   <translation>今年</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Titles</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>What you look for stays on this computer.</source>
   <translation>您搜索的内容只留在此计算机上。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Who wrote it</source>
   <translation>由谁书写</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:words</source>
   <comment>what stands before a colon, you, reply and yes stay as they are</comment>
   <translation>可用字词、"完全一致的词句"，以及：in:文件夹  model:名称  before:2025-11  after:2025-01-31  role:you  role:reply  pinned:yes  title:字词</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{at} of {count}</source>
   <translation>第 {at} 处，共 {count} 处</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{matches} in {chats}, {time} ms</source>
   <translation>{chats}中有 {matches}，{time} 毫秒</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/search_page.py"></location>
   <source>{n} matches</source>
   <extracomment>For one: {n} match</extracomment>
   <translation>
    <numerusform>{n} 处匹配</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Messages found</source>
   <translation>找到的消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/search_rows.py"></location>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Categories</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Chat defaults</source>
   <translation>对话默认值</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Find a setting</source>
   <translation>查找设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>No setting is called “{words}”.</source>
   <translation>没有名为“{words}”的设置。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>Reset this page</source>
   <translation>重置此页</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/settings_dialog.py"></location>
   <source>“{category}” is as it was at first</source>
   <translation>“{category}”已恢复为最初的设置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Copy the message</source>
   <translation>复制消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Delete the message</source>
   <translation>删除消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Earlier version</source>
   <translation>较早的版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the last message, while the field is empty</source>
   <translation>编辑最后一条消息（输入框为空时）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Edit the message</source>
   <translation>编辑消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everything in Inglenook can be done with the keyboard. Tab leads on.</source>
   <translation>在 Inglenook 中，一切都可以用键盘完成。按 Tab 键可移到下一处。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Everywhere in the main window</source>
   <translation>主窗口中的任何位置</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In a chat</source>
   <translation>在对话中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the list of chats</source>
   <translation>在对话列表中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the message field</source>
   <translation>在消息输入框中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In the text of the chat, at the message with the outline</source>
   <translation>在对话正文中，针对带边框的消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>In this window</source>
   <translation>在此窗口中</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Later version</source>
   <translation>较晚的版本</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Menu of a chat</source>
   <translation>对话的菜单</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message above</source>
   <translation>上一条消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Message below</source>
   <translation>下一条消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>New line</source>
   <translation>换行</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open or close a folder</source>
   <translation>展开或折叠文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Open the chat</source>
   <translation>打开对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Quick chat, also while another program is in front</source>
   <translation>快速对话，其他程序在前时也可用</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select several</source>
   <translation>选择多个</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Select text</source>
   <translation>选择文字</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Send the message</source>
   <translation>发送消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>Write the reply again</source>
   <translation>重新生成回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_list.py"></location>
   <source>{keys} or {more}</source>
   <translation>{keys} 或 {more}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop did not give these keys. Choose others in its settings.</source>
   <translation>桌面没有分配这些按键。请在桌面的设置中选择其他按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The desktop has taken the keys back.</source>
   <translation>桌面已收回这些按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>The keys were not allowed. You can allow them in the settings of your desktop.</source>
   <translation>这些按键未获允许。可在桌面的设置中允许。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_portal.py"></location>
   <source>This desktop does not let programs have a key of their own. Give “inglenook --quick-chat” a key in the settings of your system.</source>
   <translation>此桌面不让程序拥有自己的按键。请在系统设置中为“inglenook --quick-chat”指定一个按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>Another program has the keys {keys}. Choose others.</source>
   <translation>另一个程序占用了按键 {keys}。请选择其他按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>The desktop did not give these keys. Choose others.</source>
   <translation>桌面没有分配这些按键。请选择其他按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shortcut_windows.py"></location>
   <location filename="../../app/inglenook/ui/shortcut_x11.py"></location>
   <source>This keyboard has no such key. Choose other keys.</source>
   <translation>此键盘没有这样的键。请选择其他按键。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought</source>
   <comment>the model, before it answered</comment>
   <translation>思考</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/shown_message.py"></location>
   <source>Thought for {duration}</source>
   <translation>思考了 {duration}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/sidebar.py"></location>
   <source>{n} downloads</source>
   <extracomment>For one: {n} download</extracomment>
   <translation>
    <numerusform>{n} 个下载</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Chat template</source>
   <translation>对话模板</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>No built-in one fits it: the model continues the text instead of answering it.</source>
   <translation>没有适合它的内置模板：模型会接着写文字，而不是作答。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Only the first 64 KB are shown.</source>
   <translation>只显示前 64 KB。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Result for a sample chat</source>
   <translation>示例对话的结果</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Runs in a sandbox: it cannot open files, the network or other chats</source>
   <translation>在沙盒中运行：无法打开文件、网络或其他对话</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Show the chat template as</source>
   <translation>对话模板的显示方式</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>There is nothing to show, because the file cannot be read.</source>
   <translation>文件无法读取，因此没有可显示的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Trying the template...</source>
   <translation>正在试用模板...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: the built-in one of {family}.</source>
   <translation>改用：{family} 的内置模板。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/template_view.py"></location>
   <source>Used instead: {family}.</source>
   <translation>改用：{family}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Code copied</source>
   <translation>已复制代码</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy link</source>
   <translation>复制链接</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Copy message</source>
   <translation>复制消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Message copied</source>
   <translation>已复制消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Reply copied</source>
   <translation>已复制回复</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Save code as</source>
   <translation>将代码另存为</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>The code could not be saved. Try again in a moment.</source>
   <translation>无法保存代码。请稍后重试。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>Transcript</source>
   <translation>对话记录</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript.py"></location>
   <source>{file} saved</source>
   <translation>已保存 {file}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>About {duration} left.</source>
   <translation>大约还需 {duration}。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Everything up to here was saved.</source>
   <translation>到此为止的内容均已保存。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Only the beginning is shown here.</source>
   <translation>此处只显示开头部分。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Reading your message</source>
   <translation>正在阅读消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Show all ({size})</source>
   <translation>全部显示（{size}）</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The context is full.</source>
   <translation>上下文已满。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model has no room left to go on with this reply. Start a new chat to continue.</source>
   <translation>模型没有剩余空间来继续此回复。要继续，请新建对话。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model no longer sees anything above this line.</source>
   <translation>模型不再能看到此线以上的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The model stopped unexpectedly.</source>
   <translation>模型意外停止。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>The reply reached its longest length.</source>
   <translation>回复已达到最大长度。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>This reply was cut short when Inglenook closed.</source>
   <translation>Inglenook 关闭时，此回复被中断。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Version {at} of {count}</source>
   <translation>第 {at} 个版本，共 {count} 个</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>Write it again</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>text</source>
   <comment>code in no known language</comment>
   <translation>文本</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{done} of {n} tokens.</source>
   <extracomment>For one: {done} of {n} token.</extracomment>
   <translation>
    <numerusform>{done} / {n} 个词元。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{duration} to first token</source>
   <translation>首个词元用时 {duration}</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{model} no longer sees anything above this line.</source>
   <translation>{model} 不再能看到此线以上的内容。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{name}:</source>
   <translation>{name}：</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transcript_lines.py"></location>
   <source>{speed} tok/s</source>
   <translation>{speed} 词元/秒</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>There are no chats to export yet.</source>
   <translation>还没有可导出的对话。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_place.py"></location>
   <source>These {n} chats</source>
   <extracomment>For one: These {n} chat</extracomment>
   <translation>
    <numerusform>这 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} chats</source>
   <extracomment>For one: {done} of {n} chat</extracomment>
   <translation>
    <numerusform>{done} / {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{done} of {n} messages</source>
   <extracomment>For one: {done} of {n} message</extracomment>
   <translation>
    <numerusform>{done} / {n} 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} chats so far</source>
   <extracomment>For one: {n} chat so far</extracomment>
   <translation>
    <numerusform>已有 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/transfer_progress.py"></location>
   <source>{n} messages so far</source>
   <extracomment>For one: {n} message so far</extracomment>
   <translation>
    <numerusform>已有 {n} 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Chat, {n} messages</source>
   <extracomment>For one: Chat, {n} message</extracomment>
   <translation>
    <numerusform>对话，{n} 条消息</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete "{title}" for good?</source>
   <translation>永久删除“{title}”？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete for good...</source>
   <translation>永久删除...</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Delete {n} things for good?</source>
   <extracomment>For one: Delete {n} thing for good?</extracomment>
   <translation>
    <numerusform>永久删除 {n} 项？</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted</source>
   <comment>heading of a column</comment>
   <translation>删除时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Deleted chats, messages and folders</source>
   <translation>已删除的对话、消息和文件夹</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty message</source>
   <translation>空消息</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty the trash?</source>
   <translation>清空回收站？</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Empty trash...</source>
   <translation>清空回收站...</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Kept for</source>
   <comment>heading of a column</comment>
   <translation>剩余时间</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Removing the words from the chats and from all backups. This may take a while.</source>
   <translation>正在从对话和所有备份中移除文字。可能需要一些时间。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Some of this was removed for good meanwhile.</source>
   <translation>其中一部分已在此期间被永久移除。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>The trash is empty.</source>
   <translation>回收站是空的。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes "{title}" from this computer, and from all backups. It cannot be undone.</source>
   <translation>这会从此计算机和所有备份中移除“{title}”，且无法撤销。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>This removes {n} things from this computer, and from all backups. It cannot be undone.</source>
   <extracomment>For one: This removes {n} thing from this computer, and from all backups. It cannot be undone.</extracomment>
   <translation>
    <numerusform>这会从此计算机和所有备份中移除 {n} 项，且无法撤销。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>Trash</source>
   <translation>回收站</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What</source>
   <comment>heading of a column</comment>
   <translation>内容</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>What you delete is kept here for {n} days.</source>
   <extracomment>For one: What you delete is kept here for {n} day.</extracomment>
   <translation>
    <numerusform>删除的内容在此保留 {n} 天。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>When</source>
   <comment>heading of a column</comment>
   <translation>时间</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/trash_dialog.py"></location>
   <source>{n} days</source>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} 天</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>Show Inglenook</source>
   <translation>显示 Inglenook</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tray.py"></location>
   <source>This desktop has no notification area. Closing the window ends Inglenook.</source>
   <translation>此桌面没有通知区域。关闭窗口即退出 Inglenook。</translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted the message</source>
   <translation>已删除消息</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Deleted {n} messages</source>
   <extracomment>For one: Deleted {n} message</extracomment>
   <translation>
    <numerusform>已删除 {n} 条消息</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/inglenook/ui/tree_actions.py"></location>
   <source>Files cannot be added to a message that was sent. Send them with a new one.</source>
   <translation>无法向已发送的消息添加文件。请随新消息一起发送。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to compute with, also for paid work, but for nothing else. Whoever you pass it on to is bound by that too.</source>
   <translation>可自由用于计算，也可用于有偿工作，但不得用于其他任何用途。从您这里得到它的人也受此约束。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 10 million dollars a year; above that you need Liquid AI's permission.</source>
   <translation>可自由使用，也可用于年收入低于 1000 万美元的公司的有偿工作；超过此数需要 Liquid AI 的许可。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work of firms that earn less than 50 million dollars a year; above that you need AI21's permission.</source>
   <translation>可自由使用，也可用于年收入低于 5000 万美元的公司的有偿工作；超过此数需要 AI21 的许可。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for the harmful uses that its licence lists. Whoever you pass it on to is bound by that list too.</source>
   <translation>可自由使用，也可用于有偿工作，但不得用于其许可证列出的有害用途。从您这里得到它的人也受该清单约束。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, but not for what Google's use policy forbids. If you pass it on, pass these terms on with it.</source>
   <translation>可自由使用，也可用于有偿工作，但不得用于 Google 使用政策禁止的用途。分发时，请一并附上这些条款。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy.</source>
   <translation>可自由使用，也可用于有偿工作，每月用户不超过 7 亿。分发时，请注明“Built with Llama”，衍生作品的名称以“Llama”开头，并遵守 Meta 的使用政策。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Llama”, start the name of what you make of it with “Llama” and follow Meta's use policy. People and firms in the European Union may not use the versions that see pictures.</source>
   <translation>可自由使用，也可用于有偿工作，每月用户不超过 7 亿。分发时，请注明“Built with Llama”，衍生作品的名称以“Llama”开头，并遵守 Meta 的使用政策。欧盟境内的个人和公司不得使用能识别图片的版本。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, up to 700 million users a month. If you pass it on, say “Built with Meta Llama 3”, start the name of what you make of it with “Llama 3” and follow Meta's use policy.</source>
   <translation>可自由使用，也可用于有偿工作，每月用户不超过 7 亿。分发时，请注明“Built with Meta Llama 3”，衍生作品的名称以“Llama 3”开头，并遵守 Meta 的使用政策。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, with “Built with Llama” and Meta's use policy if you pass it on; above 700 million users a month you need Meta's permission. People and firms in the European Union have no right to it.</source>
   <translation>可自由使用，也可用于有偿工作，分发时须注明“Built with Llama”并附上 Meta 的使用政策；每月用户超过 7 亿时需要 Meta 的许可。欧盟境内的个人和公司无权使用。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Google's use policy. Not for treating patients unless the authorities have approved what you make of it.</source>
   <translation>可在 Google 使用政策范围内自由使用，也可用于有偿工作。不得用于治疗患者，除非主管部门已批准您用它制作的产品。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within Meta's use policy, but not to improve other language models. Above 700 million users a month you need Meta's permission.</source>
   <translation>可在 Meta 使用政策范围内自由使用，也可用于有偿工作，但不得用于改进其他语言模型。每月用户超过 7 亿时需要 Meta 的许可。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy, but not to improve other language models. Above 700 million users a month you need Databricks' permission.</source>
   <translation>可在开发者使用政策范围内自由使用，也可用于有偿工作，但不得用于改进其他语言模型。每月用户超过 7 亿时需要 Databricks 的许可。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work, within the makers' use policy. If you pass it on, say that it is built with Falcon.</source>
   <translation>可在开发者使用政策范围内自由使用，也可用于有偿工作。分发时，请说明它基于 Falcon 构建。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Above 100 million users a month you need Alibaba's permission.</source>
   <translation>可自由使用，也可用于有偿工作。每月用户超过 1 亿时需要阿里巴巴的许可。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on unchanged, pass Apple's notice on with it; Apple's names may not be used for advertising.</source>
   <translation>可自由使用，也可用于有偿工作。原样分发时，请一并附上 Apple 的声明；不得用 Apple 的名称做广告。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who bypasses its safeguards or sues over it.</source>
   <translation>可自由使用，也可用于有偿工作。分发时，请一并附上 NVIDIA 的声明；绕过其安全措施或因它提起诉讼者，许可即告终止。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. If you pass it on, pass NVIDIA's notice on with it; the licence ends for who sues over it.</source>
   <translation>可自由使用，也可用于有偿工作。分发时，请一并附上 NVIDIA 的声明；因它提起诉讼者，许可即告终止。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. Very large services (100 million users or 20 million dollars a month) must show the model's name to their users.</source>
   <translation>可自由使用，也可用于有偿工作。特大型服务（每月 1 亿用户或 2000 万美元）必须向用户显示模型名称。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Free to use, also for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>可自由使用，也可用于有偿工作。只能原样分发，并须注明作者。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>It has a licence of its own that the Hub has no name for. Read it before you use the model for work.</source>
   <translation>它有自己的许可证，Hub 没有对应的名称。在工作中使用该模型之前，请先阅读许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker does not say which Creative Commons licence it has. Some of them forbid paid work, so ask before you use it for that.</source>
   <translation>开发者没有说明采用哪种知识共享（Creative Commons）许可证。其中有些禁止有偿工作，因此使用之前请先询问。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Its maker says that the licence is not known. Ask before you use it for work.</source>
   <translation>开发者表示许可证不明。在工作中使用之前，请先询问。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without Alibaba's permission.</source>
   <translation>未经阿里巴巴许可，不得用于有偿工作。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without LG's permission.</source>
   <translation>未经 LG 许可，不得用于有偿工作。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work without a licence from Mistral AI.</source>
   <translation>没有 Mistral AI 的许可证，不得用于有偿工作。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. Free for everything else, if you name its authors when you pass it on.</source>
   <translation>不得用于有偿工作。其他用途均可自由使用，分发时须注明作者。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>不得用于有偿工作。分发原版或修改版时，须注明作者并保持相同的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work. You may pass it on only unchanged, naming its authors.</source>
   <translation>不得用于有偿工作。只能原样分发，并须注明作者。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for paid work: only for research that earns no money.</source>
   <translation>不得用于有偿工作：仅用于不盈利的研究。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Not for use in the European Union, the United Kingdom and South Korea. Elsewhere free, also for paid work, below 100 million users a month.</source>
   <translation>不得在欧盟、英国和韩国使用。在其他地方可自由使用，也可用于有偿工作，每月用户须低于 1 亿。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research and trying out. Paid work needs a licence from Mistral AI.</source>
   <translation>仅用于研究和试用。有偿工作需要 Mistral AI 的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Only for research, and not for passing on without Intel's conditions.</source>
   <translation>仅用于研究，分发时必须附带 Intel 的条件。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a permission from 01.AI, which is free.</source>
   <translation>有偿工作需要零一万物（01.AI）的许可，可免费取得。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work needs a registration with Zhipu AI.</source>
   <translation>有偿工作需要在智谱 AI（Zhipu AI）注册。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for firms that earn less than 1 million dollars a year. Not for training other models.</source>
   <translation>仅年收入低于 100 万美元的公司可用于有偿工作。不得用于训练其他模型。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Paid work only for people and firms that earn less than 1 million dollars a year; above that it needs a licence from Stability AI.</source>
   <translation>仅年收入低于 100 万美元的个人和公司可用于有偿工作；超过此数需要 Stability AI 的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, give it another name.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发修改版时，请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, or let others use it over a network, it must stay under the same licence.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发修改版，或让他人通过网络使用时，必须保持相同的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass a changed version on, say what you changed.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发修改版时，请说明更改了什么。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, pass the licence on with it.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发时，请一并附上许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it on, say where it comes from and of which date it is.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发时，请说明其来源和日期。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, it must stay under the same licence.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发原版或修改版时，必须保持相同的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors and keep the same licence.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发原版或修改版时，须注明作者并保持相同的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. If you pass it or a changed version on, name its authors.</source>
   <translation>可用于任何用途，也可用于有偿工作。分发原版或修改版时，须注明作者。</translation>
  </message>
  <message>
   <location filename="../../resources/licences.json"></location>
   <source>Use it for anything, also for paid work. There are no conditions.</source>
   <translation>可用于任何用途，也可用于有偿工作。没有任何条件。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing and translating. Also understands pictures.</source>
   <translation>用心的写作和翻译。也能理解图片。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Careful writing in many languages. Also understands pictures.</source>
   <translation>用多种语言用心写作。也能理解图片。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday questions on small computers. Can think before it answers.</source>
   <translation>在小型计算机上回答日常问题。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Everyday writing in English.</source>
   <translation>英文日常写作。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in English.</source>
   <translation>用英文讲解、计算和推理。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Explaining, sums and logic in a small size.</source>
   <translation>体积小，用于讲解、计算和推理。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Finding passages in documents. It does not chat.</source>
   <translation>在文档中查找段落。不能对话。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at hard questions and long texts. Can think before it answers.</source>
   <translation>擅长难题和长文本。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things, knows more than the 4B. Can think before it answers.</source>
   <translation>擅长大多数事情，比 4B 懂得更多。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Good at most things. Can think before it answers.</source>
   <translation>擅长大多数事情。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions and code. Always thinks before it answers, and is quick for its size.</source>
   <translation>难题和代码。总是在回答前思考，就其大小而言速度很快。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Hard questions on computers with much memory. Can think, and is as quick as a small model.</source>
   <translation>在内存大的计算机上处理难题。可以思考，速度与小模型相当。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Office work: summaries, questions about documents, filling in forms.</source>
   <translation>办公室工作：摘要、文档问答、填写表格。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short everyday texts in English.</source>
   <translation>英文日常短文。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Short tasks on small computers: sorting, rewording, single sentences.</source>
   <translation>在小型计算机上处理简短任务：分类、改写、单个句子。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Simple questions on almost any computer. Can think before it answers.</source>
   <translation>在几乎任何计算机上回答简单问题。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording on small computers, in many languages.</source>
   <translation>在小型计算机上用多种语言做摘要和改写。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Summaries and rewording, with room for long texts.</source>
   <translation>摘要和改写，可容纳长文本。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers.</source>
   <translation>计算和推理。总是在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Sums and logic. Always thinks before it answers. Llama's licence applies as well.</source>
   <translation>计算和推理。总是在回答前思考。同时适用 Llama 的许可证。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Very small and very fast, good for a first look. It often gets facts wrong.</source>
   <translation>非常小，非常快，适合先试一试。它经常弄错事实。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and questions in European and Asian languages.</source>
   <translation>用欧洲和亚洲语言写作和问答。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing and summaries, with room for long texts.</source>
   <translation>写作和摘要，可容纳长文本。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in many languages. Also understands pictures.</source>
   <translation>用多种语言写作。也能理解图片。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing in six European languages. Can think before it answers.</source>
   <translation>用六种欧洲语言写作。可以在回答前思考。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, explaining and mending code in many languages.</source>
   <translation>用多种编程语言编写、讲解和修改代码。</translation>
  </message>
  <message>
   <location filename="../../resources/models.json"></location>
   <source>Writing, summaries and questions in eight languages.</source>
   <translation>用八种语言写作、做摘要和问答。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Critic</source>
   <translation>评论者</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Looks for the weak points of a text or a plan</source>
   <translation>找出文本或计划的薄弱之处</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/critic.md"></location>
   <source>Read what I give you as a fair but demanding critic.

Say in two sentences what it tries to do and whether it succeeds. Then name its weak points in the order in which they matter: claims without support, gaps in the reasoning, what a reader would misunderstand, what is missing, what could be left out. Quote the passage each time, and suggest how to mend it.

Name what is good too, where it is, so that I do not lose it when I revise. Do not flatter me and do not rewrite the whole.</source>
   <translation>请以公正而严格的评论者的眼光，阅读我给你的内容。

先用两句话说明它想达到什么目的，是否达到。然后按重要程度依次指出薄弱之处：没有依据的主张、论证中的漏洞、读者可能误解的地方、缺少的内容、可以删去的内容。每次都引用原文，并提出修改建议。

也请指出好的地方及其位置，以免我在修改时丢掉。不要奉承我，也不要重写全文。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain code</source>
   <translation>讲解代码</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>Explain the code I give you to a person who can program but does not know this code.

Begin with two or three sentences: what it is for, what goes in, what comes out. Then walk through it in the order in which it runs, by parts rather than by lines. Explain why something is done where that is not obvious, and name the language features or libraries that matter.

At the end list what may go wrong: mistakes, inputs it does not expect, and anything unsafe. Separate what you know from the code from what you suspect. Do not rewrite it unless I ask.</source>
   <translation>请向一个会编程但不了解这段代码的人，讲解我给你的代码。

先用两三句话说明：它有什么用，输入什么，输出什么。然后按运行的顺序讲解，以部分为单位，而不是逐行讲解。在原因不明显的地方，说明为什么这样做，并指出起关键作用的语言特性或库。

最后列出可能出问题的地方：错误、没有考虑到的输入，以及任何不安全之处。把你从代码中确知的和你推测的分开。除非我要求，不要重写代码。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/explain-code.md"></location>
   <source>What code does, step by step, and where it may fail</source>
   <translation>代码逐步做了什么，哪里可能出错</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Help me find ideas.

Give me ten ideas for what I describe, each in one or two sentences. Make them truly different from each other: some safe and simple, some cheap, some unusual, at least one that turns the question around. Do not explain why a list is useful and do not repeat my question.

Then name the three you would try first. For each say what it would take to begin this week, and the most likely reason why it would fail. Ask me one question whose answer would change your choice.</source>
   <translation>请帮我想点子。

针对我描述的事情，给我十个点子，每个用一两句话说明。它们要真正互不相同：有的稳妥简单，有的省钱，有的不同寻常，至少有一个把问题反过来想。不要解释列清单有什么好处，也不要重复我的问题。

然后说出你会先尝试的三个。每个都说明本周开始需要什么，以及最可能失败的原因。最后问我一个问题，我的回答应当会改变你的选择。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Ideas</source>
   <translation>点子</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/ideas.md"></location>
   <source>Many different ideas, then the best three</source>
   <translation>许多不同的点子，再选出最好的三个</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Asks you one question at a time, as for a job</source>
   <translation>一次问一个问题，如同求职面试</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>Interviewer</source>
   <translation>采访者</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/interviewer.md"></location>
   <source>You are interviewing me. If I have not said for what (a job, an exam, a report, my memoirs), ask me that first.

Ask one question at a time and wait for my answer. Begin easily and become more demanding. Follow up where an answer is vague: ask for an example, a number or a reason. Do not comment on my answers meanwhile, and do not answer for me.

When I say "stop", or after ten questions, tell me what was convincing, what was not, and how two of my weaker answers could be said better in my own words.</source>
   <translation>你在采访我。如果我没有说明是为了什么（求职、考试、报道、回忆录），请先问我这一点。

一次只问一个问题，等我回答。从容易的开始，逐渐提高要求。回答含糊时请追问：请我举例、给出数字或说明理由。其间不要评论我的回答，也不要替我回答。

当我说“停止”，或问完十个问题之后，告诉我哪些回答有说服力，哪些没有，以及我较弱的两个回答怎样用我自己的话说得更好。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Help me write a letter or an e-mail.

If you do not know who it goes to, what I want from them, and by when, ask me first, in one message with at most three questions. Otherwise write it at once.

Write politely and to the point: the purpose in the first sentence, then the facts in order, then what I ask for, with a date where one is due. Use no legal phrases that I did not give you and invent no facts; where something is missing, put it in square brackets so that I can fill it in. Offer one shorter version at the end.</source>
   <translation>请帮我写一封信或电子邮件。

如果你不知道收件人是谁、我希望对方做什么、期限是何时，请先问我，合在一条消息中，最多三个问题。否则请直接写。

写得礼貌、切题：第一句说明目的，然后依次陈述事实，再写我的请求，需要期限的地方写明日期。不要使用我没有给出的法律措辞，也不要编造事实；缺少的内容请放在方括号中，由我补上。最后提供一个较短的版本。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letter writer</source>
   <translation>写信助手</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/letter.md"></location>
   <source>Letters and e-mails to offices, firms and people</source>
   <translation>写给机关、公司和个人的信件和电子邮件</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>From rough notes to minutes</source>
   <translation>把粗略的笔记整理成会议纪要</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Meeting notes</source>
   <translation>会议纪要</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/meeting-notes.md"></location>
   <source>Turn the notes or the transcript I give you into minutes of a meeting.

Use these headings, and leave out those that would be empty: Subject, date and who was there; Decisions; Tasks, each with the person and the date; Discussed, in short points by topic; Open questions.

Write only what the notes say. Do not guess who said something or who is to do it: write "not named" where it is missing. Keep numbers, names and dates exactly. Keep it short enough to be read in two minutes.</source>
   <translation>请把我给你的笔记或文字记录整理成会议纪要。

使用以下标题，没有内容的标题请省略：议题、日期和出席者；决定；任务，每项注明负责人和日期；讨论内容，按主题列出简短要点；未决问题。

只写笔记中有的内容。不要猜测某句话是谁说的、某件事由谁做：缺少时写“未注明”。数字、姓名和日期须准确无误。篇幅要短，两分钟内可以读完。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Corrects mistakes and leaves the voice alone</source>
   <translation>改正错误，保留原有的语气</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofread the text I give you.

Correct spelling, grammar and punctuation, and nothing else: the wording, the tone and the order stay mine. Keep to the variety of the language that I use, British or American English for example.

First give me the corrected text. Then list the changes, each as: what stood there, what stands there now, and why in a few words. If a sentence is correct but hard to follow, suggest another one in that list instead of changing it. If there is nothing to correct, say so.</source>
   <translation>请校对我给你的文本。

改正错别字、语法和标点，此外什么都不改：措辞、语气和顺序都保持我的原样。保持我所用的语言形式，例如简体或繁体中文。

先给我改正后的文本。然后列出改动，每处写明：原来是什么，现在是什么，并用几个字说明原因。如果某个句子正确但难懂，请在列表中另提一种写法，而不要直接改动。如果没有需要改正的地方，请说明。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/proofread.md"></location>
   <source>Proofreader</source>
   <translation>校对员</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Help me cook with what I have.

If I have not said it, ask once for how many people, how much time there is, and what somebody must not or does not want to eat. Then suggest three dishes in one sentence each, and wait for my choice.

Give the recipe for it with exact amounts in grams and millilitres, the ingredients in the order in which they are used, and numbered steps with times and temperatures. Say what can be replaced by what. Warn me where food must be cooked through or kept cold. Use only what I have, salt, pepper, oil and water, unless you say what has to be bought.</source>
   <translation>请帮我用现有的食材做饭。

如果我没有说明，请问一次：几个人吃，有多少时间，有没有人忌口或不喜欢吃什么。然后推荐三道菜，每道用一句话说明，等我选择。

给出所选菜的做法：准确的用量（克和毫升），按使用顺序列出食材，步骤编号并注明时间和温度。说明什么可以用什么代替。必须煮熟或冷藏的食物请提醒我。只使用我现有的食材，以及盐、胡椒、油和水，除非你说明需要买什么。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>Kitchen help</source>
   <translation>厨房帮手</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/recipe.md"></location>
   <source>What to cook from what there is</source>
   <translation>用现有的食材能做什么菜</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Code reviewer</source>
   <translation>代码审查者</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Finds mistakes first, matters of taste last</source>
   <translation>先找错误，最后才谈个人偏好</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/review-code.md"></location>
   <source>Review the code I give you as a careful colleague would.

Look for mistakes first: wrong results, cases that are not handled, unsafe handling of input, resources that are not released, problems with several threads. Then for what makes it hard to change: unclear names, repetition, needless complication. Leave matters of taste to the end, or out.

For each finding say where it is, what happens because of it, and the smallest change that mends it, with code where that is clearer than words. Order the findings by how much they matter. Say plainly if you find nothing serious.</source>
   <translation>请像一位细心的同事那样，审查我给你的代码。

先找错误：错误的结果、没有处理的情况、对输入的不安全处理、没有释放的资源、多线程问题。再找让代码难以修改的地方：含糊的名称、重复、不必要的复杂。个人偏好放在最后，或者不提。

每一项都说明它在哪里、会造成什么后果，以及能修正它的最小改动；如果代码比文字更清楚，就用代码。按重要程度排列各项。如果没有发现严重问题，请直说。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Plain words</source>
   <translation>平实的文字</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Rewrite what I give you in plain words.

Use short sentences and everyday words. Say who does what. Replace jargon, or explain it once where it is needed. Keep every fact, number, name and condition, and keep the tone polite. Do not add opinions and do not leave anything out.

Give me the rewritten text only. If a passage can be understood in two ways, add one line at the end that names both.</source>
   <translation>请用平实的文字改写我给你的内容。

使用短句和日常用词。说清谁做什么。替换行话，确实需要时只解释一次。保留每个事实、数字、名称和条件，语气保持礼貌。不要添加看法，也不要遗漏任何内容。

只给我改写后的文本。如果某处可以有两种理解，请在最后加一行，把两种都写出来。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/rewrite-plainly.md"></location>
   <source>Says it simply, without losing anything</source>
   <translation>说得简单，又不丢失内容</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise</source>
   <translation>概括</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>Summarise the text I give you.

Begin with one sentence that says what it is about. Then list the main points, at most seven, each in one short sentence, in the order in which they matter. Keep names, numbers and dates exactly as they stand. Say what was decided and what is still open, where the text tells.

Use only what the text says. Where something is unclear or missing, say so instead of filling the gap. Answer in the language of the text.</source>
   <translation>请概括我给你的文本。

先用一句话说明它讲的是什么。然后列出要点，最多七条，每条一个短句，按重要程度排列。名称、数字和日期保持原样。如果文中有说明，请指出决定了什么、还有什么未决。

只使用文中的内容。如有不清楚或缺少的地方，请说明，而不要自行补充。用文本所用的语言回答。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/summarise.md"></location>
   <source>The main points of a text, in plain words</source>
   <translation>用平实的文字写出文本的要点</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Between any two languages, with its doubts named</source>
   <translation>在任意两种语言之间翻译，并注明存疑之处</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>Translator</source>
   <translation>翻译</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/translate.md"></location>
   <source>You are a translator.

If I name a language, translate into it. Otherwise translate into English, and translate English into the language we used last; ask me if we used none yet.

Keep the meaning, the tone and the form: headings, lists and line breaks stay where they are. Leave names, code and quotations in the original. Choose the natural wording of a native writer over a word-for-word one.

Give me the translation only. Where a word has no good equivalent or the source is ambiguous, add a short note under the translation.</source>
   <translation>你是一名翻译。

如果我指定了语言，就译成那种语言。否则译成中文；中文则译成我们上次使用的语言，如果还没有用过，请问我。

保持含义、语气和形式：标题、列表和换行都留在原处。名称、代码和引文保留原文。宁可采用母语者的自然表达，也不要逐字翻译。

只给我译文。如果某个词没有合适的对应词，或原文有歧义，请在译文下方加一条简短的说明。</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Helps you to work it out yourself</source>
   <translation>帮助您自己找到答案</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>Tutor</source>
   <translation>辅导老师</translation>
  </message>
  <message>
   <location filename="../../resources/prompts/tutor.md"></location>
   <source>You are a patient tutor.

Find out first what I know already and what I want to be able to do, with one question. Then lead me there in small steps: explain one thing at a time in a few sentences, give an example, and set me a short exercise. Wait for my answer before you go on.

When I make a mistake, do not give me the solution at once. Show me where it goes wrong, give a hint, and let me try again. Tell me honestly when something is right, half right or wrong. If you are not sure of a fact, say so and tell me how I can check it.</source>
   <translation>你是一位耐心的辅导老师。

先用一个问题了解我已经知道什么、希望学会什么。然后一小步一小步地带我达到目标：一次只用几句话讲解一件事，举一个例子，再给我一个简短的练习。等我回答后再继续。

我出错时，不要马上给出答案。指出错在哪里，给一个提示，让我再试一次。如实告诉我哪些是对的、部分对的或错的。如果你对某个事实没有把握，请说明，并告诉我怎样核实。</translation>
  </message>
 </context>
</TS>
