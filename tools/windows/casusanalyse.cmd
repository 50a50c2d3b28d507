@echo off
setlocal EnableExtensions DisableDelayedExpansion
if not exist "%~dp0kern\Scripts\python.exe" goto missing
rem The little program that pip makes would be stopped on a laptop that allows known programs only.
"%~dp0kern\Scripts\python.exe" -I -c "from casusanalyse.cli.main import main; main()" %*
exit /b %errorlevel%

:missing
echo casusanalyse staat nog niet klaar. Dubbelklik eerst op start.cmd in deze map.
exit /b 1
