// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.lexicon.data.LexiconData;
import dev.synoptic.lexicon.generator.Relations.Related;
import dev.synoptic.spi.Lexicon.Relation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconWriterTest {

  private static final float[][] WORDS = {{1, -0.5f}, {0, 0}, {0.25f, 2}};

  @TempDir private Path folder;

  private LexiconData written() throws IOException {
    Path file = folder.resolve("test.lexicon");
    List<List<Related>> relations =
        List.of(
            List.of(new Related(1, Relation.OPPOSITE, 0.5), new Related(2, Relation.ALIKE, 1)),
            List.of(new Related(0, Relation.OPPOSITE, 0.5)),
            List.of(new Related(0, Relation.ALIKE, 1)));
    LexiconWriter.write(
        file,
        List.of("rise", "fall", "rose", "go up"),
        new int[] {0, 1, 0, 2},
        relations,
        WORDS,
        new float[8][2]);
    return new LexiconData(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    LexiconData data = written();

    assertThat(data.entry("rose")).isEqualTo(data.entry("rise")).isZero();
    assertThat(data.entry("go up")).isEqualTo(2);
    assertThat(data.entry("strange")).isEqualTo(-1);
    assertThat(data.longestPhrase("go")).isEqualTo(2);
    assertThat(data.relatedCount(0)).isEqualTo(2);
    assertThat(data.related(0, 1)).isEqualTo(2);
    assertThat(data.relation(0, 0)).isEqualTo(Relation.OPPOSITE);
    assertThat(data.likeness(0, 0)).isEqualTo(0.5f);
    assertThat(data.likeness(0, 1)).isEqualTo(1f);
  }

  @Test
  void vectorsKeepTheirLengthToAStep() throws IOException {
    LexiconData data = written();
    float[] sum = new float[2];

    assertThat(data.addVector("rose", 2, sum)).isTrue();
    assertThat(sum[0]).isCloseTo(0.5f, within(0.02f));
    assertThat(sum[1]).isCloseTo(4f, within(0.001f));
  }

  @Test
  void aForeignFileIsRefused() {
    assertThatThrownBy(() -> new LexiconData(ByteBuffer.wrap(new byte[64])))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("magic number (0)");
  }
}
