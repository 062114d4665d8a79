// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Small helps for data sets. */
final class Tables {

  private Tables() {}

  static Column col(String name) {
    return functions.col(name);
  }

  /** Returns a schema of columns that are never null, given as name, type, name, type, … */
  static StructType schema(Object... namesAndTypes) {
    StructType schema = new StructType();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      schema = schema.add((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1], false);
    }
    return schema;
  }

  /** Returns a schema of strings. */
  static StructType strings(String... names) {
    StructType schema = new StructType();
    for (String name : names) {
      schema = schema.add(name, DataTypes.StringType, false);
    }
    return schema;
  }

  /**
   * Keeps a data set in memory and on disk, behind a plan of its own: plans of loops would grow
   * with every round. What a lost machine kept is made again.
   */
  static Dataset<Row> kept(Dataset<Row> data) {
    Dataset<Row> cut = data.sparkSession().createDataFrame(data.javaRDD(), data.schema());
    return cut.persist(StorageLevel.MEMORY_AND_DISK());
  }
}
