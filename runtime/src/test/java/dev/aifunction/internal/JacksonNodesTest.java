package dev.aifunction.internal;

import static dev.aifunction.internal.Reading.problems;
import static dev.aifunction.internal.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JacksonNodesTest {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<String> DOCUMENTS =
      List.of(
          "null",
          "true",
          "\"a\\n\"",
          "7",
          "-9223372036854775808",
          "123456789012345678901234567890",
          "0.10",
          "1.5",
          "12345678901234567890.12345678901234567890",
          "[]",
          "{}",
          "{\"b\":[1,null,{\"c\":\"\"}],\"a\":[[]]}");

  @Test
  void readsTheTreeThatJacksonItselfReads() {
    for (String document : DOCUMENTS) {
      assertThat(value(document, JacksonNodes::read)).isEqualTo(EXACT.readTree(document));
    }
  }

  @Test
  void writesWhatItRead() {
    for (String document : DOCUMENTS) {
      JsonNode node = value(document, JacksonNodes::read);
      ResultWriter out = new ResultWriter();
      JacksonNodes.write(out, node);
      assertThat(out).hasToString(document);
    }
  }

  @Test
  void writesNullForNothing() {
    ResultWriter out = new ResultWriter().beginObject().key("a");
    JacksonNodes.write(out, null);
    JacksonNodes.write(out.key("b"), JsonNodeFactory.instance.missingNode());
    assertThat(out.endObject()).hasToString("{\"a\":null,\"b\":null}");
  }

  @Test
  void mistakesHaveTheirPointers() {
    assertThat(problems("{\"a\":[{\"b\":1,\"b\":2}]}", JacksonNodes::read))
        .containsExactly(new Problem("/a/0/b", "appears more than once; write it once"));
    assertThat(problems("[1e1000000000]", JacksonNodes::read))
        .extracting(Problem::pointer)
        .containsExactly("/0");
  }
}
