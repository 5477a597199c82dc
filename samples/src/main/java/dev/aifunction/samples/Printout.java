package dev.aifunction.samples;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.Role;
import dev.aifunction.samples.trip.Itinerary;
import java.io.PrintStream;

/** Prints conversations for people to read. */
final class Printout {
  private static final int WIDTH = 100;
  private static final String MARGIN = " ".repeat(10);
  private static final int TEXT_WIDTH = WIDTH - MARGIN.length();

  private final PrintStream out;

  Printout(PrintStream out) {
    this.out = out;
  }

  void title(String title) {
    out.println();
    out.println("── " + title + " " + "─".repeat(Math.max(0, WIDTH - title.length() - 4)));
  }

  void conversation(Reply<?> reply) {
    reply.transcript().forEach(this::item);
    out.printf(
        "%s%d %s, %d tokens in and %d out, %d ms%n",
        MARGIN,
        reply.rounds(),
        reply.rounds() == 1 ? "round" : "rounds",
        reply.usage().inputTokens(),
        reply.usage().outputTokens(),
        reply.latency().toMillis());
  }

  void itinerary(Itinerary itinerary) {
    line("Result", "Itinerary for " + itinerary.city());
    for (Itinerary.Stop stop : itinerary.stops()) {
      line("", stop.day() + "  " + stop.place());
    }
    itinerary.advice().ifPresent(advice -> line("", advice));
  }

  private void item(Item item) {
    if (item instanceof Item.Message message) {
      line(message.role() == Role.USER ? "You" : "Model", message.text());
    } else if (item instanceof Item.Call call) {
      line("Call", call.call().name() + " " + call.call().arguments());
    } else if (item instanceof Item.Output output) {
      line(output.output().failed() ? "Refused" : "Output", output.output().text());
    }
  }

  /** Prints a text behind its label, broken after objects, else at spaces and commas. */
  private void line(String label, String text) {
    String rest = text.strip();
    String margin = String.format("%-" + MARGIN.length() + "s", label);
    do {
      String line = rest.lines().findFirst().orElse("");
      int end = line.length() <= TEXT_WIDTH ? line.length() : breakAt(line);
      out.println(margin + line.substring(0, end));
      rest = rest.substring(end).strip();
      margin = MARGIN;
    } while (!rest.isEmpty());
  }

  private static int breakAt(String line) {
    int object = line.lastIndexOf("},", TEXT_WIDTH - 2) + 2;
    if (object > TEXT_WIDTH / 2) {
      return object;
    }
    int space = line.lastIndexOf(' ', TEXT_WIDTH);
    int comma = line.lastIndexOf(',', TEXT_WIDTH - 1) + 1;
    int at = Math.max(space, comma);
    return at > TEXT_WIDTH / 2 ? at : TEXT_WIDTH;
  }
}
