package dev.aifunction.mock;

import dev.aifunction.mock.chat.ChatCompletions;
import dev.aifunction.mock.document.ApiDocument;
import dev.aifunction.mock.document.RequestValidator;
import dev.aifunction.mock.embeddings.Embeddings;
import dev.aifunction.mock.http.Faults;
import dev.aifunction.mock.http.Front;
import dev.aifunction.mock.http.LoopbackServer;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.http.Router;
import dev.aifunction.mock.model.DefaultModel;
import dev.aifunction.mock.model.ScriptedModel;
import dev.aifunction.mock.models.Models;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.openai.MockProvider;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * <p>Without a script the model follows these rules, in this order:
 *
 * <ol>
 *   <li>a last user message with {@code call NAME with {json}} or {@code call the function NAME
 *       with {json}} in it makes that call, several make several parallel calls;
 *   <li>else the offered tool whose name and description share most words with the message is
 *       called, with arguments filled from its schema;
 *   <li>after tool outputs comes a text that quotes them;
 *   <li>with a JSON schema as response format, an instance of it;
 *   <li>else the message itself.
 * </ol>
 *
 * <p>A request fails when {@link #failNext} said so, or when its header {@code X-Mock-Error} does:
 * {@code 429} always, {@code 429-once} until it is sent again; any status from 400 to 599 will do.
 *
 * <p>Instances share nothing: start one for each test. All methods are thread-safe, and no thread
 * of an instance keeps the JVM alive.
 */
public final class MockOpenAi implements MockProvider.MockServer {
  private final ScriptedModel model;
  private final Faults faults;
  private final Queue<RecordedRequest> requests;
  private final LoopbackServer server;

  private MockOpenAi(
      ScriptedModel model, Faults faults, Queue<RecordedRequest> requests, LoopbackServer server) {
    this.model = model;
    this.faults = faults;
    this.requests = requests;
    this.server = server;
  }

  /**
   * Starts a mock on a free port.
   *
   * @throws IllegalStateException if the jackson-annotations on the path are too old
   */
  public static MockOpenAi start() {
    JacksonCheck.run();
    JsonMapper json =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    ApiDocument document = ApiDocument.bundled(json);
    Ids ids = new Ids();
    ScriptedModel model = new ScriptedModel(new DefaultModel(json, ids));
    Map<String, Operation> operations = new HashMap<>();
    operations.putAll(new ChatCompletions(model, ids, Clock.systemUTC()).operations());
    operations.putAll(new Models().operations());
    operations.putAll(new Embeddings().operations());
    Faults faults = new Faults();
    Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    Front front =
        new Front(
            json,
            new Router(document, operations),
            new RequestValidator(document),
            faults,
            ids,
            (method, path, headers, body) ->
                requests.add(new RecordedRequest(method, path, headers, body)));
    return new MockOpenAi(model, faults, requests, LoopbackServer.start(front));
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
    model.append(Arrays.stream(replies).map(MockReply::reply).toList());
  }

  /**
   * Makes the next request fail.
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
    faults.failNext(status, times);
  }

  /** Returns the requests so far, in the order of their arrival; those that failed too. */
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Stops the mock at once, requests under way included. */
  @Override
  public void close() {
    server.close();
  }
}
