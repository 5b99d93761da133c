-- Which history the changes tell; what a file beside the database says as well. One row at most.
create table change_epoch (
  one       integer primary key check (one = 1),
  epoch     text not null,
  beginning integer not null -- the last change before it
) strict;
