package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskToolset implements Toolset {
  private static final ToolSpec TAKE = ToolSpec.builder("take")
      .description("Takes what has a wildcard in it.")
      .parameters("""
          {"type":"object","properties":{\
          "shelf":{"type":"object","properties":{\
          "page":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false},\
          "list":{"type":"array","items":{"type":"integer"}}},\
          "required":["page","list"],"additionalProperties":false},\
          "tree":{"type":"object","properties":{\
          "value":{"type":"integer"},\
          "kids":{"type":"array","items":{"$ref":"#/$defs/TreeOfInteger"}}},\
          "required":["value","kids"],"additionalProperties":false},\
          "shelves":{"type":"array","items":{"type":"object","properties":{\
          "page":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false},\
          "list":{"type":"array","items":{"type":"integer"}}},\
          "required":["page","list"],"additionalProperties":false}},\
          "maybe":{"anyOf":[{"type":"object","properties":{\
          "page":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false},\
          "list":{"type":"array","items":{"type":"integer"}}},\
          "required":["page","list"],"additionalProperties":false},{"type":"null"}]},\
          "named":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string"},"value":{"type":"object","properties":{\
          "page":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false},\
          "list":{"type":"array","items":{"type":"integer"}}},\
          "required":["page","list"],"additionalProperties":false}},"required":["key","value"],\
          "additionalProperties":false}},\
          "deep":{"type":"object","properties":{\
          "page":{"type":"object","properties":{\
          "first":{"type":"array","items":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false}}},\
          "required":["first"],"additionalProperties":false},\
          "list":{"type":"array","items":{"type":"array","items":{"type":"object","properties":{\
          "first":{"type":"integer"}},\
          "required":["first"],"additionalProperties":false}}}},\
          "required":["page","list"],"additionalProperties":false}},\
          "required":["shelf","tree","shelves","maybe","named","deep"],\
          "additionalProperties":false,"$defs":{\
          "TreeOfInteger":{"type":"object","properties":{\
          "value":{"type":"integer"},\
          "kids":{"type":"array","items":{"$ref":"#/$defs/TreeOfInteger"}}},\
          "required":["value","kids"],"additionalProperties":false}}}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TAKE);

  private static final Keys TAKE_KEYS = Keys.of("shelf", "tree", "shelves", "maybe", "named",
      "deep").optional("maybe");

  private static final Keys SHELF_OF_INTEGER_KEYS = Keys.of("page", "list");

  private static final Keys PAGE_OF_INTEGER_KEYS = Keys.of("first");

  private static final Keys TREE_OF_INTEGER_KEYS = Keys.of("value", "kids");

  private static final Keys TREE_OF_INTEGER_KEYS_2 = Keys.of("value", "kids");

  private static final Keys SHELF_OF_LIST_OF_PAGE_OF_INTEGER_KEYS = Keys.of("page", "list");

  private static final Keys PAGE_OF_LIST_OF_PAGE_OF_INTEGER_KEYS = Keys.of("first");

  private static final Keys PAGE_OF_INTEGER_KEYS_2 = Keys.of("first");

  private final Desk target;

  /**
   * Makes tools of an object's methods.
   */
  public DeskToolset(Desk target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "take" -> take(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String take(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Desk.Shelf<? extends Integer> shelf = null;
    Desk.Tree<? extends Integer> tree = null;
    List<? extends Desk.Shelf<? extends Integer>> shelves = null;
    Optional<Desk.Shelf<? extends Integer>> maybe = Optional.empty();
    Map<String, Desk.Shelf<? extends Integer>> named = null;
    Desk.Shelf<? extends List<? extends Desk.Page<? extends Integer>>> deep = null;
    for (int key = in.begin(TAKE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shelf = readShelfOfInteger(in);
        case 1 -> tree = readTreeOfInteger(in);
        case 2 -> shelves = in.readList(DeskToolset::readShelfOfInteger);
        case 3 -> maybe = in.readNull() ? Optional.empty()
            : Optional.ofNullable(readShelfOfInteger(in));
        case 4 -> named = in.readMap(ArgumentReader::readString, DeskToolset::readShelfOfInteger);
        case 5 -> deep = readShelfOfListOfPageOfInteger(in);
      }
    }
    in.end();
    try {
      target.take(shelf, tree, shelves, maybe, named, deep);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("take", failure);
    }
  }

  private static Desk.Shelf<? extends Integer> readShelfOfInteger(ArgumentReader in) {
    Desk.Page<Integer> page = null;
    List<Integer> list = null;
    for (int key = in.begin(SHELF_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> page = readPageOfInteger(in);
        case 1 -> list = in.readList(ArgumentReader::readInt);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Shelf<>(page, list);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Page<Integer> readPageOfInteger(ArgumentReader in) {
    Integer first = null;
    for (int key = in.begin(PAGE_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> first = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Page<>(first);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Tree<? extends Integer> readTreeOfInteger(ArgumentReader in) {
    Integer value = null;
    List<Desk.Tree<Integer>> kids = null;
    for (int key = in.begin(TREE_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
        case 1 -> kids = in.readList(DeskToolset::readTreeOfInteger2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Tree<>(value, kids);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Tree<Integer> readTreeOfInteger2(ArgumentReader in) {
    Integer value = null;
    List<Desk.Tree<Integer>> kids = null;
    for (int key = in.begin(TREE_OF_INTEGER_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
        case 1 -> kids = in.readList(DeskToolset::readTreeOfInteger2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Tree<>(value, kids);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Shelf<? extends List<? extends Desk.Page<? extends Integer>>> readShelfOfListOfPageOfInteger(
      ArgumentReader in) {
    Desk.Page<List<? extends Desk.Page<? extends Integer>>> page = null;
    List<List<? extends Desk.Page<? extends Integer>>> list = null;
    for (int key = in.begin(SHELF_OF_LIST_OF_PAGE_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> page = readPageOfListOfPageOfInteger(in);
        case 1 -> list = in.readList(DeskToolset::readListOfPageOfInteger);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Shelf<>(page, list);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Page<List<? extends Desk.Page<? extends Integer>>> readPageOfListOfPageOfInteger(
      ArgumentReader in) {
    List<? extends Desk.Page<? extends Integer>> first = null;
    for (int key = in.begin(PAGE_OF_LIST_OF_PAGE_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> first = in.readList(DeskToolset::readPageOfInteger2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Page<>(first);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Desk.Page<? extends Integer> readPageOfInteger2(ArgumentReader in) {
    Integer first = null;
    for (int key = in.begin(PAGE_OF_INTEGER_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> first = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Desk.Page<>(first);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static List<? extends Desk.Page<? extends Integer>> readListOfPageOfInteger(
      ArgumentReader in) {
    return in.readList(DeskToolset::readPageOfInteger2);
  }
}
