; What installs Mat Companion on Windows, for one user and without an administrator. Inno Setup 6.3 or newer builds it:
;
;     iscc /DVersion=1.2.3 packaging\windows\mat-companion.iss
;
; It takes the folder that packaging/bundle/build.py has built, dist\mat-companion, and writes
; dist\mat-companion-1.2.3-setup.exe. Nobody has signed it.
#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3 mat-companion.iss
#endif
#define Name "Mat Companion"
#define Program "mat-companion.exe"
#define Root "..\.."
; Not every Inno Setup brings the words of its own in these two.
#define Arabic FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
#define Swedish FileExists(AddBackslash(CompilerPath) + "Languages\Swedish.isl")
#define Icon "{app}\_internal\companion\assets\icons\mat-companion.ico"

[Setup]
; It tells this program from others on the computer, and never changes.
AppId={{6B0B2C53-7C0F-4E61-9C43-0B9C0F1F6A57}
AppName={#Name}
AppVersion={#Version}
AppPublisher=Mat Companion contributors
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Name}
; For this user only: it asks for no password, and touches nothing of anybody else's.
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\assets\icons\mat-companion.ico
UninstallDisplayIcon={#Icon}
UninstallDisplayName={#Name}
OutputDir={#Root}\dist
OutputBaseFilename=mat-companion-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
; A window that is open is asked to close first: a session that is going on is written down.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if Arabic
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
#if Swedish
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
#endif

[CustomMessages]
en.AtLogin=Wait in the tray from login on, to remind as set
en.JournalStays=Your journal, settings and backups stay in %1. Delete that folder if you do not want them any more.
#if Arabic
ar.AtLogin=الانتظار في منطقة الإعلام منذ تسجيل الدخول، للتذكير كما هو مضبوط
ar.JournalStays=تبقى يومياتك وإعداداتك ونسخك الاحتياطية في %1. احذف هذا المجلد إذا لم تعد تريدها.
#endif
de.AtLogin=Ab der Anmeldung im Infobereich warten, um wie eingestellt zu erinnern
de.JournalStays=Tagebuch, Einstellungen und Sicherungen bleiben in %1. Wer sie nicht mehr möchte, löscht diesen Ordner.
es.AtLogin=Esperar en la bandeja desde el inicio de sesión, para avisar como esté fijado
es.JournalStays=El diario, los ajustes y las copias de seguridad se quedan en %1. Borra esa carpeta si ya no los quieres.
fr.AtLogin=Attendre dans la zone de notification dès l'ouverture de session, pour les rappels choisis
fr.JournalStays=Le journal, les réglages et les sauvegardes restent dans %1. Supprimez ce dossier si vous n'en voulez plus.
ja.AtLogin=ログイン時からトレイで待機し、設定どおりにお知らせする
ja.JournalStays=日誌、設定、バックアップは %1 に残ります。不要な場合はこのフォルダーを削除してください。
#if Swedish
sv.AtLogin=Vänta i meddelandefältet från inloggningen, för att påminna som inställt
sv.JournalStays=Dagboken, inställningarna och säkerhetskopiorna finns kvar i %1. Ta bort den mappen om du inte vill ha dem längre.
#endif

[Tasks]
Name: "atlogin"; Description: "{cm:AtLogin}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not would still be found.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\mat-companion\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
; The same as companion/desktop/entries_windows.py makes, which therefore takes them for the program's own.
Name: "{userprograms}\{#Name}\{#Name}"; Filename: "{app}\{#Program}"; IconFilename: "{#Icon}"
Name: "{userprograms}\{#Name}\Bedtime session"; Filename: "{app}\{#Program}"; Parameters: "start bedtime --show"; IconFilename: "{#Icon}"
Name: "{userprograms}\{#Name}\Lunch break"; Filename: "{app}\{#Program}"; Parameters: "start lunch --show"; IconFilename: "{#Icon}"
Name: "{userprograms}\{#Name}\Feet"; Filename: "{app}\{#Program}"; Parameters: "start feet --show"; IconFilename: "{#Icon}"
Name: "{userprograms}\{#Name}\Breathing"; Filename: "{app}\{#Program}"; Parameters: "start breathing --show"; IconFilename: "{#Icon}"

[Run]
; The program has ways of its own to be started at login, which its settings show and change.
Filename: "{app}\{#Program}"; Parameters: "desktop install --autostart"; Tasks: atlogin; Flags: runhidden
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\{#Program}"; Parameters: "desktop remove"; RunOnceId: "entries"; Flags: runhidden

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\mat-companion');
  if (Step = usPostUninstall) and not UninstallSilent and DirExists(Folder) then
    MsgBox(FmtMessage(CustomMessage('JournalStays'), [Folder]), mbInformation, MB_OK);
end;
