@echo off
rem Starts Summit Atlas with a JDK 25 or newer: the one JAVA_HOME names, or the one on the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --list-modules >nul 2>&1 || goto missing
for /f "tokens=2 delims=@." %%v in ('"%JAVA%" --list-modules ^| findstr /b "java.base@"') do set "VERSION=%%v"
if "%VERSION%"=="" for /f "tokens=2 delims=@" %%v in ('"%JAVA%" --list-modules ^| findstr /b "java.base@"') do set "VERSION=%%v"
if %VERSION% LSS 25 goto missing
if "%~1"=="--check-java" exit /b 0
"%JAVA%" @"%HOME_DIR%\bin\jvm.options" --module-path="%HOME_DIR%\lib\javafx" ^
  --add-modules=javafx.controls,javafx.fxml ^
  -cp "%HOME_DIR%\lib\*" org.summitatlas.app.Main %*
exit /b %ERRORLEVEL%
:missing
echo summit-atlas: needs Java 25 or newer and found none; install a JDK 25 or set JAVA_HOME to one 1>&2
exit /b 1
