package dev.aifunction.benchmarks.wire.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.OpenApiDocument;
import dev.aifunction.openapi.model.ResponseStreamEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No benchmark measures a mistake: every kind is read, and nothing of it is lost. */
class EventsTest {
  private static final JsonMapper JSON = new JsonMapper();

  static Set<String> kinds() {
    return Events.byKind().keySet();
  }

  @Test
  void haveEveryKindOnce() throws IOException {
    try (InputStream document = OpenApiDocument.open()) {
      JsonNode mapping =
          JSON.readTree(document)
              .at("/components/schemas/ResponseStreamEvent/discriminator/mapping");

      assertThat(kinds()).hasSize(58).containsExactlyInAnyOrderElementsOf(mapping.propertyNames());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void areTypedWithoutLoss(String kind) {
    byte[] event = Events.byKind().get(kind);

    ResponseStreamEvent typed = JsonReader.parse(event, ResponseStreamEvent::read);

    assertThat(typed).isNotInstanceOf(ResponseStreamEvent.Unknown.class);
    assertThat(JSON.readTree(typed.toJson())).isEqualTo(JSON.readTree(event));
  }
}
