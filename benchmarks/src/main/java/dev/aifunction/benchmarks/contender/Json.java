package dev.aifunction.benchmarks.contender;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Jackson 3 at its fastest, for both hand-written contenders. */
final class Json {

  /** Has the faster code for numbers, and buffers of each thread's own: the default shares them. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .build();

  private Json() {}
}
