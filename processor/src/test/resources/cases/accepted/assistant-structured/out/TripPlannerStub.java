package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;
import java.time.LocalDate;
import java.util.List;

/**
 * Answers the calls of {@link TripPlanner} with a language model.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = TripPlanner_Itinerary_AiType.class
)
final class TripPlannerStub implements TripPlanner {
  private static final dev.aifunction.internal.Keys ITINERARY_KEYS = dev.aifunction.internal.Keys.of("city",
      "stops");

  private static final dev.aifunction.internal.Keys STOP_KEYS = dev.aifunction.internal.Keys.of("place",
      "day");

  private static final ResponseFormat<TripPlanner.Itinerary> ITINERARY = ResponseFormat.json(
      "itinerary",
      """
      {"type":"object","description":"A trip.","properties":{\
      "city":{"type":"string","description":"where it goes"},\
      "stops":{"type":"array","items":{"type":"object","properties":{\
      "place":{"type":"string"},\
      "day":{"type":"string","format":"date"}},\
      "required":["place","day"],"additionalProperties":false}}},\
      "required":["city","stops"],"additionalProperties":false}""",
      TripPlannerStub::parseItinerary)
      .reduced("""
          {"type":"object","description":"A trip.","properties":{\
          "city":{"type":"string","description":"where it goes"},\
          "stops":{"type":"array","items":{"type":"object","properties":{\
          "place":{"type":"string"},\
          "day":{"type":"string","description":"A date such as 2026-11-20."}},\
          "required":["place","day"],"additionalProperties":false}}},\
          "required":["city","stops"],"additionalProperties":false}""");

  private static final dev.aifunction.internal.Keys CONVERSATION_KEYS = dev.aifunction.internal.Keys.of("keys",
      "reply");

  private static final dev.aifunction.internal.Keys KEYS_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final dev.aifunction.internal.Keys REPLY_KEYS = dev.aifunction.internal.Keys.of("number");

  private static final ResponseFormat<TripPlanner.Conversation> CONVERSATION = ResponseFormat.json(
      "conversation",
      """
      {"type":"object","properties":{\
      "keys":{"type":"object","properties":{\
      "number":{"type":"integer"}},\
      "required":["number"],"additionalProperties":false},\
      "reply":{"type":"object","properties":{\
      "number":{"type":"integer"}},\
      "required":["number"],"additionalProperties":false}},\
      "required":["keys","reply"],"additionalProperties":false}""",
      TripPlannerStub::parseConversation);

  private final dev.aifunction.assistant.Conversation conversation;

  private TripPlannerStub(dev.aifunction.assistant.Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link TripPlanner}.
   */
  static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public TripPlanner.Itinerary plan(String city, int days) {
    return conversation.send("Plan " + days + " days in " + city + ".", ITINERARY).value();
  }

  @Override
  public dev.aifunction.assistant.Reply<TripPlanner.Itinerary> planned(String city, int days) {
    return conversation.send("Plan " + days + " days in " + city + ".", ITINERARY);
  }

  @Override
  public TripPlanner.Conversation talk(String message) {
    return conversation.send(message, CONVERSATION).value();
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
    } catch (Exception refusal) {
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
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static TripPlanner.Conversation parseConversation(String json) {
    ArgumentReader in = new ArgumentReader(json);
    TripPlanner.Conversation value = readConversation(in);
    in.end();
    return value;
  }

  private static TripPlanner.Conversation readConversation(ArgumentReader in) {
    TripPlanner.Keys keys = null;
    TripPlanner.Reply reply = null;
    for (int key = in.begin(CONVERSATION_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> keys = readKeys(in);
        case 1 -> reply = readReply(in);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new TripPlanner.Conversation(keys, reply);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static TripPlanner.Keys readKeys(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(KEYS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new TripPlanner.Keys(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static TripPlanner.Reply readReply(ArgumentReader in) {
    int number = 0;
    for (int key = in.begin(REPLY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new TripPlanner.Reply(number);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  /**
   * Builds a {@link TripPlanner}.
   */
  public static final class Builder extends AssistantBuilder<Builder> {
    private Builder(ModelProvider provider) {
      super(provider);
      model("gpt-5.2");
    }

    /**
     * Adds tools that the model may call.
     */
    public Builder tools(Toolset... toolsets) {
      addTools(toolsets);
      return this;
    }

    /**
     * Sets who agrees to calls of destructive tools.
     */
    public Builder approver(Approver approver) {
      setApprover(approver);
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public TripPlanner build() {
      return new TripPlannerStub(conversation().build());
    }
  }
}
