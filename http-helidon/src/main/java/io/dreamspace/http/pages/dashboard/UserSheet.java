package io.dreamspace.http.pages.dashboard;

import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The forms of users. */
final class UserSheet {
  /** A form brings them twice, and each character may take nine bytes there. */
  private static final int LONGEST_PREFERENCES = 5_000;

  private UserSheet() {}

  static List<Field> filters() {
    return List.of(
        Field.text("name", "Name", null),
        Field.text("twitch_id", "Twitch id", null),
        Field.number("user_id", "Number", null));
  }

  static Sheet correction(User user) {
    List<Field> fields = new ArrayList<>();
    String preferences = user.preferences();
    if (preferences == null || preferences.length() <= LONGEST_PREFERENCES) {
      fields.add(Field.text("name", "Name", user.name()));
      fields.add(
          Field.of(
              "preferences",
              "Preferences",
              Field.Kind.LONG_TEXT,
              preferences,
              "Whatever games keep here; any text."));
    } else {
      String hint =
          "What games keep here has %,d characters; that is for games alone to change."
              .formatted(preferences.length());
      fields.add(Field.of("name", "Name", Field.Kind.TEXT, user.name(), hint));
    }
    return new Sheet(
        "Correct them", Section.USERS.path(user.id().value()), "Save", fields, null, null);
  }

  static Sheet booking(UserId id) {
    List<Field> fields =
        List.of(
            Field.of("amount", "Amount", Field.Kind.NUMBER, null, "Negative to take away."),
            Field.text("description", "Description", null),
            Field.of(
                "minimum_balance",
                "Lowest balance",
                Field.Kind.NUMBER,
                0,
                "Refused if less were left; empty lets it be anything."));
    return new Sheet(
        "Book to the wallet",
        Section.USERS.path(id.value()) + "/transactions",
        "Book",
        fields,
        UUID.randomUUID().toString(),
        null);
  }
}
