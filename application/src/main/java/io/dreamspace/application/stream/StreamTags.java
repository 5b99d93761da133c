package io.dreamspace.application.stream;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.util.List;

/** The use cases of what streams carry, and of the collections that they thus are in. */
public interface StreamTags {

  /**
   * The 20 streams last updated, of those that carry the tag and are found; the newest first.
   *
   * @param query {@link StreamQuery.Everything}, or what else they have to be
   */
  List<StatusStream> carriers(Tag tag, StreamQuery query);

  /**
   * What a stream carries.
   *
   * @throws Problem.NotFound if there is no such stream
   */
  Tags get(StreamKey key);

  /**
   * Replaces all that a stream carries.
   *
   * @throws Problem.NotFound if there is no such stream
   * @throws Problem.Forbidden if it is not the caller's
   */
  Tags replace(StreamKey key, Tags tags);

  /**
   * One of the tags of a stream.
   *
   * @param tag as it was given; it is normalised
   * @throws Problem.NotFound if there is no such stream, or it does not carry this
   */
  Tag find(StreamKey key, String tag);

  /**
   * Adds a tag as the last, unless the stream carries it. What is checked, in this order:
   *
   * @param tag as it was given; it is normalised
   * @throws Problem.NotFound if there is no such stream
   * @throws Problem.Forbidden if it is not the caller's
   * @throws Problem.Invalid if this is no tag, or one too many
   */
  Added add(StreamKey key, String tag);

  /**
   * Takes a tag away.
   *
   * @param tag as it was given; it is normalised
   * @throws Problem.NotFound if there is no such stream
   * @throws Problem.Forbidden if it is not the caller's
   * @throws Problem.NotFound if the stream does not carry this
   */
  Tag remove(StreamKey key, String tag);

  /**
   * A tag that a stream now carries.
   *
   * @param added whether it did not before
   */
  record Added(Tag tag, boolean added) {}
}
