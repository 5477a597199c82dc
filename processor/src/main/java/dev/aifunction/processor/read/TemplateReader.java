package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * Reads templates: text, or a class path resource, with places in double braces for values. Double
 * braces that are text are written twice.
 */
final class TemplateReader {
  private static final String RESOURCE = "classpath:";
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String ESCAPED_OPEN = OPEN + OPEN;
  private static final String ESCAPED_CLOSE = CLOSE + CLOSE;

  private final ReadContext context;

  TemplateReader(ReadContext context) {
    this.context = context;
  }

  /** Returns the template in a member of an annotation; reports what is wrong with it. */
  Optional<Template> read(Mirror mirror, String member) {
    String text = mirror.string(member);
    Problem.Place place = mirror.place(member);
    if (!text.startsWith(RESOURCE)) {
      return parse(text, place);
    }
    String path = text.substring(RESOURCE.length()).strip().replaceFirst("^/+", "");
    Optional<String> resource = context.resources().find(path);
    if (resource.isEmpty()) {
      context.reporter().add(ProblemCode.MISSING_RESOURCE, place, path);
      return Optional.empty();
    }
    return parse(resource.get().strip(), place);
  }

  private Optional<Template> parse(String text, Problem.Place place) {
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int brace = next(text, from);
      plain.append(text, from, brace);
      from = brace;
      if (text.startsWith(ESCAPED_OPEN, from) || text.startsWith(ESCAPED_CLOSE, from)) {
        plain.append(text, from, from + OPEN.length());
        from += ESCAPED_OPEN.length();
      } else if (text.startsWith(CLOSE, from)) {
        return broken(text, from, "}} without {{", place);
      } else if (text.startsWith(OPEN, from)) {
        int close = text.indexOf(CLOSE, from);
        if (close < 0) {
          return broken(text, from, "{{ without }}", place);
        }
        String name = text.substring(from + OPEN.length(), close).strip();
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.contains(".")) {
          return broken(text, from, "\"" + name + "\" is no name", place);
        }
        addText(parts, plain);
        parts.add(new Part.Variable(name));
        from = close + CLOSE.length();
      }
    }
    addText(parts, plain);
    return Optional.of(new Template(parts));
  }

  /** Returns where the next double braces stand, the text's end without any. */
  private static int next(String text, int from) {
    int open = text.indexOf(OPEN, from);
    int close = text.indexOf(CLOSE, from);
    int last = text.length();
    return Math.min(open < 0 ? last : open, close < 0 ? last : close);
  }

  private static void addText(List<Part> parts, StringBuilder plain) {
    if (!plain.isEmpty()) {
      parts.add(new Part.Text(plain.toString()));
      plain.setLength(0);
    }
  }

  private Optional<Template> broken(String text, int at, String why, Problem.Place place) {
    String excerpt = text.substring(at, Math.min(text.length(), at + 20));
    context.reporter().add(ProblemCode.BAD_TEMPLATE, place, excerpt, why);
    return Optional.empty();
  }
}
