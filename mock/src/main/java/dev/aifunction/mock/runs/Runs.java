package dev.aifunction.mock.runs;

import dev.aifunction.mock.assistants.AssistantRules;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.LanguageModel;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.mock.state.Page;
import dev.aifunction.mock.state.Store;
import dev.aifunction.mock.threads.AssistantThread;
import dev.aifunction.mock.threads.Messages;
import dev.aifunction.mock.threads.Threads;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of runs and their steps. */
public final class Runs {
  private static final String THREAD = "thread_id";

  private final Store<ObjectNode> assistants;
  private final Store<AssistantThread> threads;
  private final Function<JsonNode, AssistantThread> newThread;
  private final Messages messages;
  private final RunWriter writer;
  private final RunMachine machine;
  private final Store<Run> runs = new Store<>("run");

  /**
   * Makes the area of the runs of {@code assistants} on {@code threads}.
   *
   * @param area makes the threads that come with a run
   */
  public Runs(
      LanguageModel model,
      Store<ObjectNode> assistants,
      Store<AssistantThread> threads,
      Threads area,
      Messages messages,
      Ids ids,
      MockClock clock) {
    this.assistants = assistants;
    this.threads = threads;
    this.newThread = area::create;
    this.messages = messages;
    this.writer = new RunWriter(ids, clock);
    this.machine = new RunMachine(model, messages, writer, ids, clock);
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "createThreadAndRun", this::createWithThread,
        "createRun", this::create,
        "listRuns", this::list,
        "getRun", request -> new Answer.Json(looked(find(request))),
        "modifyRun", this::modify,
        "cancelRun", this::cancel,
        "submitToolOuputsToRun", this::submit,
        "listRunSteps", this::listSteps,
        "getRunStep",
            request ->
                new Answer.Json(find(request).steps().get(request.pathParameter("step_id"))));
  }

  private Answer createWithThread(ApiRequest request) {
    JsonNode body = request.body();
    ObjectNode assistant = checked(body);
    ObjectNode wanted = Json.object();
    if (body.path("thread") instanceof ObjectNode described) {
      wanted.setAll(described);
    }
    if (body.hasNonNull("tool_resources")) {
      wanted.set("tool_resources", body.path("tool_resources"));
    }
    AssistantThread thread = newThread.apply(wanted);
    RunEvents events = new RunEvents();
    events.tell("thread.created", thread.description());
    return begin(body, assistant, thread, events);
  }

  private Answer create(ApiRequest request) {
    AssistantThread thread = thread(request);
    JsonNode body = request.body();
    ObjectNode assistant = checked(body);
    thread.checkIdle();
    body.path("additional_messages")
        .forEach(message -> thread.add(messages.of(message, thread.id())));
    return begin(body, assistant, thread, new RunEvents());
  }

  /** Returns the assistant of a run that may be; 404 or 400 when it may not. */
  private ObjectNode checked(JsonNode body) {
    ObjectNode assistant = assistants.get(body.path("assistant_id").stringValue());
    ObjectNode all = Json.object();
    all.set("tools", Json.or(body.path("tools"), assistant.path("tools")));
    all.set("response_format", body.path("response_format"));
    AssistantRules.checkChoice(body.path("tool_choice"), AssistantRules.check(all));
    return assistant;
  }

  private Answer begin(
      JsonNode body, ObjectNode assistant, AssistantThread thread, RunEvents events) {
    Run run = new Run(writer.of(body, assistant, thread.id()), thread);
    runs.put(run.id(), run);
    machine.begin(run, events);
    return answered(run, body, events);
  }

  /** Answers with all that happens to a run by itself, or with the run as it is now. */
  private Answer answered(Run run, JsonNode body, RunEvents events) {
    if (!body.path("stream").booleanValue(false)) {
      return new Answer.Json(run.description());
    }
    machine.finish(run, events);
    return new Answer.Events(events.ended());
  }

  private Answer list(ApiRequest request) {
    AssistantThread thread = thread(request);
    List<ObjectNode> listed =
        runs.all().stream().filter(run -> run.thread() == thread).map(this::looked).toList();
    return new Answer.Json(Page.newestFirst(listed, request.query()));
  }

  /** Returns what describes a run after it has moved on. */
  private ObjectNode looked(Run run) {
    machine.expireIfDue(run);
    machine.advance(run, new RunEvents());
    return run.description();
  }

  private Answer modify(ApiRequest request) {
    ObjectNode run = find(request).description();
    run.set("metadata", Json.labels(request.body()));
    return new Answer.Json(run);
  }

  private Answer cancel(ApiRequest request) {
    Run run = find(request);
    machine.cancel(run);
    return new Answer.Json(run.description());
  }

  private Answer submit(ApiRequest request) {
    Run run = find(request);
    RunEvents events = new RunEvents();
    machine.submit(run, request.body().path("tool_outputs"), events);
    return answered(run, request.body(), events);
  }

  private Answer listSteps(ApiRequest request) {
    return new Answer.Json(Page.newestFirst(find(request).steps().all(), request.query()));
  }

  private AssistantThread thread(ApiRequest request) {
    return threads.get(request.pathParameter(THREAD));
  }

  /** Returns the run of a request, which has expired by now if its time is over. */
  private Run find(ApiRequest request) {
    AssistantThread thread = thread(request);
    String id = request.pathParameter("run_id");
    Run run = runs.get(id);
    if (run.thread() != thread) {
      throw ApiError.of(
          404, "not_found", "No run found with id '" + id + "' in " + thread.id() + ".");
    }
    machine.expireIfDue(run);
    return run;
  }
}
