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
  public static ToolCall take(Desk.Shelf<Integer> shelf, Desk.Tree<Integer> tree,
      List<? extends Desk.Shelf<Integer>> shelves, Optional<Desk.Shelf<Integer>> maybe,
      Map<String, Desk.Shelf<Integer>> named, Desk.Shelf<List<? extends Desk.Page<Integer>>> deep) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("shelf");
    writeShelfOfInteger(out, shelf);
    out.key("tree");
    writeTreeOfInteger(out, tree);
    out.key("shelves").writeList(shelves, DeskCalls::writeShelfOfInteger);
    out.key("maybe");
    writeShelfOfInteger(out, maybe.orElse(null));
    out.key("named").writeEntries(named, ResultWriter::write, DeskCalls::writeShelfOfInteger);
    out.key("deep");
    writeShelfOfListOfPageOfInteger(out, deep);
    out.endObject();
    return ToolCall.of("take", out.toString());
  }

  private static void writeShelfOfInteger(ResultWriter out, Desk.Shelf<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("page");
    writePageOfInteger(out, value.page());
    out.key("list").writeList(value.list(), ResultWriter::write);
    out.endObject();
  }

  private static void writePageOfInteger(ResultWriter out, Desk.Page<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first").write(value.first());
    out.endObject();
  }

  private static void writeTreeOfInteger(ResultWriter out, Desk.Tree<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("value").write(value.value());
    out.key("kids").writeList(value.kids(), DeskCalls::writeTreeOfInteger2);
    out.endObject();
  }

  private static void writeTreeOfInteger2(ResultWriter out, Desk.Tree<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("value").write(value.value());
    out.key("kids").writeList(value.kids(), DeskCalls::writeTreeOfInteger2);
    out.endObject();
  }

  private static void writeShelfOfListOfPageOfInteger(ResultWriter out,
      Desk.Shelf<List<? extends Desk.Page<Integer>>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("page");
    writePageOfListOfPageOfInteger(out, value.page());
    out.key("list").writeList(value.list(), DeskCalls::writeListOfPageOfInteger);
    out.endObject();
  }

  private static void writePageOfListOfPageOfInteger(ResultWriter out,
      Desk.Page<List<? extends Desk.Page<Integer>>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first").writeList(value.first(), DeskCalls::writePageOfInteger2);
    out.endObject();
  }

  private static void writePageOfInteger2(ResultWriter out, Desk.Page<Integer> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first").write(value.first());
    out.endObject();
  }

  private static void writeListOfPageOfInteger(ResultWriter out,
      List<? extends Desk.Page<Integer>> value) {
    out.writeList(value, DeskCalls::writePageOfInteger2);
  }
}
