package dev.aifunction.samples.support;

import dev.aifunction.assistant.ContextWindow;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Stage;
import dev.aifunction.store.jdbc.JdbcConversationStore;
import dev.aifunction.tool.Approver;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Is a support desk that keeps its conversations in a database file; opened again on the same file,
 * it goes on with every customer where they were.
 */
public final class SupportDesk implements AutoCloseable {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final long MOST_TOKENS = 20_000;

  private final JdbcConnectionPool database;
  private final JdbcConversationStore store;
  private final SupportAgent agent;
  private final PrintStream out;

  SupportDesk(OpenAi openAi, Path file, Approver manager, PrintStream out) {
    // async: a turn that is cancelled interrupts its thread, and H2's plain files do not survive
    // that
    database = JdbcConnectionPool.create("jdbc:h2:async:" + file.toAbsolutePath(), "desk", "");
    store = JdbcConversationStore.of(database);
    store.createSchema();
    store.deleteBefore(Instant.now().minus(KEPT));
    agent =
        SupportAgentStub.builder(openAi)
            .tools(new OrdersToolset(new Orders()), new TicketsToolset(new Tickets()))
            .approver(manager)
            .store(store)
            .window(ContextWindow.tokens(MOST_TOKENS))
            .options(openAi.options())
            .build();
    this.out = out;
  }

  /**
   * Opens a desk twice on the same file, as if it had been restarted in between.
   *
   * @param arguments the database file, {@code target/support-desk} when it is left out
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "target/support-desk");
    Stage.run(SupportDesk::script, openAi -> run(openAi, file, out));
  }

  static void run(OpenAi openAi, Path file, PrintStream out) {
    Approver manager = call -> call.arguments().contains("A-1002");
    try (SupportDesk desk = new SupportDesk(openAi, file, manager, out)) {
      desk.serve("ann", "Where is my order A-1002? My name is Ann.");
    }
    out.println("-- the desk is closed, and opened again --");
    try (SupportDesk desk = new SupportDesk(openAi, file, manager, out)) {
      desk.serve("ann", "Then cancel it, please.");
      desk.serve("bob", "My lamp A-1001 came without a bulb.");
    }
  }

  void serve(String customer, String message) {
    out.println(customer + ": " + message);
    Reply<String> reply = agent.ask(customer, message);
    for (Item item : reply.turn()) {
      if (item instanceof Item.Call call) {
        out.println("  (" + call.call().name() + " " + call.call().arguments() + ")");
      } else if (item instanceof Item.Output output) {
        out.println("  (" + output.output().text() + ")");
      }
    }
    out.println("desk: " + reply.value());
  }

  /** Forgets a customer, and returns whether there was one to forget. */
  boolean forget(String customer) {
    return store.delete(customer);
  }

  /** Closes the database file. */
  @Override
  public void close() {
    database.dispose();
  }

  static void script(MockOpenAi mock) {
    mock.script(
        MockReply.calls(OrdersCalls.findOrder("A-1002")),
        MockReply.text("Your armchair is packed, Ann, and leaves tomorrow."),
        MockReply.calls(OrdersCalls.cancelOrder("A-1002")),
        MockReply.text("Done: the armchair stays here."),
        MockReply.calls(
            OrdersCalls.findOrder("A-1001"),
            TicketsCalls.openTicket("Send a bulb after the lamp of A-1001")),
        MockReply.text("A colleague sends you the bulb."));
  }
}
