/**
 * Reads javac's model of the user's types into {@link dev.aifunction.processor.model}.
 *
 * <p>{@link dev.aifunction.processor.read.ToolsetReader}, {@link
 * dev.aifunction.processor.read.AssistantReader} and {@link
 * dev.aifunction.processor.read.CompanionReader} are the entrances. Behind them, from the outside
 * in:
 *
 * <ul>
 *   <li><b>Functions and assistants</b>: {@code Functions} finds the methods of a class, {@code
 *       FunctionReader} reads one by {@code FunctionRules}, {@code ResultReader} what it returns;
 *       {@code AssistantMethodReader} reads an assistant's methods, with {@code
 *       AssistantParameterReader}, {@code AnswerReader} and {@code TemplateReader}.
 *   <li><b>Types</b>: {@code TypeReader} asks a reader for each kind ({@code ContainerReader},
 *       {@code OptionalReader}, {@code EnumReader}, {@code AnyReader}, {@code WrapperReader},
 *       {@code UnionReader} with {@code Subtypes} and {@code Tagging}), and {@code Refusals} says
 *       why a type is not read. {@code Use} and {@code Site} travel with a type: what for, and
 *       where.
 *   <li><b>Objects</b>: {@code ObjectReader}; {@code BeanProperties} finds the properties, {@code
 *       CreatorReader} and {@code BuilderReader} what makes the object, {@code AccessReader} how a
 *       property is got and set; {@code Components} is about records, {@code Lombok} about types
 *       that come a round later.
 *   <li><b>Jackson's annotations</b>: {@code Jackson} reads those of an element, {@code
 *       ClassSettings} those of a class, {@code JacksonRules} refuses what is not honoured.
 *   <li><b>Constraints</b>: {@code ConstraintReader} reads {@code DeclaredConstraint}s, {@code
 *       BuiltInConstraints} the specification's own, {@code CustomConstraints} finds by a {@code
 *       ValidatorWalk} what a validator has to check; {@code PortablePattern} translates regular
 *       expressions, {@code Contradictions} finds types without values, {@code DefaultReader} holds
 *       defaults against all that.
 *   <li><b>Class files</b>: {@code Memories} and {@code Memory} are what companions keep, {@code
 *       TypeMemory} that of one type's annotations, {@code TypeDescriptions} of its texts.
 * </ul>
 *
 * <p>"Not yet" is the exception {@link dev.aifunction.processor.read.Unresolved}; "wrong" is a
 * problem given to the reporter. Arrows: model, report; never generate.
 */
@NullMarked
package dev.aifunction.processor.read;

import org.jspecify.annotations.NullMarked;
