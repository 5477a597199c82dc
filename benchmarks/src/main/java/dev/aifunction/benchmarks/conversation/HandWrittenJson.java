package dev.aifunction.benchmarks.conversation;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes Jackson's streaming parsers and generators. */
final class HandWrittenJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private HandWrittenJson() {}

  static JsonParser read(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  static JsonParser read(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  static JsonGenerator write(ByteArrayOutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static JsonGenerator write(StringWriter out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }
}
