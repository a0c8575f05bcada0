; The Windows installer, made with NSIS 3:
;   makensis -DVERSION=0.1.0 -DSOURCE=..\..\build\frozen\albumen -DOUT=albumen-0.1.0-setup.exe albumen.nsi
; For one person (no administrator needed) or for everybody; upgrades an older version in place; leaves the owner's
; libraries, photos, models and plugins alone, always.

Unicode true
SetCompressor /SOLID lzma
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Albumen"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Albumen"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Albumen"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Albumen"
!define TYPE "Albumen.Photo"

Name "Albumen"
OutFile "${OUT}"
BrandingText "Albumen ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Albumen"
VIAddVersionKey "FileDescription" "Albumen installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Albumen contributors, MIT licence"

; Signing: give the command as -DSIGN="signtool sign /fd sha256 /tr ... /td sha256" and both programs are signed.
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\albumen-gui.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start Albumen"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${SOURCE}\_internal\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Albumen needs a 64-bit Windows."
    Abort
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A running program holds its files open: ask once, then stop with a sentence instead of half an upgrade.
!macro StopIfRunning un
Function ${un}StopIfRunning
  ${If} ${FileExists} "$INSTDIR\albumen-gui.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\albumen-gui.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Albumen is running. Close it, then press Retry." /SD IDCANCEL IDRETRY again
      Abort "Albumen is still running; nothing was changed."
      again:
        Call ${un}StopIfRunning
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
FunctionEnd
!macroend
!insertmacro StopIfRunning ""
!insertmacro StopIfRunning "un."

Section "Albumen" SectionProgram
  SectionIn RO
  Call StopIfRunning
  ; The folder of an older version goes first: a module it had and this one lacks must not be imported.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  File "/oname=albumen.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "Software\Albumen" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Albumen"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Albumen contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\albumen.ico"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Start menu" SectionMenu
  CreateShortcut "$SMPROGRAMS\Albumen.lnk" "$INSTDIR\albumen-gui.exe" "" "$INSTDIR\albumen.ico"
SectionEnd

Section /o "Desktop shortcut" SectionDesktop
  CreateShortcut "$DESKTOP\Albumen.lnk" "$INSTDIR\albumen-gui.exe" "" "$INSTDIR\albumen.ico"
SectionEnd

!macro Offer EXTENSION
  WriteRegStr SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "Software\Albumen\Capabilities\FileAssociations" "${EXTENSION}" "${TYPE}"
!macroend

; Offered under "Open with" and in the settings of default programs; never taken from the program that has them.
Section "Offer to open photos" SectionTypes
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "Photo"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\albumen.ico"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\albumen-gui.exe" "%1"'
  WriteRegStr SHCTX "Software\Albumen\Capabilities" "ApplicationName" "Albumen"
  WriteRegStr SHCTX "Software\Albumen\Capabilities" "ApplicationDescription" "Find your photos in plain words"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Albumen" "Software\Albumen\Capabilities"
  !insertmacro Offer ".jpg"
  !insertmacro Offer ".jpeg"
  !insertmacro Offer ".png"
  !insertmacro Offer ".gif"
  !insertmacro Offer ".webp"
  !insertmacro Offer ".tif"
  !insertmacro Offer ".tiff"
  !insertmacro Offer ".heic"
  !insertmacro Offer ".avif"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

!macro Withdraw EXTENSION
  DeleteRegValue SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${TYPE}"
!macroend

Section "Uninstall"
  Call un.StopIfRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\albumen.exe"
  Delete "$INSTDIR\albumen-gui.exe"
  Delete "$INSTDIR\albumen.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if it is empty: what the owner put there stays
  Delete "$SMPROGRAMS\Albumen.lnk"
  Delete "$DESKTOP\Albumen.lnk"
  !insertmacro Withdraw ".jpg"
  !insertmacro Withdraw ".jpeg"
  !insertmacro Withdraw ".png"
  !insertmacro Withdraw ".gif"
  !insertmacro Withdraw ".webp"
  !insertmacro Withdraw ".tif"
  !insertmacro Withdraw ".tiff"
  !insertmacro Withdraw ".heic"
  !insertmacro Withdraw ".avif"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Albumen"
  DeleteRegKey SHCTX "Software\Albumen"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

LangString AboutProgram ${LANG_ENGLISH} "The program, its small model and its plugins."
LangString AboutProgram ${LANG_GERMAN} "Das Programm, sein kleines Modell und seine Erweiterungen."
LangString AboutProgram ${LANG_FRENCH} "Le programme, son petit modèle et ses extensions."
LangString AboutProgram ${LANG_JAPANESE} "プログラム本体、小さなモデル、プラグイン。"
LangString AboutProgram ${LANG_ARABIC} "البرنامج ونموذجه الصغير وإضافاته."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} $(AboutProgram)
!insertmacro MUI_FUNCTION_DESCRIPTION_END
