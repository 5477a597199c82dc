package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.BadToolCallException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Holds the scanner to RFC 8259, by hand-made cases and beside another parser. */
class JsonSyntaxTest {
  private static final String NO_JSON = "this is not JSON: ";

  private static final List<String> ACCEPTED =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "123456789012345678901234567890",
          "0.5",
          "-0.0",
          "1e5",
          "1E5",
          "1e+5",
          "1e-5",
          "0e0",
          "0e+1",
          "1.25e10",
          "20e1",
          "\"\"",
          "\" \"",
          "\"a\"",
          "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
          "\"\\u0041\\u00e9\\u20AC\"",
          "\"\\ud83d\\ude00\"",
          "\"\ud83d\ude00\"",
          "\"é€\u2028\u007f\"",
          "\"\\u0000\"",
          "\"\\uFFFF\"",
          "\"\uffff\"",
          "\"'/#\"",
          "[]",
          "[ ]",
          "[1]",
          "[1,2]",
          "[ 1 , 2 ]",
          "[[],[[]],{}]",
          "[null,true,false,\"\",0,{},[]]",
          "{}",
          "{ }",
          "{\"\":0}",
          "{\"a\":1}",
          "{\"a\":1,\"b\":2}",
          "{\"a\":1,\"a\":1}",
          "{\"a\\u0000b\":{\"c\":[{}]}}",
          " \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n} \t\r\n",
          "0.0",
          "-0e-0",
          "1E400",
          "-1e1000000000",
          "1e-1000000000",
          "0.00000000000000000000000000000000000000000000000000000000000000000000001",
          "100000000000000000000000000000000000000000000000000000000000000000000000",
          "9007199254740993",
          "[1E+2,-1E-2]",
          "\"\\u0000\\u001f\\u007F\"",
          "\"\\uDBFF\\uDFFF\"",
          "\"\udbff\udfff\"",
          "\"\\\\u0041\"",
          "\"\\\\\\\"\"",
          "\"\\/\\/\"",
          "\"\u00a0\u2060\ufeff\"",
          "\"\ufdd0\ufffe\"",
          "\"null\"",
          "\"// no comment\"",
          "\"[{,:}]\"",
          "\"" + "x".repeat(100) + "\"",
          "\"" + "x".repeat(100) + "\\n" + "x".repeat(100) + "\"",
          "[[[[[[[[[[]]]]]]]]]]",
          "[\"a\" ,\"b\"\n]",
          "[\t1\n,\r2 ]",
          "[{},[],\"\",0]",
          "{\"\\u0000\":0}",
          "{\"\\\"\":\"\\\"\"}",
          "{\"a\":{\"a\":{\"a\":{}}}}",
          "{\"a\":[],\"b\":[{}],\"c\":{\"d\":[]}}",
          "{\"key\":1,\"value\":2}",
          "[{\"key\":\"a\",\"value\":{}}]",
          "{\"\ud83d\ude00\":\"\\ud83d\\ude00\"}",
          "\n\n1\n\n");

  private static final List<String> REJECTED =
      List.of(
          "",
          " ",
          "\ufeff{}",
          "\u00a0{}",
          "\f1",
          "\u000b1",
          "\u00001",
          "nul",
          "nulll",
          "NULL",
          "True",
          "TRUE",
          "tru",
          "undefined",
          "NaN",
          "-NaN",
          "Infinity",
          "-Infinity",
          "+1",
          "-",
          "--1",
          "- 1",
          "01",
          "-01",
          "00",
          "1.",
          "-1.",
          ".5",
          "-.5",
          "1.e5",
          "1e",
          "1e+",
          "1e-",
          "1ee5",
          "1e5.5",
          "1.2.3",
          "0x1F",
          "1_000",
          "1,000",
          "1 2",
          "1a",
          "1\u0660",
          "\u0661",
          "\"",
          "\"a",
          "'a'",
          "\"a\"b",
          "\"\\\"",
          "\"\\a\"",
          "\"\\x41\"",
          "\"\\'\"",
          "\"\\0\"",
          "\"\\\n\"",
          "\"\\U0041\"",
          "\"\\u\"",
          "\"\\u004\"",
          "\"\\u004g\"",
          "\"\\u-041\"",
          "\"\\u 041\"",
          "\"\\u\uff10041\"",
          "\"\\ud83d\"",
          "\"\\ude00\"",
          "\"\\ud83d\\u0041\"",
          "\"\\ud83d\\ud83d\"",
          "\"\\ud83dx\"",
          "\"\ud83d\"",
          "\"\ude00\"",
          "\"\ud83d" + "\\ude00\"",
          "\"\\ud83d\ude00\"",
          "\"\t\"",
          "\"\n\"",
          "\"\u0000\"",
          "\"\u001f\"",
          "[",
          "]",
          "[1",
          "[1,",
          "[1,]",
          "[,1]",
          "[,]",
          "[1,,2]",
          "[1 2]",
          "[1;2]",
          "[1}",
          "[1]]",
          "[1]x",
          "[a]",
          "{",
          "}",
          "{]",
          "{,}",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1",
          "{\"a\":1,",
          "{\"a\":1,}",
          "{\"a\" 1}",
          "{\"a\"=1}",
          "{\"a\"::1}",
          "{\"a\",1}",
          "{\"a\":1 \"b\":2}",
          "{\"a\":1;\"b\":2}",
          "{a:1}",
          "{'a':1}",
          "{1:1}",
          "{null:1}",
          "{\"a\":1}}",
          "{\"a\":1}{}",
          "{\"a\":1],",
          "{} //",
          "{} /* x */",
          "/* x */ {}",
          "# x\n{}",
          "{\"a\":/**/1}",
          "[\u20281]",
          "({})",
          "<x/>",
          "```json\n{}\n```",
          "\u2028{}",
          "{}\u0000",
          "{}\ufeff",
          "1\u0000",
          "[1\u0000]",
          "fals",
          "truE",
          "true false",
          "nulltrue",
          "-0x1",
          "-01.5",
          "1.5.",
          "1e1.0",
          "1E+-1",
          "0e",
          "0.e1",
          "-e1",
          "1\u00b2",
          "\uff11",
          "\u00bd",
          "1f",
          "1L",
          "\"\\u00e",
          "\"\\u",
          "\"\\",
          "\"\\ud83d\\",
          "\"\\ud83d\\u",
          "\"\\ud83d\\ud\"",
          "\"\\ud83d\\n\"",
          "\"\\u{41}\"",
          "\"" + "x".repeat(100),
          "\"" + "x".repeat(100) + "\n\"",
          "\"" + "x".repeat(100) + "\ud83d\"",
          "\"\u007f\u0001\"",
          "\u201ca\u201d",
          "[\"a\",\n4\n,1,",
          "[\"a\nb\"]",
          "[}",
          "[:]",
          "[1:2]",
          "[\"a\":1]",
          "[,",
          "[[]",
          "[][",
          "[{}",
          "[*]",
          "[-]",
          "[1e]",
          "[\\n]",
          "{\"a\":1,,\"b\":2}",
          "{,\"a\":1}",
          "{:1}",
          "{\"a\":1:2}",
          "{\"a\":\"b\"]",
          "{\"a\":[}]",
          "{\"a\",\"b\":1}",
          "{\"a\" \"b\"}",
          "{\"a\n\":1}",
          "{\"\\ud83d\":1}",
          "{\"\ude00\":1}",
          "{\"a\\\":1}",
          "{\"key\":1,\"value\":}",
          "[{\"key\":\"a\",\"value\":1},]",
          "{[]:1}",
          "{{}:1}",
          "{true:1}",
          "{\"a\":1}//",
          "{\"a\":/1}",
          "/{}",
          "*",
          "\u00e9",
          "\ud83d\ude00",
          "&amp;");

  @TestFactory
  List<DynamicTest> accepts() {
    return forEach(
        ACCEPTED,
        text -> {
          assertThatCode(() -> scan(text)).doesNotThrowAnyException();
          Readers.ALL.forEach(
              (name, read) -> assertThat(lastProblem(text, read)).as(name).doesNotContain(NO_JSON));
        });
  }

  @TestFactory
  List<DynamicTest> rejects() {
    return forEach(
        REJECTED,
        text -> {
          assertThatThrownBy(() -> scan(text)).isInstanceOf(BadToolCallException.class);
          Readers.ALL.forEach(
              (name, read) ->
                  assertThat(lastProblem(text, read))
                      .as(name)
                      .startsWith(NO_JSON)
                      .containsPattern("at character [1-9][0-9]*$"));
        });
  }

  private static List<DynamicTest> forEach(List<String> texts, Consumer<String> test) {
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest("<" + text + ">", () -> test.accept(text)))
        .toList();
  }

  /** Returns the last message of reading the whole text, or an empty one when it is taken. */
  private static String lastProblem(String text, Function<ArgumentReader, ?> read) {
    try {
      Reading.value(text, read);
      return "";
    } catch (BadToolCallException e) {
      return e.problems().get(e.problems().size() - 1).message();
    }
  }

  @Test
  void theTablesAreLong() {
    assertThat(ACCEPTED).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(REJECTED).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
  }

  @Test
  void everyTruncationOfAnObjectIsRejected() {
    String text = "{\"a\":[1.5e3,\"x\\n\\u00e9\",true,null],\"b\":{\"c\":-0.1}}";
    for (int end = 0; end < text.length(); end++) {
      String truncated = text.substring(0, end);
      assertThat(accepts(truncated)).as(truncated).isFalse();
    }
    assertThat(accepts(text)).isTrue();
  }

  @Test
  void everyMutationIsJudgedAsByAnotherParser() {
    List<String> documents =
        List.of(
            "{\"a\":[1.5e3,\"x\\n\\/\",true,null,[]],\"b\":{\"c\":-0.1,\"d\":{}}}",
            "[ -12.50E-7 , 0 , \"\\\\\" , false , [ [ ] ] ]");
    for (String document : documents) {
      for (String mutation : mutations(document)) {
        assertThat(accepts(mutation)).as(mutation).isEqualTo(jacksonAccepts(mutation));
      }
    }
  }

  @Test
  void aSyntaxErrorSaysWhereItIsAndHowToWriteItRight() {
    assertThat(messageOf("{'a':1}"))
        .contains("a property's name in double quotes is expected, not '''")
        .contains("strings are in double quotes")
        .contains("at character 2");
    assertThat(messageOf("[1,]")).contains("no comma stands before a closing bracket");
    assertThat(messageOf("[1 /* one */]")).contains("JSON has no comments").contains("character 4");
    assertThat(messageOf("[True]")).contains("true and false are in lower case");
    assertThat(messageOf("[NaN]")).contains("NaN and Infinity are no JSON numbers");
    assertThat(messageOf("[+1]")).contains("a number has no plus sign");
    assertThat(messageOf("[.5]")).contains("a number has a digit before its decimal point");
    assertThat(messageOf("[1.]")).contains("a number has a digit after its decimal point");
    assertThat(messageOf("[01]")).contains("a number has no leading zeros");
    assertThat(messageOf("\ufeff[]")).contains("leave out the byte order mark");
    assertThat(messageOf("\"a\nb\"")).contains("write \\u000a").contains("at character 3");
    assertThat(messageOf("\"\\ud800\"")).contains("half of a surrogate pair");
    assertThat(messageOf("\"\\q\"")).contains("a backslash itself is \\\\");
    assertThat(messageOf("[1")).contains("the text ends where a comma or ']' is expected");
    assertThat(messageOf("\"abc")).contains("the text ends inside a string");
    assertThat(messageOf("[] []")).contains("nothing follows the first value");
  }

  static List<String> mutations(String document) {
    List<String> mutations = new ArrayList<>();
    for (int i = 0; i < document.length(); i++) {
      mutations.add(document.substring(0, i) + document.substring(i + 1));
      for (char c : "\"\\{}[]:,.-+eE0 1tn\u0001\u00e9/'".toCharArray()) {
        mutations.add(document.substring(0, i) + c + document.substring(i + 1));
        mutations.add(document.substring(0, i) + c + document.substring(i));
      }
    }
    return mutations;
  }

  private static String messageOf(String text) {
    try {
      scan(text);
    } catch (BadToolCallException e) {
      return e.getMessage();
    }
    throw new AssertionError("accepted: " + text);
  }

  private static boolean accepts(String text) {
    try {
      scan(text);
      return true;
    } catch (BadToolCallException e) {
      return false;
    }
  }

  /** Passes over the text as any value. */
  private static void scan(String text) {
    Problems problems = new Problems();
    Scanner scanner = new Scanner(text, problems);
    scanner.skip(0);
    if (!scanner.isAtEnd()) {
      throw problems.malformed(scanner.at(), "nothing follows the first value");
    }
  }

  private static boolean jacksonAccepts(String text) {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      parser.finishToken();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
