// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.Hashes;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.Terms;
import dev.synoptic.model.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * How articles and their links lie in the Lucene index.
 *
 * <p>Every article is one document: its id, its signature, its stems and its sketch as terms, its
 * time, and the article itself as a stored field. Its links to articles that were there before are
 * a document of their own, so that both are written once and never changed. A link names the other
 * article by a fingerprint of id and content: when that article is changed or removed, its
 * fingerprint is found no more and the link is void.
 */
final class Documents {

  static final String ID = "id";
  static final String STEMS = "stems";
  static final String SKETCH = "sketch";
  static final String TIME = "time";
  static final String SIGNATURE = "signature";
  static final String FINGERPRINT = "fingerprint";
  static final String ARTICLE = "article";
  static final String OWNER = "owner";
  static final String OWNER_FINGERPRINT = "owner-fingerprint";
  static final String LINKS = "links";

  /** Lucene takes no longer term, in bytes. */
  private static final int MOST_ID = 32_766;

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType SAMPLED = type(IndexOptions.DOCS, true);

  /** A link to the article with a fingerprint. */
  record Link(long fingerprint, float probability) {}

  private Documents() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  static Document article(Article article, Signature signature, byte[] encoded) {
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(article.id())));
    Terms stems = signature.stems();
    int[] hashes = IntStream.range(0, stems.size()).map(stems::hash).toArray();
    document.add(new Field(STEMS, new TermStream(hashes, stems::count), COUNTED));
    document.add(new Field(SKETCH, new TermStream(signature.sketch(), i -> 1), SAMPLED));
    signature.time().ifPresent(time -> document.add(new LongField(TIME, time, Field.Store.NO)));
    document.add(new BinaryDocValuesField(SIGNATURE, new BytesRef(signature.encode())));
    document.add(new NumericDocValuesField(FINGERPRINT, fingerprint(encoded)));
    document.add(new StoredField(ARTICLE, encoded));
    return document;
  }

  /** Returns a number that another content, or another id, has not. */
  static long fingerprint(byte[] encoded) {
    return Hashes.mixed(new String(encoded, StandardCharsets.ISO_8859_1), 1);
  }

  static Document links(String owner, long fingerprint, List<Link> links) {
    ByteBuffer bytes = ByteBuffer.allocate(links.size() * (Long.BYTES + Float.BYTES));
    for (Link link : links) {
      bytes.putLong(link.fingerprint()).putFloat(link.probability());
    }
    Document document = new Document();
    document.add(new StringField(OWNER, owner, Field.Store.NO));
    document.add(new NumericDocValuesField(OWNER_FINGERPRINT, fingerprint));
    document.add(new BinaryDocValuesField(LINKS, new BytesRef(bytes.array())));
    return document;
  }

  static List<Link> links(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    return IntStream.range(0, bytes.length / (Long.BYTES + Float.BYTES))
        .mapToObj(i -> new Link(in.getLong(), in.getFloat()))
        .toList();
  }

  static Term article(String id) {
    return new Term(ID, id);
  }

  static Term links(String owner) {
    return new Term(OWNER, owner);
  }

  /** Tells whether a string survives its way through UTF-8. */
  static boolean isText(String id) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(id);
  }

  /** Refuses an id that the index can't hold. */
  static void check(Article article) {
    if (!isText(article.id())) {
      throw new IllegalArgumentException(
          "article id (" + article.id() + ") must not hold half a surrogate pair");
    }
    int length = new BytesRef(article.id()).length;
    if (length > MOST_ID) {
      throw new IllegalArgumentException(
          "length of article id (" + length + " bytes) must be <= " + MOST_ID);
    }
  }
}
