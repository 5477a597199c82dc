package dev.aifunction.samples.extraction;

import dev.aifunction.assistant.BadReplyException;
import dev.aifunction.assistant.ConversationException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.samples.Stage;
import dev.aifunction.tool.ToolCall;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch of invoices, some at the same time, and writes a line for each: what it says, or
 * whose fault it was that nobody knows.
 */
public final class ExtractionBatch {
  private static final int AT_ONCE = 3;

  private final InvoiceReader reader;
  private final Tally tally = new Tally();
  private final PrintStream out;

  ExtractionBatch(OpenAi openAi, PrintStream out) {
    this.reader =
        InvoiceReaderStub.builder(openAi)
            .today(LocalDate.of(2026, 5, 4).toString())
            .options(openAi.options())
            .listener(tally)
            .build();
    this.out = out;
  }

  /** Reads some invoices; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Stage.run(ExtractionBatch::script, openAi -> new ExtractionBatch(openAi, out).run(mails()));
  }

  void run(List<String> mails) {
    Semaphore free = new Semaphore(AT_ONCE);
    List<CompletableFuture<String>> lines = new ArrayList<>();
    for (String mail : mails) {
      free.acquireUninterruptibly();
      lines.add(
          reader
              .read(mail)
              .handle(ExtractionBatch::line)
              .whenComplete((line, failure) -> free.release()));
    }
    lines.forEach(line -> out.println(line.join()));
    out.println(tally);
  }

  private static String line(@Nullable Reply<Invoice> reply, @Nullable Throwable failure) {
    if (reply != null) {
      Invoice invoice = reply.value();
      return "%s  %s gets %s euros by %s%s"
          .formatted(
              invoice.number(),
              invoice.seller(),
              invoice.total(),
              invoice.due(),
              reply.rounds() == 1 ? "" : " (repaired)");
    }
    if (failure instanceof BadReplyException bad) {
      return "FAILED  the model got it wrong: " + bad.problems();
    }
    if (failure instanceof ConversationException model) {
      return "FAILED  no answer from the model: " + model.getMessage();
    }
    if (failure instanceof OpenAiException api) {
      return "FAILED  no answer from the API: " + api.getMessage();
    }
    return "FAILED  " + failure;
  }

  static List<String> mails() {
    return List.of(
        "Dear customer, INV-1 over 120.50 € is due on 12 May. Best, Nord Books",
        "Fjord Ferries: please pay 89 € (INV-2) within two weeks.",
        "INV-3, Lyn Energy. Amount: to be announced. Payable by 1 June.",
        "Hello, did you get INV-4? It was 300 €, by the end of the month. Bryggen Coffee",
        "INV-5: the usual amount, the usual date. Yours, Per");
  }

  /**
   * Tells the mock's model what to say: the second invoice is wrong at first, of the third it says
   * nothing that can be, the fifth it refuses.
   */
  static void script(MockOpenAi mock) {
    mock.scriptFor("INV-1", invoice("INV-1", "Nord Books", "120.50", "2026-05-12"));
    mock.scriptFor(
        "INV-2",
        invoice("INV-2", "Fjord Ferries", "-89", "in two weeks"),
        invoice("INV-2", "Fjord Ferries", "89", "2026-05-18"));
    mock.scriptFor(
        "INV-3",
        invoice("INV-3", "Lyn Energy", "0", "2026-06-01"),
        invoice("INV-3", "Lyn Energy", "0", "2026-06-01"));
    mock.scriptFor("INV-4", invoice("INV-4", "Bryggen Coffee", "300", "2026-05-31"));
    mock.scriptFor("INV-5", MockReply.refusal("I do not know what is usual."));
  }

  static MockReply invoice(String number, String seller, String total, String due) {
    return MockReply.calls(
        ToolCall.of(
            "read",
            """
            {"number":"%s","seller":"%s","total":%s,"due":"%s"}"""
                .formatted(number, seller, total, due)));
  }
}
