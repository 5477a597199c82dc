package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that the checker of the other tests sees what it is there for. */
class StrictSubsetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'string'} | the root is no object",
        "{'type':'object','properties':{'a':{'type':'integer'}},'required':[],"
            + "'additionalProperties':false} | requires [] of [a]",
        "{'type':'object','properties':{},'required':[]} | is open",
        "{'type':'object','properties':{'a':{'type':'string','minLength':1}},'required':['a'],"
            + "'additionalProperties':false} | has the keyword minLength",
        "{'type':'object','properties':{'a':{'type':['string','null'],'enum':['x']}},"
            + "'required':['a'],'additionalProperties':false} | a nullable enum lists null",
        "{'type':'object','properties':{'a':{'type':['array','null'],'items':{'type':'string'}}},"
            + "'required':['a'],'additionalProperties':false} | a nullable array is an anyOf",
        "{'type':'object','properties':{'a':{'type':'string','format':'uri'}},'required':['a'],"
            + "'additionalProperties':false} | has the format uri",
        "{'type':'object','properties':{'a':{'$ref':'#/$defs/A','description':'x'}},"
            + "'required':['a'],'additionalProperties':false,'$defs':{'A':{'type':'string'}}}"
            + " | has something beside $ref",
        "{'type':'object','properties':{'a':{'$ref':'#/$defs/A'}},'required':['a'],"
            + "'additionalProperties':false} | refers to nothing by #/$defs/A",
        "{'type':'object','properties':{'a':{'$ref':'#'}},'required':['a'],"
            + "'additionalProperties':false} | refers to #",
        "{'type':'object','properties':{},'required':[],'additionalProperties':false,"
            + "'$defs':{'A':{'type':'string','minLength':1}}} | has the keyword minLength",
      })
  void sees(String schema, String violation) {
    assertThat(StrictSubset.violations(schema.replace('\'', '"')))
        .anySatisfy(found -> assertThat(found).endsWith(violation));
  }
}
