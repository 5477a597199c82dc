package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import org.junit.jupiter.api.Test;

class JavaCodeTest {

  @Test
  void writesLiteralsThatStayOnTheirLine() {
    assertThat(JavaCode.literal("a \"b\" \\ é\t\n\r"))
        .isEqualTo("\"a \\\"b\\\" \\\\ \\u00e9\\u0009\\n\\r\"");
  }

  @Test
  void readsListsAndMapsInsideOfEachOther() {
    ValueType type = new MapOf(new ListOf(new ListOf(new Named("Inner"))));

    assertThat(JavaCode.type(type)).isEqualTo("Map<String, List<List<Inner>>>");
    assertThat(JavaCode.read(type))
        .isEqualTo("in.map(next2 -> next2.list(next1 -> next1.list(Inner::read)))");
    assertThat(JavaCode.reader(Scalar.NUMBER)).isEqualTo("JsonReader::number");
  }
}
