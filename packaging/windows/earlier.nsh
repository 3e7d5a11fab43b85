; An earlier version goes before this one comes: only its own uninstaller knows which files are its.

Function RemoveEarlier
  ReadRegStr $0 SHCTX "${ENTRY}" "InstallLocation"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\${UNINSTALLER}"
    Return
  ${EndIf}
  ClearErrors
  ; With _?= it works where it is, so that it can be waited for.
  ExecWait '"$0\${UNINSTALLER}" /S _?=$0' $1
  ${If} ${Errors}
    StrCpy $1 2
  ${EndIf}
  ${If} $1 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(EARLIER_STAYS)" /SD IDOK
    SetErrorLevel $1
    Quit
  ${EndIf}
  Delete "$0\${UNINSTALLER}"
  RMDir "$0"
FunctionEnd
