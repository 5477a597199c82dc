package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelsTest extends MockTest {
  private static final String FINE_TUNED = "ft:gpt-4.1-mini:aifunction::mock0001";

  @Test
  void listsAndRetrieves() {
    JsonNode models = Wire.ok(wire.get("/models")).path("data");
    assertThat(models.size()).isGreaterThan(2);
    for (JsonNode model : models) {
      assertThat(Wire.ok(wire.get("/models/" + model.path("id").stringValue()))).isEqualTo(model);
    }
  }

  @Test
  void knowsNoOther() {
    HttpResponse<String> response = wire.get("/models/gpt-99");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Wire.error(response).path("code").stringValue()).isEqualTo("model_not_found");
  }

  @Test
  void deletesFineTunedOnesOnly() {
    assertThat(wire.delete("/models/gpt-5.2").statusCode()).isEqualTo(403);
    assertThat(Wire.ok(wire.delete("/models/" + FINE_TUNED)).path("deleted").booleanValue())
        .isTrue();
    assertThat(wire.get("/models/" + FINE_TUNED).statusCode()).isEqualTo(404);
    assertThat(wire.get("/models/gpt-5.2").statusCode()).isEqualTo(200);
  }
}
