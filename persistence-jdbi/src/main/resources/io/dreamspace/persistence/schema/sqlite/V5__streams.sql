-- Streams, what stands under what, and what has changed. Ids are 24 hexadecimal digits; as they
-- begin with the time, new rows come at the end.

create table streams (
  stream_id      text not null primary key,
  name           text not null,
  uri            text not null unique,
  created        integer not null,
  updated        integer not null,
  color          text not null collate nocase,
  status_created integer not null,
  poster_id      text not null,
  owner_id       text not null,
  tags           text not null -- in their order, a space between each two
) strict, without rowid;
create index streams_by_updated on streams (updated desc, stream_id, name); -- names are looked through
create index streams_by_color on streams (color, updated desc, stream_id);
create index streams_by_owner on streams (owner_id);

-- What streams.tags and streams.updated say, in the order in which tags are asked for.
create table stream_tags (
  tag       text not null,
  updated   integer not null,
  stream_id text not null,
  primary key (tag, updated desc, stream_id)
) strict, without rowid;

create table child_links (
  link_id      integer primary key autoincrement,
  parent_id    text not null references streams,
  child_id     text not null references streams,
  hierarchical integer not null, -- 0 or 1
  created      integer not null,
  unique (parent_id, child_id)
) strict;
create index child_links_by_child on child_links (child_id);

-- One row for each change, in the order of commits. Not AUTOINCREMENT, which costs a write more:
-- the last change is never deleted, so its number never comes back.
create table changes (
  change_id  integer primary key,
  at         integer not null,
  type       text not null,
  object_id  integer, -- of what the Dreamspace API knows by a number
  user_id    integer, -- whom it is about
  event_type text
) strict;

-- What a change of a stream has besides: the stream as it was right after it.
create table stream_changes (
  change_id      integer primary key references changes,
  stream_id      text not null,
  name           text not null,
  uri            text not null,
  created        integer not null,
  updated        integer not null,
  color          text not null,
  status_created integer not null,
  poster_id      text not null,
  owner_id       text not null,
  tags           text not null,
  collection     text -- which the stream came into or left
) strict;
create index stream_moves on stream_changes (stream_id, change_id) where collection is not null;
