package dev.aifunction.openai;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.MadeFile;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.openai.MockProvider.MockServer;
import dev.aifunction.openapi.api.AssistantsApi;
import dev.aifunction.openapi.api.AudioApi;
import dev.aifunction.openapi.api.BatchesApi;
import dev.aifunction.openapi.api.ChatApi;
import dev.aifunction.openapi.api.ContainersApi;
import dev.aifunction.openapi.api.ConversationsApi;
import dev.aifunction.openapi.api.EmbeddingsApi;
import dev.aifunction.openapi.api.FilesApi;
import dev.aifunction.openapi.api.FineTuningApi;
import dev.aifunction.openapi.api.ImagesApi;
import dev.aifunction.openapi.api.ModelsApi;
import dev.aifunction.openapi.api.ModerationsApi;
import dev.aifunction.openapi.api.ResponsesApi;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.ThreadsApi;
import dev.aifunction.openapi.api.UploadsApi;
import dev.aifunction.openapi.api.VectorStoresApi;
import dev.aifunction.openapi.http.AttemptListener;
import dev.aifunction.openapi.http.BinaryResponse;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import java.lang.System.Logger.Level;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Opens OpenAI's API, or that of a compatible server.
 *
 * <pre>{@code
 * try (OpenAi openAi = OpenAi.fromEnvironment()) {
 *   WeatherDesk desk =
 *       WeatherDeskStub.builder(openAi).tools(new WeatherToolset(new Weather())).build();
 *   System.out.println(desk.ask("Do I need an umbrella in Oslo?"));
 * }
 * }</pre>
 *
 * <p>One instance is enough for a program: it is thread-safe and shares its connections. {@link
 * #chat()} and its siblings give the generated APIs for everything that assistants do not cover.
 */
public final class OpenAi implements ModelProvider, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OpenAi.class.getName());
  private static final String MOCK_KEY = "mock-key";

  /** Whether somebody was told in this process that there is no model. */
  private static final AtomicBoolean MOCK_IS_TOLD = new AtomicBoolean();

  private static final ChatOptions MOCK_OPTIONS = ChatOptions.builder().model("mock-model").build();

  private final HttpTransport transport;
  private final ChatOptions options;
  private final @Nullable MockServer mock;
  private final ResponsesModel responses;
  private final ModelClient chatCompletions;
  private final AssistantsModel assistants;

  private OpenAi(HttpTransport transport, ChatOptions options, @Nullable MockServer mock) {
    this.transport = transport;
    this.options = options;
    this.mock = mock;
    this.responses = new ResponsesModel(transport, options);
    this.chatCompletions = new ChatCompletionsModel(transport, options);
    this.assistants = new AssistantsModel(transport, options);
  }

  /** Returns a builder, which reads nothing from the environment. */
  public static Builder builder() {
    return new Builder();
  }

  /** Opens OpenAI's own API with a key. */
  public static OpenAi create(String apiKey) {
    return builder().apiKey(apiKey).build();
  }

  /**
   * Opens what the environment variables describe.
   *
   * <ul>
   *   <li>{@code OPENAI_API_KEY}, {@code OPENAI_BASE_URL}: the key and the address. An address
   *       without a key is a server that needs none, such as Ollama or vLLM; one that has no
   *       Responses is asked through {@code Api.CHAT_COMPLETIONS}.
   *   <li>{@code OPENAI_ORG_ID}, {@code OPENAI_PROJECT_ID}: whom requests are counted for.
   *   <li>{@code OPENAI_MODEL}, {@code OPENAI_MAX_TOKENS}, {@code OPENAI_TEMPERATURE}: the options
   *       where nobody set others.
   *   <li>{@code AIFUNCTION_MOCK}: {@code always} runs on the embedded mock, {@code never} does
   *       not.
   * </ul>
   *
   * <p>With neither key nor address it runs on the embedded mock, if the artifact {@code
   * aifunction-mock} is on the path, and logs a warning that it does, once in a process. A blank
   * variable counts as missing.
   *
   * @throws IllegalStateException when a variable is missing or has a value that makes no sense
   */
  public static OpenAi fromEnvironment() {
    return fromEnvironment(
        new Environment(System::getenv), ServiceLoader.load(MockProvider.class), MOCK_IS_TOLD);
  }

  /**
   * @param mockIsTold whether nobody has to be told any more of the mock
   */
  static OpenAi fromEnvironment(
      Environment environment, Iterable<MockProvider> mocks, AtomicBoolean mockIsTold) {
    if (environment.wantsMock()) {
      return onMock(environment, mocks.iterator(), mockIsTold);
    }
    if (environment.apiKey() == null && environment.baseUrl() == null) {
      throw new IllegalStateException(
          "Set %s, or %s for a server that needs no key: %s=never keeps the mock from running"
              .formatted(Environment.API_KEY, Environment.BASE_URL, Environment.MOCK));
    }
    Builder builder = builder().options(environment.options());
    environment.give(Environment.API_KEY, builder::apiKey);
    environment.give(Environment.BASE_URL, builder::baseUrl);
    environment.give(Environment.ORGANIZATION, builder::organization);
    environment.give(Environment.PROJECT, builder::project);
    return builder.build();
  }

  private static OpenAi onMock(
      Environment environment, Iterator<MockProvider> mocks, AtomicBoolean isTold) {
    ChatOptions options = environment.options().orElse(MOCK_OPTIONS);
    if (!mocks.hasNext()) {
      throw new IllegalStateException(
          ("There is no mock to run on: add the artifact dev.aifunction:aifunction-mock, or set %s"
                  + " (or %s for a server that needs no key) and leave %s=always out")
              .formatted(Environment.API_KEY, Environment.BASE_URL, Environment.MOCK));
    }
    MockServer mock = mocks.next().start();
    if (isTold.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "Running on the embedded mock, whose answers are made up. Set {0} to talk to a model.",
          Environment.API_KEY);
    }
    HttpTransport transport =
        HttpTransport.builder().baseUrl(mock.baseUrl()).apiKey(MOCK_KEY).build();
    return new OpenAi(transport, options, mock);
  }

  /** Returns whether this runs on the embedded mock instead of a model. */
  public boolean isMock() {
    return mock != null;
  }

  /** Returns the generated API of Chat Completions: answers to messages, whole or as streams. */
  public ChatApi chat() {
    return new ChatApi(transport);
  }

  /** Returns the generated API of Responses: answers that may use hosted tools and be kept. */
  public ResponsesApi responses() {
    return new ResponsesApi(transport);
  }

  /** Returns the generated API of conversations, which keep the items that responses refer to. */
  public ConversationsApi conversations() {
    return new ConversationsApi(transport);
  }

  /** Returns the generated API of assistants: instructions and tools under an id. */
  public AssistantsApi assistants() {
    return new AssistantsApi(transport);
  }

  /** Returns the generated API of threads and their messages. */
  public ThreadsApi threads() {
    return new ThreadsApi(transport);
  }

  /** Returns the generated API of runs of assistants on threads, and their steps. */
  public RunsApi runs() {
    return new RunsApi(transport);
  }

  /** Returns the generated API of vector stores, which file search looks through. */
  public VectorStoresApi vectorStores() {
    return new VectorStoresApi(transport);
  }

  /** Returns the generated API of files to refer to by their ids. */
  public FilesApi files() {
    return new FilesApi(transport);
  }

  /** Returns the generated API of uploads: large files, sent in parts. */
  public UploadsApi uploads() {
    return new UploadsApi(transport);
  }

  /** Returns the generated API of containers, in which code runs, and their files. */
  public ContainersApi containers() {
    return new ContainersApi(transport);
  }

  /** Returns the generated API of embeddings. */
  public EmbeddingsApi embeddings() {
    return new EmbeddingsApi(transport);
  }

  /** Returns the generated API of moderations: whether a text or an image may do harm. */
  public ModerationsApi moderations() {
    return new ModerationsApi(transport);
  }

  /** Returns the generated API of images: made, edited and varied. */
  public ImagesApi images() {
    return new ImagesApi(transport);
  }

  /** Returns the generated API of audio: speech, transcriptions and translations. */
  public AudioApi audio() {
    return new AudioApi(transport);
  }

  /** Returns the generated API of fine-tuning: jobs, their events and checkpoints. */
  public FineTuningApi fineTuning() {
    return new FineTuningApi(transport);
  }

  /** Returns the generated API of the list of models. */
  public ModelsApi models() {
    return new ModelsApi(transport);
  }

  /** Returns the generated API of batches: many calls in one file, answered within a day. */
  public BatchesApi batches() {
    return new BatchesApi(transport);
  }

  /**
   * Returns the client for conversations that go through an API, the same one each time; it has the
   * {@link #options()}.
   *
   * <p>Which ones a server has is its own choice: compatible ones have {@link Api#CHAT_COMPLETIONS}
   * at least, and OpenAI announced that its Assistants end on 2026-08-26.
   *
   * <p>{@link Api#ASSISTANTS} makes an assistant at the server for each model and its hosted tools,
   * which {@link #close()} deletes, and a thread for each conversation, which stays there.
   */
  @Override
  public ModelClient client(Api api) {
    return switch (api) {
      case RESPONSES -> responses;
      case CHAT_COMPLETIONS -> chatCompletions;
      case ASSISTANTS -> assistants;
    };
  }

  /**
   * Returns the counter that asks the server, by {@code POST /responses/input_tokens}; each count
   * is a call.
   *
   * <p>A question for another API counts as one for Responses would. The counter throws {@link
   * UnsupportedOperationException} where the server does not count, as most compatible ones do not.
   */
  public TokenCounter tokenCounter() {
    return responses::countInputTokens;
  }

  /** Returns {@link Api#RESPONSES}. */
  @Override
  public Api defaultApi() {
    return Api.RESPONSES;
  }

  /** Starts an assistant whose threads the server keeps, as conversations of Responses. */
  public Conversation.Builder assistant() {
    return assistant(Api.RESPONSES);
  }

  /**
   * Starts an assistant whose threads the server keeps through an API; with {@link
   * Api#CHAT_COMPLETIONS} the program keeps them.
   *
   * @see AssistantThread
   */
  public Conversation.Builder assistant(Api api) {
    ChatOptions kept = ChatOptions.builder().history(History.CONVERSATION).build();
    return Conversation.builder(client(api)).options(options.orElse(kept));
  }

  /**
   * Opens a file that the model made, in a container or among the account's files.
   *
   * <pre>{@code
   * for (MadeFile file : reply.files()) {
   *   try (BinaryResponse bytes = openAi.download(file)) {
   *     bytes.writeTo(folder.resolve(file.fileId()));
   *   }
   * }
   * }</pre>
   *
   * @throws NotFoundException when it is no longer there: containers end when they are not used
   */
  public BinaryResponse download(MadeFile file) {
    String container = file.containerId();
    return container == null
        ? files().downloadFile(file.fileId())
        : containers().retrieveContainerFileContent(container, file.fileId());
  }

  @Override
  public ChatOptions options() {
    return options;
  }

  /**
   * Closes the connections, and stops the mock if there is one. It waits for nothing, unless there
   * are assistants to delete: for that, two seconds at most.
   */
  @Override
  public void close() {
    assistants.close();
    transport.close();
    if (mock != null) {
      mock.close();
    }
  }

  /** Returns where requests go; no secrets. */
  @Override
  public String toString() {
    return "OpenAi[%s, mock=%s]".formatted(transport, isMock());
  }

  /** Builds an {@link OpenAi}. What is not set, or set to null, is left out of requests. */
  public static final class Builder {
    private final HttpTransport.Builder transport = HttpTransport.builder();
    private ChatOptions options = ChatOptions.NONE;
    private boolean reachable;

    private Builder() {}

    /** Sets the key; without one, requests have no {@code Authorization} header. */
    public Builder apiKey(@Nullable String apiKey) {
      if (apiKey != null) {
        transport.apiKey(apiKey);
        reachable = true;
      }
      return this;
    }

    /** Sets the address of the API, such as {@code http://localhost:11434/v1}; else OpenAI's. */
    public Builder baseUrl(@Nullable String baseUrl) {
      if (baseUrl != null) {
        transport.baseUrl(baseUrl);
        reachable = true;
      }
      return this;
    }

    /** Sets the id of the organization that requests are counted for. */
    public Builder organization(@Nullable String organization) {
      if (organization != null) {
        transport.organization(organization);
      }
      return this;
    }

    /** Sets the id of the project that requests are counted for. */
    public Builder project(@Nullable String project) {
      if (project != null) {
        transport.project(project);
      }
      return this;
    }

    /**
     * Sets how long a call of the API may take, with all of its attempts; else ten minutes. A
     * stream that has begun may go on for longer.
     */
    public Builder timeout(Duration timeout) {
      transport.timeout(timeout);
      return this;
    }

    /** Sets how long one attempt may take, and a stream be silent; else as long as a call. */
    public Builder attemptTimeout(Duration attemptTimeout) {
      transport.attemptTimeout(attemptTimeout);
      return this;
    }

    /** Sets how often an attempt is repeated that failed for a reason that may pass; else twice. */
    public Builder retries(int retries) {
      transport.retries(retries);
      return this;
    }

    /**
     * Adds a header to every request, in place of one of the same name.
     *
     * <p>Azure's key is one: {@code header("api-key", key)}, without {@link #apiKey}.
     */
    public Builder header(String name, String value) {
      transport.header(name, value);
      return this;
    }

    /** Adds a query parameter to every request, such as Azure's {@code api-version}. */
    public Builder query(String name, String value) {
      transport.query(name, value);
      return this;
    }

    /** Sets the HTTP proxy to go through; else it is the JVM's default. */
    public Builder proxy(String host, int port) {
      transport.proxy(host, port);
      return this;
    }

    /** Sets what chooses the proxy; else it is the JVM's default. */
    public Builder proxy(ProxySelector proxy) {
      transport.proxy(proxy);
      return this;
    }

    /** Sets the client that carries requests; it stays open when this is closed. */
    public Builder httpClient(HttpClient httpClient) {
      transport.httpClient(httpClient);
      return this;
    }

    /** Sets who is told of each attempt of each call. */
    public Builder listener(AttemptListener listener) {
      transport.listener(listener);
      return this;
    }

    /** Sets the options that hold where nobody sets others. */
    public Builder options(ChatOptions options) {
      this.options = Objects.requireNonNull(options, "options");
      return this;
    }

    /**
     * Returns the open API; nothing is sent yet.
     *
     * @throws IllegalStateException when there is neither a key nor a base URL, or both a client
     *     and a proxy
     */
    public OpenAi build() {
      if (!reachable) {
        throw new IllegalStateException(
            "Set apiKey(…), or baseUrl(…) for a server that needs no key, or use"
                + " OpenAi.fromEnvironment()");
      }
      return new OpenAi(transport.build(), options, null);
    }
  }
}
