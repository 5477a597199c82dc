package dev.aifunction.mock.model;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Answers each input with the next reply of a script, and without one as another model does.
 *
 * <p>A script may be for the messages that a text stands in; it is asked before the one for all.
 */
public final class ScriptedModel implements LanguageModel {
  private static final String EVERYWHERE = "";

  /** The scripts by the texts that they are for, in the order in which they came. */
  private final Map<String, Queue<Reply>> scripts = new LinkedHashMap<>();

  private final LanguageModel unscripted;

  /** Makes a model with an empty script. */
  public ScriptedModel(LanguageModel unscripted) {
    this.unscripted = unscripted;
  }

  /** Appends {@code replies} to the script for all messages. */
  public void append(List<Reply> replies) {
    append(EVERYWHERE, replies);
  }

  /** Appends {@code replies} to the script for messages of the user that {@code text} is in. */
  public void append(String text, List<Reply> replies) {
    synchronized (scripts) {
      scripts.computeIfAbsent(text, some -> new ArrayDeque<>()).addAll(replies);
    }
  }

  @Override
  public Reply reply(ModelInput input) {
    Reply scripted = next(input.message());
    return scripted != null ? scripted : unscripted.reply(input);
  }

  private @Nullable Reply next(String message) {
    synchronized (scripts) {
      for (Map.Entry<String, Queue<Reply>> script : scripts.entrySet()) {
        if (!script.getKey().equals(EVERYWHERE)
            && !script.getValue().isEmpty()
            && message.contains(script.getKey())) {
          return script.getValue().poll();
        }
      }
      Queue<Reply> forAll = scripts.get(EVERYWHERE);
      return forAll == null ? null : forAll.poll();
    }
  }
}
