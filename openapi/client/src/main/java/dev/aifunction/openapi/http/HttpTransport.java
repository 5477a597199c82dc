package dev.aifunction.openapi.http;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls to a server and reads the answers: the one thing that all APIs share.
 *
 * <p>It is thread-safe, and all of its threads are daemons. Closing it ends what is under way, and
 * so does interrupting the thread that waits.
 *
 * <pre>{@code
 * try (HttpTransport transport = HttpTransport.builder().apiKey(key).build()) {
 *   ChatApi chat = new ChatApi(transport);
 *   …
 * }
 * }</pre>
 *
 * <p>Every method that makes a call throws an {@link OpenAiException} if it fails, after having
 * repeated it where that may help.
 */
public final class HttpTransport implements AutoCloseable {
  private static final String ANYTHING = "*/*";

  private final Settings settings;
  private final Sender sender;
  private final boolean ownsClient;
  private final Failures failures;

  private HttpTransport(Settings settings, Sender sender, boolean ownsClient, Failures failures) {
    this.settings = settings;
    this.sender = sender;
    this.ownsClient = ownsClient;
    this.failures = failures;
  }

  /** Starts with the API's own address, no key, a timeout of ten minutes and two retries. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a transport that ends each call after a time, also one whose answer is arriving by
   * then: a stream, a download. Where this one gives a call less time, so does that one.
   *
   * <p>Both share their connections, and are closed together. It costs nothing to make one for a
   * single call.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public HttpTransport withTimeout(Duration timeout) {
    return new HttpTransport(
        settings.within(Builder.positive(timeout)), sender, ownsClient, failures);
  }

  /**
   * Returns the exception for work that failed at the server, as an answer says that came as a
   * success: a failed response or run. Its status is 200.
   *
   * @param code the API's word for the cause, such as {@code rate_limit_exceeded}
   * @param message what the API says of it
   */
  public OpenAiException failure(@Nullable String code, @Nullable String message) {
    return failures.ofWork(code, message);
  }

  /** Makes a call whose answer is JSON. */
  public <T> T send(ApiRequest request, Function<JsonReader, T> reader) {
    Answer answer = call(request, "application/json", Body::whole);
    byte[] json = answer.body().arrived();
    try {
      return JsonReader.parse(json, reader);
    } catch (IllegalArgumentException e) {
      throw failures.malformed(answer, String.valueOf(e.getMessage()), json, 0, json.length);
    }
  }

  /** Makes a call whose answer has nothing to read. */
  public void sendForNothing(ApiRequest request) {
    call(request, ANYTHING, Body::whole);
  }

  /** Makes a call whose answer is text. */
  public String sendForText(ApiRequest request) {
    Answer answer = call(request, ANYTHING, Body::whole);
    return new String(answer.body().arrived(), answer.charset());
  }

  /**
   * Makes a call whose answer is bytes.
   *
   * @return the bytes as they arrive, to be closed
   */
  public BinaryResponse download(ApiRequest request) {
    Patience patience = settings.patience();
    Answer answer = call(request, ANYTHING, info -> Body.arriving(info, patience));
    return new BinaryResponse(answer, arrivals("The answer", answer));
  }

  /**
   * Makes a call whose answer arrives in events, of which the reader sees the data.
   *
   * @return the events, to be closed
   */
  public <T> EventStream<T> stream(ApiRequest request, Function<JsonReader, T> reader) {
    return stream(request, EventForm.DATA, reader);
  }

  /**
   * Makes a call whose answer arrives in events that are told apart by their names.
   *
   * @param reader sees {@code {"event": …, "data": …}}, with data that is no JSON as a string
   * @return the events, to be closed
   */
  public <T> EventStream<T> streamNamed(ApiRequest request, Function<JsonReader, T> reader) {
    return stream(request, EventForm.NAMED, reader);
  }

  private <T> EventStream<T> stream(
      ApiRequest request, EventForm form, Function<JsonReader, T> reader) {
    Patience patience = settings.patience();
    Answer answer = call(request, "text/event-stream", info -> Body.events(info, patience));
    return new EventStream<>(answer, arrivals("The stream", answer), form, reader, failures);
  }

  private Answer call(ApiRequest request, String accept, BodyHandler<Object> handler) {
    if (sender.isClosed()) {
      throw new IllegalStateException("The transport is closed");
    }
    return new Call(settings, sender, failures, request, accept, handler).make();
  }

  private Arrivals arrivals(String what, Answer answer) {
    if (answer.body() instanceof Body.Arriving body) {
      return new Arrivals(what, body.stream(), answer.attempt(), sender);
    }
    throw failures.notAStream(answer);
  }

  /** Ends all calls and streams that are under way, which then fail, and refuses further ones. */
  @Override
  public void close() {
    sender.close();
    if (ownsClient) {
      HttpClients.shutDown(sender.client());
    }
  }

  /** The base URL, without key and headers. */
  @Override
  public String toString() {
    return "HttpTransport[" + settings.baseUrl() + "]";
  }

