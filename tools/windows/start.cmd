@echo off
rem Sets casusanalyse up in its own folder, once, and opens a window to type in. Letters of ASCII only:
rem what lies outside is read differently before and after chcp.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
title casusanalyse
set "VENV=%~dp0kern"
set "PYTHON=%~dp0kern\Scripts\python.exe"
set "READY=%~dp0kern\klaar.txt"

if not exist "%~dp0wheels\" goto zipped
if not exist "%~dp0eisen.txt" goto zipped
if not exist "%READY%" goto install
"%PYTHON%" -I -c "import casusanalyse" >nul 2>nul
if errorlevel 1 goto install
goto ready

:install
set "TRIAL=%~dp0schrijfproef.tmp"
2>nul (>"%TRIAL%" echo proef)
if not exist "%TRIAL%" goto readonly
del "%TRIAL%"

set "FOUND="
for %%V in (@PYTHONS@) do call :try py -%%V
call :try python
if not defined FOUND goto nopython

echo Ik zet casusanalyse klaar in deze map. Dat duurt even, en hoeft maar een keer.
%FOUND% -I -m venv --clear "%VENV%"
if errorlevel 1 goto failed
rem What this laptop says about pip elsewhere does not count here: only what lies in wheels does.
set "PIP_CONFIG_FILE=nul"
"%PYTHON%" -I -m pip --isolated --disable-pip-version-check --no-input install --quiet --no-cache-dir --no-index --find-links "%~dp0wheels" --require-hashes -r "%~dp0eisen.txt"
if errorlevel 1 goto failed
>"%READY%" echo klaar

:ready
set "PATH=%~dp0;%PATH%"
if "%~1"=="" goto window
call "%~dp0casusanalyse.cmd" %*
exit /b %errorlevel%

:window
echo.
call "%~dp0casusanalyse.cmd"
echo.
echo Typ hieronder wat je wilt doen en druk op Enter. Bijvoorbeeld:
echo     casusanalyse voorbeeld
echo     casusanalyse start
echo     casusanalyse verder
echo Klaar? Sluit het venster, of typ exit.
echo.
cmd /k
exit /b 0

:try
if defined FOUND exit /b 0
%* -I -c "import ensurepip, sys, sysconfig, venv; sys.exit(sysconfig.get_platform() != 'win-amd64' or '.'.join(map(str, sys.version_info[:2])) not in '@PYTHONS@'.split())" >nul 2>nul
if %errorlevel% equ 0 set "FOUND=%*"
exit /b 0

:zipped
echo Ik mis de mappen die bij start.cmd horen. Sta je nog in het zip-bestand?
echo Klik met rechts op het zip-bestand, kies Alles uitpakken, en dubbelklik dan in de
echo uitgepakte map op start.cmd.
goto stop

:readonly
echo In deze map mag ik niets schrijven, en ik heb een plek nodig voor mijn eigen bestanden.
echo Kopieer de hele map naar een plek van jezelf, bijvoorbeeld Documenten, en dubbelklik daar
echo op start.cmd.
goto stop

:nopython
echo Ik vind geen Python die hierbij past: versie @PYTHONS_TOLD@, 64 bits, voor Intel of AMD.
echo Vraag je beheerder om die te installeren, en dubbelklik dan weer op start.cmd.
goto stop

:failed
echo.
echo Het klaarzetten is niet gelukt; hierboven staat waarom. Je sessies staan ergens anders en zijn veilig.
echo Gooi de map kern weg en probeer het nog een keer. Lukt het dan niet, laat deze regels dan
echo aan je beheerder zien.
goto stop

:stop
echo.
echo Druk op een toets om te sluiten.
pause >nul
exit /b 1
