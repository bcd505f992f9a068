/* curses, reduced to what a driver for a grid of cells needs. */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "internal.h"
#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *in_file, *out_file;
static int in_fd = -1, out_fd = -1;

int ct_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return CT_OK;
  return setlocale(LC_CTYPE, "C.UTF-8") ? CT_OK : CT_NO_UTF8;
}

const char *ct_terminfo_string(const char *name) {
  const char *s = tigetstr(name);
  return s == (const char *)-1 ? NULL : s;
}

/* Appends a capability without its padding marks ($<5>), which only tputs understands. */
static void append_capability(char *into, size_t size, const char *name) {
  const char *s = ct_terminfo_string(name);
  if (!s) return;
  size_t n = strlen(into);
  while (*s && n + 1 < size) {
    if (s[0] == '$' && s[1] == '<') {
      const char *end = strchr(s, '>');
      if (end) { s = end + 1; continue; }
    }
    into[n++] = *s++;
  }
  into[n] = 0;
}

static void send_bytes(const char *bytes) {
  fflush(out_file);
  size_t left = strlen(bytes);
  while (left) {
    ssize_t n = write(out_fd, bytes, left);
    if (n <= 0) return;
    bytes += n;
    left -= (size_t)n;
  }
}

static int wants_mouse = 1;

static void switch_mouse(int on) {
  if (!ct_terminfo_string("kmous")) return;
  send_bytes(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

static void switch_modes_on(void) {
  send_bytes("\033[?2004h");
  if (wants_mouse) switch_mouse(1);
}

static void switch_modes_off(void) {
  switch_mouse(0);
  send_bytes("\033[?2004l");
}

static void prepare_restore_bytes(void) {
  char bytes[512] = "\033[?2004l";
  if (ct_terminfo_string("kmous")) strcat(bytes, "\033[?1006l\033[?1000l");
  const char *names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    append_capability(bytes, sizeof bytes - 3, names[i]);
  strcat(bytes, "\r\n");
  ct_set_restore_bytes(bytes);
}

static void free_files(void) {
  if (in_file) fclose(in_file);
  if (out_file) fclose(out_file);
  in_file = out_file = NULL;
}

/* Until curses has left the terminal once it takes itself for a terminfo program and writes at every
 * move of the cursor: forty pieces a picture, of which each may wake the terminal. So it leaves at
 * once, before it has said anything, and into nothing; the first refresh() takes the terminal. */
static void leave_into_nothing(void) {
  int number = fileno(out_file);
  int real = fcntl(number, F_DUPFD_CLOEXEC, 0), nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (real >= 0 && nothing >= 0 && dup2(nothing, number) >= 0) {
    endwin();
    dup2(real, number);
  }
  if (real >= 0) close(real);
  if (nothing >= 0) close(nothing);
}

int ct_screen_open(const char *term, int input, int output) {
  ct_remember_terminal(input, output);
  in_fd = input;
  in_file = fdopen(dup(input), "r");
  out_file = fdopen(dup(output), "w");
  out_fd = output;
  screen = in_file && out_file ? newterm(term, out_file, in_file) : NULL;
  if (!screen) { free_files(); return CT_UNKNOWN_TERMINAL; }
  if (!ct_terminfo_string("cup")) {
    endwin(); delscreen(screen); screen = NULL; free_files();
    return CT_CANNOT_MOVE;
  }
  leave_into_nothing();
  raw(); noecho(); nonl();
  typeahead(-1); leaveok(stdscr, FALSE); scrollok(stdscr, FALSE);
  prepare_restore_bytes();
  ct_set_active(1);
  ct_screen_resize();
  refresh();
  keypad(stdscr, TRUE); curs_set(0);
  /* After refresh(), which would set all colours of the terminal back to their defaults. */
  if (has_colors()) { start_color(); use_default_colors(); }
  switch_modes_on();
  return CT_OK;
}

void ct_screen_leave(void) {
  if (!screen) return;
  switch_modes_off();
  curs_set(1);
  endwin();
  ct_restore_settings();
  ct_set_active(0);
}

void ct_screen_resume(void) {
  if (!screen) return;
  /* Whoever had the terminal meanwhile may have changed its settings: these are to be given back.
   * After SIGSTOP, when nobody could leave, they are still ours. */
  if (isendwin()) ct_remember_terminal(in_fd, out_fd);
  ct_set_active(1);
  endwin();
  ct_screen_resize();
  clearok(stdscr, TRUE);
  refresh();
  curs_set(0);
  switch_modes_on();
}

void ct_screen_mouse(int on) {
  if (wants_mouse == on) return;
  wants_mouse = on;
  if (screen && !isendwin()) switch_mouse(on);
}

void ct_screen_send(const char *bytes) {
  if (screen && !isendwin()) send_bytes(bytes);
}

void ct_screen_close(void) {
  if (!screen) return;
  if (!isendwin()) ct_screen_leave();
  delscreen(screen);
  screen = NULL;
  free_files();
}

int ct_screen_colors(void) { return has_colors() ? COLORS : 0; }

void ct_screen_size(int *columns, int *rows) { *columns = COLS; *rows = LINES; }

void ct_screen_resize(void) {
  struct winsize size;
  if (ioctl(out_fd, TIOCGWINSZ, &size) || size.ws_row == 0 || size.ws_col == 0) return;
  /* resizeterm() would push KEY_RESIZE back for ever. */
  if (is_term_resized(size.ws_row, size.ws_col)) resize_term(size.ws_row, size.ws_col);
}

void ct_screen_invalidate(void) { erase(); clearok(stdscr, TRUE); }

void ct_screen_put(int x, int y, const uint32_t *scalars, int count, unsigned attributes,
                   int foreground, int background) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  attr_t a = A_NORMAL;
  if (attributes & CT_BOLD) a |= A_BOLD;
  if (attributes & CT_UNDERLINE) a |= A_UNDERLINE;
  if (attributes & CT_REVERSE) a |= A_REVERSE;
  if (attributes & CT_ITALIC) a |= A_ITALIC;
  if (attributes & CT_DIM) a |= A_DIM;
  int pair = 0;
  /* alloc_pair() crashes where there are no colours and answers -1 where there are too few. */
  if (has_colors() && (foreground >= 0 || background >= 0)) {
    pair = alloc_pair(foreground, background);
    if (pair < 0) pair = 0;
  }
  cchar_t cell;
  if (setcchar(&cell, text, a, 0, &pair) == OK) mvadd_wch(y, x, &cell);
}

void ct_screen_cursor(int x, int y, int visible) {
  curs_set(visible ? 1 : 0);
  move(y, x);
}

void ct_screen_refresh(void) { wnoutrefresh(stdscr); doupdate(); }

/* ---- Width ---- */

static int (*width_function)(uint32_t);

void ct_set_width_function(int (*columns)(uint32_t)) { width_function = columns; }

/* curses asks wcwidth(); this definition comes before the C library's, so that curses and the layout
 * agree about every character. */
int wcwidth(wchar_t c) {
  uint32_t scalar = (uint32_t)c;
  if (scalar == 0) return 0;
  if (scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0)) return -1;
  if (scalar < 0x7F) return 1;
  if (width_function) return width_function(scalar);
  return scalar >= 0x1100 && scalar <= 0xFFDC ? 2 : 1;
}
