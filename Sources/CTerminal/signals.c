#define _GNU_SOURCE /* pipe2 */
#include "signals.h"

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

volatile sig_atomic_t terminal_must_leave = 0;
int terminal_signals_descriptor = -1;

static int write_end = -1;
static struct sigaction before[NSIG];
static char caught[NSIG];

static void note_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (number == SIGINT || number == SIGHUP || number == SIGTERM) terminal_must_leave = 1;
  /* A full pipe already wakes the reader. */
  ssize_t written = write(write_end, &byte, 1);
  (void)written;
  errno = saved;
}

int terminal_signals_open(void) {
  int ends[2];
  if (terminal_signals_descriptor >= 0) return terminal_signals_descriptor;
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  write_end = ends[1];
  terminal_signals_descriptor = ends[0];
  return ends[0];
}

void terminal_signal_catch(int number) {
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  if (number <= 0 || number >= NSIG || caught[number]) return;
  sigemptyset(&action.sa_mask);
  if (sigaction(number, NULL, &before[number]) != 0) return;
  if (before[number].sa_handler == SIG_IGN) return;
  if (sigaction(number, &action, NULL) == 0) caught[number] = 1;
}

void terminal_signal_release(int number) {
  if (number <= 0 || number >= NSIG || !caught[number]) return;
  sigaction(number, &before[number], NULL);
  caught[number] = 0;
}
