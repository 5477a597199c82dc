package dev.aifunction.samples.docs;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import dev.aifunction.Execution;

@AiCalls
class Checkout {

  /** Looks up what an order costs, in euros. */
  @AiFunction(effect = Effect.READ, idempotent = true, timeout = "PT2S")
  int total(int order) {
    return 100 + order;
  }

  /** Pays an order. The money cannot be taken back. */
  @AiFunction(effect = Effect.DESTRUCTIVE, execution = Execution.SERIAL)
  String pay(int order, Payment payment) {
    return payment instanceof Payment.Card ? "paid by card" : "paid by transfer";
  }
}
