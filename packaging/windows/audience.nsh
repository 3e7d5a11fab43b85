; For whom: everybody on this machine (HKLM, Program Files) or one account (HKCU, its Programs).
;
; Not by MultiUser.nsh: that lets /AllUsers without rights wait for a click in a silent run, drops
; the folder of /D=, and takes the uninstaller of one kind for that of the other where both are there.

Var CommandLine
Var Rights ; what UserInfo says: Admin, Power, User, Guest
Var ForAll ; 1 or 0
Var IsForWhomKnown
Var ToldFolder ; what /D= says, else empty
Var AllButton

!macro FOR_WHOM_FUNCTIONS UN
Function ${UN}ForEverybody
  StrCpy $ForAll 1
  SetShellVarContext all
FunctionEnd

Function ${UN}ForMe
  StrCpy $ForAll 0
  SetShellVarContext current
FunctionEnd

; The entry names the folder without one; /D= and the uninstaller's own copy may name it with one.
Function ${UN}DropLastBackslash
  StrCpy $0 $INSTDIR "" -1
  ${If} $0 == "\"
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
FunctionEnd
!macroend
!insertmacro FOR_WHOM_FUNCTIONS ""
!insertmacro FOR_WHOM_FUNCTIONS "un."

!macro IS_TOLD OPTION INTO
  ClearErrors
  ${GetOptions} $CommandLine "${OPTION}" $0
  ${If} ${Errors}
    StrCpy ${INTO} 0
  ${Else}
    StrCpy ${INTO} 1
  ${EndIf}
!macroend

Function ChooseForWhom
 ; There is no InstallDir, so what is here now can only be from /D=.
  StrCpy $ToldFolder $INSTDIR
  ${GetParameters} $CommandLine
  UserInfo::GetAccountType
  Pop $Rights
  !insertmacro IS_TOLD "/AllUsers" $1
  !insertmacro IS_TOLD "/CurrentUser" $2
  ${If} $1 = 1
  ${AndIf} $2 = 1
    MessageBox MB_OK|MB_ICONSTOP "$(ONE_OF_TWO)" /SD IDOK
    SetErrorLevel ${ERROR_INVALID_PARAMETER}
    Quit
  ${EndIf}
  IntOp $IsForWhomKnown $1 | $2
  ${If} $1 = 1
    Call ForEverybody
  ${ElseIf} $2 = 1
    Call ForMe
  ${Else}
    Call GoOnAsBefore
  ${EndIf}
  Call CheckRights
  Call ChooseFolder
FunctionEnd

Function GoOnAsBefore
 ; Where both are installed, the one for everybody is what an administrator means.
  ReadRegStr $0 HKLM "${ENTRY}" "InstallLocation"
  ReadRegStr $1 HKCU "${ENTRY}" "InstallLocation"
  StrCpy $IsForWhomKnown 1
  ${If} $0 != ""
  ${AndIf} $Rights == "Admin"
    Call ForEverybody
  ${ElseIf} $1 != ""
    Call ForMe
  ${ElseIf} $0 != ""
    Call ForEverybody
  ${Else}
    StrCpy $IsForWhomKnown 0
    ${If} $Rights == "Admin"
      Call ForEverybody
    ${Else}
      Call ForMe
    ${EndIf}
  ${EndIf}
FunctionEnd

Function CheckRights
  ${If} $ForAll = 1
  ${AndIf} $Rights != "Admin"
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMINISTRATOR)" /SD IDOK
    SetErrorLevel ${ERROR_ACCESS_DENIED}
    Quit
  ${EndIf}
FunctionEnd

Function ChooseFolder
  ReadRegStr $INSTDIR SHCTX "${ENTRY}" "InstallLocation"
  ${If} $ToldFolder != ""
    StrCpy $INSTDIR $ToldFolder
    Call DropLastBackslash
  ${ElseIf} $INSTDIR == ""
    ${If} $ForAll = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function AskForWhom
  ${If} $IsForWhomKnown = 1
  ${OrIf} $Rights != "Admin"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WHO_TITLE)" "$(WHO_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 12u 24u 100% 12u "$(WHO_EVERYBODY)"
  Pop $AllButton
  ${NSD_CreateRadioButton} 12u 44u 100% 12u "$(WHO_ME)"
  Pop $1
  ${If} $ForAll = 1
    ${NSD_Check} $AllButton
  ${Else}
    ${NSD_Check} $1
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $AllButton $0
  ${If} $0 = ${BST_CHECKED}
    Call ForEverybody
  ${Else}
    Call ForMe
  ${EndIf}
  Call ChooseFolder
FunctionEnd

; What is there for everybody, an administrator removes.
Function un.CheckRights
  ; Names as C:\PROGRA~1 are made long ones.
  GetFullPathName $INSTDIR $INSTDIR
  Call un.DropLastBackslash
  ReadRegStr $0 HKLM "${ENTRY}" "InstallLocation"
  UserInfo::GetAccountType
  Pop $Rights
  ${If} $0 == $INSTDIR
  ${AndIf} $Rights != "Admin"
    MessageBox MB_OK|MB_ICONSTOP "$(UNINSTALL_NEEDS_ADMINISTRATOR)" /SD IDOK
    SetErrorLevel ${ERROR_ACCESS_DENIED}
    Quit
  ${EndIf}
FunctionEnd
