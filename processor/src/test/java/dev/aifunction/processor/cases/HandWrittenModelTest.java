package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.generate.CallsGenerator;
import dev.aifunction.processor.generate.ToolsetGenerator;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.MapContainer;
import dev.aifunction.processor.model.Marks;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.ParameterModel;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes code for a model that is written by hand, with every way to make an object and to get at
 * what is in it; {@code -Dgoldens=write} rewrites what it is compared with.
 */
class HandWrittenModelTest {
  private static final boolean WRITE = "write".equals(System.getProperty("goldens"));
  private static final Path MODELS = Path.of("src/test/resources/models");
  private static final ClassName SHOP = ClassName.get("models", "Shop");

  private static final ValueType TEXT = new ScalarType(Scalar.STRING.type(), Scalar.STRING);
  private static final ValueType INT = new ScalarType(TypeName.INT, Scalar.INT);
  private static final ValueType PRICE = new ScalarType(TypeName.DOUBLE.box(), Scalar.DOUBLE);
  private static final ValueType DATE =
      new FormattedType(ClassName.get(LocalDate.class), "dd.MM.yyyy");
  private static final ValueType TIME =
      new FormattedType(ClassName.get(Instant.class), "yyyy-MM-dd HH:mm");

  private static final ValueType UNIT =
      new EnumType(
          SHOP.nestedClass("Unit"),
          Optional.empty(),
          List.of(
              new EnumType.Constant("piece", "PIECE", List.of("pc")),
              new EnumType.Constant("kg", "KILOGRAM", List.of())));

  private static final ValueType CODE =
      new WrappedType(
          SHOP.nestedClass("Code"),
          TEXT,
          new Creation.Constructor(),
          Optional.of(Member.method("text")));

  private static final ValueType POINT =
      object(
          SHOP.nestedClass("Point"),
          new Creation.Factory(SHOP.nestedClass("Point"), "of"),
          property("x", INT).of(Optional.of(Member.field("x")), Optional.empty()),
          property("in", INT).of(Optional.of(Member.field("in")), Optional.empty()));

  private static final ValueType ITEM =
      object(
          ParameterizedTypeName.get(SHOP.nestedClass("Item"), SHOP.nestedClass("Code")),
          new Creation.Constructor(
              List.of(
                  new Creation.Gap(1, TypeName.BOOLEAN),
                  new Creation.Gap(2, ClassName.get(String.class)))),
          new Property(
              "key",
              List.of("id", "Key"),
              "key",
              CODE,
              Optional.empty(),
              Optional.of(Member.method("getKey")),
              Optional.empty()),
          property("value", UNIT)
              .of(Optional.of(Member.method("getValue")), Optional.of(Member.method("setValue"))),
          property("größe", optional(CODE))
              .of(Optional.of(Member.field("größe")), Optional.of(Member.field("größe"))));

  private static final ValueType BOX =
      object(
          SHOP.nestedClass("Box"),
          new Creation.Builder(SHOP.nestedClass("Box"), Optional.of("builder"), "build"),
          property("out", list(POINT))
              .of(Optional.of(Member.method("out")), Optional.of(Member.method("out"))),
          property("refusal", TEXT)
              .of(Optional.empty(), Optional.of(Member.method("withRefusal"))));

  private static final ValueType PRICES =
      object(
          SHOP.nestedClass("Prices"),
          new Creation.Constructor(),
          component("from", DATE),
          component("at", TIME),
          component("byUnit", map(UNIT, PRICE)),
          component("byCode", map(CODE, map(DATE, PRICE))));

  private static Toolset shop;

  @BeforeAll
  static void generateAndLoad(@TempDir Path work) throws Exception {
    ToolsetModel model =
        new ToolsetModel(
            SHOP,
            SHOP,
            true,
            true,
            List.of(
                function("item", ITEM, true),
                function("box", BOX, true),
                function("prices", PRICES, true),
                function("loosely", PRICES, false)),
            Marks.NONE);
    List<Path> sources =
        List.of(
            MODELS.resolve("in/Shop.java"),
            source(model.toolsetName(), ToolsetGenerator.generate(model)),
            source(model.callsName(), CallsGenerator.generate(withGetters(model))));
    assertThat(CaseCompiler.ECJ.compile(sources, work, work).messages()).isEmpty();
    CaseCompiler.Result compiled = CaseCompiler.JAVAC.compile(sources, work, work);
    assertThat(compiled.messages()).isEmpty();
    shop = load(compiled.classes());
  }

  /** Without the function whose argument has a property that nothing gets. */
  private static ToolsetModel withGetters(ToolsetModel model) {
    return new ToolsetModel(
        model.target(),
        model.instance(),
        true,
        true,
        model.functions().stream().filter(f -> !f.tool().equals("box")).toList(),
        Marks.NONE);
  }

