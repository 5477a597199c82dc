package dev.aifunction.mock.runs;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.model.ModelInput.Output;
import dev.aifunction.mock.model.Part;
import dev.aifunction.mock.model.Pieces;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.threads.Messages;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves runs on, and tells every change.
 *
 * <p>Queued, in progress, and then what the model made of it: completed, incomplete, failed, or
 * requiring outputs of tools, with which it is queued again. A run that has not ended after ten
 * minutes expires, and one that is cancelling is cancelled.
 */
final class RunMachine {
  private final LanguageModel model;
  private final Messages messages;
  private final RunWriter runs;
  private final StepWriter steps;
  private final Ids ids;
  private final MockClock clock;

  RunMachine(LanguageModel model, Messages messages, RunWriter runs, Ids ids, MockClock clock) {
    this.model = model;
    this.messages = messages;
    this.runs = runs;
    this.steps = new StepWriter(ids, clock);
    this.ids = ids;
    this.clock = clock;
  }

  /** Begins a run, which locks its thread. */
  void begin(Run run, RunEvents events) {
    run.thread().lock(run.id(), () -> expireIfDue(run));
    events.tell("thread.run.created", run.description());
    events.tell("thread.run.queued", run.description());
  }

  /** Moves a run on as far as it goes without anybody's help. */
  void finish(Run run, RunEvents events) {
    while (run.isMoving()) {
      advance(run, events);
    }
  }

  /** Moves a run on by one status, if it can. */
  void advance(Run run, RunEvents events) {
    switch (run.status()) {
      case "queued" -> start(run, events);
      case "in_progress" -> answer(run, events);
      case "cancelling" -> stop(run, "cancelled", events);
      default -> {}
    }
  }

  private void start(Run run, RunEvents events) {
    ObjectNode described = run.description();
    described.put("status", "in_progress");
    if (described.path("started_at").isNull()) {
      described.put("started_at", clock.seconds());
    }
    events.tell("thread.run.in_progress", described);
  }

  private void answer(Run run, RunEvents events) {
    Reply reply = model.reply(RunInput.of(run));
    if (reply instanceof Reply.Failure failure) {
      fail(run, codeOf(failure.status()), failure.message(), events);
      return;
    }
    Reply.Turn turn = (Reply.Turn) reply;
    Usage cost = Usage.of(RunInput.tokens(run), turn);
    run.cost(cost);
    run.setOutputs(List.of());
    say(run, turn, cost, events);
    if (turn.end() instanceof Reply.End.Failed failed) {
      fail(run, failed.code(), failed.message(), events);
    } else if (turn.end() instanceof Reply.End.Truncated) {
      run.description().putObject("incomplete_details").put("reason", "max_completion_tokens");
      end(run, "incomplete", events);
    } else if (turn.calls().isEmpty()) {
      end(run, "completed", events);
    } else {
      call(run, turn.calls(), events);
    }
  }

  private static String codeOf(int status) {
    if (status >= 500) {
      return "server_error";
    }
    return status == 429 ? "rate_limit_exceeded" : "invalid_prompt";
  }

  /** Makes the messages of a turn; its cost is told with the first of them. */
  private void say(Run run, Reply.Turn turn, Usage cost, RunEvents events) {
    Usage left = cost;
    for (int i = 0; i < turn.parts().size(); i++) {
      Part part = turn.parts().get(i);
      if (part instanceof Part.Text || part instanceof Part.Refusal) {
        boolean last = i == turn.parts().size() - 1;
        say(run, part, last ? cutBy(turn.end()) : null, left, events);
        left = Usage.NONE;
      }
    }
  }

  private static @Nullable String cutBy(Reply.End end) {
    if (end instanceof Reply.End.Failed) {
      return "run_failed";
    }
    return end instanceof Reply.End.Truncated ? "max_tokens" : null;
  }

  /** Makes a message of the assistant, and the step that does so. */
  private void say(Run run, Part part, @Nullable String cutBy, Usage cost, RunEvents events) {
    ObjectNode message = messages.begun(run.thread().id(), run.assistant(), run.id());
    ObjectNode step = steps.message(run, message.path("id").stringValue());
    keep(run, step, events);
    events.tell("thread.message.created", message);
    events.tell("thread.message.in_progress", message);
    for (String piece : Pieces.of(part.content())) {
      events.tell("thread.message.delta", delta(message, content(part, piece)));
    }
    message.withArray("content").add(content(part, part.content()));
    messages.end(message, cutBy);
    run.thread().add(message);
    events.tell(cutBy == null ? "thread.message.completed" : "thread.message.incomplete", message);
    steps.end(step, "completed", cost);
    events.tell("thread.run.step.completed", step);
  }

