/* Starts a program on a pseudo-terminal; what Swift cannot call of the C library. */
#ifndef CTESTSUPPORT_H
#define CTESTSUPPORT_H

#include <sys/types.h>

/* Starts a program as the leader of a session whose terminal is new.
   Returns its process number and the descriptor of the other side, or -1 and an error number. */
pid_t test_terminal_start(const char *program, char *const *arguments, char *const *environment,
                          const char *folder, int columns, int rows, int *descriptor);

/* Tells the terminal a new size; the program gets SIGWINCH. */
int test_terminal_resize(int descriptor, int columns, int rows);

#endif
