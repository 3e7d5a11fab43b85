; A program that runs cannot be written to, whoever on this machine has started it.

!macro RUNNING_FUNCTIONS UN
; $0: a folder. Stays until no Fieldbind runs from it, or ends the run.
Function ${UN}WaitUntilClosedIn
  ${Do}
    ${IfNot} ${FileExists} "$0\${PROGRAM}"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $1 "$0\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $1
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${ERROR_SHARING_VIOLATION}
    Quit
    again:
  ${Loop}
FunctionEnd
!macroend
!insertmacro RUNNING_FUNCTIONS ""
!insertmacro RUNNING_FUNCTIONS "un."

Function WaitUntilClosed
  ReadRegStr $0 SHCTX "${ENTRY}" "InstallLocation"
  Call WaitUntilClosedIn
  StrCpy $0 $INSTDIR
  Call WaitUntilClosedIn
FunctionEnd

Function un.WaitUntilClosed
  StrCpy $0 $INSTDIR
  Call un.WaitUntilClosedIn
FunctionEnd
