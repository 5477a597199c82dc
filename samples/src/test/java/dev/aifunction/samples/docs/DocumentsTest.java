package dev.aifunction.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final String HERE = "samples/src/test/java/dev/aifunction/samples/docs/";

  static List<Path> documents() throws IOException {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showOnlyJavaThatIsCompiled(Path document) {
    assertThat(Document.at(document).problems()).isEmpty();
  }

  @Test
  void areThere() throws IOException {
    assertThat(Document.all())
        .extracting(file -> file.getFileName().toString())
        .contains("apis.md", "assistants.md", "samples.md")
        .doesNotContain("types.md");
  }

  @Test
  void needAMarkASourceAndItsCode() {
    assertThat(new Document("```java\nint x;\n```\n").problems())
        .singleElement()
        .asString()
        .startsWith("No comment");
    assertThat(new Document(block("None.java", "int x;")).problems())
        .containsExactly("There is no " + HERE + "None.java");
    assertThat(new Document(block("Document.java", "int x;")).problems())
        .singleElement()
        .asString()
        .contains("does not have");
    assertThat(new Document(block("Document.java", "record  Document(String text)")).problems())
        .isEmpty();
  }

  private static String block(String file, String code) {
    return "<!-- excerpt: " + HERE + file + " -->\n```java\n" + code + "\n```\n";
  }
}