  private static ObjectNode content(Part part, String text) {
    return part instanceof Part.Refusal
        ? Json.object().put("type", "refusal").put("refusal", text)
        : Messages.text(text);
  }

  private static ObjectNode delta(ObjectNode message, ObjectNode content) {
    ObjectNode delta =
        Json.object()
            .put("id", message.path("id").stringValue())
            .put("object", "thread.message.delta");
    delta.putObject("delta").putArray("content").add(content.put("index", 0));
    return delta;
  }

  private static void keep(Run run, ObjectNode step, RunEvents events) {
    run.steps().put(step.path("id").stringValue(), step);
    events.tell("thread.run.step.created", step);
    events.tell("thread.run.step.in_progress", step);
  }

  /** Calls tools, whose outputs are then awaited. */
  private void call(Run run, List<ToolCall> asked, RunEvents events) {
    List<ToolCall> calls =
        asked.stream()
            .map(
                call ->
                    call.id().isEmpty()
                        ? new ToolCall(ids.next("call_"), call.name(), call.arguments())
                        : call)
            .toList();
    ObjectNode step = steps.calls(run);
    keep(run, step, events);
    for (int i = 0; i < calls.size(); i++) {
      for (ObjectNode delta : StepWriter.deltas(step, calls.get(i), i)) {
        events.tell("thread.run.step.delta", delta);
      }
      StepWriter.add(step, calls.get(i));
    }
    run.setOpenStep(step);
    RunWriter.require(run.description(), calls);
    events.tell("thread.run.requires_action", run.description());
  }

  /**
   * Takes the outputs of the calls that are awaited, after which the run is queued again.
   *
   * @throws ApiError 400 unless there is one output for each call
   */
  void submit(Run run, JsonNode submitted, RunEvents events) {
    ObjectNode step = run.openStep();
    if (step == null) {
      throw ApiError.badRequest(
          null, null, "Runs in status \"" + run.status() + "\" do not accept tool outputs.");
    }
    Map<String, String> texts = new HashMap<>();
    List<String> got = new ArrayList<>();
    for (JsonNode output : submitted) {
      String id = output.path("tool_call_id").stringValue("");
      got.add(id);
      texts.put(id, output.path("output").stringValue(""));
    }
    checkOutputs(run.openCalls(), got);
    List<Output> outputs = new ArrayList<>();
    for (JsonNode call : step.path("step_details").path("tool_calls")) {
      String text = texts.getOrDefault(call.path("id").stringValue(), "");
      ObjectNode function = (ObjectNode) call.path("function");
      function.put("output", text);
      outputs.add(new Output(function.path("name").stringValue(), text));
    }
    run.setOutputs(outputs);
    run.setOpenStep(null);
    steps.end(step, "completed", Usage.NONE);
    events.tell("thread.run.step.completed", step);
    run.description().put("status", "queued").putNull("required_action");
    events.tell("thread.run.queued", run.description());
  }

  private static void checkOutputs(JsonNode calls, List<String> got) {
    List<String> expected = calls.valueStream().map(call -> call.path("id").stringValue()).toList();
    if (!expected.stream().sorted().toList().equals(got.stream().sorted().toList())) {
      throw ApiError.badRequest(
          null,
          null,
          "Expected tool outputs for call_ids %s, got %s".formatted(quoted(expected), quoted(got)));
    }
  }

  private static String quoted(List<String> ids) {
    return ids.stream().collect(Collectors.joining("', '", "['", "']"));
  }

  /**
   * Begins to cancel a run.
   *
   * @throws ApiError 400 for one that has ended
   */
  void cancel(Run run) {
    if (!run.isActive()) {
      throw ApiError.badRequest(
          null, null, "Cannot cancel run with status '" + run.status() + "'.");
    }
    run.description().put("status", "cancelling").putNull("required_action");
  }

  /** Ends a run whose time is over, whatever it is waiting for. */
  void expireIfDue(Run run) {
    if (run.isActive() && clock.seconds() >= run.description().path("expires_at").longValue()) {
      // Nobody streams a run that waits.
      stop(run, "expired", new RunEvents());
    }
  }

  /** Ends a run from outside, and with it the step that waits for outputs. */
  private void stop(Run run, String status, RunEvents events) {
    ObjectNode step = run.openStep();
    if (step != null) {
      run.setOpenStep(null);
      steps.end(step, status, Usage.NONE);
      events.tell("thread.run.step." + status, step);
    }
    end(run, status, events);
  }

  private void fail(Run run, String code, String message, RunEvents events) {
    run.description().putObject("last_error").put("code", code).put("message", message);
    end(run, "failed", events);
  }

  private void end(Run run, String status, RunEvents events) {
    runs.end(run.description(), status, run.usage());
    run.thread().unlock();
    events.tell("thread.run." + status, run.description());
  }
}
