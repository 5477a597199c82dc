package dev.aifunction.benchmarks.wire.jars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import dev.aifunction.benchmarks.wire.client.WireContender;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JarsTest {

  @Test
  void findsWhatTheClientNeeds() {
    try (TemporaryDirectory directory = new TemporaryDirectory()) {
      assertThat(new Jars(directory).of(List.of("dev.aifunction:aifunction-openapi")))
          .extracting(Jar::name)
          .containsExactlyInAnyOrder(
              "dev.aifunction:aifunction-openapi",
              "tools.jackson.core:jackson-core",
              "org.jspecify:jspecify");
    }
  }

  @ParameterizedTest
  @EnumSource(WireContender.class)
  void makesAClassPathOfJars(WireContender contender) {
    try (TemporaryDirectory directory = new TemporaryDirectory()) {
      Jars jars = new Jars(directory);

      assertThat(jars.of(contender.artifacts()))
          .allSatisfy(jar -> assertThat(jar.size()).isPositive());
      assertThat(jars.classPath(contender.artifacts()).split(File.pathSeparator))
          .allSatisfy(path -> assertThat(new File(path)).isFile().hasExtension("jar"));
    }
  }
}
