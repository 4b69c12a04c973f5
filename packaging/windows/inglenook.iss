; Installer for Windows, for Inno Setup 6.3 or later. Made from the bundle:
;
;   python packaging\build.py
;   python packaging\licences.py build\inglenook build\licences
;   cd packaging
;   python -c "import icon_files; open(r'..\build\inglenook.ico', 'wb').write(icon_files.ico())"
;   cd ..
;   iscc /DVersion=0.1.0 packaging\windows\inglenook.iss
;
; It installs for the one who runs it, without an administrator. Chats and models lie in
; %LOCALAPPDATA%\inglenook, which no step of this touches; the uninstaller says so.

#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0
#endif

[Setup]
; Names the program for later versions: never to be changed.
AppId={{7C1B8C0E-6C0B-4B62-9C57-3F0B2E7C5A41}
AppName=Inglenook
AppVersion={#Version}
AppPublisher=The Inglenook developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Inglenook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; Windows 10 of autumn 2018 (1809) is the oldest that Qt runs on.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\inglenook.ico
UninstallDisplayIcon={app}\inglenook.exe
UninstallDisplayName=Inglenook
WizardStyle=modern
; The model, two fifths of it all, does not get smaller by any compression.
Compression=lzma2/fast
SolidCompression=no
OutputDir=..\..\build
OutputBaseFilename=inglenook-{#Version}-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.OpenModels=Open model files (.gguf) with Inglenook
de.OpenModels=Modelldateien (.gguf) mit Inglenook öffnen
fr.OpenModels=Ouvrir les fichiers de modèle (.gguf) avec Inglenook
es.OpenModels=Abrir los archivos de modelo (.gguf) con Inglenook
en.ModelFile=Language model
de.ModelFile=Sprachmodell
fr.ModelFile=Modèle de langage
es.ModelFile=Modelo de lenguaje
en.DataKept=Inglenook has been removed. Your chats and models are still in%n%n%1%n%nDelete that folder to remove them as well.
de.DataKept=Inglenook wurde entfernt. Ihre Chats und Modelle liegen weiterhin in%n%n%1%n%nLöschen Sie diesen Ordner, um auch sie zu entfernen.
fr.DataKept=Inglenook a été supprimé. Vos discussions et vos modèles se trouvent toujours dans%n%n%1%n%nSupprimez ce dossier pour les effacer aussi.
es.DataKept=Inglenook se ha quitado. Los chats y los modelos siguen en%n%n%1%n%nPara quitarlos también, basta con eliminar esa carpeta.

[Tasks]
Name: "associate"; Description: "{cm:OpenModels}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of an older version nothing stays behind.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "..\..\build\inglenook\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\build\licences\*"; DestDir: "{app}\licences"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Inglenook"; Filename: "{app}\inglenook.exe"
Name: "{autodesktop}\Inglenook"; Filename: "{app}\inglenook.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf"; ValueType: string; ValueData: "{cm:ModelFile}"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\inglenook.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Inglenook.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\inglenook.exe"" ""%1"""; Tasks: associate
; One among those that can open such a file; which one does stays the choice of the person.
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Inglenook.gguf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Applications\inglenook.exe\shell\open\command"; ValueType: string; ValueData: """{app}\inglenook.exe"" ""%1"""; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Applications\inglenook.exe\SupportedTypes"; ValueType: string; ValueName: ".gguf"; ValueData: ""; Tasks: associate

[Run]
Filename: "{app}\inglenook.exe"; Description: "{cm:LaunchProgram,Inglenook}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\inglenook');
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent and DirExists(Folder) then
    MsgBox(FmtMessage(CustomMessage('DataKept'), [Folder]), mbInformation, MB_OK);
end;
