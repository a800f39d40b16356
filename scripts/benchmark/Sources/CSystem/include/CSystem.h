#ifndef BENCHMARK_CSYSTEM_H
#define BENCHMARK_CSYSTEM_H

#include <stddef.h>

/// Makes a pipe whose ends no other child inherits. Returns 0, or -1 with errno set.
int measure_pipe(int ends[2]);

/// Opens a pseudo-terminal and writes the name of its other side. Returns -1 with errno set.
int measure_terminal(char *name, size_t size);

/// The flag of posix_spawn that begins a new session.
short measure_spawn_session(void);

#endif
