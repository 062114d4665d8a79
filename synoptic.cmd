@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs the synoptic command from a checkout on Windows; builds it first when it is missing.
rem
rem   JAVA_HOME      which Java to use (17 or newer); otherwise the java on the PATH
rem   SYNOPTIC_OPTS  options for Java, such as -Xmx4g
rem
rem After changing the sources, delete extensions\cli\target to have it built again.
rem No blocks in parentheses below: a folder such as "Program Files (x86)" would end them.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%extensions\cli\target\synoptic-cli.jar"

if defined JAVA_HOME goto java_home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto version
echo synoptic: needs Java 17 or newer, and there is no java on the PATH>&2
exit /b 1

:java_home
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
echo synoptic: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it>&2
exit /b 1

rem One of the lines is like: openjdk version "17.0.15" 2025-04-15
:version
set "VERSION=unknown"
set "MAJOR=0"
for /f "tokens=1-3" %%a in ('call "%JAVA%" -version 2^>^&1') do if "%%b"=="version" set "VERSION=%%~c"
if "%VERSION%"=="unknown" goto old_java
for /f "delims=.-+ " %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 goto have_java

:old_java
echo synoptic: needs Java 17 or newer; "%JAVA%" is of version %VERSION%>&2
exit /b 1

:have_java
if exist "%JAR%" goto run
echo building Synoptic (first use) ...>&2
pushd "%ROOT%"
call "%ROOT%mvnw.cmd" -q -B -Dstyle.color=never -pl extensions/cli -am package -Dquick -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true -Dmaven.source.skip=true -Dmaven.javadoc.skip=true <nul 1>&2
set "BUILT=%errorlevel%"
popd
if "%BUILT%"=="0" if exist "%JAR%" goto run
echo synoptic: the build failed>&2
exit /b 1

rem The command writes UTF-8; the console is set to it meanwhile.
:run
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul 2>&1
rem What is over within seconds is over sooner without the optimising compiler.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="index" set "COMPILER=-XX:+TieredCompilation"
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -Xmx1g -Xlog:disable -Xlog:all=error:stderr %COMPILER% %SYNOPTIC_OPTS% -jar "%JAR%" %*
set "CODE=%errorlevel%"
if defined CODEPAGE chcp %CODEPAGE% >nul 2>&1
exit /b %CODE%
