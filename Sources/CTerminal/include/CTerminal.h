/* What Terminal needs of the C library and of GNU Readline, in a form Swift can check.
   A change of this file alone does not rebuild the Swift that imports it. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

#define TERMINAL_MAIN_ACTOR __attribute__((swift_attr("@MainActor")))

/* Width, size, pipes, locale ----------------------------------------------------------------- */

/* Columns of a Unicode scalar, -1 for one without a width; whatever the locale of the process. */
int terminal_scalar_columns(uint32_t scalar);

/* Asks the terminal for its size in characters; 0 on success, -1 when it has none. */
int terminal_get_size(int descriptor, int *columns, int *rows);

/* Makes a pipe that started programs do not inherit; 0 on success, -1 with errno. */
int terminal_make_pipe(int *ends);

/* The character set of the locale in force, as the C library names it. */
const char *terminal_codeset(void);

/* Signals, turned into bytes of a pipe ------------------------------------------------------- */

/* Makes the pipe once; returns the end to read signal numbers from, or -1 with errno. */
TERMINAL_MAIN_ACTOR int terminal_signals_open(void);

/* Sends a signal to the pipe from now on, unless the process was started with it ignored. */
TERMINAL_MAIN_ACTOR void terminal_signal_catch(int number);

/* Gives a signal back the effect it had before `terminal_signal_catch`. */
TERMINAL_MAIN_ACTOR void terminal_signal_release(int number);

/* The line being edited ---------------------------------------------------------------------- */

/* Prepares readline under this name, which `$if` in an INPUTRC file can test. */
TERMINAL_MAIN_ACTOR void terminal_line_prepare(const char *name, int input, int output);

/* Shows a prompt with a line to edit and puts the terminal into its editing mode; returns 0 when
   the line begins empty all the same, since something was typed ahead that is no part of it. */
TERMINAL_MAIN_ACTOR int terminal_line_begin(const char *prompt, const char *prefill);

/* Takes one character of input; returns 1 when the line is finished and the terminal restored. */
TERMINAL_MAIN_ACTOR int terminal_line_feed(void);

/* The finished line, to be freed; NULL at the end of input. */
TERMINAL_MAIN_ACTOR char *terminal_line_take(void);

/* Gives the line up: cursor on a fresh line, terminal restored; echoes the signal unless 0. */
TERMINAL_MAIN_ACTOR void terminal_line_cancel(int number);

/* Forgets an interrupt that came between two lines; where the terminal has shown one as `^C`, the
   next line begins below it. */
TERMINAL_MAIN_ACTOR void terminal_line_forget_signals(int has_echo);

/* Draws the line anew for the present size of the terminal. */
TERMINAL_MAIN_ACTOR void terminal_line_resize(void);

/* Restores the terminal, stops the process, and goes on editing when it is continued. */
TERMINAL_MAIN_ACTOR void terminal_line_suspend(void);

/* Takes the terminal again after a stop that could not be caught. */
TERMINAL_MAIN_ACTOR void terminal_line_resume(void);

/* Completion --------------------------------------------------------------------------------- */

/* Answers the Tab key by looking at the line and adding matches. */
typedef void (*terminal_completion)(void);

/* Sets who answers the Tab key. */
TERMINAL_MAIN_ACTOR void terminal_completion_set(terminal_completion answer);

/* Says that the first bytes of each match only repeat the line, how many columns the widest takes
   without them, and what character follows a single match (0 for none). */
TERMINAL_MAIN_ACTOR void terminal_completion_describe(int repeated_bytes, int widest,
                                                      int appended_character);

/* Adds the text that takes the place of the line up to the cursor, then each of the matches. */
TERMINAL_MAIN_ACTOR void terminal_completion_add(const char *match);

/* Sets the line that is shown below the list of this Tab key; an empty one is left out. */
TERMINAL_MAIN_ACTOR void terminal_completion_note(const char *text);

extern char *rl_line_buffer TERMINAL_MAIN_ACTOR;
extern int rl_point TERMINAL_MAIN_ACTOR;

/* History ------------------------------------------------------------------------------------ */

TERMINAL_MAIN_ACTOR extern void add_history(const char *line);
TERMINAL_MAIN_ACTOR extern void clear_history(void);
/* Sets the place of the arrow keys behind the newest line. */
TERMINAL_MAIN_ACTOR extern void using_history(void);
TERMINAL_MAIN_ACTOR extern void stifle_history(int maximum);

#endif