  private static Path source(ClassName name, TypeSpec type) throws IOException {
    String text =
        JavaFile.builder(name.packageName(), type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    Path golden = MODELS.resolve("out/" + name.simpleName() + ".java");
    if (WRITE) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
    return golden;
  }

  @SuppressWarnings("resource") // the classes are needed as long as the test runs
  private static Toolset load(Path classes) throws Exception {
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, HandWrittenModelTest.class.getClassLoader());
    Class<?> target = loader.loadClass("models.Shop");
    return (Toolset)
        loader
            .loadClass("models.ShopToolset")
            .getConstructor(target)
            .newInstance(target.getConstructor().newInstance());
  }

  @Test
  void constructorsSettersAndFieldsTakeTheValues() {
    String item = "{'key':'a','value':'kg','größe':'b'}";

    assertThat(call("item", "{'item':" + item + "}")).isEqualTo(item);
    assertThat(call("item", "{'item':{'id':'a','value':'pc','größe':null}}"))
        .isEqualTo("{'key':'a','value':'piece','größe':null}");
  }

  @Test
  void whatAWrapperRefusesIsAProblemOfItsValue() {
    assertThat(problems("item", "{'item':{'key':'','value':'kg','größe':1}}"))
        .containsExactly(
            "/item/key: was refused by its type's own checks, got ''",
            "/item/größe: must be a string, got 1");
  }

  @Test
  void buildersAndFactoriesTakeTheValues() {
    assertThat(call("box", "{'box':{'out':[{'x':1,'in':2}],'refusal':'no'}}"))
        .isEqualTo("{'out':[{'x':1,'in':2}]}");
  }

  @Test
  void aCheckedExceptionIsARefusalToo() {
    assertThat(problems("box", "{'box':{'out':[{'x':2,'in':1}],'refusal':'no'}}"))
        .containsExactly(
            "/box/out/0: was refused by its type's own checks; its values do not fit together");
  }

  @Test
  void formsAreParsedAndFormatted() {
    String prices =
        "{'from':'20.11.2026','at':'2026-11-20 14:30','byUnit':[{'key':'kg','value':1.5}],"
            + "'byCode':[{'key':'a','value':[{'key':'01.12.2026','value':2.0}]}]}";

    assertThat(call("prices", "{'prices':" + prices + "}")).isEqualTo(prices);
    assertThat(problems("prices", "{'prices':" + prices.replace("20.11.", "2026-") + "}"))
        .containsExactly("/prices/from: must be a date in the form dd.MM.yyyy, got '2026-2026'");
  }

  @Test
  void mapsAreObjectsWhereAFunctionIsNotStrict() {
    String prices =
        "{'from':'20.11.2026','at':'2026-11-20 14:30','byUnit':{'kg':1.5},"
            + "'byCode':{'a':{'01.12.2026':2.0}}}";

    assertThat(call("loosely", "{'prices':" + prices + "}")).isEqualTo(prices);
  }

  private static String call(String tool, String arguments) {
    return shop.call(tool, arguments.replace('\'', '"')).replace('"', '\'');
  }

  private static List<String> problems(String tool, String arguments) {
    List<String> problems = new ArrayList<>();
    assertThatExceptionOfType(BadToolCallException.class)
        .isThrownBy(() -> call(tool, arguments))
        .satisfies(
            bad ->
                bad.problems()
                    .forEach(
                        problem ->
                            problems.add(
                                (problem.pointer() + ": " + problem.message())
                                    .replace('"', '\''))));
    return problems;
  }

  private static FunctionModel function(String name, ValueType type, boolean strict) {
    String parameter = name.equals("loosely") ? "prices" : name;
    return new FunctionModel(
        name,
        false,
        false,
        name,
        "Gives it back.",
        List.of(new ParameterModel.Argument(property(parameter, type))),
        new ResultModel(false, type.type(), Optional.of(type), Optional.empty()),
        new FunctionModel.Behaviour(
            strict, Optional.empty(), "PARALLEL", "UNSPECIFIED", false, "MODEL", false, List.of()),
        Optional.empty());
  }

  private static ObjectType object(TypeName type, Creation creation, Property... properties) {
    return new ObjectType(
        type, type.toString(), Optional.empty(), List.of(properties), creation, Optional.empty());
  }

  private static Property property(String name, ValueType type) {
    return Property.parameter(name, name, type, Optional.empty());
  }

  private static Property component(String name, ValueType type) {
    return property(name, type).of(Optional.of(Member.method(name)), Optional.empty());
  }

  private static ValueType optional(ValueType value) {
    return new NullableType(
        ParameterizedTypeName.get(ClassName.get(Optional.class), value.type()),
        Wrapper.OPTIONAL,
        value);
  }

  private static ValueType list(ValueType element) {
    return new ListType(
        ParameterizedTypeName.get(ClassName.get(List.class), element.type()),
        ListContainer.LIST,
        element);
  }

  private static ValueType map(ValueType key, ValueType value) {
    return new MapType(
        ParameterizedTypeName.get(ClassName.get(Map.class), key.type(), value.type()),
        MapContainer.MAP,
        key,
        value);
  }
}
