package io.dreamspace.persistence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Specimens as rows. */
final class SpecimenRows {
  /** To be selected first from {@code specimens s}. */
  static final String COLUMNS = "s.specimen_id, s.owner_id, s.born_at, s.forgotten_at";

  private SpecimenRows() {}

  static Map<UserId, Inventory> byOwner(List<Specimen> specimens) {
    return specimens.stream()
        .collect(groupingBy(Specimen::ownerId, collectingAndThen(toList(), Inventory::new)));
  }

  static Specimen specimen(ResultSet row) throws SQLException {
    return new Specimen(
        new SpecimenId(row.getLong(1)),
        new UserId(row.getLong(2)),
        Columns.instant(row.getLong(3)),
        Columns.instantOrNull(row, 4));
  }
}
