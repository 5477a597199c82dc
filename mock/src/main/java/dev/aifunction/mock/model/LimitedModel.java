package dev.aifunction.mock.model;

import dev.aifunction.mock.model.ModelInput.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what another model answers where the request says so: before a stop sequence in a text, and
 * at the limit of tokens.
 */
public final class LimitedModel implements LanguageModel {
  private final LanguageModel unlimited;

  /** Makes a model that keeps the limits which {@code unlimited} does not. */
  public LimitedModel(LanguageModel unlimited) {
    this.unlimited = unlimited;
  }

  @Override
  public Reply reply(ModelInput input) {
    Reply reply = unlimited.reply(input);
    return reply instanceof Reply.Turn turn
        ? limited(stopped(turn, input.limits()), input.limits())
        : reply;
  }

  private static Reply.Turn stopped(Reply.Turn turn, Limits limits) {
    List<Part> parts = new ArrayList<>();
    for (Part part : turn.parts()) {
      int stop = part instanceof Part.Text text ? indexOfStop(text.content(), limits.stop()) : -1;
      if (stop >= 0) {
        parts.add(part.with(part.content().substring(0, stop)));
        return cut(turn, parts, Reply.End.COMPLETE);
      }
      parts.add(part);
    }
    return turn;
  }

  private static int indexOfStop(String text, List<String> stops) {
    return stops.stream().mapToInt(text::indexOf).filter(index -> index >= 0).min().orElse(-1);
  }

  private static Reply.Turn limited(Reply.Turn turn, Limits limits) {
    if (turn.parts().stream().mapToInt(Part::tokens).sum() <= limits.tokens()) {
      return turn;
    }
    List<Part> parts = new ArrayList<>();
    int left = limits.tokens();
    for (Part part : turn.parts()) {
      if (part.tokens() > left) {
        int head = part.tokens() - Tokens.in(part.content());
        parts.add(part.with(Tokens.first(Math.max(0, left - head), part.content())));
        break;
      }
      parts.add(part);
      left -= part.tokens();
    }
    return cut(turn, parts, Reply.End.TRUNCATED);
  }

  /** Returns what is left of a turn, which ends in its failure all the same. */
  private static Reply.Turn cut(Reply.Turn turn, List<Part> left, Reply.End end) {
    return new Reply.Turn(
        left, turn.end() instanceof Reply.End.Failed ? turn.end() : end, turn.usage());
  }
}
