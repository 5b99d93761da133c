package io.dreamspace.persistence;

import io.dreamspace.application.document.StampImageStore;
import io.dreamspace.domain.document.ImageData;
import io.dreamspace.domain.document.StampImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

record JdbiStampImageStore(Sql sql) implements StampImageStore {
  private static final String FIND = "select image from stamp_images where stamp_type = :stampType";

  private static final String FIND_ALL =
      """
      select stamp_type, image from stamp_images
      where stamp_type in (select value from json_each(:stampTypes))\
      """;

  private static final String PUT =
      """
      insert into stamp_images (stamp_type, image) values (?, ?)
      on conflict (stamp_type) do update set image = excluded.image\
      """;

  @Override
  public Optional<StampImage> find(String stampType) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND)
                .bind("stampType", stampType)
                .map((row, context) -> new StampImage(stampType, ImageData.of(row.getBytes(1))))
                .findOne());
  }

  @Override
  public Map<String, StampImage> findAll(Set<String> stampTypes) {
    return sql.read(
        handle ->
            handle
                .createQuery(FIND_ALL)
                .bind("stampTypes", JsonTexts.of(stampTypes))
                .map(
                    (row, context) ->
                        new StampImage(row.getString(1), ImageData.of(row.getBytes(2))))
                .collect(Collectors.toMap(StampImage::stampType, Function.identity())));
  }

  @Override
  public void put(StampImage image) {
    sql.writeRow(PUT, image.stampType(), image.image().bytes());
  }

  @Override
  public void delete(String stampType) {
    sql.writeRow("delete from stamp_images where stamp_type = ?", stampType);
  }
}
