// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;

/**
 * A real stand-alone cluster on the loopback address: a master and some workers of one core, each a
 * process. Its Spark home is made from the jars of this test's class path.
 */
final class Cluster implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int SECONDS_TO_START = 60;

  private final Path folder;
  private final String classPath = System.getProperty("java.class.path");
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  /** Starts a cluster in an empty folder. */
  Cluster(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    makeHome();
    port = freePort();
    master =
        start("master", "org.apache.spark.deploy.master.Master", "--port", Integer.toString(port));
    awaitMaster();
    for (int i = 0; i < workers; i++) {
      this.workers.add(worker(i));
    }
  }

  private Process worker(int i) throws IOException {
    String work = folder.resolve("work" + i).toString();
    return start(
        "worker" + i,
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        work,
        url());
  }

  /** Spark takes a folder for its home if there are a file RELEASE and a folder of jars. */
  private void makeHome() throws IOException {
    Path jars = Files.createDirectories(home().resolve("jars"));
    Files.writeString(home().resolve("RELEASE"), "assembled for a test\n");
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && entry.contains("spark")) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
  }

  private Path home() {
    return folder.resolve("spark-home");
  }

  private Process start(String name, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", classPath));
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of(program, "--host", LOOPBACK, "--webui-port", "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("SPARK_HOME", home().toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    process.environment().put("SPARK_DAEMON_MEMORY", "256m");
    return process.redirectOutput(folder.resolve(name + ".log").toFile()).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  private void awaitMaster() throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS_TO_START * 10; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(LOOPBACK, port), 1_000);
        return;
      } catch (IOException e) {
        assertThat(master.isAlive()).as(log("master")).isTrue();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new AssertionError(log("master"));
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  String url() {
    return "spark://" + LOOPBACK + ":" + port;
  }

  /** Starts a program on the cluster, with so many executors of one core. */
  SparkSession connect(int executors) {
    return SparkSession.builder()
        .master(url())
        .appName("test")
        .config("spark.driver.host", LOOPBACK)
        .config("spark.driver.bindAddress", LOOPBACK)
        .config("spark.ui.enabled", "false")
        .config("spark.cores.max", executors)
        .config("spark.executor.cores", "1")
        .config("spark.executor.memory", "768m")
        .config("spark.executor.extraClassPath", classPath)
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", SECONDS_TO_START + "s")
        .config("spark.default.parallelism", "2")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate();
  }

  /** Kills a worker and what it runs, as if its machine had lost power. */
  void kill(int worker) {
    ProcessHandle process = workers.get(worker).toHandle();
    List<ProcessHandle> executors = process.descendants().toList();
    process.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      kill(i);
    }
    master.destroyForcibly();
    workers.forEach(worker -> worker.onExit().join());
    master.onExit().join();
  }
}
