package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BundlerTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Test, version: 1.0.0}\n";
  private static final String COMMON =
      Documents.schemas("Metadata: {type: object, additionalProperties: {type: string}}");

  @Test
  void makesReferencesAcrossFilesLocal() {
    String chat =
        Documents.schemas(
            "Chat: {type: object, properties: {m: {$ref: 'common.yaml#/components/schemas/Metadata'}}}");

    Document bundle = Bundler.bundle(Map.of("chat.yaml", chat, "common.yaml", COMMON));

    assertThat(bundle.root().at("/components/schemas/Chat/properties/m/$ref").asString())
        .isEqualTo("#/components/schemas/Metadata");
    assertThat(bundle.schemas().propertyNames()).containsExactly("Chat", "Metadata");
  }

  @Test
  void makesMappingsAcrossFilesLocal() {
    String chat =
        Documents.schemas(
            """
            Any:
              oneOf: [{$ref: 'common.yaml#/components/schemas/Metadata'}]
              discriminator:
                propertyName: type
                mapping: {m: 'common.yaml#/components/schemas/Metadata'}
            """);

    Document bundle = Bundler.bundle(Map.of("chat.yaml", chat, "common.yaml", COMMON));

    assertThat(bundle.root().at("/components/schemas/Any/discriminator/mapping/m").asString())
        .isEqualTo("#/components/schemas/Metadata");
  }

  @Test
  void makesAllThatTellsMembersApartLocal() {
    String chat =
        Documents.schemas(
            """
            Any:
              oneOf: [{$ref: 'common.yaml#/components/schemas/Metadata'}]
              discriminator:
                propertyName: type
                x-absent: 'common.yaml#/components/schemas/Metadata'
                x-otherwise: 'common.yaml#/components/schemas/Metadata'
            Answer:
              oneOf: [{type: string}, {$ref: 'common.yaml#/components/schemas/Metadata'}]
              x-requested-by: format
              mapping: {m: 'common.yaml#/components/schemas/Metadata', text: string}
              x-absent: 'common.yaml#/components/schemas/Metadata'
            """);

    Document bundle = Bundler.bundle(Map.of("chat.yaml", chat, "common.yaml", COMMON));

    assertThat(bundle.schemas().toString())
        .doesNotContain("common.yaml")
        .contains("\"text\":\"string\"");
    assertThatThrownBy(
            () ->
                Documents.bundle(
                    Documents.schemas(
                        "A: {oneOf: [], discriminator: {x-absent: '#/components/schemas/B'}}")))
        .hasMessage(
            "test.yaml#/components/schemas/A:"
                + " refers to '#/components/schemas/B', which is not there");
  }

  @Test
  void leavesExamplesAlone() {
    String document =
        Documents.schemas("Thing: {type: object, examples: [{$ref: '#/$defs/Elsewhere'}]}");

    Document bundle = Documents.bundle(document);

    assertThat(bundle.root().at("/components/schemas/Thing/examples/0/$ref").asString())
        .isEqualTo("#/$defs/Elsewhere");
  }

  @Test
  void followsAPropertyNamedExamples() {
    String document =
        Documents.schemas("Thing: {type: object, properties: {examples: {$ref: '#/nowhere'}}}");

    assertThatThrownBy(() -> Documents.bundle(document))
        .hasMessage(
            "test.yaml#/components/schemas/Thing/properties/examples:"
                + " refers to '#/nowhere', which is not there");
  }

  @Test
  void refusesAComponentThatTwoFilesDefine() {
    assertThatThrownBy(() -> Bundler.bundle(Map.of("a.yaml", COMMON, "b.yaml", COMMON)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("b.yaml#/components/schemas/Metadata: also stands in a.yaml");
  }

  @Test
  void refusesATagThatTwoFilesDefine() {
    String one = HEAD + "tags: [{name: Things}]\n";

    assertThatThrownBy(() -> Bundler.bundle(Map.of("a.yaml", one, "b.yaml", one)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("b.yaml#/tags: 'Things' also stands in a.yaml");
  }

  @Test
  void takesASecuritySchemeThatAllFilesSayAlike() {
    String scheme = HEAD + "components: {securitySchemes: {Key: {type: http, scheme: %s}}}\n";

    Document bundle =
        Bundler.bundle(
            Map.of("a.yaml", scheme.formatted("bearer"), "b.yaml", scheme.formatted("bearer")));

    assertThat(bundle.root().at("/components/securitySchemes/Key/scheme").asString())
        .isEqualTo("bearer");
    assertThatThrownBy(
            () ->
                Bundler.bundle(
                    Map.of(
                        "a.yaml", scheme.formatted("bearer"), "b.yaml", scheme.formatted("basic"))))
        .hasMessage("b.yaml#/components/securitySchemes/Key: also stands in a.yaml");
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThatThrownBy(() -> Documents.bundle("[]"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("test.yaml: is not an OpenAPI document");
  }

  @Test
  void refusesAReferenceToAnUnknownFile() {
    String document = Documents.schemas("Thing: {$ref: 'other.yaml#/components/schemas/Thing'}");

    assertThatThrownBy(() -> Documents.bundle(document))
        .hasMessage(
            "test.yaml#/components/schemas/Thing: refers to 'other.yaml#/components/schemas/Thing',"
                + " which is no document here");
  }

  @Test
  void refusesServersThatDiffer() {
    String other = COMMON.replace("Metadata", "Other") + "servers: [{url: https://b.example}]\n";
    String one = COMMON + "servers: [{url: https://a.example}]\n";

    assertThatThrownBy(() -> Bundler.bundle(Map.of("a.yaml", one, "b.yaml", other)))
        .hasMessage("b.yaml#/servers: differs from the documents before it");
  }

  @Test
  void refusesATopLevelKeyThatItDoesNotKnow() {
    assertThatThrownBy(() -> Documents.bundle(COMMON + "webhooks: {}\n"))
        .hasMessage("test.yaml#/webhooks: is not known to the bundler");
  }

  @Test
  void refusesAFolderWithoutDocuments() {
    assertThatThrownBy(() -> Bundler.bundle(Map.of()))
        .hasMessage("#: there is no document to bundle");
  }
}
