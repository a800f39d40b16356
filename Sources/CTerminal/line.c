#include "CTerminal.h"
#include "signals.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

static char *finished_line;
static int finished;

/* The handler removes itself: left in place, readline would show the prompt once more. */
static void finish_line(char *line) {
  finished_line = line;
  finished = 1;
  rl_callback_handler_remove();
}

/* Readline reads on by itself inside a paste; a signal has to get it out of there. */
static int get_byte(FILE *stream) {
  struct pollfd watched[2] = {
      {.fd = fileno(stream), .events = POLLIN},
      {.fd = terminal_signals_descriptor, .events = POLLIN},
  };
  int only_input = 0;
  for (;;) {
    unsigned char byte;
    int ready = poll(watched, only_input ? 1 : 2, only_input ? 50 : -1);
    if (ready < 0 && errno != EINTR) return EOF;
    if (terminal_must_leave) return EOF;
    only_input = ready > 0 && watched[0].revents == 0;
    if (ready <= 0 || only_input) continue;
    ssize_t count = read(fileno(stream), &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return EOF;
  }
}

static void set_defaults(void) {
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("revert-all-at-newline", "on");
  rl_variable_bind("enable-bracketed-paste", "on");
}

/* Text is UTF-8 here whatever an INPUTRC file or an uninstalled locale says. */
static void insist_on_text(void) {
  rl_variable_bind("input-meta", "on");
  rl_variable_bind("output-meta", "on");
  rl_variable_bind("convert-meta", "off");
  /* Paging a list would read keys where no signal can be answered. */
  rl_variable_bind("page-completions", "off");
}

static FILE *open_stream(int descriptor, const char *mode, FILE *standard) {
  if (descriptor == fileno(standard)) return standard;
  return fdopen(descriptor, mode);
}

void terminal_line_prepare(const char *name, int input, int output) {
  rl_readline_name = name;
  rl_instream = open_stream(input, "r", stdin);
  rl_outstream = open_stream(output, "w", stdout);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = get_byte;
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = NULL;
  rl_sort_completion_matches = 0;
  rl_ignore_completion_duplicates = 0;
  set_defaults();
  rl_initialize();
  insist_on_text();
  using_history();
}

/* How long lines of one paste may lie apart, in milliseconds; no hand types as fast. */
static const int paste_gap = 30;

/* Asked once the terminal gives its bytes one by one: before, it holds back a line without an end. */
static int has_typed_ahead(void) {
  struct pollfd watched = {.fd = fileno(rl_instream), .events = POLLIN};
  if (rl_pending_input != 0) return 1;
  return poll(&watched, 1, paste_gap) > 0 && (watched.revents & POLLIN) != 0;
}

int terminal_line_begin(const char *prompt, const char *prefill) {
  finished = 0;
  finished_line = NULL;
  rl_reset_screen_size();
  rl_callback_handler_install(prompt, finish_line);
  if (*prefill == '\0') return 1;
  if (has_typed_ahead()) return 0;
  rl_insert_text(prefill);
  rl_redisplay();
  return 1;
}

int terminal_line_feed(void) {
  rl_callback_read_char();
  return finished;
}

char *terminal_line_take(void) {
  char *line = finished_line;
  finished_line = NULL;
  return line;
}

void terminal_line_cancel(int number) {
  if (!finished) {
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_point = rl_end;
    rl_redisplay();
    if (number != 0) rl_echo_signal_char(number);
    rl_crlf();
    rl_free_undo_list();
    rl_replace_line("", 1);
    rl_callback_handler_remove();
  }
  free(terminal_line_take());
  fflush(rl_outstream);
}

void terminal_line_forget_signals(int has_echo) {
  terminal_must_leave = 0;
  if (has_echo) fputc('\n', rl_outstream);
}

void terminal_line_resize(void) { rl_resize_terminal(); }

static void draw_on_new_line(void) {
  rl_on_new_line();
  rl_forced_update_display();
}

void terminal_line_suspend(void) {
  rl_deprep_term_function();
  terminal_signal_release(SIGTSTP);
  raise(SIGTSTP);
  terminal_signal_catch(SIGTSTP);
  rl_reset_screen_size();
  rl_prep_term_function(1);
  draw_on_new_line();
}

void terminal_line_resume(void) {
  rl_deprep_term_function();
  rl_reset_screen_size();
  rl_prep_term_function(1);
  draw_on_new_line();
}
