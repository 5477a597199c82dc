package demo;

import dev.aifunction.Generated;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Answers the calls of {@link TripPlanner} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class TripPlannerStub implements TripPlanner {
  private static final Keys ITINERARY_KEYS = Keys.of("city", "stops");

  private static final Keys STOP_KEYS = Keys.of("place", "day");

  private static final ResponseFormat<TripPlanner.Itinerary> ITINERARY = ResponseFormat.json(
      "itinerary",
      """
      {"type":"object","properties":{\
      "city":{"type":"string"},\
      "stops":{"type":"array","items":{"type":"object","properties":{\
      "place":{"type":"string"},\
      "day":{"type":"string","format":"date"}},\
      "required":["place","day"],"additionalProperties":false}}},\
      "required":["city","stops"],"additionalProperties":false}""",
      TripPlannerStub::parseItinerary);

  private final Conversation conversation;

  private TripPlannerStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link TripPlanner}.
   */
  public static BrandStage builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String chat(String message) {
    return conversation.send(message).value();
  }

  @Override
  public TripPlanner.Itinerary plan(String city, int days, LocalDate start) {
    return conversation.send("Plan " + days + " days in " + city + " from " + renderLocalDate(start)
        + ".", ITINERARY).value();
  }

  @Override
  public Reply<TripPlanner.Itinerary> planned(String city, int days, String mood) {
    return conversation.withInstructions("Be " + mood).send("Plan " + days + " days in " + city
        + ".", ITINERARY);
  }

  private static String renderLocalDate(LocalDate value) {
    ResultWriter out = new ResultWriter();
    out.writeText(value);
    return out.toString();
  }

  private static TripPlanner.Itinerary parseItinerary(String json) {
    ArgumentReader in = new ArgumentReader(json);
    TripPlanner.Itinerary value = readItinerary(in);
    in.end();
    return value;
  }

  private static TripPlanner.Itinerary readItinerary(ArgumentReader in) {
    String city = null;
    List<TripPlanner.Stop> stops = null;
    for (int key = in.begin(ITINERARY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
        case 1 -> stops = in.readList(TripPlannerStub::readStop);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new TripPlanner.Itinerary(city, stops);
    } catch (RuntimeException refusal) {
      return in.refused(refusal);
    }
  }

  private static TripPlanner.Stop readStop(ArgumentReader in) {
    String place = null;
    LocalDate day = null;
    for (int key = in.begin(STOP_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> place = in.readString();
        case 1 -> day = in.readLocalDate();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new TripPlanner.Stop(place, day);
    } catch (RuntimeException refusal) {
      return in.refused(refusal);
    }
  }

  /**
   * Asks for {@code brand}.
   */
  public interface BrandStage {
    ToolsStage brand(String brand);
  }

  /**
   * Asks for {@code tools}.
   */
  public interface ToolsStage {
    ApproverStage tools(WeatherToolset weather);
  }

  /**
   * Asks for {@code approver}.
   */
  public interface ApproverStage {
    Builder approver(Approver approver);
  }

  /**
   * Builds a {@link TripPlanner}.
   */
  public static final class Builder implements BrandStage, ToolsStage, ApproverStage {
    private final ModelProvider provider;

    private String brand;

    private Toolset[] tools = {};

    private Approver approver;

    private Api api;

    private ChatOptions options = ChatOptions.NONE;

    private int maxRounds = 10;

    private Builder(ModelProvider provider) {
      this.provider = Objects.requireNonNull(provider, "provider");
      this.api = provider.defaultApi();
    }

    @Override
    public ToolsStage brand(String brand) {
      this.brand = Objects.requireNonNull(brand, "brand");
      return this;
    }

    @Override
    public ApproverStage tools(WeatherToolset weather) {
      this.tools = new Toolset[] {weather};
      return this;
    }

    @Override
    public Builder approver(Approver approver) {
      this.approver = Objects.requireNonNull(approver, "approver");
      return this;
    }

    /**
     * Sets the API to talk to; left out, it is the provider's default.
     */
    public Builder api(Api api) {
      this.api = Objects.requireNonNull(api, "api");
      return this;
    }

    /**
     * Sets the model's name.
     */
    public Builder model(String model) {
      this.options = ChatOptions.builder().model(model).build().orElse(options);
      return this;
    }

    /**
     * Sets options; where several calls set the same one, the last call wins.
     */
    public Builder options(ChatOptions options) {
      this.options = options.orElse(this.options);
      return this;
    }

    /**
     * Sets how often one call may ask the model.
     */
    public Builder maxRounds(int maxRounds) {
      this.maxRounds = maxRounds;
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public TripPlanner build() {
      Conversation.Builder conversation =
          Conversation.builder(provider.client(api))
              .options(provider.options())
              .model("gpt-5.2")
              .options(options)
              .instructions("You plan short trips for " + brand + ".")
              .tools(tools)
              .maxRounds(maxRounds);
      if (approver != null) {
        conversation.approver(approver);
      }
      return new TripPlannerStub(conversation.build());
    }
  }
}
