#define _GNU_SOURCE
#include "CTestSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int spawn_on(const char *terminal, const char *program, char *const *arguments,
                    char *const *environment, const char *folder, pid_t *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  /* The first terminal a session leader opens becomes the one that controls it. */
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  if (folder != NULL) posix_spawn_file_actions_addchdir_np(&actions, folder);
  int failure = posix_spawn(process, program, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

pid_t test_terminal_start(const char *program, char *const *arguments, char *const *environment,
                          const char *folder, int columns, int rows, int *descriptor) {
  char name[128];
  pid_t process = -1;
  int failure;
  int ours = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  *descriptor = errno;
  if (ours < 0) return -1;
  if (grantpt(ours) != 0 || unlockpt(ours) != 0 || ptsname_r(ours, name, sizeof name) != 0 ||
      test_terminal_resize(ours, columns, rows) != 0) {
    *descriptor = errno;
    close(ours);
    return -1;
  }
  failure = spawn_on(name, program, arguments, environment, folder, &process);
  *descriptor = failure == 0 ? ours : failure;
  if (failure == 0) return process;
  close(ours);
  return -1;
}

int test_terminal_resize(int descriptor, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}
