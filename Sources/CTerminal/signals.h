/* Shared by the files of this folder only. */
#ifndef CTERMINAL_SIGNALS_H
#define CTERMINAL_SIGNALS_H

#include <signal.h>

/* Whether an interrupt, hang-up or request to end has come since it was last cleared. */
extern volatile sig_atomic_t terminal_must_leave;

/* The end of the pipe that signal numbers are read from, or -1. */
extern int terminal_signals_descriptor;

#endif
