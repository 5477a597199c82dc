package dev.aifunction.mock.models;

import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Is the area of models: a few of OpenAI's, the mock's own, and a fine-tuned one. */
public final class Models {
  private static final long CREATED = 1_767_225_600;
  private static final String FINE_TUNED = "ft:";

  /** Who owns a model, by its id. */
  private final Map<String, String> owners = new LinkedHashMap<>();

  /** Makes the area. */
  public Models() {
    for (String id :
        new String[] {
          "gpt-5.2", "gpt-4.1-mini", "text-embedding-3-small", "text-embedding-3-large"
        }) {
      owners.put(id, "system");
    }
    owners.put("mock-model", "aifunction");
    owners.put("ft:gpt-4.1-mini:aifunction::mock0001", "aifunction");
  }

  /** Returns the operations by operation id. */
  public Map<String, Operation> operations() {
    return Map.of(
        "listModels", this::list, "retrieveModel", this::retrieve, "deleteModel", this::delete);
  }

  private synchronized Answer list(ApiRequest request) {
    ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
    ArrayNode data = list.putArray("data");
    owners.keySet().forEach(id -> data.add(model(id)));
    return new Answer.Json(list);
  }

  private synchronized Answer retrieve(ApiRequest request) {
    return new Answer.Json(model(known(request)));
  }

  private synchronized Answer delete(ApiRequest request) {
    String id = known(request);
    if (!id.startsWith(FINE_TUNED)) {
      throw ApiError.of(
          403, "permission_denied", "Only a fine-tuned model can be deleted, not '" + id + "'.");
    }
    owners.remove(id);
    return new Answer.Json(
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("object", "model")
            .put("deleted", true));
  }

  private String known(ApiRequest request) {
    String id = request.pathParameter("model");
    if (!owners.containsKey(id)) {
      throw new ApiError(
          404,
          "invalid_request_error",
          "model",
          "model_not_found",
          "The model '" + id + "' does not exist.");
    }
    return id;
  }

  private ObjectNode model(String id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("object", "model")
        .put("created", CREATED)
        .put("owned_by", owners.get(id));
  }
}
