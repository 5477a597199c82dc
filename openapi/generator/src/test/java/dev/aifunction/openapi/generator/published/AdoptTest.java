package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.generator.Bundler;
import dev.aifunction.openapi.generator.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {
  @TempDir Path folder;
  private Path published;
  private Path ours;

  @BeforeEach
  void writeDocuments() throws IOException {
    published =
        Files.writeString(
            folder.resolve("openapi.json"),
            Roots.yaml(
                    """
                    openapi: 3.1.0
                    info: {title: Published, version: 9.9.9}
                    x-groups: [a]
                    paths:
                      /things:
                        get: {operationId: listThings, responses: {'200': {description: Done.}}}
                      /others:
                        get: {operationId: listOthers, responses: {'204': {description: Done.}}}
                    components:
                      securitySchemes: {Key: {type: http}}
                      schemas:
                        Kept: {type: object, properties: {mode: {type: string, enum: [a, b]}}}
                        Unused: {type: string}
                    """)
                .toString());
    ours = Files.createDirectory(folder.resolve("ours"));
    Files.writeString(
        ours.resolve("things.yaml"),
        """
        openapi: 3.1.0
        info: {title: Ours, version: 1.0.0}
        paths: {/things: {get: {operationId: listThings}}}
        components: {schemas: {Kept: {type: object}, Own: {type: object}}}
        """);
  }

  @Test
  void writesTheOperationsAndComponentsThatOursHave() throws IOException {
    Document adopted = adopt("false");

    assertThat(adopted.root().path("paths").propertyNames()).containsExactly("/things");
    assertThat(adopted.schemas().propertyNames()).containsExactly("Kept", "KeptMode");
    assertThat(Roots.text(adopted.schemas().path("Kept")))
        .isEqualTo("{'type':'object','properties':{'mode':{'$ref':'#KeptMode'}}}");
  }

  @Test
  void writesAllOperationsOnRequest() throws IOException {
    assertThat(adopt("true").root().path("paths").propertyNames())
        .containsExactly("/things", "/others");
  }

  @Test
  void saysWhichArgumentsItNeeds() {
    assertThatThrownBy(() -> Adopt.main(new String[] {"one"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("<published document> <our documents>");
  }

  private Document adopt(String all) throws IOException {
    Path written = folder.resolve("written");
    Adopt.main(new String[] {published.toString(), ours.toString(), written.toString(), all});
    return Bundler.bundle(written);
  }
}
