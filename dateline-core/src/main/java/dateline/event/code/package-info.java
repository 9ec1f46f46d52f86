/**
 * Which code an act has, by itself or together with the act inside it. Start with {@link
 * dateline.event.code.Coder}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.code;
