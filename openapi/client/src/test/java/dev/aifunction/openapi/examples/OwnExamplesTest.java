package dev.aifunction.openapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Reads every example of the documents with the generated types, and writes it again. */
class OwnExamplesTest {

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    Client client = Client.load();
    for (var path : client.document().path("paths").properties()) {
      String pointer = "/paths/" + path.getKey().replace("/", "~1");
      for (var operation : path.getValue().properties()) {
        String place = pointer + "/" + operation.getKey();
        JsonNode node = operation.getValue();
        collect(client, node.at("/requestBody/content"), place + "/requestBody/content", examples);
        collect(
            client, node.at("/responses/200/content"), place + "/responses/200/content", examples);
      }
    }
    return examples.stream();
  }

  private static void collect(
      Client client, JsonNode contents, String pointer, List<Example> examples) {
    for (String type : List.of("application/json", "text/event-stream")) {
      JsonNode content = contents.path(type);
      String place = pointer + "/" + type.replace("/", "~1") + "/examples/";
      for (var example : content.path("examples").properties()) {
        String json = example.getValue().path("value").toString();
        client
            .component(content)
            .ifPresent(
                name -> examples.add(new Example(type, place + example.getKey(), name, json)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void losesNothing(Example example) throws IOException {
    String written = Client.load().roundTrip(example.component(), example.json());

    assertThat(SameJson.same(written, example.json()))
        .as("%s: %s, and not %s", example.place(), written, example.json())
        .isTrue();
  }
}
