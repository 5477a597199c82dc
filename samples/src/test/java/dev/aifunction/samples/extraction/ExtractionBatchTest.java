package dev.aifunction.samples.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Printed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExtractionBatchTest {
  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").retries(0).build();
  private final Printed printed = new Printed();
  private final ExtractionBatch batch = new ExtractionBatch(openAi, printed.out());

  @AfterEach
  void close() {
    openAi.close();
    mock.close();
  }

  @Test
  void writesALineForEachInvoiceInTheirOrder() {
    ExtractionBatch.script(mock);

    batch.run(ExtractionBatch.mails());

    List<String> lines = printed.lines();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).isEqualTo("INV-1  Nord Books gets 120.50 euros by 2026-05-12");
    assertThat(lines.get(1))
        .isEqualTo("INV-2  Fjord Ferries gets 89 euros by 2026-05-18 (repaired)");
    assertThat(lines.get(2)).startsWith("FAILED  the model got it wrong: [/total: must be ");
    assertThat(lines.get(3)).isEqualTo("INV-4  Bryggen Coffee gets 300 euros by 2026-05-31");
    assertThat(lines.get(4))
        .startsWith("FAILED  no answer from the model: ")
        .contains("I do not know what is usual.");
    assertThat(lines.get(5)).startsWith("7 questions, 2 of them repairs; ");
  }

  @Test
  void tellsTheModelWhatIsWrong() {
    ExtractionBatch.script(mock);

    batch.run(ExtractionBatch.mails().subList(1, 2));

    assertThat(mock.requests()).hasSize(2);
    assertThat(mock.requests().get(1).body()).contains("/total: must be ", "/due: ");
  }

  @Test
  void saysWhenTheApiFails() {
    mock.scriptFor("INV-1", MockReply.error(400, "context_length_exceeded", "Too long."));

    batch.run(ExtractionBatch.mails().subList(0, 1));

    assertThat(printed.lines().get(0))
        .startsWith("FAILED  no answer from the API: ")
        .contains("Too long.");
  }

  @Test
  void readsManyAtOnceWithoutMixingThemUp() {
    List<String> mails = IntStream.range(100, 140).mapToObj(i -> "INV-" + i + "!").toList();
    for (String mail : mails) {
      mock.scriptFor(mail, ExtractionBatch.invoice(mail.replace("!", ""), "N", "1", "2026-05-12"));
    }

    batch.run(mails);

    assertThat(printed.lines()).hasSize(41);
    assertThat(printed.lines().subList(0, 40))
        .extracting(line -> line.substring(0, 7) + "!")
        .isEqualTo(mails);
  }
}
