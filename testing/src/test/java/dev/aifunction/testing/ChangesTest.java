package dev.aifunction.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares schemas of each kind, in both directions and as arguments and as output. */
class ChangesTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Compares two schemas of a value.
   *
   * @param narrower what is said of the change, which breaks callers
   * @param wider what is said of the way back, which breaks the readers of an output
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'integer','maximum':14} | {'type':'integer','maximum':7}"
            + " | maximum is 7 now, and was 14 | maximum is 14 now, and was 7",
        "{'type':'integer','minimum':1} | {'type':'integer','minimum':2}"
            + " | minimum is 2 now, and was 1 | minimum is 1 now, and was 2",
        "{'type':'integer'} | {'type':'integer','minimum':2}"
            + " | minimum is 2 now | minimum is gone, and was 2",
        "{'type':'number','exclusiveMinimum':1} | {'type':'number','exclusiveMinimum':1.5}"
            + " | exclusiveMinimum is 1.5 now, and was 1 | exclusiveMinimum is 1 now, and was 1.5",
        "{'type':'string'} | {'type':'string','pattern':'a+'}"
            + " | pattern is 'a+' now | pattern is gone, and was 'a+'",
        "{'type':'string'} | {'type':'string','format':'date'}"
            + " | format is 'date' now | format is gone, and was 'date'",
        "{'type':'string','maxLength':9} | {'type':'string','maxLength':3}"
            + " | maxLength is 3 now, and was 9 | maxLength is 9 now, and was 3",
        "{'type':'array','items':{'type':'string'}} | {'type':'array','items':{'type':'string'},'minItems':1}"
            + " | minItems is 1 now | minItems is gone, and was 1",
        "{'type':'number'} | {'type':'integer'}"
            + " | the type is integer now, and was number | the type is number now, and was integer",
        "{} | {'type':'integer'}"
            + " | the type is integer now, and was any | the type is any now, and was integer",
        "{'type':['string','null']} | {'type':'string'} | is required now | is optional now",
        "{'anyOf':[{'type':'object'},{'type':'null'}]} | {'type':'object'}"
            + " | is required now | is optional now",
        "{'type':['string','null'],'enum':['A',null]} | {'type':'string','enum':['A']}"
            + " | is required now | is optional now",
        "{'type':'string','enum':['A','B']} | {'type':'string','enum':['A']}"
            + " | the value B is removed | the value B is added",
        "{'type':'string'} | {'type':'string','enum':['A']}"
            + " | takes only ['A'] now | is no enum now",
        "{'type':'object','additionalProperties':true} | {'type':'object','additionalProperties':false}"
            + " | additionalProperties is false now, and was true"
            + " | additionalProperties is true now, and was false",
        "{'type':'object'} | {'type':'object','additionalProperties':{'type':'string'}}"
            + " | additionalProperties is {'type':'string'} now"
            + " | additionalProperties is gone, and was {'type':'string'}",
        "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'type':'string'}"
            + " | the alternative integer is removed | the alternative integer is added",
        "{'anyOf':[{'properties':{'type':{'enum':['Rain']}}},{'properties':{'type':{'enum':['Sun']}}}]}"
            + " | {'anyOf':[{'properties':{'type':{'enum':['Sun']}}}]}"
            + " | the alternative Rain is removed | the alternative Rain is added",
      })
  void findsWhatAllowsLess(String one, String other, String narrower, String wider) {
    assertThat(arguments(one, other)).containsExactly("BREAKS f /p: " + json(narrower));
    assertThat(arguments(other, one)).containsExactly("f /p: " + json(wider));
    assertThat(output(one, other)).containsExactly("f output /p: " + json(narrower));
    assertThat(output(other, one)).containsExactly("BREAKS f output /p: " + json(wider));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'string'} | {'type':'integer'} | the type is integer now, and was string",
        "{'type':'string','pattern':'a'} | {'type':'string','pattern':'b'}"
            + " | pattern is 'b' now, and was 'a'",
        "{'type':'string','enum':['A','B']} | {'type':'string','enum':['A','C']}"
            + " | the value B is renamed to C",
        "{'type':'object','propertyNames':{'pattern':'a'}}"
            + " | {'type':'object','propertyNames':{'pattern':'b'}}"
            + " | propertyNames is {'pattern':'b'} now, and was {'pattern':'a'}",
      })
  void findsWhatAllowsOtherValues(String one, String other, String what) {
    assertThat(arguments(one, other)).containsExactly("BREAKS f /p: " + json(what));
    assertThat(output(one, other)).containsExactly("BREAKS f output /p: " + json(what));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'description':'a'} | {'description':'b'} | the description has changed",
        "{'description':'a','anyOf':[{},{'type':'null'}]} | {'anyOf':[{},{'type':'null'}]}"
            + " | the description has changed",
        "{'type':'integer','default':1} | {'type':'integer','default':2}"
            + " | default is 2 now, and was 1",
      })
  void findsOtherWords(String one, String other, String what) {
    assertThat(arguments(one, other)).containsExactly("f /p: " + what);
    assertThat(output(one, other)).containsExactly("f output /p: " + what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'array','items':%s} | /p/*",
        "{'type':'object','additionalProperties':%s} | /p/*",
        "{'type':'object','properties':{'a/b~c':%s},'required':['a/b~c']} | /p/a~1b~0c",
        "{'anyOf':[%s,{'type':'null'}]} | /p",
      })
  void namesThePlaceInside(String around, String pointer) {
    assertThat(
            arguments(
                around.replace("%s", "{'type':'string'}"),
                around.replace("%s", "{'type':'boolean'}")))
        .containsExactly("BREAKS f " + pointer + ": the type is boolean now, and was string");
  }

  @Test
  void followsTypesThatContainThemselves() {
    String schema =
        "{'properties':{'p':{'$ref':'#/$defs/Node'}},'required':['p'],'$defs':{'Node':{"
            + "'type':'object','properties':{'size':{'type':'%s'},"
            + "'next':{'anyOf':[{'$ref':'#/$defs/Node'},{'type':'null'}]}},'required':['size','next']}}}";

    assertThat(
            changes(
                function("'parameters':" + schema.formatted("string")),
                function("'parameters':" + schema.formatted("number"))))
        .containsExactly("BREAKS f /p/size: the type is number now, and was string");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'description':'x','anyOf':[{'$ref':'#/$defs/Shape'}]} | f /p: the description has changed",
        "{'anyOf':[{'$ref':'#/$defs/Shape'},{'type':'null'}]} | f /p: is optional now",
      })
  void looksIntoADefinitionWithAlternatives(String shape, String change) {
    String schema =
        "{'properties':{'p':"
            + shape
            + "},'required':['p'],'$defs':{'Shape':{'anyOf':["
            + "{'type':'object','properties':{'t':{'type':'string','enum':['Dot']},"
            + "'x':{'type':'%s'}},'required':['t','x']},"
            + "{'type':'object','properties':{'t':{'type':'string','enum':['Box']},"
            + "'in':{'$ref':'#/$defs/Shape'}},'required':['t','in']}]}}}";

    assertThat(
            changes(
                function("'parameters':" + schema.replace("%s", "number")),
                function("'parameters':" + schema.replace("%s", "integer"))))
        .containsExactly("BREAKS f /p/x: the type is integer now, and was number");
    assertThat(
            changes(
                function("'parameters':" + schema.replace(shape, "{'$ref':'#/$defs/Shape'}")),
                function("'parameters':" + schema)))
        .containsExactly(change);
    assertThat(
            changes(
                function("'parameters':" + schema),
                function(
                    "'parameters':"
                        + schema.replace("{'Shape':{", "{'Shape':{'description':'y',"))))
        .containsExactly(
            "f /p: the description has changed", "f /p/in: the description has changed");
  }

  @Test
  void findsParametersThatComeAndGo() {
    String none = "{'properties':{},'required':[]}";
    String required = "{'properties':{'p':{'type':'string'}},'required':['p']}";
    String optional = "{'properties':{'p':{'type':'string'}},'required':[]}";
    String renamed = "{'properties':{'q':{'type':'string'}},'required':['q']}";

    assertThat(parameters(none, required)).containsExactly("BREAKS f /p: is added and required");
    assertThat(parameters(none, optional)).containsExactly("f /p: is added");
    assertThat(parameters(required, none)).containsExactly("BREAKS f /p: is removed");
    assertThat(parameters(optional, none)).containsExactly("BREAKS f /p: is removed");
    assertThat(parameters(required, renamed)).containsExactly("BREAKS f /p: is renamed to q");
    assertThat(parameters(optional, required)).containsExactly("BREAKS f /p: is required now");
  }

  @Test
  void findsPropertiesOfAnOutputThatComeAndGo() {
    String none = "'output':{'properties':{},'required':[]}";
    String one = "'output':{'properties':{'p':{'type':'string'}},'required':['p']}";

    assertThat(changes(function(none), function(one))).containsExactly("f output /p: is added");
    assertThat(changes(function(one), function(none)))
        .containsExactly("BREAKS f output /p: is removed");
    assertThat(changes(function(one), function("'description':''")))
        .contains("BREAKS f output: has no schema any more");
    assertThat(changes(function("'description':''"), function(one)))
        .contains("BREAKS f output: has a schema now");
  }

  @Test
  void findsFunctionsThatComeAndGo() {
    String f = "{'functions':[{'name':'f','parameters':{'type':'object'}}]}";
    String g = "{'functions':[{'name':'g','parameters':{'type':'object'}}]}";
    String h = "{'functions':[{'name':'h','parameters':{'type':'array'}}]}";

    assertThat(changes("{'functions':[]}", f)).containsExactly("f: is added");
    assertThat(changes(f, "{'functions':[]}")).containsExactly("BREAKS f: is removed");
    assertThat(changes(f, g)).containsExactly("BREAKS f: is renamed to g");
    assertThat(changes(f, h)).containsExactly("BREAKS f: is removed", "h: is added");
    assertThat(changes(function("'description':'a'"), function("'description':'b'")))
        .containsExactly("f: the description has changed");
  }

  private static List<String> arguments(String before, String after) {
    return parameters(object(before), object(after));
  }

  private static List<String> output(String before, String after) {
    return changes(function("'output':" + object(before)), function("'output':" + object(after)));
  }

  private static List<String> parameters(String before, String after) {
    return changes(function("'parameters':" + before), function("'parameters':" + after));
  }

  private static String object(String property) {
    return "{'properties':{'p':" + property + "},'required':['p']}";
  }

  private static String function(String members) {
    return "{'functions':[{'name':'f'," + members + "}]}";
  }

  private static List<String> changes(String before, String after) {
    return FunctionComparison.changes(tree(before), tree(after)).stream()
        .map(c -> (c.breaks() ? "BREAKS " : "") + c.place() + ": " + c.what())
        .toList();
  }

  private static JsonNode tree(String json) {
    return MAPPER.readTree(json(json));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
