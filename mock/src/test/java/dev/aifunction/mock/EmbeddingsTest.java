package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EmbeddingsTest extends MockTest {

  private JsonNode embed(String input, String more) {
    String body =
        "{\"model\": \"text-embedding-3-small\", \"input\": "
            + input
            + (more.isEmpty() ? "}" : ", " + more + "}");
    return Wire.ok(wire.post("/embeddings", body));
  }

  private static double[] vector(JsonNode answer, int index) {
    return answer
        .at("/data/" + index + "/embedding")
        .valueStream()
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void makesUnitVectors() {
    JsonNode answer = embed("\"The night train to Bergen\"", "");
    double[] vector = vector(answer, 0);
    assertThat(vector).hasSize(1_536);
    assertThat(product(vector, vector)).isCloseTo(1, within(1e-4));
    assertThat(answer.at("/usage/prompt_tokens").intValue()).isEqualTo(7);
    assertThat(answer.at("/usage/total_tokens").intValue()).isEqualTo(7);
  }

  @Test
  void makesTheSameVectorOfTheSameTextInEveryMock() {
    double[] here = vector(embed("\"Bergen\"", ""), 0);
    try (MockOpenAi other = MockOpenAi.start()) {
      String body = "{\"model\": \"text-embedding-3-small\", \"input\": [\"x\", \"Bergen\"]}";
      JsonNode answer = Wire.ok(new Wire(other).post("/embeddings", body));
      assertThat(vector(answer, 1)).isEqualTo(here);
    }
  }

  @Test
  void isCloserForTextsThatShareWords() {
    JsonNode answer =
        embed("[\"night train to Bergen\", \"the train to Bergen\", \"grilled fish\"]", "");
    double near = product(vector(answer, 0), vector(answer, 1));
    double far = product(vector(answer, 0), vector(answer, 2));
    assertThat(near).isGreaterThan(0.5);
    assertThat(far).isLessThan(0.2);
  }

  @Test
  void encodesInBase64() {
    double[] plain = vector(embed("\"a\"", "\"dimensions\": 8"), 0);
    JsonNode answer = embed("\"a\"", "\"dimensions\": 8, \"encoding_format\": \"base64\"");
    byte[] bytes = Base64.getDecoder().decode(answer.at("/data/0/embedding").stringValue());
    assertThat(bytes).hasSize(32);
    float[] decoded = new float[8];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(decoded);
    for (int i = 0; i < 8; i++) {
      assertThat((double) decoded[i]).isEqualTo(plain[i], within(1e-7));
    }
  }

  @Test
  void takesTokens() {
    assertThat(embed("[1, 2, 3]", "").path("data").size()).isEqualTo(1);
    assertThat(embed("[[1, 2], [3]]", "").path("data").size()).isEqualTo(2);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"model\": \"m\"} | input",
        "{\"model\": \"m\", \"input\": \"\"} | input",
        "{\"model\": \"m\", \"input\": []} | input",
        "{\"model\": \"m\", \"input\": [\"a\", \"\"]} | input[1]",
        "{\"model\": \"m\", \"input\": [\"a\", 1]} | input[1]",
        "{\"model\": \"m\", \"input\": [1, \"a\"]} | input",
        "{\"model\": \"m\", \"input\": true} | input",
        "{\"model\": \"m\", \"input\": \"a\", \"dimensions\": 0} | dimensions",
        "{\"model\": \"m\", \"input\": \"a\", \"dimensions\": 5000} | dimensions",
        "{\"model\": \"text-embedding-ada-002\", \"input\": \"a\", \"dimensions\": 8} | dimensions",
        "{\"model\": \"m\", \"input\": \"a\", \"encoding_format\": \"hex\"} | encoding_format",
      })
  void refuses(String body, String param) {
    HttpResponse<String> response = wire.post("/embeddings", body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.error(response).path("param").stringValue()).isEqualTo(param);
  }
}
