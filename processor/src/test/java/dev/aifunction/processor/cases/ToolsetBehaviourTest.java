package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls the toolsets of accepted cases as a model would, rightly and wrongly. */
class ToolsetBehaviourTest {
  private static LoadedCases cases;

  @BeforeAll
  static void open(@TempDir Path work) {
    cases = new LoadedCases(work);
  }

  @AfterAll
  static void close() throws IOException {
    cases.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scalars | cases.Scalars | sum | {'a':1,'b':2.0,'c':3e0,'d':-6} | 0",
        "scalars | cases.Scalars | text | {'text':'a \\u00e9'} | a é",
        "optionals | cases.Optionals | given | {} | Optional.empty OptionalInt.empty"
            + " Optional.empty",
        "optionals | cases.Optionals | given | {'place':{'city':'Oslo'},'whole':3,'unit':'CELSIUS'}"
            + " | Optional[Oslo] OptionalInt[3] Optional[CELSIUS]",
        "optionals | cases.Optionals | find | {'city':''} | null",
        "nullable | cases.Nullables | text | {} | null",
        "nullable | cases.Nullables | array | {'array':null} | null",
        "futures | cases.Futures | cancel | {'booking':7} | {'number':7}",
        "futures | cases.Futures | list | {} | [{'number':1}]",
        "futures | cases.Futures | promise | {} | {'number':2}",
        "futures | cases.Futures | task | {} | ['done']",
        "futures | cases.Futures | later | {} | later",
        "futures | cases.Futures | await | {} | 'done'",
        "futures | cases.Futures | run | `` | 'done'",
        "futures | cases.Futures | nothing | {'reason':''} | 'done'",
        "static-only | cases.Statics | add | {'a':1,'b':2} | 3",
        "nested-class | cases.Outer$Inner | close | {'ticket':2} | closed 2",
        "nested-class | cases.Outer$Hidden | open | {'ticket':2} | opened 2",
        "package-private | cases.Desk | close | {'ticket':{'number':2}} | closed 2",
        "default-package | Desk | close | {'ticket':{'number':2}} | closed 2",
        "overloads | cases.Desk | close_with_reason | {'ticket':2,'reason':'done'} | closed 2:"
            + " done",
        "overloads | cases.Desk | close_signed | {'ticket':2} | signed 2",
        "overloads | cases.Desk | close_all | {'tickets':[1,2]} | closed [1, 2]",
        "names | cases.Names | 2nd-Name | {} | 200",
        "names | cases.Names | wire | {'wire':{'class':'a','first-name':'b','größe in cm':3},"
            + "'new':'c'} | {'class':'a','first-name':'b','größe in cm':3}",
        "names | cases.Names | odd | {'größe':'1','$':'2','_x':'3','$T':'4','a$b':'5'} | 12345",
        "names | cases.Names | hide | {'HIDE_KEYS':'1','code':'a','CODE_PATTERN':'2','Optional':null,"
            + "'BigDecimal':0.5,'Names':'3','ToolFailedException':'','cases':'4','Line':"
            + "{'LINE_KEYS':'5','Optional':6,'java':'7'}} | 1a2Optional.empty0.5A34Line[LINE_KEYS=5,"
            + " Optional=Optional[6], java=7]",
        "names | cases.Names | unit | {'unit':'B'} | 'B'",
        "inherited | cases.Orders | find | {'key':2} | {'id':2,'customer':'Ann'}",
        "inherited | cases.Orders | later | {'key':2} | {'id':2,'customer':'Ann'}",
        "inherited | cases.Orders | list_by_name | {'name':'a','limit':1} | []",
        "inherited | cases.Orders | count | {} | 1",
        "inherited | cases.Orders | close | {'key':2} | closed 2",
        "inherited | cases.Orders | close_all | {} | all closed",
        "inherited | cases.Orders | open | {'customer':'Bo'} | {'id':1,'customer':'Bo'}",
        "inherited | cases.Orders | what_is_here | {} | orders",
        "inherited | cases.MoreOrders | what_is_here | {} | more orders",
        "inherited-from-class-file | cases.Desk | close | {'ticket':2,'why':'done'} | closed 2:"
            + " done",
        "generic-classes | cases.Board | draw | {'shape':{'name':'a','corners':3}}"
            + " | {'name':'a','corners':3}",
        "generic-classes | cases.Board | draw_all | {'shapes':[{'name':'a','corners':3}],'more':[]}"
            + " | [{'name':'a','corners':3}]",
        "generic-classes | cases.Board | name | {'shape':{'name':'a','corners':3}} | a",
        "generic-classes | cases.Board | boards | {} | 1",
        "generic-classes | cases.Cache | clear | {} | 'done'",
        "varargs | cases.Desk | join | {'first':'a','more':['b','c']} | a+b+c",
        "throwing-record | cases.Ranges | length | {'range':{'from':1,'to':4}} | 3",
        "user-types-like-ours | cases.Clash | plain | {'string':{'number':1},"
            + "'override':{'number':2},'object':{'number':3}} | plain",
      })
  void answers(String name, String target, String tool, String arguments, String answer)
      throws Exception {
    assertThat(call(name, target, tool, arguments)).isEqualTo(answer.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "scalars ~ cases.Scalars ~ sum ~ {'a':128,'b':40000,'c':1.5,'d':'3'} "
            + "~ /a must be an integer from -128 to 127, got 128; "
            + "/b must be an integer from -32768 to 32767, got 40000; "
            + "/c must be an integer, without a fraction, got 1.5; "
            + "/d must be an integer without quotes, got '3'",
        "scalars ~ cases.Scalars ~ texts ~ {'texts':{'text':null,'letter':'ab','flag':1,"
            + "'id':'x','link':':','content':'?'}} "
            + "~ /texts/text must be a string, got null; "
            + "/texts/letter must be a string of one character, got 'ab'; "
            + "/texts/flag must be true or false, got 1; "
            + "/texts/id must be a UUID such as 123e4567-e89b-12d3-a456-426614174000, got 'x'; "
            + "/texts/link must be a URI such as https://example.com/path, got ':'; "
            + "/texts/content must be base64 text with padding, such as aGVsbG8=, got '?'",
        "enums ~ cases.Enums ~ priority ~ {'priority':'LOWW'} "
            + "~ /priority there is no value named 'LOWW'; use one of: 'LOW', 'HIGH'",
        "nullable ~ cases.Nullables ~ boxes ~ {'boxes':{}} "
            + "~ /boxes/tiny is required but missing; /boxes/small is required but missing; "
            + "/boxes/medium is required but missing; /boxes/large is required but missing; "
            + "/boxes/rough is required but missing; /boxes/fine is required but missing; "
            + "/boxes/letter is required but missing; /boxes/flag is required but missing",
        "nullable ~ cases.Nullables ~ elements ~ {'elements':null} "
            + "~ /elements must be an array, got null",
        "collections ~ cases.Collections ~ sizes ~ {'texts':['a','b','c'],'points':[],"
            + "'rows':[['long',2]],'addresses':['a@b.org','nobody']} "
            + "~ /texts must have at most 2 elements; /points must not be empty; "
            + "/rows/0/0 must have at most 3 characters, got 'long'; "
            + "/rows/0/1 must be a string, got 2; "
            + "/addresses/1 must be an e-mail address such as ann@example.org, got 'nobody'",
        "constraints ~ cases.Constraints ~ texts ~ {'notBlank':' ','notEmpty':'','sized':'abcde',"
            + "'longest':'ab','portable':'1a','javaOnly':'x','flagged':'1','twice':'b'} "
            + "~ /notBlank must not be blank, got ' '; /notEmpty must not be empty, got ''; "
            + "/sized must have at most 4 characters, got 'abcde'; "
            + "/longest must have at most 1 character, got 'ab'; "
            + "/portable must match the regular expression \\d+|[a-z]+, got '1a'; "
            + "/javaOnly must match the regular expression [a-z&&[^x]]+, got 'x'; "
            + "/flagged must match the regular expression [a-z]+, in any case, got '1'; "
            + "/twice must match the regular expression a.*, got 'b'; "
            + "/twice must match the regular expression .*z, got 'b'",
        "constraints ~ cases.Constraints ~ integers ~ {'bounded':15,'large':-3000000001,"
            + "'positive':0,'natural':-1,'negative':0,'below':1,'half':0,'digits':1000,'age':17} "
            + "~ /bounded must be at most 14, got 15; "
            + "/large must be at least -3000000000, got -3000000001; "
            + "/positive must be greater than 0, got 0; /natural must be at least 0, got -1; "
            + "/negative must be less than 0, got 0; /below must be at most 0, got 1; "
            + "/half must be at least 0.5, got 0; "
            + "/digits must have at most 3 digits before and 0 behind the decimal point, got 1000; "
            + "/age must be at least 18, got 17",
        "constraints ~ cases.Constraints ~ numbers ~ {'fraction':0.9,'rough':0.11,'exact':0.49,"
            + "'whole':10.01,'price':1000.123} "
            + "~ /fraction must be less than 0.9, got 0.9; /rough must be at most 0.1, got 0.11; "
            + "/exact must be at least 0.5, got 0.49; /whole must be at most 10, got 10.01; "
            + "/price must have at most 3 digits before and 2 behind the decimal point, got "
            + "1000.123",
        "constraints ~ cases.Constraints ~ rest ~ {'yes':false,'no':true,'past':'9999-01-01',"
            + "'untilToday':'9999-01-01','future':'2000-01-01','fromToday':'--12-31',"
            + "'lines':['',''],'numbers':[1,2,3]} "
            + "~ /yes must be true, got false; /no must be false, got true; "
            + "/past must be in the past, got '9999-01-01'; "
            + "/untilToday must not be in the future, got '9999-01-01'; "
            + "/future must be in the future, got '2000-01-01'; "
            + "/lines/0 must not be blank, got ''; /lines/1 must not be blank, got ''; "
            + "/numbers must have at most 2 elements",
        "constraints ~ cases.Constraints ~ person ~ {'person':{'name':'Ann','email':'a@b.org',"
            + "'country':'N','code':'12'}} "
            + "~ /person/country must have at least 2 characters, got 'N'; "
            + "/person/code must match the regular expression [0-9]{4}, got '12'",
        "constraint-messages ~ cases.Shifts ~ plan ~ {'day':6,'who':'Annabel','room':'2B','note':' ',"
            + "'hours':0} "
            + "~ /day must be a working day, 1 to 5, got 6; "
            + "/who must be the initials of one of us, got 'Annabel'; "
            + "/room must be a room such as 'B2', got '2B'; /note must not be blank, got ' '; "
            + "/hours must be greater than 0, got 0",
        "throwing-record ~ cases.Ranges ~ length ~ {'range':{'from':4,'to':1}} "
            + "~ /range was refused by its type`s own checks; its values do not fit together",
        "behaviour ~ cases.Behaviours ~ loose ~ {'text':'','words':['a','a'],'code':'abcd'} "
            + "~ /words/1 repeats an earlier element; write each one once; "
            + "/code must have at most 3 characters, got 'abcd'",
        "inherited ~ cases.Orders ~ list_by_name ~ {'name':'','limit':0} "
            + "~ /name must not be blank, got ''; /limit must be at least 1, got 0",
      })
  void refuses(String name, String target, String tool, String arguments, String problems)
      throws Exception {
    Toolset toolset = cases.get(name).toolset(target);
    BadToolCallException refusal =
        catchThrowableOfType(BadToolCallException.class, () -> toolset.call(tool, json(arguments)));
    assertThat(refusal.problems())
        .extracting(problem -> problem.pointer() + " " + problem.message())
        .containsExactly(json(problems).split("; (?=/)"));
  }

  @ParameterizedTest
  @CsvSource({
    "rough, 0.1", // the float next to 0.1 is more than 0.1
    "fraction, 0.1",
    "fraction, 0.8999",
  })
  void takesTheBoundItself(String property, String value) throws Exception {
    String arguments =
        "{'fraction':0.5,'rough':0,'exact':1,'whole':1,'price':1}"
            .replaceFirst("'" + property + "':[^,}]+", "'" + property + "':" + value);

    assertThat(call("constraints", "cases.Constraints", "numbers", arguments))
        .isEqualTo("\"done\"");
  }

  @Test
  void longTextsArriveWhole() throws Exception {
    assertThat(cases.get("descriptions").toolset("cases.Descriptions").specs())
        .extracting(ToolSpec::description)
        .containsExactly(
            "Gets the forecast for a city, see Day & lists. It has one entry a day, at most <14>"
                + " days.",
            "Adds notes.\nNever deletes one, not even with \\ or \"quotes\".",
            "Explains the notes, in more words than one line holds, with \\d, \"\"\"\", a $S and an"
                + " é.\n\nEnds, in a second paragraph that is also longer than a line may be, with:"
                + " \"\"\"\"\"",
            "Quotes what somebody has said in a text that is too long for a literal, and then ends:"
                + " \"\"\"",
            "Keeps white space at the ends of its lines, which only a literal can keep. \n  Yes.",
            "Returns the number of notes.");
    assertThat(cases.get("constraints").toolset("cases.Constraints").specs().get(0).parameters())
        .contains("Matches the regular expression [a-z&&[^x]]+ as a whole.");
  }

  @Test
  void aFailureOfTheToolKeepsItsSecret() throws Exception {
    Toolset toolset = cases.get("throwing-record").toolset("cases.Ranges");

    ToolFailedException failure =
        catchThrowableOfType(ToolFailedException.class, () -> toolset.call("fail", "{}"));

    assertThat(failure).hasMessageContaining("fail").hasMessageNotContaining("secret");
    assertThat(failure.getCause()).hasMessage("a secret");
  }

  @Test
  void aFailedFutureIsAFailureOfTheTool() throws Exception {
    Toolset toolset = cases.get("futures").toolset("cases.Futures");

    ToolFailedException failure =
        catchThrowableOfType(ToolFailedException.class, () -> toolset.call("fail", "{}"));

    assertThat(failure.getCause()).isInstanceOf(IllegalStateException.class);
  }

  private String call(String name, String target, String tool, String arguments) throws Exception {
    return cases.get(name).toolset(target).call(tool, json(arguments));
  }

  private static String json(String arguments) {
    return arguments.replace('\'', '"').replace('`', '\'');
  }
}
