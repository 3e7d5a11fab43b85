; History, settings, choices and log of a person stay, unless that person ticks the box or a silent
; run says /PURGE; then those of the account that runs the uninstaller go, and of no other. An
; organisation's policy file is never touched.

Var Purge ; 1 or 0
Var PurgeBox

Function un.ReadPurge
  ${un.GetParameters} $CommandLine
  ClearErrors
  ${un.GetOptions} $CommandLine "/PURGE" $0
  ${If} ${Errors}
    StrCpy $Purge 0
  ${Else}
    StrCpy $Purge 1
  ${EndIf}
FunctionEnd

Function un.AskAboutUserData
  !insertmacro MUI_HEADER_TEXT "$(LEAVE_TITLE)" "$(LEAVE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 8u 100% 24u "$(LEAVE_STAYS)"
  Pop $0
  ${NSD_CreateCheckBox} 0 40u 100% 12u "$(LEAVE_PURGE)"
  Pop $PurgeBox
  ${If} $Purge = 1
    ${NSD_Check} $PurgeBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.TakeAboutUserData
  ${NSD_GetState} $PurgeBox $Purge
FunctionEnd

; By name, because people keep things of their own in the folder too.
Function un.PurgeUserData
  ${If} $Purge <> 1
    Return
  ${EndIf}
  Call un.ForMe
  StrCpy $0 "$LOCALAPPDATA\fieldbind"
  Delete "$0\ledger.db"
  Delete "$0\ledger.db-wal"
  Delete "$0\ledger.db-shm"
  Delete "$0\ledger-damaged-*.db*"
  Delete "$0\settings.toml"
  Delete "$0\remembered.json*"
  Delete "$0\known_places.json*"
  Delete "$0\fieldbind.lock"
  Delete "$0\logs\fieldbind.log*"
  RMDir "$0\logs"
  RMDir "$0"
FunctionEnd
