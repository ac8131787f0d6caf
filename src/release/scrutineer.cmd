@echo off
rem Starts Scrutineer. The first command makes a class archive beside the jar; every later one starts faster with it.
rem Options of the virtual machine go into SCRUTINEER_JAVA_OPTS, -Xmx4g for more memory, -XX:TieredStopAtLevel=4 for counts of several million rows.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive=%here%scrutineer.jsa"
if exist "%archive%" (set "share=-XX:SharedArchiveFile=%archive%") else (set "share=-XX:ArchiveClassesAtExit=%archive%")
set "first=%~1"
if "%first%"=="" set "share=-Xshare:auto"
if "%first:~0,1%"=="-" set "share=-Xshare:auto"
"%java%" -XX:TieredStopAtLevel=1 "%share%" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off %SCRUTINEER_JAVA_OPTS% -jar "%here%scrutineer.jar" %*
exit /b %ERRORLEVEL%
