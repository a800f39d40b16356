#include "CTerminal.h"

#include <langinfo.h>
#include <sys/ioctl.h>

int terminal_get_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  if (size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

const char *terminal_codeset(void) { return nl_langinfo(CODESET); }
