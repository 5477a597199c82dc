package dev.aifunction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The BOM has no parent, so nothing but this keeps its versions those that we build with. */
class BomTest {

  @ParameterizedTest
  @ValueSource(strings = {"jackson-core", "jackson-databind", "jackson-annotations"})
  void namesTheVersionThatWeBuildWith(String artifact) throws IOException {
    Matcher named =
        Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("../bom/pom.xml")));

    assertThat(named.find()).isTrue();
    assertThat(System.getProperty("java.class.path"))
        .contains(artifact + "-" + named.group(1) + ".jar");
  }
}
