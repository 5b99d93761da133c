package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final Json json = new Json();

  private JsonNode read(String body) {
    return json.read(body.getBytes(UTF_8));
  }

  private Invalid refusal(String body) {
    return refusal(body.getBytes(UTF_8));
  }

  private Invalid refusal(byte[] body) {
    return catchThrowableOfType(Invalid.class, () -> json.read(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "1.5e+10",
        "\"\"",
        " \t\r\n1 \n",
        "{\"a\":{\"a\":[1,{\"a\":null}]}}",
        "\"\\u00e9\\n\\/\\\"\\\\\"",
        "{\"\":1}"
      })
  void read_takesJson(String body) {
    assertThat(read(body)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1,]|[1]", "[1 , ]|[1]", "{\"a\":1,}|{\"a\":1}", "[[1,],]|[[1]]"})
  void read_takesACommaBeforeAClosingBracket(String body, String meant) {
    assertThat(read(body)).isEqualTo(read(meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[,]                  | unexpected character ',' at line 1, column 2",
        "{,}                  | unexpected character ',' at line 1, column 2",
        "[1,,2]               | unexpected character ',' at line 1, column 4",
        "[1,,]                | unexpected character ',' at line 1, column 4",
        "{\"a\":1,,}          | unexpected character ',' at line 1, column 8",
        "[,1]                 | unexpected character ',' at line 1, column 2",
        "1,                   | unexpected character ',' at line 1, column 2",
        "// x                 | unexpected character '/' at line 1, column 1",
        "[1/*x*/]             | unexpected character '/' at line 1, column 3",
        "#                    | unexpected character '#' at line 1, column 1",
        "NaN                  | unexpected 'NaN' at line 1, column 1",
        "[-Infinity]          | unexpected 'Infinity' at line 1, column 3",
        "{'a':1}              | unexpected character ''' at line 1, column 2",
        "{a:1}                | unexpected character 'a' at line 1, column 2",
        "{1:1}                | unexpected character '1' at line 1, column 2",
        "[01]                 | unexpected character '1' at line 1, column 3",
        "[+1]                 | unexpected character '1' at line 1, column 3",
        "[.5]                 | unexpected character '.' at line 1, column 2",
        "[1.]                 | unexpected character ']' at line 1, column 4",
        "[1e]                 | unexpected character ']' at line 1, column 4",
        "[0x1F]               | unexpected character 'x' at line 1, column 3",
        "[1 2]                | unexpected character '2' at line 1, column 4",
        "[1}                  | unexpected character '}' at line 1, column 3",
        "{\"a\" 1}            | unexpected character '1' at line 1, column 6",
        "{\"a\":1 \"b\":2}    | unexpected character '\"' at line 1, column 8",
        "{\"a\":@}            | unexpected character '@' at line 1, column 6",
        "\"\\x\"              | unexpected character 'x' at line 1, column 3",
        "\"\\u12G4\"          | unexpected character 'G' at line 1, column 6",
        "[tru]                | unexpected 'tru' at line 1, column 2",
        "[True]               | unexpected 'True' at line 1, column 2",
        "{\"ä😀\": x}         | unexpected 'x' at line 1, column 8",
        "[😀]                 | unexpected '😀' at line 1, column 2",
        "[1😀]                | unexpected character '😀' at line 1, column 3",
        "{} {}                | something follows it at line 1, column 4",
        "{} x                 | unexpected 'x' at line 1, column 4",
        "{}]                  | unexpected character ']' at line 1, column 3",
        "[1                   | it ends too early at line 1, column 3",
        "[1,                  | it ends too early at line 1, column 4",
        "{\"a\":              | it ends too early at line 1, column 6",
        "\"abc                | it ends too early at line 1, column 5",
        "\"\\                 | it ends too early at line 1, column 3",
        "-                    | it ends too early at line 1, column 2",
      })
  void read_refusesWhatIsNotJson(String body, String what) {
    assertThat(refusal(body)).hasMessage("The body is not JSON: " + what + ".");
  }

  @Test
  void read_countsLinesAndCharacters() {
    assertThat(refusal("{\r\n  \"ä😀\": 1,\n  \"ö\" 2}"))
        .hasMessage("The body is not JSON: unexpected character '2' at line 3, column 7.");
  }

  @ParameterizedTest
  @CsvSource({"'\"a\nb\"', 3", "'\"a\tb\"', 3", "'[\u0001]', 2", "'\u0000[]', 1", "'[]\u0000', 3"})
  void read_refusesBareControlCharacters(String body, int column) {
    assertThat(refusal(body))
        .hasMessage(
            "The body is not JSON: unexpected control character at line 1, column %d.", column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t"})
  void read_saysThatABodyIsEmpty(String body) {
    assertThat(refusal(body)).hasMessage("The body is empty; it must be JSON.");
  }

  @Test
  void read_refusesAByteOrderMark() {
    assertThat(refusal("\ufeff{}"))
        .hasMessage("The body is not JSON: it begins with a byte order mark.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE"})
  void read_refusesOtherEncodings(String charset) {
    assertThat(refusal("{\"a\":1}".getBytes(Charset.forName(charset)))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "22c080, an overlong NUL",
    "22eda08022, a surrogate",
    "22f490808022, beyond the last character",
    "22e282, cut off",
    "22ff22, no such byte",
    "228022, no beginning",
  })
  void read_refusesWhatIsNotUtf8(String hex, String why) {
    assertThat(refusal(HexFormat.of().parseHex(hex)))
        .as(why)
        .hasMessage("The body is not UTF-8: bad byte at line 1, column 2.");
  }

  @Test
  void read_saysWhereABodyIsNotUtf8() {
    assertThat(refusal("{\n\"name\": \"J\u00f6rg\"}".getBytes(ISO_8859_1)))
        .hasMessage("The body is not UTF-8: bad byte at line 2, column 11.");
  }

  @Test
  void read_findsABadByteFarBehindGoodOnes() {
    byte[] body = ("\"" + "ä😀€".repeat(10_000) + "\"").getBytes(UTF_8);
    body[body.length - 2] = (byte) 0xC0;

    assertThat(refusal(body)).hasMessageStartingWith("The body is not UTF-8: bad byte at line 1,");
  }

  @Test
  void read_keepsEveryCharacter() {
    String text = "ä€😀\u0001\u2028\ufeff\uffff";

    assertThat(read("\"ä€😀\\u0001\u2028\ufeff\uffff\"").textValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"a\":1}|Key 'a' is there twice: again at line 1, column 12.",
        "{\"a\":{},\"a\":{}}|Key 'a' is there twice: again at line 1, column 13.",
        "[{\"x\":{\"b\":1,\"b\":[]}}]|Key 'b' is there twice: again at line 1, column 18.",
        "{\"a\":1,\"\\u0061\":2}|Key 'a' is there twice: again at line 1, column 17.",
      })
  void read_refusesAKeyThatIsThereTwice(String body, String sentence) {
    assertThat(refusal(body)).hasMessage(sentence);
  }

  @Test
  void read_takesTheSameKeyInDifferentObjects() {
    assertThat(read("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":1}]}")).isNotNull();
  }

  @Test
  void read_takes64Levels() {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 10_000, 1_000_000})
  void read_refusesDeeperNesting(int levels) {
    assertThat(refusal("[".repeat(levels) + "]".repeat(levels)))
        .hasMessage("The body is nested deeper than 64 levels at line 1, column 65.");
    assertThat(refusal("{\"a\":".repeat(levels)))
        .hasMessage("The body is nested deeper than 64 levels at line 1, column 321.");
  }

  @Test
  void read_keepsDecimalsExactly() {
    assertThat(read("9007199254740993.0").decimalValue())
        .isEqualTo(new BigDecimal("9007199254740993.0"));
  }

  @Test
  @Timeout(10)
  void read_takesAnyExponentThatFitsInAnInteger() {
    assertThat(read("1e1000000000").decimalValue()).isEqualTo(new BigDecimal("1e1000000000"));
    assertThat(read("-1e-1000000000").decimalValue()).isEqualTo(new BigDecimal("-1e-1000000000"));
  }

  @Test
  void read_refusesAnExponentOutOfAllBounds() {
    assertThat(refusal("[1e99999999999]"))
        .hasMessage("The body has a number beyond all bounds at line 1, column 2.");
  }

  @Test
  @Timeout(10)
  void read_refusesNumbersOfManyDigits() {
    for (String number : List.of("9".repeat(1_000_000), "0." + "9".repeat(1_000_000))) {
      assertThat(refusal("[" + number + "]"))
          .hasMessage(
              "The body has a number or a key of more than 1000 characters at line 1, column 2.");
    }
  }

  @Test
  void read_refusesLongKeys() {
    assertThat(refusal("{\"" + "k".repeat(10_000) + "\":1}"))
        .hasMessageStartingWith("The body has a number or a key of more than 1000 characters");
  }

  @Test
  void read_showsOnlyTheBeginningOfALongWord() {
    assertThat(refusal("x".repeat(1_000_000)).getMessage()).hasSizeLessThan(150);
  }

  @Test
  void read_takesStringsAsLongAsABody() {
    byte[] body = new byte[17 * 1024 * 1024];
    Arrays.fill(body, (byte) 'A');
    body[0] = '"';
    body[body.length - 1] = '"';

    assertThat(json.read(body).textValue()).hasSize(body.length - 2);
  }

  @Test
  void read_takesABodyFullOfStamps() {
    String stamp = "{\"stamp_type\":\"\",\"pos_x\":0,\"pos_y\":0,\"rotation\":0}";
    int stamps = 16 * 1024 * 1024 / (stamp.length() + 1);

    assertThat(read("[" + (stamp + ",").repeat(stamps) + "]")).hasSize(stamps);
  }

  @Test
  void read_refusesATreeFarLargerThanItsBody() {
    assertThat(refusal("[" + "{},".repeat(3_000_000) + "]"))
        .hasMessageStartingWith("The body has more than 4000000 keys, values and brackets at line");
  }

  @Test
  void mapper_writesRecordsAsTheyAre() throws Exception {
    record Answer(String zebra, Integer apple, double rotation, List<Integer> inventory) {}

    String text =
        new String(
            json.mapper().writeValueAsBytes(new Answer("ä😀</\u2028", null, 0.0, List.of())),
            UTF_8);

    assertThat(text)
        .isEqualTo("{\"zebra\":\"ä😀</\u2028\",\"apple\":null,\"rotation\":0.0,\"inventory\":[]}");
  }
}
