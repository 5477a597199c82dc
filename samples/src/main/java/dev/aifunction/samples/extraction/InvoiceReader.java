package dev.aifunction.samples.extraction;

import dev.aifunction.AiAssistant;
import dev.aifunction.Extract;
import dev.aifunction.assistant.Reply;
import java.util.concurrent.CompletableFuture;

/** Reads invoices that came by e-mail. */
@AiAssistant(model = "gpt-5.2", instructions = "You read invoices. Today is {{today}}.")
public interface InvoiceReader {

  /** Takes what an invoice says. */
  @Extract
  CompletableFuture<Reply<Invoice>> read(String mail);
}
