; Numbers of Windows itself, so that tools which roll out programs name them in words. NSIS adds
; 1 (the person cancelled) and 2 (a file could not be written).

!define ERROR_ACCESS_DENIED 5
!define ERROR_SHARING_VIOLATION 32
!define ERROR_INVALID_PARAMETER 87
!define ERROR_OLD_WIN_VERSION 1150