  /** Collects what a transport needs. */
  public static final class Builder {
    private URI baseUrl = URI.create("https://api.openai.com/v1");
    private @Nullable String apiKey;
    private @Nullable String organization;
    private @Nullable String project;
    private Duration timeout = Duration.ofMinutes(10);
    private @Nullable Duration attemptTimeout;
    private int retries = 2;
    private @Nullable HttpClient client;
    private @Nullable ProxySelector proxy;
    private @Nullable AttemptListener listener;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets where the API is, such as {@code http://localhost:11434/v1}.
     *
     * @throws IllegalArgumentException if it is no absolute {@code http} or {@code https} URL, or
     *     has more than a host, a port and a path
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.parse(baseUrl);
      return this;
    }

    /** Sets the key; with null, as it is at first, no {@code Authorization} is sent. */
    public Builder apiKey(@Nullable String apiKey) {
      this.apiKey = apiKey == null ? null : HeaderValue.text("The key", apiKey);
      return this;
    }

    /** Sets the organization that is charged. */
    public Builder organization(@Nullable String organization) {
      this.organization =
          organization == null ? null : HeaderValue.text("The organization", organization);
      return this;
    }

    /** Sets the project that is charged. */
    public Builder project(@Nullable String project) {
      this.project = project == null ? null : HeaderValue.text("The project", project);
      return this;
    }

    /**
     * Sets how long a call may take, with all of its attempts and the waits between them. A stream
     * or download that has begun may go on for longer.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive(timeout);
      return this;
    }

    /**
     * Sets how long one attempt may take, and a stream or download be silent; else as long as a
     * call may take.
     */
    public Builder attemptTimeout(Duration attemptTimeout) {
      this.attemptTimeout = positive(attemptTimeout);
      return this;
    }

    /** Sets how often an attempt is repeated that failed for a reason that may pass; 0 is never. */
    public Builder retries(int retries) {
      if (retries < 0) {
        throw new IllegalArgumentException("The retries have to be 0 or more");
      }
      this.retries = retries;
      return this;
    }

    /**
     * Adds a header to every call; it wins over the transport's own of the same name.
     *
     * <p>Azure's key is one: {@code header("api-key", key)}, without {@link #apiKey}.
     *
     * @throws IllegalArgumentException if it is no header, or one that Java keeps to itself, such
     *     as {@code Host}
     */
    public Builder header(String name, String value) {
      this.headers.put(name, HeaderValue.checked(name, value));
      return this;
    }

    /** Adds a query parameter to every call, such as Azure's {@code api-version}. */
    public Builder query(String name, String value) {
      this.query.put(name, Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Sets the HTTP proxy to go through; else it is the JVM's default. */
    public Builder proxy(String host, int port) {
      return proxy(ProxySelector.of(InetSocketAddress.createUnresolved(host, port)));
    }

    /** Sets what chooses the proxy; else it is the JVM's default. */
    public Builder proxy(ProxySelector proxy) {
      this.proxy = Objects.requireNonNull(proxy, "proxy");
      return this;
    }

    /**
     * Sets the client to send with, which stays the caller's to close.
     *
     * <p>Give it an executor: virtual threads, or a pool with a queue that is its own, as calls
     * wait for their answers. Java's own pool takes more CPU time where many answers come at the
     * same time.
     */
    public Builder httpClient(HttpClient client) {
      this.client = Objects.requireNonNull(client, "client");
      return this;
    }

    /** Sets who is told of each attempt. */
    public Builder listener(AttemptListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Makes the transport.
     *
     * @throws IllegalStateException if there are both a client and a proxy, as the client has its
     *     own; or if Jackson is missing
     */
    public HttpTransport build() {
      JacksonCheck.run();
      if (client != null && proxy != null) {
        throw new IllegalStateException("Set the proxy on the HTTP client, or set no client");
      }
      Settings settings =
          new Settings(
              new Targets(baseUrl),
              allHeaders(),
              Collections.unmodifiableMap(new LinkedHashMap<>(query)),
              timeout,
              attemptTimeout == null ? timeout : attemptTimeout,
              null,
              retries,
              listener);
      Sender sender = new Sender(client == null ? HttpClients.create(proxy) : client);
      Failures failures = new Failures(Secrets.of(apiKey, headers, query));
      return new HttpTransport(settings, sender, client == null, failures);
    }

    private Map<String, String> allHeaders() {
      Map<String, String> all = new LinkedHashMap<>();
      all.put("User-Agent", "aifunction-java");
      if (apiKey != null) {
        all.put("Authorization", "Bearer " + apiKey);
      }
      if (organization != null) {
        all.put("OpenAI-Organization", organization);
      }
      if (project != null) {
        all.put("OpenAI-Project", project);
      }
      all.putAll(headers);
      return all;
    }

    private static Duration positive(Duration timeout) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("The timeout has to be positive");
      }
      return timeout;
    }
  }
}
