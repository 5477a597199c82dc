package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds calls of the functions of {@link Desk}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskCalls {
  private DeskCalls() {
  }

  /**
   * Returns a call of the tool {@code take}.
   */
  public static ToolCall take(Desk.Shelf<? extends Integer> shelf,
      Desk.Tree<? extends Integer> tree, List<? extends Desk.Shelf<? extends Integer>> shelves,
      Optional<Desk.Shelf<? extends Integer>> maybe,
      Map<String, Desk.Shelf<? extends Integer>> named,
      Desk.Shelf<? extends List<? extends Desk.Page<? extends Integer>>> deep) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shelf");
    writeShelfOfInteger(out, shelf);
    out.key("tree");
    writeTreeOfInteger(out, tree);
    out.key("shelves");
    writeListOfShelfOfInteger(out, shelves);
    out.key("maybe");
    writeShelfOfInteger(out, maybe.orElse(null));
    out.key("named");
    writeMapOfStringAndShelfOfInteger(out, named);
    out.key("deep");
    writeShelfOfListOfPageOfInteger(out, deep);
    out.endObject();
    return ToolCall.of("take", out.toString());
  }

  private static void writeShelfOfInteger(ResultWriter out, Desk.Shelf<? extends Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("page");
    writePageOfInteger(out, value.page());
    out.key("list");
    writeListOfInt(out, value.list());
    out.endObject();
  }

  private static void writePageOfInteger(ResultWriter out, Desk.Page<? extends Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first").write(value.first());
    out.endObject();
  }

  private static void writeListOfInt(ResultWriter out, List<? extends Integer> value) {
    out.writeList(value, ResultWriter::write);
  }

  private static void writeTreeOfInteger(ResultWriter out, Desk.Tree<? extends Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("value").write(value.value());
    out.key("kids");
    writeListOfTreeOfInteger(out, value.kids());
    out.endObject();
  }

  private static void writeListOfTreeOfInteger(ResultWriter out,
      List<? extends Desk.Tree<? extends Integer>> value) {
    out.writeList(value, DeskCalls::writeTreeOfInteger2);
  }

  private static void writeTreeOfInteger2(ResultWriter out, Desk.Tree<? extends Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("value").write(value.value());
    out.key("kids");
    writeListOfTreeOfInteger(out, value.kids());
    out.endObject();
  }

  private static void writeListOfShelfOfInteger(ResultWriter out,
      List<? extends Desk.Shelf<? extends Integer>> value) {
    out.writeList(value, DeskCalls::writeShelfOfInteger);
  }

  private static void writeMapOfStringAndShelfOfInteger(ResultWriter out,
      Map<? extends String, ? extends Desk.Shelf<? extends Integer>> value) {
    out.writeEntries(value, ResultWriter::write, DeskCalls::writeShelfOfInteger);
  }

  private static void writeShelfOfListOfPageOfInteger(ResultWriter out,
      Desk.Shelf<? extends List<? extends Desk.Page<? extends Integer>>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("page");
    writePageOfListOfPageOfInteger(out, value.page());
    out.key("list");
    writeListOfListOfPageOfInteger(out, value.list());
    out.endObject();
  }

  private static void writePageOfListOfPageOfInteger(ResultWriter out,
      Desk.Page<? extends List<? extends Desk.Page<? extends Integer>>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first");
    writeListOfPageOfInteger(out, value.first());
    out.endObject();
  }

  private static void writeListOfPageOfInteger(ResultWriter out,
      List<? extends Desk.Page<? extends Integer>> value) {
    out.writeList(value, DeskCalls::writePageOfInteger2);
  }

  private static void writePageOfInteger2(ResultWriter out, Desk.Page<? extends Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first").write(value.first());
    out.endObject();
  }

  private static void writeListOfListOfPageOfInteger(ResultWriter out,
      List<? extends List<? extends Desk.Page<? extends Integer>>> value) {
    out.writeList(value, DeskCalls::writeListOfPageOfInteger);
  }
}
