package dev.aifunction.openai;

/** Writes answers of Responses, in JSON with single quotes. */
final class Responses {
  private Responses() {}

  /** Returns a response that is complete. */
  static String completed(String... items) {
    return response("'status': 'completed', 'error': null", items);
  }

  /** Returns a response with a status. */
  static String response(String status, String... items) {
    return """
    {'id': 'resp_1', 'object': 'response', 'created_at': 1, %s,
     'model': 'gpt-5.2-2025-12-11', 'output': [%s], 'parallel_tool_calls': true,
     'tool_choice': 'auto', 'tools': [], 'metadata': {}, 'instructions': null,
     'temperature': 1, 'top_p': 1,
     'usage': {'input_tokens': 9, 'input_tokens_details': {'cached_tokens': 3,
               'cache_write_tokens': 0},
               'output_tokens': 4, 'output_tokens_details': {'reasoning_tokens': 2},
               'total_tokens': 13}}
    """
        .formatted(status, String.join(", ", items))
        .replace('\'', '"')
        .replace("\n", " ");
  }

  /** Returns a message of the model's. */
  static String message(String text) {
    return """
    {'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',
     'content': [{'type': 'output_text', 'text': '%s', 'annotations': [], 'logprobs': []}]}
    """
        .formatted(text);
  }

  /** Returns an event of a stream. */
  static String event(String type, String members) {
    return "{'type': '%s', 'sequence_number': 1, %s}"
        .formatted(type, members)
        .replace('\'', '"')
        .replace("\n", " ");
  }
}
