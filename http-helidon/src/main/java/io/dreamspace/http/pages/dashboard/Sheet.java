package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.http.reading.Form;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form.
 *
 * @param action where it is sent
 * @param number by which a form that was sent twice is known; null if that does no harm
 * @param flaw what is wrong with the whole, null if nothing is known to be
 */
public record Sheet(
    String title,
    String action,
    String button,
    List<Field> fields,
    @Nullable String number,
    @Nullable String flaw) {
  /** What the field is called that tells what another has shown. */
  public static final String WAS = "was-";

  /** What the field is called that tells the form's number. */
  public static final String NUMBER = "number";

  /** This form as somebody has filled it in. */
  Sheet filled(Form form) {
    Sheet typed =
        with(
            field ->
                field.typed(form.text(field.name())).comparedTo(form.text(WAS + field.name())));
    String sent = number == null ? null : form.text(NUMBER);
    return new Sheet(title, action, button, typed.fields(), sent, flaw);
  }

  /** This form with what is wrong with it, said at the field if it is about one. */
  Sheet refused(Problem problem) {
    String sentence = problem.getMessage();
    if (problem instanceof Invalid invalid
        && fields.stream().anyMatch(field -> field.name().equals(invalid.field()))) {
      return with(field -> field.name().equals(invalid.field()) ? field.flawed(sentence) : field);
    }
    return new Sheet(title, action, button, fields, number, sentence);
  }

  private Sheet with(UnaryOperator<Field> change) {
    return new Sheet(title, action, button, fields.stream().map(change).toList(), number, flaw);
  }
}
