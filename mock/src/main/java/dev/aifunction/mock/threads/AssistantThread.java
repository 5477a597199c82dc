package dev.aifunction.mock.threads;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.state.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Is a thread: what describes it, its messages, and the run that works on it. */
public final class AssistantThread {
  private final ObjectNode description;
  private final Store<ObjectNode> messages = new Store<>("message");
  private @Nullable String activeRun;
  private Runnable expiry = () -> {};

  AssistantThread(ObjectNode description) {
    this.description = description;
  }

  /** Returns its id. */
  public String id() {
    return description.path("id").stringValue();
  }

  /** Returns what describes it. */
  public ObjectNode description() {
    return description;
  }

  /** Returns its messages, oldest first. */
  public List<ObjectNode> messages() {
    return messages.all();
  }

  /** Appends a message. */
  public void add(ObjectNode message) {
    messages.put(message.path("id").stringValue(), message);
  }

  ObjectNode message(String id) {
    return messages.get(id);
  }

  void remove(String message) {
    messages.remove(message);
  }

  /**
   * Checks that a message can be added.
   *
   * @throws ApiError 400 while a run is active
   */
  void checkOpen() {
    String run = activeRun();
    if (run != null) {
      throw ApiError.badRequest(
          null, null, "Can't add messages to %s while a run %s is active.".formatted(id(), run));
    }
  }

  /**
   * Checks that a run can begin.
   *
   * @throws ApiError 400 while another is active
   */
  public void checkIdle() {
    String run = activeRun();
    if (run != null) {
      throw ApiError.badRequest(
          null, null, "Thread %s already has an active run %s.".formatted(id(), run));
    }
  }

  /** Returns the run that locks the thread, null for none; one whose time has come ends first. */
  private @Nullable String activeRun() {
    expiry.run();
    return activeRun;
  }

  /**
   * Locks the thread for a run.
   *
   * @param run the run's id
   * @param expiry ends the run if its time has come, and with that unlocks the thread
   */
  public void lock(String run, Runnable expiry) {
    activeRun = run;
    this.expiry = expiry;
  }

  /** Unlocks the thread. */
  public void unlock() {
    activeRun = null;
    expiry = () -> {};
  }
}
