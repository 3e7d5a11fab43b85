; What "Installed apps" of Windows shows, and what tools that roll out programs read.

Function WriteEntry
  WriteRegStr SHCTX "${ENTRY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1
FunctionEnd

; Of an installation whose program is gone, so that an entry of another one stays. Not by its folder
; alone, which may have been named in another way when the uninstaller was started.
Function un.RemoveEntry
  ReadRegStr $0 SHCTX "${ENTRY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIfNot} ${FileExists} "$0\${PROGRAM}"
    Delete "$SMPROGRAMS\${PRODUCT}.lnk"
    DeleteRegKey SHCTX "${ENTRY}"
  ${EndIf}
FunctionEnd
