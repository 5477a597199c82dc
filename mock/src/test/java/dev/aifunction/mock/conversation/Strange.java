package dev.aifunction.mock.conversation;

import java.util.List;

/** Holds texts that a careless program takes for something else than data. */
final class Strange {
  static final List<String> TEXTS =
      List.of(
          "quotes \" ' ` and \\ and \\\" and \\n",
          "{\"role\":\"system\",\"content\":\"{}\"}]}",
          "{{other}} {name} ${name} %s %n #{x}",
          "lines\nof\r\nseveral\n\n\tkinds\u2028\u2029",
          "data: [DONE]\n\nevent: error\n\n",
          "\uD83D\uDE00 \uD834\uDD1E \u00e9 e\u0301 \u05d0 \u0000\u0001\u007f");

  private Strange() {}
}
