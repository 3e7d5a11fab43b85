; The installer for Windows. `dev.py installer` compiles it and defines what changes from build to
; build: VERSION, VERSION_4 (four numbers), SIZE_KB, OUTPUT, LISTS (folder of install_files.nsh and
; remove_files.nsh), and, where they are there, ICON, PANEL (a picture), SIGN (a command for "%1").

Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define PRODUCT "Fieldbind"
!define PUBLISHER "The Fieldbind developers"
!define PROGRAM "fieldbind.exe"
!define UNINSTALLER "uninstall.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldbind"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
BrandingText "${PRODUCT} ${VERSION}"
RequestExecutionLevel highest
; A file that cannot be written ends the run, because a program with a hole in it is worse.
AllowSkipFiles off
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
ShowInstDetails nevershow
ShowUninstDetails nevershow

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!ifdef PANEL
  !define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
!endif
!ifdef SIGN
  !uninstfinalize '${SIGN}'
  !finalize '${SIGN}'
!endif

VIProductVersion "${VERSION_4}"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION_4}"
VIAddVersionKey /LANG=1033 "FileDescription" "Installs ${PRODUCT}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "Copyright 2026 ${PUBLISHER}, MIT License"

!include exit_codes.nsh
!include audience.nsh
!include running.nsh
!include earlier.nsh
!include entry.nsh
!include user_data.nsh

!define MUI_ABORTWARNING
Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(RUN_NOW)"
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsThePerson
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskAboutUserData un.TakeAboutUserData
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for every language of Windows that is not here.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include english.nsh
!include simplified_chinese.nsh

Function .onInit
  SetRegView 64
  Call RefuseOldWindows
  Call ChooseForWhom
FunctionEnd

Function un.onInit
  SetRegView 64
  Call un.CheckRights
  Call un.ReadPurge
FunctionEnd

Section
  Call WaitUntilClosed
  Call RemoveEarlier
  SetOutPath "$INSTDIR"
  ; First of all, so that what an installation cut short leaves behind can be removed.
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call WriteEntry
  !include "${LISTS}\install_files.nsh"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section Uninstall
  Call un.WaitUntilClosed
  ; A folder in which a program stands cannot be removed.
  SetOutPath "$TEMP"
  !include "${LISTS}\remove_files.nsh"
  Delete "$INSTDIR\${UNINSTALLER}"
  ; Without /r: what others put there stays, and so does the folder then.
  RMDir "$INSTDIR"
  Call un.ForEverybody
  Call un.RemoveEntry
  Call un.ForMe
  Call un.RemoveEntry
  Call un.PurgeUserData
SectionEnd

Function RefuseOldWindows
  ; Qt 6.10 needs Windows 10 1809, 64 bit.
  ${If} ${AtLeastWin10}
  ${AndIf} ${AtLeastBuild} 17763
  ${AndIf} ${RunningX64}
    Return
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
  SetErrorLevel ${ERROR_OLD_WIN_VERSION}
  Quit
FunctionEnd

Function RunAsThePerson
  ; The desktop starts it without the rights that this installer may have.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd
