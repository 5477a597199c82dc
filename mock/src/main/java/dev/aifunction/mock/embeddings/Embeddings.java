package dev.aifunction.mock.embeddings;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.model.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of embeddings; any model name is taken. */
public final class Embeddings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SMALL = 1_536;
  private static final int LARGE = 3_072;

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of("createEmbedding", this::create);
  }

  private Answer create(ApiRequest request) {
    JsonNode body = request.body();
    String model = body.path("model").stringValue("");
    int dimensions = dimensions(model, body.path("dimensions"));
    boolean base64 = body.path("encoding_format").stringValue("").equals("base64");
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("object", "list");
    ArrayNode data = answer.putArray("data");
    int tokens = 0;
    for (Input input : inputs(body.path("input"))) {
      ObjectNode embedding =
          data.addObject().put("object", "embedding").put("index", data.size() - 1);
      float[] vector = Vectors.of(input.words, dimensions);
      if (base64) {
        embedding.put("embedding", Vectors.base64(vector));
      } else {
        ArrayNode components = embedding.putArray("embedding");
        for (float component : vector) {
          components.add(component);
        }
      }
      tokens += input.tokens;
    }
    answer.put("model", model);
    answer.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
    return new Answer.Json(answer);
  }

  private static int dimensions(String model, JsonNode wanted) {
    int most = model.equals("text-embedding-3-large") ? LARGE : SMALL;
    if (!wanted.isNumber()) {
      return most;
    }
    if (model.equals("text-embedding-ada-002")) {
      throw invalid("dimensions", "The model '" + model + "' has no choice of 'dimensions'.");
    }
    if (wanted.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
      throw invalid("dimensions", "Invalid 'dimensions': the model has at most " + most + ".");
    }
    return wanted.intValue();
  }

  private static List<Input> inputs(JsonNode input) {
    List<Input> inputs = new ArrayList<>();
    if (!input.isArray()) {
      inputs.add(input(input, "input"));
    } else if (input.path(0).isNumber()) {
      inputs.add(tokens(input, "input"));
    } else {
      for (int i = 0; i < input.size(); i++) {
        inputs.add(input(input.get(i), "input[" + i + "]"));
      }
    }
    return inputs;
  }

  private static Input input(JsonNode input, String at) {
    if (input.isArray()) {
      return tokens(input, at);
    }
    String text = input.stringValue("");
    if (text.isEmpty()) {
      throw invalid(at, "Invalid '" + at + "': it must be text or tokens, and not empty.");
    }
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    return new Input(words.isEmpty() ? List.of(text) : words, Tokens.in(text));
  }

  private static Input tokens(JsonNode tokens, String at) {
    List<String> words = new ArrayList<>();
    for (JsonNode token : tokens) {
      if (!token.isIntegralNumber()) {
        throw invalid(at, "Invalid '" + at + "': it mixes tokens with texts.");
      }
      words.add(token.asString());
    }
    return new Input(words, words.size());
  }

  private static ApiError invalid(String param, String message) {
    return ApiError.badRequest(param, "invalid_value", message);
  }

  private record Input(List<String> words, int tokens) {}
}
