#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

int measure_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int measure_terminal(char *name, size_t size) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal < 0) return -1;
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0) return -1;
  return ptsname_r(terminal, name, size) == 0 ? terminal : -1;
}

short measure_spawn_session(void) { return POSIX_SPAWN_SETSID; }
