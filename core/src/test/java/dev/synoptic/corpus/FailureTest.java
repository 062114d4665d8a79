// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is said in words, and what was committed stays. */
class FailureTest {

  @TempDir private Path folder;

  /** A disk that is full when the test says so. */
  private static final class FullDisk extends FilterDirectory {
    private boolean full;

    FullDisk(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      refuse();
      return super.createOutput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      refuse();
      super.sync(names);
    }

    private void refuse() throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void close() {
      // The files outlive the index, as they do on a disk.
    }
  }

  private static ArticleIndex open(Directory directory) {
    return ArticleIndex.open(directory, "index test", null, true);
  }

  @Test
  void aFullDiskLosesNothingThatWasCommitted() {
    FullDisk disk = new FullDisk(new ByteBuffersDirectory());
    ArticleIndex index = open(disk);
    Reports.all(4, 2).forEach(index::add);
    index.commit();
    index.add(Reports.of(9, 0));
    disk.full = true;
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(index::commit)
        .withMessageContaining("index test")
        .withMessageContaining("No space left on device")
        .withMessageContaining("committed stays");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> index.add(Reports.of(9, 1)))
        .withMessageContaining("it is closed, because of");
    index.close();
    disk.full = false;
    try (ArticleIndex again = open(disk)) {
      assertThat(again.size()).isEqualTo(8);
      assertThat(again.events(Window.ALL)).hasSize(4);
      again.add(Reports.of(9, 0));
      again.commit();
      assertThat(again.size()).isEqualTo(9);
    }
  }

  @Test
  void aSecondWriterIsRefused() {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> ArticleIndex.open(folder))
          .withMessageContaining(folder.toString())
          .withMessageContaining("one writer at a time");
      index.add(Reports.of(0, 0));
      assertThat(index.size()).isOne();
    }
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all,");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessageContaining("letter.txt");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anEmptyFolderCanNotBeRead() {
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.openForReading(folder))
        .withMessageContaining("must hold an article index, but it is empty");
  }

  @Test
  void damagedFilesAreReported() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Reports.all(3, 2).forEach(index::add);
    }
    List<Path> commits;
    try (Stream<Path> files = Files.list(folder)) {
      commits =
          files.filter(file -> file.getFileName().toString().startsWith("segments_")).toList();
    }
    for (Path commit : commits) {
      byte[] bytes = Files.readAllBytes(commit);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(commit, bytes);
    }
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessageContaining("damaged");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.openForReading(folder))
        .withMessageContaining("damaged");
  }

  @Test
  void anIndexOfAnotherLuceneIsNamed() throws IOException {
    ArticleIndex.open(folder).close();
    Path marker = folder.resolve(IndexMarker.FILE);
    byte[] bytes = Files.readAllBytes(marker);
    int own = Version.LATEST.major;
    for (int i = 0; i < 8; i++) {
      bytes[i] = bytes[i] == own ? (byte) (own + 1) : bytes[i];
    }
    Files.write(marker, bytes);
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessageContaining("Lucene " + (own + 1))
        .withMessageContaining("has " + own)
        .withMessageContaining("synoptic index");
  }

  @Test
  void anotherLanguageIsNamed() {
    ArticleIndex.open(folder, "fr").close();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.language()).isEqualTo("fr");
    }
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder, "de"))
        .withMessageContaining("language fr")
        .withMessageContaining("has de");
  }

  @Test
  void anIndexThatWasNeverFinishedIsBegunAnew() throws IOException {
    Files.write(folder.resolve(IndexMarker.FILE), new byte[] {0, 0}, StandardOpenOption.CREATE);
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.add(Reports.of(0, 0));
      assertThat(index.size()).isOne();
    }
  }

  @Test
  void aClosedIndexSaysSo() {
    ArticleIndex index = ArticleIndex.inMemory();
    index.close();
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> index.add(Reports.of(0, 0)))
        .withMessageContaining("it is closed");
  }
}
