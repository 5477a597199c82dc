package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

public class Desk {
  @AiFunction("Files anything.")
  // ERROR: [AiFunctionAnyInStrict] A value of the parameter fields of file has the type Object, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  // ERROR: [AiFunctionAnyInStrict] An element of the parameter values of file has the type Object, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  // ERROR: [AiFunctionAnyInStrict] The parameter node of file has the type JsonNode, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  // ERROR: [AiFunctionAnyInStrict] The parameter value of file has the type Object, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  void file(Object value, JsonNode node, List<Object> values, Map<String, Object> fields) {}

  @AiFunction(value = "Files anything.", strict = false)
  Object fileLoosely(Object value, JsonNode node) {
    return value;
  }
}
