package dev.aifunction.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the schemas of random sources against the code that reads their values. */
class SchemaAgreementTest {
  private static final int VALUES = 4;

  @Test
  void schemasAndReadersAllowTheSame() throws Exception {
    List<String> disagreements = new ArrayList<>();
    int toolsets = 0;
    for (LoadedSource source : LoadedSources.sound(Integer.getInteger("fuzz.sources", 200) / 2)) {
      Optional<Toolset> toolset = source.toolset();
      if (toolset.isPresent()) {
        toolsets++;
        Agreement.disagreements(toolset.get(), source.seed(), VALUES)
            .forEach(wrong -> disagreements.add(wrong + "\n" + source));
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(toolsets).isGreaterThan(20);
  }
}
