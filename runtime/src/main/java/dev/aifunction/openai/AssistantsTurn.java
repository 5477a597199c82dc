package dev.aifunction.openai;

import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.assistant.ModelTurn;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.RunObject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Is a turn with Assistants: its questions, which go to one thread, and what becomes of that thread
 * in the end.
 *
 * <p>A turn holds its thread. Another one that comes there meanwhile has a thread of its own, with
 * everything that was said; so has one whose thread has gone on without it, or was lost by the
 * server. What a turn that failed has put on its thread is taken off again, aside: a run that
 * nobody waits for would lock the thread until it expires, and a question that is asked again would
 * stand there twice.
 */
final class AssistantsTurn implements ModelTurn {
  private static final System.Logger LOG = System.getLogger(AssistantsTurn.class.getName());
  private static final Duration TIME_TO_TAKE_OFF = Duration.ofSeconds(10);

  private final HttpTransport transport;
  private final HostedAssistants assistants;
  private final RunReader reader;
  private final ThreadHolds holds;
  private final ThreadEnds ends;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private volatile @Nullable ThreadTraces traces;
  private volatile @Nullable String held;

  AssistantsTurn(
      HttpTransport transport,
      HostedAssistants assistants,
      RunReader reader,
      ThreadHolds holds,
      ThreadEnds ends) {
    this.transport = transport;
    this.assistants = assistants;
    this.reader = reader;
    this.holds = holds;
    this.ends = ends;
  }

  @Override
  public ModelResponse answer(ModelRequest request) {
    return ask(request, question -> read(question, question.run()));
  }

  @Override
  public ModelStream stream(ModelRequest request) {
    return ask(request, this::events);
  }

  private ModelStream events(ThreadQuestion question) {
    try {
      return new RunStream(question.stream(), question, reader, this);
    } catch (BadRequestException e) {
      return ModelStream.of(read(question, question.goneOn(e)));
    }
  }

  private ModelResponse read(ThreadQuestion question, RunObject run) {
    return reader.read(run, () -> question.messagesOf(run), question.place());
  }

  private <R> R ask(ModelRequest request, Function<ThreadQuestion, R> way) {
    ThreadHandle known = place(request);
    try {
      return way.apply(question(request, known));
    } catch (NotFoundException e) {
      if (known == null || !isLost(known, e)) {
        throw e;
      }
      return way.apply(question(request, null));
    }
  }

  private ThreadQuestion question(ModelRequest request, @Nullable ThreadHandle known) {
    return new ThreadQuestion(transport, assistants, request, known, this::tracesOf);
  }

  /** Returns the thread that a request continues, null when it has to have one of its own. */
  private @Nullable ThreadHandle place(ModelRequest request) {
    KeptHistory kept = request.kept();
    ThreadHandle known = ThreadHandle.of(kept);
    if (kept == null || known == null) {
      return null;
    }
    // held first: what another turn brings there is known when it leaves
    boolean goesOn = hold(known.thread(), request) && ends.isAt(known.thread(), kept);
    return goesOn ? known : null;
  }

  private boolean hold(String thread, ModelRequest request) {
    if (thread.equals(held)) {
      return true;
    }
    Duration left = Deadlines.left(request.deadline());
    Duration patience =
        left != null && left.compareTo(TIME_TO_TAKE_OFF) < 0 ? left : TIME_TO_TAKE_OFF;
    if (!holds.take(thread, patience)) {
      return false;
    }
    leave();
    held = thread;
    return true;
  }

  private void leave() {
    String thread = held;
    if (thread != null) {
      holds.leave(thread);
    }
  }

  private static boolean isLost(ThreadHandle place, NotFoundException refusal) {
    return String.valueOf(refusal.getMessage()).contains(place.thread());
  }

  /** Returns what remembers the traces of the turn where it asks now. */
  private ThreadTraces tracesOf(ThreadHandle place, boolean isNew) {
    ThreadTraces now = traces;
    if (now == null || !now.isOn(place.thread())) {
      now = new ThreadTraces(place, isNew);
      traces = now;
    }
    return now;
  }

  @Override
  public void finish(@Nullable KeptHistory kept) {
    if (isOver.compareAndSet(false, true)) {
      ThreadHandle place = ThreadHandle.of(kept);
      if (kept != null && place != null) {
        ends.reached(place.thread(), kept);
      }
      leave();
    }
  }

  @Override
  public void abandon() {
    if (!isOver.compareAndSet(false, true)) {
      return;
    }
    ThreadTraces left = traces;
    if (left == null || !left.isAny()) {
      leave();
      return;
    }
    String thread = held;
    if (thread != null) {
      holds.leaveSoon(thread);
    }
    Thread aside = new Thread(() -> takeOff(left), "aifunction-abandon");
    aside.setDaemon(true);
    aside.start();
  }

  private void takeOff(ThreadTraces left) {
    try {
      left.takeOff(transport, Instant.now().plus(TIME_TO_TAKE_OFF));
    } catch (OpenAiException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "Something of a turn that failed stays at the server", e);
    } finally {
      leave();
    }
  }
}
