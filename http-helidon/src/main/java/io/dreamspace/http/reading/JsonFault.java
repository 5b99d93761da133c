package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.io.IOException;
import java.util.List;

/** Says what is wrong with a body in our words: the parser's are for programmers. */
final class JsonFault {
  /** How the parser's messages begin when it stands behind the word that is wrong, or in it. */
  private static final List<String> BEHIND_WORD =
      List.of("Unrecognized token", "Non-standard token", "Invalid UTF-8");

  private static final String BEHIND_CHARACTER = "Illegal character";

  private JsonFault() {}

  static Invalid of(JsonProcessingException fault, JsonParser parser, byte[] body)
      throws IOException {
    return switch (fault) {
      case StreamConstraintsException tooMuch -> limit(parser, body);
      case MismatchedInputException twice -> duplicate(parser, body);
      case JsonEOFException end -> end(body);
      default -> syntax(fault, body);
    };
  }

  /** A number whose exponent alone is more than the parser can hold. */
  static Invalid number(JsonParser parser, byte[] body) {
    return at("The body has a number beyond all bounds", body, parser.currentTokenLocation());
  }

  static Invalid trailing(JsonParser parser, byte[] body) {
    return at("The body is not JSON: something follows it", body, parser.currentTokenLocation());
  }

  static Invalid unexpected(byte[] body, int offset) {
    int start = offset;
    while (start > 0 && Position.continues(body[start])) {
      start--;
    }
    int length = Math.min(4, body.length - start);
    int character = new String(body, start, length, UTF_8).codePointAt(0);
    String what =
        Character.isISOControl(character)
            ? "control character"
            : "character '" + Excerpt.of(Character.toString(character)) + "'";
    return at("The body is not JSON: unexpected " + what, body, start);
  }

  private static Invalid limit(JsonParser parser, byte[] body) {
    if (parser.getParsingContext().getNestingDepth() > Json.DEEPEST) {
      int bracket = offset(parser.currentLocation(), body) - 1;
      return at("The body is nested deeper than " + Json.DEEPEST + " levels", body, bracket);
    }
    String what =
        parser.currentTokenCount() > Json.MOST_TOKENS
            ? "more than " + Json.MOST_TOKENS + " keys, values and brackets"
            : "a number or a key of more than " + Json.LONGEST_WORD + " characters";
    return at("The body has " + what, body, parser.currentTokenLocation());
  }

  private static Invalid duplicate(JsonParser parser, byte[] body) throws IOException {
    String key = Excerpt.of(String.valueOf(parser.currentName()));
    return at("Key '" + key + "' is there twice: again", body, parser.currentTokenLocation());
  }

  private static Invalid end(byte[] body) {
    return at("The body is not JSON: it ends too early", body, body.length);
  }

  private static Invalid syntax(JsonProcessingException fault, byte[] body) {
    int offset = offset(fault.getLocation(), body);
    if (BEHIND_WORD.stream().anyMatch(fault.getOriginalMessage()::startsWith)) {
      return word(body, offset);
    }
    if (fault.getOriginalMessage().startsWith(BEHIND_CHARACTER)) {
      return unexpected(body, Math.max(0, offset - 1));
    }
    return offset < body.length ? unexpected(body, offset) : end(body);
  }

  private static Invalid word(byte[] body, int behind) {
    int end = Math.max(1, behind);
    while (end > 1 && !inWord(body[end - 1])) {
      end--;
    }
    int start = end - 1;
    while (start > 0 && inWord(body[start - 1])) {
      start--;
    }
    while (end < body.length && Position.continues(body[end])) {
      end++;
    }
    String word = Excerpt.of(new String(body, start, end - start, UTF_8));
    return at("The body is not JSON: unexpected '" + word + "'", body, start);
  }

  private static boolean inWord(byte unit) {
    return unit < 0 || Character.isLetterOrDigit(unit) || unit == '_' || unit == '$';
  }

  private static Invalid at(String what, byte[] body, JsonLocation location) {
    return at(what, body, offset(location, body));
  }

  private static Invalid at(String what, byte[] body, int offset) {
    return new Invalid(null, what + " at " + Position.of(body, offset) + ".");
  }

  private static int offset(JsonLocation location, byte[] body) {
    return Math.clamp(location.getByteOffset(), 0, body.length);
  }
}
