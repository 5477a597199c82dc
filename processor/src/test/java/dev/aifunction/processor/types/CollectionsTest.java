package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Collections are arrays, and are read into what Java asks for; results may be streams. */
class CollectionsTest {
  private static final Desk DESK =
      Desk.of(
          """
          enum Unit { CELSIUS, KELVIN }

          @AiFunction("Reads lists.")
          String lists(
              List<String> list,
              ArrayList<String> arrayList,
              LinkedList<String> linked,
              Iterable<String> iterable,
              Collection<String> collection,
              Vector<String> vector,
              CopyOnWriteArrayList<String> copyOnWrite) {
            return list + " " + arrayList + " " + linked + " " + iterable + " " + collection + " "
                + vector + " " + copyOnWrite;
          }

          @AiFunction("Reads sets.")
          String sets(
              Set<Integer> set,
              HashSet<Integer> hash,
              LinkedHashSet<Integer> linked,
              SortedSet<Integer> sorted,
              NavigableSet<Integer> navigable,
              EnumSet<Unit> units) {
            return set + " " + hash + " " + linked + " " + sorted + " " + navigable + " " + units;
          }

          @AiFunction("Reads queues.")
          String queues(
              Queue<String> queue,
              Deque<String> deque,
              PriorityQueue<String> priority,
              BlockingQueue<String> blocking) {
            return queue + " " + deque + " " + priority + " " + blocking;
          }

          @AiFunction("Returns streams.")
          Stream<String> stream(String[] words) { return Stream.of(words); }

          @AiFunction("Returns streams.")
          IntStream numbers(int[] numbers) { return IntStream.of(numbers); }

          @AiFunction("Returns streams.")
          LongStream longs(long[] numbers) { return LongStream.of(numbers); }

          @AiFunction("Returns streams.")
          DoubleStream doubles(double[] numbers) { return DoubleStream.of(numbers); }

          """);

  @Test
  void areArrays() {
    assertThat(DESK.schema("queues").split("'type':'array','items':\\{'type':'string'\\}"))
        .hasSize(5);
    assertThat(DESK.schema("sets"))
        .contains(
            "'sorted':{'type':'array','description':'No element twice.','items':{'type':'integer'}}");
    assertThat(DESK.output("stream")).isEqualTo("{'type':'array','items':{'type':'string'}}");
    for (String integers : new String[] {"numbers", "longs"}) {
      assertThat(DESK.output(integers)).isEqualTo("{'type':'array','items':{'type':'integer'}}");
    }
    assertThat(DESK.output("doubles")).isEqualTo("{'type':'array','items':{'type':'number'}}");
  }

  @Test
  void areRead() {
    assertThat(
            DESK.call(
                "lists",
                "{'list':['a'],'arrayList':['b'],'linked':['c'],'iterable':['d'],"
                    + "'collection':['e'],'vector':['f'],'copyOnWrite':['g']}"))
        .isEqualTo("[a] [b] [c] [d] [e] [f] [g]");
    assertThat(
            DESK.call(
                "sets",
                "{'set':[3,1],'hash':[1],'linked':[3,1],'sorted':[3,1],'navigable':[2,1],"
                    + "'units':['KELVIN','CELSIUS']}"))
        .isEqualTo("[3, 1] [1] [3, 1] [1, 3] [1, 2] [CELSIUS, KELVIN]");
    assertThat(
            DESK.call(
                "queues", "{'queue':['b','a'],'deque':[],'priority':['b','a'],'blocking':['x']}"))
        .isEqualTo("[b, a] [] [a, b] [x]");
    assertThat(DESK.call("stream", "{'words':['a','b']}")).isEqualTo("['a','b']");
    assertThat(DESK.call("numbers", "{'numbers':[1,2]}")).isEqualTo("[1,2]");
    assertThat(DESK.call("longs", "{'numbers':[1,2]}")).isEqualTo("[1,2]");
    assertThat(DESK.call("doubles", "{'numbers':[1.5]}")).isEqualTo("[1.5]");
  }

  @Test
  void aSetRefusesADuplicate() {
    assertThat(
            DESK.problems(
                "sets",
                "{'set':[1,1],'hash':[],'linked':[],'sorted':[2,2],'navigable':[],"
                    + "'units':['KELVIN','KELVIN']}"))
        .isEqualTo(
            "/set/1: repeats an earlier element; write each one once\n"
                + "/sorted/1: repeats an earlier element; write each one once\n"
                + "/units/1: repeats an earlier element; write each one once");
  }
}
