@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs the synoptic command from a checkout on Windows; builds it first when it is missing.
rem
rem   JAVA_HOME      which Java to use (17 or newer); otherwise the java on the PATH
rem   SYNOPTIC_OPTS  options for Java, such as -Xmx4g
rem
rem After changing the sources, delete extensions\cli\target to have it built again.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%extensions\cli\target\synoptic-cli.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" (
  echo synoptic: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it>&2
  exit /b 1
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo synoptic: needs Java 17 or newer, and there is no java on the PATH>&2
  exit /b 1
)

if exist "%JAR%" goto run
echo building Synoptic (first use) ...>&2
pushd "%ROOT%"
call mvnw.cmd -q -B -Dstyle.color=never -pl extensions/cli -am package -Dquick -Dmaven.test.skip=true ^
  -Dspotless.check.skip=true -Djacoco.skip=true -Dmaven.source.skip=true -Dmaven.javadoc.skip=true 1>&2
set "BUILT=%errorlevel%"
popd
if not "%BUILT%"=="0" (
  echo synoptic: the build failed>&2
  exit /b 1
)

:run
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -Xmx1g -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %SYNOPTIC_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
