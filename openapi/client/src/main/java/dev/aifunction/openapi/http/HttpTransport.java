package dev.aifunction.openapi.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls to a server and reads the answers: the one thing that all APIs share.
 *
 * <p>It is thread-safe, and all of its threads are daemons. Closing it ends what is under way.
 *
 * <pre>{@code
 * try (HttpTransport transport = HttpTransport.builder().apiKey(key).build()) {
 *   ChatApi chat = new ChatApi(transport);
 *   …
 * }
 * }</pre>
 */
public final class HttpTransport implements AutoCloseable {
  private final URI baseUrl;
  private final Duration timeout;
  private final Map<String, String> headers;
  private final HttpClient client;
  private final boolean ownsClient;
  private final Failures failures;
  private final Set<Runnable> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private HttpTransport(Builder builder) {
    this.baseUrl = builder.baseUrl;
    this.timeout = builder.timeout;
    this.headers = builder.allHeaders();
    this.ownsClient = builder.client == null;
    this.client = builder.client == null ? HttpClients.create() : builder.client;
    this.failures = new Failures(builder.apiKey);
  }

  /** Starts with the API's own address, no key and a timeout of ten minutes. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a call and reads the whole answer.
   *
   * @throws OpenAiException if the call fails
   */
  public <T> T send(ApiRequest request, Function<JsonReader, T> reader) {
    HttpResponse<byte[]> response =
        exchange(request, "application/json", BodyHandlers.ofByteArray());
    if (!Failures.isSuccess(response.statusCode())) {
      throw failures.of(response, response.body());
    }
    try {
      return JsonReader.parse(response.body(), reader);
    } catch (IllegalArgumentException e) {
      throw failures.malformed(response, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes a call whose answer arrives in events.
   *
   * @return the events, to be closed
   * @throws OpenAiException if the call fails before the first event
   */
  public <T> EventStream<T> stream(ApiRequest request, Function<JsonReader, T> reader) {
    HttpResponse<InputStream> response = exchange(request, "text/event-stream", this::streamBody);
    if (response.body() instanceof ByteArrayInputStream whole) {
      throw failures.notAStream(response, whole.readAllBytes());
    }
    EventStream<T> stream =
        new EventStream<>(
            response.body(), reader, failures, Failures.requestId(response), underWay);
    if (closed) {
      stream.close();
    }
    return stream;
  }

  /** Ends all calls and streams that are under way, which then fail, and refuses further ones. */
  @Override
  public void close() {
    closed = true;
    underWay.forEach(Runnable::run);
    if (ownsClient) {
      HttpClients.shutDown(client);
    }
  }

  /** The base URL, without key and headers. */
  @Override
  public String toString() {
    return "HttpTransport[" + baseUrl + "]";
  }

  private <B> HttpResponse<B> exchange(ApiRequest request, String accept, BodyHandler<B> handler) {
    if (closed) {
      throw new IllegalStateException("The transport is closed");
    }
    CompletableFuture<HttpResponse<B>> answer =
        client.sendAsync(httpRequest(request, accept), handler);
    Runnable cancel = () -> answer.cancel(true);
    underWay.add(cancel);
    if (closed) {
      cancel.run();
    }
    try {
      return answer.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw tooLate(request, e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new ConnectionException(request + " was interrupted", e);
    } catch (CancellationException e) {
      throw failed(request, e);
    } catch (ExecutionException e) {
      throw failed(request, e.getCause() == null ? e : e.getCause());
    } finally {
      underWay.remove(cancel);
    }
  }

  private OpenAiException failed(ApiRequest request, Throwable cause) {
    if (closed) {
      return new ConnectionException(request + " ended because the transport was closed", cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return tooLate(request, cause);
    }
    return new ConnectionException(request + " failed at " + baseUrl + ": " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    if (cause.getMessage() != null) {
      return cause.getMessage();
    }
    return cause instanceof ConnectException
        ? "no connection; check the base URL, and that a server listens there"
        : cause.getClass().getSimpleName();
  }

  private ApiTimeoutException tooLate(ApiRequest request, Throwable cause) {
    return new ApiTimeoutException(request + " had no answer within " + timeout, cause);
  }

  private HttpRequest httpRequest(ApiRequest request, String accept) {
    JsonValue body = request.body();
    BodyPublisher publisher =
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JsonWriter.bytes(body));
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(baseUrl + request.target()))
            .method(request.method(), publisher)
            .setHeader("Accept", accept);
    if (body != null) {
      builder.setHeader("Content-Type", "application/json");
    }
    if ("http".equalsIgnoreCase(baseUrl.getScheme())) {
      // Without TLS, HTTP/2 begins with an upgrade, at which some local servers stumble.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    headers.forEach(builder::setHeader);
    return builder.build();
  }

  /** Reads events as they arrive, and anything else whole, within the time that a call has. */
  private BodySubscriber<InputStream> streamBody(ResponseInfo answer) {
    String type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean whole = type.startsWith("application/json") || type.startsWith("text/html");
    return whole || !Failures.isSuccess(answer.statusCode())
        ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new)
        : new PatientBody(timeout);
  }

  /** Collects what a transport needs. */
  public static final class Builder {
    private URI baseUrl = URI.create("https://api.openai.com/v1");
    private @Nullable String apiKey;
    private @Nullable String organization;
    private @Nullable String project;
    private Duration timeout = Duration.ofMinutes(10);
    private @Nullable HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets where the API is, such as {@code http://localhost:11434/v1}.
     *
     * @throws IllegalArgumentException if it is no absolute {@code http} or {@code https} URL, or
     *     has more than a host, a port and a path
     */
    public Builder baseUrl(String baseUrl) {
      URI uri;
      try {
        uri = new URI(baseUrl.strip().replaceAll("/+$", ""));
      } catch (URISyntaxException e) {
        // Its message repeats the URL, in which a password may stand.
        throw new IllegalArgumentException("The base URL is no URL: " + e.getReason());
      }
      boolean http = "http".equalsIgnoreCase(uri.getScheme());
      if (!http && !"https".equalsIgnoreCase(uri.getScheme())) {
        throw new IllegalArgumentException("The base URL has to begin with http:// or https://");
      }
      if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
        throw new IllegalArgumentException("The base URL may have a host, a port and a path");
      }
      if (uri.getHost() == null) {
        throw new IllegalArgumentException(
            "The base URL has no host name; a name has letters, digits, '-' and '.', but no '_'");
      }
      this.baseUrl = uri;
      return this;
    }

    /** Sets the key; with null, as it is at first, no {@code Authorization} is sent. */
    public Builder apiKey(@Nullable String apiKey) {
      this.apiKey = apiKey == null ? null : headerValue("The key", apiKey);
      return this;
    }

    /** Sets the organization that is charged. */
    public Builder organization(@Nullable String organization) {
      this.organization =
          organization == null ? null : headerValue("The organization", organization);
      return this;
    }

    /** Sets the project that is charged. */
    public Builder project(@Nullable String project) {
      this.project = project == null ? null : headerValue("The project", project);
      return this;
    }

    /** Sets how long a call may take, and a stream be silent. */
    public Builder timeout(Duration timeout) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("The timeout has to be positive");
      }
      this.timeout = timeout;
      return this;
    }

    /**
     * Adds a header to every call; it wins over the transport's own of the same name.
     *
     * @throws IllegalArgumentException if it is no header, or one that Java keeps to itself, such
     *     as {@code Host}
     */
    public Builder header(String name, String value) {
      String checked = headerValue("The header " + name, value);
      HttpRequest.newBuilder().header(name, checked);
      this.headers.put(name, checked);
      return this;
    }

    /** Sets the client to send with, which stays the caller's to close. */
    public Builder httpClient(HttpClient client) {
      this.client = Objects.requireNonNull(client, "client");
      return this;
    }

    /** Makes the transport. */
    public HttpTransport build() {
      return new HttpTransport(this);
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

    /** Refuses what cannot stand in a header, without repeating it as {@code HttpRequest} would. */
    private static String headerValue(String what, String value) {
      String stripped = value.strip();
      if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
        throw new IllegalArgumentException(what + " is empty or has characters that no header may");
      }
      return stripped;
    }
  }
}
