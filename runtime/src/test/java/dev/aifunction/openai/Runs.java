package dev.aifunction.openai;

/** Writes answers of Assistants, in JSON with single quotes. */
final class Runs {
  static final String THREAD = json("{'id': 'thread_1', 'object': 'thread', 'created_at': 1}");
  static final String ASSISTANT =
      json("{'id': 'asst_1', 'object': 'assistant', 'created_at': 1, 'model': 'm'}");
  static final String CALLS =
      "'required_action': {'type': 'submit_tool_outputs', 'submit_tool_outputs': {'tool_calls': ["
          + "{'id': 'a', 'type': 'function', 'function': {'name': 'one', 'arguments': '{}'}},"
          + "{'id': 'b', 'type': 'function', 'function': {'name': 'two', 'arguments': '[1]'}}]}}";
  static final String USAGE =
      "'usage': {'prompt_tokens': 9, 'completion_tokens': 4, 'total_tokens': 13}";

  private Runs() {}

  /** Returns a run with a status. */
  static String run(String status) {
    return run(status, "'usage': null");
  }

  /** Returns a run with a status, and more members. */
  static String run(String status, String more) {
    return json(
        """
        {'id': 'run_1', 'object': 'thread.run', 'created_at': 1, 'thread_id': 'thread_1',
         'assistant_id': 'asst_1', 'status': '%s', 'model': 'gpt-x', %s}
        """
            .formatted(status, more));
  }

  /** Returns a message of an assistant. */
  static String message(String id, String content) {
    return json(
        """
        {'id': '%s', 'object': 'thread.message', 'created_at': 1, 'thread_id': 'thread_1',
         'role': 'assistant', 'status': 'completed', 'content': [%s]}
        """
            .formatted(id, content));
  }

  /** Returns the part of a message that is a text. */
  static String text(String text) {
    return "{'type': 'text', 'text': {'value': '%s', 'annotations': []}}".formatted(text);
  }

  /** Returns the only page of a list of messages. */
  static String messages(String... messages) {
    return json(
        "{'object': 'list', 'has_more': false, 'data': [" + String.join(",", messages) + "]}");
  }

  /** Returns an event of a stream. */
  static String event(String name, String data) {
    return "event: " + name + "\ndata: " + json(data);
  }

  static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"').replace("\n", " ");
  }
}
