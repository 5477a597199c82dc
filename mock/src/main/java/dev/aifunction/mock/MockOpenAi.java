package dev.aifunction.mock;

import dev.aifunction.mock.control.Control;
import dev.aifunction.mock.document.ApiDocument;
import dev.aifunction.mock.http.ControlFront;
import dev.aifunction.mock.http.Entrance;
import dev.aifunction.mock.http.Fault;
import dev.aifunction.mock.http.Faults;
import dev.aifunction.mock.http.LoopbackServer;
import dev.aifunction.mock.http.Router;
import dev.aifunction.openai.MockProvider;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the OpenAI API on a loopback port: the same paths, the same answers, the same refusals,
 * and a model that costs nothing and always replies the same.
 *
 * <pre>{@code
 * try (MockOpenAi mock = MockOpenAi.start()) {
 *   mock.script(MockReply.text("Sunny."));
 *   // … a client with the base URL mock.baseUrl() and any key …
 * }
 * }</pre>
 *
 * <p>Without a script the model calls tools where some are offered, unless the conversation ends
 * with tool outputs and the request does not require a call:
 *
 * <ol>
 *   <li>a last user message with {@code call NAME with {json}} or {@code call the function NAME
 *       with {json}} in it makes that call, several make several parallel calls;
 *   <li>else the offered tool whose name and description share most words with the message is
 *       called, with arguments filled from its schema.
 * </ol>
 *
 * <p>Where it calls nothing it says, the first that fits:
 *
 * <ol>
 *   <li>with a JSON schema as response format, an instance of it;
 *   <li>after tool outputs, a text that quotes them;
 *   <li>the message itself.
 * </ol>
 *
 * <p>Runs of assistants, and responses in the background, move on by one status each time that they
 * are looked at; a stream tells all of it at once. A response in the background joins its
 * conversation when it has ended, and only then can another continue it.
 *
 * <p>A request goes wrong when {@link #failNext}, {@link #delayNext}, {@link #cutNext} and their
 * like said so, or when it asks for it by headers, as clients in other languages can:
 *
 * <table>
 *   <caption>Headers</caption>
 *   <tr><td>{@code X-Mock-Error: 429}<td>an error, always
 *   <tr><td>{@code X-Mock-Error: 429-once}<td>an error until the request is sent again
 *   <tr><td>{@code X-Mock-Retry-After: 2s}<td>… and when to send it again; also {@code 250ms}
 *   <tr><td>{@code X-Mock-Delay: 250ms}<td>an answer that begins late
 *   <tr><td>{@code X-Mock-Event-Delay: 20ms}<td>a slow stream
 *   <tr><td>{@code X-Mock-Cut: 3}<td>a connection that is cut after three events, or for 0 before
 *       an answer; also {@code 3-once}
 * </table>
 *
 * <p>Programs in other languages do by HTTP what these methods do: {@code POST /_mock/script},
 * {@code /_mock/faults} and {@code /_mock/clock}, {@code GET /_mock/requests} and {@code DELETE
 * /_mock}, beside the base URL and for programs of this machine only. {@code GET /_mock} tells how.
 *
 * <p>Instances share nothing: start one for each test. All methods are thread-safe, and no thread
 * of an instance keeps the JVM alive.
 */
public final class MockOpenAi implements MockProvider.MockServer {
  private final MockState state;
  private final LoopbackServer server;

  private MockOpenAi(MockState state, LoopbackServer server) {
    this.state = state;
    this.server = server;
  }

  /**
   * Starts a mock on a free port.
   *
   * @throws IllegalStateException if the jackson-annotations on the path are too old
   */
  public static MockOpenAi start() {
    return start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  /**
   * Starts a mock on a port of one's own choice.
   *
   * @param address where to listen, at any free port for port 0
   * @throws IllegalArgumentException if others than this machine can reach the address
   * @throws UncheckedIOException if the port is taken
   * @throws IllegalStateException if the jackson-annotations on the path are too old
   */
  public static MockOpenAi start(InetSocketAddress address) {
    JacksonCheck.run();
    JsonMapper json =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    MockState state = new MockState(json, ApiDocument.bundled(json));
    ControlFront control = new ControlFront(json, new Control(state).operations());
    LoopbackServer server = LoopbackServer.start(address, new Entrance(control, state::front));
    return new MockOpenAi(state, server);
  }

  /** Returns the base URL for a client, such as {@code http://127.0.0.1:49152/v1}. */
  @Override
  public String baseUrl() {
    InetSocketAddress address = server.address();
    String host = address.getAddress().getHostAddress();
    try {
      return new URI("http", null, host, address.getPort(), Router.BASE_PATH, null, null)
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no URL for " + address, e);
    }
  }

  /**
   * Appends to the script: each model request takes the next reply, and when there is none the
   * model follows its own rules again.
   */
  public void script(MockReply... replies) {
    state.model().append(Arrays.stream(replies).map(MockReply::reply).toList());
  }

  /**
   * Appends to a script for those requests whose last message of the user contains a text, such as
   * an order's number; it goes before the script for all. Requests that come at the same time get
   * their own replies that way, in whichever order they arrive.
   *
   * @throws IllegalArgumentException when the text is empty
   */
  public void scriptFor(String text, MockReply... replies) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("An empty text is in every message: use script(…)");
    }
    state.model().append(text, Arrays.stream(replies).map(MockReply::reply).toList());
  }

  /**
   * Makes the next request fail. Announced faults come one after the other, one for each request.
   *
   * @param status the HTTP status, from 400 to 599
   */
  public void failNext(int status) {
    failNext(status, 1);
  }

  /**
   * Makes the next requests fail.
   *
   * @param status the HTTP status, from 400 to 599
   * @param times how many requests, at least 1
   */
  public void failNext(int status, int times) {
    state.faults().next(Fault.NONE.withStatus(status), times);
  }

  /**
   * Makes the next request fail, and tells the client when to try again, by {@code Retry-After} in
   * whole seconds and {@code retry-after-ms}.
   *
   * @param status the HTTP status, from 400 to 599
   * @param retryAfter the time to wait
   */
  public void failNext(int status, Duration retryAfter) {
    state.faults().next(Fault.NONE.withStatus(status).withRetryAfter(retryAfter), 1);
  }

  /** Makes the answer to the next request begin only after {@code delay}. */
  public void delayNext(Duration delay) {
    state.faults().next(Fault.NONE.withDelay(delay), 1);
  }

  /** Makes each event of the next request's stream come only after {@code delay}. */
  public void delayNextEvents(Duration delay) {
    state.faults().next(Fault.NONE.withEventDelay(delay), 1);
  }

  /** Cuts the connection of the next request before any answer. */
  public void cutNext() {
    cutNextAfter(0);
  }

  /**
   * Cuts the connection of the next request in the middle of the answer: of a stream after some
   * events, of a document half-way.
   *
   * @param events how many events arrive; 0 for no answer at all
   */
  public void cutNextAfter(int events) {
    state.faults().next(Fault.NONE.withCut(events), 1);
  }

  /**
   * Makes the next request hang: the connection stays open and nothing more arrives, until it is
   * cut after a time.
   *
   * @param events how many events arrive before; 0 for no answer at all, else half of a document
   * @param time how long it hangs
   */
  public void hangNextAfter(int events, Duration time) {
    state.faults().next(Fault.NONE.withCut(events).withSilence(time), 1);
  }

  /**
   * Makes a share of the requests go wrong from now on, for long tests: with 429, 500 or 503, with
   * a connection that is cut before an answer, or with one that is cut in the middle, after one or
   * four events. The same seed makes the same choices for requests in the same order.
   *
   * @param rate how many, from 0 for none to 1 for all
   * @param seed what the choices depend on
   */
  public void failRandomly(double rate, long seed) {
    state.faults().random(rate, seed, Faults.errorsAndCuts());
  }

  /**
   * Makes a share of the requests go wrong as {@link #failRandomly(double, long)} does, or hang,
   * before an answer or in the middle.
   *
   * @param rate how many, from 0 for none to 1 for all
   * @param seed what the choices depend on
   * @param hang how long a connection hangs before it is cut
   */
  public void failRandomly(double rate, long seed, Duration hang) {
    state.faults().random(rate, seed, Faults.errorsCutsAndHangs(hang));
  }

  /**
   * Makes a share of the requests fail from now on with one of some errors.
   *
   * @param rate how many, from 0 for none to 1 for all
   * @param seed what the choices depend on
   * @param statuses the HTTP statuses to choose from, from 400 to 599
   */
  public void failRandomly(double rate, long seed, int... statuses) {
    state
        .faults()
        .random(rate, seed, Arrays.stream(statuses).mapToObj(Fault.NONE::withStatus).toList());
  }

  /**
   * Puts the mock's clock forward, as by ten minutes for a run to expire that waits for outputs of
   * tools.
   */
  public void advance(Duration time) {
    state.clock().advance(time);
  }

  /**
   * Returns the requests so far, in the order of their arrival, those that failed too; of very many
   * the latest 10,000.
   */
  public List<RecordedRequest> requests() {
    return state.requests().all();
  }

  /**
   * Puts everything back to how it was at the start: scripts, faults, the clock, the requests so
   * far and all that the API keeps, such as conversations and runs. The same requests are then
   * given the same ids again.
   */
  public void reset() {
    state.reset();
  }

  /** Stops the mock at once, requests under way included. */
  @Override
  public void close() {
    server.close();
  }
}
