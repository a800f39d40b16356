#define _GNU_SOURCE /* pipe2 */
#include "CTerminal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

int terminal_get_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  if (size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int terminal_make_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

const char *terminal_codeset(void) { return nl_langinfo(CODESET); }
