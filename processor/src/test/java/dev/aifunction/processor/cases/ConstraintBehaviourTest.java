package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.ArgumentValidator;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.Toolset;
import dev.aifunction.validation.JakartaArgumentValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls generated toolsets with values that keep constraints and values that do not. */
class ConstraintBehaviourTest {
  private static LoadedCases cases;
  private static ValidatorFactory validators;

  @BeforeAll
  static void open(@TempDir Path work) {
    cases = new LoadedCases(work);
    validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }

  @AfterAll
  static void close() throws IOException {
    cases.close();
    validators.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "numbers_in_texts | {'atLeast':'0.50','atMost':'1e1','more':'0.001','less':'-7',"
            + "'digits':'-123.450'}",
        "digits | {'fine':-99.9,'rough':99.9,'whole':99,'large':1e99,'huge':1e308}",
        "sizes | {'set':['a','abc'],'array':['a','b'],'bytes':'AAA=','optional':'abc',"
            + "'inner':[1,null]}",
        "past | {'instant':'2020-01-01T00:00:00Z','dateTime':'2020-01-01T00:00:00',"
            + "'offsetDateTime':'2020-01-01T00:00:00Z','zonedDateTime':'2020-01-01T00:00:00Z',"
            + "'year':2020,'month':'2020-01'}",
        "oddities | {'absent':null,'yes':true,'note':null}",
        "oddities | {'yes':true}",
        "addresses | {'own':'a@EXAMPLE.org','plain':'a@b'}",
        "groups | {'other':0,'both':5,'later':null}",
        "messages | {'members':'ab','key':3,'expression':3,'broken':3,'escaped':3,'list':2}",
        "valid | {'line':{'quantity':1},'lines':[],'more':[],'text':''}",
      })
  void takes(String tool, String arguments) throws Exception {
    assertThat(types().call(tool, json(arguments))).isEqualTo("\"done\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "numbers_in_texts ~ {'atLeast':'0.4','atMost':'ten','more':'0','less':'1','digits':'1.234'}"
            + "~ /atLeast must be a number in a string, at least 0.5, got '0.4'"
            + "; /atMost must be a number in a string, at most 10, got 'ten'"
            + "; /more must be a number in a string, greater than 0, got '0'"
            + "; /less must be a number in a string, less than 1, got '1'"
            + "; /digits must be a number in a string, with at most 3 digits before and 2 behind"
            + " the decimal point, got '1.234'",
        "digits ~ {'fine':99.99,'rough':100,'whole':-100,'large':0.5,'huge':1} "
            + "~ /fine must have at most 2 digits before and 1 behind the decimal point, got 99.99"
            + "; /rough must have at most 2 digits before and 1 behind the decimal point, got 100"
            + "; /whole must have at most 2 digits before and 0 behind the decimal point, got -100"
            + "; /large must have at most 100 digits before and 0 behind the decimal point, got"
            + " 0.5",
        "sizes ~ {'set':['abcd'],'array':['a'],'bytes':'AAAA','optional':'abcd','inner':[0]} "
            + "~ /set/0 must have at most 3 characters, got 'abcd'"
            + "; /array must have at least 2 elements"
            + "; /bytes must have at most 2 bytes, got 'AAAA'"
            + "; /optional must have at most 3 characters, got 'abcd'"
            + "; /inner/0 must be at least 1, got 0",
        "past ~ {'instant':'9999-01-01T00:00:00Z','dateTime':'9999-01-01T00:00:00',"
            + "'offsetDateTime':'9999-01-01T00:00:00Z','zonedDateTime':'9999-01-01T00:00:00Z',"
            + "'year':9999,'month':'9999-01'} "
            + "~ /instant must be in the past, got '9999-01-01T00:00:00Z'"
            + "; /dateTime must be in the past, got '9999-01-01T00:00:00'"
            + "; /offsetDateTime must be in the past, got '9999-01-01T00:00:00Z'"
            + "; /zonedDateTime must be in the past, got '9999-01-01T00:00:00Z'"
            + "; /year must be in the past, got 9999; /month must be in the past, got '9999-01'",
        "around ~ {'year':1999,'month':'1999-01','next':1999} "
            + "~ /year must not be in the past, got 1999; /month must be in the future, got"
            + " '1999-01'; /next must be in the future, got 1999",
        "oddities ~ {'absent':'x','yes':false,'note':'x'} "
            + "~ /absent must be null, got 'x'; /yes must be true, got false",
        "addresses ~ {'own':'a@b.org','plain':'a+b@c'} "
            + "~ /own must be an e-mail address such as ann@example.org and must match the regular"
            + " expression .*@example\\.org, in any case, got 'a@b.org'"
            + "; /plain must be an address without a plus, not [^+]*, got 'a+b@c'",
        "groups ~ {'other':0,'both':4} ~ /both must be at least 5, got 4",
        "messages ~ {'members':'abcd','key':2,'expression':2,'broken':2,'escaped':2,'list':0} "
            + "~ /members needs 2 to 3 letters, got 'abcd'; /key must be at least 3, got 2"
            + "; /expression must be at least 3, got 2; /broken must be at least 3, got 2"
            + "; /escaped costs {at least} $ 3, got 2; /list one, got 0; /list two, got 0",
        "valid ~ {'line':{'quantity':0},'lines':[{'quantity':0}],'more':[{'quantity':0}],'text':''}"
            + " ~ /line/quantity must be at least 1, got 0"
            + "; /lines/0/quantity must be at least 1, got 0"
            + "; /more/0/quantity must be at least 1, got 0",
      })
  void refuses(String tool, String arguments, String problems) throws Exception {
    assertThat(problems(types(), tool, arguments)).containsExactly(json(problems).split("; (?=/)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "maps ~ {'stock':{'a':1,'b':2},'names':[{'key':9,'value':['abc']}]} ~ {a=1, b=2} {9=[abc]}",
        "maps ~ {'stock':[{'key':'a','value':1}],'names':{'1':[]}} ~ {a=1} {1=[]}",
        "loose ~ {'map':{}} ~ {}",
      })
  void takesMaps(String tool, String arguments, String answer) throws Exception {
    assertThat(maps().call(tool, json(arguments))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "maps ~ {'stock':{},'names':{}} ~ /stock must not be empty; /names must not be empty",
        "maps ~ {'stock':{'a':1,'b':2,'c':3},'names':{'1':[]}} "
            + "~ /stock must have at most 2 entries",
        "maps ~ {'stock':{' ':1,'b':0},'names':{'10':['abcd']}} "
            + "~ /stock/  must not be blank, got ' '; /stock/b must be at least 1, got 0"
            + "; /names/10 must be at most 9, got '10'"
            + "; /names/10/0 must have at most 3 characters, got 'abcd'",
        "maps ~ {'stock':[{'key':'','value':0}],'names':[{'key':1,'value':[]}]} "
            + "~ /stock/0/key must not be blank, got ''; /stock/0/value must be at least 1, got 0",
        "loose ~ {'map':{'a':'b','c':'d'}} ~ /map must have at most 1 entry",
      })
  void refusesMaps(String tool, String arguments, String problems) throws Exception {
    assertThat(problems(maps(), tool, arguments)).containsExactly(json(problems).split("; (?=/)"));
  }

  @Test
  void composedConstraintsAreTheirParts() throws Exception {
    Toolset toolset = cases.get("composed-constraints").toolset("cases.Composed");
    String right =
        "{'zip':'01234','code':'AB','longer':'ABCZ','twice':'AA','loop':'ABX','few':3,'range':2,"
            + "'ranges':[2]}";

    assertThat(toolset.call("take", json(right))).isEqualTo("\"done\"");
    assertThat(
            problems(
                toolset,
                "take",
                "{'zip':'x','code':'abc','longer':'ABCD','twice':'BB','loop':'ABC','few':4,"
                    + "'range':5,'ranges':[1]}"))
        .containsExactly(
            "/zip must have at least 5 characters, got \"x\"",
            "/zip must match the regular expression [0-9]*, got \"x\"",
            "/code must be a code of 2 letters, got \"abc\"",
            "/longer must be a code of 4 letters, got \"ABCD\"",
            "/twice must be a code of 2 letters, got \"BB\"",
            "/twice must start with A, got \"BB\"",
            "/loop must be a code of 3 letters, got \"ABC\"",
            "/few must be at least 1 and must be at most 3, got 4",
            "/range must be at least 2 and must be at most 4, got 5",
            "/ranges/0 must be at least 2 and must be at most 9223372036854775807, got 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "count ~ {'how-many':4,'more':null} ~ counted 4",
        "order ~ {'order':{'all-lines':[{'qty':2}],'last':{'qty':4}},'notes':['a']} ~ ordered 1",
        "span ~ {'range':{'from':1,'to':3},'validator':[]} ~ spanned 2",
        "pack ~ {'big-box':{'cm':2,'in':[{'cm':4,'in':[]}]}} ~ packed 2",
        "compare ~ {'from':1,'to':2} ~ compared",
        "check ~ {'number':2,'label':'all'} ~ all checked",
        "plain ~ {'number':3} ~ plain 3",
        "result ~ {} ~ 3",
      })
  void aValidatorLetsRightArgumentsPass(String tool, String arguments, String answer)
      throws Exception {
    assertThat(warehouse(jakarta()).call(tool, json(arguments))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "count ~ {'how-many':3,'more':5} ~ /how-many must be even; /more must be even",
        "check ~ {'number':3,'label':''} ~ /number must be even",
        "count ~ {'how-many':1,'more':null} ~ /how-many must be at least 2, got 1",
        "order ~ {'order':{'all-lines':[{'qty':2},{'qty':3}],'last':{'qty':5}},'notes':[]} "
            + "~ /order/all-lines/1/qty must be even; /order/last/qty must be even",
        "pack ~ {'big-box':{'cm':2,'in':[{'cm':4,'in':[{'cm':5,'in':[]}]}]}} "
            + "~ /big-box/in/0/in/0/cm must be even",
        "store ~ {'crate':{'no':2,'on':{'crates':[{'no':3,'on':null}]}},"
            + "'shelf':{'crates':[{'no':5,'on':{'crates':[{'no':7}]}}]}} "
            + "~ /crate/on/crates/0/no must be even; /shelf/crates/0/no must be even"
            + "; /shelf/crates/0/on/crates/0/no must be even",
        "span ~ {'range':{'from':3,'to':1},'validator':[2,3]} "
            + "~ /range/ordered must not end before it starts; /validator/1 must be even",
      })
  void aValidatorRefusesWhatGeneratedCodeCannot(String tool, String arguments, String problems)
      throws Exception {
    assertThat(problems(warehouse(jakarta()), tool, arguments))
        .containsExactly(problems.split("; (?=/)"));
  }

  @Test
  void aValidatorChecksParametersTogether() throws Exception {
    assertThat(problems(warehouse(jakarta()), "compare", "{'from':2,'to':1}"))
        .containsExactly(" must be in order");
  }

  @Test
  void aValidatorIsAskedOnceAndOnlyWhereItIsNeeded() throws Exception {
    List<String> asked = new ArrayList<>();
    Toolset toolset =
        warehouse(
            call -> {
              asked.add(call.method().name() + call.arguments());
              return List.of();
            });
    toolset.call("compare", json("{'from':2,'to':1}"));
    toolset.call("plain", json("{'number':1}"));
    catchThrowableOfType(
        BadToolCallException.class, () -> toolset.call("compare", json("{'from':'x','to':1}")));

    assertThat(asked).containsExactly("compare[2, 1]");
  }

  @Test
  void aToolsetWithoutItsValidatorCannotBeMade() {
    assertThatThrownBy(() -> warehouse(null))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseMessage("validator");
  }

  private static ArgumentValidator jakarta() {
    return new JakartaArgumentValidator(validators.getValidator());
  }

  private static Toolset types() throws Exception {
    return cases.get("constraint-types").toolset("cases.ConstraintTypes");
  }

  private static Toolset maps() throws Exception {
    return cases.get("constraint-maps").toolset("cases.ConstraintMaps");
  }

  private static Toolset warehouse(ArgumentValidator validator) throws Exception {
    return cases.get("custom-constraints").toolset("cases.Warehouse", validator);
  }

  private static List<String> problems(Toolset toolset, String tool, String arguments) {
    BadToolCallException refusal =
        catchThrowableOfType(BadToolCallException.class, () -> toolset.call(tool, json(arguments)));
    return refusal.problems().stream()
        .map((Problem problem) -> problem.pointer() + " " + problem.message())
        .toList();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
