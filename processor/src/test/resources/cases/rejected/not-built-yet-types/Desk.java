package cases;

import dev.aifunction.AiFunction;
import java.net.URL;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Future;

public class Desk {
  sealed interface Reason permits Done {}

  record Done() implements Reason {}

  record Page<T>(List<T> rows) {}

  static class Ticket {
    int number;
  }

  @AiFunction("Takes maps.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter counts of maps has the type Map<String, Integer>: not supported yet. Until then, use a list of records with key and value.
  // ERROR: [AiFunctionNotBuiltYet] The parameter labels of maps has the type TreeMap<String, String>: not supported yet. Until then, use a list of records with key and value.
  void maps(Map<String, Integer> counts, TreeMap<String, String> labels) {}

  @AiFunction("Takes anything.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter value of any has the type Object: not supported yet. Until then, use a record.
  void any(Object value) {}

  @AiFunction("Takes types of yours.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter page of types has the type Desk.Page<String>: not supported yet. Until then, use a record without type parameters.
  // ERROR: [AiFunctionNotBuiltYet] The parameter reason of types has the type Desk.Reason: not supported yet. Until then, use one record.
  // ERROR: [AiFunctionNotBuiltYet] The parameter ticket of types has the type Desk.Ticket: not supported yet. Until then, use a record.
  void types(Reason reason, Ticket ticket, Page<String> page) {}

  @AiFunction("Takes other collections.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter jobs of collections has the type Queue<String>: not supported yet. Until then, use List or Set.
  // ERROR: [AiFunctionNotBuiltYet] The parameter lines of collections has the type ArrayList<String>: not supported yet. Until then, use List or Set.
  // ERROR: [AiFunctionNotBuiltYet] The parameter words of collections has the type SortedSet<String>: not supported yet. Until then, use List or Set.
  void collections(ArrayList<String> lines, SortedSet<String> words, Queue<String> jobs) {}

  @AiFunction("Takes other types of the JDK.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter currency of jdk has the type Currency: not supported yet. Until then, use String or a number.
  // ERROR: [AiFunctionNotBuiltYet] The parameter locale of jdk has the type Locale: not supported yet. Until then, use String or a number.
  // ERROR: [AiFunctionNotBuiltYet] The parameter number of jdk has the type Number: not supported yet. Until then, use String or a number.
  // ERROR: [AiFunctionNotBuiltYet] The parameter text of jdk has the type CharSequence: not supported yet. Until then, use String or a number.
  // ERROR: [AiFunctionNotBuiltYet] The parameter url of jdk has the type URL: not supported yet. Until then, use String or a number.
  void jdk(Locale locale, Currency currency, URL url, CharSequence text, Number number) {}

  @AiFunction("Answers some day.")
  // ERROR: [AiFunctionNotBuiltYet] The result of someDay is a Future: not supported yet. Until then, return a CompletionStage.
  Future<String> someDay() {
    return null;
  }
}
