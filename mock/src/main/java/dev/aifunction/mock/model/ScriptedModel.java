package dev.aifunction.mock.model;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Answers each input with the next reply of a script, and without one as another model does. */
public final class ScriptedModel implements LanguageModel {
  private final Queue<Reply> script = new ArrayDeque<>();
  private final LanguageModel unscripted;

  /** Makes a model with an empty script. */
  public ScriptedModel(LanguageModel unscripted) {
    this.unscripted = unscripted;
  }

  /** Appends {@code replies} to the script. */
  public void append(List<Reply> replies) {
    synchronized (script) {
      script.addAll(replies);
    }
  }

  @Override
  public Reply reply(ModelInput input) {
    @Nullable Reply scripted;
    synchronized (script) {
      scripted = script.poll();
    }
    return scripted != null ? scripted : unscripted.reply(input);
  }
}
