#ifndef SPAR_CCONTENT_H
#define SPAR_CCONTENT_H

#include <stddef.h>

/// A file that the program carries within itself.
struct content_file {
  /// The path below the content folder, with slashes.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// Returns the files, in the order of content.c.
const struct content_file *content_files(void);

/// Returns how many files there are.
size_t content_file_count(void);

#endif
